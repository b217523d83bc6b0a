// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/searchindex.h"

#include "model/base/hangul.h"
#include "model/domain/household.h"
#include "model/domain/note.h"
#include "model/domain/organisation.h"
#include "model/domain/person.h"
#include "model/domain/phone.h"
#include "model/domain/service.h"
#include "model/store/lateindex.h"
#include "model/store/namesearch.h"
#include "model/store/summaries.h"

#include <algorithm>

namespace store::searchindex {
namespace {

enum class Initials { With, Without };

// The columns that entries are made of; tested for every declared field.
const QSet<QString> kOfPerson
    = records::columnSet("name nickname roman_name residence actual_residence case_number birth household");
const QSet<QString> kOfPhone = records::columnSet("parent number");
const QSet<QString> kOfHousehold = records::columnSet("address");
const QSet<QString> kOfNote = records::columnSet("text");
const QSet<QString> kOfOrganisation = records::columnSet("name phone address");
const QSet<QString> kOfService = records::columnSet("name");

/// Texts without a letter are found by nobody and have no entry.
void add(QList<Entry> &entries, const char *field, const QString &text, Initials initials)
{
    const QString form = namesearch::formOf(text);
    if (!form.isEmpty())
        entries.append({field, text, form,
            initials == Initials::With ? namesearch::initialsOf(text) : QStringLiteral("")});
}

struct StoredEntry {
    qint64 row = 0;
    QString field;
    QString text;
    QString form;
    QString initials;

    bool is(const Entry &entry) const
    {
        return field == QLatin1String(entry.field) && text == entry.text && form == entry.form
            && initials == entry.initials;
    }
};

base::Result<QList<StoredEntry>> storedEntries(sql::Connection &connection, const base::Id &record)
{
    sql::Statement rows = connection.statement(
        QStringLiteral("SELECT row, field, text, jamo, initials FROM name_entry WHERE record = ?"));
    rows.bind(record);
    QList<StoredEntry> entries;
    while (rows.step())
        entries.append({rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4)});
    if (rows.failed())
        return rows.error();
    return entries;
}

base::Done removeEntry(sql::Connection &connection, const StoredEntry &entry)
{
    sql::Statement words = connection.statement(QStringLiteral("DELETE FROM name_search WHERE rowid = ?"));
    if (const base::Done gone = words.bind(entry.row).run(); !gone)
        return gone;
    sql::Statement row = connection.statement(QStringLiteral("DELETE FROM name_entry WHERE row = ?"));
    return row.bind(entry.row).run();
}

base::Done writeEntry(
    sql::Connection &connection, const char *type, const base::Id &record, const Entry &entry)
{
    sql::Statement insert
        = connection.statement(QStringLiteral("INSERT INTO name_entry (type, record, field, text, jamo, "
                                              "initials) VALUES (?, ?, ?, ?, ?, ?) RETURNING row"));
    insert.bind(QString(QLatin1String(type))).bind(record).bind(QString(QLatin1String(entry.field)));
    insert.bind(entry.text).bind(entry.form).bind(entry.initials);
    qint64 row = 0;
    while (insert.step())
        row = insert.integer(0);
    if (insert.failed())
        return insert.error();
    sql::Statement words = connection.statement(
        QStringLiteral("INSERT INTO name_search (rowid, jamo, initials) VALUES (?, ?, ?)"));
    return words.bind(row).bind(entry.form).bind(entry.initials).run();
}

/// Leaves alone what is right already: most edits touch one entry or none, and each costs many pages of the
/// index.
base::Done replaceEntries(
    sql::Connection &connection, const char *type, const base::Id &record, QList<Entry> entries)
{
    const auto stored = storedEntries(connection, record);
    if (!stored)
        return stored.error();
    for (const StoredEntry &old : *stored) {
        const auto same
            = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) { return old.is(entry); });
        if (same != entries.end()) {
            entries.erase(same);
            continue;
        }
        if (const base::Done gone = removeEntry(connection, old); !gone)
            return gone;
    }
    for (const Entry &entry : entries) {
        if (const base::Done written = writeEntry(connection, type, record, entry); !written)
            return written;
    }
    return {};
}

base::Result<QList<Entry>> entriesOfPerson(sql::Connection &connection, const domain::Person &person)
{
    QList<Entry> entries;
    add(entries, "name", person.name, Initials::With);
    add(entries, "nickname", person.nickname, Initials::With);
    add(entries, "roman_name", person.romanName, Initials::Without);
    add(entries, "residence", person.residence.line(), Initials::Without);
    add(entries, "actual_residence", person.actualResidence.line(), Initials::Without);
    add(entries, "case_number", person.caseNumber, Initials::Without);
    add(entries, "birth", person.birth.toString(QStringLiteral("yyyyMMdd")), Initials::Without);
    const auto phones = records::childrenOf<domain::Phone>(connection, person.id);
    if (!phones)
        return phones.error();
    for (const domain::Phone &phone : *phones)
        add(entries, "phone", phone.number, Initials::Without);
    if (person.household.isNil() || !person.residence.isEmpty())
        return entries;
    const auto household = records::find<domain::Household>(connection, person.household);
    if (!household)
        return household.error();
    if (*household)
        add(entries, "residence", (*household)->address.line(), Initials::Without);
    return entries;
}

