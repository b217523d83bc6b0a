// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/peoplelist.h"

#include "model/domain/assessment.h"
#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"
#include "model/domain/household.h"
#include "model/domain/sameperson.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testvault.h"

#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

using domain::PeopleColumn;
using support::TestVault;

namespace {

class PeopleList : public ::testing::Test {
protected:
    PeopleList() { query.today = QDate(2026, 11, 20); }
    base::Id add(const char *name, QDate birth = QDate(1957, 5, 6))
    {
        auto one = support::person(QString::fromUtf8(name));
        one.birth = birth;
        return vault.put(one);
    }
    template <class Change> void edit(const base::Id &id, Change change)
    {
        auto one = vault.get<domain::Person>(id);
        change(one);
        vault.put(one);
    }
    domain::PeoplePage page(int offset = 0, int limit = 100)
    {
        const auto page = store::peoplelist::page(vault.connection(), query, offset, limit);
        EXPECT_OK(page);
        return page.value_or(domain::PeoplePage());
    }
    QStringList names(int offset = 0, int limit = 100)
    {
        QStringList all;
        const auto found = page(offset, limit);
        for (const domain::PeopleRow &row : found.rows)
            all.append(row.name);
        return all;
    }

    TestVault vault;
    domain::PeopleQuery query;
};

TEST_F(PeopleList, isByNameWhereNothingIsAsked)
{
    add("홍길동");
    add("강하나");
    add("남궁혜린");
    EXPECT_EQ(names(),
        (QStringList{QStringLiteral("강하나"), QStringLiteral("남궁혜린"), QStringLiteral("홍길동")}));
}

TEST_F(PeopleList, comesInPagesThatTogetherAreTheWhole)
{
    for (int i = 0; i < 23; ++i)
        add(qPrintable(QStringLiteral("p%1").arg(i % 5)));
    query.order = {{PeopleColumn::Name, true}};
    QList<base::Id> together;
    for (int offset = 0; offset < 30; offset += 7) {
        const auto found = page(offset, 7);
        EXPECT_EQ(found.total, 23);
        EXPECT_EQ(found.offset, offset);
        for (const auto &row : found.rows)
            together.append(row.id);
    }
    EXPECT_EQ(together, *store::peoplelist::ids(vault.connection(), query)) << "equal names keep one order";
    EXPECT_EQ(QSet<base::Id>(together.begin(), together.end()).size(), 23);
}

TEST_F(PeopleList, isSortedByEachColumnBothWays)
{
    const base::Id one = add("하나", QDate(1990, 1, 1));
    const base::Id two = add("두나", QDate(1950, 1, 1));
    edit(one, [](auto &p) {
        p.condition = QStringLiteral("a");
        p.caseNumber = QStringLiteral("2");
    });
    edit(two, [](auto &p) {
        p.condition = QStringLiteral("b");
        p.caseNumber = QStringLiteral("1");
    });
    vault.put(support::note(one, QStringLiteral("n"), 5000));
    for (int column = 0; column <= int(PeopleColumn::Added); ++column) {
        query.order = {{PeopleColumn(column), false}};
        const auto up = *store::peoplelist::ids(vault.connection(), query);
        query.order = {{PeopleColumn(column), true}};
        const auto down = *store::peoplelist::ids(vault.connection(), query);
        EXPECT_EQ(up.size(), 2) << column;
        EXPECT_EQ(down.size(), 2) << column;
        const bool differs = column != int(PeopleColumn::Dong) && column != int(PeopleColumn::Household)
            && column != int(PeopleColumn::Total) && column != int(PeopleColumn::Assessed)
            && column != int(PeopleColumn::Bundle) && column != int(PeopleColumn::LastContact);
        if (differs) {
            EXPECT_NE(up, down) << column;
        }
    }
}

TEST_F(PeopleList, isSortedBySeveralColumns)
{
    add("나", QDate(1950, 1, 1));
    add("가", QDate(1950, 1, 1));
    add("다", QDate(1940, 1, 1));
    query.order = {{PeopleColumn::Birth, true}, {PeopleColumn::Name, true}};
    EXPECT_EQ(names(), (QStringList{QStringLiteral("나"), QStringLiteral("가"), QStringLiteral("다")}));
    query.order = {{PeopleColumn::Birth, false}, {PeopleColumn::Name, false}};
    EXPECT_EQ(names(), (QStringList{QStringLiteral("다"), QStringLiteral("가"), QStringLiteral("나")}));
}

TEST_F(PeopleList, putsWhatIsUnknownLastBothWays)
{
    add("모름", QDate());
    add("알음", QDate(1950, 1, 1));
    for (const bool descending : {false, true}) {
        query.order = {{PeopleColumn::Birth, descending}};
        EXPECT_EQ(names().last(), QStringLiteral("모름")) << descending;
    }
}

TEST_F(PeopleList, filtersByAgeInFullYears)
{
    add("예순넷", QDate(1961, 11, 21)); // 65 tomorrow
    add("예순다섯", QDate(1961, 11, 20)); // 65 today
    add("일흔넷", QDate(1951, 11, 21)); // 75 tomorrow
    add("모름", QDate());
    query.ageFrom = 65;
    EXPECT_EQ(names(), (QStringList{QStringLiteral("예순다섯"), QStringLiteral("일흔넷")}));
    query.ageUntil = 65;
    EXPECT_EQ(names(), QStringList{QStringLiteral("예순다섯")});
    query.ageFrom.reset();
    query.ageUntil = 74;
    EXPECT_EQ(names().size(), 3);
    query.ageUntil = 73;
    EXPECT_EQ(names().size(), 2);
}

TEST_F(PeopleList, filtersByGroupsConditionStageAndDong)
{
    const base::Id one = add("하나");
    add("두나");
    edit(one, [](auto &p) {
        p.needGroups = {QStringLiteral("alone"), QStringLiteral("dementia")};
        p.condition = QStringLiteral("stroke");
        p.stage = QStringLiteral("recovery");
        p.residence.dong = QStringLiteral("반송1동");
    });
    const auto only = [&](auto set) {
        query = {};
        set();
        return names() == QStringList{QStringLiteral("하나")};
    };
    EXPECT_TRUE(only([&] {
        query.needGroups = {QStringLiteral("dementia"), QStringLiteral("disabled")};
    })) << "any of them";
    EXPECT_TRUE(only([&] { query.condition = QStringLiteral("stroke"); }));
    EXPECT_TRUE(only([&] { query.stage = QStringLiteral("recovery"); }));
    EXPECT_TRUE(only([&] { query.dong = QStringLiteral("반송1동"); }));
    query = {};
    query.needGroups = {QStringLiteral("alon")};
    EXPECT_TRUE(names().isEmpty()) << "a code is matched whole";
    EXPECT_EQ(*store::peoplelist::dongs(vault.connection()),
        (QList<std::pair<QString, int>>{{QStringLiteral("반송1동"), 1}}));
}

TEST_F(PeopleList, leavesOutWhoMovedOrDiedUnlessAsked)
{
    const base::Id id = add("떠난이");
    add("남은이");
    edit(id, [](auto &p) { p.status = QStringLiteral("moved"); });
    EXPECT_EQ(names(), QStringList{QStringLiteral("남은이")});
    query.withFormer = true;
    EXPECT_EQ(names().size(), 2);
}

TEST_F(PeopleList, filtersByContactAssessmentAndUrgency)
{
    const base::Id seen = add("보임");
    add("안보임");
    vault.put(support::note(seen, QStringLiteral("n"), 5000));
    domain::Assessment assessment;
    assessment.parent = seen;
    assessment.day = QDate(2026, 11, 1);
    assessment.total = 12;
    assessment.urgent = true;
    assessment.finishedAt = 5000;
    vault.put(assessment);
    query.noContactSince = 6000;
    EXPECT_EQ(names().size(), 2);
    query.noContactSince = 5000;
    EXPECT_EQ(names(), QStringList{QStringLiteral("안보임")});
    query.noContactSince.reset();
    query.withoutAssessment = true;
    EXPECT_EQ(names(), QStringList{QStringLiteral("안보임")});
    query.withoutAssessment = false;
    query.urgentOnly = true;
    EXPECT_EQ(names(), QStringList{QStringLiteral("보임")});
    EXPECT_EQ(page().rows.first().total, 12);
}

TEST_F(PeopleList, filtersByWhatIsTyped)
{
    add("홍길동");
    add("김복지");
    for (const char *typed : {"ㅎㄱ", "홍ㄱㄷ", "ghdrl", "길동"}) {
        query.text = QString::fromUtf8(typed);
        EXPECT_EQ(names(), QStringList{QStringLiteral("홍길동")}) << typed;
    }
    query.text = QStringLiteral("   ");
    EXPECT_EQ(names().size(), 2) << "blanks ask nothing";
}

TEST_F(PeopleList, showsJoinedRecordsAsOneAndFindsItByEither)
{
    const base::Id shown = add("홍길동");
    domain::SamePerson same;
    same.parent = shown;
    same.other = add("홍길똥");
    EXPECT_EQ(names().size(), 2);
    vault.put(same);
    EXPECT_EQ(names(), QStringList{QStringLiteral("홍길동")});
    query.text = QStringLiteral("홍길똥");
    EXPECT_EQ(names(), QStringList{QStringLiteral("홍길동")});
}

TEST_F(PeopleList, marksNamesThatTwoPeopleHaveButNotJoinedOnes)
{
    const base::Id one = add("홍길동");
    const base::Id two = add("홍길동");
    add("김복지");
    EXPECT_EQ(std::ranges::count_if(page().rows, &domain::PeopleRow::sameName), 2);
    domain::SamePerson same;
    same.parent = one;
    same.other = two;
    vault.put(same);
    EXPECT_EQ(std::ranges::count_if(page().rows, &domain::PeopleRow::sameName), 0);
}

class Summaries : public PeopleList {
protected:
    domain::PeopleRow row()
    {
        query.text = QStringLiteral("홍길동");
        const auto found = page();
        EXPECT_EQ(found.rows.size(), 1);
        return found.rows.value(0);
    }
    template <class Record> void remove(const base::Id &record)
    {
        auto writer = store::ActWriter::begin(vault.vault(), vault.connection(), {QStringLiteral("remove")});
        ASSERT_OK(writer);
        ASSERT_OK(writer->remove<Record>(record));
        ASSERT_OK(writer->commit());
    }
    void TearDown() override { EXPECT_EQ(vault.troubles(), QString()); }

