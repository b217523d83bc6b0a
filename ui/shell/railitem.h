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

    /// Where it is drawn; the badge is empty where nothing is counted.
    struct Parts {
        QRect icon;
        QRect badge;
        QRect word;
    };

    QString id() const { return m_id; }
    /// Its word, and with it the name that is said.
    void setWord(const QString &word);
    void setBadge(int count, Badge badge);
    Parts parts() const;
    QColor ground() const;
    /// Stands out from the ground of its item, chosen or not.
    QColor badgeColour() const;
    /// The widest word it may have to show, in bold.
    int widthNeeded() const;
    QSize sizeHint() const override;
    /// With its icon as small as it gets: large text in a low window takes from that first.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateAccessibleName();
    QString countText() const;
    void paintGround(QPainter &painter);
    void paintBadge(QPainter &painter, const QRect &badge);

    QString m_id;
    QString m_icon;
    int m_count = 0;
    Badge m_badge = Badge::Waiting;
};

} // namespace ui
