// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/cipher.h"
#include "model/store/vaultfiles.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testvault.h"

#include <QCryptographicHash>
#include <QDir>

#include <gtest/gtest.h>

using base::ErrorKind;
using support::TestVault;

namespace {

constexpr qsizetype kBackupPage = sql::cipher::kPageBytes;

class Backup : public ::testing::Test {
protected:
    Backup()
        : person(vault.put(support::person(QStringLiteral("홍길동"))))
    {
    }
    base::Done backup(const base::Progress &progress = {})
    {
        return store::vaultfiles::backup(vault.vault(), path, progress);
    }
    base::Done restore(const QString &from, const QString &to, const QString &password = support::kPassword)
    {
        return store::vaultfiles::restore(from, to, password, vault.environment());
    }
    /// Restores and opens with the password; the name of the person, or the error.
    base::Result<QString> nameIn(const QString &backupPath, const QString &target)
    {
        if (const base::Done restored = restore(backupPath, target); !restored)
            return restored.error();
        auto keys = store::keyring::unlock(target, support::kPassword, vault.environment());
        if (!keys)
            return keys.error();
        auto opened = store::Vault::open(target, std::move(*keys), vault.environment());
        if (!opened)
            return opened.error();
        auto connection = (*opened)->connect({});
        if (!connection)
            return connection.error();
        return (*connection)
            ->single(QStringLiteral("SELECT group_concat(name) FROM (SELECT name FROM person ORDER BY name)"))
            .transform([](const QVariant &value) { return value.toString(); });
    }
    QStringList files()
    {
        return QDir(QFileInfo(path).absolutePath())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    TestVault vault;
    base::Id person;
    QString path = vault.file(QStringLiteral("friday.carepass-backup"));
    QString target = vault.file(QStringLiteral("restored.carepass"));
};

TEST_F(Backup, comesBackAsAVaultThatOpens)
{
    ASSERT_OK(backup());
    EXPECT_EQ(nameIn(path, target).value_or(QString()), QStringLiteral("홍길동"));
}

TEST_F(Backup, verifiesAfterRestoring)
{
    ASSERT_OK(backup());
    vault.close();
    for (const QString &old :
        {vault.path(), vault.path() + QStringLiteral("-keys"), vault.path() + QStringLiteral("-keys-before")})
        ASSERT_TRUE(QFile::remove(old));
    ASSERT_OK(restore(path, vault.path()));
    vault.open();
    EXPECT_EQ(vault.troubles(), QString());
    vault.put(support::person(QStringLiteral("김복지")));
    EXPECT_EQ(vault.troubles(), QString());
}

TEST_F(Backup, isOpenedBeforeItBecomesAVault)
{
    ASSERT_OK(backup());
    const QStringList before = files();
    EXPECT_ERROR(restore(path, target, QStringLiteral("another password")), ErrorKind::WrongPassword);
    EXPECT_EQ(files(), before) << "nothing is left of what could not be opened";
    EXPECT_OK(restore(path, target));
    QStringList after = files();
    EXPECT_TRUE(after.removeOne(QStringLiteral("restored.carepass")));
    EXPECT_TRUE(after.removeOne(QStringLiteral("restored.carepass-keys")));
    EXPECT_EQ(after, before);
}

TEST_F(Backup, isRefusedWithDamagedPagesUnderARightChecksum)
{
    ASSERT_OK(backup());
    QByteArray bytes = support::contentOf(path);
    const QByteArray good = bytes;
    // The database is the end of the file, its BLAKE2b-256 the 32 bytes before it.
    qsizetype start = -1;
    for (qsizetype at = bytes.size() % kBackupPage; at < bytes.size() && start < 0; at += kBackupPage) {
        const QByteArray database = bytes.mid(at);
        if (bytes.mid(at - 32, 32) == QCryptographicHash::hash(database, QCryptographicHash::Blake2b_256))
            start = at;
    }
    ASSERT_GT(start, 0);
    bytes[start + 3 * kBackupPage + 100] = char(bytes.at(start + 3 * kBackupPage + 100) ^ 16);
    bytes.replace(
        start - 32, 32, QCryptographicHash::hash(bytes.mid(start), QCryptographicHash::Blake2b_256));
    ASSERT_TRUE(support::writeContent(path, bytes));
    EXPECT_ERROR(restore(path, target), ErrorKind::VaultDamaged);
    EXPECT_FALSE(QFile::exists(target) || QFile::exists(store::keyfile::pathFor(target)));
    ASSERT_TRUE(support::writeContent(path, good));
    EXPECT_OK(restore(path, target));
}

TEST_F(Backup, isNotOverwrittenByTheLogOfADeletedVault)
{
    ASSERT_OK(backup());
    // What another vault of the same key left beside a file that was deleted by hand.
    vault.put(support::person(QStringLiteral("김복지")));
    const QByteArray stale = support::contentOf(vault.path() + QStringLiteral("-wal"));
    ASSERT_GT(stale.size(), 0);
    ASSERT_TRUE(support::writeContent(target + QStringLiteral("-wal"), stale));
    ASSERT_TRUE(support::writeContent(target + QStringLiteral("-shm"), "stale"));
    ASSERT_TRUE(support::writeContent(store::keyfile::pathFor(target) + QStringLiteral("-before"), "old"));
    EXPECT_EQ(nameIn(path, target).value_or(QString()), QStringLiteral("홍길동"));
    EXPECT_NE(support::contentOf(store::keyfile::pathFor(target) + QStringLiteral("-before")), "old");
}

TEST_F(Backup, holdsWhatWasCommittedAMomentAgo)
{
    vault.put(support::person(QStringLiteral("김복지")));
    ASSERT_GT(QFileInfo(vault.path() + QStringLiteral("-wal")).size(), 0) << "it still lies in the log";
    ASSERT_OK(backup());
    EXPECT_EQ(nameIn(path, target).value_or(QString()), QStringLiteral("김복지,홍길동"));
}

TEST_F(Backup, leavesNothingElseBehind)
{
    const QStringList before = files();
    ASSERT_OK(backup());
    QStringList after = files();
    EXPECT_TRUE(after.removeOne(QStringLiteral("friday.carepass-backup")));
    EXPECT_EQ(after, before);
}

TEST_F(Backup, replacesAnOlderOne)
{
    ASSERT_OK(backup());
    vault.put(support::person(QStringLiteral("김복지")));
    ASSERT_OK(backup());
    EXPECT_EQ(nameIn(path, target).value_or(QString()), QStringLiteral("김복지,홍길동"));
}

TEST_F(Backup, keepsTheOlderOneWhereItIsCancelled)
{
    ASSERT_OK(backup());
    const QByteArray before = support::contentOf(path);
    const QStringList names = files();
    const base::Progress progress;
    progress.cancel.cancel();
    EXPECT_ERROR(backup(progress), ErrorKind::Cancelled);
    EXPECT_EQ(support::contentOf(path), before);
    EXPECT_EQ(files(), names);
}

TEST_F(Backup, isNotRestoredOverAVault)
{
    ASSERT_OK(backup());
    EXPECT_ERROR(restore(path, vault.path()), ErrorKind::AlreadyExists);
    ASSERT_TRUE(support::writeContent(store::keyfile::pathFor(target), "keys of something"));
    EXPECT_ERROR(restore(path, target), ErrorKind::AlreadyExists);
}

TEST_F(Backup, showsWhoseItIs)
{
    ASSERT_OK(backup());
    const auto keys = store::vaultfiles::keyFileOf(path);
    ASSERT_OK(keys);
    EXPECT_EQ(keys->ownerName, QStringLiteral("윤해솔"));
    EXPECT_EQ(keys->vault, vault.vault().identity().vault);
}

TEST_F(Backup, isRefusedWithAByteChangedAnywhere)
{
    ASSERT_OK(backup());
    const QByteArray good = support::contentOf(path);
    constexpr qsizetype kStep = 997;
    int refused = 0;
    for (qsizetype at = 0; at < good.size(); at += at < 4096 ? 13 : kStep) {
        QByteArray bad = good;
        bad[at] = char(bad.at(at) ^ 16);
        ASSERT_TRUE(support::writeContent(path, bad));
        EXPECT_FALSE(restore(path, target)) << "byte " << at;
        EXPECT_FALSE(QFile::exists(target) || QFile::exists(store::keyfile::pathFor(target)))
            << "byte " << at;
        ++refused;
    }
    EXPECT_GT(refused, 400);
}

TEST_F(Backup, isRefusedCutShortOrLengthened)
{
    ASSERT_OK(backup());
    const QByteArray good = support::contentOf(path);
    for (const qsizetype size : {0ll, 5ll, 20ll, 1000ll, 4096ll, good.size() / 2, good.size() - 1}) {
        ASSERT_TRUE(support::writeContent(path, good.left(size)));
        EXPECT_FALSE(restore(path, target)) << size << " bytes";
    }
    ASSERT_TRUE(support::writeContent(path, good + 'x'));
    EXPECT_ERROR(restore(path, target), ErrorKind::VaultDamaged);
    ASSERT_TRUE(support::writeContent(path, "a letter to the mayor, by mistake chosen as a backup"));
    EXPECT_ERROR(restore(path, target), ErrorKind::InvalidInput);
    EXPECT_ERROR(restore(vault.file(QStringLiteral("missing")), target), ErrorKind::Io);
}

TEST_F(Backup, isNotMadeOfADamagedVault)
{
    ASSERT_OK(backup());
    const QByteArray before = support::contentOf(path);
    ASSERT_OK(vault.connection().script(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    QFile file(vault.path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    for (qint64 page = 2; page * kBackupPage < file.size(); ++page) {
        ASSERT_TRUE(file.seek(page * kBackupPage + 100));
        ASSERT_EQ(file.write("damage"), 6);
    }
    file.close();
    EXPECT_ERROR(backup(), ErrorKind::VaultDamaged);
    EXPECT_EQ(support::contentOf(path), before) << "the last good backup stays";
}

} // namespace
