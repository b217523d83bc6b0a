// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ui {

/// One item of the rail: icon over word, a mark at the left when chosen, a badge with a count.
class RailItem : public QAbstractButton {
    Q_OBJECT
public:
    /// What the count is of, as it is said.
    enum class Badge { Waiting, ToDecide };
    RailItem(const QString &id, const QString &text, const QString &icon, QWidget *parent);

    QString id() const { return m_id; }
    void setBadge(int count, Badge badge);
    void name();
    /// The widest word it may have to show, in bold.
    int widthNeeded() const;
    QSize sizeHint() const override;
    /// With its icon as small as it gets: large text in a low window takes from that first.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBadge(QPainter &painter);

    QString m_id;
    QString m_icon;
    int m_count = 0;
    Badge m_badge = Badge::Waiting;
};

} // namespace ui
