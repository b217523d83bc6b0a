// SPDX-License-Identifier: GPL-3.0-or-later
// Needs assessments.
#include "app/cli/command.h"
#include "app/cli/openvault.h"
#include "app/cli/recordjson.h"
#include "model/base/calendar.h"
#include "model/work/assessments.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

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
        return wrongUsage(u"%1: is missing or wrong"_s.arg(input.error().detail));
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
    if (record.total)
        answer.insert(u"total"_s, *record.total);
    return reply(answer, id->toString());
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
