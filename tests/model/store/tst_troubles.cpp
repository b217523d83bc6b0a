// SPDX-License-Identifier: GPL-3.0-or-later
// Six troubles of opening have six answers, since each asks something else of the person who reads it.
#include "model/store/vault.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testvault.h"

#include <gtest/gtest.h>

using base::ErrorKind;
using support::TestVault;

namespace {

class Troubles : public ::testing::Test {
protected:
    Troubles()
    {
        vault.put(support::person(QStringLiteral("홍길동")));
        EXPECT_OK(vault.connection().script(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    }
    base::Result<std::unique_ptr<store::Vault>> open(const QString &password = support::kPassword)
    {
        auto keys = store::keyring::unlock(vault.path(), password, vault.environment());
        if (!keys)
            return keys.error();
        return store::Vault::open(vault.path(), std::move(*keys), vault.environment());
    }
    QString keyPath() const { return store::keyfile::pathFor(vault.path()); }
    void flip(const QString &path, qsizetype at)
    {
        QByteArray bytes = support::contentOf(path);
        ASSERT_GT(bytes.size(), at);
        bytes[at] = char(bytes.at(at) ^ 4);
        ASSERT_TRUE(support::writeContent(path, bytes));
    }

    TestVault vault;
};

TEST_F(Troubles, wrongPassword)
{
    vault.close();
    EXPECT_ERROR(open(QStringLiteral("wrong password")), ErrorKind::WrongPassword);
}

TEST_F(Troubles, damagedSlots)
{
    vault.close();
    flip(keyPath(), 300);
    flip(keyPath() + QStringLiteral("-before"), 300);
    EXPECT_ERROR(open(), ErrorKind::SlotsDamaged);
}

TEST_F(Troubles, slotsOfAnotherVault)
{
    TestVault other;
    other.close();
    vault.close();
    ASSERT_TRUE(support::writeContent(keyPath(), support::contentOf(store::keyfile::pathFor(other.path()))));
    ASSERT_TRUE(QFile::remove(keyPath() + QStringLiteral("-before")));
    EXPECT_ERROR(open(), ErrorKind::SlotsOfAnotherVault);
    EXPECT_ERROR(open(QStringLiteral("wrong password")), ErrorKind::SlotsOfAnotherVault)
        << "no password would help";
}

TEST_F(Troubles, slotsOfAnotherVaultUnderTheSameKey)
{
    auto keys = store::keyfile::read(vault.path());
    ASSERT_OK(keys);
    vault.close();
    base::SeededRandom random(5);
    keys->vault = base::Id::make(1, random);
    ASSERT_OK(store::keyfile::write(vault.path(), *keys));
    EXPECT_ERROR(open(), ErrorKind::SlotsOfAnotherVault);
}

TEST_F(Troubles, damagedPages)
{
    vault.close();
    flip(vault.path(), 2000);
    EXPECT_ERROR(open(), ErrorKind::VaultDamaged);
}

TEST_F(Troubles, damagedSaltIsDamageAndNotAnotherVault)
{
    vault.close();
    flip(vault.path(), 3);
    EXPECT_ERROR(open(), ErrorKind::VaultDamaged);
}

TEST_F(Troubles, tornFirstPageIsDamageAndNotAnotherVault)
{
    vault.close();
    QByteArray bytes = support::contentOf(vault.path());
    bytes.replace(0, 4096, QByteArray(4096, '\0'));
    ASSERT_TRUE(support::writeContent(vault.path(), bytes));
    EXPECT_ERROR(open(), ErrorKind::VaultDamaged);
}

TEST_F(Troubles, emptyFileIsDamage)
{
    vault.close();
    ASSERT_TRUE(support::writeContent(vault.path(), {}));
    EXPECT_ERROR(open(), ErrorKind::VaultDamaged);
    EXPECT_EQ(support::contentOf(vault.path()), QByteArray()) << "and stays as it was";
}

TEST_F(Troubles, plainFile)
{
    vault.close();
    QByteArray bytes = support::contentOf(vault.path());
    bytes.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    ASSERT_TRUE(support::writeContent(vault.path(), bytes));
    auto keys = store::keyring::unlock(vault.path(), support::kPassword, vault.environment());
    EXPECT_TRUE(!keys || !store::Vault::open(vault.path(), std::move(*keys), vault.environment()));
    auto file = store::keyfile::read(vault.path());
    ASSERT_OK(file);
    file->databaseSalt = bytes.left(16); // as if the program had been run without a cipher all along
    ASSERT_OK(store::keyfile::write(vault.path(), *file));
    EXPECT_ERROR(open(), ErrorKind::NoCipher);
}

TEST_F(Troubles, newerSchema)
{
    ASSERT_OK(vault.connection().script(QStringLiteral("PRAGMA user_version=99")));
    vault.close();
    const auto opened = open();
    EXPECT_ERROR(opened, ErrorKind::SchemaTooNew);
    EXPECT_TRUE(opened.error().detail.contains(QStringLiteral("99"))) << opened.error().detail.toStdString();
}

} // namespace
