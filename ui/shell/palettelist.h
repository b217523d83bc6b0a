// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettesource.h"

#include <QStyledItemDelegate>

class QStandardItem;

namespace ui {

/// Paints the palette's lines: a heading of a section, or a row with its mark, the found letters underlined.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole + 1, SourceRole };
    using QStyledItemDelegate::QStyledItemDelegate;

    /// A heading; cannot be chosen.
    static QStandardItem *heading(const QString &title, int count);
    static QStandardItem *row(const PaletteRow &row, int source);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::PaletteRow)
