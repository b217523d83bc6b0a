// SPDX-License-Identifier: GPL-3.0-or-later
// Letters that are not what they say. Whatever is wrong with one, a stranger learns nothing from the answer; a
// device whose letter verifies is told why in a sealed one.
#include "tests/model/office/bench.h"

#include "model/wire/refusal.h"

using namespace Qt::StringLiterals;

namespace office::test {
namespace {

class StrangeLetters : public Bench {
protected:
    void SetUp() override
    {
        Bench::SetUp();
        if (IsSkipped())
            return;
        m_kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
        m_lee = person(u"이동"_s, u"dongOfficer"_s, u"1001"_s);
    }

    wire::Letter requestLetter(Vault &vault)
    {
        const auto request = vault.machine().request();
        return {wire::LetterKind::Request, vault.device(), {}, m_clock.now(), 0, {}, wire::encode(*request)};
    }

    void expectSilence(const QByteArray &path, const QByteArray &body)
    {
        const transport::Reply reply = post(path, body);
        EXPECT_EQ(reply.status, 403);
        EXPECT_TRUE(reply.body.isEmpty());
    }

    /// Kim's device, and nobody else, is told this reason.
    void expectReason(const QByteArray &path, const QByteArray &letter, const QString &reason)
    {
        const transport::Reply reply = post(path, letter);
        EXPECT_EQ(reply.status, 403);
        EXPECT_FALSE(reply.body.isEmpty());
        EXPECT_EQ(m_kim->whyIn(reply, letter), reason);
        EXPECT_FALSE(reply.body.contains(reason.toUtf8()));
    }

