// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/hwpxstyles.h"

#include "model/documents/page.h"

#include <cmath>

namespace documents {

namespace {

QString ofAllScripts(const char *element, int value)
{
    return QStringLiteral("<hh:%1 hangul=\"%2\" latin=\"%2\" hanja=\"%2\" japanese=\"%2\" other=\"%2\" "
                          "symbol=\"%2\" user=\"%2\"/>")
        .arg(QLatin1String(element))
        .arg(value);
}

QString side(const char *name, const char *type, const char *width, const QColor &colour)
{
    return QStringLiteral("<hh:%1 type=\"%2\" width=\"%3 mm\" color=\"%4\"/>")
        .arg(QLatin1String(name), QLatin1String(type), QLatin1String(width), colour.name().toUpper());
}

QString sides(const char *left, const char *right, const char *top, const char *bottom, const char *width,
    const QColor &colour)
{
    return side("leftBorder", left, width, colour) + side("rightBorder", right, width, colour)
        + side("topBorder", top, width, colour) + side("bottomBorder", bottom, width, colour)
        + side("diagonal", "NONE", "0.1", Qt::black);
}

QString brush(const QColor &colour)
{
    return QStringLiteral("<hc:fillBrush><hc:winBrush faceColor=\"%1\" hatchColor=\"#999999\" "
                          "alpha=\"0\"/></hc:fillBrush>")
        .arg(colour.name().toUpper());
}

} // namespace

int unitsOf(double points)
{
    return int(std::lround(points * 100));
}

HwpxStyles::HwpxStyles(const TypeScale &scale)
    : m_scale(scale)
{
    // Number 1 of the frames, 0 of the others are what everything falls back to.
    frame(Frame::None);
    character(kBodyPoints, false, Tone::Plain);
    paragraph({});
}

int HwpxStyles::character(double points, bool bold, Tone tone)
{
    const QString colour = inkOf(tone).name().toUpper();
    const int height = unitsOf(points);
    const QString key = QStringLiteral("c %1 %2 %3").arg(height).arg(bold).arg(colour);
    if (const auto known = m_numbers.constFind(key); known != m_numbers.constEnd())
        return *known;
    const int number = int(m_characters.size());
    m_numbers.insert(key, number);
    m_characters.append(
        QStringLiteral("<hh:charPr id=\"%1\" height=\"%2\" textColor=\"%3\" shadeColor=\"none\" "
                       "useFontSpace=\"0\" useKerning=\"0\" symMark=\"NONE\" borderFillIDRef=\"1\">")
            .arg(number)
            .arg(height)
            .arg(colour)
        + ofAllScripts("fontRef", 0) + ofAllScripts("ratio", 100) + ofAllScripts("spacing", 0)
        + ofAllScripts("relSz", 100) + ofAllScripts("offset", 0)
        + (bold ? QStringLiteral("<hh:bold/>") : QString())
        + QStringLiteral("<hh:underline type=\"NONE\" shape=\"SOLID\" color=\"#000000\"/><hh:strikeout "
                         "shape=\"NONE\" color=\"#000000\"/><hh:outline type=\"NONE\"/><hh:shadow "
                         "type=\"NONE\" color=\"#B2B2B2\" offsetX=\"10\" offsetY=\"10\"/></hh:charPr>"));
    return number;
}

int HwpxStyles::paragraph(const ParagraphLook &look)
{
    static constexpr const char *kAligns[] = {"LEFT", "CENTER", "RIGHT"};
    const QString rest
        = QStringLiteral(" tabPrIDRef=\"0\" condense=\"0\" fontLineHeight=\"0\" snapToGrid=\"0\" "
                         "suppressLineNumbers=\"0\" checked=\"0\"><hh:align horizontal=\"%1\" "
                         "vertical=\"BASELINE\"/><hh:heading type=\"NONE\" idRef=\"0\" level=\"0\"/>"
                         "<hh:breakSetting breakLatinWord=\"KEEP_WORD\" breakNonLatinWord=\"KEEP_WORD\" "
                         "widowOrphan=\"0\" keepWithNext=\"%2\" keepLines=\"0\" pageBreakBefore=\"0\" "
                         "lineWrap=\"BREAK\"/><hh:autoSpacing eAsianEng=\"0\" eAsianNum=\"0\"/>")
              .arg(QLatin1String(kAligns[size_t(look.align)]))
              .arg(look.keepsWithNext ? 1 : 0)
        + QStringLiteral("<hh:margin><hc:intent value=\"0\" unit=\"HWPUNIT\"/><hc:left value=\"%1\" "
                         "unit=\"HWPUNIT\"/><hc:right value=\"0\" unit=\"HWPUNIT\"/><hc:prev value=\"%2\" "
                         "unit=\"HWPUNIT\"/><hc:next value=\"%3\" unit=\"HWPUNIT\"/></hh:margin>")
              .arg(look.frame == Frame::Bar ? unitsOf(8 * m_scale.factor()) : 0)
              .arg(unitsOf(look.before * m_scale.factor()))
              .arg(unitsOf(look.after * m_scale.factor()))
        + QStringLiteral("<hh:lineSpacing type=\"PERCENT\" value=\"%1\" unit=\"HWPUNIT\"/>"
                         "<hh:border borderFillIDRef=\"%2\" offsetLeft=\"0\" offsetRight=\"0\" "
                         "offsetTop=\"0\" offsetBottom=\"0\" connect=\"0\" ignoreMargin=\"0\"/></hh:paraPr>")
              .arg(int(std::lround(look.lineFactor * 100)))
              .arg(frame(look.frame));
    if (const auto known = m_numbers.constFind(QStringLiteral("p") + rest); known != m_numbers.constEnd())
        return *known;
    const int number = int(m_paragraphs.size());
    m_numbers.insert(QStringLiteral("p") + rest, number);
    m_paragraphs.append(QStringLiteral("<hh:paraPr id=\"%1\"").arg(number) + rest);
    return number;
}

int HwpxStyles::frameOf(const QString &borders, const QString &fill)
{
    const QString rest
        = QStringLiteral(" threeD=\"0\" shadow=\"0\" centerLine=\"NONE\" breakCellSeparateLine=\"0\">"
                         "<hh:slash type=\"NONE\" Crooked=\"0\" isCounter=\"0\"/><hh:backSlash "
                         "type=\"NONE\" Crooked=\"0\" isCounter=\"0\"/>")
        + borders + fill + QStringLiteral("</hh:borderFill>");
    if (const auto known = m_numbers.constFind(QStringLiteral("f") + rest); known != m_numbers.constEnd())
        return *known;
    const int number = int(m_frames.size()) + 1; // counted from 1, unlike the others
    m_numbers.insert(QStringLiteral("f") + rest, number);
    m_frames.append(QStringLiteral("<hh:borderFill id=\"%1\"").arg(number) + rest);
    return number;
}

int HwpxStyles::frame(Frame frame)
{
    switch (frame) {
    case Frame::Grid:
        return frameOf(sides("SOLID", "SOLID", "SOLID", "SOLID", "0.15", kGridColour), {});
    case Frame::Shaded:
        return frameOf(sides("SOLID", "SOLID", "SOLID", "SOLID", "0.15", kGridColour), brush(kShadeColour));
    case Frame::Bar:
        return frameOf(sides("SOLID", "NONE", "NONE", "NONE", "1.5", kFrameColour), {});
    case Frame::Rule:
        return frameOf(sides("NONE", "NONE", "SOLID", "NONE", "0.2", kFrameColour), {});
    case Frame::None:
        break;
    }
    return frameOf(sides("NONE", "NONE", "NONE", "NONE", "0.1", Qt::black), {});
}

int HwpxStyles::pictureGround(const QString &item)
{
    return frameOf(sides("NONE", "NONE", "NONE", "NONE", "0.1", Qt::black),
        QStringLiteral(
            "<hc:fillBrush><hc:imgBrush mode=\"TOTAL\"><hc:img binaryItemIDRef=\"%1\" bright=\"0\" "
            "contrast=\"0\" effect=\"REAL_PIC\" alpha=\"0\"/></hc:imgBrush></hc:fillBrush>")
            .arg(item));
}

} // namespace documents
