// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/programs.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

namespace faults {

/// How often something is killed: CAREPASS_CYCLES, or what an ordinary run does.
int cyclesOr(int usual);
/// What the moments of a run follow from: CAREPASS_SEED, or any.
quint32 seedOfRun();

/// Random moments of things that take about so long.
class Chance {
public:
    explicit Chance(quint32 seed)
        : m_dice(seed)
    {
    }

    int below(int end) { return int(m_dice.bounded(end)); }
    int between(int from, int to) { return int(m_dice.bounded(from, to + 1)); }
    /// Lets it run for a random part of the time that it usually takes and kills it;
    /// whether it was still running.
    bool kill(QProcess &process, qint64 usual);

private:
    QRandomGenerator m_dice;
};

/// Milliseconds that this takes.
template <class Work> qint64 millisecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.elapsed();
}

} // namespace faults
