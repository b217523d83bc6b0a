// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/syncbench.h"
#include "tests/bench/syncfiller.h"
#include "tests/support/throttle.h"

using namespace Qt::StringLiterals;

namespace bench {
namespace {

constexpr qint64 kBytesPerSecond = 250'000; ///< 2 Mbit/s
constexpr int kEachWay = 100; ///< milliseconds, 200 there and back
constexpr qint64 kMost = 5000;
const QString kSlowDong = u"2647062000"_s;

} // namespace

Rows measureSlowLine(SyncBench &bench)
{
    const auto office = bench.office();
    if (!office)
        return office.error();
    const qint64 records = std::min(kMost, bench.records());
    const auto filler = SyncFiller::make(**office, kSlowDong);
    if (!filler)
        return filler.error();
    if (const base::Done filled = (*filler)->fill(records); !filled)
        return filled.error();
    const auto laptop = bench.newLaptop(u"최동"_s, SyncLaptop::Key::Real, kSlowDong);
    if (!laptop)
        return laptop.error();
    const support::Line line{.bytesPerSecond = kBytesPerSecond, .delayMilliseconds = kEachWay};
    const support::Throttle throttle((*office)->port(), line);
    const auto moved = (*laptop)->run(u"address"_s, {{u"address"_s, u"127.0.0.1:%1"_s.arg(throttle.port())}});
    const auto first = moved ? (*laptop)->sync() : moved;
    const auto again = first ? (*laptop)->sync() : first;
    if (!again)
        return again.error();
    // Beside them come notices that the other dong may know the same people.
    if (first->value("pulled"_L1).toInteger() < records)
        return wrongOutcome(u"slow line"_s, *first);
    const SyncPeer peer
        = bench.hasPeer() ? SyncPeer::measuredOver(line, records) : SyncPeer::missing(u"not asked for"_s);
    const double seconds = first->value("seconds"_L1).toDouble();
    const double received = first->value("received"_L1).toDouble();
    return QList<Row>{
        {u"slow line, %1: first sync"_s.arg(records), seconds, u"s"_s, {}, peer.seconds(u"initial_pull"_s)},
        {u"slow line, %1: first sync over what its bytes take"_s.arg(records),
            seconds / (received / kBytesPerSecond), u"x"_s, {}, {}},
        {u"slow line, %1: bytes for a change"_s.arg(records), received / double(records), u"B"_s, {},
            peer.number(u"initial_pull"_s, u"received"_s, 1 / double(records))},
        {u"slow line: nothing to do"_s, 1000 * again->value("seconds"_L1).toDouble(), u"ms"_s, {}, {}}};
}

} // namespace bench
