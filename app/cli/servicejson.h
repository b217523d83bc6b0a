// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/recordjson.h"
#include "model/work/services.h"

namespace cli {

/// A service with all that hangs on it: its own fields, `organisation` (an object, or the id of one), and the
/// lists `offers` (times as `slots`: `TU 10:00-11:30; FR 10:00-11:30`), `sites`, `staff`, `registrations` and
/// `prices`. An offer may name a site of the same input by `siteIndex`.
QJsonObject jsonOf(const work::ServiceEdit &edit);

/// The JSON Schema of the same.
QJsonObject serviceSchema(const domain::CodeLists &codes);

/// Lays what a script wrote over a service: fields that it names, lists as a whole; members of lists are
/// known by `id`. Null empties a field.
base::Result<work::ServiceEdit> laidOver(const QJsonObject &json, const work::ServiceEdit &known,
    const QList<domain::Organisation> &organisations, const domain::CodeLists &codes);

/// The same for one record.
template <class Record>
base::Result<Record> laidOver(
    QJsonObject json, const Record &known, const domain::CodeLists &codes, const QString &place)
{
    QJsonObject merged = jsonFromRecord(known);
    merged.remove(QStringLiteral("id"));
    json.remove(QStringLiteral("id"));
    for (auto one = json.begin(); one != json.end(); ++one)
        merged.insert(one.key(), one.value());
    for (const QString &key : merged.keys()) {
        if (merged.value(key).isNull())
            merged.remove(key);
    }
    auto record = recordFromJson<Record>(merged, codes, place);
    if (!record)
        return record;
    record->id = known.id;
    record->version = known.version;
    record->extra = known.extra;
    if constexpr (requires { record->parent; })
        record->parent = known.parent;
    return record;
}

} // namespace cli
