// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody does on a laptop of the bench.
#include "model/domain/note.h"
#include "model/store/actwriter.h"
#include "model/work/httpsdoor.h"
#include "model/work/syncrun.h"
#include "tests/bench/sample.h"
#include "tests/bench/syncwords.h"
#include "tests/bench/syncworker.h"

using namespace Qt::StringLiterals;

namespace bench {
namespace {

base::Result<QList<base::Id>> idsOf(
    sql::Connection &connection, const QString &table, const QJsonObject &task)
{
    sql::Statement query
        = connection.statement(u"SELECT id FROM %1 ORDER BY id LIMIT ? OFFSET ?"_s.arg(table));
    query.bind(task.value("count"_L1).toInteger()).bind(task.value("from"_L1).toInteger());
    QList<base::Id> ids;
    while (query.step())
        ids.append(query.id(0));
    return query.failed() ? base::Result<QList<base::Id>>(query.error()) : ids;
}

base::Done saveKind(work::Context &context, const base::Id &id, const QString &kind)
{
    auto note = store::records::find<domain::Note>(context.connection(), id);
    if (!note || !*note)
        return note ? base::Error{base::ErrorKind::NotFound, u"note"_s} : note.error();
    (*note)->kind = kind;
    auto writer
        = store::ActWriter::begin(context.vault(), context.connection(), {u"edit note"_s, {u"note"_s, id}});
    if (!writer)
        return writer.error();
    if (const auto put = writer->put(**note); !put)
        return put.error();
    const auto act = context.finish(*writer);
    return act ? base::Done() : act.error();
}

/// An act that makes notes on these people, one each.
base::Done writeNotes(work::Context &context, const QList<base::Id> &people, qint64 number)
{
    auto writer = store::ActWriter::begin(context.vault(), context.connection(), {u"import people"_s});
    if (!writer)
        return writer.error();
    for (const base::Id &person : people) {
        domain::Note note;
        note.parent = person;
        note.at = context.clock().now();
        note.kind = u"phone"_s;
        note.text = syncWords(number++);
        if (const auto put = writer->put(note); !put)
            return put.error();
    }
    const auto act = context.finish(*writer);
    return act ? base::Done() : act.error();
}

} // namespace

/// As many acts as notes, each on the disk before the next, as a person makes them.
base::Result<QJsonObject> SyncWorker::edit(const QJsonObject &task)
{
    const auto notes = idsOf(m_context->connection(), u"note"_s, task);
    if (!notes)
        return notes.error();
    const auto edited = timed([&]() -> base::Done {
        for (const base::Id &id : *notes) {
            if (const base::Done saved = saveKind(*m_context, id, task.value("kind"_L1).toString()); !saved)
                return saved;
        }
        return {};
    });
    static_cast<void>(m_context->takeOutcome());
    if (!edited.answer)
        return edited.answer.error();
    return QJsonObject{{u"seconds"_s, edited.milliseconds / 1000}, {u"edited"_s, notes->size()}};
}

/// `count` new notes in acts of at most a hundred, as an import makes them.
base::Result<QJsonObject> SyncWorker::write(const QJsonObject &task)
{
    const qint64 count = task.value("count"_L1).toInteger();
    const auto people = idsOf(
        m_context->connection(), u"person"_s, {{u"from"_s, 0}, {u"count"_s, std::min<qint64>(100, count)}});
    if (!people || people->isEmpty())
        return people ? base::Error{base::ErrorKind::NotFound, u"people"_s} : people.error();
    const auto written = timed([&]() -> base::Done {
        for (qint64 done = 0; done < count; done += people->size()) {
            if (const base::Done saved
                = writeNotes(*m_context, people->first(std::min(people->size(), count - done)), done);
                !saved)
                return saved;
        }
        return {};
    });
    static_cast<void>(m_context->takeOutcome());
    return written.answer
        ? base::Result<QJsonObject>(QJsonObject{{u"seconds"_s, written.milliseconds / 1000}})
        : written.answer.error();
}

/// Asks the office again and again, each time over a new connection as the desktop does.
base::Result<QJsonObject> SyncWorker::polls(const QJsonObject &task)
{
    const auto asked = timed([&]() -> base::Done {
        for (qint64 i = 0; i < task.value("times"_L1).toInteger(); ++i) {
            auto door = work::HttpsDoor::of(*m_context);
            if (!door)
                return door.error();
            if (const auto report = work::syncrun::run(*m_context, **door); !report)
                return report.error();
        }
        return {};
    });
    return asked.answer ? base::Result<QJsonObject>(QJsonObject{{u"seconds"_s, asked.milliseconds / 1000}})
                        : asked.answer.error();
}

} // namespace bench
