// SPDX-License-Identifier: GPL-3.0-or-later
// The exchanges of the other files, with a book in memory.
#include "tests/sim/exchange.h"
#include "tests/sim/olderentries.h"

namespace sim {
namespace {

const HouseKind kMemory{"Memory", [] { return std::unique_ptr<House>(new MemoryHouse); }};

std::string nameOfHouse(const ::testing::TestParamInfo<HouseKind> &house)
{
    return house.param.name;
}

INSTANTIATE_TEST_SUITE_P(In, Alikes, ::testing::Values(kMemory), nameOfHouse);
INSTANTIATE_TEST_SUITE_P(In, Exchange, ::testing::Values(kMemory), nameOfHouse);
INSTANTIATE_TEST_SUITE_P(In, GivenBack, ::testing::Values(kMemory), nameOfHouse);
INSTANTIATE_TEST_SUITE_P(In, MovedCase, ::testing::Values(kMemory), nameOfHouse);
INSTANTIATE_TEST_SUITE_P(In, OlderEntries, ::testing::Values(kMemory), nameOfHouse);
INSTANTIATE_TEST_SUITE_P(In, RestoredOffice, ::testing::Values(kMemory), nameOfHouse);
INSTANTIATE_TEST_SUITE_P(In, ForgottenUser, ::testing::Values(kMemory), nameOfHouse);
INSTANTIATE_TEST_SUITE_P(In, Twins, ::testing::Values(kMemory), nameOfHouse);

} // namespace
} // namespace sim
