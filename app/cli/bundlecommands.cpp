// SPDX-License-Identifier: GPL-3.0-or-later
// Care-pass bundles of people of the vault. The composer alone, without a vault, is in solvecommands.cpp.
#include "app/cli/bundleinput.h"
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

#include <algorithm>

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

QJsonObject lineOf(const domain::Bundle &bundle)
{
    return {{u"id"_s, bundle.id.toString()}, {u"person"_s, bundle.parent.toString()}, {u"state"_s, bundle.state},
        {u"start"_s, bundle.start}, {u"months"_s, bundle.months.value_or(0)},
        {u"edition"_s, bundle.edition.value_or(1)}, {u"approvedEdition"_s, bundle.approvedEdition.value_or(0)}};
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
        QJsonObject json = lineOf(one.bundle);
        json.insert(u"name"_s, one.personName);
        bundles.append(json);
        rows.append({one.bundle.id.toString(), one.personName,
            codeWord((*vault)->codes(), u"bundle-states"_s, one.bundle.state), one.bundle.start});
    }
    return reply({{u"bundles"_s, bundles}},
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "No bundles. “bundle suggest PERSON” proposes one, “bundle create” keeps it.")));
}

QString answerWords(const work::grants::View &view)
{
    if (view.grant.isGivenBack)
        return words(QT_TRANSLATE_NOOP("cli", "given back"));
    if (view.grant.answer.isEmpty())
        return words(QT_TRANSLATE_NOOP("cli", "waits for the office"));
    if (view.grant.answer != u"granted")
        return view.grant.why == u"place" ? words(QT_TRANSLATE_NOOP("cli", "refused: no place is left"))
                                          : words(QT_TRANSLATE_NOOP("cli", "refused: as many services as may be"));
    if (view.signedBy.isEmpty())
        return words(QT_TRANSLATE_NOOP("cli", "granted"));
    return words(QT_TRANSLATE_NOOP("cli", "granted beyond the cap, signed by %1")).arg(view.signedBy.join(u", "_s));
}

QJsonObject grantJson(const work::grants::View &view)
{
    const domain::Grant &grant = view.grant;
    return {{u"item"_s, grant.parent.toString()}, {u"month"_s, grant.month}, {u"answer"_s, grant.answer},
        {u"why"_s, grant.why}, {u"slot"_s, grant.slot ? QJsonValue(*grant.slot) : QJsonValue()},
        {u"givenBack"_s, grant.isGivenBack}, {u"signedBy"_s, QJsonArray::fromStringList(view.signedBy)}};
}

/// The months that the office was asked for, with its answers.
base::Done addGrants(work::Context &context, const work::BundleView &view, QJsonObject &json, QList<QStringList> &rows)
{
    const auto grants = work::grants::views(context, view.bundle.id);
    if (!grants)
        return grants.error();
    QJsonArray list;
    for (const work::grants::View &grant : *grants) {
        list.append(grantJson(grant));
        const auto item = std::ranges::find(view.items, grant.grant.parent, &domain::BundleItem::id);
        rows.append({item == view.items.end() ? grant.grant.parent.toString() : item->serviceName,
            grant.grant.month, answerWords(grant)});
    }
    json.insert(u"grants"_s, list);
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
    QJsonObject json = lineOf(view->bundle);
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
