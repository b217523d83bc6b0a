// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who was enrolled after the backup, and the office's own word for him.
#include "model/office/backup.h"
#include "model/office/verify.h"
#include "tests/model/office/bench.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace office::test {
namespace {

class Vouching : public Bench {
protected:
    /// Kim and Lee were there before the backup, Choi came after it; Kim has what she wrote.
    void live()
    {
        kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
        lee = person(u"이동"_s, u"dongOfficer"_s, u"1001"_s);
        home = kim->catalogue().home;
        ASSERT_OK(backup::make(desk(), file(u"one.bak"_s), false));
        choi = person(u"최유진"_s, u"dongOfficer"_s, u"1001"_s);
        record = choi->write(home);
        ASSERT_EQ(choi->sync(), 200);
        ASSERT_EQ(kim->sync(), 200);
        const syncing::CatalogueUser *user = kim->catalogue().user(choi->user());
        ASSERT_TRUE(user);
        voucher = {kim->catalogue().edition, *user};
        ASSERT_NO_FATAL_FAILURE(restoreFrom(file(u"one.bak"_s)));
        for (const auto &vault : {&kim, &lee, &choi})
            (*vault)->goTo(service());
    }
    syncing::Reason reasonAtKim()
    {
        EXPECT_EQ(kim->sync(), 200);
        const QList<syncing::OutItem> outbox = kim->replica().outbox();
        return outbox.isEmpty() ? syncing::Reason::None : outbox.constFirst().reason;
    }

    std::unique_ptr<Vault> kim, lee, choi;
    base::Id home, record;
    syncing::Voucher voucher;
};

TEST_P(Vouching, provesWhoSignedAndLetsNobodyIn)
{
    ASSERT_NO_FATAL_FAILURE(live());
    EXPECT_EQ(reasonAtKim(), syncing::Reason::UnknownUser);
    EXPECT_GT(kim->catalogue().edition, voucher.edition) << "what the restored office says is heeded";
    EXPECT_FALSE(kim->catalogue().user(choi->user()));
    kim->vouchers = {voucher};
    EXPECT_EQ(reasonAtKim(), syncing::Reason::None);
    EXPECT_EQ(lee->sync(), 200);
    EXPECT_TRUE(lee->reads(home, record));
    EXPECT_TRUE(verify(desk())->isOk());
    EXPECT_EQ(choi->sync(), 403);
    const auto users = console(u"users"_s);
    ASSERT_OK(users);
    EXPECT_FALSE(QJsonDocument(*users).toJson().contains("최유진"));
}

TEST_P(Vouching, isNotBelievedWithoutTheOfficesSignature)
{
    ASSERT_NO_FATAL_FAILURE(live());
    syncing::Voucher raised = voucher;
    raised.user.roles.append(u"supervisor"_s);
    syncing::Voucher newer = voucher;
    ++newer.edition;
    syncing::Voucher other = voucher;
    other.user.publicKey = base::crypto::SigningKey::make().publicKey;
    kim->vouchers = {raised, newer, other, {}};
    EXPECT_EQ(reasonAtKim(), syncing::Reason::UnknownUser);
    EXPECT_EQ(reasonAtKim(), syncing::Reason::UnknownUser);
}

TEST_P(Vouching, isOverAsSoonAsThePersonIsEnrolledAgainWithTheSameVault)
{
    ASSERT_NO_FATAL_FAILURE(live());
    EXPECT_EQ(reasonAtKim(), syncing::Reason::UnknownUser);
    ASSERT_EQ(choi->enrol(code(u"최유진"_s, {u"dongOfficer"_s}, u"1001"_s)), 200);
    const base::Id unsent = choi->write(home);
    EXPECT_EQ(choi->sync(), 200);
    EXPECT_EQ(reasonAtKim(), syncing::Reason::None);
    EXPECT_EQ(lee->sync(), 200);
    for (const base::Id &one : {record, unsent})
        EXPECT_TRUE(lee->reads(home, one));
    EXPECT_TRUE(verify(desk())->isOk());
}

TEST_P(Vouching, ofASecondPersonIsNotWaitedForForEver)
{
    ASSERT_NO_FATAL_FAILURE(live());
    const auto stranger = base::crypto::SigningKey::make();
    const base::Id nobody = base::Id::make(7, m_random);
    const auto bundleOf = [&](const base::Id &second, const base::crypto::SigningKey &key) {
        return offer(*kim, syncing::Kind::Create, u"bundle"_s, base::Id::make(m_clock.now(), m_random), {}, second, &key);
    };
    EXPECT_EQ(bundleOf(nobody, stranger).kind, syncing::Answer::Kind::Held) << "somebody may still vouch for him";
    EXPECT_EQ(kim->sync(), 200);
    EXPECT_EQ(lee->sync(), 200);
    ASSERT_FALSE(lee->lastResponse().recovery.isOn);
    const syncing::Answer refused = bundleOf(nobody, stranger);
    EXPECT_EQ(refused.kind, syncing::Answer::Kind::Rejected);
    EXPECT_EQ(refused.reason, syncing::Reason::SecondPerson);
    kim->vouchers = {voucher};
    EXPECT_EQ(bundleOf(choi->user(), choi->userKey()).kind, syncing::Answer::Kind::Applied);
}

TEST_P(Vouching, tellsForWhomTheOfficeWaits)
{
    ASSERT_NO_FATAL_FAILURE(live());
    EXPECT_EQ(kim->sync(), 200);
    const syncing::Recovery &told = kim->lastResponse().recovery;
    EXPECT_TRUE(told.isOn);
    ASSERT_EQ(told.devices.size(), 1);
    EXPECT_EQ(told.devices.constFirst().name, u"이동"_s);
    EXPECT_EQ(lee->sync(), 200);
    EXPECT_FALSE(lee->lastResponse().recovery.isOn);
}

ON_BOTH_ENGINES(Vouching);

} // namespace
} // namespace office::test
