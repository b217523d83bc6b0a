// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/conflict.h"

#include "model/base/bytes.h"
#include "model/base/crypto.h"
#include "model/domain/disagreement.h"
#include "model/sync/entry.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace syncing {
namespace {

QList<base::Id> changesOf(const QList<Head> &sides)
{
    QList<base::Id> ids;
    for (const Head &side : sides)
        ids.append(side.by);
    return ids;
}

QList<Head> withoutValues(const QList<base::Id> &ids)
{
    QList<Head> sides;
    for (const base::Id &id : ids)
        sides.append({id, QJsonValue()});
    return sides;
}

bool disagree(const QList<Head> &heads)
{
    return std::ranges::any_of(
        heads, [&](const Head &head) { return head.value != heads.constFirst().value; });
}

/// What several people settled apart disagrees more than once about one thing: sets of changes that have one in
/// common are one conflict.
QList<QList<base::Id>> joined(const QList<QList<base::Id>> &sets)
{
    QList<QList<base::Id>> all;
    for (QList<base::Id> set : sets) {
        const auto isOfSet = [&](const base::Id &id) { return set.contains(id); };
        QList<QList<base::Id>> apart;
        for (const QList<base::Id> &other : std::as_const(all)) {
            if (std::ranges::none_of(other, isOfSet)) {
                apart.append(other);
                continue;
            }
            QList<base::Id> together = other;
            for (const base::Id &id : std::as_const(set)) {
                if (!together.contains(id))
                    together.append(id);
            }
            set = together;
        }
        apart.append(set);
        all = apart;
    }
    return all;
}

void addConflictsOf(
    const RecordState &record, const QString &column, const FieldState &field, QList<Conflict> &found)
{
    using domain::Merge;
    const auto add = [&](const QString &key, Weight weight, const QList<Head> &sides) {
        found.append({conflictId(changesOf(sides)), record.id, record.type, column, key, weight, sides});
    };
    const QList<QList<base::Id>> overlaps = field.overlaps().isEmpty() ? field.overlaps() : joined(field.overlaps());
    for (const QList<base::Id> &overlap : overlaps)
        add({}, Weight::Notice, withoutValues(overlap));
    // What is merged or kept as a whole has heads too, and they do not compete.
    if (field.rule() == Merge::Text || field.rule() == Merge::AppendOnly)
        return;
    const Weight weight = field.rule() == Merge::HighRisk ? Weight::Decision : Weight::Notice;
    for (auto cell = field.cells().begin(); cell != field.cells().end(); ++cell) {
        if (cell->size() > 1 && disagree(*cell))
            add(cell.key(), weight, *cell);
    }
}

/// Of a map or a set what stands under the key that was written; of a log from before sync, and of any other field, the
/// whole.
QJsonValue standingFor(const Write &write, const RecordState &record)
{
    const QJsonValue whole = record.shown(write.column);
    if (!write.isSequential && write.rule == domain::Merge::Set)
        return whole.toArray().contains(write.key) ? QJsonValue(true) : QJsonValue();
    return write.isSequential || write.rule != domain::Merge::MapByKey ? whole : whole.toObject().value(write.key);
}

bool wouldChange(const RecordState &record, const Late &late)
{
    const auto change = decodeChange(late.bytes);
    if (!change)
        return true;
    const Kind kind = kindOf(change->header);
    if (kind == Kind::Remove)
        return record.presence != Presence::Removed;
    const auto body = Body::decode(change->body);
    if (!body || !record.isHere() || (kind != Kind::Create && kind != Kind::Update))
        return true;
    return body->writes.isEmpty() || std::ranges::any_of(body->writes, [&](const Write &write) {
        return !domain::saysTheSame(standingFor(write, record), write.after);
    });
}

} // namespace

QByteArray conflictId(QList<base::Id> changes)
{
    std::ranges::sort(changes);
    base::ByteWriter writer;
    for (const base::Id &id : changes)
        writer.raw(id.bytes());
    return base::crypto::hash(writer.result());
}

QList<Conflict> conflictsOf(const RecordState &record)
{
    QList<Conflict> found;
    // Whoever took it away had seen all of it, and so has settled it; where it comes back, so does what was open.
    if (record.presence == Presence::Removed)
        return found;
    for (auto field = record.fields.begin(); field != record.fields.end(); ++field)
        addConflictsOf(record, field.key(), *field, found);
    for (const QList<base::Id> &sides : joined(record.disputedRemovals))
        found.append(
            {conflictId(sides), record.id, record.type, {}, {}, Weight::Notice, withoutValues(sides)});
    return found;
}

QList<Late> waitingLates(const RecordState &record)
{
    QList<Late> waiting = record.inbox;
    waiting.removeIf([&](const Late &late) { return !wouldChange(record, late); });
    return waiting;
}

bool blocksClosing(const RecordState &record)
{
    return std::ranges::any_of(
        conflictsOf(record), [](const Conflict &conflict) { return conflict.weight == Weight::Decision; });
}

} // namespace syncing
