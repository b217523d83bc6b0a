// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QApplication;
class QWidget;

namespace ui {

enum class Scheme { Light, Dark, Contrast, Projector };
enum class Density { Comfortable, Compact, Touch };

/// Every colour token of resources/tokens/tokens.json, in the order of Theme's table of names.
enum class Colour {
    Window,
    Panel,
    Sunken,
    Hover,
    Selected,
    Rail,
    RailSel,
    RailText,
    RailTextSel,
    Line,
    LineStrong,
    Text,
    Text2,
    TextOff,
    Primary,
    PrimaryHover,
    OnPrimary,
    Focus,
    Danger,
    DangerBg,
    Warn,
    WarnBg,
    Ok,
    OkBg,
    Info,
    InfoBg,
    Neutral,
    NeutralBg,
    Care,
    CareBg,
    Rehab,
    RehabBg,
    Counsel,
    CounselBg,
    Chart1,
    Chart2,
    ChartGrid,
    WarnFill,
    DangerFill,
    OkFill,
    MarkInk,
    Badge,
    OnBadge,
    RailMark,
    Count
};

/// A pair of text on ground that says how something stands. Outline is a plain tag: text in a line, no
/// ground.
enum class Tone { Neutral, Danger, Warn, Ok, Info, Care, Rehab, Counsel, Outline };

enum class TextSize {
    Caption,
    Body,
    Strong,
    H2,
    H1,
    Display,
    Figure,
    ProjectorBody,
    ProjectorStrong,
    ProjectorTitle
};
enum class Weight { Regular, Bold };

/// What a person chooses about the look.
struct Look {
    Scheme scheme = Scheme::Light;
    int percent = 100; ///< text scale, 100 to 200
    Density density = Density::Comfortable;

    bool operator==(const Look &) const = default;
};

/// The design tokens for one Look: colours, type, spaces and sizes. A value: a new look is a new Theme,
/// carried by the application's style (see CareStyle), from which any widget reads it with Theme::of(). Sizes
/// are logical pixels.
class Theme {
public:
    explicit Theme(const Look &look = {});

    /// The theme of the style that paints this widget; the application's when null.
    static const Theme &of(const QWidget *widget);
    /// Gives the application a style, palette and font of this look. Every widget is told by a StyleChange
    /// event.
    static void apply(QApplication &application, const Look &look);

    const Look &look() const { return m_look; }
    bool isContrast() const { return m_look.scheme == Scheme::Contrast; }
    bool isDark() const { return m_look.scheme == Scheme::Dark || isContrast(); }
    bool isCompact() const { return m_look.density == Density::Compact; }

    QColor colour(Colour role) const { return m_colours[size_t(role)]; }
    QColor ink(Tone tone) const;
    QColor ground(Tone tone) const;
    QPalette palette() const;

    QFont font(TextSize size, Weight weight = Weight::Regular) const;
    /// A length that grows with the text, for icons and marks that stand beside words.
    int scaled(int pixels) const { return (pixels * m_look.percent + 50) / 100; }
    int iconSize() const { return scaled(18); }

    /// Heights that never cut a line of text: the token, or the line and its margins where the font is
    /// taller.
    int controlHeight() const;
    int smallControlHeight() const;
    int rowHeight() const;
    int twoLineRowHeight() const;
    int chipHeight() const;
    int lineHeight(TextSize size) const;

    /// Space between panels and around a page.
    int pageMargin() const { return isCompact() ? 16 : 20; }
    int gap() const { return isCompact() ? 12 : 16; }
    /// Spacing of layouts that hold controls: with the ring's reserve on both sides the eye sees 8 px.
    static constexpr int kControlSpacing = 2;
    /// Kept free around each control for the focus ring.
    static constexpr int kRing = 3;
    static constexpr int kChipRadius = 4;
    static constexpr int kControlRadius = 6;
    static constexpr int kCardRadius = 8;
    static constexpr int kDialogRadius = 10;

private:
    int heightFor(TextSize size, int token, int margins) const;

    Look m_look;
    std::array<QColor, size_t(Colour::Count)> m_colours;
    std::array<double, 10> m_points{};
};

} // namespace ui
