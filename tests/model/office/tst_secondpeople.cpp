// SPDX-License-Identifier: GPL-3.0-or-later
// Whose second signature the office accepts: another person's, whom it knows, who may do the act himself.
#include "model/sync/granttable.h"
#include "tests/model/office/bench.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace office::test {
namespace {

using syncing::Kind;
using syncing::Reason;

class SecondPeople : public Bench {
protected:
    /// Another device of somebody who is here already.
    std::unique_ptr<Vault> laptopOf(const QString &name)
    {
        const auto made = console(u"enrolCode"_s, {{u"name"_s, name}});
        EXPECT_OK(made);
        auto one = vault();
        EXPECT_EQ(one->enrol(QByteArray::fromHex(made->value("secret"_L1).toString().toLatin1())), 200);
        EXPECT_EQ(one->sync(), 200);
        return one;
    }
    syncing::Body emergency()
    {
        syncing::Body body;
        body.writes.append({u"emergency_reason"_s, QJsonValue(), u"오늘 밤을 넘길 수 없음"_s});
        return body;
    }
    Reason reasonOf(Vault &by, const syncing::Body &body, const base::Id &second = {},
        const base::crypto::SigningKey *key = nullptr)
    {
        const base::Id bundle = base::Id::make(m_clock.now(), m_random);
        return offer(by, Kind::Create, u"bundle"_s, bundle, body, second, key).reason;
    }
};

TEST_P(SecondPeople, ofABundleAreOthersWhomTheOfficeKnows)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto laptop = laptopOf(u"김동"_s);
    const auto lee = person(u"이동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto auditor = person(u"감사"_s, u"auditor"_s);
    ASSERT_NE(laptop->user(), kim->user());
    const auto invented = base::crypto::SigningKey::make();
    for (const syncing::Body &body : {syncing::Body(), emergency()}) {
        EXPECT_EQ(reasonOf(*kim, body, laptop->user(), &laptop->userKey()), Reason::SecondPerson);
        EXPECT_EQ(reasonOf(*kim, body, kim->user(), &kim->userKey()), Reason::SecondPerson);
        EXPECT_EQ(reasonOf(*kim, body, base::Id::make(1, m_random), &invented), Reason::SecondPerson);
        EXPECT_EQ(reasonOf(*kim, body, lee->user(), &invented), Reason::SecondPerson);
        EXPECT_EQ(reasonOf(*kim, body, auditor->user(), &auditor->userKey()), Reason::SecondPerson);
        EXPECT_EQ(reasonOf(*kim, body, lee->user(), &lee->userKey()), Reason::None);
    }
    EXPECT_EQ(reasonOf(*kim, emergency()), Reason::SecondPerson) << "somebody has to sign it";
    EXPECT_EQ(reasonOf(*kim, {}), Reason::None);
}

TEST_P(SecondPeople, areNotThoseWhoseLastDeviceWasRevokedByThen)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto lee = person(u"이동"_s, u"dongOfficer"_s, u"1001"_s);
    EXPECT_EQ(reasonOf(*kim, emergency(), lee->user(), &lee->userKey()), Reason::None);
    m_clock.advance(1000);
    EXPECT_OK(console(u"revoke"_s, {{u"device"_s, lee->device().toString()}}));
    EXPECT_EQ(reasonOf(*kim, emergency(), lee->user(), &lee->userKey()), Reason::SecondPerson);
}

TEST_P(SecondPeople, ofADecisionReadTheCaseThatItIsAboutOrOverseeIt)
{
    const auto kim = person(u"김팀장"_s, u"dongTeamLeader"_s, u"1001"_s);
    const auto lee = person(u"이팀장"_s, u"dongTeamLeader"_s, u"1001"_s);
    const auto park = person(u"박팀장"_s, u"dongTeamLeader"_s, u"1002"_s);
    const auto choi = person(u"최책임"_s, u"supervisor"_s);
    const auto signedWith = [&](const Vault &second) {
        const auto wish = syncing::GrantWish{{}, QByteArray(8, 'p'), u"2026-12"_s, u"offer"_s,
            {kim->user(), second.user()}, {}};
        syncing::Body body;
        body.more.insert(u"grant"_s, wish.toJson());
        const base::Id grant = base::Id::make(m_clock.now(), m_random);
        const Reason asked = offer(*kim, Kind::Request, u"grant"_s, grant, body, second.user(), &second.userKey()).reason;
        EXPECT_EQ(reasonOf(*kim, emergency(), second.user(), &second.userKey()), asked);
        return asked;
    };
    EXPECT_EQ(signedWith(*lee), Reason::None);
    EXPECT_EQ(signedWith(*park), Reason::SecondPerson) << "the team leader of another dong";
    EXPECT_EQ(signedWith(*choi), Reason::None) << "the district oversees its dongs, where one leads a team";
}

