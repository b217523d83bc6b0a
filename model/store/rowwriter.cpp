// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/rowwriter.h"

#include "model/domain/records.h"
#include "model/store/summaries.h"

namespace store {
namespace {

QJsonValue columnValue(const QJsonObject &fields, const QString &column)
{
    return fields.contains(column) ? fields.value(column) : QJsonValue();
}

QSet<QString> columnsOf(const QList<domain::FieldChange> &fields)
{
    QSet<QString> columns;
    for (const domain::FieldChange &field : fields)
        columns.insert(field.column);
    return columns;
}

} // namespace

QList<domain::FieldChange> differenceOf(
    const domain::RecordType &type, const StoredRecord &before, const StoredRecord &after)
{
    QList<domain::FieldChange> fields;
    const auto compare = [&fields](const QString &column, const QJsonObject &old, const QJsonObject &now) {
        if (columnValue(old, column) != columnValue(now, column))
            fields.append({column, columnValue(old, column), columnValue(now, column)});
    };
    for (const domain::FieldInfo &field : type.fields)
        compare(QLatin1String(field.column), before.fields, after.fields);
    QStringList unknown = before.extra.keys() + after.extra.keys();
    unknown.sort();
    unknown.removeDuplicates();
    for (const QString &column : unknown)
        compare(column, before.extra, after.extra);
    return fields;
}

base::Done RowWriter::write(
    const domain::RecordType &type, const StoredRecord &stored, const StoredRecord &record)
{
    const bool exists = stored.row != 0;
    const Difference difference
        = exists ? Difference(columnsOf(differenceOf(type, stored, record))) : Difference();
    // A person who moves out changes the household that he leaves as well as the one that he joins.
    if (const base::Done noted
        = exists ? noteAffected(type, stored.fields, record.id, difference) : base::Done();
        !noted)
        return noted;
    StoredRecord now = record;
    now.row = stored.row;
    if (const base::Done written = writeRow(type, now, difference); !written)
        return written;
    if (const base::Done noted = noteAffected(type, record.fields, record.id, difference); !noted)
        return noted;
    if (searchindex::describesRecord(type, difference))
        m_indexed.append({&type, now, !exists});
    return {};
}

base::Done RowWriter::writeRow(
    const domain::RecordType &type, StoredRecord &record, const Difference &difference)
{
    if (difference)
        return records::update(*m_connection, type, record, *difference);
    const auto row = records::insert(*m_connection, type, record);
    if (!row)
        return row.error();
    record.row = *row;
    return {};
}

base::Done RowWriter::takeAway(const domain::RecordType &type, const StoredRecord &record)
{
    if (const base::Done noted = noteAffected(type, record.fields, record.id, {}); !noted)
        return noted;
    m_indexed.removeIf([&](const Indexed &one) { return one.record.id == record.id; });
    if (const base::Done gone = searchindex::forget(*m_connection, type, record); !gone)
        return gone;
    return records::remove(*m_connection, type, record.id);
}

base::Done RowWriter::noteAffected(
    const domain::RecordType &type, const QJsonObject &fields, const base::Id &id, const Difference &difference)
{
    const auto summed = summaries::peopleOf(*m_connection, type, fields, id, difference);
    const auto described = searchindex::peopleOf(*m_connection, type, fields, id, difference);
    if (!summed || !described)
        return summed ? described.error() : summed.error();
    for (const base::Id &person : *summed)
        m_summed.insert(person);
    for (const base::Id &person : *described)
        m_described.insert(person);
    return {};
}

base::Done RowWriter::finish()
{
    if (const base::Done described = searchindex::refreshPeople(*m_connection, m_described); !described)
        return described;
    for (const Indexed &one : std::as_const(m_indexed)) {
        const base::Done indexed = one.isNew
            ? searchindex::addRecord(*m_connection, *one.type, one.record, m_words)
            : searchindex::refreshRecord(*m_connection, *one.type, one.record);
        if (!indexed)
            return indexed;
    }
    return summaries::refresh(*m_connection, m_summed);
}

} // namespace store
