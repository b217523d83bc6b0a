// SPDX-License-Identifier: GPL-3.0-or-later
// How a row is painted: a second part of rowlist.cpp.
#include "ui/widgets/rowlist.h"

#include "ui/support/formats.h"
#include "ui/support/icons.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kSide = 16;
/// Words go on in further lines rather than being cut, as with large text.
constexpr int kTitleLines = 2;
constexpr int kNoteLines = 3;

bool hasMark(const Row &row)
{
    const auto *icon = std::get_if<QString>(&row.mark);
    return !icon || !icon->isEmpty();
}

void paintMark(QPainter &painter, const Theme &theme, const QRectF &rect, const Row &row)
{
    const auto centred = [&](int size) {
        QRectF box(0, 0, size, size);
        box.moveCenter(rect.center());
        return box;
    };
    if (const auto *urgency = std::get_if<Urgency>(&row.mark))
        paint::urgencyMark(painter, theme, centred(theme.scaled(22)), *urgency);
    else if (const auto *area = std::get_if<domain::ServiceArea>(&row.mark))
        paint::categoryMark(painter, theme, centred(theme.scaled(24)), *area);
    else if (const auto *name = std::get_if<QString>(&row.mark))
        icons::paint(painter, *name, rect, theme.iconSize(), theme.colour(Colour::Text));
}

/// The lines that a text takes in this width; the last of `most` holds all the rest, cut at its end.
QStringList linesOf(const QFontMetrics &metrics, const QFont &font, const QString &given, int width, int most)
{
    const QString text = formats::tied(given);
    if (text.isEmpty() || width <= 0 || metrics.horizontalAdvance(text) <= width + 1)
        return {text};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == most;
        lines.append(isLast ? metrics.elidedText(text.sliced(line.textStart()), Qt::ElideRight, width)
                            : text.sliced(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

/// Paints lines from the top; answers how wide the widest is.
int paintLines(QPainter &painter, const QRect &rect, const QStringList &lines, int height)
{
    int wide = 0;
    int top = rect.top();
    for (const QString &line : lines) {
        painter.drawText(QRect(rect.left(), top, rect.width() + 2, height),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, line);
        wide = std::max(wide, painter.fontMetrics().horizontalAdvance(line));
        top += height;
    }
    return std::min(wide, rect.width());
}

void paintAside(QPainter &painter, const Theme &theme, const QRect &rect, const Row &row)
{
    painter.setFont(theme.font(TextSize::Caption));
    painter.setPen(theme.colour(Colour::Text2));
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, row.aside);
}

void elided(QPainter &painter, const QRect &rect, const QString &text)
{
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width() + 1));
}

ButtonLook actionLook(const Row &row, bool selected)
{
    ButtonLook look;
    look.text = row.action;
    look.kind = selected ? ButtonKind::Primary : ButtonKind::Normal;
    return look;
}

} // namespace

int RowDelegate::leftOf(const Theme &theme, const QRect &rect, const Row &row)
{
    return rect.left() + kSide + (hasMark(row) ? theme.scaled(24) + 14 : 0);
}

int RowDelegate::actionWidth(const Theme &theme, const Row &row)
{
    if (row.action.isEmpty())
        return 0;
    return std::max(theme.scaled(108), paint::buttonWidth(theme, actionLook(row, true)));
}

bool RowDelegate::isNarrow(const Theme &theme, int width, const Row &row)
{
    if (row.action.isEmpty() && row.chip.isEmpty() && row.aside.isEmpty())
        return false;
    const int room = wordsWidth(theme, width, row, false);
    const int words = QFontMetrics(theme.font(TextSize::Body, Weight::Bold)).horizontalAdvance(row.title);
    return room < std::min(words, theme.scaled(220));
}

int RowDelegate::asideWidth(const Theme &theme, const Row &row)
{
    return row.aside.isEmpty()
        ? 0
        : QFontMetrics(theme.font(TextSize::Caption)).horizontalAdvance(row.aside) + 12;
}

int RowDelegate::wordsWidth(const Theme &theme, int width, const Row &row, bool narrow)
{
    int room = width - leftOf(theme, QRect(), row) - kSide;
    if (narrow)
        return room;
    room -= asideWidth(theme, row);
    if (!row.action.isEmpty())
        room -= actionWidth(theme, row) + 9;
    if (!row.chip.isEmpty())
        room -= paint::chipWidth(theme, row.chip, row.chipIcon) + 12;
    return room;
}

