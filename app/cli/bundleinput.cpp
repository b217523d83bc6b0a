// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bundleinput.h"

#include "model/base/calendar.h"
#include "model/bundle/ruleid.h"
#include "model/domain/areas.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QJsonObject typed(const QString &type, const QString &key = {}, const QJsonValue &value = {})
{
    QJsonObject schema{{u"type"_s, type}};
    if (!key.isEmpty())
        schema.insert(key, value);
    return schema;
}

base::Result<base::Id> idAt(const QJsonValue &value, const QString &place)
{
    const auto id = base::Id::fromString(value.toString());
    if (!id)
        return wrongUsage(u"%1: an id is expected"_s.arg(place));
    return *id;
}

base::Done takeOffers(const QJsonValue &value, QList<base::Id> &offers)
{
    if (!value.isArray())
        return wrongUsage(u"offers: a list is expected"_s);
    for (const QJsonValue &one : value.toArray()) {
        const auto id = idAt(one, u"offers[%1]"_s.arg(offers.size()));
        if (!id)
            return id.error();
        offers.append(*id);
    }
    return {};
}

/// Reasons by rule; `period` and `choice` (of another bundle than the best) are no rules, but have reasons
/// too.
base::Done takeReasons(const QJsonValue &value, QJsonObject &reasons)
{
    if (!value.isObject())
        return wrongUsage(u"reasons: an object is expected"_s);
    reasons = value.toObject();
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason) {
        if (!reason->isString()
            || (!bundle::ruleOf(reason.key()) && reason.key() != u"period" && reason.key() != u"choice"))
            return wrongUsage(u"reasons: texts by rule are expected"_s);
    }
    return {};
}

base::Done takeGoals(const QJsonValue &value, QJsonObject &goals)
{
    if (!value.isObject())
        return wrongUsage(u"goals: an object is expected"_s);
    goals = value.toObject();
    for (auto goal = goals.begin(); goal != goals.end(); ++goal) {
        if (!domain::needAreaOf(goal.key()) || !(goal->isString() || goal->isObject()))
            return wrongUsage(u"goals: texts by need area are expected"_s);
    }
    return {};
}

base::Done takePeriod(const QJsonObject &json, work::BundleInput &input)
{
    if (json.contains(u"start"_s)) {
        const auto month = base::monthFromIso(json.value(u"start"_s).toString());
        if (!month)
            return wrongUsage(u"start: a month as 2026-12 is expected"_s);
        input.start = *month;
    }
    if (json.contains(u"months"_s)) {
        const double months = json.value(u"months"_s).toDouble();
        if (months < 1 || months > work::bundles::kMostMonths || months != double(int(months)))
            return wrongUsage(
                QCoreApplication::translate("cli",
                    "months: a whole number from 1 to %1 is expected; more than the rules allow takes a reason and a second person")
                    .arg(work::bundles::kMostMonths));
        input.months = int(months);
    }
    return {};
}

} // namespace

QJsonObject bundleSchema()
{
    const QJsonObject id = typed(u"string"_s, u"format"_s, u"uuid"_s);
    QJsonArray rules{u"period"_s, u"choice"_s};
    for (int rule = 0; rule < bundle::kRules; ++rule)
        rules.append(bundle::nameOf(static_cast<bundle::RuleId>(rule)));
    QJsonObject texts = typed(u"object"_s, u"additionalProperties"_s, typed(u"string"_s));
    texts.insert(u"propertyNames"_s, QJsonObject{{u"enum"_s, rules}});
    QJsonObject months = typed(u"integer"_s, u"minimum"_s, 1);
    months.insert(u"maximum"_s, work::bundles::kMostMonths);
    const QJsonObject properties{{u"person"_s, id},
        {u"start"_s, typed(u"string"_s, u"pattern"_s, u"^[0-9]{4}-[0-9]{2}$"_s)},
        {u"months"_s, months}, {u"offers"_s, typed(u"array"_s, u"items"_s, id)},
        {u"reasons"_s, texts}, {u"goals"_s, typed(u"object"_s)}};
    return {{u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s},
        {u"title"_s, u"bundle create"_s}, {u"type"_s, u"object"_s}, {u"additionalProperties"_s, false},
        {u"required"_s, QJsonArray{u"person"_s, u"offers"_s}}, {u"properties"_s, properties}};
}

base::Result<work::BundleInput> bundleFromJson(const QJsonObject &json, base::Month start)
{
    const QStringList known = bundleSchema().value(u"properties"_s).toObject().keys();
    for (const QString &key : json.keys()) {
        if (!known.contains(key))
            return wrongUsage(u"%1: is not a field"_s.arg(key));
    }
    work::BundleInput input;
    input.start = start;
    const auto person = idAt(json.value(u"person"_s), u"person"_s);
    if (!person)
        return person.error();
    input.person = *person;
    base::Done done = takeOffers(json.value(u"offers"_s), input.offers);
    if (done)
        done = takePeriod(json, input);
    if (done && json.contains(u"reasons"_s))
        done = takeReasons(json.value(u"reasons"_s), input.reasons);
    if (done && json.contains(u"goals"_s))
        done = takeGoals(json.value(u"goals"_s), input.goals);
    if (!done)
        return done.error();
    return input;
}

base::Result<base::Month> startMonth(const Run &run)
{
    if (!run.arguments.has(u"start"_s))
        return base::monthOf(base::koreanDay(run.clock().now())).plus(1);
    const auto month = base::monthFromIso(run.arguments.value(u"start"_s));
    if (!month)
        return wrongUsage(u"--start is a month as 2026-12"_s);
    return *month;
}

} // namespace cli
