// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/odtstyles.h"

#include "model/documents/page.h"

#include <algorithm>

namespace documents {

namespace {

QString alignWord(Align align)
{
    return align == Align::Left  ? QStringLiteral("start")
        : align == Align::Center ? QStringLiteral("center")
                                 : QStringLiteral("end");
}

} // namespace

QString lengthText(double points)
{
    QString text = QString::number(points, 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString OdtStyles::named(const QString &prefix, const QString &family, const QString &properties)
{
    QString &name = m_names[family + properties];
    if (name.isEmpty()) {
        name = prefix + QString::number(m_xml.size() + 1);
        const bool isParagraph = family == QLatin1String("paragraph");
        m_xml.append(
            QStringLiteral("<style:style style:name=\"%1\" style:family=\"%2\"%3>%4</style:style>")
                .arg(name, family,
                    isParagraph ? QStringLiteral(" style:parent-style-name=\"Standard\"") : QString(),
                    properties));
    }
    return name;
}

QString OdtStyles::paragraph(const ParagraphLook &look)
{
    const double points = look.isEmpty ? kEmptyLinePoints : m_scale.size(look.points);
    // A line that holds a picture grows with it; all others are as high as in our own layout.
    const QString line = look.isEmpty ? QStringLiteral("fo:line-height=\"%1pt\"").arg(lengthText(points))
        : look.holdsPicture
        ? QStringLiteral("style:line-height-at-least=\"%1pt\"").arg(lengthText(points * look.lineFactor))
        : QStringLiteral("fo:line-height=\"%1pt\"").arg(lengthText(points * look.lineFactor));
    const QString size = lengthText(points);
    return named(QStringLiteral("P"), QStringLiteral("paragraph"),
        QStringLiteral("<style:paragraph-properties fo:text-align=\"%1\" %2 fo:margin-top=\"%3pt\"%4/>"
                       "<style:text-properties fo:font-size=\"%5pt\" style:font-size-asian=\"%5pt\"/>")
            .arg(alignWord(look.align), line, lengthText(look.gap * m_scale.factor()),
                look.beginsPage ? QStringLiteral(" fo:break-before=\"page\"") : QString(), size));
}

QString OdtStyles::text(const Run &run, bool bold)
{
    const QString weight = run.bold || bold ? QStringLiteral("bold") : QStringLiteral("normal");
    return named(QStringLiteral("T"), QStringLiteral("text"),
        QStringLiteral("<style:text-properties fo:font-size=\"%1pt\" style:font-size-asian=\"%1pt\" "
                       "fo:font-weight=\"%2\" style:font-weight-asian=\"%2\" fo:color=\"%3\"/>")
            .arg(lengthText(m_scale.size(run.points)), weight, inkOf(run.tone).name()));
}

QString OdtStyles::cell(const Cell *cell)
{
    const bool isBare = cell && cell->isBare;
    const QString line = QStringLiteral("0.5pt solid %1").arg(kGridColour.name());
    const QString shade = cell && cell->isHead ? kShadeColour.name() : QStringLiteral("transparent");
    return named(QStringLiteral("C"), QStringLiteral("table-cell"),
        QStringLiteral("<style:table-cell-properties style:vertical-align=\"middle\" fo:border=\"%1\" "
                       "fo:background-color=\"%2\" fo:padding-left=\"%3pt\" fo:padding-right=\"%3pt\" "
                       "fo:padding-top=\"%4pt\" fo:padding-bottom=\"%4pt\"/>")
            .arg(isBare ? QStringLiteral("none") : line, shade,
                isBare ? QStringLiteral("0") : QStringLiteral("5.25"),
                lengthText(isBare ? 0 : 4.125 * m_scale.factor())));
}

QString OdtStyles::table(double widthInPoints)
{
    return named(QStringLiteral("Table"), QStringLiteral("table"),
        QStringLiteral("<style:table-properties style:width=\"%1pt\" table:align=\"left\" "
                       "fo:margin-left=\"0pt\" table:border-model=\"collapsing\"/>")
            .arg(lengthText(widthInPoints)));
}

QString OdtStyles::column(double widthInPoints)
{
    return named(QStringLiteral("Column"), QStringLiteral("table-column"),
        QStringLiteral("<style:table-column-properties style:column-width=\"%1pt\"/>")
            .arg(lengthText(widthInPoints)));
}

QString OdtStyles::row(double leastInPoints, bool mayBreak)
{
    return named(QStringLiteral("Row"), QStringLiteral("table-row"),
        QStringLiteral("<style:table-row-properties style:min-row-height=\"%1pt\" fo:keep-together=\"%2\"/>")
            .arg(lengthText(leastInPoints), mayBreak ? QStringLiteral("auto") : QStringLiteral("always")));
}

QString OdtStyles::frame()
{
    return named(QStringLiteral("F"), QStringLiteral("graphic"),
        QStringLiteral("<style:graphic-properties style:vertical-pos=\"middle\" style:vertical-rel=\"line\" "
                       "fo:border=\"none\" fo:padding=\"0pt\"/>"));
}

} // namespace documents
