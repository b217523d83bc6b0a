// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/notelist.h"

#include "model/store/records.h"

namespace store::notelist {

base::Result<QList<domain::Note>> ofPerson(
    sql::Connection &connection, const base::Id &person, const domain::NoteEdge &after, int limit)
{
    sql::Statement query = connection.statement(QStringLiteral(
        "WITH asked (id) AS (SELECT ?) SELECT id FROM note WHERE parent IN (SELECT id FROM asked UNION"
        " SELECT other FROM sameperson WHERE parent = (SELECT id FROM asked))"
        " AND (at, id) < (?, ?) ORDER BY at DESC, id DESC LIMIT ?"));
    query.bind(person).bind(after.at).bind(after.id.bytes()).bind(limit);
    QList<domain::Note> notes;
    while (query.step()) {
        const auto note = records::find<domain::Note>(connection, query.id(0));
        if (!note)
            return note.error();
        if (*note)
            notes.append(**note);
    }
    if (query.failed())
        return query.error();
    return notes;
}

} // namespace store::notelist
