// SPDX-License-Identifier: GPL-3.0-or-later
// Needs assessments.
#include "app/cli/command.h"
#include "app/cli/openvault.h"
#include "app/cli/recordjson.h"
#include "model/base/calendar.h"
#include "model/domain/areas.h"
#include "model/instruments/scoring.h"
#include "model/work/assessments.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QDate today(const Run &run)
{
    return base::koreanDay(run.clock().now());
}

Answer schema(const Run &run)
{
    const auto questionnaire = work::assessments::instrumentFor(today(run));
    if (!questionnaire)
        return questionnaire.error();
    const QJsonObject json = work::assessments::inputSchema(*questionnaire);
    return reply(json, QString::fromUtf8(QJsonDocument(json).toJson()));
}

/// The edition in force on the day that the input names, which is judged later.
base::Result<instruments::Questionnaire> instrumentOf(const QJsonObject &json, QDate today)
{
    return work::assessments::instrumentFor(
        base::dayFromIso(json.value(u"day"_s).toString()).value_or(today));
}

/// What the answers leave open: need areas of the total, and urgent points; codes for scripts, names for
/// people.
struct Open {
    QStringList areas;
    QStringList areaNames;
    QStringList flags;
    QStringList flagNames;
};

Open openIn(const instruments::Questionnaire &questionnaire, const work::AssessmentInput &input)
{
    const instruments::Score score = instruments::score(questionnaire, input.answers, input.day);
    const instruments::ItemIndex index(questionnaire);
    const auto language = QLocale::system().language() == QLocale::Korean ? instruments::Language::Korean
                                                                          : instruments::Language::English;
    Open open;
    for (const QString &linkId : score.missing + score.unknown) {
        const instruments::Item *item = index.find(linkId);
        const QString code = item && !item->area.isEmpty() ? item->area : linkId;
        const auto area = domain::needAreaOf(code);
        open.areas.append(code);
        open.areaNames.append(area ? QCoreApplication::translate("areas", domain::labelOf(*area)) : code);
    }
    for (const QString &linkId : score.unknownFlags) {
        const instruments::Item *item = index.find(linkId);
        open.flags.append(linkId.section(u'.', -1));
        open.flagNames.append(
            item && !item->shortName.isEmpty() ? item->shortName.in(language) : open.flags.last());
    }
    return open;
}

QString totalLines(const domain::Assessment &record, const Open &open)
{
    QStringList lines;
    if (record.total && open.areas.isEmpty())
        lines.append(words(QT_TRANSLATE_NOOP("cli", "Total %1")).arg(*record.total));
    else if (record.total)
        lines.append(words(QT_TRANSLATE_NOOP("cli", "Total %1 so far; it is not complete, not known are: %2"))
                         .arg(QString::number(*record.total), open.areaNames.join(u", "_s)));
    if (!open.flags.isEmpty())
        lines.append(words(QT_TRANSLATE_NOOP("cli", "Urgent points that are not known: %1"))
                         .arg(open.flagNames.join(u", "_s)));
    return lines.join(u'\n');
}

Answer assess(const Run &run)
{
    const auto bytes = readInput();
    if (!bytes)
        return bytes.error();
    const auto json = objectOf(*bytes);
    if (!json)
        return json.error();
    const auto questionnaire = instrumentOf(*json, today(run));
    if (!questionnaire)
        return questionnaire.error();
    const auto input = work::assessments::inputFromJson(*json, *questionnaire, today(run));
    if (!input)
        return wrongUsage(
            u"%1: is missing or wrong; 'assess schema' prints what is expected"_s.arg(input.error().detail));
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto id = work::assessments::finish((*vault)->context(), *questionnaire, *input);
    if (!id)
        return id.error();
    const domain::Assessment record = work::assessments::recordOf(*questionnaire, *input, run.clock().now());
    QJsonObject answer{{u"id"_s, id->toString()}, {u"person"_s, input->person.toString()},
        {u"day"_s, base::isoDay(record.day)}, {u"edition"_s, record.edition}, {u"urgent"_s, record.urgent},
        {u"severities"_s, record.severities}};
    const Open open = openIn(*questionnaire, *input);
    answer.insert(u"provisional"_s, !open.areas.isEmpty());
    answer.insert(u"notKnown"_s, QJsonArray::fromStringList(open.areas));
    answer.insert(u"urgentNotKnown"_s, QJsonArray::fromStringList(open.flags));
    if (record.total)
        answer.insert(u"total"_s, *record.total);
    return reply(answer, QStringList{id->toString(), totalLines(record, open)}.join(u'\n'));
}

} // namespace

std::vector<Command> assessCommands()
{
    return {
        {"assess", "",
            QT_TRANSLATE_NOOP("cli", "finish the needs assessment that standard input holds as JSON"),
            assess},
        {"assess schema", "", QT_TRANSLATE_NOOP("cli", "the JSON Schema of what assess reads"), schema},
    };
}

} // namespace cli
