// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/vaults.h"

#include "model/store/drafts.h"
#include "tests/model/work/workbench.h"
#include "tests/support/people.h"

using base::ErrorKind;

namespace {

const QString kNew = QStringLiteral("새암호 2027!");

class VaultsTest : public test::WorkTest {
protected:
    base::Result<store::Keys> unlock(const QString &password)
    {
        return work::vaults::unlock(m_vault.path(), password, m_vault.environment());
    }
};

TEST_F(VaultsTest, tellTheLockPageWhatItMayKnow)
{
    m_vault.put(support::person(QStringLiteral("홍길동")));
    const QJsonObject body{{QStringLiteral("text"), QStringLiteral("PLANTED")}};
    ASSERT_OK(store::drafts::save(connection(), {QStringLiteral("note"), {}, body, 1}));
    ASSERT_OK(work::vaults::backup(context(), m_vault.file(QStringLiteral("b.carepass-backup"))));
    m_vault.clock().advance(5000);
    ASSERT_OK(work::vaults::noteLocked(context(), QStringLiteral("idle")));
    const auto info = work::vaults::lockPageInfo(m_vault.path(), m_vault.clock());
    ASSERT_OK(info);
    EXPECT_EQ(info->ownerName, QStringLiteral("윤해솔"));
    EXPECT_EQ(info->drafts, 1);
    EXPECT_EQ(info->lockReason, QStringLiteral("idle"));
    EXPECT_EQ(info->lockedAt, m_vault.clock().now());
    EXPECT_EQ(info->backupAt, m_vault.clock().now() - 5000);
    EXPECT_EQ(info->secondsToWait, 0);
}

TEST_F(VaultsTest, tellTheLockPageHowLongToWait)
{
    for (int i = 0; i < 6; ++i)
        EXPECT_FALSE(unlock(QStringLiteral("wrong password")).has_value());
    EXPECT_EQ(work::vaults::lockPageInfo(m_vault.path(), m_vault.clock())->secondsToWait, 60);
    m_vault.clock().advance(20'000);
    EXPECT_EQ(work::vaults::lockPageInfo(m_vault.path(), m_vault.clock())->secondsToWait, 40);
}

TEST_F(VaultsTest, rememberTheLogsWhenLockedSoThatAnOlderFileIsFoundOut)
{
    m_vault.put(support::person(QStringLiteral("홍길동")));
    ASSERT_OK(work::vaults::noteLocked(context(), QStringLiteral("asked")));
    EXPECT_TRUE(work::vaults::verify(context())->ok);
    const auto keys = store::keyfile::read(m_vault.path());
    ASSERT_OK(keys);
    EXPECT_EQ(keys->heads.changes, 1);
    EXPECT_EQ(keys->heads.changeHead.size(), base::crypto::kHashSize);
}

TEST_F(VaultsTest, changeThePasswordForWhoKnowsTheOldOne)
{
    EXPECT_ERROR(
        work::vaults::changePassword(context(), QStringLiteral("wrong password"), kNew, support::kSmallCost),
        ErrorKind::WrongPassword);
    ASSERT_OK(work::vaults::changePassword(context(), support::kPassword, kNew, support::kSmallCost));
    EXPECT_OK(unlock(kNew));
    EXPECT_ERROR(unlock(support::kPassword), ErrorKind::WrongPassword);
}

TEST_F(VaultsTest, letTheRecoveryCodeSetANewPassword)
{
    const auto recover = [&](const QString &code, const QString &password) {
        return work::vaults::recover(
            m_vault.path(), code, password, support::kSmallCost, m_vault.environment());
    };
    EXPECT_ERROR(recover(m_vault.recoveryCode(), QStringLiteral("short")), ErrorKind::InvalidInput);
    EXPECT_ERROR(recover(QStringLiteral("no code"), kNew), ErrorKind::WrongPassword);
    EXPECT_OK(recover(m_vault.recoveryCode(), kNew));
    EXPECT_OK(unlock(kNew));
    EXPECT_ERROR(unlock(support::kPassword), ErrorKind::WrongPassword);
}

TEST_F(VaultsTest, rotateTheKeyOfAClosedVault)
{
    const base::Id person = m_vault.put(support::person(QStringLiteral("홍길동")));
    m_context.reset();
    m_vault.close();
    ASSERT_OK(work::vaults::rotateKey(m_vault.path(), support::kPassword, m_vault.recoveryCode(),
        support::kSmallCost, m_vault.environment()));
    m_vault.open();
    EXPECT_TRUE(m_vault.has<domain::Person>(person));
    EXPECT_EQ(m_vault.troubles(), QString());
}

TEST_F(VaultsTest, giveTheNumbersOfAVault)
{
    m_vault.put(support::person(QStringLiteral("홍길동")));
    const auto info = work::vaults::info(context());
    ASSERT_OK(info);
    EXPECT_EQ(info->people, 1);
    EXPECT_EQ(info->changes, 1);
    EXPECT_GE(info->schemaVersion, 1);
    EXPECT_GT(info->bytes, 100'000);
    EXPECT_TRUE(info->cipher.startsWith(u'4')) << info->cipher.toStdString();
}

} // namespace
