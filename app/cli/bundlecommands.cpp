// SPDX-License-Identifier: GPL-3.0-or-later
// Care-pass bundles of people of the vault. The composer alone, without a vault, is in solvecommands.cpp.
#include "app/cli/bundleinput.h"
#include "app/cli/command.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/secrets.h"
#include "model/base/calendar.h"
#include "model/bundle/problemjson.h"
#include "model/work/bundles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

Answer problem(const Run &run)
{
    const auto person = idOf(run.arguments.word(0));
    const auto start = startMonth(run);
    if (!person || !start)
        return person ? start.error() : person.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto made = work::bundles::problem((*vault)->context(), *person, *start);
    if (!made)
        return made.error();
    const QJsonObject json = bundle::problemToJson(made->problem);
    return reply(json, QString::fromUtf8(QJsonDocument(json).toJson()));
}

Answer create(const Run &run)
{
    const auto bytes = readInput();
    if (!bytes)
        return bytes.error();
    const auto json = objectOf(*bytes);
    if (!json)
        return json.error();
    const auto start = startMonth(run);
    if (!start)
        return start.error();
    auto input = bundleFromJson(*json, *start);
    if (!input)
        return input.error();
    const auto second = secondPerson(run);
    if (!second)
        return second.error();
    if (!second->vaultPath.isEmpty())
        input->second = *second;
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto id = work::bundles::create((*vault)->context(), *input);
    if (!id)
        return id.error();
    return reply({{u"id"_s, id->toString()}}, id->toString());
}

Answer schema(const Run &)
{
    const QJsonObject json = bundleSchema();
    return reply(json, QString::fromUtf8(QJsonDocument(json).toJson()));
}

} // namespace

std::vector<Command> bundleCommands()
{
    const Option start{"start", "YYYY-MM", QT_TRANSLATE_NOOP("cli", "first month of service (the next one)")};
    return {
        {"bundle problem", "PERSON",
            QT_TRANSLATE_NOOP("cli", "print all that the composer may know of a person"), problem, {start}},
        {"bundle create", "",
            QT_TRANSLATE_NOOP("cli", "keep the bundle that standard input holds as JSON as a draft"), create},
        {"bundle schema", "", QT_TRANSLATE_NOOP("cli", "the JSON Schema of what bundle create reads"),
            schema},
    };
}

} // namespace cli
