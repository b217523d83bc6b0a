// SPDX-License-Identifier: GPL-3.0-or-later
// Letters that are not what they say. Whatever is wrong with one, the answer is the same.
#include "tests/model/office/bench.h"

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
    expectSilence("/v1/sync", letter);
}

TEST_P(StrangeLetters, areRefusedWhereTheirTimeIsOver)
{
    wire::Letter letter = requestLetter(*m_kim);
    letter.expires = m_clock.now() - 1;
    expectSilence("/v1/sync", *wire::seal(letter, m_kim->deviceKey(), officeKey()));
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
