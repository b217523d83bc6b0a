// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/plant.h"

namespace sim {

Plant Plant::stores(const char *name, const char *mistake, decltype(storing) how)
{
    Plant plant;
    plant.name = QLatin1String(name);
    plant.mistake = QLatin1String(mistake);
    plant.storing = std::move(how);
    return plant;
}

Plant Plant::asks(const char *name, const char *mistake, decltype(asking) how)
{
    Plant plant = stores(name, mistake, {});
    plant.asking = std::move(how);
    return plant;
}

Plant Plant::answers(const char *name, const char *mistake, decltype(answering) how)
{
    Plant plant = stores(name, mistake, {});
    plant.answering = std::move(how);
    return plant;
}

std::vector<Plant> allPlants()
{
    std::vector<Plant> all = devicePlants();
    for (Plant &plant : officePlants())
        all.push_back(std::move(plant));
    return all;
}

Plant plantNamed(const QString &name)
{
    if (name.isEmpty())
        return {};
    for (Plant &plant : allPlants()) {
        if (plant.name == name)
            return plant;
    }
    return {};
}

} // namespace sim
