// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/office/bench.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace office::test {
namespace {

constexpr base::Moment kDay = 24ll * 3600 * 1000;

class Enrolling : public Bench {
protected:
    QByteArray officerCode() { return code(u"김동"_s, {u"dongOfficer"_s}, u"1001"_s); }

    /// A request whose code is named rightly and whose proof is not.
    static wire::EnrolRequest withWrongProof(Vault &vault, const QByteArray &secret)
    {
        wire::EnrolRequest request = vault.enrolRequest(secret);
        request.proof[0] = char(request.proof.at(0) ^ 1);
        return request;
    }

    std::optional<User> userOf(const Vault &vault)
    {
        Context context = desk().context();
        const auto user = users::find(context, vault.user());
        return user ? std::optional(*user) : std::nullopt;
    }
};

TEST_P(Enrolling, givesTheUserTheNameAndRolesOfTheCode)
{
    const auto kim = vault();
    EXPECT_EQ(kim->enrol(officerCode()), 200);
    const auto user = userOf(*kim);
    ASSERT_TRUE(user);
    EXPECT_EQ(user->name, u"김동"_s);
    ASSERT_EQ(user->posts.size(), 1);
    EXPECT_EQ(user->posts.constFirst().dong, u"1001"_s);
    EXPECT_EQ(kim->catalogue().office, u"부산광역시 연제구"_s);
    ASSERT_EQ(kim->catalogue().devices.size(), 1);
    EXPECT_EQ(kim->catalogue().devices.constFirst().label, u"노트북"_s);
}

TEST_P(Enrolling, makesOnePersonOfOneNewName)
{
    const QJsonObject wish{{u"name"_s, u"새벗"_s}, {u"dong"_s, QString()}, {u"roles"_s, QJsonArray{u"auditor"_s}}};
    const auto first = console(u"enrolCode"_s, wish);
    const auto second = console(u"enrolCode"_s, {{u"name"_s, u"새벗"_s}});
    ASSERT_OK(first);
    ASSERT_OK(second);
    EXPECT_TRUE(first->value("new"_L1).toBool());
    EXPECT_FALSE(second->value("new"_L1).toBool());
    EXPECT_FALSE(second->value("here"_L1).toBool());
    const auto secretOf = [](const QJsonObject &made) {
        return QByteArray::fromHex(made.value("secret"_L1).toString().toLatin1());
    };
    // The second one is handed in first.
    const auto laptop = vault();
    EXPECT_EQ(laptop->enrol(secretOf(*second)), 200);
    const auto desktop = vault();
    EXPECT_EQ(desktop->enrol(secretOf(*first)), 200);
    const auto third = console(u"enrolCode"_s, {{u"name"_s, u"새벗"_s}});
    ASSERT_OK(third);
    EXPECT_TRUE(third->value("here"_L1).toBool());
    const auto tablet = vault();
    EXPECT_EQ(tablet->enrol(secretOf(*third)), 200);
    EXPECT_EQ(userOf(*laptop)->person, userOf(*desktop)->person);
    EXPECT_EQ(userOf(*tablet)->person, userOf(*desktop)->person);
    EXPECT_EQ(userOf(*laptop)->rolesAt(m_clock.now()), QStringList{u"auditor"_s});
}

TEST_P(Enrolling, knowsNamesakesApartOnlyWhereItIsTold)
{
    const QJsonObject wish{{u"name"_s, u"새벗"_s}, {u"dong"_s, QString()}, {u"roles"_s, QJsonArray{u"auditor"_s}}};
    const auto one = person(u"새벗"_s, u"auditor"_s);
    QJsonObject namesake = wish;
    namesake.insert(u"new"_s, true);
    const auto made = console(u"enrolCode"_s, namesake);
    ASSERT_OK(made);
    EXPECT_TRUE(made->value("new"_L1).toBool());
    const auto unclear = console(u"enrolCode"_s, wish);
    EXPECT_ERROR(unclear, base::ErrorKind::InvalidInput);
    EXPECT_EQ(unclear.error().detail, QLatin1String(acts::kSeveralOfName));
    // By the id of the account it is clear who is meant.
    EXPECT_OK(console(u"enrolCode"_s, {{u"user"_s, one->user().toString()}}));
    const auto other = vault();
    EXPECT_EQ(other->enrol(QByteArray::fromHex(made->value("secret"_L1).toString().toLatin1())), 200);
    EXPECT_NE(userOf(*other)->person, userOf(*one)->person);
    EXPECT_ERROR(console(u"enrolCode"_s, {{u"name"_s, u"아무개"_s}}), base::ErrorKind::InvalidInput);
}

TEST_P(Enrolling, givesTheDistrictAPlaceWithTheFirstWhoWorksForAllOfIt)
{
    EXPECT_TRUE(streamOf({}).isNil());
    const auto made = console(u"enrolCode"_s,
        {{u"name"_s, u"통합"_s}, {u"dong"_s, QString()}, {u"roles"_s, QJsonArray{u"districtCaseManager"_s}}});
    ASSERT_OK(made);
    const base::Id district = streamOf({});
    EXPECT_FALSE(district.isNil());
    const auto manager = vault();
    EXPECT_EQ(manager->enrol(QByteArray::fromHex(made->value("secret"_L1).toString().toLatin1())), 200);
    EXPECT_EQ(manager->catalogue().home, district);
    ASSERT_OK(console(u"enrolCode"_s,
        {{u"name"_s, u"책임"_s}, {u"dong"_s, QString()}, {u"roles"_s, QJsonArray{u"supervisor"_s}}}));
    EXPECT_EQ(streamOf({}), district) << "one is enough";
}

TEST_P(Enrolling, forgetsANameWhoseCodesWereNeverUsed)
{
    const QJsonObject wish{{u"name"_s, u"새벗"_s}, {u"dong"_s, QString()}, {u"roles"_s, QJsonArray{u"auditor"_s}}};
    ASSERT_OK(console(u"enrolCode"_s, wish));
    m_clock.advance(kDay);
    const auto again = console(u"enrolCode"_s, wish);
    ASSERT_OK(again);
    EXPECT_TRUE(again->value("new"_L1).toBool());
}

TEST_P(Enrolling, endsACodeAfterFiveWrongTries)
{
    const QByteArray secret = officerCode();
    const auto kim = vault();
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(kim->enrol(withWrongProof(*kim, secret)), 403);
    EXPECT_FALSE(kim->whyNot) << "who has no proof learns nothing";
    EXPECT_EQ(kim->enrol(secret), 403);
    EXPECT_EQ(kim->whyNot, wire::Why::CodeTried);
    EXPECT_EQ(kim->enrol(withWrongProof(*kim, secret)), 403);
    EXPECT_FALSE(kim->whyNot);
    EXPECT_FALSE(userOf(*kim));
}

TEST_P(Enrolling, letsTheFifthTryInWhereItIsRight)
{
    const QByteArray secret = officerCode();
    const auto kim = vault();
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(kim->enrol(withWrongProof(*kim, secret)), 403);
    EXPECT_EQ(kim->enrol(secret), 200);
}

TEST_P(Enrolling, endsACodeAfterADay)
{
    const QByteArray secret = officerCode();
    m_clock.advance(kDay);
    const auto late = vault();
    EXPECT_EQ(late->enrol(secret), 403);
    EXPECT_EQ(late->whyNot, wire::Why::CodeExpired);
    const QByteArray other = officerCode();
    m_clock.advance(kDay - 1000);
    EXPECT_EQ(vault()->enrol(other), 200);
}

TEST_P(Enrolling, servesOneDeviceWithACode)
{
    const QByteArray secret = officerCode();
    EXPECT_EQ(vault()->enrol(secret), 200);
    const auto second = vault();
    EXPECT_EQ(second->enrol(secret), 403);
    EXPECT_EQ(second->whyNot, wire::Why::CodeUsed);
}

TEST_P(Enrolling, wantsTheUsersOwnKey)
{
    const QByteArray secret = officerCode();
    const auto kim = vault();
    const auto thief = vault();
    wire::EnrolRequest request = thief->enrolRequest(secret);
    request.userKey = kim->userKey().publicKey;
    wire::prove(request, secret, thief->userKey().secretKey);
    EXPECT_EQ(thief->enrol(request), 403);
}

TEST_P(Enrolling, wantsALetterOfTheDeviceThatItIsAbout)
{
    const QByteArray secret = officerCode();
    const auto kim = vault();
    const auto thief = vault();
    // The whole request of Kim, in a letter of the thief.
    EXPECT_EQ(thief->enrol(kim->enrolRequest(secret)), 403);
    wire::EnrolRequest other = thief->enrolRequest(secret);
    other.officeKey = base::crypto::SigningKey::make().publicKey;
    wire::prove(other, secret, thief->userKey().secretKey);
    EXPECT_EQ(thief->enrol(other), 403);
}

TEST_P(Enrolling, neverGivesAKnownNameToAnotherKey)
{
    const auto kim = vault();
    EXPECT_EQ(kim->enrol(officerCode()), 200);
    const auto thief = vault();
    thief->replica().data().facts.user = kim->user();
    EXPECT_EQ(thief->enrol(officerCode()), 403);
    const auto other = vault();
    other->replica().data().facts.device = kim->device();
    EXPECT_EQ(other->enrol(officerCode()), 403);
    EXPECT_EQ(kim->sync(), 200);
}

TEST_P(Enrolling, letsAKnownVaultInAgainUnderItsOwnNames)
{
    const auto kim = vault();
    EXPECT_EQ(kim->enrol(officerCode()), 200);
    EXPECT_EQ(kim->enrol(officerCode()), 200);
    EXPECT_EQ(kim->sync(), 200);
    Context context = desk().context();
    EXPECT_EQ(users::all(context)->size(), 1);
    EXPECT_EQ(devices::all(context)->size(), 1);
}

TEST_P(Enrolling, letsNoRevokedDeviceInAgain)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    EXPECT_OK(console(u"revoke"_s, {{u"device"_s, kim->device().toString()}}));
    EXPECT_EQ(kim->enrol(officerCode()), 403);
    kim->replica().data().facts.device = base::Id::make(m_clock.now(), m_random);
    EXPECT_EQ(kim->enrol(officerCode()), 403);
}