    base::Id id = add("홍길동");
};

TEST_F(Summaries, followPhones)
{
    auto first = support::phone(id, QStringLiteral("0101111"));
    first.unusable = true;
    const base::Id unusable = vault.put(first);
    const base::Id second = vault.put(support::phone(id, QStringLiteral("0102222")));
    EXPECT_EQ(row().phone, QStringLiteral("0102222")) << "the first that may be called";
    first = vault.get<domain::Phone>(unusable);
    first.unusable = false;
    vault.put(first);
    EXPECT_EQ(row().phone, QStringLiteral("0101111"));
    remove<domain::Phone>(unusable);
    remove<domain::Phone>(second);
    EXPECT_EQ(row().phone, QString());
}

TEST_F(Summaries, followNotesOfThePersonAndOfJoinedRecords)
{
    EXPECT_FALSE(row().lastContact.has_value());
    const base::Id note = vault.put(support::note(id, QStringLiteral("n"), 7000));
    vault.put(support::note(id, QStringLiteral("earlier"), 3000));
    EXPECT_EQ(row().lastContact, 7000);
    remove<domain::Note>(note);
    EXPECT_EQ(row().lastContact, 3000);
    const base::Id twin = add("쌍둥이");
    domain::SamePerson same;
    same.parent = id;
    same.other = twin;
    const base::Id joined = vault.put(same);
    vault.put(support::note(twin, QStringLiteral("late"), 9000));
    EXPECT_EQ(row().lastContact, 9000);
    remove<domain::SamePerson>(joined);
    EXPECT_EQ(row().lastContact, 3000);
}

TEST_F(Summaries, followANoteThatMovesToAnother)
{
    const base::Id note = vault.put(support::note(id, QStringLiteral("n"), 7000));
    auto moved = vault.get<domain::Note>(note);
    moved.parent = add("김복지");
    vault.put(moved);
    EXPECT_FALSE(row().lastContact.has_value());
}

TEST_F(Summaries, showTheNewestFinishedAssessment)
{
    const auto put = [&](int total, std::optional<qint64> finished) {
        domain::Assessment one;
        one.parent = id;
        one.day = QDate(2026, 11, total);
        one.total = total;
        one.severities = {{QStringLiteral("health"), total % 5}};
        one.finishedAt = finished;
        return vault.put(one);
    };
    put(3, 1000);
    EXPECT_EQ(row().total, 3);
    put(4, std::nullopt);
    EXPECT_EQ(row().total, 3) << "what is still being filled in does not count";
    const base::Id newest = put(7, 2000);
    put(5, 1500);
    EXPECT_EQ(row().total, 7);
    EXPECT_EQ(row().assessed, QDate(2026, 11, 7));
    EXPECT_EQ(row().severities, (QJsonObject{{QStringLiteral("health"), 2}}));
    remove<domain::Assessment>(newest);
    EXPECT_EQ(row().total, 5);
}

TEST_F(Summaries, showTheBundleThatRuns)
{
    domain::Bundle bundle;
    bundle.parent = id;
    bundle.state = QStringLiteral("active");
    const base::Id bundleId = vault.put(bundle);
    domain::BundleItem item;
    item.parent = bundleId;
    item.area = QStringLiteral("care");
    const base::Id itemId = vault.put(item);
    EXPECT_EQ(row().bundle, QStringLiteral("active"));
    EXPECT_EQ(row().bundleAreas, QStringList{QStringLiteral("care")});
    remove<domain::BundleItem>(itemId);
    EXPECT_TRUE(row().bundleAreas.isEmpty());
    query.bundle = QStringLiteral("none");
    EXPECT_TRUE(names().isEmpty());
    query.bundle = QStringLiteral("active");
    EXPECT_EQ(names().size(), 1);
    query.bundle.clear();
    auto ended = vault.get<domain::Bundle>(bundleId);
    ended.state = QStringLiteral("ended");
    vault.put(ended);
    EXPECT_EQ(row().bundle, QString());
}

TEST_F(Summaries, countTheHouseholdForAllItsMembers)
{
    EXPECT_EQ(row().householdSize, 1);
    domain::Household household;
    household.address.dong = QStringLiteral("반송1동");
    household.address.road = QStringLiteral("반송로 12");
    const base::Id home = vault.put(household);
    const base::Id other = add("김복지");
    for (const base::Id &member : {id, other})
        edit(member, [&](auto &p) { p.household = home; });
    EXPECT_EQ(row().householdSize, 2);
    EXPECT_EQ(row().dong, QStringLiteral("반송1동"));
    EXPECT_EQ(row().road, QStringLiteral("반송로 12"));
    edit(other, [](auto &p) { p.household = {}; });
    EXPECT_EQ(row().householdSize, 1) << "the one who stays hears that the other moved out";
    edit(other, [&](auto &p) { p.household = home; });
    remove<domain::Person>(other);
    EXPECT_EQ(row().householdSize, 1);
    auto moved = vault.get<domain::Household>(home);
    moved.address.dong = QStringLiteral("반송2동");
    vault.put(moved);
    EXPECT_EQ(row().dong, QStringLiteral("반송2동"));
    edit(id, [](auto &p) { p.residence.dong = QStringLiteral("반여1동"); });
    EXPECT_EQ(row().dong, QStringLiteral("반여1동")) << "an own address comes first";
    edit(id, [](auto &p) { p.actualResidence.dong = QStringLiteral("재송1동"); });
    EXPECT_EQ(row().dong, QStringLiteral("재송1동")) << "and where somebody really lives before that";
}

} // namespace
