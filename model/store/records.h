// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/field.h"
#include "model/sql/connection.h"

#include <QJsonObject>
#include <QList>
#include <QSet>

#include <optional>

namespace store {

/// A record as it lies in its table: fields by column as JSON, empty ones left out.
struct StoredRecord {
    base::Id id;
    qint64 version = 0;
    QJsonObject fields;
    QJsonObject extra;
    qint64 row = 0;
};

/// The columns in which a record differs from what is stored; nothing where it comes or goes, and so differs
/// in all.
using Difference = std::optional<QSet<QString>>;
inline bool touches(const Difference &difference, const QSet<QString> &columns)
{
    return !difference || difference->intersects(columns);
}

/// Reads and writes the rows of any record type from its declaration; no type has code of its own here.
/// Writing is ActWriter's alone, since it is the one that also writes the log.
namespace records {

/// Names of columns from a list with spaces.
QSet<QString> columnSet(const char *names);

base::Result<std::optional<StoredRecord>> find(
    sql::Connection &connection, const domain::RecordType &type, const base::Id &id);
/// Whether there is a row of this id; cheaper than reading it.
base::Result<bool> isThere(sql::Connection &connection, const domain::RecordType &type, const base::Id &id);
/// Records whose `parent` is this one, oldest first.
base::Result<QList<StoredRecord>> childrenOf(
    sql::Connection &connection, const domain::RecordType &type, const base::Id &parent);
/// Records where a column of ids holds this id, oldest first.
base::Result<QList<StoredRecord>> where(
    sql::Connection &connection, const domain::RecordType &type, const char *column, const base::Id &id);
base::Result<QList<StoredRecord>> all(sql::Connection &connection, const domain::RecordType &type);
base::Result<qint64> count(sql::Connection &connection, const domain::RecordType &type);

/// A record that names another one in a column of ids.
struct Reference {
    const domain::RecordType *type;
    QString column;
    StoredRecord record;
};
/// All records that name this one, by `parent` or otherwise.
base::Result<QList<Reference>> referencesTo(sql::Connection &connection, const base::Id &id);
/// Whether there is a record of this id, whatever its type.
base::Result<bool> exists(sql::Connection &connection, const base::Id &id);

/// Returns the new row.
base::Result<qint64> insert(
    sql::Connection &connection, const domain::RecordType &type, const StoredRecord &record);
/// Writes the version and the columns that differ, so that indexes of the others stay as they are.
base::Done update(sql::Connection &connection, const domain::RecordType &type, const StoredRecord &record,
    const QSet<QString> &columns);
base::Done remove(sql::Connection &connection, const domain::RecordType &type, const base::Id &id);

template <class Record> Record as(const StoredRecord &stored)
{
    Record record = domain::fromFields<Record>(stored.id, stored.version, stored.fields);
    record.extra = stored.extra;
    return record;
}

template <class Record>
base::Result<std::optional<Record>> find(sql::Connection &connection, const base::Id &id)
{
    const auto stored = find(connection, domain::typeOf<Record>(), id);
    if (!stored)
        return stored.error();
    return *stored ? std::optional(as<Record>(**stored)) : std::nullopt;
}

template <class Record> base::Result<QList<Record>> listOf(const base::Result<QList<StoredRecord>> &stored)
{
    if (!stored)
        return stored.error();
    QList<Record> list;
    list.reserve(stored->size());
    for (const StoredRecord &one : *stored)
        list.append(as<Record>(one));
    return list;
}

template <class Record>
base::Result<QList<Record>> childrenOf(sql::Connection &connection, const base::Id &parent)
{
    return listOf<Record>(childrenOf(connection, domain::typeOf<Record>(), parent));
}

template <class Record>
base::Result<QList<Record>> where(sql::Connection &connection, const char *column, const base::Id &id)
{
    return listOf<Record>(where(connection, domain::typeOf<Record>(), column, id));
}

template <class Record> base::Result<QList<Record>> all(sql::Connection &connection)
{
    return listOf<Record>(all(connection, domain::typeOf<Record>()));
}

#define CAREPASS_COMPILED_ELSEWHERE(Record) \
    extern template domain::Record as<domain::Record>(const StoredRecord &); \
    extern template base::Result<std::optional<domain::Record>> find<domain::Record>( \
        sql::Connection &, const base::Id &); \
    extern template base::Result<QList<domain::Record>> listOf<domain::Record>( \
        const base::Result<QList<StoredRecord>> &); \
    extern template base::Result<QList<domain::Record>> childrenOf<domain::Record>( \
        sql::Connection &, const base::Id &); \
    extern template base::Result<QList<domain::Record>> where<domain::Record>( \
        sql::Connection &, const char *, const base::Id &); \
    extern template base::Result<QList<domain::Record>> all<domain::Record>(sql::Connection &);
CAREPASS_RECORDS(CAREPASS_COMPILED_ELSEWHERE)
#undef CAREPASS_COMPILED_ELSEWHERE

} // namespace records

} // namespace store
