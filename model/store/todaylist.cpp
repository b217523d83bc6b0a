// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/todaylist.h"

#include "model/base/calendar.h"
#include "model/store/drafts.h"

#include <QJsonDocument>

namespace store::todaylist {
namespace {

using domain::TodayReason;

constexpr base::Moment kDay = 86'400'000;
constexpr int kRecent = 8;

struct Question {
    TodayReason reason;
    QString where;
    QVariantList values;
    QString since; ///< an expression of milliseconds, for the days
    QString order;
};

const QString kFrom = QStringLiteral(" FROM person p JOIN person_summary s ON s.row = p.row WHERE p.status "
                                     "IS NULL AND s.joined_into IS NULL AND ");

QList<Question> questions(const domain::TodayClocks &clocks, base::Moment now, QDate today)
{
    const QString dayOfAssessment = QStringLiteral("unixepoch(s.assessed) * 1000");
    const QString dayOfAlarm = QStringLiteral(
        "CASE s.urgent WHEN 3 THEN (SELECT max(unixepoch(f.day)) * 1000 FROM assessment f WHERE f.urgent = 1"
        " AND f.parent IN (SELECT p.id UNION ALL SELECT other FROM sameperson WHERE parent = p.id))"
        " ELSE unixepoch(s.assessed) * 1000 END");
    return {
        {TodayReason::Urgent, QStringLiteral("(s.urgent = 3 OR s.urgent > 0 AND s.bundle IS NULL)"), {},
            dayOfAlarm, QStringLiteral("s.urgent DESC, s.total DESC, s.assessed")},
        {TodayReason::NoContact,
            QStringLiteral(
                "(s.total >= ? OR s.urgent >= 2) AND s.last_contact IS NOT NULL AND s.last_contact < ?"),
            {clocks.highTotal, qint64(now - clocks.noContact * kDay)}, QStringLiteral("s.last_contact"),
            QStringLiteral("s.last_contact")},
        {TodayReason::DraftBundle,
            QStringLiteral(
                "s.bundle = 'draft' AND (SELECT max(a.at) FROM bundle b JOIN change c ON c.record = b.id"
                " JOIN act a ON a.id = c.act WHERE b.parent = p.id) < ?"),
            {qint64(now - clocks.draftBundle * kDay)},
            QStringLiteral(
                "(SELECT max(a.at) FROM bundle b JOIN change c ON c.record = b.id JOIN act a ON a.id = c.act"
                " WHERE b.parent = p.id)"),
            QStringLiteral("p.id")},
        {TodayReason::ReassessmentDue, QStringLiteral("s.assessed <= ? AND s.total >= ?"),
            {today.addDays(-clocks.reassessment).toString(Qt::ISODate), clocks.highTotal}, dayOfAssessment,
            QStringLiteral("s.assessed")},
        {TodayReason::NeverAssessed,
            QStringLiteral("s.assessed IS NULL AND p.need_groups IS NOT NULL AND s.last_contact IS NOT NULL "
                           "AND s.last_contact < ?"),
            {qint64(now - clocks.firstAssessment * kDay)}, QStringLiteral("s.last_contact"),
            QStringLiteral("s.last_contact DESC")},
    };
}

sql::Statement prepared(sql::Connection &connection, const QString &sql, const QVariantList &values)
{
    sql::Statement query = connection.statement(sql);
    for (const QVariant &value : values)
        query.bind(value);
    return query;
}

base::Done ask(sql::Connection &connection, const Question &question, base::Moment now, int limit,
    domain::TodayView &view)
{
    sql::Statement count
        = prepared(connection, QStringLiteral("SELECT count(*)") + kFrom + question.where, question.values);
    view.counts[int(question.reason)] = count.step() ? int(count.integer(0)) : 0;
    if (count.failed())
        return count.error();
    sql::Statement rows = prepared(connection,
        QStringLiteral("SELECT p.id, p.name, p.birth, p.sex, s.dong, s.needs, s.total, %1, s.urgent")
                .arg(question.since)
            + kFrom + question.where + QStringLiteral(" ORDER BY %1 LIMIT ?").arg(question.order),
        question.values);
    rows.bind(limit);
    while (rows.step()) {
        domain::TodayJob job;
        job.reason = question.reason;
        job.person = rows.id(0);
        job.name = rows.text(1);
        job.birth = QDate::fromString(rows.text(2), Qt::ISODate);
        job.sex = rows.text(3);
        job.dong = rows.text(4);
        job.severities = QJsonDocument::fromJson(rows.bytes(5)).object();
        job.days = int((now - rows.integer(7)) / kDay);
        if (!rows.isNull(6))
            job.total = int(rows.integer(6));
        if (job.reason == TodayReason::Urgent)
            job.alarm = domain::Alarm(rows.integer(8));
        view.jobs.append(job);
    }
    return rows.done();
}

base::Done readRecent(sql::Connection &connection, domain::TodayView &view)
{
    sql::Statement rows = connection.statement(QStringLiteral(
        "SELECT p.id, p.name, p.birth, p.sex, x.at FROM (SELECT subject, max(row) AS newest, max(at) AS at"
        " FROM (SELECT row, subject, at FROM access WHERE kind = 'open' ORDER BY row DESC LIMIT 200)"
        " GROUP BY subject ORDER BY newest DESC LIMIT ?) x JOIN person p ON p.id = x.subject"
        " ORDER BY x.newest DESC"));
    rows.bind(kRecent);
    while (rows.step()) {
        view.recent.append({rows.id(0), rows.text(1), QDate::fromString(rows.text(2), Qt::ISODate),
            rows.text(3), rows.integer(4)});
    }
    return rows.done();
}

/// Puts down whose draft it is; gives whether its record is there.
base::Result<bool> resolve(sql::Connection &connection, domain::TodayDraft &draft)
{
    if (draft.draft.record.isNil())
        return true;
    sql::Statement row = connection.statement(
        QStringLiteral("WITH asked (id) AS (SELECT ?)"
                       " SELECT p.id, p.name FROM asked JOIN person p ON p.id = asked.id"
                       " UNION ALL SELECT p.id, p.name FROM asked JOIN note n ON n.id = asked.id"
                       " JOIN person p ON p.id = n.parent"
                       " UNION ALL SELECT p.id, p.name FROM asked JOIN bundle b ON b.id = asked.id"
                       " JOIN person p ON p.id = b.parent"
                       " UNION ALL SELECT p.id, p.name FROM asked JOIN conference c ON c.id = asked.id"
                       " JOIN person p ON p.id = c.parent"
                       " UNION ALL SELECT (SELECT min(p.id) FROM person p WHERE p.household = h.id), h.name"
                       " FROM asked JOIN household h ON h.id = asked.id"
                       " UNION ALL SELECT NULL, s.name FROM asked JOIN service s ON s.id = asked.id"));
    const bool isThere = row.bind(draft.draft.record).step();
    if (isThere) {
        draft.person = row.id(0);
        draft.name = row.text(1);
    }
    if (row.failed())
        return row.error();
    return isThere;
}

base::Done readDrafts(sql::Connection &connection, domain::TodayView &view)
{
    const auto drafts = drafts::all(connection);
    if (!drafts)
        return drafts.error();
    for (const domain::Draft &draft : *drafts) {
        domain::TodayDraft resolved{draft, {}, {}};
        const auto isThere = resolve(connection, resolved);
        if (!isThere)
            return isThere.error();
        if (*isThere)
            view.drafts.append(resolved);
    }
    return {};
}

} // namespace

base::Result<domain::TodayView> read(
    sql::Connection &connection, const domain::TodayClocks &clocks, base::Moment now, QDate today, int limit)
{
    domain::TodayView view;
    view.counts = QList<int>(domain::kTodayReasons, 0);
    for (const Question &question : questions(clocks, now, today)) {
        if (const base::Done asked = ask(connection, question, now, limit, view); !asked)
            return asked.error();
    }
    if (const base::Done recent = readRecent(connection, view); !recent)
        return recent.error();
    if (const base::Done drafts = readDrafts(connection, view); !drafts)
        return drafts.error();
    // As the list of people counts: those who live here.
    const auto people = connection.single(QStringLiteral("SELECT count(*)") + kFrom + QStringLiteral("1"));
    if (!people)
        return people.error();
    view.people = people->toInt();
    return view;
}

} // namespace store::todaylist
