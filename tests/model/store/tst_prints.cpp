// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/prints.h"

#include "model/store/accesslog.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testvault.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::TestVault;

namespace {

domain::PrintEntry entryOf(const base::Id &person, const QString &reason = u"확인"_s)
{
    domain::PrintEntry entry;
    entry.paper = u"care-plan"_s;
    entry.subject = {u"person"_s, person};
    entry.person = person;
    entry.templateEdition = u"1.0"_s;
    entry.format = u"pdf"_s;
    entry.language = u"ko"_s;
    entry.reason = reason;
    return entry;
}

TEST(Prints, numbersCountUpWithinAYearAndBeginAnewInTheNext)
{
    TestVault vault;
    const base::Id person = vault.put(support::person(u"홍길동"_s));
    for (int number = 1; number <= 3; ++number) {
        const auto made = store::prints::add(vault.vault(), vault.connection(), entryOf(person));
        ASSERT_OK(made);
        EXPECT_EQ(made->label(), u"P-2026-000%1"_s.arg(number));
    }
    vault.clock().advance(50ll * 24 * 60 * 60 * 1000);
    EXPECT_EQ(
        store::prints::add(vault.vault(), vault.connection(), entryOf(person))->label(), u"P-2027-0001"_s);
    EXPECT_EQ(vault.number(u"SELECT count(*) FROM access WHERE kind = 'print'"_s), 4);
    EXPECT_EQ(vault.troubles(), QString());
}

TEST(Prints, aPrintThatCouldNotBeLoggedLeavesNeitherNumberNorLine)
{
    TestVault vault;
    const base::Id person = vault.put(support::person(u"홍길동"_s));
    ASSERT_OK(vault.connection().script(
        u"CREATE TRIGGER no_print BEFORE INSERT ON print BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
    EXPECT_FALSE(store::prints::add(vault.vault(), vault.connection(), entryOf(person)));
    EXPECT_EQ(vault.number(u"SELECT count(*) FROM access WHERE kind = 'print'"_s), 0);
    ASSERT_OK(vault.connection().script(u"DROP TRIGGER no_print"_s));
    EXPECT_EQ(
        store::prints::add(vault.vault(), vault.connection(), entryOf(person))->label(), u"P-2026-0001"_s);
}

TEST(Prints, aResidentNumberInAReasonIsCut)
{
    TestVault vault;
    const base::Id person = vault.put(support::person(u"홍길동"_s));
    const auto made = store::prints::add(
        vault.vault(), vault.connection(), entryOf(person, u"570506-1234567 본인 확인"_s));
    ASSERT_OK(made);
    const auto listed = store::prints::list(vault.connection(), person, 10);
    ASSERT_OK(listed);
    ASSERT_EQ(listed->size(), 1);
    EXPECT_FALSE(listed->first().reason.contains(u"1234567"_s));
    EXPECT_TRUE(listed->first().reason.contains(u"570506-1"_s));
}

TEST(Prints, isFoundByRecordAndByPerson)
{
    TestVault vault;
    const base::Id person = vault.put(support::person(u"홍길동"_s));
    const base::Id other = vault.put(support::person(u"김복지"_s));
    domain::PrintEntry bundle = entryOf(person);
    bundle.subject = {u"bundle"_s, other};
    ASSERT_OK(store::prints::add(vault.vault(), vault.connection(), bundle));
    domain::PrintEntry nobody = entryOf({});
    nobody.subject = {u"service"_s, person};
    nobody.person = {};
    ASSERT_OK(store::prints::add(vault.vault(), vault.connection(), nobody));
    EXPECT_EQ(store::prints::list(vault.connection(), other, 10)->size(), 1);
    EXPECT_EQ(store::prints::list(vault.connection(), person, 10)->size(), 2);
    EXPECT_EQ(store::prints::list(vault.connection(), {}, 10)->size(), 2);
    EXPECT_EQ(store::prints::list(vault.connection(), {}, 1, 1)->first().number, 1);
    ASSERT_OK(store::prints::markFailed(
        vault.connection(), *store::prints::add(vault.vault(), vault.connection(), nobody)));
    EXPECT_TRUE(store::prints::list(vault.connection(), {}, 1)->first().failed);
}

} // namespace
