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
    name();
}

void RailItem::setBadge(int count, Badge badge)
{
    m_count = count;
    m_badge = badge;
    name();
    update();
}

void RailItem::name()
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

void RailItem::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const QRectF tile = QRectF(rect()).adjusted(6, 0, -6, 0);
    painter.setPen(Qt::NoPen);
    if (on || underMouse()) {
        QColor ground = theme.colour(Colour::RailSel);
        if (!on && !theme.isContrast())
            ground = theme.colour(Colour::Rail).lighter(130);
        painter.setBrush(on || !theme.isContrast() ? ground : QColor(Qt::transparent));
        painter.setPen(!on && theme.isContrast() ? QPen(theme.colour(Colour::RailText), 1) : QPen(Qt::NoPen));
        painter.drawRoundedRect(tile, Theme::kControlRadius, Theme::kControlRadius);
        painter.setPen(Qt::NoPen);
    }
    if (on) {
        painter.setBrush(theme.colour(Colour::RailMark));
        painter.drawRoundedRect(QRectF(theme.isContrast() ? 8 : 0, 12, 4, height() - 24), 2, 2);
    }
    const QColor ink = theme.colour(on ? Colour::RailTextSel : Colour::RailText);
    const int line = theme.lineHeight(TextSize::Caption);
    const int icon = std::clamp(height() - 2 * kItemMargin - kIconGap - line, kRailIcon, theme.scaled(kRailIcon));
    const int top = (height() - icon - kIconGap - line) / 2;
    icons::paint(painter, m_icon, QRectF(0, top, width(), icon), icon, ink);
    painter.setPen(ink);
    painter.setFont(theme.font(TextSize::Caption, on ? Weight::Bold : Weight::Regular));
    painter.drawText(QRect(0, top + icon + kIconGap, width(), line), Qt::AlignCenter | Qt::TextSingleLine, text());
    paintBadge(painter);
    if (hasFocus()) {
        // The blue ring does not show on the dark rail; the rail's own bright text does.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colour(Colour::RailText), 2));
        painter.drawRoundedRect(tile.adjusted(1, 1, -1, -1), 5, 5);
    }
}

void RailItem::paintBadge(QPainter &painter)
{
    if (m_count <= 0)
        return;
    const Theme &theme = Theme::of(this);
    const QString count = m_count > kMostCounted ? u"%1+"_s.arg(kMostCounted) : QString::number(m_count);
    const QFont font = theme.font(TextSize::Caption, Weight::Bold);
    const int high = theme.scaled(20);
    const int wide = std::max(high, QFontMetrics(font).horizontalAdvance(count) + 10);
    // Off the word below it where the icon is small.
    const int top = high > height() / 2 ? 0 : 4;
    const QRectF badge(width() - 9 - wide, top, wide, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::Badge));
    painter.drawRoundedRect(badge, high / 2.0, high / 2.0);
    painter.setPen(theme.colour(Colour::OnBadge));
    painter.setFont(font);
    painter.drawText(badge, Qt::AlignCenter | Qt::TextSingleLine, count);
}

} // namespace ui
