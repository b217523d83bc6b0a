// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/joined.h"

#include "model/domain/assessment.h"
#include "model/domain/benefit.h"
#include "model/domain/household.h"
#include "model/domain/sameperson.h"
#include "model/store/undo.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testvault.h"

#include <gtest/gtest.h>

using support::TestVault;

namespace {

class Joined : public ::testing::Test {
protected:
    void join()
    {
        domain::SamePerson same;
        same.parent = shown;
        same.other = other;
        vault.put(same);
        joining = vault.lastAct().id;
    }
    QVariant summary(const char *column)
    {
        sql::Statement query = vault.connection().statement(
            QStringLiteral("SELECT %1 FROM person_summary WHERE person = ?").arg(QLatin1String(column)));
        query.bind(shown);
        return query.step() && !query.isNull(0) ? QVariant(query.text(0)) : QVariant();
    }
    void TearDown() override { EXPECT_EQ(vault.troubles(), QString()); }

    TestVault vault;
    base::Id shown = vault.put(support::person(QStringLiteral("홍길동")));
    base::Id other = vault.put(support::person(QStringLiteral("홍길동")));
    base::Id joining;
};

TEST_F(Joined, standAloneUntilTheyAre)
{
    EXPECT_EQ(store::joined::partsOf(vault.connection(), shown).value(), QList<base::Id>{shown});
    EXPECT_EQ(store::joined::shownAs(vault.connection(), other).value(), other);
    join();
    EXPECT_EQ(store::joined::partsOf(vault.connection(), shown).value(), (QList<base::Id>{shown, other}));
    EXPECT_EQ(store::joined::shownAs(vault.connection(), other).value(), shown);
}

TEST_F(Joined, giveWhatHangsOnEither)
{
    domain::Benefit benefit;
    benefit.parent = other;
    vault.put(benefit);
    join();
    EXPECT_EQ(store::joined::childrenOf<domain::Benefit>(vault.connection(), shown)->size(), 1);
}

TEST_F(Joined, countTheAssessmentAndThePhoneOfEitherInTheList)
{
    join();
    domain::Assessment assessment;
    assessment.parent = other;
    assessment.day = QDate(2026, 11, 2);
    assessment.total = 17;
    assessment.finishedAt = 1'000;
    vault.put(assessment);
    vault.put(support::phone(other, QStringLiteral("01012345678")));
    EXPECT_EQ(summary("total").toInt(), 17);
    EXPECT_EQ(summary("phone").toString(), QStringLiteral("01012345678"));
    ASSERT_OK(
        store::undo::takeBack(vault.vault(), vault.connection(), joining, domain::Overwrite::TakeBefore));
    EXPECT_FALSE(summary("total").isValid()) << "parted, each has its own again";
}

TEST_F(Joined, areOneMemberOfTheirHousehold)
{
    const base::Id household = vault.put(domain::Household());
    for (const base::Id &one : {shown, other}) {
        auto person = vault.get<domain::Person>(one);
        person.household = household;
        vault.put(person);
    }
    EXPECT_EQ(summary("household_size").toInt(), 2);
    join();
    EXPECT_EQ(summary("household_size").toInt(), 1);
}

} // namespace
