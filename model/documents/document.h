// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// The page model: what stands on paper, without saying how it is drawn. One Document feeds PDF, the preview
/// and the text formats. Lengths are points (1/72 inch), sizes of type are given for a body of 10 points and
/// grow with it.
namespace documents {

enum class Align { Left, Center, Right };

/// Plain is black; Soft is a dark grey for what stands beside.
enum class Tone { Plain, Soft };

/// The three areas of a care pass, told by shape and letter so that they survive a black printer.
enum class CategoryMark { None, Care, Rehabilitation, Counselling };

inline constexpr double kBodyPoints = 10;
inline constexpr double kHeadingPoints = 11.5;
inline constexpr double kTitlePoints = 21;
inline constexpr double kEmptyLinePoints = 4; ///< of a line that only keeps things apart
inline constexpr double kSmallPoints = 9; ///< nothing on paper is smaller

struct Run {
    QString text;
    double points = kBodyPoints;
    bool bold = false;
    Tone tone = Tone::Plain;
};

/// One paragraph of runs; a line feed in a text begins a new line.
struct Paragraph {
    std::vector<Run> runs;
    Align align = Align::Left;
    double gap = 0; ///< above it, growing with the type; none at the top of a page or cell
};

/// A picture of dots: a sign, a QR code, a logo. `words` say what it shows to whoever cannot see it.
struct Picture {
    QImage image;
    double width = 0; ///< points, growing with the type
    double height = 0;
    QString words;
    Align align = Align::Left;
};

struct Cell {
    std::vector<Paragraph> paragraphs;
    bool isHead = false; ///< shaded and bold
    CategoryMark mark = CategoryMark::None; ///< before the text
    int columnSpan = 1;
    int rowSpan = 1;
    std::optional<Picture> picture; ///< before the text, instead of a mark
    bool isBare = false; ///< without lines around it
};

/// A column of at least this width, or a share of what the others leave where `points` is 0. A column of
/// given width grows when a word in it is wider.
struct Column {
    double points = 0;
    double share = 1;
};

struct Row {
    std::vector<Cell> cells; ///< in the order of the columns; columns held by a row span above are left out
    double leastPoints = 0; ///< height of an empty row
};

/// The first `headRows` rows stand again at the top of each further page.
struct Table {
    std::vector<Column> columns;
    std::vector<Row> rows;
    int headRows = 0;
};

/// One place of the box of approval (결재란). Name and day are empty until approved.
struct ApprovalPlace {
    QString role;
    QString name;
    QString day;
};

struct ApprovalBox {
    QString caption;
    std::vector<ApprovalPlace> places; ///< none: no box
};

/// Stands at the top of the first page: a small line, the title, a line below, and the box of approval at the
/// right.
struct TitleBlock {
    QString above;
    QString title;
    QString below;
    ApprovalBox approval;
};

/// Begins a section and is never left alone at the foot of a page.
struct Heading {
    QString text;
    QString note;
};

/// What follows begins a page.
struct PageBreak { };

/// One line of a chart; a value that is not known is not drawn as none.
struct Bar {
    QString label;
    std::optional<int> now;
    std::optional<int> before;
};

/// Values beside each other as bars: the newest black, the one before it an outline. A table with the same
/// numbers belongs beside it.
struct BarChart {
    std::vector<Bar> bars;
    int maximum = 4;
    QString now; ///< words of the legend
    QString before; ///< empty: there is none
    QString unknown; ///< what stands where nothing is known
};

struct SignatureField {
    QString label;
    double blankPoints = 90; ///< the line to sign on; 0: none
    QString after;
};

/// A framed declaration with places to sign, kept on one page.
struct SignatureBox {
    Paragraph text;
    std::vector<SignatureField> fields;
};

using Block = std::variant<TitleBlock, Heading, Paragraph, Table, SignatureBox, Picture, PageBreak, BarChart>;

struct Margins {
    double left = 45;
    double top = 39;
    double right = 45;
    double bottom = 28.5; ///< below the footer
};

/// A document on A4. `title` goes into the properties of the file and must hold no personal data, as
/// `creator`.
struct Document {
    QString title;
    QString creator = QStringLiteral("CarePass");
    Margins margins;
    double bodyPoints = kBodyPoints; ///< 14 for a large-print edition; less than 10 counts as 10
    QString runningHead; ///< at the top of the second page and those after it
    QString footerLeft;
    QString footerRight;
    QString watermark; ///< pale, behind everything
    QString trace; ///< who printed what and when: small and pale, across every page
    QString language = QStringLiteral("ko"); ///< of its words, for readers that speak
    std::vector<Block> blocks;
};

inline constexpr double kPageWidth = 210 / 25.4 * 72;
inline constexpr double kPageHeight = 297 / 25.4 * 72;

/// Short spellings for what most cells are.
Paragraph plain(const QString &text, Align align = Align::Left);
Cell textCell(const QString &text, Align align = Align::Left, bool bold = false);
Cell smallCell(const QString &text, Align align = Align::Left);
Cell headCell(const QString &text, int columnSpan = 1);
Cell pictureCell(const Picture &picture, const QString &text = {});

} // namespace documents
