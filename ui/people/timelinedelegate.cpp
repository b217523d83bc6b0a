// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/timelinedelegate.h"

#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/support/paint.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kSide = 16;
constexpr int kWrap = int(Qt::TextWordWrap) | int(Qt::AlignLeft) | int(Qt::AlignTop);

/// Where the parts of an entry stand.
struct Places {
    int dateLeft;
    int dateWidth;
    int disc;
    int discLeft;
    int left;
    int width;
    int textWidth;
};

Places placesOf(const Theme &theme, const TimelineItem &item, int width)
{
    Places places{};
    places.dateLeft = kSide;
    const QFontMetrics caption(theme.font(TextSize::Caption));
    places.dateWidth = item.date.isEmpty()
        ? 0
        : std::max(caption.horizontalAdvance(u"11. 28."_s), caption.horizontalAdvance(item.date)) + 12;
    places.disc = theme.scaled(26);
    places.discLeft = places.dateLeft + places.dateWidth;
    places.left = places.discLeft + places.disc + 10;
    places.width = std::max(60, width - places.left - kSide);
    // Longer lines are hard to read: sixty letters at most.
    places.textWidth = std::min(
        places.width, 60 * QFontMetrics(theme.font(TextSize::Body)).horizontalAdvance(QChar(0xac00)));
    return places;
}

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 1 << 20), kWrap, formats::tied(text)).height();
}

/// Label, arrow and two values in one wrapped text.
QString changeText(const TimelineItem::Change &change)
{
    if (change.before.isEmpty() && change.after.isEmpty())
        return change.label;
    if (change.before.isEmpty())
        return u"%1: %2"_s.arg(change.label, change.after);
    const QString after = change.after.isEmpty() ? TimelineView::tr("(empty)") : change.after;
    return u"%1: %2 → %3"_s.arg(change.label, change.before, after);
}

bool isLastOfAll(const QModelIndex &index)
{
    return index.row() + 1 >= index.model()->rowCount();
}

const TimelineItem &itemOf(const QModelIndex &index)
{
    return static_cast<const TimelineModel *>(index.model())->item(index.row());
}

int titleHeight(const Theme &theme, const TimelineItem &item, const Places &places)
{
    return std::max(theme.lineHeight(TextSize::Body),
        wrappedHeight(theme.font(TextSize::Body, Weight::Bold), item.title,
            places.width
                - (item.aside.isEmpty()
                        ? 0
                        : QFontMetrics(theme.font(TextSize::Caption)).horizontalAdvance(item.aside) + 12)
                - (item.chip.isEmpty() ? 0 : paint::chipWidth(theme, item.chip) + 8)));
}

} // namespace

int TimelineDelegate::dayHeight(const Theme &theme)
{
    return theme.lineHeight(TextSize::Caption) + 14;
}

int TimelineDelegate::entryHeight(const Theme &theme, const TimelineItem &item, int width)
{
    const Places places = placesOf(theme, item, width);
    int height = 7 + titleHeight(theme, item, places);
    height += wrappedHeight(theme.font(TextSize::Body), item.text, places.textWidth);
    for (const TimelineItem::Change &change : item.changes)
        height += wrappedHeight(theme.font(TextSize::Body), changeText(change), places.textWidth) + 2;
    return std::max(height, places.disc + 4) + 12;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const TimelineItem &item = itemOf(index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 400;
    if (item.kind == TimelineItem::Kind::Day)
        return {100, dayHeight(theme)};
    return {100, entryHeight(theme, item, width)};
}

void TimelineDelegate::paintDay(QPainter &painter, const Theme &theme, const QRect &rect, const QString &text)
{
    painter.fillRect(rect, theme.colour(Colour::Sunken));
    painter.setFont(theme.font(TextSize::Caption, Weight::Bold));
    painter.setPen(theme.colour(Colour::Text2));
    painter.drawText(
        rect.adjusted(kSide, 0, -kSide, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
}

void TimelineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const TimelineItem &item = itemOf(index);
    const QRect rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (item.kind == TimelineItem::Kind::Day) {
        paintDay(*painter, theme, rect, item.date);
        painter->restore();
        return;
    }
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    paint::row(*painter, theme, rect, selected, option.state.testFlag(QStyle::State_MouseOver), false);
    const Places places = placesOf(theme, item, rect.width());
    const int top = rect.top() + 7;
    const Colour ink = item.muted ? Colour::Text2 : Colour::Text;

    painter->setFont(theme.font(TextSize::Caption));
    painter->setPen(theme.colour(Colour::Text2));
    painter->drawText(QRect(places.dateLeft, top, places.dateWidth, theme.lineHeight(TextSize::Body)),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, item.date);
    const QRectF disc(places.discLeft, top - 2, places.disc, places.disc);
    if (!isLastOfAll(index) && itemOf(index.siblingAtRow(index.row() + 1)).kind == TimelineItem::Kind::Entry)
        painter->fillRect(
            QRectF(disc.center().x() - 1, disc.bottom() + 3, 2, rect.bottom() - disc.bottom() - 1),
            theme.colour(Colour::Line));
    painter->setPen(theme.isContrast() ? QPen(theme.colour(Colour::Line), 1) : QPen(Qt::NoPen));
    painter->setBrush(theme.colour(selected ? Colour::Panel : Colour::Sunken));
    painter->drawEllipse(disc);
    icons::paint(*painter, item.icon, disc, theme.scaled(16), theme.colour(ink));

    int right = places.left + places.width;
    const int titleTall = titleHeight(theme, item, places);
    const int line = theme.lineHeight(TextSize::Body);
    if (!item.aside.isEmpty()) {
        painter->setFont(theme.font(TextSize::Caption));
        painter->setPen(theme.colour(Colour::Text2));
        const int wide = painter->fontMetrics().horizontalAdvance(item.aside);
        painter->drawText(
            QRect(right - wide, top, wide + 2, line), Qt::AlignVCenter | Qt::AlignLeft, item.aside);
        right -= wide + 12;
    }
    if (!item.chip.isEmpty()) {
        const int wide = paint::chipWidth(theme, item.chip);
        paint::chip(*painter, theme, {double(right - wide), top + line / 2.0}, item.chipTone, item.chip);
        right -= wide + 8;
    }
    painter->setFont(theme.font(TextSize::Body, Weight::Bold));
    painter->setPen(theme.colour(ink));
    painter->drawText(QRect(places.left, top, right - places.left, titleTall), kWrap, formats::tied(item.title));
    int y = top + titleTall;
    painter->setFont(theme.font(TextSize::Body));
    painter->setPen(theme.colour(Colour::Text2));
    const auto wrapped = [&](const QString &text) {
        const int high = wrappedHeight(painter->font(), text, places.textWidth);
        painter->drawText(QRect(places.left, y, places.textWidth, high), kWrap, formats::tied(text));
        y += high;
    };
    if (!item.text.isEmpty())
        wrapped(item.text);
    for (const TimelineItem::Change &change : item.changes) {
        y += 2;
        wrapped(changeText(change));
    }
    if (focused)
        paint::focusRing(*painter, theme, QRectF(rect).adjusted(5, 1, -1, -2), 4);
    painter->restore();
}

} // namespace ui
