// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/keyfile.h"

#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testvault.h"

#include <gtest/gtest.h>

using base::ErrorKind;
using support::TestVault;

namespace {

QString newest(const TestVault &vault)
{
    return store::keyfile::pathFor(vault.path());
}

QString older(const TestVault &vault)
{
    return newest(vault) + QStringLiteral("-before");
}

void damage(const QString &path)
{
    QByteArray bytes = support::contentOf(path);
    ASSERT_GT(bytes.size(), 200);
    bytes[200] = char(bytes.at(200) ^ 1);
    ASSERT_TRUE(support::writeContent(path, bytes));
}

TEST(KeyFile, comesBackAsItWasWritten)
{
    TestVault vault;
    auto keys = store::keyfile::read(vault.path());
    ASSERT_OK(keys);
    keys->failures = 3;
    keys->waitUntil = 1'800'000'000'123;
    keys->lockPage.insert(QStringLiteral("drafts"), 2);
    keys->heads = {7, "head", 9, "access"};
    const auto again = store::keyfile::decode(store::keyfile::encode(*keys));
    ASSERT_OK(again);
    EXPECT_EQ(again->vault, keys->vault);
    EXPECT_EQ(again->device, keys->device);
    EXPECT_EQ(again->owner, keys->owner);
    EXPECT_EQ(again->ownerName, QStringLiteral("윤해솔"));
    EXPECT_EQ(again->publicKey, keys->publicKey);
    EXPECT_EQ(again->wrappedSigningKey, keys->wrappedSigningKey);
    EXPECT_EQ(again->databaseSalt, keys->databaseSalt);
    EXPECT_EQ(again->failures, 3);
    EXPECT_EQ(again->waitUntil, 1'800'000'000'123);
    EXPECT_EQ(again->lockPage, keys->lockPage);
    EXPECT_EQ(again->heads, keys->heads);
    ASSERT_EQ(again->ways.size(), 2);
    EXPECT_EQ(again->way(QStringLiteral("password"))->cost, support::kSmallCost);
    EXPECT_EQ(again->way(QStringLiteral("recovery"))->wrapped, keys->ways.at(1).wrapped);
    EXPECT_EQ(again->way(QStringLiteral("other")), nullptr);
}

TEST(KeyFile, isRefusedWithAnyByteChanged)
{
    TestVault vault;
    const QByteArray good = support::contentOf(newest(vault));
    ASSERT_OK(store::keyfile::decode(good));
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray bad = good;
        bad[at] = char(bad.at(at) ^ 1);
        EXPECT_ERROR(store::keyfile::decode(bad), ErrorKind::SlotsDamaged) << "byte " << at;
    }
}

TEST(KeyFile, isRefusedCutAtAnyByte)
{
    TestVault vault;
    const QByteArray good = support::contentOf(newest(vault));
    for (qsizetype size = 0; size < good.size(); ++size)
        EXPECT_ERROR(store::keyfile::decode(good.left(size)), ErrorKind::SlotsDamaged) << size << " bytes";
}

TEST(KeyFile, fallsBackToTheOlderGeneration)
{
    TestVault vault;
    damage(newest(vault));
    ASSERT_OK(store::keyfile::read(vault.path()));
    vault.close();
    vault.open();
    ASSERT_TRUE(QFile::remove(newest(vault)));
    vault.close();
    vault.open();
    EXPECT_EQ(vault.vault().identity().userName, QStringLiteral("윤해솔"));
}

TEST(KeyFile, keepsTheGoodOlderGenerationBesideADamagedNewestOne)
{
    TestVault vault;
    auto keys = store::keyfile::read(vault.path());
    ASSERT_OK(keys);
    damage(newest(vault));
    const QByteArray good = support::contentOf(older(vault));
    ASSERT_OK(store::keyfile::write(vault.path(), *keys));
    EXPECT_EQ(support::contentOf(older(vault)), good);
    EXPECT_OK(store::keyfile::decode(support::contentOf(newest(vault))));
}

