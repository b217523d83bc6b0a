// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include "ui/support/carestyle.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPixmapCache>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array kColourNames{
    "window",
    "panel",
    "sunken",
    "hover",
    "selected",
    "rail",
    "railSel",
    "railText",
    "railTextSel",
    "line",
    "lineStrong",
    "text",
    "text2",
    "textOff",
    "primary",
    "primaryHover",
    "onPrimary",
    "focus",
    "danger",
    "dangerBg",
    "warn",
    "warnBg",
    "ok",
    "okBg",
    "info",
    "infoBg",
    "neutral",
    "neutralBg",
    "care",
    "careBg",
    "rehab",
    "rehabBg",
    "counsel",
    "counselBg",
    "chart1",
    "chart2",
    "chartGrid",
    "warnFill",
    "dangerFill",
    "okFill",
    "markInk",
    "badge",
    "onBadge",
    "railMark",
};
static_assert(kColourNames.size() == size_t(Colour::Count));
constexpr std::array kSizeNames{
    "caption",
    "body",
    "strong",
    "h2",
    "h1",
    "display",
    "figure",
    "projBody",
    "projStrong",
    "projTitle",
};
constexpr std::array kSchemeNames{"light", "dark", "contrast", "projector"};

QStringList families()
{
    return {u"Malgun Gothic"_s, u"Pretendard"_s, u"Noto Sans CJK KR"_s, u"Noto Sans KR"_s, u"sans-serif"_s};
}

} // namespace

Theme::Theme(const Look &look)
    : m_look(look)
{
    m_look.percent = std::clamp(m_look.percent, 100, 200);
    QFile file(u":/tokens/tokens.json"_s);
    QJsonObject tokens;
    if (file.open(QIODevice::ReadOnly))
        tokens = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject colours = tokens.value(QLatin1String(kSchemeNames[size_t(look.scheme)])).toObject();
    for (size_t i = 0; i < m_colours.size(); ++i)
        m_colours[i] = QColor(colours.value(QLatin1String(kColourNames[i])).toString(u"#808080"_s));
    const QJsonObject type = tokens.value("type"_L1).toObject();
    for (size_t i = 0; i < m_points.size(); ++i)
        m_points[i] = type.value(QLatin1String(kSizeNames[i])).toDouble(10.5);
}

const Theme &Theme::of(const QWidget *widget)
{
    if (auto *style = qobject_cast<CareStyle *>(widget ? widget->style() : QApplication::style()))
        return style->theme();
    // Only before the first apply(), when no window is up yet.
    static const Theme plain;
    return plain;
}

void Theme::apply(QApplication &application, const Look &look)
{
    const Theme theme(look);
    QPixmapCache::clear();
    application.setPalette(theme.palette());
    application.setFont(theme.font(TextSize::Body));
    application.setStyle(new CareStyle(theme));
    // Some classes of widgets get fonts and palettes of their own from the platform.
    application.setPalette(theme.palette());
    application.setEffectEnabled(Qt::UI_AnimateMenu, false);
    application.setEffectEnabled(Qt::UI_AnimateCombo, false);
    application.setEffectEnabled(Qt::UI_AnimateTooltip, false);
}

QColor Theme::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return colour(Colour::Neutral);
    case Tone::Danger:
        return colour(Colour::Danger);
    case Tone::Warn:
        return colour(Colour::Warn);
    case Tone::Ok:
        return colour(Colour::Ok);
    case Tone::Info:
        return colour(Colour::Info);
    case Tone::Care:
        return colour(Colour::Care);
    case Tone::Rehab:
        return colour(Colour::Rehab);
    case Tone::Counsel:
        return colour(Colour::Counsel);
    case Tone::Outline:
        break;
    }
    return colour(Colour::Text);
}

QColor Theme::ground(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return colour(Colour::NeutralBg);
    case Tone::Danger:
        return colour(Colour::DangerBg);
    case Tone::Warn:
        return colour(Colour::WarnBg);
    case Tone::Ok:
        return colour(Colour::OkBg);
    case Tone::Info:
        return colour(Colour::InfoBg);
    case Tone::Care:
        return colour(Colour::CareBg);
    case Tone::Rehab:
        return colour(Colour::RehabBg);
    case Tone::Counsel:
        return colour(Colour::CounselBg);
    case Tone::Outline:
        break;
    }
    return colour(Colour::Panel);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Colour token) { palette.setColor(role, colour(token)); };
    set(QPalette::Window, Colour::Window);
    set(QPalette::WindowText, Colour::Text);
    set(QPalette::Base, Colour::Panel);
    set(QPalette::AlternateBase, Colour::Sunken);
    set(QPalette::Text, Colour::Text);
    set(QPalette::Button, Colour::Panel);
    set(QPalette::ButtonText, Colour::Text);
    set(QPalette::Highlight, Colour::Selected);
    set(QPalette::HighlightedText, Colour::Text);
    set(QPalette::PlaceholderText, Colour::TextOff);
    set(QPalette::Link, Colour::Primary);
    set(QPalette::LinkVisited, Colour::Primary);
    set(QPalette::Mid, Colour::Line);
    set(QPalette::Midlight, Colour::Line);
    set(QPalette::Dark, Colour::LineStrong);
    set(QPalette::Shadow, Colour::LineStrong);
    set(QPalette::Light, Colour::Panel);
    set(QPalette::ToolTipBase, Colour::Panel);
    set(QPalette::ToolTipText, Colour::Text);
    set(QPalette::BrightText, Colour::Danger);
    for (auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colour(Colour::TextOff));
    palette.setColor(QPalette::Disabled, QPalette::Base, colour(Colour::Sunken));
    return palette;
}

QFont Theme::font(TextSize size, Weight weight) const
{
    QFont font(families());
    font.setPointSizeF(m_points[size_t(size)] * m_look.percent / 100.0);
    font.setBold(weight == Weight::Bold);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

int Theme::heightFor(TextSize size, int token, int margins) const
{
    return std::max(token, QFontMetrics(font(size)).height() + margins);
}

int Theme::controlHeight() const
{
    return heightFor(TextSize::Body, m_look.density == Density::Touch ? 52 : 36, 10);
}

int Theme::smallControlHeight() const
{
    return heightFor(TextSize::Body, m_look.density == Density::Touch ? 44 : 30, 8);
}

int Theme::rowHeight() const
{
    const int token = m_look.density == Density::Touch ? 56 : isCompact() ? 30 : 40;
    return heightFor(TextSize::Body, token, 10);
}

int Theme::twoLineRowHeight() const
{
    const int lines = lineHeight(TextSize::Body) + lineHeight(TextSize::Caption);
    return std::max(isCompact() ? 62 : 88, lines + (isCompact() ? 16 : 24));
}

int Theme::chipHeight() const
{
    return heightFor(TextSize::Caption, 24, 4);
}

int Theme::lineHeight(TextSize size) const
{
    // 1.4 em; fonts that are taller keep their own height.
    const QFont f = font(size);
    const QFontMetrics metrics(f);
    return std::max(metrics.height(), int(std::lround(f.pointSizeF() * 96.0 / 72.0 * 1.4)));
}

} // namespace ui
