// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/jobdelegate.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kMargin = 16;

ButtonLook lookOf(const JobLine &line, bool selected)
{
    ButtonLook look;
    look.kind = selected ? ButtonKind::Primary : ButtonKind::Normal;
    look.text = line.action;
    return look;
}

} // namespace

QRect JobDelegate::buttonRect(const QStyleOptionViewItem &option, const JobLine &line)
{
    const Theme &theme = Theme::of(option.widget);
    const int width = std::max(paint::buttonWidth(theme, lookOf(line, true)), theme.scaled(112)) + 2 * Theme::kRing;
    const int height = theme.controlHeight() + 2 * Theme::kRing;
    return QRect(option.rect.right() - kMargin - width + Theme::kRing, option.rect.center().y() - height / 2, width, height);
}

QSize JobDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = Theme::of(option.widget);
    return {100, std::max(theme.twoLineRowHeight(), theme.controlHeight() + 20)};
}

void JobDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const auto line = index.data(LineRole).value<JobLine>();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paint::row(*painter, theme, rect, selected, option.state.testFlag(QStyle::State_MouseOver),
        option.state.testFlag(QStyle::State_HasFocus));
    const int mark = theme.scaled(22);
    paint::urgencyMark(*painter, theme, QRectF(rect.left() + kMargin, rect.center().y() - mark / 2.0, mark, mark), line.urgency);

    const QRect button = buttonRect(option, line);
    paint::button(*painter, theme, button, lookOf(line, selected));
    const int chipWide = paint::chipWidth(theme, line.chip, u"clock"_s);
    const int textLeft = rect.left() + kMargin + mark + 14;
    int right = button.left() - 8;
    const int needed = painter->fontMetrics().horizontalAdvance(line.why) / 2;
    if (right - chipWide - textLeft > std::min(needed, theme.scaled(170))) {
        paint::chip(*painter, theme, QPointF(right - chipWide, rect.center().y() + 0.5), line.tone, line.chip, u"clock"_s);
        right -= chipWide + 12;
    }
    const int first = theme.lineHeight(TextSize::Body);
    const int second = theme.lineHeight(TextSize::Caption);
    const int top = rect.center().y() - (first + second) / 2;
    painter->setFont(theme.font(TextSize::Body, Weight::Bold));
    painter->setPen(theme.colour(Colour::Text));
    painter->drawText(QRect(textLeft, top, right - textLeft, first), Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(line.who, Qt::ElideRight, right - textLeft));
    painter->setFont(theme.font(TextSize::Caption));
    painter->setPen(theme.colour(Colour::Text2));
    painter->drawText(QRect(textLeft, top + first, right - textLeft, second), Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(line.why, Qt::ElideRight, right - textLeft));
    painter->restore();
}

bool JobDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (!buttonRect(option, index.data(LineRole).value<JobLine>()).contains(mouse->position().toPoint()))
        return false;
    Q_EMIT pressed(index);
    return true;
}

} // namespace ui
