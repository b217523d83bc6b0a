// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/typesetting.h"

#include "model/documents/unbroken.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextCharFormat>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace documents {

namespace {

struct Joined {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    double largest = 0;
};

Joined join(const Paragraph &paragraph, const TypeScale &scale, bool bold)
{
    Joined joined;
    for (const Run &run : paragraph.runs) {
        const QString text = unbroken(run.text);
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(joined.text.size());
        range.length = static_cast<int>(text.size());
        range.format.setFont(paperFont(scale.size(run.points), run.bold || bold));
        range.format.setForeground(inkOf(run.tone));
        joined.formats.append(range);
        joined.text += text;
        joined.largest = std::max(joined.largest, scale.size(run.points));
    }
    joined.text.replace(u'\n', QChar::LineSeparator);
    return joined;
}

double offsetFor(Align align, double width, double natural)
{
    const double rest = std::max(0.0, width - natural);
    return align == Align::Left ? 0 : align == Align::Center ? rest / 2 : rest;
}

} // namespace

QColor inkOf(Tone tone)
{
    return tone == Tone::Plain ? QColor(0x11, 0x11, 0x11) : QColor(0x33, 0x33, 0x33);
}

QFont paperFont(double points, bool bold)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Sans KR"),
        QStringLiteral("Pretendard"), QStringLiteral("Malgun Gothic"), QStringLiteral("NanumGothic"),
        QStringLiteral("Apple SD Gothic Neo")});
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(points * kDotsPerPoint))));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    // Hinting would move glyphs by whole dots of the screen and break lines apart on paper.
    font.setHintingPreference(QFont::PreferNoHinting);
    // Noto Sans CJK swaps digits after Latin letters for glyphs that no character maps to; in a PDF they
    // could then be neither searched nor copied. Scripts that need shaping are shaped all the same.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

TypeScale::TypeScale(const Document &document)
    : TypeScale(document.bodyPoints / kBodyPoints)
{
}

TypeScale::TypeScale(double factor)
    : m_factor(std::clamp(factor, 1.0, 3.0))
{
}

double TypeScale::size(double points) const
{
    return std::max(points, kSmallPoints) * m_factor;
}

Flow flowOf(const std::vector<Paragraph> &paragraphs, double widthInDots, const TypeScale &scale,
    double lineFactor, bool bold)
{
    Flow flow;
    for (const Paragraph &paragraph : paragraphs) {
        const double gap = flow.empty() ? 0 : scale.grown(paragraph.gap);
        const Joined joined = join(paragraph, scale, bold);
        const auto layout = std::make_shared<QTextLayout>(
            joined.text, paperFont(std::max(joined.largest, kSmallPoints), false));
        layout->setFormats(joined.formats);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        layout->setCacheEnabled(true);
        layout->beginLayout();
        const double height = joined.largest * lineFactor * kDotsPerPoint;
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(std::max(1.0, widthInDots));
            line.setPosition({0, 0});
            FlowLine made;
            made.layout = layout;
            made.index = line.lineNumber();
            const double above = made.index == 0 ? gap : 0;
            made.height = height + above;
            made.offset = {offsetFor(paragraph.align, widthInDots, line.naturalTextWidth()),
                above + (height - line.ascent() - line.descent()) / 2};
            flow.push_back(made);
        }
        layout->endLayout();
    }
    return flow;
}

double heightOf(const Flow &flow)
{
    double height = 0;
    for (const FlowLine &line : flow)
        height += line.height;
    return height;
}

double widestWord(const std::vector<Paragraph> &paragraphs, const TypeScale &scale, bool bold)
{
    static const QRegularExpression kSpace(QStringLiteral("(?<![0-9]\\.)\\s+|\\s+(?![0-9])"));
    double widest = 0;
    for (const Paragraph &paragraph : paragraphs) {
        for (const Run &run : paragraph.runs) {
            const QFontMetricsF metrics(paperFont(scale.size(run.points), run.bold || bold));
            const QStringList words = run.text.split(kSpace, Qt::SkipEmptyParts);
            for (const QString &word : words)
                widest = std::max(widest, metrics.horizontalAdvance(word));
        }
    }
    return widest;
}

double widestLine(const std::vector<Paragraph> &paragraphs, const TypeScale &scale, bool bold)
{
    double widest = 0;
    for (const Paragraph &paragraph : paragraphs) {
        double width = 0;
        for (const Run &run : paragraph.runs)
            width += widthOf({run.text, run.points, run.bold || bold, run.tone}, scale);
        widest = std::max(widest, width);
    }
    return widest;
}

double fittingPoints(const Run &run, double widthInDots, const TypeScale &scale)
{
    const double width = widthOf(run, scale);
    // A little less than would just fit, so that rounding never breaks it.
    const double part = width > widthInDots ? widthInDots * 0.98 / width : 1;
    return run.points * std::max(part, 1 / scale.factor());
}

double widthOf(const Run &run, const TypeScale &scale)
{
    return QFontMetricsF(paperFont(scale.size(run.points), run.bold)).horizontalAdvance(run.text);
}

} // namespace documents
