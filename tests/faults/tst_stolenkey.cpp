// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever has the key of an enrolled laptop, before anybody knows of it, and another program than ours: he says over
// the network what he likes.
#include "tests/faults/comparing.h"

#include "model/store/enrolment.h"
#include "model/store/vault.h"
#include "model/store/vaultreplica.h"
#include "model/sync/office.h"
#include "model/work/codelists.h"
#include "model/work/context.h"
#include "model/work/httpsdoor.h"
#include "model/work/syncline.h"
#include "model/work/vaults.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace faults {
namespace {

/// A laptop's vault, opened by whoever knows its password and asks as he likes.
class StolenVault {
public:
    void open(const Laptop &laptop)
    {
        auto keys = work::vaults::unlock(laptop.vault(), u"한글암호 Aa1!"_s, environment());
        ASSERT_TRUE(keys);
        auto vault = store::Vault::open(laptop.vault(), std::move(*keys), environment());
        ASSERT_TRUE(vault);
        m_vault = std::move(*vault);
        auto connection = m_vault->connect({});
        ASSERT_TRUE(connection);
        m_context = std::make_unique<work::Context>(*m_vault, std::move(*connection), m_codes);
        auto link = store::enrolment::link(m_context->connection());
        auto door = work::HttpsDoor::of(*m_context);
        ASSERT_TRUE(link && *link && door);
        m_link = std::move(**link);
        m_door = std::move(*door);
    }
    /// What an honest program would ask now.
    syncing::Request honest()
    {
        const store::VaultReplica replica(*m_vault, m_context->connection());
        const syncing::DeviceFacts &facts = replica.facts();
        syncing::Request request;
        request.device = facts.device;
        request.user = facts.user;
        request.number = facts.asked + 1;
        request.witness = facts.witness;
        request.k = facts.k;
        request.head = facts.head;
        for (const syncing::StreamFacts &stream : replica.streams())
            request.positions.append({stream.stream, stream.epochs, stream.n, stream.s});
        return request;
    }
    syncing::Response ask(const syncing::Request &request)
    {
        const auto heard = work::SyncLine(m_link, *m_door, m_clock, {}).ask(request);
        EXPECT_TRUE(heard) << (heard ? "" : heard.error().detail.toStdString());
        return heard ? heard->response : syncing::Response();
    }
    QByteArray sign(const QByteArray &message) const
    {
        return base::crypto::sign(message, m_link.deviceKey.secretKey);
    }

private:
    store::Environment environment() { return {m_clock, m_random, {8192, 1}}; }

    base::SystemClock m_clock;
    base::SystemRandom m_random;
    domain::CodeLists m_codes;
    std::unique_ptr<store::Vault> m_vault;
    std::unique_ptr<work::Context> m_context;
    store::OfficeLink m_link;
    std::unique_ptr<work::HttpsDoor> m_door;
};

TEST(StolenKey, makesNoOfficeBelieveThatItWasPutBack)
{
    RealOffice office;
    Laptop kim(u"김동"_s), lee(u"이동"_s);
    ASSERT_TRUE(office.comesUp());
    kim.enrol(office.code(u"김동"_s));
    lee.enrol(office.code(u"이동"_s));
    const QString person = kim.add(u"홍길동"_s);
    kim.sync();
    lee.sync();
    StolenVault thief;
    ASSERT_NO_FATAL_FAILURE(thief.open(lee));
    syncing::Request request = thief.honest();
    const syncing::Witness given = request.witness;
    const base::Id epoch = given.epoch;
    ASSERT_EQ(given.proof.size(), 64);
    ASSERT_FALSE(request.positions.isEmpty());
    const auto tell = [&](const syncing::Witness &witness) {
        request.witness = witness;
        ++request.number;
        const syncing::Response response = thief.ask(request);
        EXPECT_EQ(response.officeEpoch, epoch);
        EXPECT_TRUE(response.formerEpochs.isEmpty());
        EXPECT_FALSE(response.recovery.isOn);
        EXPECT_EQ(response.sealed, 0);
    };
    tell({request.device, given.receipt, given.nonce, given.proof}); // an epoch that never was
    syncing::Witness signedByHimself{epoch, given.receipt + 100, QByteArray(syncing::kNonceSize, 'x')};
    signedByHimself.proof = thief.sign(signedByHimself.signedBytes());
    tell(signedByHimself);
    tell({epoch, given.receipt + 100, given.nonce, given.proof});
    for (syncing::Position &position : request.positions) {
        position.n += 100;
        position.s = QByteArray(32, 'x');
    }
    tell(signedByHimself);
    request.witness = given;
    ++request.number;
    const syncing::Response moved = thief.ask(request);
    EXPECT_EQ(moved.officeEpoch, epoch);
    EXPECT_FALSE(moved.recovery.isOn);
    // The others go on as before.
    EXPECT_TRUE(kim.edit(person, {{u"healthNote"_s, u"그대로"_s}}));
    EXPECT_EQ(kim.sync().value("waiting"_L1).toInt(-1), 0);
    EXPECT_EQ(kim.troubles().toStdString(), "");
    EXPECT_EQ(office.troubles().toStdString(), "");
}

} // namespace
} // namespace faults
