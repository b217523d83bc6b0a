// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <optional>

namespace ui {

/// One line of the bars: an area, its points now and last time.
struct AreaBar {
    QString name;
    std::optional<int> level;
    std::optional<int> previous;
    bool isCurrent = false;
};

/// The areas of need with their points as bars, a triangle under each for last time.
class AreaBars : public QWidget {
    Q_OBJECT
public:
    explicit AreaBars(QWidget *parent = nullptr);

    void setBars(const QList<AreaBar> &bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;
    void paintBar(QPainter &painter, const AreaBar &bar, const QRectF &line, double nameWidth) const;

    QList<AreaBar> m_bars;
};

} // namespace ui
