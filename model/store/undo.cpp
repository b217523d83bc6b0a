// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/undo.h"

#include "model/domain/records.h"
#include "model/store/history.h"

#include <algorithm>

namespace store::undo {
namespace {

using domain::ChangeKind;
using domain::FieldChange;

QJsonValue valueOf(const QJsonObject &fields, const QString &column)
{
    return fields.contains(column) ? fields.value(column) : QJsonValue();
}

void setValue(QJsonObject &fields, const QString &column, const QJsonValue &value)
{
    if (value.isNull())
        fields.remove(column);
    else
        fields.insert(column, value);
}

/// One record at a time, newest change first, so that an act that touched a record twice is taken back in
/// order.
class Reversal {
public:
    Reversal(ActWriter &writer, Overwrite overwrite, QList<Changed> &changed)
        : m_writer(writer)
        , m_overwrite(overwrite)
        , m_changed(changed)
    {
    }

    base::Done reverse(const HistoryEntry &entry)
    {
        const domain::RecordType *type = domain::recordType(entry.record.type);
        if (!type)
            return base::Error{base::ErrorKind::Internal, QStringLiteral("unknown record type")};
        auto found = records::find(m_writer.connection(), *type, entry.record.id);
        if (!found)
            return found.error();
        switch (entry.kind) {
        case ChangeKind::Create:
            return reverseCreate(*type, entry, *found);
        case ChangeKind::Remove:
            return reverseRemove(*type, entry, *found);
        case ChangeKind::Update:
            return reverseUpdate(*type, entry, *found);
        case ChangeKind::Erase:
            break;
        }
        return base::Error{base::ErrorKind::RefusedByRule, QStringLiteral("an erasure cannot be taken back")};
    }

private:
    base::Done reverseCreate(
        const domain::RecordType &type, const HistoryEntry &entry, const std::optional<StoredRecord> &now)
    {
        if (!now)
            return {}; // removed meanwhile: nothing is left to take back
        bool differs = false;
        for (const FieldChange &field : entry.fields) {
            const QJsonValue current = valueOf(now->fields, field.column);
            if (current != field.after) {
                m_changed.append({entry.record, field.column, QJsonValue(), field.after, current});
                differs = true;
            }
        }
        if (differs && m_overwrite != Overwrite::TakeBefore)
            return {};
        return m_writer.removeRecord(type, entry.record.id);
    }

    base::Done reverseRemove(
        const domain::RecordType &type, const HistoryEntry &entry, const std::optional<StoredRecord> &now)
    {
        if (now)
            return {};
        StoredRecord record;
        record.id = entry.record.id;
        for (const FieldChange &field : entry.fields)
            setValue(record.fields, field.column, field.before);
        return put(type, record);
    }

    base::Done reverseUpdate(
        const domain::RecordType &type, const HistoryEntry &entry, const std::optional<StoredRecord> &now)
    {
        if (!now) {
            for (const FieldChange &field : entry.fields)
                m_changed.append({entry.record, field.column, field.before, field.after, QJsonValue()});
            return {};
        }
        StoredRecord record = *now;
        for (const FieldChange &field : entry.fields) {
            const QJsonValue current = valueOf(record.fields, field.column);
            if (current != field.after) {
                m_changed.append({entry.record, field.column, field.before, field.after, current});
                if (m_overwrite != Overwrite::TakeBefore)
                    continue;
            }
            setValue(record.fields, field.column, field.before);
        }
        return put(type, record);
    }

    base::Done put(const domain::RecordType &type, const StoredRecord &record)
    {
        const auto written = m_writer.putFields(type, record);
        if (!written)
            return written.error();
        return {};
    }

    ActWriter &m_writer;
    Overwrite m_overwrite;
    QList<Changed> &m_changed;
};

} // namespace

base::Result<Outcome> takeBack(
    Vault &vault, sql::Connection &connection, const base::Id &actId, Overwrite overwrite)
{
    const auto act = history::findAct(connection, actId);
    if (!act)
        return act.error();
    if (!*act)
        return base::Error{base::ErrorKind::NotFound, QStringLiteral("act")};
    const base::Result<bool> undone = history::isUndone(connection, actId);
    if (!undone)
        return undone.error();
    if (*undone)
        return base::Error{base::ErrorKind::RefusedByRule, QStringLiteral("undone already")};
    auto entries = history::ofAct(connection, actId);
    if (!entries)
        return entries.error();
    std::reverse(entries->begin(), entries->end());
    auto writer = ActWriter::begin(vault, connection, {QStringLiteral("undo"), (*act)->subject, {}, actId});
    if (!writer)
        return writer.error();
    Outcome outcome;
    Reversal reversal(*writer, overwrite, outcome.changed);
    for (const HistoryEntry &entry : *entries) {
        if (entry.erased)
            return base::Error{
                base::ErrorKind::RefusedByRule, QStringLiteral("what it changed has been erased")};
        if (const base::Done done = reversal.reverse(entry); !done)
            return done.error();
    }
    if (!outcome.changed.isEmpty() && overwrite == Overwrite::Ask)
        return outcome; // the writer drops its transaction: nothing was done
    outcome.touched = writer->touched();
    const auto committed = writer->commit();
    if (!committed)
        return committed.error();
    outcome.act = *committed;
    return outcome;
}

} // namespace store::undo
