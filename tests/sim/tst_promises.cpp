// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/campaign.h"

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 400;

/// Broke a promise once, by the program or as it was judged; RELIABILITY.md tells of nearly all what they found.
constexpr quint64 kOnceBroken[] = {11, 1721, 2115, 2287, 2551, 3127, 4112, 4341, 4927, 5188, 7083, 8255, 9262, 11277,
    30807, 32353, 34836, 35859, 45647, 56208, 63402, 63647, 101360, 104625, 106072, 107728, 113529, 115306, 115638,
    118177, 302627, 304366, 306759, 315990, 327971, 343872, 401278, 505684, 600025, 600519, 711662, 713862, 957007,
    957859, 20156909, 77310081};

void expectUnbroken(quint64 seed)
{
    const sim::Outcome outcome = sim::live(seed, kSteps);
    for (const sim::Breach &breach : outcome.breaches)
        ADD_FAILURE() << "promise " << breach.promise << ": " << breach.what.toStdString()
                      << "\n  carepass-sim --from " << seed << " --seeds 1 --steps " << kSteps;
}

/// 250 seeds each, so that ctest can run them beside one another.
class Promises : public ::testing::TestWithParam<int> { };

TEST_P(Promises, holdInEveryDistrict)
{
    const auto first = quint64(GetParam()) * 250 + 1;
    for (quint64 seed = first; seed < first + 250; ++seed)
        expectUnbroken(seed);
}
INSTANTIATE_TEST_SUITE_P(Seeds, Promises, ::testing::Range(0, 8));

/// The oracle is proven: each mistake, made on purpose, breaks a promise.
class Mistakes : public ::testing::TestWithParam<std::string> { };

TEST_P(Mistakes, areFound)
{
    const QString name = QString::fromStdString(GetParam());
    const auto found = sim::firstBroken(sim::plantNamed(name).from, 2000, kSteps, name);
    ASSERT_TRUE(found) << "nothing noticed " << GetParam();
}

/// What shows a mistake is the mistake, and not the district that it was made in.
TEST(Rush, afterARestoreBreaksNothingByItself)
{
    sim::Plant honest;
    honest.hasRush = true;
    for (quint64 seed = 1; seed <= 250; ++seed) {
        const sim::Outcome outcome = sim::live(seed, kSteps, honest);
        for (const sim::Breach &breach : outcome.breaches)
            ADD_FAILURE() << "seed " << seed << ", promise " << breach.promise << ": " << breach.what.toStdString();
    }
}

std::vector<std::string> namesOfPlants()
{
    std::vector<std::string> names;
    for (const sim::Plant &plant : sim::allPlants())
        names.push_back(plant.name.toStdString());
    return names;
}

INSTANTIATE_TEST_SUITE_P(Plants, Mistakes, ::testing::ValuesIn(namesOfPlants()),
    [](const auto &plant) { return QString::fromStdString(plant.param).remove(u'-').toStdString(); });

TEST(Plants, areAtLeastThirtyAndNamedOnce)
{
    const std::vector<std::string> names = namesOfPlants();
    EXPECT_GE(names.size(), 30u);
    EXPECT_EQ(std::set<std::string>(names.begin(), names.end()).size(), names.size());
}

TEST(Seeds, thatBrokeAPromiseOnceHoldByNow)
{
    for (const quint64 seed : kOnceBroken)
        expectUnbroken(seed);
}

TEST(Seeds, giveTheSameEachTime)
{
    const sim::Outcome one = sim::live(77, kSteps), two = sim::live(77, kSteps);
    EXPECT_EQ(one.faults, two.faults);
    EXPECT_EQ(one.breaches.size(), two.breaches.size());
}

} // namespace
