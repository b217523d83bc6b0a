// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/view.h"

#include "model/sync/fold.h"
#include "model/sync/moving.h"

#include <algorithm>

namespace syncing {
namespace {

QList<OutItem> pendingOn(const Replica &replica, const base::Id &stream, const base::Id &record)
{
    QList<OutItem> pending = replica.outboxOfRecord(record);
    if (pending.isEmpty())
        return pending;
    const qint64 end = replica.stream(stream).folded;
    pending.removeIf([&](const OutItem &item) { return item.stream != stream || !item.isLaidOn(end); });
    return pending;
}

/// Whether several values of one thing stand; only then does it matter who wrote them.
bool isApart(const RecordState &view)
{
    return std::ranges::any_of(view.fields, [](const FieldState &field) {
        return field.rule() != domain::Merge::Text
            && std::ranges::any_of(field.cells(), [](const QList<Head> &heads) { return heads.size() > 1; });
    });
}

} // namespace

RecordState viewOn(const Replica &replica, const base::Id &stream, const RecordState &folded)
{
    const QList<OutItem> pending = pendingOn(replica, stream, folded.id);
    if (pending.isEmpty())
        return folded;
    // What is left of a case that has gone is not made a record again by late writing. What made it may come after
    // what is offered again of it.
    const bool isThere = folded.presence != Presence::Absent || std::ranges::any_of(pending, [](const OutItem &item) {
        return kindOf(item.change.header) != Kind::Update;
    });
    if (!isThere)
        return folded;
    Fold fold([&](const base::Id &) { return folded; });
    QSet<base::Id> entered;
    for (const OutItem &item : pending) {
        if (kindOf(item.change.header) == Kind::Enter && hasBody(item.change)) {
            const Entered told = enteredIn(item.change);
            // An older entering that waits to be offered once more tells less than what came of it.
            const QList<base::Id> &tips = fold.record(folded.id).tips;
            const bool isOlder = entered.contains(item.change.header.id)
                || std::ranges::any_of(tips, [&](const base::Id &tip) { return !told.knows.contains(tip); });
            entered += told.knows;
            if (isOlder)
                continue;
        }
        fold.take(item.change, false);
    }
    return fold.record(folded.id);
}

RecordState viewOf(const Replica &replica, const base::Id &stream, const base::Id &record)
{
    RecordState folded = replica.record(stream, record);
    folded.id = record;
    return viewOn(replica, stream, folded);
}

Composer composerFor(const Replica &replica, const base::Id &stream, const RecordState &view)
{
    QList<std::pair<base::Id, Body>> pending;
    for (const OutItem &item : pendingOn(replica, stream, view.id)) {
        if (const auto body = Body::decode(item.change.body))
            pending.append({item.change.header.id, *body});
    }
    return Composer(view, pending, {}, isApart(view) ? replica.ownOfRecord(view.id) : QSet<base::Id>());
}

} // namespace syncing
