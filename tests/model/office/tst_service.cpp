// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/office/bench.h"

#include "model/office/audit.h"

using namespace Qt::StringLiterals;

namespace office::test {
namespace {

class AtTheDoor : public Bench { };

TEST_F(AtTheDoor, letsTheFirstAdministratorInByTheCodeOfTheFirstStart)
{
    const auto admin = firstAdministrator();
    ASSERT_EQ(admin->catalogue().users.size(), 1);
    EXPECT_EQ(admin->catalogue().users.constFirst().roles, QStringList{u"administrator"_s});
    EXPECT_TRUE(admin->lastResponse().streams.isEmpty());
    EXPECT_TRUE(admin->catalogue().home.isNil());
    // A code serves one device.
    EXPECT_EQ(vault()->enrol(m_words.adminSecret), 403);
}

TEST_F(AtTheDoor, carriesWhatOneOfficerWroteToAnother)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto lee = person(u"이동"_s, u"dongOfficer"_s, u"1001"_s);
    const base::Id home = kim->catalogue().home;
    EXPECT_EQ(home, streamOf(u"1001"_s));
    const base::Id record = kim->write(home);
    EXPECT_EQ(kim->sync(), 200);
    EXPECT_EQ(lee->sync(), 200);
    EXPECT_TRUE(lee->reads(home, record));
    EXPECT_GT(lee->lastResponse().leaseUntil, m_clock.now());
}

TEST_F(AtTheDoor, givesNobodyTheStreamOfAnotherDong)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto park = person(u"박동"_s, u"dongOfficer"_s, u"1002"_s);
    const base::Id record = kim->write(kim->catalogue().home);
    EXPECT_EQ(kim->sync(), 200);
    EXPECT_EQ(park->sync(), 200);
    EXPECT_FALSE(park->lastResponse().streams.contains(kim->catalogue().home));
    EXPECT_FALSE(park->reads(kim->catalogue().home, record));
}

} // namespace
} // namespace office::test
