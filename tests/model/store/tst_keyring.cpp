// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/keyring.h"

#include "model/base/hangulkeys.h"
#include "model/store/recoverycode.h"
#include "tests/support/printers.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testvault.h"

#include <gtest/gtest.h>

using base::ErrorKind;
using support::TestVault;

namespace {

const QString kWrong = QStringLiteral("not the password");
const QString kNew = QStringLiteral("새암호 2027!");

base::Result<store::Keys> unlock(TestVault &vault, const QString &password)
{
    return store::keyring::unlock(vault.path(), password, vault.environment());
}

base::Done change(TestVault &vault, const QString &password)
{
    return store::keyring::changePassword(
        vault.path(), vault.vault().keys(), password, support::kSmallCost, vault.environment());
}

TEST(Unlock, opensWithThePasswordOnly)
{
    TestVault vault;
    EXPECT_OK(unlock(vault, support::kPassword));
    EXPECT_ERROR(unlock(vault, kWrong), ErrorKind::WrongPassword);
    EXPECT_ERROR(unlock(vault, QString()), ErrorKind::WrongPassword);
}

TEST(Unlock, opensInTheOtherKeyboardModeAndInDecomposedForm)
{
    TestVault vault;
    const QString keys = base::hangul::keysFromHangul(support::kPassword);
    ASSERT_NE(keys, support::kPassword);
    EXPECT_OK(unlock(vault, keys));
    EXPECT_OK(unlock(vault, support::kPassword.normalized(QString::NormalizationForm_D)));
}

TEST(Unlock, waitsOneTwoThenFiveMinutesAfterFiveFailures)
{
    TestVault vault;
    for (int i = 0; i < 5; ++i)
        EXPECT_ERROR(unlock(vault, kWrong), ErrorKind::WrongPassword) << "failure " << i + 1;
    for (const int minutes : {1, 2, 5, 5}) {
        const auto early = unlock(vault, support::kPassword);
        EXPECT_ERROR(early, ErrorKind::WaitBeforeTrying);
        EXPECT_EQ(early.error().detail, QString::number(60 * minutes));
        vault.clock().advance(60'000 * minutes - 1);
        EXPECT_ERROR(unlock(vault, support::kPassword), ErrorKind::WaitBeforeTrying);
        vault.clock().advance(1);
        EXPECT_ERROR(unlock(vault, kWrong), ErrorKind::WrongPassword);
    }
    vault.clock().advance(5 * 60'000);
    EXPECT_OK(unlock(vault, support::kPassword));
    EXPECT_ERROR(unlock(vault, kWrong), ErrorKind::WrongPassword) << "success has reset the count";
    EXPECT_OK(unlock(vault, support::kPassword));
}

TEST(Unlock, keepsTheWaitInTheFile)
{
    TestVault vault;
    for (int i = 0; i < 5; ++i)
        EXPECT_ERROR(unlock(vault, kWrong), ErrorKind::WrongPassword);
    const auto keys = store::keyfile::read(vault.path());
    ASSERT_OK(keys);
    EXPECT_EQ(keys->failures, 5);
    EXPECT_EQ(keys->waitUntil, vault.clock().now() + 60'000);
    EXPECT_EQ(store::keyring::secondsToWait(*keys, vault.clock().now()), 60);
}

TEST(Unlock, isNotLockedOutByAClockThatWasWrong)
{
    TestVault vault;
    const base::Moment now = vault.clock().now();
    vault.clock().advance(365ll * 86'400'000);
    for (int i = 0; i < 5; ++i)
        EXPECT_ERROR(unlock(vault, kWrong), ErrorKind::WrongPassword);
    vault.clock().set(now);
    EXPECT_OK(unlock(vault, support::kPassword));
}

TEST(Unlock, countsFailuresOfTheRecoveryCodeAlikeButNoTypingErrors)
{
    TestVault vault;
    base::SeededRandom random(99);
    const auto recover = [&](const QString &code) {
        return store::keyring::recover(vault.path(), code, vault.environment());
    };
    EXPECT_ERROR(recover(QStringLiteral("typo")), ErrorKind::WrongPassword);
    EXPECT_EQ(store::keyfile::read(vault.path())->failures, 0);
    EXPECT_ERROR(recover(store::recoverycode::make(random)), ErrorKind::WrongPassword);
    EXPECT_EQ(store::keyfile::read(vault.path())->failures, 1);
}

TEST(Unlock, opensByRecoveryCode)
{
    TestVault vault;
    const auto keys = store::keyring::recover(vault.path(), vault.recoveryCode(), vault.environment());
    ASSERT_OK(keys);
    EXPECT_EQ(QByteArray(reinterpret_cast<const char *>(keys->vaultKey.data()), 32),
        QByteArray(reinterpret_cast<const char *>(vault.vault().keys().vaultKey.data()), 32));
}

TEST(Unlock, refusesASlotBelowTheProgramsFloor)
{
    TestVault vault;
    const base::SystemClock clock;
    base::SystemRandom random;
    const store::Environment programs{clock, random};
    EXPECT_ERROR(
        store::keyring::unlock(vault.path(), support::kPassword, programs), ErrorKind::WeakKeyDerivation);
    EXPECT_ERROR(
        store::keyring::recover(vault.path(), vault.recoveryCode(), programs), ErrorKind::WeakKeyDerivation);
    auto file = store::keyfile::read(vault.path());
    ASSERT_OK(file);
    file->ways[0].cost = {256ull << 20, 1}; // enough memory, too few passes
    ASSERT_OK(store::keyfile::write(vault.path(), *file));
    EXPECT_ERROR(
        store::keyring::unlock(vault.path(), support::kPassword, programs), ErrorKind::WeakKeyDerivation);
}

TEST(Unlock, refusesAKeyFileWhosePublicKeyIsNotThatOfTheSigningKey)
{
    TestVault vault;
    auto file = store::keyfile::read(vault.path());
    ASSERT_OK(file);
    file->publicKey = base::crypto::SigningKey::make().publicKey;
    ASSERT_OK(store::keyfile::write(vault.path(), *file));
    EXPECT_ERROR(unlock(vault, support::kPassword), ErrorKind::SlotsDamaged);
}

TEST(ChangePassword, letsTheNewOneInAndTheOldOneNoMore)
{
    TestVault vault;
    ASSERT_OK(change(vault, kNew));
    EXPECT_OK(unlock(vault, kNew));
    EXPECT_ERROR(unlock(vault, support::kPassword), ErrorKind::WrongPassword);
    EXPECT_OK(store::keyring::recover(vault.path(), vault.recoveryCode(), vault.environment()));
}

TEST(ChangePassword, leavesNoGenerationToTheOldOne)
{
    TestVault vault;
    ASSERT_OK(change(vault, kNew));
    ASSERT_TRUE(QFile::remove(store::keyfile::pathFor(vault.path())));
    EXPECT_ERROR(unlock(vault, support::kPassword), ErrorKind::WrongPassword);
    EXPECT_OK(unlock(vault, kNew));
}

TEST(ChangePassword, endsAWait)
{
    TestVault vault;
    for (int i = 0; i < 5; ++i)
        EXPECT_ERROR(unlock(vault, kWrong), ErrorKind::WrongPassword);
    ASSERT_OK(change(vault, kNew));
    EXPECT_OK(unlock(vault, kNew));
}

TEST(ChangePassword, refusesAShortOne)
{
    TestVault vault;
    EXPECT_ERROR(change(vault, QStringLiteral("1234567")), ErrorKind::InvalidInput);
    EXPECT_ERROR(change(vault, QStringLiteral("   1234   ")), ErrorKind::InvalidInput)
        << "blanks are no letters";
    EXPECT_OK(change(vault, QStringLiteral("12345678")));
}

TEST(TunedCost, isNeverBelowTheFloor)
{
    class JumpingClock final : public base::Clock {
    public:
        base::Moment now() const override { return m_now += 10'000; }

    private:
        mutable base::Moment m_now = 0;
    };
    const JumpingClock slow;
    EXPECT_FALSE(store::keyring::tunedCost(slow).isBelowFloor());
    EXPECT_EQ(store::keyring::tunedCost(slow).memoryBytes, base::crypto::DerivationCost::floor().memoryBytes);
}

} // namespace