TEST_P(SecondPeople, ofARestrictedCaseAreAmongItsReadersWhateverStreamIsNamed)
{
    const auto kim = person(u"김팀장"_s, u"dongTeamLeader"_s, u"1001"_s);
    const auto choi = person(u"최팀장"_s, u"dongTeamLeader"_s, u"1002"_s);
    const auto lee = person(u"이팀장"_s, u"dongTeamLeader"_s, u"1001"_s);
    const base::Id record = kim->write(kim->catalogue().home);
    EXPECT_EQ(kim->sync(), 200);
    const auto done = kim->ask(u"restrict"_s,
        {{u"case"_s, record.toString()}, {u"label"_s, u"홍길동 가구"_s},
            {u"readers"_s, QJsonArray{kim->user().toString(), choi->user().toString()}}});
    ASSERT_OK(done);
    const base::Id restricted = *base::Id::fromString(done->value("stream"_L1).toString());
    syncing::Body body = emergency();
    body.writes.append({u"parent"_s, QJsonValue(), record.toString()});
    const auto reasonIn = [&](const base::Id &stream, const Vault &second) {
        const base::Id bundle = base::Id::make(m_clock.now(), m_random);
        return offer(*kim, Kind::Create, u"bundle"_s, bundle, body, second.user(), &second.userKey(), stream).reason;
    };
    EXPECT_EQ(reasonIn(restricted, *choi), Reason::None);
    EXPECT_EQ(reasonIn(restricted, *lee), Reason::SecondPerson);
    EXPECT_EQ(reasonIn(kim->catalogue().common, *lee), Reason::SecondPerson) << "all may read the stream that he names";
}

TEST_P(SecondPeople, mayHaveLeftTheDongSinceTheySigned)
{
    const auto kim = person(u"김팀장"_s, u"dongTeamLeader"_s, u"1001"_s);
    const auto lee = person(u"이팀장"_s, u"dongTeamLeader"_s, u"1001"_s);
    const base::Moment then = m_clock.now();
    m_clock.advance(1000);
    EXPECT_OK(console(u"endRole"_s,
        {{u"user"_s, lee->user().toString()}, {u"role"_s, u"dongTeamLeader"_s}, {u"dong"_s, u"1001"_s}}));
    EXPECT_EQ(reasonOf(*kim, emergency(), lee->user(), &lee->userKey()), Reason::SecondPerson);
    m_clock.set(then);
    EXPECT_EQ(reasonOf(*kim, emergency(), lee->user(), &lee->userKey()), Reason::None);
}

TEST_P(SecondPeople, areToldFromOthersByTheCatalogue)
{
    const auto kim = person(u"김팀장"_s, u"dongTeamLeader"_s, u"1001"_s);
    const auto lee = person(u"이팀장"_s, u"dongTeamLeader"_s, u"1001"_s);
    const auto park = person(u"박팀장"_s, u"dongTeamLeader"_s, u"1002"_s);
    EXPECT_EQ(kim->sync(), 200);
    const syncing::Catalogue &catalogue = kim->catalogue();
    EXPECT_TRUE(catalogue.maySecond(lee->user(), catalogue.home));
    EXPECT_FALSE(catalogue.maySecond(park->user(), catalogue.home));
    EXPECT_TRUE(catalogue.maySecond(park->user(), catalogue.common)) << "what all share has nobody named";
}

TEST_P(SecondPeople, ofAnOrderAreNotLockedOut)
{
    const auto admin = firstAdministrator();
    const auto other = person(u"둘째"_s, u"administrator"_s);
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    EXPECT_OK(console(u"revoke"_s, {{u"device"_s, other->device().toString()}}));
    EXPECT_ERROR(admin->ask(u"grantRole"_s,
                     {{u"user"_s, kim->user().toString()}, {u"role"_s, u"dongTeamLeader"_s}, {u"dong"_s, u"1001"_s}},
                     other.get()),
        base::ErrorKind::NotAllowed);
}

TEST_P(SecondPeople, areToldApartFromDevicesInTheCatalogue)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto laptop = laptopOf(u"김동"_s);
    const auto lee = person(u"이동"_s, u"dongOfficer"_s, u"1001"_s);
    EXPECT_EQ(kim->sync(), 200);
    EXPECT_TRUE(kim->catalogue().isSamePerson(kim->user(), laptop->user()));
    EXPECT_FALSE(kim->catalogue().isSamePerson(kim->user(), lee->user()));
}

ON_BOTH_ENGINES(SecondPeople);

} // namespace
} // namespace office::test
