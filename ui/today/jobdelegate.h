// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/todayview.h"
#include "ui/support/paint.h"

#include <QStyledItemDelegate>

namespace ui {

/// The words of one line of the Today page.
struct JobLine {
    base::Id person;
    domain::TodayReason reason = domain::TodayReason::Urgent;
    Urgency urgency = Urgency::Normal;
    QString who;
    QString why;
    QString chip;
    Tone tone = Tone::Neutral;
    QString action;
};

/// Paints a line: urgency, who, why, how long, and the one action, which the mouse and Enter press.
class JobDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { LineRole = Qt::UserRole + 1 };
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

Q_SIGNALS:
    void pressed(const QModelIndex &index);

private:
    static QRect buttonRect(const QStyleOptionViewItem &option, const JobLine &line);
};

} // namespace ui

Q_DECLARE_METATYPE(ui::JobLine)
