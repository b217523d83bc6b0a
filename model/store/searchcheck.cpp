// SPDX-License-Identifier: GPL-3.0-or-later
// The checking half of searchindex.h. The search tables keep no texts, so that the engine's own check sees
// their structure only; what they should hold is built beside them, and terms and counts are compared.
#include "model/store/searchindex.h"

#include "model/base/hangul.h"
#include "model/domain/note.h"
#include "model/domain/organisation.h"
#include "model/domain/person.h"
#include "model/domain/service.h"

namespace store::searchindex {
namespace {

const QString kFresh = QStringLiteral(R"sql(
CREATE TEMP TABLE fresh_entry (type TEXT, record BLOB, field TEXT, text TEXT, jamo TEXT, initials TEXT);
CREATE VIRTUAL TABLE temp.fresh_names USING fts5(jamo, initials, content='', tokenize="trigram case_sensitive 1");
CREATE VIRTUAL TABLE temp.fresh_notes USING fts5(bigrams, content='', tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE temp.stored_name_terms USING fts5vocab('main', 'name_search', 'row');
CREATE VIRTUAL TABLE temp.fresh_name_terms USING fts5vocab('temp', 'fresh_names', 'row');
CREATE VIRTUAL TABLE temp.stored_note_terms USING fts5vocab('main', 'note_search', 'row');
CREATE VIRTUAL TABLE temp.fresh_note_terms USING fts5vocab('temp', 'fresh_notes', 'row');
)sql");

const QString kDrop = QStringLiteral(R"sql(
DROP TABLE IF EXISTS temp.stored_name_terms;
DROP TABLE IF EXISTS temp.fresh_name_terms;
DROP TABLE IF EXISTS temp.stored_note_terms;
DROP TABLE IF EXISTS temp.fresh_note_terms;
DROP TABLE IF EXISTS temp.fresh_names;
DROP TABLE IF EXISTS temp.fresh_notes;
DROP TABLE IF EXISTS temp.fresh_entry;
)sql");

base::Done addEntries(sql::Connection &connection, const domain::RecordType &type, const StoredRecord &record)
{
    const auto entries = entriesOf(connection, type, record);
    if (!entries)
        return entries.error();
    sql::Statement insert
        = connection.statement(QStringLiteral("INSERT INTO temp.fresh_entry (type, record, field, text, "
                                              "jamo, initials) VALUES (?, ?, ?, ?, ?, ?)"));
    for (const Entry &entry : *entries) {
        insert.bind(QString(QLatin1String(type.name)))
            .bind(record.id)
            .bind(QString(QLatin1String(entry.field)));
        if (const base::Done done = insert.bind(entry.text).bind(entry.form).bind(entry.initials).run();
            !done)
            return done;
    }
    return {};
}

base::Done buildEntries(sql::Connection &connection)
{
    for (const domain::RecordType *type : {&domain::typeOf<domain::Person>(),
             &domain::typeOf<domain::Organisation>(), &domain::typeOf<domain::Service>()}) {
        const auto all = records::all(connection, *type);
        if (!all)
            return all.error();
        for (const StoredRecord &record : *all) {
            if (const base::Done added = addEntries(connection, *type, record); !added)
                return added;
        }
    }
    return connection.run(QStringLiteral(
        "INSERT INTO temp.fresh_names (rowid, jamo, initials) SELECT row, jamo, initials FROM name_entry"));
}

base::Done buildNotes(sql::Connection &connection)
{
    sql::Statement notes = connection.statement(QStringLiteral("SELECT row, text FROM note WHERE row NOT IN (SELECT row FROM note_to_index)"));
    sql::Statement insert
        = connection.statement(QStringLiteral("INSERT INTO temp.fresh_notes (rowid, bigrams) VALUES (?, ?)"));
    while (notes.step()) {
        insert.bind(notes.integer(0)).bind(base::hangul::bigrams(notes.text(1)));
        if (const base::Done done = insert.run(); !done)
            return done;
    }
    return notes.done();
}

base::Result<bool> areEqual(sql::Connection &connection, const QString &one, const QString &other)
{
    const QString difference = QStringLiteral(
        "SELECT NOT (EXISTS (SELECT %1 EXCEPT SELECT %2) OR EXISTS (SELECT %2 EXCEPT SELECT %1))")
                                   .arg(one, other);
    return connection.single(difference).transform([](const QVariant &equal) { return equal.toInt() != 0; });
}

base::Result<bool> compare(sql::Connection &connection)
{
    for (const base::Done &done :
        {connection.script(kFresh), buildEntries(connection), buildNotes(connection)}) {
        if (!done)
            return done.error();
    }
    const std::pair<const char *, const char *> pairs[]
        = {{"type, record, field, text, jamo, initials FROM name_entry",
               "type, record, field, text, jamo, initials FROM temp.fresh_entry"},
            {"id FROM name_search_docsize", "row FROM name_entry"},
            {"id FROM note_search_docsize", "row FROM note WHERE row NOT IN (SELECT row FROM note_to_index)"},
            {"* FROM temp.stored_name_terms", "* FROM temp.fresh_name_terms"},
            {"* FROM temp.stored_note_terms", "* FROM temp.fresh_note_terms"}};
    for (const auto &[one, other] : pairs) {
        const base::Result<bool> equal = areEqual(connection, QLatin1String(one), QLatin1String(other));
        if (!equal || !*equal)
            return equal;
    }
    return true;
}

} // namespace

base::Result<bool> isCurrent(sql::Connection &connection)
{
    const base::Result<bool> current = compare(connection);
    const base::Done dropped = connection.script(kDrop);
    if (current && !dropped)
        return dropped.error();
    return current;
}

} // namespace store::searchindex
