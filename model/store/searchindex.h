// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/field.h"
#include "model/sql/connection.h"
#include "model/store/records.h"

#include <QSet>
#include <QString>

/// What search reads, written in the same transaction as the records: for people, organisations and services
/// the decomposed form and the initials of names, addresses and numbers; for notes their syllable bigrams.
namespace store::searchindex {

/// When the words of notes are taken in: with their row, or later (lateindex.h).
enum class NoteWords { AtOnce, Later };

/// One text that a record is found by: as it stands, in its search form, and its initials or nothing.
struct Entry {
    const char *field;
    QString text;
    QString form;
    QString initials;
};
/// What a person, organisation or service is found by.
base::Result<QList<Entry>> entriesOf(
    sql::Connection &connection, const domain::RecordType &type, const StoredRecord &record);

/// The people whose entries a record has a part in; nobody where it differs in nothing that they tell.
base::Result<QList<base::Id>> peopleOf(sql::Connection &connection, const domain::RecordType &type,
    const QJsonObject &fields, const base::Id &record, const Difference &difference);
/// Whether the entries of this organisation, service or note are to be written anew.
bool describesRecord(const domain::RecordType &type, const Difference &difference);

/// Writes the entries of these people anew; those of a person that is gone go.
base::Done refreshPeople(sql::Connection &connection, const QSet<base::Id> &people);
/// The entries of an organisation, service or note that was written; other types have none.
base::Done refreshRecord(
    sql::Connection &connection, const domain::RecordType &type, const StoredRecord &record);
/// The same for one that has none yet.
base::Done addRecord(sql::Connection &connection, const domain::RecordType &type, const StoredRecord &record,
    NoteWords when);
/// The words of a note that has none here.
base::Done addNote(sql::Connection &connection, qint64 row, const QString &text);
/// Writes the search tables anew without what was forgotten: deleting leaves its terms in their segments
/// until they are merged, whatever `secure-delete` says of tables without content. For erasures.
base::Done dropForgotten(sql::Connection &connection);
/// Forgets a record before its row goes.
base::Done forget(sql::Connection &connection, const domain::RecordType &type, const StoredRecord &record);

/// Whether the entries are what the records give, nothing less and nothing more. Builds them all anew in
/// memory.
base::Result<bool> isCurrent(sql::Connection &connection);

} // namespace store::searchindex
