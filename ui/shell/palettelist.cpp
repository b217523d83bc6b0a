// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettelist.h"

#include "ui/support/icons.h"

#include <QPainter>
#include <QStandardItem>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kRowMargin = 18;

void mark(QPainter &painter, const Theme &theme, const QRect &rect, const PaletteRow &row)
{
    const auto centred = [&](int size) {
        QRectF box(0, 0, size, size);
        box.moveCenter(QRectF(rect).center());
        return box;
    };
    if (const auto *urgency = std::get_if<Urgency>(&row.mark))
        paint::urgencyMark(painter, theme, centred(theme.scaled(18)), *urgency);
    else if (const auto *area = std::get_if<domain::ServiceArea>(&row.mark))
        paint::categoryMark(painter, theme, centred(theme.scaled(24)), *area);
    else if (const auto *name = std::get_if<QString>(&row.mark); name && !name->isEmpty())
        icons::paint(painter, *name, rect, theme.iconSize(), theme.colour(Colour::Text));
}

/// Draws the title with the found letters in bold over a line; answers where it ends.
int title(QPainter &painter, const Theme &theme, const QRect &line, const PaletteRow &row)
{
    int x = line.left();
    const bool strong = !row.note.isEmpty();
    const auto draw = [&](const QString &piece, bool found) {
        if (piece.isEmpty())
            return;
        painter.setFont(theme.font(TextSize::Body, found || strong ? Weight::Bold : Weight::Regular));
        painter.setPen(theme.colour(Colour::Text));
        const int wide = painter.fontMetrics().horizontalAdvance(piece);
        painter.drawText(QRect(x, line.top(), line.right() - x, line.height()),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, piece);
        if (found)
            painter.fillRect(x, line.bottom() - 1, wide, 2, theme.colour(Colour::Primary));
        x += wide;
    };
    int at = 0;
    for (const auto &[start, length] : row.matches) {
        if (start < at || length <= 0)
            continue;
        draw(row.title.mid(at, start - at), false);
        draw(row.title.mid(start, length), true);
        at = start + length;
    }
    draw(row.title.mid(at), false);
    return x;
}

} // namespace

QStandardItem *PaletteDelegate::heading(const QString &title, int count)
{
    auto *item = new QStandardItem(u"%1 %2"_s.arg(title).arg(count));
    item->setFlags(Qt::NoItemFlags);
    return item;
}

QStandardItem *PaletteDelegate::row(const PaletteRow &row, int source)
{
    auto *item = new QStandardItem(row.title);
    QString sentence = row.title;
    for (const QString &part : {row.detail, row.note, row.key}) {
        if (!part.isEmpty())
            sentence += u", "_s + part;
    }
    item->setData(sentence, Qt::AccessibleTextRole);
    item->setData(QVariant::fromValue(row), RowRole);
    item->setData(source, SourceRole);
    return item;
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    if (!index.data(RowRole).isValid())
        return {100, theme.lineHeight(TextSize::Caption) + 14};
    const auto row = index.data(RowRole).value<PaletteRow>();
    const int body = theme.lineHeight(TextSize::Body);
    if (row.note.isEmpty())
        return {100, std::max(theme.isCompact() ? 36 : 42, body + 14)};
    return {100, std::max(54, body + theme.lineHeight(TextSize::Caption) + 12)};
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    painter->save();
    const QRect rect = option.rect;
    if (!index.data(RowRole).isValid()) {
        painter->setFont(theme.font(TextSize::Caption));
        painter->setPen(theme.colour(Colour::Text2));
        painter->drawText(rect.adjusted(kRowMargin, 6, -kRowMargin, 0), Qt::AlignVCenter | Qt::AlignLeft,
            index.data().toString());
        painter->restore();
        return;
    }
    const auto row = index.data(RowRole).value<PaletteRow>();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    paint::row(*painter, theme, rect, selected, option.state.testFlag(QStyle::State_MouseOver), false);
    if (!selected)
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour(Colour::Line));
    const int markSize = theme.scaled(24);
    mark(*painter, theme, QRect(rect.left() + kRowMargin - 3, rect.top(), markSize, rect.height()), row);

    int right = rect.right() - kRowMargin;
    if (!row.key.isEmpty()) {
        right -= paint::keyCapWidth(theme, row.key);
        paint::keyCap(*painter, theme, {double(right), double(rect.center().y())}, row.key);
        right -= 12;
    } else if (selected) {
        painter->setFont(theme.font(TextSize::Caption));
        painter->setPen(theme.colour(Colour::Text2));
        const QString hint = tr("Enter to open");
        painter->drawText(rect.adjusted(0, 0, -kRowMargin, 0), Qt::AlignVCenter | Qt::AlignRight, hint);
        right -= painter->fontMetrics().horizontalAdvance(hint) + 12;
    }
    const int left = rect.left() + kRowMargin + markSize + 6;
    const int body = theme.lineHeight(TextSize::Body);
    const int caption = row.note.isEmpty() ? 0 : theme.lineHeight(TextSize::Caption);
    const int top = rect.top() + (rect.height() - body - caption) / 2;
    const QRect line(left, top, right - left, body);
    const int after = title(*painter, theme, line, row) + 6;
    painter->setFont(theme.font(TextSize::Body));
    painter->setPen(theme.colour(Colour::Text2));
    painter->drawText(QRect(after, top, std::max(0, right - after), body),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(row.detail, Qt::ElideRight, std::max(0, right - after)));
    painter->setFont(theme.font(TextSize::Caption));
    painter->drawText(QRect(left, top + body, right - left, caption),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(row.note, Qt::ElideRight, right - left));
    painter->restore();
}

} // namespace ui
