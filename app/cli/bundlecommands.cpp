// SPDX-License-Identifier: GPL-3.0-or-later
// Care-pass bundles of people of the vault. The composer alone, without a vault, is in solvecommands.cpp.
#include "app/cli/bundleinput.h"
#include "app/cli/bundlewords.h"
#include "app/cli/command.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/secrets.h"
#include "app/cli/shownwords.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"
#include "model/bundle/problemjson.h"
#include "model/work/bundles.h"
#include "model/work/grants.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

Answer problem(const Run &run)
{
    const auto person = idOf(run);
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

Answer list(const Run &run)
{
    base::Id person;
    if (run.arguments.has(u"person"_s)) {
        const auto named = idOf(run.arguments.value(u"person"_s));
        if (!named)
            return named.error();
        person = *named;
    }
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto all = work::bundles::list(
        (*vault)->context(), run.arguments.value(u"state"_s).split(u',', Qt::SkipEmptyParts));
    if (!all)
        return all.error();
    QJsonArray bundles;
    QList<QStringList> rows;
    for (const work::BundleLine &one : *all) {
        if (!person.isNil() && one.bundle.parent != person)
            continue;
        QJsonObject json = bundleJson(one.bundle);
        json.insert(u"name"_s, one.personName);
        bundles.append(json);
        QStringList cells = bundleCells((*vault)->codes(), one.bundle, one.personName);
        if (one.bundle.state == u"requested") {
            const auto grants = work::grants::views((*vault)->context(), one.bundle.id);
            if (!grants)
                return grants.error();
            cells.append(grantCounts(*grants));
        }
        rows.append(cells);
    }
    return reply({{u"bundles"_s, bundles}},
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "No bundles. “bundle suggest PERSON” proposes one, “bundle create” keeps it.")));
}

/// The months that the office was asked for, with its answers.
base::Done addGrants(work::Context &context, const work::BundleView &view, QJsonObject &json, QList<QStringList> &rows)
{
    const auto grants = work::grants::views(context, view.bundle.id);
    if (!grants)
        return grants.error();
    json.insert(u"grants"_s, grantsJson(*grants));
    rows += grantRows(view.items, *grants);
    return {};
}

Answer show(const Run &run)
{
    auto at = AtRecord::open(run);
    if (!at)
        return at.error();
    const auto view = work::bundles::open(at->context(), at->id);
    if (!view)
        return view.error();
    const domain::CodeLists &codes = at->codes();
    QJsonObject json = bundleJson(view->bundle);
    QJsonArray items;
    QList<QStringList> rows{{words(QT_TRANSLATE_NOOP("cli", "State")),
                                codeWord(codes, u"bundle-states"_s, view->bundle.state)},
        {words(QT_TRANSLATE_NOOP("cli", "Start")), view->bundle.start}};
    for (const domain::BundleItem &item : view->items) {
        items.append(QJsonObject{{u"id"_s, item.id.toString()}, {u"service"_s, item.serviceName},
            {u"offer"_s, item.offer.toString()}, {u"state"_s, item.state}, {u"copay"_s, item.copay.value_or(0)}});
        rows.append({item.id.toString(), item.serviceName, codeWord(codes, u"bundle-item-states"_s, item.state)});
    }
    json.insert(u"items"_s, items);
    json.insert(u"copay"_s, view->month.copay);
    if (const base::Done added = addGrants(at->context(), *view, json, rows); !added)
        return added.error();
    return reply(json, textTable(rows));
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
        {"bundle list", "", QT_TRANSLATE_NOOP("cli", "bundles of all people, newest first"), list,
            {{"person", "ID", QT_TRANSLATE_NOOP("cli", "of this person only")},
                {"state", "CODES", QT_TRANSLATE_NOOP("cli", "in these states only, with commas between them")}}},
        {"bundle show", "ID", QT_TRANSLATE_NOOP("cli", "a bundle with its services; “bundle check” holds it against the rules"),
            show},
        {"bundle create", "",
            QT_TRANSLATE_NOOP("cli", "keep the bundle that standard input holds as JSON as a draft"), create},
        {"bundle schema", "", QT_TRANSLATE_NOOP("cli", "the JSON Schema of what bundle create reads"),
            schema},
    };
}

} // namespace cli