base::Done forgetNote(sql::Connection &connection, const StoredRecord &note)
{
    const auto waited = lateindex::drop(connection, note.row);
    if (!waited || *waited)
        return waited ? base::Done() : base::Done(waited.error());
    sql::Statement clear = connection.statement(QStringLiteral("DELETE FROM note_search WHERE rowid = ?"));
    return clear.bind(note.row).run();
}

base::Done indexNote(sql::Connection &connection, const StoredRecord &note)
{
    return addNote(connection, note.row, note.fields.value(QLatin1String("text")).toString());
}

} // namespace

base::Result<QList<base::Id>> peopleOf(sql::Connection &connection, const domain::RecordType &type,
    const QJsonObject &fields, const base::Id &record, const Difference &difference)
{
    if (&type == &domain::typeOf<domain::Person>())
        return touches(difference, kOfPerson) ? QList<base::Id>{record} : QList<base::Id>();
    const bool hasPart = (&type == &domain::typeOf<domain::Phone>() && touches(difference, kOfPhone))
        || (&type == &domain::typeOf<domain::Household>() && touches(difference, kOfHousehold));
    return hasPart ? summaries::peopleOf(connection, type, fields, record, {})
                   : base::Result<QList<base::Id>>(QList<base::Id>());
}

bool describesRecord(const domain::RecordType &type, const Difference &difference)
{
    return (&type == &domain::typeOf<domain::Note>() && touches(difference, kOfNote))
        || (&type == &domain::typeOf<domain::Organisation>() && touches(difference, kOfOrganisation))
        || (&type == &domain::typeOf<domain::Service>() && touches(difference, kOfService));
}

base::Done refreshPeople(sql::Connection &connection, const QSet<base::Id> &people)
{
    for (const base::Id &id : people) {
        const domain::RecordType &type = domain::typeOf<domain::Person>();
        const auto person = records::find(connection, type, id);
        if (!person)
            return person.error();
        const auto entries
            = *person ? entriesOf(connection, type, **person) : base::Result<QList<Entry>>(QList<Entry>());
        if (!entries)
            return entries.error();
        if (const base::Done written = replaceEntries(connection, type.name, id, *entries); !written)
            return written;
    }
    return {};
}

base::Done refreshRecord(
    sql::Connection &connection, const domain::RecordType &type, const StoredRecord &record)
{
    if (&type == &domain::typeOf<domain::Note>()) {
        if (const base::Done cleared = forgetNote(connection, record); !cleared)
            return cleared;
        return indexNote(connection, record);
    }
    const auto entries = entriesOf(connection, type, record);
    if (!entries)
        return entries.error();
    return replaceEntries(connection, type.name, record.id, *entries);
}

base::Done addRecord(sql::Connection &connection, const domain::RecordType &type, const StoredRecord &record,
    NoteWords when)
{
    if (&type != &domain::typeOf<domain::Note>())
        return refreshRecord(connection, type, record);
    return when == NoteWords::Later ? lateindex::add(connection, record.row) : indexNote(connection, record);
}

base::Done addNote(sql::Connection &connection, qint64 row, const QString &text)
{
    sql::Statement write
        = connection.statement(QStringLiteral("INSERT INTO note_search (rowid, bigrams) VALUES (?, ?)"));
    return write.bind(row).bind(base::hangul::bigrams(text)).run();
}

base::Result<QList<Entry>> entriesOf(
    sql::Connection &connection, const domain::RecordType &type, const StoredRecord &record)
{
    if (&type == &domain::typeOf<domain::Person>())
        return entriesOfPerson(connection, records::as<domain::Person>(record));
    QList<Entry> entries;
    add(entries, "name", record.fields.value(QLatin1String("name")).toString(), Initials::With);
    if (&type == &domain::typeOf<domain::Organisation>()) {
        const auto organisation = records::as<domain::Organisation>(record);
        add(entries, "phone", organisation.phone, Initials::Without);
        add(entries, "address", organisation.address.line(), Initials::Without);
    }
    return entries;
}

base::Done dropForgotten(sql::Connection &connection)
{
    return connection.script(QStringLiteral("INSERT INTO name_search (name_search) VALUES ('optimize');"
                                            "INSERT INTO note_search (note_search) VALUES ('optimize')"));
}

base::Done forget(sql::Connection &connection, const domain::RecordType &type, const StoredRecord &record)
{
    if (&type == &domain::typeOf<domain::Note>())
        return forgetNote(connection, record);
    return replaceEntries(connection, type.name, record.id, {});
}

} // namespace store::searchindex
