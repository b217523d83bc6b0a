// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sample.h"
#include "tests/bench/syncbench.h"
#include "tests/bench/syncfiller.h"
#include "tests/bench/synclimit.h"

using namespace Qt::StringLiterals;

namespace bench {
namespace {

constexpr double kMB = 1e6;

std::optional<double> barOf(qint64 records)
{
    if (records == 1'000'000)
        return 60;
    return records == 100'000 ? std::optional<double>(5) : std::nullopt;
}

/// What is there after a first sync is all that was put into the office, and can be searched for.
base::Done checkWhole(const QJsonObject &state, qint64 records)
{
    const qint64 notes = SyncFiller::notesOf(records);
    const qint64 people = state.value("people"_L1).toInteger();
    const bool isWhole = state.value("notes"_L1).toInteger() == notes && people > 0
        && state.value("changes"_L1).toInteger() >= records
        && state.value("found"_L1).toInteger() >= notes + people;
    return isWhole ? base::Done() : wrongOutcome(u"after the first sync"_s, state);
}

void addTimes(SyncBench &bench, QList<Row> &rows, double seconds, double limit)
{
    const std::optional<double> peer = bench.peerSeconds(u"initial_pull"_s);
    rows.append({bench.named(u"first sync"_s), seconds, u"s"_s, barOf(bench.records()), peer});
    if (peer)
        rows.append({bench.named(u"first sync, in percent of PouchDB's"_s), 100 * seconds / *peer, u"%"_s,
            100.0 / 12, {}});
    else
        rows.last().name += u" (PouchDB not measured: %1)"_s.arg(bench.peer().reason());
    rows.append({bench.named(u"first sync over copying the same bytes, %1 s"_s.arg(limit, 0, 'f', 2)),
        seconds / limit, u"x"_s, 1.5, {}});
}

void addSizes(SyncBench &bench, QList<Row> &rows, const QJsonObject &state)
{
    const QJsonObject &first = bench.firstSync();
    const auto peer = [&](const char *what, double unit) {
        return bench.peer().number(u"initial_pull"_s, QLatin1String(what), 1 / unit);
    };
    const auto add
        = [&](const QString &what, double value, const QString &unit, std::optional<double> other) {
              rows.append({bench.named(what), value, unit, {}, other});
          };
    const auto records = double(bench.records());
    add(u"taking the words of notes in afterwards"_s, first.value("words"_L1).toDouble(), u"s"_s, {});
    add(u"finding a note before that; ratio to after it"_s, 1000 * first.value("findBefore"_L1).toDouble(),
        u"ms"_s, 1000 * first.value("find"_L1).toDouble());
    add(u"its other thread waiting for the office while pages are stored: no loss"_s,
        first.value("waited"_L1).toDouble(), u"s"_s, {});
    add(u"processor of the laptop, where others work too"_s, first.value("processor"_L1).toDouble(), u"s"_s,
        {});
    add(u"bytes of the line for a change"_s, first.value("received"_L1).toDouble() / records, u"B"_s,
        peer("received", records));
    add(u"memory of the laptop at most"_s, first.value("peakKiB"_L1).toDouble() / 1024, u"MB"_s,
        peer("peakKiB", 1024));
    add(u"memory of the office at most"_s, first.value("officePeakKiB"_L1).toDouble() / 1024, u"MB"_s,
        peer("serverPeakKiB", 1024));
    add(u"files of the laptop"_s, state.value("bytes"_L1).toDouble() / kMB, u"MB"_s, peer("disk", kMB));
    add(u"files of the office"_s, first.value("officeBytes"_L1).toDouble() / kMB, u"MB"_s,
        peer("serverDisk", kMB));
    add(u"filling the office, past the network"_s, bench.fillSeconds(), u"s"_s, bench.peerSeconds(u"load"_s));
}

} // namespace

Rows measureFirstSync(SyncBench &bench)
{
    const auto kim = bench.kim();
    if (!kim)
        return kim.error();
    const auto state = (*kim)->run(u"state"_s);
    if (!state)
        return state.error();
    if (const base::Done whole = checkWhole(*state, bench.records()); !whole)
        return whole.error();
    const auto limit = physicalLimit(bench.records(), qsizetype(state->value("changeBytes"_L1).toDouble()));
    if (!limit)
        return limit.error();
    QList<Row> rows;
    addTimes(bench, rows, bench.firstSync().value("seconds"_L1).toDouble(), *limit);
    addSizes(bench, rows, *state);
    return rows;
}

Rows measureKeyCost(SyncBench &bench)
{
    Sample extra;
    Sample work; ///< of the processor alone, which others on the machine disturb less
    Sample without;
    for (int i = 0; i < (bench.isLong() ? 7 : 3); ++i) {
        double seconds[2] = {};
        double processor[2] = {};
        for (const SyncLaptop::Key key : {SyncLaptop::Key::None, SyncLaptop::Key::Real}) {
            const bool isReal = key == SyncLaptop::Key::Real;
            const auto laptop = bench.newLaptop((isReal ? u"열쇠 %1"_s : u"민낯 %1"_s).arg(i), key);
            const auto synced = laptop ? (*laptop)->sync() : laptop.error();
            if (!synced)
                return synced.error();
            if (synced->value("pulled"_L1).toInteger() < bench.records())
                return wrongOutcome(u"first sync"_s, *synced);
            seconds[isReal] = synced->value("seconds"_L1).toDouble();
            processor[isReal] = synced->value("processor"_L1).toDouble();
        }
        without.add(seconds[0]);
        extra.add(100 * (seconds[1] / seconds[0] - 1));
        work.add(100 * (processor[1] / processor[0] - 1));
    }
    return QList<Row>{
        {bench.named(u"cost of the vault's key, %1 s without"_s.arg(without.median(), 0, 'f', 2)),
            extra.median(), u"%"_s, 10.0, {}},
        {bench.named(u"the same by the processor's time"_s), work.median(), u"%"_s, {}, {}}};
}

/// Killed when half of it is stored; the second process finds that half and fetches the rest.
Rows measureResume(SyncBench &bench)
{
    const auto kim = bench.kim();
    auto laptop = bench.newLaptop(u"박동"_s);
    if (!kim || !laptop)
        return kim ? laptop.error() : kim.error();
    const auto isBeforeHalf
        = [&](const QJsonObject &told) { return told.value("at"_L1).toInteger() < bench.records() / 2; };
    const auto cut = timed([&] { return (*laptop)->run(u"sync"_s, {{u"tells"_s, true}}, isBeforeHalf); });
    if (!cut.answer)
        return cut.answer.error();
    if (!cut.answer->contains("at"_L1))
        return wrongOutcome(u"killing"_s, *cut.answer);
    if (const base::Done opened = (*laptop)->reopen(); !opened)
        return opened.error();
    const auto held = (*laptop)->run(u"state"_s);
    const auto rest = (*laptop)->sync();
    const auto words = SyncBench::takeWords(**laptop);
    const auto state = (*laptop)->run(u"state"_s);
    const auto whole = (*kim)->run(u"state"_s);
    if (!held || !rest || !words || !state || !whole)
        return base::Error{base::ErrorKind::Internal, u"resuming"_s};
    for (const char *what : {"notes", "people", "changes", "found"}) {
        if (state->value(QLatin1String(what)) != whole->value(QLatin1String(what)))
            return wrongOutcome(u"after a kill"_s, *state);
    }
    const double seconds = bench.firstSync().value("seconds"_L1).toDouble();
    const qint64 stored = held->value("changes"_L1).toInteger();
    const qint64 twice
        = stored + rest->value("pulled"_L1).toInteger() - state->value("changes"_L1).toInteger();
    return QList<Row>{
        {bench.named(u"first sync, killed with %1 stored and resumed; ratio to one in one go"_s.arg(stored)),
            cut.milliseconds / 1000 + rest->value("seconds"_L1).toDouble(), u"s"_s, {}, seconds},
        {bench.named(u"of it, after the kill"_s), rest->value("seconds"_L1).toDouble(), u"s"_s, {}, {}},
        {bench.named(u"stored twice after a kill"_s), double(twice), u""_s, 0.0, {}}};
}

} // namespace bench
