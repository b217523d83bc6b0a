// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/erasure.h"

#include "model/domain/change.h"
#include "model/domain/records.h"
#include "model/store/records.h"
#include "model/store/vaultfiles.h"

#include <QSet>

#include <algorithm>

namespace store::erasure {
namespace {

bool hangsOn(const domain::FieldChange &field, const QString &id)
{
    const bool hangs = field.column == QLatin1String("parent") || field.column == QLatin1String("other");
    return hangs && (field.before.toString() == id || field.after.toString() == id);
}

/// What is somebody else's by now is not this record's any more.
base::Result<bool> hasMovedOn(sql::Connection &connection, const domain::RecordRef &record, const QString &id)
{
    const auto now = records::find(connection, *domain::recordType(record.type), record.id);
    if (!now)
        return now.error();
    return *now && (*now)->fields.value(QLatin1String("parent")) != id
        && (*now)->fields.value(QLatin1String("other")) != id;
}

/// Records that hang on this one, or did when they were removed. Rows are written by changes only, so the log
/// knows those of today too.
base::Result<QList<domain::RecordRef>> everHanging(sql::Connection &connection, const base::Id &id)
{
    sql::Statement query = connection.statement(
        QStringLiteral("SELECT type, record, body FROM change WHERE instr(body, ?) ORDER BY row"));
    query.bind(id.toString().toLatin1());
    QList<domain::RecordRef> found;
    while (query.step()) {
        const domain::RecordRef record{query.text(0), query.id(1)};
        const auto fields = domain::decodeFields(query.bytes(2));
        if (!fields)
            return fields.error();
        const bool hangs = std::any_of(fields->begin(), fields->end(),
            [&](const domain::FieldChange &field) { return hangsOn(field, id.toString()); });
        if (!hangs || !domain::recordType(record.type) || found.contains(record))
            continue;
        const base::Result<bool> moved = hasMovedOn(connection, record, id.toString());
        if (!moved)
            return moved.error();
        if (!*moved)
            found.append(record);
    }
    if (query.failed())
        return query.error();
    return found;
}

base::Done collect(sql::Connection &connection, const domain::RecordRef &record, QSet<base::Id> &seen,
    QList<domain::RecordRef> &family)
{
    if (seen.contains(record.id))
        return {};
    seen.insert(record.id);
    const auto hanging = everHanging(connection, record.id);
    if (!hanging)
        return hanging.error();
    for (const domain::RecordRef &one : *hanging) {
        if (const base::Done done = collect(connection, one, seen, family); !done)
            return done;
    }
    family.append(record);
    return {};
}

} // namespace

base::Result<QList<domain::RecordRef>> familyOf(sql::Connection &connection, const domain::RecordRef &record)
{
    QSet<base::Id> seen;
    QList<domain::RecordRef> family;
    if (const base::Done done = collect(connection, record, seen, family); !done)
        return done.error();
    return family;
}

base::Done scrub(const Vault &vault, sql::Connection &connection)
{
    vaultfiles::removeKeptCopies(vault.path());
    return connection.script(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace store::erasure
