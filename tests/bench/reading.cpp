// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/connection.h"
#include "model/work/people.h"
#include "model/work/search.h"
#include "tests/bench/measures.h"
#include "tests/bench/questions.h"
#include "tests/bench/sample.h"

using namespace Qt::StringLiterals;

namespace bench {
namespace {

/// How long each question takes: the least of three, since other programs on this machine only ever add. The
/// first answers fill the cache as a minute of work would.
template <class Question, class Ask> base::Result<Sample> timesOf(const QList<Question> &questions, Ask ask)
{
    Sample sample;
    for (const Question &question : questions) {
        Sample tries;
        for (int i = 0; i < 3; ++i) {
            const auto [done, spent] = timed([&] { return ask(question); });
            if (!done)
                return done.error();
            tries.add(spent);
        }
        sample.add(tries.least());
    }
    return sample;
}

base::Result<double> scan(sql::Connection &connection, const QString &sql, const QString &value = {})
{
    Sample sample;
    for (int i = 0; i < 9; ++i) {
        sql::Statement query = connection.statement(sql);
        if (!value.isNull())
            query.bind(value);
        sample.add(timed([&] { return query.step(); }).milliseconds);
        if (query.failed())
            return query.error();
    }
    return sample.median();
}

base::Done ask(work::Context &context, const ListQuestion &question)
{
    const auto page = work::people::list(context, question.query, question.offset, kPageRows);
    return page ? base::Done() : page.error();
}

} // namespace

Rows measureLists(Bench &bench)
{
    const base::Result<District *> district = bench.district();
    if (!district)
        return district.error();
    const auto desk = (*district)->open();
    if (!desk)
        return desk.error();
    work::Context &context = *(*desk)->context;
    const auto questions = listQuestions(context, bench.isLong() ? 1000 : 240);
    if (!questions)
        return questions.error();
    const auto times
        = timesOf(*questions, [&](const ListQuestion &question) { return ask(context, question); });
    const auto peer
        = scan(context.connection(), u"SELECT count(*) FROM person NOT INDEXED WHERE name > ''"_s);
    if (!times || !peer)
        return times ? peer.error() : times.error();
    return QList<Row>{{u"lists: filters and orders, p95 of %1, %2"_s.arg(times->count()).arg(bench.letter()),
                          times->p95(), u"ms"_s, bench.questionBar(), *peer},
        {u"lists: median"_s, times->median(), u"ms"_s, bench.questionBar(), *peer}};
}

Rows measureSearch(Bench &bench)
{
    const base::Result<District *> district = bench.district();
    if (!district)
        return district.error();
    const auto desk = (*district)->open();
    if (!desk)
        return desk.error();
    work::Context &context = *(*desk)->context;
    const auto questions = searchQuestions(context, bench.isLong() ? 200 : 40);
    if (!questions)
        return questions.error();
    const auto peer = scan(context.connection(),
        u"SELECT (SELECT count(*) FROM name_entry WHERE jamo LIKE ?1)"
        " + (SELECT count(*) FROM note WHERE text LIKE ?1)"_s.replace(u"?1"_s, u"'%병원%'"_s));
    if (!peer)
        return peer.error();
    const std::pair<QString, QStringList> kinds[] = {{u"all kinds"_s, questions->all()},
        {u"names"_s, questions->names}, {u"half typed"_s, questions->halfTyped},
        {u"initials"_s, questions->initials}, {u"other keyboard"_s, questions->otherKeyboard},
        {u"digits"_s, questions->digits}, {u"words of notes"_s, questions->notes}};
    QList<Row> rows;
    for (const auto &[kind, list] : kinds) {
        const auto times = timesOf(list, [&](const QString &question) {
            const auto answer = work::search(context, question, 50);
            return answer ? base::Done() : base::Done(answer.error());
        });
        if (!times)
            return times.error();
        rows.append({u"search: %1, p95 of %2, %3"_s.arg(kind).arg(times->count()).arg(bench.letter()),
            times->p95(), u"ms"_s, bench.questionBar(), *peer});
    }
    return rows;
}

} // namespace bench
