// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/recordshow.h"

#include "model/domain/attachment.h"
#include "model/domain/records.h"
#include "model/store/conflictrows.h"
#include "model/store/leavingpapers.h"
#include "model/store/purge.h"
#include "model/sync/view.h"

namespace store {
namespace {

StoredRecord recordOf(
    const domain::RecordType &type, const syncing::RecordState &view, const QJsonObject &values)
{
    StoredRecord record;
    record.id = view.id;
    record.version = view.version;
    record.fields = values;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (type.find(value.key()))
            continue;
        record.extra.insert(value.key(), *value);
        record.fields.remove(value.key());
    }
    return record;
}

} // namespace

StoredRecord shownRecord(const domain::RecordType &type, const syncing::RecordState &view)
{
    return recordOf(type, view, view.allShown());
}

/// A record that has left this stream may be in another one that is held here too, or wait to be taken into it again
/// by a restored office; then that one shows.
base::Result<syncing::RecordState> RecordShow::elsewhere(
    const base::Id &stream, const syncing::RecordState &view)
{
    sql::Statement query = m_rows.connection().statement(
        QStringLiteral("SELECT DISTINCT stream FROM change WHERE record = ? AND stream IS NOT NULL"
                       " AND stream <> ? UNION SELECT stream FROM snapshot_record WHERE record = ?"
                       " AND stream <> ? UNION SELECT stream FROM outbox WHERE record = ? AND stream <> ?"
                       " AND stream IN (SELECT id FROM stream)"));
    query.bind(view.id).bind(stream).bind(view.id).bind(stream).bind(view.id).bind(stream);
    syncing::RecordState other = view;
    while (!other.isHere() && query.step())
        other = syncing::viewOf(m_replica, query.id(0), view.id);
    if (query.failed())
        return query.error();
    return other.isHere() ? other : view;
}

base::Done RecordShow::show(const base::Id &stream, const syncing::RecordState &view,
    const std::optional<QJsonObject> &shown)
{
    if (const base::Done noted = noteConflicts(stream, view, shown.has_value()); !noted)
        return noted;
    const domain::RecordType *type = domain::recordType(view.type);
    if (!type)
        return {};
    if (view.isHere())
        return showRow(*type, view, shown);
    const auto other = elsewhere(stream, view);
    return other ? showRow(*type, *other) : base::Done(other.error());
}

/// What has left or was erased.
base::Done RecordShow::forget(const domain::RecordType &type, const syncing::RecordState &view,
    const std::optional<StoredRecord> &stored)
{
    sql::Connection &connection = m_rows.connection();
    if (view.presence == syncing::Presence::Erased)
        return purge::erased(connection, view.id);
    if (stored && QLatin1String(type.name) == QLatin1String(domain::Attachment::kType)) {
        if (const base::Done kept = leavingpapers::keep(connection, *stored); !kept)
            return kept;
    }
    return purge::beside(connection, view.id);
}

base::Done RecordShow::showRow(const domain::RecordType &type, const syncing::RecordState &view,
    const std::optional<QJsonObject> &shown)
{
    // What no change tells of may have a row all the same: from before its stream was begun again.
    const auto isThere = records::isThere(m_rows.connection(), type, view.id);
    if (!isThere)
        return isThere.error();
    const auto stored = *isThere ? records::find(m_rows.connection(), type, view.id)
                                 : base::Result<std::optional<StoredRecord>>(std::nullopt);
    if (!stored)
        return stored.error();
    if (!view.isHere()) {
        const bool isGone = view.presence != syncing::Presence::Removed;
        if (isGone) {
            if (const base::Done forgotten = forget(type, view, *stored); !forgotten)
                return forgotten;
        }
        if (!*stored)
            return {};
        m_touched.append({QLatin1String(type.name), view.id});
        return m_rows.takeAway(type, **stored);
    }
    const StoredRecord record = shown ? recordOf(type, view, *shown) : shownRecord(type, view);
    const StoredRecord before = stored->value_or(StoredRecord());
    if (*stored && before.version == record.version && differenceOf(type, before, record).isEmpty())
        return {};
    m_touched.append({QLatin1String(type.name), view.id});
    return m_rows.write(type, before, record);
}

base::Done RecordShow::noteConflicts(
    const base::Id &stream, const syncing::RecordState &view, bool isOfOneMind)
{
    if (!m_disputed) {
        const auto rows = conflictrows::all(m_rows.connection());
        if (!rows)
            return rows.error();
        m_disputed.emplace();
        for (const conflictrows::Row &row : *rows)
            m_disputed->insert(row.record);
    }
    if (isOfOneMind && !m_disputed->contains(view.id))
        return {};
    const bool isKnown = m_disputed->contains(view.id);
    const auto found = conflictrows::replace(m_rows.connection(), stream, view, isKnown);
    if (!found)
        return found.error();
    if (*found)
        m_disputed->insert(view.id);
    // What came late is in no row yet, and is to be decided all the same.
    if (*found || isKnown)
        m_touched.append({view.type, view.id});
    return {};
}

} // namespace store
