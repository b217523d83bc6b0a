// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/paint.h"

#include "ui/support/icons.h"

#include <QAbstractScrollArea>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::paint {

namespace {

/// Restores the painter, so that a delegate's own pen and font survive a part.
class Saved {
public:
    explicit Saved(QPainter &painter)
        : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved &) = delete;
    Saved &operator=(const Saved &) = delete;

private:
    QPainter &m_painter;
};

QRectF visible(const QRect &rect)
{
    constexpr qreal inset = Theme::kRing + 0.5;
    return QRectF(rect).adjusted(inset, inset, -inset, -inset);
}

struct ButtonColours {
    QColor line, ground, text;
};

ButtonColours buttonColours(const Theme &theme, const ButtonLook &look)
{
    const auto c = [&](Colour role) { return theme.colour(role); };
    const bool lit = look.hovered || look.pressed;
    if (!look.enabled) {
        if (look.kind == ButtonKind::Flat)
            return {Qt::transparent, Qt::transparent, c(Colour::TextOff)};
        return {c(Colour::Line), c(Colour::Sunken), c(Colour::TextOff)};
    }
    switch (look.kind) {
    case ButtonKind::Primary: {
        const QColor ground = c(lit ? Colour::PrimaryHover : Colour::Primary);
        return {ground, ground, c(Colour::OnPrimary)};
    }
    case ButtonKind::Danger:
        return {c(Colour::Danger), c(lit ? Colour::DangerBg : Colour::Panel), c(Colour::Danger)};
    case ButtonKind::Flat:
        return {Qt::transparent, lit ? c(Colour::Hover) : QColor(Qt::transparent), c(Colour::Primary)};
    case ButtonKind::Normal:
        break;
    }
    if (look.checked)
        return {c(Colour::Primary), c(Colour::Selected), c(Colour::Text)};
    return {c(Colour::LineStrong), c(lit ? Colour::Hover : Colour::Panel), c(Colour::Text)};
}

/// Primary buttons show the key as plain text in their own colour: a frame on the filled ground is noise.
bool hintHasFrame(const ButtonLook &look)
{
    return look.kind != ButtonKind::Primary;
}

int hintWidth(const Theme &theme, const ButtonLook &look)
{
    if (look.hint.isEmpty())
        return 0;
    if (hintHasFrame(look))
        return keyCapWidth(theme, look.hint);
    return QFontMetrics(theme.font(TextSize::Body)).horizontalAdvance(look.hint);
}

QFont buttonFont(const Theme &theme, const ButtonLook &look)
{
    return theme.font(TextSize::Body, look.kind == ButtonKind::Primary ? Weight::Bold : Weight::Regular);
}

int buttonContentWidth(const Theme &theme, const ButtonLook &look)
{
    int width = QFontMetrics(buttonFont(theme, look)).horizontalAdvance(look.text);
    if (!look.icon.isEmpty())
        width += theme.iconSize() + (look.text.isEmpty() ? 0 : 8);
    if (!look.hint.isEmpty())
        width += hintWidth(theme, look) + 8;
    if (look.hasMenu)
        width += theme.scaled(16) + 6;
    return width;
}

} // namespace

void focusRing(QPainter &painter, const Theme &theme, const QRectF &rect, int radius)
{
    const Saved saved(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(Colour::Focus), 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

void card(QPainter &painter, const Theme &theme, const QRectF &rect)
{
    const Saved saved(painter);
    painter.setPen(QPen(theme.colour(Colour::Line), 1));
    painter.setBrush(theme.colour(Colour::Panel));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), Theme::kCardRadius, Theme::kCardRadius);
}

QRect shownPart(const QRect &rect, const QWidget *view)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(view);
    if (!area || view->isRightToLeft())
        return rect;
    QRect shown = rect;
    // A sliver keeps its words: three dots alone say nothing.
    if (const int edge = area->viewport()->width() - 1; rect.left() + 24 < edge)
        shown.setRight(std::min(shown.right(), edge));
    return shown;
}

