// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/lateindex.h"

#include "model/store/searchindex.h"

#include <utility>

namespace store::lateindex {

base::Done add(sql::Connection &connection, qint64 note)
{
    sql::Statement insert
        = connection.statement(QStringLiteral("INSERT OR IGNORE INTO note_to_index (row) VALUES (?)"));
    return insert.bind(note).run();
}

base::Result<bool> drop(sql::Connection &connection, qint64 note)
{
    sql::Statement gone = connection.statement(QStringLiteral("DELETE FROM note_to_index WHERE row = ?"));
    if (const base::Done done = gone.bind(note).run(); !done)
        return done.error();
    return gone.affected() > 0;
}

base::Result<qint64> waiting(sql::Connection &connection)
{
    return connection.single(QStringLiteral("SELECT count(*) FROM note_to_index"))
        .transform([](const QVariant &count) { return count.toLongLong(); });
}

base::Result<qint64> takeIn(sql::Connection &connection, int most)
{
    sql::Statement notes = connection.statement(QStringLiteral(
        "SELECT t.row, n.text FROM note_to_index t JOIN note n ON n.row = t.row ORDER BY t.row LIMIT ?"));
    notes.bind(most);
    QList<std::pair<qint64, QString>> some;
    while (notes.step())
        some.append({notes.integer(0), notes.text(1)});
    if (notes.failed())
        return notes.error();
    for (const auto &[row, text] : std::as_const(some)) {
        if (const base::Done indexed = searchindex::addNote(connection, row, text); !indexed)
            return indexed.error();
        if (const auto dropped = drop(connection, row); !dropped)
            return dropped.error();
    }
    return waiting(connection);
}

} // namespace store::lateindex