TEST_P(Enrolling, keepsACodeGoodThatALockedOutVaultHandsIn)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    ASSERT_OK(console(u"revoke"_s, {{u"device"_s, kim->device().toString()}}));
    const QByteArray secret = officerCode();
    EXPECT_EQ(kim->enrol(withWrongProof(*kim, secret)), 403);
    EXPECT_FALSE(kim->whyNot) << "without the code it learns nothing";
    // As often as it likes: who has the code needs no guesses.
    for (int i = 0; i < 6; ++i) {
        EXPECT_EQ(kim->enrol(secret), 403);
        EXPECT_EQ(kim->whyNot, wire::Why::LockedOut);
    }
    kim->replica().data().facts.device = base::Id::make(m_clock.now(), m_random);
    EXPECT_EQ(kim->enrol(secret), 403);
    EXPECT_EQ(kim->whyNot, wire::Why::LockedOut) << "by the key, also under another name";
    EXPECT_EQ(vault()->enrol(secret), 200);
    EXPECT_EQ(kim->enrol(secret), 403);
    EXPECT_EQ(kim->whyNot, wire::Why::CodeUsed);
}

TEST_P(Enrolling, countsTheWrongTriesOfALockedOutVaultAsAnybodys)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    ASSERT_OK(console(u"revoke"_s, {{u"device"_s, kim->device().toString()}}));
    const QByteArray secret = officerCode();
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(kim->enrol(withWrongProof(*kim, secret)), 403);
        EXPECT_FALSE(kim->whyNot);
    }
    EXPECT_EQ(vault()->enrol(secret), 403);
}