RowDelegate::RowWords RowDelegate::wordsOf(const Theme &theme, int width, const Row &row)
{
    const int tag = row.tag.isEmpty() ? 0 : paint::chipWidth(theme, row.tag) + 8;
    const QFont body = theme.font(TextSize::Body, Weight::Bold);
    const QFont caption = theme.font(TextSize::Caption);
    RowWords words{linesOf(QFontMetrics(body), body, row.title, std::max(20, width - tag), kTitleLines), {}, 0};
    if (!row.note.isEmpty())
        words.note = linesOf(QFontMetrics(caption), caption, row.note, std::max(20, width), kNoteLines);
    words.height = int(words.title.size()) * theme.lineHeight(TextSize::Body)
        + int(words.note.size()) * theme.lineHeight(TextSize::Caption);
    return words;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const auto row = index.data(RowRole).value<Row>();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const bool narrow = view && isNarrow(theme, width, row);
    const int lines = wordsOf(theme, wordsWidth(theme, width, row, narrow), row).height;
    if (narrow)
        return {200, lines + theme.smallControlHeight() + 2 * Theme::kRing + 18};
    if (row.note.isEmpty())
        return {200, std::max(theme.rowHeight(), lines + 16)};
    // A chip makes no row of a list higher than the others.
    if (row.action.isEmpty())
        return {200, std::max(58, lines + 16)};
    return {200, std::max(theme.twoLineRowHeight(), lines + 16)};
}

QRect RowDelegate::actionRect(const Theme &theme, const QRect &rect, const Row &row)
{
    const int wide = actionWidth(theme, row);
    const int high = theme.smallControlHeight() + 2 * Theme::kRing;
    const int top
        = isNarrow(theme, rect.width(), row) ? rect.bottom() - high - 5 : rect.center().y() - high / 2;
    return {rect.right() - kSide + Theme::kRing - wide, top, wide, high};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const auto row = index.data(RowRole).value<Row>();
    const QRect rect = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool narrow = isNarrow(theme, rect.width(), row);
    painter->save();
    paint::row(*painter, theme, rect, selected, option.state.testFlag(QStyle::State_MouseOver), false);
    if (index.row() + 1 < index.model()->rowCount())
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour(Colour::Line));

    const QRect button = actionRect(theme, rect, row);
    const int left = leftOf(theme, rect, row);
    const int lastLine = button.center().y();
    int right = rect.right() - kSide;
    if (!row.action.isEmpty()) {
        paint::button(*painter, theme, button, actionLook(row, selected));
        if (!narrow)
            right = button.left() - 9;
    }
    if (!row.chip.isEmpty()) {
        const int wide = paint::chipWidth(theme, row.chip, row.chipIcon);
        const double x = narrow ? left : right - wide;
        paint::chip(*painter, theme, {x, double(lastLine)}, row.chipTone, row.chip, row.chipIcon);
        if (!narrow)
            right -= wide + 12;
    }
    if (narrow) {
        const int end = row.action.isEmpty() ? right : button.left() - 9;
        const int x = row.chip.isEmpty() ? left : std::max(left, end - asideWidth(theme, row));
        paintAside(*painter, theme, QRect(x, button.top(), end - x, button.height()), row);
    } else {
        const int wide = asideWidth(theme, row);
        paintAside(*painter, theme, QRect(right - wide + 12, rect.top(), wide, rect.height()), row);
        right -= wide;
    }
    const QRect words
        = narrow ? QRect(rect.left(), rect.top() + 2, rect.width(), button.top() - rect.top()) : rect;
    if (hasMark(row))
        paintMark(
            *painter, theme, QRectF(rect.left() + kSide, words.top(), theme.scaled(24), words.height()), row);
    paintWords(*painter, theme, QRect(QPoint(left, words.top()), QPoint(right, words.bottom())), row);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paint::focusRing(*painter, theme, QRectF(rect).adjusted(5, 1, -1, -2), 4);
    painter->restore();
}

void RowDelegate::paintWords(QPainter &painter, const Theme &theme, const QRect &rect, const Row &row)
{
    const int body = theme.lineHeight(TextSize::Body);
    const int caption = theme.lineHeight(TextSize::Caption);
    const RowWords words = wordsOf(theme, rect.width(), row);
    const int top = rect.top() + (rect.height() - words.height) / 2;
    painter.setFont(theme.font(TextSize::Body, Weight::Bold));
    painter.setPen(theme.colour(Colour::Text));
    int x = rect.left() + paintLines(painter, QRect(rect.left(), top, rect.width(), body), words.title, body);
    if (!row.tag.isEmpty())
        x += 8 + paint::chip(painter, theme, {x + 8.0, top + body / 2.0}, row.tagTone, row.tag);
    painter.setPen(theme.colour(Colour::Text2));
    painter.setFont(theme.font(TextSize::Caption));
    if (!row.detail.isEmpty() && rect.right() - x > 30)
        elided(painter, QRect(x + 6, top, rect.right() - x - 6, body), row.detail);
    const int below = top + int(words.title.size()) * body;
    paintLines(painter, QRect(rect.left(), below, std::max(20, rect.width()), caption), words.note, caption);
}

bool RowDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QRect button
            = actionRect(Theme::of(option.widget), option.rect, index.data(RowRole).value<Row>());
        if (mouse->button() == Qt::LeftButton && button.contains(mouse->position().toPoint())) {
            Q_EMIT actionClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace ui
