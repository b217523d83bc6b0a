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

struct Entry {
    const char *field;
    QString text;
    bool withInitials;
};

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

base::Done writeEntries(
    sql::Connection &connection, const char *type, const base::Id &record, const QList<Entry> &entries)
{
    sql::Statement entry
        = connection.statement(QStringLiteral("INSERT INTO name_entry (type, record, field, text, jamo, "
                                              "initials) VALUES (?, ?, ?, ?, ?, ?) RETURNING row"));
    sql::Statement words = connection.statement(
        QStringLiteral("INSERT INTO name_search (rowid, jamo, initials) VALUES (?, ?, ?)"));
    for (const Entry &one : entries) {
        if (one.text.isEmpty())
            continue;
        const QString jamo = namesearch::formOf(one.text);
        const QString initials = one.withInitials ? namesearch::initialsOf(one.text) : QStringLiteral("");
        entry.bind(QString(QLatin1String(type))).bind(record).bind(QString(QLatin1String(one.field)));
        entry.bind(one.text).bind(jamo).bind(initials);
        qint64 row = 0;
        while (entry.step())
            row = entry.integer(0);
        if (entry.failed())
            return entry.error();
        if (const base::Done written = words.bind(row).bind(jamo).bind(initials).run(); !written)
            return written;
    }
    return {};
}

base::Result<QList<Entry>> entriesOf(sql::Connection &connection, const domain::Person &person)
{
    QList<Entry> entries{
        {"name", person.name, true},
        {"nickname", person.nickname, true},
        {"roman_name", person.romanName, false},
        {"residence", person.residence.line(), false},
        {"actual_residence", person.actualResidence.line(), false},
        {"case_number", person.caseNumber, false},
        {"birth", person.birth.toString(QStringLiteral("yyyyMMdd")), false},
    };
    const auto phones = records::childrenOf<domain::Phone>(connection, person.id);
    if (!phones)
        return phones.error();
    for (const domain::Phone &phone : *phones)
        entries.append({"phone", phone.number, false});
    if (!person.household.isNil()) {
        const auto household = records::find<domain::Household>(connection, person.household);
        if (!household)
            return household.error();
        if (*household && person.residence.isEmpty())
            entries.append({"residence", (*household)->address.line(), false});
    }
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
        if (const base::Done removed = removeEntries(connection, id); !removed)
            return removed;
        const auto person = records::find<domain::Person>(connection, id);
        if (!person)
            return person.error();
        if (!*person)
            continue;
        const auto entries = entriesOf(connection, **person);
        if (!entries)
            return entries.error();
        if (const base::Done written = writeEntries(connection, domain::Person::kType, id, *entries);
            !written)
            return written;
    }
    return {};
}

base::Done refreshRecord(sql::Connection &connection, const domain::RecordType &type, const base::Id &id)
{
    const bool isNote = &type == &domain::typeOf<domain::Note>();
    const bool isOrganisation = &type == &domain::typeOf<domain::Organisation>();
    const bool isService = &type == &domain::typeOf<domain::Service>();
    if (!isNote && !isOrganisation && !isService)
        return {};
    const auto found = records::find(connection, type, id);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    if (isNote)
        return indexNote(connection, **found);
    if (const base::Done removed = removeEntries(connection, id); !removed)
        return removed;
    QList<Entry> entries{{"name", (*found)->fields.value(QLatin1String("name")).toString(), true}};
    if (isOrganisation) {
        const auto organisation = records::as<domain::Organisation>(**found);
        entries.append({"phone", organisation.phone, false});
        entries.append({"address", organisation.address.line(), false});
    }
    return writeEntries(connection, type.name, id, entries);
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
