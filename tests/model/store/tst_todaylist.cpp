// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/todaylist.h"

#include "model/domain/sameperson.h"
#include "model/store/peoplelist.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testvault.h"

#include <gtest/gtest.h>

namespace {

constexpr base::Moment kNow = 1'795'000'000'000;

TEST(TodayList, countsThePeopleThatTheListOfPeopleShows)
{
    support::TestVault vault;
    const base::Id shown = vault.put(support::person(QStringLiteral("홍길동")));
    domain::SamePerson same;
    same.parent = shown;
    same.other = vault.put(support::person(QStringLiteral("홍길동")));
    vault.put(same);
    domain::Person moved = support::person(QStringLiteral("김순옥"));
    moved.status = QStringLiteral("moved");
    vault.put(moved);
    const QDate today(2026, 11, 22);
    const auto view = store::todaylist::read(vault.connection(), {}, kNow, today, 20);
    ASSERT_OK(view);
    EXPECT_EQ(view->people, 1);
    domain::PeopleQuery query;
    query.today = today;
    EXPECT_EQ(store::peoplelist::page(vault.connection(), query, 0, 20)->total, view->people);
}

} // namespace
