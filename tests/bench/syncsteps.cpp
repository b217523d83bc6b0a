// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sample.h"
#include "tests/bench/syncbench.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

struct Pair {
    SyncLaptop *kim;
    SyncLaptop *lee;
};

/// Both laptops, neither with anything to say.
base::Result<Pair> quietPair(SyncBench &bench)
{
    const auto kim = bench.kim();
    const auto lee = bench.lee();
    if (!kim || !lee)
        return kim ? lee.error() : kim.error();
    for (SyncLaptop *laptop : {*kim, *lee, *kim}) {
        if (const auto synced = laptop->sync(); !synced)
            return synced.error();
    }
    return Pair{*kim, *lee};
}

QJsonObject editing(qint64 from, qint64 count, const QString &kind)
{
    return {{u"from"_s, from}, {u"count"_s, count}, {u"kind"_s, kind}};
}

double secondsOf(const QJsonObject &answer)
{
    return answer.value("seconds"_L1).toDouble();
}

} // namespace

Rows measureNothing(SyncBench &bench)
{
    const auto pair = quietPair(bench);
    if (!pair)
        return pair.error();
    Sample times;
    for (int i = 0; i < (bench.isLong() ? 50 : 11); ++i) {
        const auto synced = pair->kim->sync();
        if (!synced)
            return synced.error();
        if (synced->value("pulled"_L1).toInteger() + synced->value("pushed"_L1).toInteger() != 0)
            return wrongOutcome(u"nothing to do"_s, *synced);
        times.add(1000 * secondsOf(*synced));
    }
    return QList<Row>{{bench.named(u"nothing to do, a new connection included"_s), times.median(), u"ms"_s,
        {}, bench.peerSeconds(u"no_change"_s, 1000)}};
}

Rows measureOneChange(SyncBench &bench)
{
    const auto pair = quietPair(bench);
    if (!pair)
        return pair.error();
    Sample times;
    for (int i = 0; i < (bench.isLong() ? 50 : 11); ++i) {
        const QString kind = i % 2 == 0 ? u"visit"_s : u"message"_s;
        const auto arrived = timed([&]() -> base::Result<QString> {
            const auto edited = pair->kim->run(u"edit"_s, editing(0, 1, kind));
            const auto sent = edited ? pair->kim->sync() : edited;
            const auto got = sent ? pair->lee->sync() : sent;
            const auto seen = got ? pair->lee->run(u"kind"_s, {{u"from"_s, 0}}) : got;
            return seen.transform([](const QJsonObject &said) { return said.value("kind"_L1).toString(); });
        });
        if (!arrived.answer)
            return arrived.answer.error();
        if (*arrived.answer != kind)
            return wrongOutcome(u"one change"_s, {{u"kind"_s, *arrived.answer}});
        times.add(arrived.milliseconds);
    }
    return QList<Row>{{bench.named(u"one change, from the act to the other's row"_s), times.median(), u"ms"_s,
        {}, bench.peerSeconds(u"one_change"_s, 1000)}};
}

Rows measurePush(SyncBench &bench)
{
    const auto pair = quietPair(bench);
    if (!pair)
        return pair.error();
    const qint64 count = bench.edits();
    const auto edited = pair->kim->run(u"edit"_s, editing(0, count, u"office"_s));
    const auto pushed = edited ? pair->kim->sync() : edited;
    const auto pulled = pushed ? pair->lee->sync() : pushed;
    if (!pulled)
        return pulled.error();
    if (pushed->value("pushed"_L1).toInteger() != count || pulled->value("pulled"_L1).toInteger() != count)
        return wrongOutcome(u"push"_s, *pushed);
    const QString many = QString::number(count);
    return QList<Row>{
        {bench.named(u"making %1 edits, each on the disk"_s.arg(many)), secondsOf(*edited), u"s"_s, {}, {}},
        {bench.named(u"%1 offline edits pushed"_s.arg(many)), secondsOf(*pushed), u"s"_s, {},
            bench.peerSeconds(u"push_offline_edits"_s)},
        {bench.named(u"the same edits pulled by the other"_s), secondsOf(*pulled), u"s"_s, {}, {}},
        {bench.named(u"bytes of the line for an edit, both ways"_s),
            (pushed->value("sent"_L1).toDouble() + pushed->value("received"_L1).toDouble()) / double(count),
            u"B"_s, {}, bench.peer().number(u"push_offline_edits"_s, u"sent"_s, 1 / double(count))}};
}

Rows measureBothSides(SyncBench &bench)
{
    const auto pair = quietPair(bench);
    if (!pair)
        return pair.error();
    const qint64 count = bench.edits();
    const auto mine = pair->kim->run(u"edit"_s, editing(count, count, u"visit"_s));
    const auto theirs = pair->lee->run(u"edit"_s, editing(count, count, u"message"_s));
    const auto first = mine && theirs ? pair->kim->sync() : mine;
    const auto both = first ? pair->lee->sync() : first;
    const auto back = both ? pair->kim->sync() : both;
    if (!theirs || !back)
        return theirs ? back.error() : theirs.error();
    QList<Row> rows{{bench.named(u"%1 edited on both sides, the second to come"_s.arg(count)),
        secondsOf(*both), u"s"_s, {}, bench.peerSeconds(u"both_sides_edited"_s)}};
    for (SyncLaptop *laptop : {pair->kim, pair->lee}) {
        const auto listed = laptop->run(u"conflicts"_s);
        if (!listed)
            return listed.error();
        // None lost, all shown: each record with both of its values.
        if (listed->value("readable"_L1).toInteger() != count
            || listed->value("shown"_L1).toInteger() != count)
            return wrongOutcome(u"both sides edited"_s, *listed);
        rows.append({bench.named(laptop == pair->kim ? u"listing the disagreements, first laptop"_s
                                                     : u"listing the disagreements, second laptop"_s),
            secondsOf(*listed), u"s"_s, {}, {}});
    }
    return rows;
}

Rows measurePackages(SyncBench &bench)
{
    const auto pair = quietPair(bench);
    const auto office = bench.office();
    if (!pair || !office)
        return pair ? office.error() : pair.error();
    const qint64 count = bench.edits();
    const auto edited = pair->kim->run(u"edit"_s, editing(2 * count, count, u"visit"_s));
    const QString there = (*office)->file(u"there.carepack"_s);
    const QString back = (*office)->file(u"back.carepack"_s);
    const auto out = edited ? pair->kim->run(u"out"_s, {{u"path"_s, there}}) : edited;
    if (!out)
        return out.error();
    const auto answered = timed([&] { return (*office)->run({u"package-in"_s, there, u"--out"_s, back}); });
    if (!answered.answer)
        return answered.answer.error();
    const auto in = pair->kim->run(u"in"_s, {{u"path"_s, back}});
    if (!in)
        return in.error();
    if (in->value("pushed"_L1).toInteger() != count || in->value("waiting"_L1).toInteger() != 0)
        return wrongOutcome(u"packages"_s, *in);
    QFile::remove(there);
    QFile::remove(back);
    return QList<Row>{{bench.named(u"package out, %1 edits"_s.arg(count)), secondsOf(*out), u"s"_s, {}, {}},
        {bench.named(u"package read by the office, its program's start included"_s),
            answered.milliseconds / 1000, u"s"_s, {}, {}},
        {bench.named(u"package in"_s), secondsOf(*in), u"s"_s, {}, {}}};
}

} // namespace bench