TEST_P(Enrolling, keepsACodeGoodThatTheVaultOfSomebodyElseHandsIn)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto lee = person(u"이동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto made = console(u"enrolCode"_s, {{u"user"_s, lee->user().toString()}});
    ASSERT_OK(made);
    const QByteArray secret = QByteArray::fromHex(made->value("secret"_L1).toString().toLatin1());
    EXPECT_EQ(kim->enrol(secret), 403);
    EXPECT_EQ(kim->whyNot, wire::Why::CodeOfAnother);
    EXPECT_EQ(lee->enrol(secret), 200);
}

TEST_P(Enrolling, tellsWhoTakesTheNameOfAVaultNothingAndKeepsTheCodeGood)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    ASSERT_OK(console(u"revoke"_s, {{u"device"_s, kim->device().toString()}}));
    const QByteArray secret = officerCode();
    const auto thief = vault();
    thief->replica().data().facts.device = kim->device();
    EXPECT_EQ(thief->enrol(secret), 403);
    EXPECT_FALSE(thief->whyNot) << "whether that vault was locked out is not for him";
    thief->replica().data().facts.user = kim->user();
    EXPECT_EQ(thief->enrol(secret), 403);
    EXPECT_FALSE(thief->whyNot);
    EXPECT_EQ(vault()->enrol(secret), 200);
}

