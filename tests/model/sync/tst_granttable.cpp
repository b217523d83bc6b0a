// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/granttable.h"

#include "tests/model/sync/sample.h"

#include <gtest/gtest.h>

using namespace syncing;
using namespace Qt::StringLiterals;
using support::idOf;

namespace {

GrantWish wish(quint8 request, const QString &month = u"2026-11"_s, const QByteArray &who = "person")
{
    return {idOf(request), who, month, u"meals"_s};
}

GrantTable table()
{
    GrantTable grants;
    grants.setCap(u"2026-01"_s, 3);
    grants.setCap(u"2026-12"_s, 2);
    return grants;
}

TEST(GrantTable, givesNoMoreThanTheCapInForce)
{
    GrantTable grants = table();
    for (quint8 i = 1; i <= 3; ++i)
        EXPECT_EQ(grants.decide(wish(i)).slot, i);
    const GrantOutcome refused = grants.decide(wish(4));
    EXPECT_EQ(refused.kind, GrantOutcome::Kind::OverCap);
    EXPECT_EQ(refused.holders, (QList<base::Id>{idOf(1), idOf(2), idOf(3)}));
    EXPECT_EQ(grants.decide(wish(5, u"2026-10"_s)).kind, GrantOutcome::Kind::Granted);
    EXPECT_EQ(grants.capOf(u"2027-05"_s), 2);
    EXPECT_EQ(grants.capOf(u"2025-12"_s), 0);
}

TEST(GrantTable, saysTheSameWhenAskedAgain)
{
    GrantTable grants = table();
    EXPECT_EQ(grants.decide(wish(1)).slot, 1);
    EXPECT_EQ(grants.decide(wish(1)).slot, 1);
    EXPECT_EQ(grants.slotsOf("person", u"2026-11"_s).size(), 1);
}

TEST(GrantTable, goesBeyondTheCapOnlyWhereTwoPeopleSigned)
{
    GrantTable grants = table();
    for (quint8 i = 1; i <= 3; ++i)
        EXPECT_EQ(grants.decide(wish(i)).kind, GrantOutcome::Kind::Granted);
    GrantWish more = wish(4);
    more.override = {idOf(8), idOf(8)};
    EXPECT_EQ(grants.decide(more).kind, GrantOutcome::Kind::OverCap) << "one person twice";
    more.override = {idOf(8), idOf(9)};
    EXPECT_EQ(grants.decide(more).slot, 4);
}

TEST(GrantTable, givesAReleasedSlotAgain)
{
    GrantTable grants = table();
    for (quint8 i = 1; i <= 3; ++i)
        EXPECT_EQ(grants.decide(wish(i)).kind, GrantOutcome::Kind::Granted);
    grants.release(idOf(2));
    EXPECT_EQ(grants.decide(wish(4)).slot, 2);
}

TEST(GrantTable, passesAMonthOnWhereOneServiceIsExchangedForAnother)
{
    GrantTable grants = table();
    for (quint8 i = 1; i <= 3; ++i)
        EXPECT_EQ(grants.decide(wish(i)).kind, GrantOutcome::Kind::Granted);
    GrantWish next = wish(4);
    next.offer = u"full"_s;
    grants.setPlaces(u"full"_s, 0);
    EXPECT_EQ(grants.decide(next, idOf(2)).kind, GrantOutcome::Kind::NoPlace);
    EXPECT_EQ(grants.slotsOf("person", u"2026-11"_s).size(), 3) << "what is refused takes nothing away";
    EXPECT_EQ(grants.decide(wish(5), idOf(2)).slot, 2);
    EXPECT_EQ(grants.slotsOf("person", u"2026-11"_s).size(), 3);
    EXPECT_EQ(grants.decide(wish(2)).kind, GrantOutcome::Kind::OverCap);
    EXPECT_EQ(grants.decide(wish(6), idOf(77)).kind, GrantOutcome::Kind::OverCap) << "of nobody's is nothing free";
}

TEST(GrantTable, movesWhatWasKeptBeyondTheCapUpWhenAMonthIsGivenBack)
{
    GrantTable grants = table();
    for (quint8 i = 1; i <= 3; ++i)
        EXPECT_EQ(grants.decide(wish(i)).kind, GrantOutcome::Kind::Granted);
    EXPECT_FALSE(grants.reinstate(wish(9), 2));
    ASSERT_EQ(grants.contested().size(), 1);
    grants.giveBack(wish(1));
    EXPECT_TRUE(grants.contested().isEmpty());
    EXPECT_EQ(grants.slotsOf("person", u"2026-11"_s).keys(), (QList<int>{1, 2, 3}));
    EXPECT_EQ(grants.decide(wish(10)).kind, GrantOutcome::Kind::OverCap);
}

TEST(GrantTable, givesNoMorePlacesThanAnOfferHas)
{
    GrantTable grants = table();
    grants.setPlaces(u"meals"_s, 1);
    EXPECT_EQ(grants.decide(wish(1)).kind, GrantOutcome::Kind::Granted);
    EXPECT_EQ(grants.decide(wish(2, u"2026-11"_s, "other")).kind, GrantOutcome::Kind::NoPlace);
}

TEST(GrantTable, keepsEverythingWhenTwoIdentitiesAreOnePerson)
{
    GrantTable grants = table();
    for (quint8 i = 1; i <= 2; ++i) {
        EXPECT_EQ(grants.decide(wish(i)).kind, GrantOutcome::Kind::Granted);
        EXPECT_EQ(
            grants.decide(wish(quint8(i + 10), u"2026-11"_s, "twin")).kind, GrantOutcome::Kind::Granted);
    }
    grants.recount("twin", [](const base::Id &) { return QByteArray("person"); });
    EXPECT_EQ(grants.slotsOf("person", u"2026-11"_s).size(), 4);
    EXPECT_EQ(grants.contested().size(), 1) << "and somebody has to look";
    // One of the three goes again, and what lay beyond moves up.
    const base::Id gone = grants.slotsOf("person", u"2026-11"_s).first().request;
    grants.recount("person", [&](const base::Id &request) { return QByteArray(request == gone ? "twin" : "person"); });
    EXPECT_EQ(grants.slotsOf("person", u"2026-11"_s).keys(), (QList<int>{1, 2, 3}));
    EXPECT_TRUE(grants.contested().isEmpty());
}

TEST(GrantTable, keepsAGrantFromBeforeARestoreAndNamesTheContest)
{
    GrantTable grants = table();
    for (quint8 i = 1; i <= 3; ++i)
        EXPECT_EQ(grants.decide(wish(i)).kind, GrantOutcome::Kind::Granted);
    EXPECT_TRUE(grants.reinstate(wish(2), 2));
    EXPECT_FALSE(grants.reinstate(wish(9), 2));
    EXPECT_EQ(grants.contested().size(), 1);
}

} // namespace
