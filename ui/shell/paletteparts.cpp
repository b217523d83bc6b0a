// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paletteparts.h"

#include "ui/support/icons.h"
#include "ui/support/paint.h"

#include <QPainter>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

PaletteLens::PaletteLens()
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QSize PaletteLens::sizeHint() const
{
    return {Theme::of(this).scaled(22), 22};
}

void PaletteLens::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    icons::paint(painter, u"search"_s, rect(), theme.scaled(22), theme.colour(Colour::Text));
}

PaletteEscape::PaletteEscape()
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QSize PaletteEscape::sizeHint() const
{
    return {paint::keyCapWidth(Theme::of(this), u"Esc"_s), 20};
}

void PaletteEscape::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::keyCap(painter, Theme::of(this), {0, height() / 2.0}, u"Esc"_s);
}

QSize PalettePrefixes::sizeHint() const
{
    return {400, Theme::of(this).controlHeight() + 10};
}

void PalettePrefixes::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Colour::Sunken));
    painter.setFont(theme.font(TextSize::Caption));
    const std::array<std::pair<QString, QString>, 4> all{{{u"@"_s, tr("people")}, {u"#"_s, tr("numbers")},
        {u">"_s, tr("commands")}, {u"/"_s, tr("services")}}};
    int x = 18;
    for (const auto &[key, word] : all) {
        x += paint::keyCap(painter, theme, {double(x), height() / 2.0}, key) + 6;
        painter.setPen(theme.colour(Colour::Text2));
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, word);
        x += painter.fontMetrics().horizontalAdvance(word) + 14;
    }
    const QString note = tr("The wrong keyboard is fine too (vt → ㅍㅅ)");
    if (x + painter.fontMetrics().horizontalAdvance(note) + 18 < width())
        painter.drawText(rect().adjusted(0, 0, -18, 0), Qt::AlignVCenter | Qt::AlignRight, note);
}

} // namespace ui
