// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railitem.h"

#include "ui/support/icons.h"
#include "ui/support/paint.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kRailIcon = 24;
constexpr int kIconGap = 3;
constexpr int kItemMargin = 4;
constexpr int kMostCounted = 99;
constexpr int kTileSide = 6;
constexpr int kBadge = 20;
constexpr int kBadgeAbove = 4; ///< how far it stands out over the icon
constexpr int kBadgeEdge = 1;
constexpr int kBadgeSides = 10;
constexpr int kFreeCorner = 8; ///< so much of an icon is empty at its corner: one in this many

} // namespace

RailItem::RailItem(const QString &id, const QString &text, const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(id)
    , m_icon(icon)
{
    setObjectName(u"rail."_s + id);
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    updateAccessibleName();
}

void RailItem::setWord(const QString &word)
{
    setText(word);
    updateAccessibleName();
}

void RailItem::setBadge(int count, Badge badge)
{
    m_count = count;
    m_badge = badge;
    updateAccessibleName();
    update();
}

void RailItem::updateAccessibleName()
{
    const QString waiting = m_badge == Badge::ToDecide ? tr("%1, %n to be decided", nullptr, m_count)
                                                       : tr("%1, %n waiting", nullptr, m_count);
    setAccessibleName(m_count > 0 ? waiting.arg(text()) : text());
}

int RailItem::widthNeeded() const
{
    const QFontMetrics metrics(Theme::of(this).font(TextSize::Caption, Weight::Bold));
    return metrics.horizontalAdvance(text()) + 24;
}

QSize RailItem::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int content
        = theme.scaled(kRailIcon) + kIconGap + theme.lineHeight(TextSize::Caption) + (theme.isCompact() ? 8 : 16);
    return {std::max(88, widthNeeded()), std::max(theme.isCompact() ? 54 : 62, content)};
}

QSize RailItem::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    const int least = kRailIcon + kIconGap + Theme::of(this).lineHeight(TextSize::Caption) + 2 * kItemMargin;
    return {hint.width(), std::min(hint.height(), least)};
}

QString RailItem::countText() const
{
    return m_count > kMostCounted ? u"%1+"_s.arg(kMostCounted) : QString::number(m_count);
}

/// A wide badge moves the icon aside, of which it covers an empty corner at most; the word stays free in any case.
RailItem::Parts RailItem::parts() const
{
    const Theme &theme = Theme::of(this);
    const int line = theme.lineHeight(TextSize::Caption);
    const int icon = std::clamp(height() - 2 * kItemMargin - kIconGap - line, kRailIcon, theme.scaled(kRailIcon));
    const int top = (height() - icon - kIconGap - line) / 2;
    Parts parts{{(width() - icon) / 2, top, icon, icon}, {}, {0, top + icon + kIconGap, width(), line}};
    if (m_count <= 0)
        return parts;
    const int badgeTop = std::max(1, top - theme.scaled(kBadgeAbove));
    const int high = std::min(theme.scaled(kBadge), parts.word.top() - badgeTop);
    const QFontMetrics metrics(theme.font(TextSize::Caption, Weight::Bold));
    const int wide = std::max(high, metrics.horizontalAdvance(countText()) + kBadgeSides);
    parts.badge = QRect(width() - kTileSide - kBadgeEdge - wide, badgeTop, wide, high);
    // With very large text it has to be smaller than it could be, too.
    const int room = parts.badge.left() - kTileSide;
    const int small = std::min(icon, std::max(kRailIcon, room * kFreeCorner / (kFreeCorner - 1)));
    const QPoint middle = parts.icon.center();
    parts.icon.setSize({small, small});
    parts.icon.moveCenter(middle);
    const int covered = parts.icon.right() + 1 - small / kFreeCorner - parts.badge.left();
    parts.icon.translate(-std::max(0, covered), 0);
    return parts;
}

QColor RailItem::ground() const
{
    const Theme &theme = Theme::of(this);
    if (isChecked())
        return theme.colour(Colour::RailSel);
    return underMouse() && !theme.isContrast() ? theme.colour(Colour::Rail).lighter(130) : theme.colour(Colour::Rail);
}

QColor RailItem::badgeColour() const
{
    const Theme &theme = Theme::of(this);
    return theme.colour(isChecked() && theme.isContrast() ? Colour::RailTextSel : Colour::Badge);
}

void RailItem::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const bool on = isChecked();
    const QColor ink = theme.colour(on ? Colour::RailTextSel : Colour::RailText);
    const Parts parts = this->parts();
    icons::paint(painter, m_icon, parts.icon, parts.icon.width(), ink);
    painter.setPen(ink);
    painter.setFont(theme.font(TextSize::Caption, on ? Weight::Bold : Weight::Regular));
    painter.drawText(parts.word, Qt::AlignCenter | Qt::TextSingleLine, text());
    if (!parts.badge.isEmpty())
        paintBadge(painter, parts.badge);
    if (hasFocus()) {
        // The blue ring does not show on the dark rail; the rail's own bright text does.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colour(Colour::RailText), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(kTileSide + 1, 1, -kTileSide - 1, -1), 5, 5);
    }
}

void RailItem::paintGround(QPainter &painter)
{
    const Theme &theme = Theme::of(this);
    const bool on = isChecked();
    if (on || underMouse()) {
        const bool isOutlined = !on && theme.isContrast();
        painter.setBrush(isOutlined ? QBrush(Qt::NoBrush) : ground());
        painter.setPen(isOutlined ? QPen(theme.colour(Colour::RailText), 1) : QPen(Qt::NoPen));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(kTileSide, 0, -kTileSide, 0), Theme::kControlRadius, Theme::kControlRadius);
    }
    painter.setPen(Qt::NoPen);
    if (on) {
        painter.setBrush(theme.colour(Colour::RailMark));
        painter.drawRoundedRect(QRectF(theme.isContrast() ? 8 : 0, 12, 4, height() - 24), 2, 2);
    }
}

void RailItem::paintBadge(QPainter &painter, const QRect &badge)
{
    const Theme &theme = Theme::of(this);
    const bool isSwapped = isChecked() && theme.isContrast();
    painter.setPen(Qt::NoPen);
    painter.setBrush(badgeColour());
    painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    painter.setPen(isSwapped ? ground() : theme.colour(Colour::OnBadge));
    painter.setFont(theme.font(TextSize::Caption, Weight::Bold));
    painter.drawText(badge, Qt::AlignCenter | Qt::TextSingleLine, countText());
}

} // namespace ui
