// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/timeline.h"

namespace ui {

/// Measures and paints the entries of a TimelineView.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int dayHeight(const Theme &theme);
    static void paintDay(QPainter &painter, const Theme &theme, const QRect &rect, const QString &text);
    /// The height of an entry at this width.
    static int entryHeight(const Theme &theme, const TimelineItem &item, int width);
};

} // namespace ui
