// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/sqlgrants.h"

#include "model/office/rowbatch.h"
#include "tests/model/office/sqlhouse.h"
#include "tests/support/expect.h"

#include <thread>

using namespace syncing;
using namespace Qt::StringLiterals;

namespace {

GrantWish wishOf(base::Random &random, const QByteArray &who = "person", const QString &offer = u"meals"_s)
{
    return {base::Id::make(1'795'000'000'000, random), who, u"2026-11"_s, offer};
}

class SqlGrantsTest : public ::testing::TestWithParam<sim::HouseKind> {
protected:
    void SetUp() override
    {
        house.reset(static_cast<support::SqlHouse *>(GetParam().make().release()));
        if (!house)
            GTEST_SKIP() << GetParam().missing().toStdString();
        house->begin();
        house->store().grants().setCap(u"2026-01"_s, 3);
        house->store().grants().setCap(u"2026-12"_s, 2);
        house->commit();
    }
    std::unique_ptr<support::SqlHouse> house;
    base::SeededRandom random{5};
};

TEST_P(SqlGrantsTest, giveWhatATableInMemoryGives)
{
    GrantTable table;
    table.setCap(u"2026-01"_s, 3);
    table.setCap(u"2026-12"_s, 2);
    table.setPlaces(u"few"_s, 2);
    house->begin();
    GrantLedger &ledger = house->store().grants();
    ledger.setPlaces(u"few"_s, 2);
    QList<GrantWish> wishes;
    for (int i = 0; i < 300; ++i) {
        GrantWish wish{base::Id::make(1'795'000'000'000, random), QByteArray(1, char('a' + random.below(3))),
            u"2026-1%1"_s.arg(random.below(3)), random.below(2) ? u"few"_s : u"many"_s};
        if (random.below(9) == 0)
            wish.override = {base::Id::make(2, random), base::Id::make(3, random)};
        wishes.append(wish);
        switch (random.below(6)) {
        case 0: {
            const base::Id request = wishes.at(qsizetype(random.below(quint64(wishes.size())))).request;
            table.release(request);
            ledger.release(request);
            break;
        }
        case 1: {
            const int slot = 1 + int(random.below(4));
            EXPECT_EQ(table.reinstate(wish, slot), ledger.reinstate(wish, slot));
            break;
        }
        default: {
            const GrantOutcome here = table.decide(wish), there = ledger.decide(wish);
            EXPECT_EQ(here.kind, there.kind);
            EXPECT_EQ(here.slot, there.slot);
            EXPECT_EQ(here.holders, there.holders);
        }
        }
    }
    for (GrantLedger *one : {static_cast<GrantLedger *>(&table), &ledger})
        one->recount("b", [](const base::Id &) { return QByteArray("a"); });
    EXPECT_EQ(table.contested().size(), ledger.contested().size());
    for (const QString &month : {u"2026-10"_s, u"2026-11"_s, u"2026-12"_s}) {
        EXPECT_EQ(table.slotsOf("a", month).keys(), ledger.slotsOf("a", month).keys());
        EXPECT_EQ(table.takersOf(u"few"_s, month), ledger.takersOf(u"few"_s, month));
    }
    house->commit();
}

TEST_P(SqlGrantsTest, haveNoRowForAServiceTooManyWhoeverInsertsIt)
{
    sql::Connection &connection = house->connection();
    const auto insert = [&](int slot, const QVariant &signedBy) {
        sql::Statement statement = connection.statement(
            u"INSERT INTO grant_slot (who, month, slot, cap, request, offer, signed_by, is_contested)"
            " VALUES (?, ?, ?, 3, ?, ?, ?, 0)"_s);
        statement.bind(QByteArray("p")).bind(QByteArray("2026-11")).bind(slot);
        statement.bind(base::Id::make(1, random)).bind(QByteArray("meals")).bind(signedBy);
        return statement.run();
    };
    EXPECT_OK(insert(3, {}));
    EXPECT_ERROR(insert(3, {}), base::ErrorKind::AlreadyExists);
    EXPECT_FALSE(insert(4, {})) << "beyond the cap";
    EXPECT_FALSE(insert(0, {}));
    EXPECT_OK(insert(4, QByteArray(32, 'x'))) << "two people have signed";
}

TEST_P(SqlGrantsTest, takeNamesThatAreOdd)
{
    house->begin();
    GrantWish odd = wishOf(random, QByteArray());
    odd.offer = QString(QChar(0)) + QChar(0xd800);
    odd.month = QString();
    EXPECT_EQ(house->store().grants().decide(odd).kind, GrantOutcome::Kind::OverCap);
    odd.month = u"2026-11"_s;
    EXPECT_EQ(house->store().grants().decide(odd).slot, 1);
    house->commit();
}

INSTANTIATE_TEST_SUITE_P(
    Kept, SqlGrantsTest, ::testing::Values(support::kInFile, support::kOnServer), support::nameOfHouse);

/// Each without the lock of the office, which is what would usually keep them apart.
TEST(SqlGrantsAtOnce, neverGiveTheFourthService)
{
    auto house = support::ServerHouse::make();
    if (!house)
        GTEST_SKIP() << support::ServerHouse::missing().toStdString();
    house->begin();
    house->store().grants().setCap(u"2026-01"_s, 3);
    house->store().grants().setPlaces(u"few"_s, 5);
    house->commit();
    const office::IdentitySeal seal(house->dataKey());
    constexpr int kPeople = 20;
    std::array<int, kPeople> given{};
    std::array<std::array<GrantOutcome, kPeople>, 8> outcomes;
    QStringList errors;
    std::vector<std::thread> offices;
    for (size_t at = 0; at < outcomes.size(); ++at) {
        offices.emplace_back([&, at] {
            base::SeededRandom random(100 + at);
            auto connection = sql::Connection::openServer(house->url());
            ASSERT_OK(connection);
            office::SqlGrants grants(
                **connection, seal, [&](const base::Error &error) { ADD_FAILURE() << error.detail.toStdString(); });
            for (size_t person = 0; person < kPeople; ++person)
                outcomes[at][person] = grants.decide(
                    wishOf(random, QByteArray(1, char('A' + person)), person % 2 ? u"few"_s : u"meals"_s));
        });
    }
    for (std::thread &one : offices)
        one.join();
    int few = 0;
    for (const auto &ofOffice : outcomes) {
        for (size_t person = 0; person < kPeople; ++person) {
            const bool isGranted = ofOffice[person].kind == GrantOutcome::Kind::Granted;
            given[person] += isGranted ? 1 : 0;
            few += isGranted && person % 2 ? 1 : 0;
        }
    }
    for (size_t person = 0; person < kPeople; person += 2)
        EXPECT_EQ(given[person], 3) << "eight asked for each";
    EXPECT_EQ(few, 5) << "eighty asked for five places";
    const auto count = house->connection().single(u"SELECT count(*) FROM grant_place"_s);
    EXPECT_EQ(count->toInt(), 5 + 3 * kPeople / 2);
}

} // namespace
