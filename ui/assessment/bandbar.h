// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace ui {

/// A total on its scale, with the bands of the instrument under it; the band that holds now is bold, and
/// stands there alone where there is no room for the words of all.
class BandBar : public QWidget {
    Q_OBJECT
public:
    struct Band {
        QString label;
        double from = 0;
    };
    explicit BandBar(QWidget *parent = nullptr);

    void setScale(double maximum, const QList<Band> &bands);
    /// Whether more is worse, so that the colour may warn; else the bar has the colour of the program.
    void setWarning(bool warning);
    void setTotal(double total, const QString &sentence);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int bandOfTotal() const;
    bool haveRoom(const QFontMetrics &metrics) const;
    QRectF placeOf(int band) const;

    bool m_warning = true;
    double m_maximum = 0;
    double m_total = 0;
    QList<Band> m_bands;
};

} // namespace ui
