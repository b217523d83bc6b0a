// SPDX-License-Identifier: GPL-3.0-or-later
// What a laptop of the bench tells about itself, and its packages.
#include "model/sql/connection.h"
#include "model/store/records.h"
#include "model/work/disagreements.h"
#include "model/work/latewords.h"
#include "model/work/packages.h"
#include "model/work/search.h"
#include "tests/bench/sample.h"
#include "tests/bench/syncworker.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

/// A number that a query answers, by name.
struct Count {
    const char *name;
    const char *sql;
};

constexpr Count kCounts[] = {{"notes", "SELECT count(*) FROM note"},
    {"people", "SELECT count(*) FROM person"}, {"changes", "SELECT count(*) FROM change WHERE n IS NOT NULL"},
    {"found", "SELECT (SELECT count(*) FROM name_search) + (SELECT count(*) FROM note_search)"},
    {"changeBytes",
        "SELECT avg(120 + length(body) + length(salt) + length(commitment) + length(signature)"
        " + length(previous) + length(chain) + length(s)) FROM change WHERE n IS NOT NULL"}};

} // namespace

base::Result<QJsonObject> SyncWorker::state()
{
    QJsonObject answer{{u"bytes"_s, bytesOnDisk(m_path)},
        {u"residentKiB"_s, residentKiBOf(QCoreApplication::applicationPid())}};
    for (const Count &count : kCounts) {
        const auto value = m_context->connection().single(QLatin1String(count.sql));
        if (!value)
            return value.error();
        answer.insert(QLatin1String(count.name), value->toDouble());
    }
    return answer;
}

/// What the desktop does after a first sync, when the cases are there.
base::Result<QJsonObject> SyncWorker::words()
{
    const auto taken = timed([&] { return work::latewords::takeIn(*m_context); });
    if (!taken.answer)
        return taken.answer.error();
    return QJsonObject{{u"seconds"_s, taken.milliseconds / 1000}};
}

base::Result<QJsonObject> SyncWorker::find(const QJsonObject &task)
{
    const auto found = timed([&] { return work::search(*m_context, task.value("text"_L1).toString(), 50); });
    if (!found.answer)
        return found.answer.error();
    return QJsonObject{{u"seconds"_s, found.milliseconds / 1000}, {u"hits"_s, found.answer->hits.size()}};
}

/// The disagreements that the page would show, and of how many records both values can be read there.
base::Result<QJsonObject> SyncWorker::conflicts()
{
    const auto listed = timed([&] { return work::disagreements::list(*m_context); });
    if (!listed.answer)
        return listed.answer.error();
    QSet<base::Id> readable;
    for (const domain::Disagreement &one : *listed.answer) {
        QSet<QString> values{one.shown.toString()};
        for (const domain::DisagreementSide &side : one.sides)
            values.insert(side.value.toString());
        if (values.size() > 1)
            readable.insert(one.record.id);
    }
    return QJsonObject{{u"seconds"_s, listed.milliseconds / 1000}, {u"shown"_s, listed.answer->size()},
        {u"readable"_s, readable.size()}};
}

base::Result<QJsonObject> SyncWorker::kindOf(const QJsonObject &task)
{
    sql::Statement query
        = m_context->connection().statement(u"SELECT kind FROM note ORDER BY id LIMIT 1 OFFSET ?"_s);
    query.bind(task.value("from"_L1).toInteger());
    const QString kind = query.step() ? query.text(0) : QString();
    return query.failed() ? base::Result<QJsonObject>(query.error()) : QJsonObject{{u"kind"_s, kind}};
}

base::Result<QJsonObject> SyncWorker::packageOut(const QJsonObject &task)
{
    const auto written
        = timed([&] { return work::packages::out(*m_context, task.value("path"_L1).toString()); });
    if (!written.answer)
        return written.answer.error();
    return QJsonObject{{u"seconds"_s, written.milliseconds / 1000}, {u"changes"_s, written.answer->changes},
        {u"bytes"_s, written.answer->bytes}};
}

base::Result<QJsonObject> SyncWorker::packageIn(const QJsonObject &task)
{
    const auto read = timed([&] { return work::packages::in(*m_context, task.value("path"_L1).toString()); });
    if (!read.answer)
        return read.answer.error();
    static_cast<void>(m_context->takeOutcome());
    const work::SyncReport &report = read.answer->report;
    return QJsonObject{{u"seconds"_s, read.milliseconds / 1000}, {u"more"_s, read.answer->hasMore},
        {u"pushed"_s, report.pushed}, {u"pulled"_s, report.pulled}, {u"waiting"_s, report.waiting}};
}

} // namespace bench
