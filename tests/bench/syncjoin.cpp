// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/syncbench.h"
#include "tests/bench/syncfiller.h"

using namespace Qt::StringLiterals;

namespace bench {

/// Somebody who comes to an office that has its backups, as every office has after two days.
Rows measureJoining(SyncBench &bench)
{
    const auto office = bench.office();
    if (!office)
        return office.error();
    for (int i = 0; i < 2; ++i) {
        const auto backup = (*office)->run({u"backup"_s, (*office)->file(u"joining-%1"_s.arg(i))});
        if (!backup)
            return backup.error();
    }
    const auto laptop = bench.newLaptop(u"정동"_s);
    if (!laptop)
        return laptop.error();
    const auto synced = (*laptop)->sync();
    if (!synced)
        return synced.error();
    const auto state = (*laptop)->run(u"state"_s);
    if (!state)
        return state.error();
    const bool isWhole = state->value("notes"_L1).toInteger() == SyncFiller::notesOf(bench.records())
        && state->value("changes"_L1).toInteger() >= bench.records();
    if (!isWhole)
        return wrongOutcome(u"after joining"_s, *state);
    return QList<Row>{
        {bench.named(u"joining an office with backups, history and all"_s), synced->value("seconds"_L1).toDouble(),
            u"s"_s, {}, {}},
        {bench.named(u"memory of that laptop at most"_s), synced->value("peakKiB"_L1).toDouble() / 1024, u"MB"_s,
            {}, {}}};
}

} // namespace bench
