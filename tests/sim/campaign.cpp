// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/campaign.h"

#include "tests/sim/promises.h"

namespace sim {

Outcome live(quint64 seed, int steps, const Plant &plant, World::Tell tell)
{
    World world(seed, plant, std::move(tell));
    return live(world, seed, steps);
}

Outcome live(World &world, quint64 seed, int steps)
{
    constexpr int kStepsBetweenLooks = 50;
    for (int i = 0; i < steps; ++i) {
        world.step();
        if (i % kStepsBetweenLooks == 0)
            world.checkFollowers();
    }
    world.heal();
    world.checkFollowers();
    Promises(world).check();
    return {seed, world.faults(), world.breaches()};
}

int fewestSteps(quint64 seed, int steps, const QString &plant)
{
    for (int few = 0; few < steps; ++few) {
        if (!live(seed, few, plantNamed(plant)).breaches.isEmpty())
            return few;
    }
    return steps;
}

std::optional<Outcome> firstBroken(quint64 from, int seeds, int steps, const QString &plant)
{
    for (quint64 seed = from; seed < from + quint64(seeds); ++seed) {
        // Made anew each time, since some mistakes remember.
        const Outcome outcome = live(seed, steps, plantNamed(plant));
        if (!outcome.breaches.isEmpty())
            return outcome;
    }
    return std::nullopt;
}

} // namespace sim
