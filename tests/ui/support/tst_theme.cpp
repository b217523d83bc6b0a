// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgetchecks.h"
#include "ui/support/carestyle.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace ui;
using widgetchecks::contrast;

namespace {

constexpr std::array kSchemes{Scheme::Light, Scheme::Dark, Scheme::Contrast, Scheme::Projector};
constexpr std::array kTones{Tone::Neutral, Tone::Danger, Tone::Warn, Tone::Ok, Tone::Info, Tone::Care,
    Tone::Rehab, Tone::Counsel, Tone::Outline};

} // namespace

TEST(Theme, keepsTextReadableOnEveryGround)
{
    for (Scheme scheme : kSchemes) {
        const Theme theme({scheme});
        for (Colour ground :
            {Colour::Window, Colour::Panel, Colour::Sunken, Colour::Hover, Colour::Selected}) {
            EXPECT_GE(contrast(theme.colour(Colour::Text), theme.colour(ground)), 7.0)
                << int(scheme) << int(ground);
            EXPECT_GE(contrast(theme.colour(Colour::Text2), theme.colour(ground)), 4.5)
                << int(scheme) << int(ground);
        }
        EXPECT_GE(contrast(theme.colour(Colour::OnPrimary), theme.colour(Colour::Primary)), 4.5);
        EXPECT_GE(contrast(theme.colour(Colour::OnPrimary), theme.colour(Colour::PrimaryHover)), 4.5);
        EXPECT_GE(contrast(theme.colour(Colour::RailText), theme.colour(Colour::Rail)), 4.5);
        EXPECT_GE(contrast(theme.colour(Colour::RailTextSel), theme.colour(Colour::RailSel)), 4.5);
        EXPECT_GE(contrast(theme.colour(Colour::OnBadge), theme.colour(Colour::Badge)), 4.5);
    }
}

TEST(Theme, keepsEveryToneReadableOnItsGround)
{
    for (Scheme scheme : kSchemes) {
        const Theme theme({scheme});
        for (Tone tone : kTones)
            EXPECT_GE(contrast(theme.ink(tone), theme.ground(tone)), 4.5) << int(scheme) << int(tone);
    }
}

TEST(Theme, keepsLinesAndRingVisible)
{
    for (Scheme scheme : kSchemes) {
        const Theme theme({scheme});
        EXPECT_GE(contrast(theme.colour(Colour::LineStrong), theme.colour(Colour::Panel)), 3.0);
        EXPECT_GE(contrast(theme.colour(Colour::Focus), theme.colour(Colour::Panel)), 3.0);
        EXPECT_GE(contrast(theme.colour(Colour::Focus), theme.colour(Colour::Window)), 3.0);
    }
}

TEST(Theme, givesThePaletteReadableRoles)
{
    for (Scheme scheme : kSchemes) {
        const QPalette palette = Theme({scheme}).palette();
        EXPECT_GE(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)), 7.0);
        EXPECT_GE(contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)), 7.0);
        EXPECT_GE(
            contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), 7.0);
        EXPECT_GE(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)), 7.0);
        EXPECT_GE(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)), 4.5);
        EXPECT_GE(contrast(palette.color(QPalette::Disabled, QPalette::Text),
                      palette.color(QPalette::Disabled, QPalette::Base)),
            4.5);
    }
}

TEST(Theme, multipliesEveryTextSizeByTheScale)
{
    const Theme normal;
    const Theme large({Scheme::Light, 200});
    for (auto size : {TextSize::Caption, TextSize::Body, TextSize::Strong, TextSize::H2, TextSize::H1,
             TextSize::Display, TextSize::Figure})
        EXPECT_DOUBLE_EQ(large.font(size).pointSizeF(), 2 * normal.font(size).pointSizeF());
}

TEST(Theme, keepsTheScaleBetweenOneAndTwoHundredPercent)
{
    EXPECT_EQ(Theme({Scheme::Light, 20}).look().percent, 100);
    EXPECT_EQ(Theme({Scheme::Light, 900}).look().percent, 200);
}

TEST(Theme, makesControlsHigherThanTheirText)
{
    for (int percent : {100, 150, 200}) {
        for (Density density : {Density::Comfortable, Density::Compact, Density::Touch}) {
            const Theme theme({Scheme::Light, percent, density});
            const int text = QFontMetrics(theme.font(TextSize::Body)).height();
            EXPECT_GE(theme.controlHeight(), text + 10);
            EXPECT_GE(theme.smallControlHeight(), text + 8);
            EXPECT_GE(theme.rowHeight(), text + 10);
            EXPECT_GE(theme.chipHeight(), QFontMetrics(theme.font(TextSize::Caption)).height());
        }
    }
}

TEST(Theme, reachesWidgetsThroughTheStyle)
{
    Theme::apply(*qApp, {Scheme::Dark, 120});
    QPushButton button;
    EXPECT_EQ(Theme::of(&button).look().percent, 120);
    EXPECT_EQ(button.palette().color(QPalette::Window), Theme({Scheme::Dark}).colour(Colour::Window));
    Theme::apply(*qApp, {});
    EXPECT_EQ(Theme::of(&button).look(), Look{});
}

TEST(CareStyle, movesNothing)
{
    EXPECT_EQ(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    EXPECT_EQ(qApp->style()->styleHint(QStyle::SH_ScrollBar_Transient), 0);
}

TEST(CareStyle, keepsRoomForTheFocusRing)
{
    const QPushButton button(QStringLiteral("저장"));
    EXPECT_EQ(button.sizeHint().height(), Theme::of(&button).controlHeight() + 2 * Theme::kRing);
}
