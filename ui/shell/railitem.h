// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ui {

/// One item of the rail: icon over word, a mark at the left when chosen, a badge with a count.
class RailItem : public QAbstractButton {
    Q_OBJECT
public:
    RailItem(const QString &id, const QString &text, const QString &icon, QWidget *parent);

    QString id() const { return m_id; }
    void setBadge(int count);
    void name();
    /// The widest word it may have to show, in bold.
    int widthNeeded() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_id;
    QString m_icon;
    int m_badge = 0;
};

} // namespace ui
