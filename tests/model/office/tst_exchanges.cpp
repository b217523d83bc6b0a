// SPDX-License-Identifier: GPL-3.0-or-later
// The exchanges of tests/sim, with the book in SQL; and whole districts.
#include "tests/model/office/bookreader.h"
#include "tests/model/office/sqlhouse.h"
#include "tests/sim/campaign.h"
#include "tests/sim/olderentries.h"

using namespace Qt::StringLiterals;

namespace sim {
namespace {

using support::kInFile;
using support::kOnServer;
using support::nameOfHouse;

INSTANTIATE_TEST_SUITE_P(Kept, Alikes, ::testing::Values(kInFile, kOnServer), nameOfHouse);
INSTANTIATE_TEST_SUITE_P(Kept, Exchange, ::testing::Values(kInFile, kOnServer), nameOfHouse);
INSTANTIATE_TEST_SUITE_P(Kept, GivenBack, ::testing::Values(kInFile, kOnServer), nameOfHouse);
INSTANTIATE_TEST_SUITE_P(Kept, MovedCase, ::testing::Values(kInFile, kOnServer), nameOfHouse);
INSTANTIATE_TEST_SUITE_P(Kept, OlderEntries, ::testing::Values(kInFile, kOnServer), nameOfHouse);
INSTANTIATE_TEST_SUITE_P(Kept, RestoredOffice, ::testing::Values(kInFile, kOnServer), nameOfHouse);
INSTANTIATE_TEST_SUITE_P(Kept, ForgottenUser, ::testing::Values(kInFile, kOnServer), nameOfHouse);
INSTANTIATE_TEST_SUITE_P(Kept, Twins, ::testing::Values(kInFile, kOnServer), nameOfHouse);

/// The first line that only one of them has.
std::string difference(const QStringList &one, const QStringList &two)
{
    for (const QString &line : one) {
        if (!two.contains(line))
            return "in memory: " + line.left(200).toStdString();
    }
    for (const QString &line : two) {
        if (!one.contains(line))
            return "in SQL: " + line.left(200).toStdString();
    }
    return {};
}

void expectTheSame(quint64 seed, int steps, std::unique_ptr<House> house)
{
    const Plant honest;
    World inMemory(seed, honest), inSql(seed, honest, {}, std::move(house));
    live(inMemory, seed, steps);
    const Outcome outcome = live(inSql, seed, steps);
    for (const Breach &breach : outcome.breaches)
        ADD_FAILURE() << "seed " << seed << ", promise " << breach.promise << ": "
                      << breach.what.toStdString();
    EXPECT_EQ(inMemory.faults(), inSql.faults()) << "seed " << seed;
    EXPECT_EQ(difference(support::describe(inMemory.book()), support::describe(inSql.book())), "")
        << "seed " << seed;
}

TEST(Districts, endWithTheSameBookInAFileAsInMemory)
{
    for (quint64 seed = 1; seed <= 10; ++seed)
        expectTheSame(seed, 150, std::make_unique<support::FileHouse>());
}

TEST(Districts, endWithTheSameBookOnPostgresqlAsInMemory)
{
    for (quint64 seed = 11; seed <= 12; ++seed) {
        auto house = support::ServerHouse::make();
        if (!house)
            GTEST_SKIP() << support::ServerHouse::missing().toStdString();
        expectTheSame(seed, 60, std::move(house));
    }
}

} // namespace
} // namespace sim
