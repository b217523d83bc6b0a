// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/searchindex.h"

#include "model/base/hangul.h"
#include "model/domain/household.h"
#include "model/domain/note.h"
#include "model/domain/organisation.h"
#include "model/domain/person.h"
#include "model/domain/phone.h"
#include "model/domain/service.h"
#include "model/store/namesearch.h"

namespace store::searchindex {
namespace {

enum class Initials { With, Without };

/// Texts without a letter are found by nobody and have no entry.
void add(QList<Entry> &entries, const char *field, const QString &text, Initials initials)
{
    const QString form = namesearch::formOf(text);
    if (!form.isEmpty())
        entries.append({field, text, form,
            initials == Initials::With ? namesearch::initialsOf(text) : QStringLiteral("")});
}

base::Done removeEntries(sql::Connection &connection, const base::Id &record)
{
    sql::Statement rows = connection.statement(QStringLiteral("SELECT row FROM name_entry WHERE record = ?"));
    rows.bind(record);
    QList<qint64> numbers;
    while (rows.step())
        numbers.append(rows.integer(0));
    sql::Statement words = connection.statement(QStringLiteral("DELETE FROM name_search WHERE rowid = ?"));
    sql::Statement entry = connection.statement(QStringLiteral("DELETE FROM name_entry WHERE row = ?"));
    for (const qint64 number : numbers) {
        if (const base::Done gone = words.bind(number).run(); !gone)
            return gone;
        if (const base::Done gone = entry.bind(number).run(); !gone)
            return gone;
    }
    return rows.done();
}

base::Result<bool> hasEntries(
    sql::Connection &connection, const base::Id &record, const QList<Entry> &entries)
{
    sql::Statement rows = connection.statement(
        QStringLiteral("SELECT field, text, jamo, initials FROM name_entry WHERE record = ? ORDER BY row"));
    rows.bind(record);
    qsizetype count = 0;
    bool same = true;
    while (rows.step()) {
        same = same && count < entries.size() && rows.text(0) == QLatin1String(entries[count].field)
            && rows.text(1) == entries[count].text && rows.text(2) == entries[count].form
            && rows.text(3) == entries[count].initials;
        ++count;
    }
    if (rows.failed())
        return rows.error();
    return same && count == entries.size();
}

base::Done writeEntries(
    sql::Connection &connection, const char *type, const base::Id &record, const QList<Entry> &entries)
{
    sql::Statement entry
        = connection.statement(QStringLiteral("INSERT INTO name_entry (type, record, field, text, jamo, "
                                              "initials) VALUES (?, ?, ?, ?, ?, ?) RETURNING row"));
    sql::Statement words = connection.statement(
        QStringLiteral("INSERT INTO name_search (rowid, jamo, initials) VALUES (?, ?, ?)"));
    for (const Entry &one : entries) {
        entry.bind(QString(QLatin1String(type))).bind(record).bind(QString(QLatin1String(one.field)));
        entry.bind(one.text).bind(one.form).bind(one.initials);
        qint64 row = 0;
        while (entry.step())
            row = entry.integer(0);
        if (entry.failed())
            return entry.error();
        if (const base::Done written = words.bind(row).bind(one.form).bind(one.initials).run(); !written)
            return written;
    }
    return {};
}

/// Leaves alone what is right already: most edits touch no name, and each entry costs many pages of the
/// index.
base::Done replaceEntries(
    sql::Connection &connection, const char *type, const base::Id &record, const QList<Entry> &entries)
{
    const auto same = hasEntries(connection, record, entries);
    if (!same)
        return same.error();
    if (*same)
        return {};
    if (const base::Done removed = removeEntries(connection, record); !removed)
        return removed;
    return writeEntries(connection, type, record, entries);
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

base::Done indexNote(sql::Connection &connection, const StoredRecord &note)
{
    sql::Statement clear = connection.statement(QStringLiteral("DELETE FROM note_search WHERE rowid = ?"));
    if (const base::Done cleared = clear.bind(note.row).run(); !cleared)
        return cleared;
    sql::Statement write
        = connection.statement(QStringLiteral("INSERT INTO note_search (rowid, bigrams) VALUES (?, ?)"));
    return write.bind(note.row)
        .bind(base::hangul::bigrams(note.fields.value(QLatin1String("text")).toString()))
        .run();
}

} // namespace

bool describesPeople(const domain::RecordType &type)
{
    return &type == &domain::typeOf<domain::Person>() || &type == &domain::typeOf<domain::Phone>()
        || &type == &domain::typeOf<domain::Household>();
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

base::Done refreshRecord(sql::Connection &connection, const domain::RecordType &type, const base::Id &id)
{
    const bool isNote = &type == &domain::typeOf<domain::Note>();
    if (!isNote && &type != &domain::typeOf<domain::Organisation>()
        && &type != &domain::typeOf<domain::Service>())
        return {};
    const auto found = records::find(connection, type, id);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    if (isNote)
        return indexNote(connection, **found);
    const auto entries = entriesOf(connection, type, **found);
    if (!entries)
        return entries.error();
    return replaceEntries(connection, type.name, id, *entries);
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

base::Done forget(sql::Connection &connection, const domain::RecordType &type, const StoredRecord &record)
{
    if (&type == &domain::typeOf<domain::Note>()) {
        sql::Statement clear
            = connection.statement(QStringLiteral("DELETE FROM note_search WHERE rowid = ?"));
        return clear.bind(record.row).run();
    }
    return removeEntries(connection, record.id);
}

} // namespace store::searchindex
