// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/fold.h"

#include "model/sync/moving.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

Body bodyOf(const domain::Change &change, const Body *read)
{
    if (read)
        return *read;
    return hasBody(change) ? Body::decode(change.body).value_or(Body()) : Body();
}

/// How a change takes its record away. What has left is the same stub for those who know that it was erased
/// elsewhere and for those who do not.
std::optional<Presence> goneBy(const domain::Change &change, bool isErased, const RecordState &record)
{
    const Kind kind = kindOf(change.header);
    if (kind == Kind::Leave)
        return Presence::Left;
    if (kind == Kind::Erase || isErased || record.presence == Presence::Erased)
        return Presence::Erased;
    // The office strips what is in another stream by now, and its leaving may be on a later page: better gone
    // at once than an empty shell.
    return hasBody(change) ? std::nullopt : std::optional(Presence::Left);
}

QJsonArray toJson(const QList<RecordState> &records)
{
    QJsonArray list;
    for (const RecordState &record : records)
        list.append(record.toJson());
    return list;
}

QList<RecordState> fromJson(const QJsonArray &list)
{
    QList<RecordState> records;
    for (const QJsonValue one : list)
        records.append(RecordState::fromJson(one.toObject()));
    return records;
}

} // namespace

RecordState &Fold::touch(const base::Id &id)
{
    auto found = m_records.find(id);
    if (found == m_records.end()) {
        found = m_records.insert(id, m_load(id));
        found->id = id;
    }
    return *found;
}

const RecordState &Fold::record(const base::Id &id)
{
    return touch(id);
}

bool Fold::holds(const base::Id &id)
{
    if (m_records.contains(id))
        return true;
    RecordState loaded = m_load(id);
    if (loaded == RecordState())
        return false;
    loaded.id = id;
    m_records.insert(id, std::move(loaded));
    return true;
}

void Fold::take(const domain::Change &change, bool isErased, const Body *read)
{
    fold(change, isErased, read, touch(change.header.record));
}

void fold(const domain::Change &change, bool isErased, const Body *read, RecordState &record)
{
    const Kind kind = kindOf(change.header);
    if (const std::optional<Presence> gone = goneBy(change, isErased, record)) {
        record = stubOf(record.id, change.header.recordType, *gone);
    } else if (kind == Kind::Enter) {
        record = enteredRecord(change.header.record, bodyOf(change, read));
    } else {
        record.apply(change, bodyOf(change, read));
    }
}

void Fold::takeAway(const domain::Change &change)
{
    const Kind kind = kindOf(change.header);
    if (kind == Kind::Leave || kind == Kind::Erase)
        take(change, false);
}

QHash<base::Id, RecordState> foldAll(
    const QList<RecordState> &base, const QList<Entry> &entries, const QSet<base::Id> &erased)
{
    Fold fold([](const base::Id &) { return RecordState(); });
    for (const RecordState &record : base)
        fold.put(record);
    for (const Entry &entry : entries)
        fold.take(entry.change, erased.contains(entry.change.header.record));
    return fold.records();
}

QByteArray encodeRecords(const QList<RecordState> &records)
{
    return QJsonDocument(toJson(records)).toJson(QJsonDocument::Compact);
}

QList<RecordState> decodeRecords(const QByteArray &bytes)
{
    return fromJson(QJsonDocument::fromJson(bytes).array());
}

} // namespace syncing