TEST_P(Enrolling, makesOnePersonOfTwoAccountsWhereTheCodeSaysSo)
{
    const auto kim = person(u"김동"_s, u"dongTeamLeader"_s, u"1001"_s);
    const auto made = console(u"enrolCode"_s, {{u"user"_s, kim->user().toString()}});
    ASSERT_OK(made);
    const auto laptop = vault();
    EXPECT_EQ(laptop->enrol(QByteArray::fromHex(made->value("secret"_L1).toString().toLatin1())), 200);
    EXPECT_EQ(laptop->sync(), 200);
    EXPECT_EQ(userOf(*kim)->person, userOf(*laptop)->person);
    // The posts are the person's.
    EXPECT_EQ(laptop->catalogue().home, kim->catalogue().home);
}

TEST_P(Enrolling, givesNoPostInADongToThoseWhoReadNoDong)
{
    const auto admin = vault();
    EXPECT_EQ(admin->enrol(code(u"관리"_s, {u"administrator"_s}, u"1001"_s)), 200);
    EXPECT_EQ(userOf(*admin)->posts.constFirst().dong, QString());
    EXPECT_TRUE(admin->catalogue().home.isNil());
}

TEST_P(Enrolling, provesTheOfficeToADeviceThatKnowsTheSecretOnly)
{
    const QByteArray secret = officerCode();
    const auto kim = vault();
    const transport::Reply reply = post("/v1/enrol", kim->enrolPostOf(kim->enrolRequest(secret)));
    ASSERT_EQ(reply.status, 200);
    const auto letter = wire::open(reply.body, officeKey(), kim->deviceKey(), m_clock.now());
    ASSERT_OK(letter);
    wire::Enrolled enrolled = *wire::decodeEnrolled(letter->payload);
    EXPECT_TRUE(wire::isOfficeProven(enrolled, secret, kim->deviceKey().publicKey));
    EXPECT_EQ(enrolled.recoveryKey.size(), base::crypto::kPublicKeySize);
    enrolled.officeKey = base::crypto::SigningKey::make().publicKey;
    EXPECT_FALSE(wire::isOfficeProven(enrolled, secret, kim->deviceKey().publicKey));
}

ON_BOTH_ENGINES(Enrolling);

} // namespace
} // namespace office::test
