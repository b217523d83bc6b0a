// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/files.h"
#include "model/store/namesearch.h"
#include "model/store/vaultfiles.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testvault.h"

#include <QDir>

#include <gtest/gtest.h>

using base::ErrorKind;
using support::TestVault;

namespace {

class Rotation : public ::testing::Test {
protected:
    Rotation()
        : person(vault.put(support::person(QStringLiteral("홍길동"))))
    {
        vault.put(support::note(person, QStringLiteral("병원 동행")));
    }
    base::Done rotate(const QString &password = support::kPassword)
    {
        auto keys = store::keyring::unlock(vault.path(), support::kPassword, vault.environment());
        EXPECT_OK(keys);
        vault.close();
        return store::vaultfiles::rotateKey(
            vault.path(), *keys, password, vault.recoveryCode(), support::kSmallCost, vault.environment());
    }
    void expectWhole()
    {
        vault.open();
        EXPECT_EQ(vault.get<domain::Person>(person).name, QStringLiteral("홍길동"));
        EXPECT_EQ(vault.troubles(), QString());
        EXPECT_EQ(store::notesearch::find(vault.connection(), QStringLiteral("병원"), 5)->hits.size(), 1);
        EXPECT_EQ(store::namesearch::find(vault.connection(), QStringLiteral("ㅎㄱㄷ"), 5)->hits.size(), 1);
    }
    QString keyPath() const { return store::keyfile::pathFor(vault.path()); }

    TestVault vault;
    base::Id person;
};

TEST_F(Rotation, keepsEverythingUnderANewKey)
{
    const QByteArray before = support::contentOf(vault.path());
    ASSERT_OK(rotate());
    EXPECT_NE(support::contentOf(vault.path()).left(4096), before.left(4096));
    expectWhole();
    EXPECT_OK(store::keyring::recover(vault.path(), vault.recoveryCode(), vault.environment()));
    vault.put(support::person(QStringLiteral("김복지")));
    EXPECT_EQ(vault.troubles(), QString()) << "and goes on";
}

TEST_F(Rotation, makesAStolenKeyFileAndItsPasswordUseless)
{
    const QString stolen = vault.file(QStringLiteral("stolen.carepass"));
    ASSERT_TRUE(QFile::copy(keyPath(), store::keyfile::pathFor(stolen)));
    ASSERT_OK(rotate());
    ASSERT_TRUE(QFile::copy(vault.path(), stolen));
    EXPECT_ERROR(store::keyring::unlock(stolen, support::kPassword, vault.environment()),
        ErrorKind::SlotsOfAnotherVault);
    // The key itself, taken before, opens the new file neither.
    auto old = store::keyfile::decode(support::contentOf(store::keyfile::pathFor(stolen)));
    ASSERT_OK(old);
    old->databaseSalt.clear();
    ASSERT_TRUE(support::writeContent(store::keyfile::pathFor(stolen), store::keyfile::encode(*old)));
    auto keys = store::keyring::unlock(stolen, support::kPassword, vault.environment());
    ASSERT_OK(keys);
    EXPECT_ERROR(sql::Connection::open(stolen, keys->vaultKey, {}), ErrorKind::VaultDamaged);
}

TEST_F(Rotation, leavesNoGenerationOfTheOldKeys)
{
    ASSERT_OK(rotate());
    const auto newest = store::keyfile::decode(support::contentOf(keyPath()));
    const auto older = store::keyfile::decode(support::contentOf(keyPath() + QStringLiteral("-before")));
    ASSERT_OK(newest);
    ASSERT_OK(older);
    EXPECT_EQ(newest->ways.first().wrapped, older->ways.first().wrapped);
}

TEST_F(Rotation, leavesNoFileBehind)
{
    ASSERT_TRUE(support::writeContent(vault.path() + QStringLiteral(".before-schema-1"), "an older copy"));
    ASSERT_OK(rotate());
    const QStringList names = QDir(QFileInfo(vault.path()).absolutePath()).entryList(QDir::Files, QDir::Name);
    EXPECT_EQ(names,
        (QStringList{QStringLiteral("dong.carepass"), QStringLiteral("dong.carepass-keys"),
            QStringLiteral("dong.carepass-keys-before")}));
}

TEST_F(Rotation, wantsBothWaysInBeforeItWrites)
{
    EXPECT_ERROR(rotate(QStringLiteral("not the password")), ErrorKind::WrongPassword);
    expectWhole();
}

TEST_F(Rotation, isRefusedWhileTheVaultIsOpen)
{
    EXPECT_ERROR(store::vaultfiles::rotateKey(vault.path(), vault.vault().keys(), support::kPassword,
                     vault.recoveryCode(), support::kSmallCost, vault.environment()),
        ErrorKind::InUse);
}

/// The state of the folder before, within and after the two renames of a rotation, taken apart and put
/// together.
class InterruptedRotation : public Rotation {
protected:
    InterruptedRotation()
    {
        oldDatabase = flushed();
        oldKeys = support::contentOf(keyPath());
        EXPECT_OK(rotate());
        newDatabase = support::contentOf(vault.path());
        newKeys = support::contentOf(keyPath());
    }
    QByteArray flushed()
    {
        EXPECT_OK(vault.connection().script(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        return support::contentOf(vault.path());
    }
    void lay(const QByteArray &database, const QByteArray &newest, const QByteArray &older)
    {
        EXPECT_TRUE(support::writeContent(vault.path(), database));
        EXPECT_TRUE(support::writeContent(keyPath(), newest));
        EXPECT_TRUE(support::writeContent(keyPath() + QStringLiteral("-before"), older));
    }

    QByteArray oldDatabase;
    QByteArray oldKeys;
    QByteArray newDatabase;
    QByteArray newKeys;
};

TEST_F(InterruptedRotation, opensWhereOnlyTheKeyFileIsNew)
{
    lay(oldDatabase, newKeys, oldKeys);
    ASSERT_TRUE(support::writeContent(vault.path() + QStringLiteral(".rotated"), newDatabase));
    expectWhole();
    EXPECT_FALSE(QFile::exists(vault.path() + QStringLiteral(".rotated")));
}

TEST_F(InterruptedRotation, opensWhereTheDatabaseIsNewAsWell)
{
    lay(newDatabase, newKeys, oldKeys);
    expectWhole();
}

TEST_F(InterruptedRotation, keepsTheOnlyWayInThroughFurtherWrites)
{
    lay(oldDatabase, newKeys, oldKeys);
    // A wrong password counts a failure, which writes the key file; a crash between its two files must not
    // lose the older generation either.
    EXPECT_ERROR(store::keyring::unlock(vault.path(), QStringLiteral("wrong password"), vault.environment()),
        ErrorKind::WrongPassword);
    EXPECT_EQ(support::contentOf(keyPath() + QStringLiteral("-before")), oldKeys);
    expectWhole();
}

TEST_F(InterruptedRotation, canBeRepeated)
{
    lay(oldDatabase, newKeys, oldKeys);
    vault.open();
    ASSERT_OK(rotate());
    expectWhole();
}

} // namespace
