// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/reach.h"
#include "tests/model/work/workbench.h"

using namespace Qt::StringLiterals;
using namespace work;

namespace {

class Reach : public test::WorkTest { };

TEST_F(Reach, takesTheDetourAndRoundsMinutesUp)
{
    const reach::Place here{test::kNorth, test::kEast};
    const reach::Place there{test::kNorth + 670 * test::kMetre, test::kEast};
    EXPECT_NEAR(reach::metresBetween(here, there), 670, 0.01);
    EXPECT_EQ(reach::minutesBetween(here, there, 67, 1.3), 14); // 13.0 and a little
    EXPECT_EQ(reach::minutesBetween(here, there, 40, 1.3), 22); // 21.8
    EXPECT_EQ(reach::minutesBetween(here, there, 50, 1.3), 18); // 17.4
    EXPECT_EQ(reach::minutesBetween(here, here, 67, 1.3), 0);
}

TEST_F(Reach, measuresAQuarterOfTheEarth)
{
    EXPECT_NEAR(reach::metresBetween({0, 0}, {90, 0}), 10'007'557, 1);
    EXPECT_NEAR(reach::metresBetween({0, 0}, {0, 90}), 10'007'557, 1);
}

TEST_F(Reach, startsWhereThePersonReallyLives)
{
    domain::Person person = somebody();
    domain::Household household;
    household.address = at(900);
    EXPECT_EQ(reach::startOf(person, household, {})->latitude, test::kNorth);
    person.actualResidence = at(300);
    EXPECT_EQ(reach::startOf(person, household, {})->latitude, test::kNorth + 300 * test::kMetre);
    person.actualResidence = {};
    person.residence = {};
    EXPECT_EQ(reach::startOf(person, household, {})->latitude, test::kNorth + 900 * test::kMetre);
    EXPECT_FALSE(reach::startOf(person, std::nullopt, {}));
}

TEST_F(Reach, fallsBackToTheDongsCentreAndSaysSo)
{
    domain::Person person;
    person.residence.dong = u"물빛동"_s;
    const QJsonObject centres{{u"물빛동"_s, QJsonArray{35.5, 129.5}}};
    const auto start = reach::startOf(person, std::nullopt, centres);
    ASSERT_TRUE(start);
    EXPECT_TRUE(start->isAbout);
    EXPECT_EQ(start->longitude, 129.5);
    person.residence = at(0);
    person.residence.source = domain::PositionSource::DongCentre;
    EXPECT_TRUE(reach::startOf(person, std::nullopt, {})->isAbout);
    EXPECT_FALSE(reach::startOf(somebody(), std::nullopt, centres)->isAbout);
}

} // namespace
