// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/records.h"

#include "model/domain/records.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace store::records {
namespace {

using domain::ColumnKind;
using domain::FieldInfo;
using domain::RecordType;

QVariant toColumn(const FieldInfo &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    switch (field.kind) {
    case ColumnKind::Text:
        return value.toString();
    case ColumnKind::Integer:
        return value.toInteger();
    case ColumnKind::Real:
        return value.toDouble();
    case ColumnKind::Blob:
        return base::Id::fromString(value.toString()).value_or(base::Id()).bytes();
    case ColumnKind::Json: {
        const QJsonDocument document
            = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    }
    }
    return {};
}

QJsonValue fromColumn(const FieldInfo &field, const QVariant &value)
{
    switch (field.kind) {
    case ColumnKind::Text:
        return value.toString();
    case ColumnKind::Integer:
        return value.toLongLong();
    case ColumnKind::Real:
        return value.toDouble();
    case ColumnKind::Blob: {
        const auto id = base::Id::fromBytes(value.toByteArray());
        return id ? QJsonValue(id->toString()) : QJsonValue();
    }
    case ColumnKind::Json: {
        const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    }
    return {};
}

QString columns(const RecordType &type)
{
    QStringList names{
        QStringLiteral("row"), QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("extra")};
    for (const FieldInfo &field : type.fields)
        names.append(QLatin1String(field.column));
    return names.join(QLatin1String(", "));
}

QString insertOf(const RecordType &type)
{
    QString names = QStringLiteral("id, version, extra");
    QString marks = QStringLiteral("?, ?, ?");
    for (const FieldInfo &field : type.fields) {
        names += QStringLiteral(", ") + QLatin1String(field.column);
        marks += QStringLiteral(", ?");
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(QLatin1String(type.name), names, marks);
}

/// The statements of a type, which a first sync runs a hundred thousand times.
struct Sql {
    QString select;
    QString find;
    QString isThere;
    QString insert;
};

const Sql &sqlOf(const RecordType &type)
{
    static const QHash<const RecordType *, Sql> kAll = [] {
        QHash<const RecordType *, Sql> all;
        for (const RecordType *one : domain::allRecordTypes()) {
            const QString select
                = QStringLiteral("SELECT %1 FROM %2 ").arg(columns(*one), QLatin1String(one->name));
            all.insert(one,
                {select, select + QStringLiteral("WHERE id = ?"),
                    QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1 WHERE id = ?)").arg(QLatin1String(one->name)),
                    insertOf(*one)});
        }
        return all;
    }();
    return *kAll.constFind(&type);
}

QVariant jsonText(const QJsonObject &json)
{
    return json.isEmpty() ? QVariant()
                          : QVariant(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

StoredRecord read(const RecordType &type, const sql::Statement &query)
{
    StoredRecord record;
    record.row = query.integer(0);
    record.id = query.id(1);
    record.version = query.integer(2);
    if (!query.isNull(3))
        record.extra = QJsonDocument::fromJson(query.text(3).toUtf8()).object();
    int column = 4;
    for (const FieldInfo &field : type.fields) {
        const QVariant value = query.value(column++);
        if (!value.isNull())
            record.fields.insert(QLatin1String(field.column), fromColumn(field, value));
    }
    return record;
}

base::Result<QList<StoredRecord>> readAll(const RecordType &type, sql::Statement query)
{
    QList<StoredRecord> list;
    while (query.step())
        list.append(read(type, query));
    if (query.failed())
        return query.error();
    return list;
}

} // namespace

QSet<QString> columnSet(const char *names)
{
    const QStringList list = QString::fromLatin1(names).split(u' ');
    return {list.begin(), list.end()};
}

base::Result<std::optional<StoredRecord>> find(
    sql::Connection &connection, const RecordType &type, const base::Id &id)
{
    sql::Statement query = connection.statement(sqlOf(type).find);
    query.bind(id);
    std::optional<StoredRecord> found;
    if (query.step())
        found = read(type, query);
    if (query.failed())
        return query.error();
    return found;
}

base::Result<bool> isThere(sql::Connection &connection, const RecordType &type, const base::Id &id)
{
    sql::Statement query = connection.statement(sqlOf(type).isThere);
    query.bind(id);
    const bool isThere = query.step() && query.integer(0) != 0;
    if (query.failed())
        return query.error();
    return isThere;
}

base::Result<QList<StoredRecord>> childrenOf(
    sql::Connection &connection, const RecordType &type, const base::Id &parent)
{
    return where(connection, type, "parent", parent);
}

base::Result<QList<StoredRecord>> where(
    sql::Connection &connection, const RecordType &type, const char *column, const base::Id &id)
{
    const QString sql = sqlOf(type).select + QStringLiteral("WHERE %1 = ? ORDER BY id").arg(QLatin1String(column));
    sql::Statement query = connection.statement(sql);
    query.bind(id);
    return readAll(type, std::move(query));
}

base::Result<QList<StoredRecord>> all(sql::Connection &connection, const RecordType &type)
{
    return readAll(type, connection.statement(sqlOf(type).select + QStringLiteral("ORDER BY id")));
}

base::Result<qint64> count(sql::Connection &connection, const RecordType &type)
{
    return connection.single(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(type.name)))
        .transform([](const QVariant &value) { return value.toLongLong(); });
}

base::Result<QList<Reference>> referencesTo(sql::Connection &connection, const base::Id &id)
{
    QList<Reference> references;
    for (const RecordType *type : domain::allRecordTypes()) {
        for (const FieldInfo &field : type->fields) {
            if (field.kind != ColumnKind::Blob)
                continue;
            const auto naming = where(connection, *type, field.column, id);
            if (!naming)
                return naming.error();
            for (const StoredRecord &record : *naming)
                references.append({type, QLatin1String(field.column), record});
        }
    }
    return references;
}

base::Result<bool> exists(sql::Connection &connection, const base::Id &id)
{
    for (const RecordType *type : domain::allRecordTypes()) {
        const auto found = find(connection, *type, id);
        if (!found)
            return found.error();
        if (*found)
            return true;
    }
    return false;
}

base::Result<qint64> insert(
    sql::Connection &connection, const RecordType &type, const StoredRecord &record)
{
    sql::Statement query = connection.statement(sqlOf(type).insert);
    query.bind(record.id).bind(record.version).bind(jsonText(record.extra));
    for (const FieldInfo &field : type.fields)
        query.bind(toColumn(field, record.fields.value(QLatin1String(field.column))));
    if (const base::Done written = query.run(); !written)
        return written.error();
    return query.insertedRow();
}

base::Done update(sql::Connection &connection, const RecordType &type, const StoredRecord &record,
    const QSet<QString> &columns)
{
    QString sets = QStringLiteral("version = ?, extra = ?");
    QVariantList values{record.version, jsonText(record.extra)};
    for (const FieldInfo &field : type.fields) {
        const QLatin1String column(field.column);
        if (!columns.contains(column))
            continue;
        sets += QStringLiteral(", %1 = ?").arg(column);
        values.append(toColumn(field, record.fields.value(column)));
    }
    sql::Statement query = connection.statement(
        QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(QLatin1String(type.name), sets));
    for (const QVariant &value : values)
        query.bind(value);
    return query.bind(record.id).run();
}

base::Done remove(sql::Connection &connection, const RecordType &type, const base::Id &id)
{
    sql::Statement query
        = connection.statement(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(QLatin1String(type.name)));
    return query.bind(id).run();
}

} // namespace store::records