TEST(KeyFile, saysThatTheSlotsAreDamagedOnlyWhereBothGenerationsAre)
{
    TestVault vault;
    damage(newest(vault));
    damage(older(vault));
    EXPECT_ERROR(store::keyfile::read(vault.path()), ErrorKind::SlotsDamaged);
    ASSERT_TRUE(QFile::remove(newest(vault)));
    EXPECT_ERROR(store::keyfile::read(vault.path()), ErrorKind::SlotsDamaged);
    ASSERT_TRUE(QFile::remove(older(vault)));
    EXPECT_ERROR(store::keyfile::read(vault.path()), ErrorKind::NotFound);
}

TEST(KeyFile, countsItsGenerations)
{
    TestVault vault;
    auto keys = store::keyfile::read(vault.path());
    ASSERT_OK(keys);
    const qint64 before = keys->generation;
    ASSERT_OK(store::keyfile::write(vault.path(), *keys));
    EXPECT_EQ(store::keyfile::read(vault.path())->generation, before + 1);
    EXPECT_EQ(store::keyfile::decode(support::contentOf(older(vault)))->generation, before);
}

TEST(KeyFile, holdsNoSecretAndNobodyButTheOwner)
{
    TestVault vault;
    vault.put(support::person(QStringLiteral("홍길동")));
    auto writer = store::ActWriter::begin(vault.vault(), vault.connection(), {QStringLiteral("test")});
    ASSERT_OK(writer);
    const QByteArray vaultKey(reinterpret_cast<const char *>(vault.vault().keys().vaultKey.data()), 32);
    const QByteArray signingKey(
        reinterpret_cast<const char *>(vault.vault().keys().signing.secretKey.data()), 32);
    for (const QString &path : {newest(vault), older(vault)}) {
        const QByteArray bytes = support::contentOf(path);
        ASSERT_FALSE(bytes.isEmpty());
        for (const QByteArray &secret : {vaultKey, signingKey, support::kPassword.toUtf8(),
                 vault.recoveryCode().toLatin1(), QString(vault.recoveryCode()).remove(u'-').toLatin1()}) {
            EXPECT_FALSE(bytes.contains(secret));
            EXPECT_FALSE(bytes.contains(secret.toBase64()));
            EXPECT_FALSE(bytes.contains(secret.toHex()));
        }
        EXPECT_FALSE(bytes.contains("홍길동"));
        EXPECT_TRUE(bytes.contains("윤해솔")) << "the lock page greets the owner";
    }
}

TEST(KeyFile, isNotWrittenOverWhatIsNewer)
{
    TestVault vault;
    auto mine = store::keyfile::read(vault.path());
    auto theirs = store::keyfile::read(vault.path());
    ASSERT_OK(mine);
    theirs->failures = 2;
    ASSERT_OK(store::keyfile::write(vault.path(), *theirs));
    ASSERT_OK(store::keyfile::write(vault.path(), *theirs)) << "the same writer may go on";
    mine->failures = 7;
    EXPECT_ERROR(store::keyfile::write(vault.path(), *mine), ErrorKind::Conflict);
    EXPECT_EQ(store::keyfile::read(vault.path())->failures, 2);
}

TEST(KeyFile, losesNoChangeOfTwoThreadsThatUpdateIt)
{
    TestVault vault;
    constexpr int kEach = 20;
    const auto countUp = [&] {
        for (int i = 0; i < kEach; ++i)
            EXPECT_OK(store::keyfile::update(vault.path(), [](store::KeyFile &keys) -> base::Done {
                ++keys.failures;
                return {};
            }));
    };
    {
        base::Worker one(QStringLiteral("one"));
        base::Worker other(QStringLiteral("other"));
        one.post(countUp);
        other.post(countUp);
    }
    EXPECT_EQ(store::keyfile::read(vault.path())->failures, 2 * kEach);
    EXPECT_FALSE(QFile::exists(newest(vault) + QStringLiteral(".lock")));
}

TEST(KeyFile, staysAsItIsWhereAnUpdateFails)
{
    TestVault vault;
    const QByteArray before = support::contentOf(newest(vault));
    const auto refuse = [](store::KeyFile &keys) -> base::Done {
        keys.failures = 9;
        return ErrorKind::NotAllowed;
    };
    EXPECT_ERROR(store::keyfile::update(vault.path(), refuse), ErrorKind::NotAllowed);
    EXPECT_EQ(support::contentOf(newest(vault)), before);
}

} // namespace
