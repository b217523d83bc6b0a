// SPDX-License-Identifier: GPL-3.0-or-later
// What a role does not allow is stopped before it is written.
#include "model/store/rights.h"

#include "model/domain/rolelack.h"
#include "model/store/syncrows.h"
#include "tests/support/people.h"
#include "tests/support/testdistrict.h"

using namespace Qt::StringLiterals;

namespace support {
namespace {

using domain::RoleLack;

struct RightsOfVaults : ::testing::Test {
    RightsOfVaults()
    {
        district.enrol(leader);
        district.role = u"dongOfficer"_s;
        district.enrol(officer);
        person = leader.put(support::person(u"홍길동"_s));
        for (TestVault *vault : {&leader, &officer})
            district.sync(*vault);
        // The leader hears of the officer, who came after him.
        district.sync(leader);
    }

    base::Result<domain::Act> erase(TestVault &vault, TestVault &second)
    {
        auto writer = store::ActWriter::begin(vault.vault(), vault.connection(), {u"erase"_s});
        if (const base::Done erased = writer->erase(domain::typeOf<domain::Person>(), person); !erased)
            return erased.error();
        return writer->commit({second.vault().identity().user, &second.vault().keys().signing.secretKey});
    }

    TestDistrict district;
    TestVault leader{u"윤해솔"_s};
    TestVault officer{u"박다온"_s};
    base::Id person;
};

TEST_F(RightsOfVaults, destroyNothingThatTheOfficeWouldRefuse)
{
    const auto byOfficer = erase(officer, leader);
    EXPECT_ERROR(byOfficer, base::ErrorKind::NotAllowed);
    ASSERT_FALSE(byOfficer);
    const auto lack = RoleLack::in(byOfficer.error());
    ASSERT_TRUE(lack);
    EXPECT_EQ(lack->whose, RoleLack::Whose::Owner);
    EXPECT_EQ(lack->has, QStringList{u"dongOfficer"_s});
    EXPECT_TRUE(lack->may.contains(u"dongTeamLeader"_s));
    EXPECT_FALSE(lack->may.contains(u"dongOfficer"_s));
    EXPECT_TRUE(officer.has<domain::Person>(person));
    const auto withOfficer = erase(leader, officer);
    EXPECT_ERROR(withOfficer, base::ErrorKind::NotAllowed);
    ASSERT_FALSE(withOfficer);
    EXPECT_EQ(RoleLack::in(withOfficer.error())->whose, RoleLack::Whose::SecondPerson);
    EXPECT_TRUE(leader.has<domain::Person>(person));
    EXPECT_EQ(leader.troubles() + officer.troubles(), QString());
}

TEST_F(RightsOfVaults, areThoseOfTheOwnerWhateverHeWrites)
{
    TestVault facilitator(u"한가람"_s);
    district.role = u"facilitator"_s;
    district.enrol(facilitator);
    district.sync(facilitator);
    domain::Person edited = facilitator.get<domain::Person>(person);
    edited.nickname = u"길동이"_s;
    auto writer = store::ActWriter::begin(facilitator.vault(), facilitator.connection(), {u"test"_s});
    const auto put = writer->put(edited);
    EXPECT_ERROR(put, base::ErrorKind::NotAllowed);
    EXPECT_TRUE(!put && RoleLack::in(put.error()));
}

TEST_F(RightsOfVaults, areNotAskedOfWhatTheProgramDoesForHim)
{
    TestVault facilitator(u"한가람"_s);
    district.role = u"facilitator"_s;
    district.enrol(facilitator);
    district.sync(facilitator);
    domain::Person edited = facilitator.get<domain::Person>(person);
    edited.nickname = u"길동이"_s;
    auto writer = store::ActWriter::begin(facilitator.vault(), facilitator.connection(),
        {.kind = u"test"_s, .asks = store::ActLog::Asks::Nothing});
    EXPECT_OK(writer->put(edited));
    EXPECT_OK(writer->commit());
}

TEST_F(RightsOfVaults, letOnlyReadersOfACaseSignSecondAndAnybodyWithTheRoleForAnErasure)
{
    const base::Id owner = leader.vault().identity().user;
    const base::Id other = base::Id::fromBytes(QByteArray(16, 'o')).value();
    syncing::Catalogue catalogue;
    catalogue.users = {
        {owner, u"윤해솔"_s, {}, {u"dongTeamLeader"_s}, 0, 0, {}}, {other, u"박다온"_s, {}, {u"dongTeamLeader"_s}, 0, 0, {}}};
    catalogue.streams = {{district.dong, syncing::StreamKind::Dong, u"연산제1동"_s, u"1001"_s, QSet<base::Id>{owner}},
        {district.otherDong, syncing::StreamKind::Dong, u"연산제2동"_s, u"1002"_s}};
    EXPECT_OK(store::syncrows::setCatalogue(leader.connection(), catalogue));
    const auto rights = store::Rights::read(leader.connection());
    ASSERT_OK(rights);
    domain::ChangeHeader header;
    header.user = owner;
    header.recordType = u"bundle"_s;
    header.kind = domain::ChangeKind::Update;
    const auto stranger = rights->maySecond(other, header, {}, district.dong);
    ASSERT_FALSE(stranger);
    EXPECT_EQ(stranger.error().detail, QLatin1String(domain::kSecondReadsNot));
    EXPECT_OK(rights->maySecond(other, header, {}, district.otherDong)) << "an older office does not say";
    header.kind = domain::ChangeKind::Erase;
    EXPECT_OK(rights->maySecond(other, header, {}, district.dong));
}

TEST(RoleLack, isToldByItsError)
{
    const RoleLack lack{RoleLack::Whose::SecondPerson, {u"a"_s, u"b"_s}, {u"c"_s}};
    EXPECT_EQ(RoleLack::in(lack.asError()), lack);
    EXPECT_FALSE(RoleLack::in({base::ErrorKind::NotAllowed, u"a second person has to sign"_s}));
}

} // namespace
} // namespace support