void row(QPainter &painter, const Theme &theme, const QRect &rect, bool selected, bool hovered, bool focused)
{
    if (selected) {
        painter.fillRect(rect, theme.colour(Colour::Selected));
        painter.fillRect(rect.left(), rect.top(), 4, rect.height(), theme.colour(Colour::Primary));
    } else if (hovered) {
        painter.fillRect(rect, theme.colour(Colour::Hover));
    }
    if (selected && theme.isContrast()) {
        const Saved saved(painter);
        painter.setPen(QPen(theme.colour(Colour::Primary), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1));
    }
    if (focused)
        focusRing(painter, theme, QRectF(rect).adjusted(1, 1, -1, -1), 3);
}

void button(QPainter &painter, const Theme &theme, const QRect &rect, const ButtonLook &look)
{
    const Saved saved(painter);
    const ButtonColours colours = buttonColours(theme, look);
    const QRectF r = visible(rect);
    painter.setPen(colours.line.alpha() ? QPen(colours.line, 1) : QPen(Qt::NoPen));
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(r, Theme::kControlRadius, Theme::kControlRadius);
    if (look.focused)
        focusRing(painter, theme, rect);

    const int room = int(r.width()) - (look.kind == ButtonKind::Flat || look.text.isEmpty() ? 4 : 12);
    const int width = std::min(buttonContentWidth(theme, look), room);
    qreal x = std::round(r.center().x() - width / 2.0);
    const qreal end = x + width;
    if (!look.icon.isEmpty()) {
        const int size = theme.iconSize();
        icons::paint(painter, look.icon, {x, r.top(), qreal(size), r.height()}, size, colours.text);
        x += size + 8;
    }
    painter.setPen(colours.text);
    painter.setFont(buttonFont(theme, look));
    const int tail
        = (look.hint.isEmpty() ? 0 : hintWidth(theme, look) + 8) + (look.hasMenu ? theme.scaled(16) + 6 : 0);
    const QRectF textRect(x, r.top(), std::max(0.0, end - x - tail), r.height());
    // Eliding rounds; words that have their room are never cut.
    const bool cut = buttonContentWidth(theme, look) > room;
    const QString text = cut
        ? painter.fontMetrics().elidedText(look.text, Qt::ElideRight, int(textRect.width()))
        : look.text;
    painter.drawText(
        textRect.adjusted(0, 0, 4, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    if (!look.hint.isEmpty()) {
        const qreal hintX = end - tail + 8;
        if (hintHasFrame(look)) {
            keyCap(painter, theme, {hintX, r.center().y()}, look.hint);
        } else {
            painter.setFont(theme.font(TextSize::Body));
            painter.drawText(QRectF(hintX, r.top(), hintWidth(theme, look) + 2, r.height()),
                Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, look.hint);
        }
    }
    if (look.hasMenu) {
        const int size = theme.scaled(16);
        icons::paint(painter, u"down"_s, {end - size, r.top(), qreal(size), r.height()}, size, colours.text);
    }
}

int buttonWidth(const Theme &theme, const ButtonLook &look)
{
    const int padding = look.kind == ButtonKind::Flat && !look.text.isEmpty() ? 5
        : look.text.isEmpty()                                                 ? 9
                                                                              : 14;
    return buttonContentWidth(theme, look) + 2 * (padding + Theme::kRing);
}

void field(QPainter &painter, const Theme &theme, const QRect &rect, FieldState state, bool focused)
{
    const Saved saved(painter);
    const bool invalid = state == FieldState::Invalid;
    const QColor line = theme.colour(invalid ? Colour::Danger
            : state == FieldState::Disabled  ? Colour::Line
                                             : Colour::LineStrong);
    painter.setPen(QPen(line, invalid ? 2 : 1));
    painter.setBrush(theme.colour(state == FieldState::Disabled ? Colour::Sunken : Colour::Panel));
    const qreal half = invalid ? 0.5 : 0;
    painter.drawRoundedRect(
        visible(rect).adjusted(half, half, -half, -half), Theme::kControlRadius, Theme::kControlRadius);
    if (focused)
        focusRing(painter, theme, rect);
}

int chipWidth(const Theme &theme, const QString &text, const QString &icon)
{
    const int words = QFontMetrics(theme.font(TextSize::Caption, Weight::Bold)).horizontalAdvance(text);
    return words + 16 + (icon.isEmpty() ? 0 : theme.scaled(14) + 5);
}

int chip(
    QPainter &painter, const Theme &theme, QPointF at, Tone tone, const QString &text, const QString &icon)
{
    const Saved saved(painter);
    const int width = chipWidth(theme, text, icon);
    const int height = theme.chipHeight();
    const QRectF rect(std::round(at.x()), std::round(at.y() - height / 2.0), width, height);
    const bool framed = tone == Tone::Outline || theme.isContrast();
    const QColor frame = tone == Tone::Outline ? theme.colour(Colour::LineStrong) : theme.ink(tone);
    painter.setPen(framed ? QPen(frame, 1) : QPen(Qt::NoPen));
    painter.setBrush(tone == Tone::Outline ? QBrush(Qt::NoBrush) : QBrush(theme.ground(tone)));
    painter.drawRoundedRect(
        framed ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, Theme::kChipRadius, Theme::kChipRadius);
    qreal x = rect.left() + 8;
    if (!icon.isEmpty()) {
        const int size = theme.scaled(14);
        icons::paint(painter, icon, {x, rect.top(), qreal(size), rect.height()}, size, theme.ink(tone));
        x += size + 5;
    }
    painter.setPen(theme.ink(tone));
    painter.setFont(theme.font(TextSize::Caption, tone == Tone::Outline ? Weight::Regular : Weight::Bold));
    const QRectF words(x, rect.top(), rect.right() - x, rect.height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    return width;
}

int keyCapWidth(const Theme &theme, const QString &text)
{
    return QFontMetrics(theme.font(TextSize::Caption)).horizontalAdvance(text) + 14;
}

int keyCap(QPainter &painter, const Theme &theme, QPointF at, const QString &text)
{
    const Saved saved(painter);
    const QFont font = theme.font(TextSize::Caption);
    const int height = std::max(20, QFontMetrics(font).height());
    const QRectF rect(
        std::round(at.x()), std::round(at.y() - height / 2.0), keyCapWidth(theme, text), height);
    painter.setPen(QPen(theme.colour(Colour::Line), 1));
    painter.setBrush(theme.colour(Colour::Panel));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), Theme::kChipRadius, Theme::kChipRadius);
    painter.setPen(theme.colour(Colour::Text2));
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    return int(rect.width());
}

void checkBox(QPainter &painter, const Theme &theme, const QRectF &rect, Qt::CheckState state, bool enabled)
{
    const Saved saved(painter);
    const bool on = state != Qt::Unchecked;
    const QColor fill = theme.colour(enabled ? Colour::Primary : Colour::TextOff);
    const QRectF r = rect.adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(on ? fill : theme.colour(enabled ? Colour::LineStrong : Colour::Line), 1.5));
    painter.setBrush(on ? fill : theme.colour(enabled ? Colour::Panel : Colour::Sunken));
    painter.drawRoundedRect(r, Theme::kChipRadius, Theme::kChipRadius);
    if (!on)
        return;
    painter.setPen(
        QPen(theme.colour(Colour::OnPrimary), rect.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](qreal x, qreal y) {
        return QPointF(rect.left() + rect.width() * x, rect.top() + rect.height() * y);
    };
    if (state == Qt::PartiallyChecked)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter.drawPolyline(QPolygonF{at(0.26, 0.53), at(0.43, 0.69), at(0.75, 0.34)});
}

void radio(QPainter &painter, const Theme &theme, const QRectF &rect, bool on, bool enabled)
{
    const Saved saved(painter);
    const QColor fill = theme.colour(enabled ? Colour::Primary : Colour::TextOff);
    painter.setPen(QPen(on ? fill : theme.colour(enabled ? Colour::LineStrong : Colour::Line), 1.5));
    painter.setBrush(theme.colour(enabled ? Colour::Panel : Colour::Sunken));
    painter.drawEllipse(rect.adjusted(0.75, 0.75, -0.75, -0.75));
    if (!on)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    const qreal inner = rect.width() * 0.28;
    painter.drawEllipse(rect.center(), inner, inner);
}

} // namespace ui::paint
