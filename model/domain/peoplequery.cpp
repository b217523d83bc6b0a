// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/peoplequery.h"

#include <QJsonArray>

namespace domain {

QJsonObject PeopleQuery::toJson() const
{
    QJsonObject json;
    const auto put = [&](const char *key, const QJsonValue &value, bool given) {
        if (given)
            json.insert(QLatin1String(key), value);
    };
    put("text", text, !text.isEmpty());
    put("dong", dong, !dong.isEmpty());
    put("lead", lead, !lead.isEmpty());
    put("needGroups", QJsonArray::fromStringList(needGroups), !needGroups.isEmpty());
    put("condition", condition, !condition.isEmpty());
    put("stage", stage, !stage.isEmpty());
    put("bundle", bundle, !bundle.isEmpty());
    put("ageFrom", ageFrom.value_or(0), ageFrom.has_value());
    put("ageUntil", ageUntil.value_or(0), ageUntil.has_value());
    put("urgentOnly", true, urgentOnly);
    put("withoutAssessment", true, withoutAssessment);
    put("conflictsOnly", true, conflictsOnly);
    put("noContactSince", qint64(noContactSince.value_or(0)), noContactSince.has_value());
    put("withFormer", true, withFormer);
    QJsonArray keys;
    for (const PeopleSort &sort : order)
        keys.append(sort.descending ? -1 - int(sort.column) : 1 + int(sort.column));
    put("order", keys, !keys.isEmpty());
    return json;
}

PeopleQuery PeopleQuery::fromJson(const QJsonObject &json)
{
    PeopleQuery query;
    const auto at = [&](const char *key) { return json.value(QLatin1String(key)); };
    query.text = at("text").toString();
    query.dong = at("dong").toString();
    query.lead = at("lead").toString();
    for (const QJsonValue &group : at("needGroups").toArray())
        query.needGroups.append(group.toString());
    query.condition = at("condition").toString();
    query.stage = at("stage").toString();
    query.bundle = at("bundle").toString();
    if (at("ageFrom").isDouble())
        query.ageFrom = at("ageFrom").toInt();
    if (at("ageUntil").isDouble())
        query.ageUntil = at("ageUntil").toInt();
    query.urgentOnly = at("urgentOnly").toBool();
    query.withoutAssessment = at("withoutAssessment").toBool();
    query.conflictsOnly = at("conflictsOnly").toBool();
    if (at("noContactSince").isDouble())
        query.noContactSince = at("noContactSince").toInteger();
    query.withFormer = at("withFormer").toBool();
    for (const QJsonValue &key : at("order").toArray()) {
        const int number = key.toInt();
        const int column = (number < 0 ? -number : number) - 1;
        if (column >= 0 && column <= int(PeopleColumn::Added))
            query.order.append({PeopleColumn(column), number < 0});
    }
    return query;
}

} // namespace domain
