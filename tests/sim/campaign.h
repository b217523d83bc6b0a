// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/world.h"

namespace sim {

/// What became of one seed: the same seed, steps and mistake give the same, on every machine.
struct Outcome {
    quint64 seed = 0;
    FaultCounts faults{};
    QList<Breach> breaches;
};

/// Lives through one district and judges it.
Outcome live(quint64 seed, int steps, const Plant &plant = {}, World::Tell tell = {});
/// The same in a world that has just been made from the seed.
Outcome live(World &world, quint64 seed, int steps);

/// The fewest steps, up to `steps`, after which this seed breaks a promise: what to look at first.
int fewestSteps(quint64 seed, int steps, const QString &plant);

/// The first seed from `from` on, of at most `seeds`, in which a promise is broken.
std::optional<Outcome> firstBroken(quint64 from, int seeds, int steps, const QString &plant);

} // namespace sim
