// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/peoplequery.h"

#include "tests/support/printers.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace domain;

namespace {

TEST(PeopleQuery, goesToJsonAndBackWithEveryFilter)
{
    PeopleQuery query;
    query.text = QStringLiteral("ㅎㄱㄷ");
    query.dong = QStringLiteral("반송1동");
    query.needGroups = {QStringLiteral("dementia"), QStringLiteral("alone")};
    query.condition = QStringLiteral("stroke");
    query.stage = QStringLiteral("recovery");
    query.bundle = QStringLiteral("none");
    query.ageFrom = 0;
    query.ageUntil = 74;
    query.urgentOnly = true;
    query.withoutAssessment = true;
    query.conflictsOnly = true;
    query.noContactSince = 1'795'000'000'000;
    query.withFormer = true;
    for (int column = 0; column <= int(PeopleColumn::Added); ++column)
        query.order.append({PeopleColumn(column), column % 2 == 0});
    EXPECT_EQ(PeopleQuery::fromJson(query.toJson()), query);
}

TEST(PeopleQuery, isEmptyJsonWhereNothingIsAsked)
{
    EXPECT_TRUE(PeopleQuery().toJson().isEmpty());
    EXPECT_EQ(PeopleQuery::fromJson({}), PeopleQuery());
}

TEST(PeopleQuery, leavesOutColumnsThatItDoesNotKnow)
{
    const QJsonObject json{{QStringLiteral("order"), QJsonArray{0, 99, -99, 1, QStringLiteral("x"), -2}}};
    const QList<PeopleSort> wanted{{PeopleColumn::Name, false}, {PeopleColumn::Birth, true}};
    EXPECT_EQ(PeopleQuery::fromJson(json).order, wanted);
}

} // namespace
