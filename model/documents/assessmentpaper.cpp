// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/assessmentpaper.h"

#include "model/base/calendar.h"
#include "model/documents/careplanwords.h"
#include "model/documents/clienttable.h"
#include "model/documents/maskedcopy.h"
#include "model/documents/papertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace documents {

namespace {

constexpr int kHighestSeverity = 4;

Table resultTable(const AssessmentPaperData &data)
{
    Table table;
    table.headRows = 1;
    table.columns = {{0, 1}, {90, 0}, {0, 1}};
    table.rows.push_back({{headCell(words(QT_TRANSLATE_NOOP("documents", "Total"))),
        headCell(words(QT_TRANSLATE_NOOP("documents", "Points"))),
        headCell(words(QT_TRANSLATE_NOOP("documents", "Meaning")))}});
    for (const TotalResult &total : data.totals) {
        const QString unknown = words(QT_TRANSLATE_NOOP("documents", "not known"));
        const QString points = total.value.isEmpty() ? unknown
            : total.maximum.isEmpty()                ? total.value
                                                     : total.value + QStringLiteral(" / ") + total.maximum;
        const QString open = total.isProvisional
            ? words(QT_TRANSLATE_NOOP("documents", "not complete: parts are open"))
            : QString();
        table.rows.push_back({{textCell(total.name), textCell(points, Align::Center, true),
            textCell(dotted({total.band, open}))}});
    }
    sayNoneIfEmpty(table);
    const QString flags = data.urgent
        ? dotted({words(QT_TRANSLATE_NOOP("documents", "Urgent")), data.flags.join(QStringLiteral(", "))})
        : words(QT_TRANSLATE_NOOP("documents", "No urgent point was raised"));
    Cell urgent = textCell(flags, Align::Left, data.urgent);
    urgent.columnSpan = 2;
    table.rows.push_back({{headCell(words(QT_TRANSLATE_NOOP("documents", "Urgent points"))), urgent}});
    return table;
}

QString changeWord(const AreaResult &area)
{
    if (!area.now || !area.before)
        return {};
    const int by = *area.now - *area.before;
    return by == 0 ? words(QT_TRANSLATE_NOOP("documents", "the same"))
        : by > 0   ? words(QT_TRANSLATE_NOOP("documents", "%1 heavier")).arg(by)
                   : words(QT_TRANSLATE_NOOP("documents", "%1 lighter")).arg(-by);
}

std::vector<Block> areaBlocks(const AssessmentPaperData &data)
{
    if (data.areas.empty())
        return {};
    const bool isCompared = data.dayBefore.isValid();
    const QString unknown = words(QT_TRANSLATE_NOOP("documents", "not known"));
    BarChart chart;
    chart.maximum = kHighestSeverity;
    chart.now = base::formatDay(data.day);
    chart.before = isCompared ? base::formatDay(data.dayBefore) : QString();
    chart.unknown = QStringLiteral("?");
    Table table;
    table.headRows = 1;
    table.columns = {{0, 1.2}, {0, 1}};
    Row head{{headCell(words(QT_TRANSLATE_NOOP("documents", "Need"))), headCell(chart.now)}, 0};
    if (isCompared) {
        table.columns.insert(table.columns.end(), {{0, 1}, {0, 1}});
        head.cells.push_back(headCell(chart.before));
        head.cells.push_back(headCell(words(QT_TRANSLATE_NOOP("documents", "Change"))));
    }
    table.rows.push_back(head);
    for (const AreaResult &area : data.areas) {
        const auto degree = [&](const std::optional<int> &value) {
            return value ? severityWord(*value) + QChar::Nbsp + QString::number(*value) : unknown;
        };
        chart.bars.push_back({area.name, area.now, area.before});
        Row row{{textCell(area.name), textCell(degree(area.now), Align::Center)}, 0};
        if (isCompared) {
            row.cells.push_back(textCell(degree(area.before), Align::Center));
            row.cells.push_back(textCell(changeWord(area), Align::Center));
        }
        table.rows.push_back(row);
    }
    return {chart, table};
}

std::vector<Block> listBlocks(const QStringList &lines)
{
    std::vector<Block> blocks;
    for (const QString &line : lines)
        blocks.push_back(plain(QStringLiteral("·\u00a0") + line));
    return blocks;
}

std::vector<Block> noteBlocks(const AssessmentPaperData &data, const PaperTemplate &used)
{
    SignatureBox box;
    box.text = plain(
        textOf(used, QStringLiteral("note"), {{QStringLiteral("office"), officeText(data.stamp.office)}}));
    box.text.runs.front().bold = true;
    if (!data.rights.isEmpty())
        box.text.runs.push_back({u'\n' + data.rights, kSmallPoints, false, Tone::Soft});
    return {box};
}

} // namespace

Document assessmentPaper(const AssessmentPaperData &given, const PaperTemplate &used)
{
    const AssessmentPaperData data = forCopy(given);
    const QString number = data.stamp.masked ? QString() : data.person.caseNumber;
    CarePlanData client;
    client.person = data.person;
    client.written = data.day;
    client.masked = data.stamp.masked;
    client.largePrint = data.stamp.largePrint;
    PaperDraft draft;
    draft.kind = PaperKind::AssessmentResult;
    const QString edition = data.instrumentEdition.isEmpty()
        ? QString()
        : words(QT_TRANSLATE_NOOP("documents", "edition %1")).arg(data.instrumentEdition);
    draft.above = dotted({number, editionText(data.edition)});
    draft.below = dotted({data.instrument, edition, data.label});
    draft.number = number;
    draft.watermark = watermark(data.state);
    draft.approvals = data.approvals;
    draft.values = {{QStringLiteral("office"), officeText(data.stamp.office)}};
    const TemplateSection *section = used.find(QStringLiteral("client"));
    const QString by = data.assessor.isEmpty() ? base::formatDay(data.day)
                                               : words(QT_TRANSLATE_NOOP("documents", "%1, asked by %2"))
                                                     .arg(base::formatDay(data.day), data.assessor);
    const QStringList none{words(QT_TRANSLATE_NOOP("documents", "Everything was answered."))};
    draft.sections
        = {{QStringLiteral("client"), {}, {clientTable(client, section ? section->fields : QStringList())}},
            {QStringLiteral("result"), by, {resultTable(data)}},
            {QStringLiteral("areas"), words(QT_TRANSLATE_NOOP("documents", "0 none to 4 critical")),
                areaBlocks(data)},
            {QStringLiteral("open"), {}, listBlocks(data.open.isEmpty() ? none : data.open)},
            {QStringLiteral("trail"), {}, listBlocks(data.trail)},
            {QStringLiteral("note"), {}, noteBlocks(data, used)}};
    return compose(draft, used, data.stamp);
}

} // namespace documents