    std::unique_ptr<Vault> m_kim;
    std::unique_ptr<Vault> m_lee;
};

TEST_P(StrangeLetters, areRefusedWhereSomebodyElseSignedThem)
{
    const wire::Letter letter = requestLetter(*m_kim);
    expectSilence("/v1/sync", *wire::seal(letter, m_lee->deviceKey(), officeKey()));
    expectSilence("/v1/sync", *wire::seal(letter, m_kim->userKey(), officeKey()));
    expectSilence("/v1/sync", *wire::seal(letter, base::crypto::SigningKey::make(), officeKey()));
    EXPECT_EQ(post("/v1/sync", *wire::seal(letter, m_kim->deviceKey(), officeKey())).status, 200);
}

TEST_P(StrangeLetters, areRefusedWhereTheyCarryTheRequestOfAnother)
{
    wire::Letter letter = requestLetter(*m_kim);
    letter.from = m_lee->device();
    expectSilence("/v1/sync", *wire::seal(letter, m_lee->deviceKey(), officeKey()));
    auto request = *m_lee->machine().request();
    request.user = m_kim->user();
    letter.payload = wire::encode(request);
    expectSilence("/v1/sync", *wire::seal(letter, m_lee->deviceKey(), officeKey()));
}

TEST_P(StrangeLetters, areRefusedTheSecondTime)
{
    const QByteArray letter = m_kim->syncLetter();
    EXPECT_EQ(post("/v1/sync", letter).status, 200);
    m_clock.advance(59ll * 24 * 3600 * 1000);
    expectReason("/v1/sync", letter, u"repeated"_s);
}

TEST_P(StrangeLetters, areRefusedWhereTheirTimeIsOver)
{
    wire::Letter letter = requestLetter(*m_kim);
    letter.expires = m_clock.now() - 1;
    expectSilence("/v1/sync", *wire::seal(letter, m_lee->deviceKey(), officeKey()));
    expectReason("/v1/sync", *wire::seal(letter, m_kim->deviceKey(), officeKey()), u"expired"_s);
}

TEST_P(StrangeLetters, areRefusedWithTheHoursThatAClockIsWrong)
{
    constexpr base::Moment kHour = 3600 * 1000;
    wire::OfficeOrder order = m_kim->order(u"streams"_s, {});
    order.at -= 15 * 24 * kHour;
    const QByteArray letter = m_kim->orderLetter(m_kim->signedOrder(order));
    const transport::Reply reply = post("/v1/admin", letter);
    EXPECT_EQ(reply.status, 403);
    const auto openedAt = [&](base::Moment now) {
        return wire::openAnswer(
            reply.body, wire::LetterKind::AdminReply, letter, officeKey(), m_kim->deviceKey(), now);
    };
    const base::Error slow{base::ErrorKind::LetterRefused, u"clock -360"_s};
    EXPECT_EQ(openedAt(order.at).error(), slow);
    const base::Error right{base::ErrorKind::LetterRefused, u"expired"_s};
    EXPECT_EQ(openedAt(m_clock.now() + kHour - 1).error(), right);
}

TEST_P(StrangeLetters, ofALockedOutDeviceAreRefusedWithThatReason)
{
    const auto admin = firstAdministrator();
    EXPECT_OK(admin->ask(u"revoke"_s, {{u"device"_s, m_kim->device().toString()}}));
    const auto asked = m_kim->ask(u"streams"_s);
    EXPECT_ERROR(asked, base::ErrorKind::NotAllowed);
    EXPECT_EQ(asked.error().detail, u"revoked"_s);
    // Whoever else holds such a letter gets no word out of the office.
    const auto order = m_kim->signedOrder(m_kim->order(u"streams"_s, {}));
    const wire::Letter letter{
        wire::LetterKind::Admin, m_kim->device(), {}, m_clock.now(), 0, {}, wire::encode(order)};
    expectSilence("/v1/admin", *wire::seal(letter, m_lee->deviceKey(), officeKey()));
}

TEST_P(StrangeLetters, areRefusedWithAReasonThatHoldsForOneLetterOnly)
{
    const QByteArray letter = m_kim->syncLetter();
    EXPECT_EQ(post("/v1/sync", letter).status, 200);
    const transport::Reply refused = post("/v1/sync", letter);
    const QByteArray other = m_kim->syncLetter();
    const auto opened = [&](const QByteArray &asked, const Vault &vault) {
        return wire::openAnswer(
            refused.body, wire::LetterKind::Response, asked, officeKey(), vault.deviceKey(), m_clock.now());
    };
    EXPECT_ERROR(opened(letter, *m_kim), base::ErrorKind::LetterRefused);
    EXPECT_ERROR(opened(other, *m_kim), base::ErrorKind::LetterDamaged);
    EXPECT_ERROR(opened(letter, *m_lee), base::ErrorKind::LetterForAnother);
}

TEST_P(StrangeLetters, areRefusedWhereTheyHoldWhatNobodyCanRead)
{
    wire::Letter letter = requestLetter(*m_kim);
    letter.payload = "of another age";
    expectReason("/v1/sync", *wire::seal(letter, m_kim->deviceKey(), officeKey()), u"unreadable"_s);
}

TEST_P(StrangeLetters, areRefusedWhereTheyAreForAnotherOffice)
{
    const wire::Letter letter = requestLetter(*m_kim);
    const base::crypto::SigningKey other = base::crypto::SigningKey::make();
    expectSilence("/v1/sync", *wire::seal(letter, m_kim->deviceKey(), other.publicKey));
}

TEST_P(StrangeLetters, areRefusedAtTheWrongDoor)
{
    const QByteArray sync = m_kim->syncLetter();
    const QByteArray order = m_kim->orderLetter(m_kim->signedOrder(m_kim->order(u"users"_s, {})));
    expectSilence("/v1/admin", sync);
    expectSilence("/v1/enrol", sync);
    expectSilence("/v1/sync", order);
    expectSilence("/v1/enrol", order);
    expectSilence("/v1/sync", m_kim->enrolPostOf(m_kim->enrolRequest(QByteArray(10, 'x'))));
}

TEST_P(StrangeLetters, areRefusedWithAnyByteChangedOrMissing)
{
    const QByteArray letter = m_kim->syncLetter();
    for (qsizetype at = 0; at < letter.size(); at += 3) {
        QByteArray bent = letter;
        bent[at] = char(bent.at(at) ^ 0x10);
        expectSilence("/v1/sync", bent);
    }
    for (qsizetype size = 0; size < letter.size(); size += 17)
        expectSilence("/v1/sync", letter.first(size));
    expectSilence("/v1/sync", letter + "x");
    EXPECT_EQ(post("/v1/sync", letter).status, 200);
}

TEST_P(StrangeLetters, areRefusedOfDevicesThatNobodyEnrolled)
{
    const auto stranger = vault();
    expectSilence("/v1/sync", stranger->syncLetter());
    expectSilence("/v1/admin", stranger->orderLetter(stranger->signedOrder(stranger->order(u"users"_s, {}))));
}

ON_BOTH_ENGINES(StrangeLetters);

} // namespace
} // namespace office::test
