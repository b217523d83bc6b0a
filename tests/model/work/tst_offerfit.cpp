// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/offerfit.h"
#include "tests/model/work/workbench.h"

using namespace Qt::StringLiterals;
using namespace work;

namespace {

class OfferFit : public test::WorkTest {
protected:
    OfferFit()
        : m_person(somebody())
    {
        m_service.area = u"rehabilitation"_s;
    }
    domain::Person m_person;
    domain::Service m_service;
    const QDate m_start{2026, 12, 1};
};

TEST_F(OfferFit, gradesHowCloselyAServiceSuits)
{
    EXPECT_EQ(offerfit::fitOf(m_person, m_service), 0.25); // general
    m_service.conditions = {u"brain"_s, u"cancer"_s};
    EXPECT_EQ(offerfit::fitOf(m_person, m_service), 0.5);
    m_service.stages = {u"recovery"_s};
    EXPECT_EQ(offerfit::fitOf(m_person, m_service), 1);
    m_person.stage.clear(); // not known
    EXPECT_EQ(offerfit::fitOf(m_person, m_service), 0.5);
    m_person.stage = u"chronic"_s;
    EXPECT_FALSE(offerfit::fitOf(m_person, m_service));
}

TEST_F(OfferFit, leavesOutOtherConditionsAndUnsuitedOnes)
{
    m_service.conditions = {u"cancer"_s};
    EXPECT_FALSE(offerfit::fitOf(m_person, m_service));
    EXPECT_FALSE(offerfit::isEligible(m_person, m_service, m_start));
    m_service.conditions.clear();
    m_service.unsuited = {u"brain"_s};
    EXPECT_FALSE(offerfit::fitOf(m_person, m_service));
    m_person.condition.clear();
    EXPECT_EQ(offerfit::fitOf(m_person, m_service), 0.25);
    m_service.conditions = {u"cancer"_s};
    EXPECT_FALSE(offerfit::fitOf(m_person, m_service));
}

TEST_F(OfferFit, judgesAgeOnTheFirstDay)
{
    m_person.birth = QDate(1961, 12, 1);
    m_service.ageFrom = 65;
    EXPECT_TRUE(offerfit::isEligible(m_person, m_service, QDate(2026, 12, 1)));
    EXPECT_FALSE(offerfit::isEligible(m_person, m_service, QDate(2026, 11, 30)));
    m_service.ageFrom.reset();
    m_service.ageUntil = 64;
    EXPECT_FALSE(offerfit::isEligible(m_person, m_service, QDate(2026, 12, 1)));
    m_person.birth = {};
    EXPECT_FALSE(offerfit::isEligible(m_person, m_service, m_start)); // not known is not met
}

TEST_F(OfferFit, asksForIncomeGradeAndDisability)
{
    m_service.incomeGrades = {u"nearPoor"_s};
    EXPECT_FALSE(offerfit::isEligible(m_person, m_service, m_start));
    m_service.incomeGrades.append(u"basic"_s);
    EXPECT_TRUE(offerfit::isEligible(m_person, m_service, m_start));
    m_service.needsDisability = true;
    EXPECT_FALSE(offerfit::isEligible(m_person, m_service, m_start));
    m_person.disability = u"brainLesion"_s;
    EXPECT_TRUE(offerfit::isEligible(m_person, m_service, m_start));
}

TEST_F(OfferFit, servesWhoCannotLeaveHomeOnlyAtHome)
{
    m_person.mobility = u"homebound"_s;
    EXPECT_FALSE(offerfit::isEligible(m_person, m_service, m_start));
    m_service.home = true;
    EXPECT_TRUE(offerfit::isEligible(m_person, m_service, m_start));
}

TEST_F(OfferFit, preferenceIsTheMeanOfTheGroupsOfWishes)
{
    OfferView view;
    view.service = m_service;
    view.weekly = {slot(u"TU"_s, u"10:00"_s, u"11:00"_s), slot(u"TU"_s, u"12:00"_s, u"13:00"_s)};
    EXPECT_EQ(offerfit::preferenceOf(m_person, view), 0); // nothing wished
    m_person.wishes = {u"rehabilitation"_s};
    EXPECT_EQ(offerfit::preferenceOf(m_person, view), 1);
    m_person.wishes = {u"care"_s, u"rehabilitation"_s};
    EXPECT_EQ(offerfit::preferenceOf(m_person, view), 1);
    m_person.wishes = {u"rehabilitation"_s, u"morning"_s};
    EXPECT_EQ(offerfit::preferenceOf(m_person, view), 0.75); // (1 + 1/2) / 2
    m_person.wishes = {u"care"_s, u"comesHome"_s};
    EXPECT_EQ(offerfit::preferenceOf(m_person, view), 0);
    m_person.wishes = {u"femaleStaff"_s};
    EXPECT_EQ(offerfit::preferenceOf(m_person, view), 0);
    m_person.wishes = {u"weekend"_s};
    view.weekly[0].day = u"SA"_s;
    EXPECT_EQ(offerfit::preferenceOf(m_person, view), 0.5);
}

} // namespace
