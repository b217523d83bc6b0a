// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/conflict.h"
#include "model/sync/givenback.h"
#include "tests/sim/exchange.h"

using namespace syncing;
using sim::GivenBack;
using namespace Qt::StringLiterals;
using domain::Merge;

namespace {

const QString kName = u"홍길동"_s;

TEST_P(GivenBack, monthsAreFreeForOthersAndAskedForAnewWhenTheyAreNeededAgain)
{
    auto here = newPc({a}), there = newPc({b});
    EXPECT_EQ(ask(*here, a, kName, 3), QStringList(3, u"granted"_s));
    EXPECT_EQ(ask(*there, b, kName, 1), QStringList{u"refused"_s});
    const base::Id first = asked.constFirst();
    say(*here, a, first, true);
    EXPECT_EQ(held(), 2);
    EXPECT_EQ(ask(*there, b, kName, 1), QStringList{u"granted"_s});
    say(*here, a, first, false);
    EXPECT_EQ(shown(*here, a, first, u"grant"_s), QJsonValue(u"refused"_s)) << "somebody else has it by now";
    EXPECT_EQ(shown(*here, a, first, u"why"_s), QJsonValue(u"cap"_s));
    EXPECT_TRUE(shown(*here, a, first, u"slot"_s).isNull());
    say(*there, b, asked.constLast(), true);
    say(*here, a, first, true);
    say(*here, a, first, false);
    EXPECT_EQ(shown(*here, a, first, u"grant"_s), QJsonValue(u"granted"_s));
    EXPECT_TRUE(shown(*here, a, first, u"why"_s).isNull());
    EXPECT_EQ(held(), 3);
    EXPECT_TRUE(conflictsOf(device(*here).view(a, first)).isEmpty()) << "one answer takes the place of the other";
}

TEST_P(GivenBack, twoWhoSayItApartSayItOnce)
{
    auto here = newPc({a}), colleague = newPc({a});
    EXPECT_EQ(ask(*here, a, kName, 2), QStringList(2, u"granted"_s));
    sync(*colleague);
    edit(*here, a, asked.constFirst(), QLatin1String(kGivenBack), yes(true));
    edit(*colleague, a, asked.constFirst(), QLatin1String(kGivenBack), yes(true));
    sync(*here);
    sync(*colleague);
    sync(*here);
    EXPECT_EQ(held(), 1);
    EXPECT_TRUE(conflictsOf(device(*here).view(a, asked.constFirst())).isEmpty());
}

TEST_P(GivenBack, isHeededAlsoWhereTheCaseHasMovedSince)
{
    auto here = newPc({a}), there = newPc({b});
    EXPECT_EQ(ask(*here, a, kName, 2), QStringList(2, u"granted"_s));
    office()->move(asked.constFirst(), b);
    office()->move(asked.constFirst(), a);
    office()->move(asked.constFirst(), b);
    office()->seal();
    sync(*there);
    say(*there, b, asked.constFirst(), true);
    EXPECT_EQ(held(), 1);
    say(*there, b, asked.constFirst(), false);
    EXPECT_EQ(held(), 2);
    EXPECT_EQ(shown(*there, b, asked.constFirst(), u"grant"_s), QJsonValue(u"granted"_s));
}

TEST_P(GivenBack, staysSoInAnOfficeThatWasPutBack)
{
    auto here = newPc({a}), there = newPc({b});
    const auto backup = backUp();
    EXPECT_EQ(ask(*here, a, kName, 3), QStringList(3, u"granted"_s));
    say(*here, a, asked.constFirst(), true);
    EXPECT_EQ(ask(*there, b, kName, 1), QStringList{u"granted"_s});
    restore(backup);
    for (int i = 0; i < 3; ++i) {
        sync(*there);
        sync(*here);
    }
    EXPECT_EQ(held(), 3);
    EXPECT_TRUE(book().grants.contested().isEmpty());
    EXPECT_EQ(ask(*here, a, kName, 1), QStringList{u"refused"_s});
}

TEST_P(GivenBack, aServiceThatIsExchangedPassesItsMonthOn)
{
    auto here = newPc({a});
    EXPECT_EQ(ask(*here, a, kName, 3), QStringList(3, u"granted"_s));
    const base::Id old = asked.constFirst();
    EXPECT_EQ(ask(*here, a, kName, 1), QStringList{u"refused"_s});
    EXPECT_EQ(ask(*here, a, kName, 1, old), QStringList{u"granted"_s});
    EXPECT_EQ(held(), 3);
    EXPECT_EQ(ask(*here, a, kName, 1, old), QStringList{u"refused"_s}) << "it has none to pass on any more";
}

} // namespace
