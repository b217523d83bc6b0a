// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/settlingparts.h"

#include "model/sync/conflict.h"
#include "model/work/disagreements.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::settlingparts {
namespace {

/// Of the changes that the body names as settled, those whose disagreements elsewhere it would end too, as folding does it:
/// in the field that it writes under every key, where it writes nothing in all fields, and about removing the record where
/// it names all sides.
QSet<base::Id> endedElsewhere(
    const syncing::Body &body, const syncing::RecordState &view, const QString &column, const QString &part)
{
    const auto isNamed = [&](const syncing::Head &side) { return body.settles.contains(side.by); };
    QSet<base::Id> sides;
    for (const syncing::Conflict &conflict : syncing::conflictsOf(view)) {
        const bool isItself = conflict.column == column && conflict.key == part;
        const bool isEnded = conflict.column.isEmpty() ? std::ranges::all_of(conflict.sides, isNamed)
                                                       : body.writes.isEmpty() || conflict.column == column;
        if (isItself || !isEnded)
            continue;
        for (const syncing::Head &side : conflict.sides)
            sides.insert(side.by);
    }
    return sides;
}

} // namespace

base::Done keepOthers(
    syncing::Body &body, const syncing::RecordState &view, const QString &column, const QString &part)
{
    const QSet<base::Id> elsewhere = endedElsewhere(body, view, column, part);
    const auto isElsewhere = [&](const base::Id &id) { return elsewhere.contains(id); };
    if (std::ranges::none_of(body.settles, isElsewhere))
        return {};
    const auto field = view.fields.constFind(column);
    if (body.writes.isEmpty() || field == view.fields.constEnd() || field->rule() == domain::Merge::Text)
        return base::Error{base::ErrorKind::RefusedByRule, QString(disagreements::kOthersFirst)};
    QJsonArray sides;
    for (const base::Id &id : std::as_const(body.settles)) {
        sides.append(id.toString());
        if (!body.writes.first().seen.contains(id))
            body.writes.first().seen.append(id);
    }
    body.more.insert(QLatin1String(syncing::kSettledSides), sides);
    body.settles.removeIf(isElsewhere);
    return {};
}

} // namespace work::settlingparts
