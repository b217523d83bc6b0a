// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/vault.h"

#include "model/store/drafts.h"
#include "model/store/files.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testvault.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using base::ErrorKind;
using support::TestVault;

namespace {

base::Result<std::unique_ptr<store::Vault>> openOnceMore(TestVault &vault)
{
    auto keys = store::keyring::unlock(vault.path(), support::kPassword, vault.environment());
    if (!keys)
        return keys.error();
    return store::Vault::open(vault.path(), std::move(*keys), vault.environment());
}

TEST(Vault, keepsARecordOverClosingAndOpening)
{
    TestVault vault;
    const base::Id id = vault.put(support::person(QStringLiteral("홍길동")));
    vault.close();
    vault.open();
    const auto found = vault.get<domain::Person>(id);
    EXPECT_EQ(found.name, QStringLiteral("홍길동"));
    EXPECT_EQ(found.birth, QDate(1957, 5, 6));
    EXPECT_EQ(found.version, 1);
}

TEST(Vault, writesNoNameInTheClearIntoAnyFile)
{
    TestVault vault;
    const base::Id id = vault.put(support::person(QStringLiteral("PLANTED-NAME")));
    vault.put(support::note(id, QStringLiteral("PLANTED-NOTE")));
    vault.put(support::phone(id, QStringLiteral("01047114711")));
    const QJsonObject body{{QStringLiteral("text"), QStringLiteral("PLANTED-DRAFT")}};
    ASSERT_OK(store::drafts::save(vault.connection(), {QStringLiteral("note"), id, body, 1}));
    ASSERT_OK(store::vaultfiles::backup(vault.vault(), vault.file(QStringLiteral("b.carepass-backup"))));
    ASSERT_OK(store::vaultfiles::keepCopy(vault.connection(), vault.path(), 0));
    const auto scan = [&](int least) {
        int files = 0;
        const QDir folder(QFileInfo(vault.path()).absolutePath());
        for (const QString &name : folder.entryList(QDir::Files)) {
            const QByteArray bytes = support::contentOf(folder.filePath(name));
            const QByteArray wide("P\0L\0A\0N\0T\0", 10);
            for (const QByteArray &planted : {QByteArray("PLANTED"), QByteArray("01047114711"), wide})
                EXPECT_FALSE(bytes.contains(planted)) << name.toStdString();
            EXPECT_FALSE(bytes.contains("SQLite format 3")) << name.toStdString();
            files += bytes.isEmpty() ? 0 : 1;
        }
        EXPECT_GE(files, least);
    };
    scan(7); // database, -wal, -shm, two generations of keys, lock, backup, copy
    vault.close();
    scan(5);
}

TEST(Vault, keepsAllOfItsFilesFromOtherAccounts)
{
    TestVault vault;
    vault.put(support::person(QStringLiteral("홍길동")));
    ASSERT_OK(store::vaultfiles::backup(vault.vault(), vault.file(QStringLiteral("b.carepass-backup"))));
    ASSERT_OK(store::vaultfiles::keepCopy(vault.connection(), vault.path(), 0));
    ASSERT_OK(store::vaultfiles::restore(vault.file(QStringLiteral("b.carepass-backup")),
        vault.file(QStringLiteral("restored.carepass")), support::kPassword, vault.environment()));
    constexpr QFileDevice::Permissions kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    int files = 0;
    const QDir folder(QFileInfo(vault.path()).absolutePath());
    for (const QFileInfo &one : folder.entryInfoList(QDir::Files)) {
        if (one.suffix() == QLatin1String("lock")) // the number of a process
            continue;
        EXPECT_EQ(one.permissions() & kOthers, QFileDevice::Permissions()) << one.fileName().toStdString();
        ++files;
    }
    EXPECT_GE(files, 8) << "database, -wal, -shm, keys, backup, copy, restored with its keys";
}

TEST(Vault, opensFilesThatWereMadeForAllAndClosesItsKeysAtTheNextPassword)
{
    TestVault vault;
    vault.close();
    const QString keys = store::keyfile::pathFor(vault.path());
    constexpr QFileDevice::Permissions kAsBefore
        = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    for (const QString &path : {vault.path(), keys})
        ASSERT_TRUE(QFile::setPermissions(path, kAsBefore));
    vault.open();
    ASSERT_OK(store::keyring::changePassword(vault.path(), vault.vault().keys(), QStringLiteral("다른암호 Bb2!"),
        support::kSmallCost, vault.environment()));
    EXPECT_FALSE(QFileInfo(keys).permissions().testFlag(QFileDevice::ReadOther));
}

TEST(Vault, opensOnceAtATimeAndSaysWhoHasIt)
{
    TestVault vault;
    const auto second = openOnceMore(vault);
    EXPECT_ERROR(second, ErrorKind::InUse);
    const QString detail = second.error().detail;
    EXPECT_TRUE(detail.contains(QString::number(QCoreApplication::applicationPid()))) << detail.toStdString();
    const QDateTime since = QDateTime::fromString(detail.section(u' ', -1), Qt::ISODate);
    ASSERT_TRUE(since.isValid()) << detail.toStdString();
    EXPECT_LT(qAbs(since.secsTo(QDateTime::currentDateTimeUtc())), 120);
    vault.close();
    EXPECT_OK(openOnceMore(vault));
}

TEST(Vault, takesOverALockWhoseNumberAnotherProgramOfItsNameHasByNow)
{
    TestVault vault;
    QFile file(vault.path() + QStringLiteral(".lock"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray named = file.readAll();
    file.close();
    ASSERT_TRUE(named.startsWith(QByteArray::number(QCoreApplication::applicationPid()) + '\n'));
    vault.close();
    ASSERT_TRUE(support::writeContent(file.fileName(), named));
    EXPECT_OK(openOnceMore(vault)) << "its number and name live, and nobody holds it";
}

TEST(Vault, takesOverTheLockOfAProgramThatHasDied)
{
    TestVault vault;
    vault.close();
    for (const QByteArray &left : {QByteArray(), QByteArray("4194303\nvaultprobe\n")}) {
        ASSERT_TRUE(support::writeContent(vault.path() + QStringLiteral(".lock"), left));
        EXPECT_OK(openOnceMore(vault)) << "lock file of " << left.size() << " bytes";
    }
}

TEST(Vault, isNotMadeWhereThereIsOneAlready)
{
    TestVault vault;
    vault.close();
    const QByteArray before = support::contentOf(vault.path());
    EXPECT_ERROR(store::vaultfiles::create(vault.path(), QStringLiteral("다른 사람"), support::kPassword,
                     support::kSmallCost, vault.environment()),
        ErrorKind::AlreadyExists);
    ASSERT_TRUE(QFile::remove(vault.path()));
    EXPECT_ERROR(store::vaultfiles::create(vault.path(), QStringLiteral("다른 사람"), support::kPassword,
                     support::kSmallCost, vault.environment()),
        ErrorKind::AlreadyExists)
        << "a key file alone may be what is left of a vault";
    ASSERT_TRUE(support::writeContent(vault.path(), before));
    EXPECT_OK(openOnceMore(vault));
}

TEST(Vault, isNotMadeForNobodyOrWithAShortPassword)
{
    TestVault vault;
    const auto create = [&](const QString &owner, const QString &password) {
        return store::vaultfiles::create(vault.file(QStringLiteral("other.carepass")), owner, password,
            support::kSmallCost, vault.environment());
    };
    EXPECT_ERROR(create(QStringLiteral("  "), support::kPassword), ErrorKind::InvalidInput);
    EXPECT_ERROR(create(QStringLiteral("윤해솔"), QStringLiteral("short")), ErrorKind::InvalidInput);
    EXPECT_FALSE(QFile::exists(vault.file(QStringLiteral("other.carepass-keys"))));
}

TEST(Vault, leavesNothingBehindWhereItCouldNotBeMade)
{
    TestVault vault;
    const QString path = vault.file(QStringLiteral("no/such/folder/x.carepass"));
    EXPECT_ERROR(store::vaultfiles::create(path, QStringLiteral("윤해솔"), support::kPassword,
                     support::kSmallCost, vault.environment()),
        ErrorKind::Io);
    EXPECT_FALSE(QFile::exists(store::keyfile::pathFor(path)));
}

TEST(Vault, isNotFoundWhereItIsNot)
{
    TestVault vault;
    EXPECT_ERROR(
        store::keyring::unlock(vault.file(QStringLiteral("x")), support::kPassword, vault.environment()),
        ErrorKind::NotFound);
    vault.close();
    auto keys = store::keyring::unlock(vault.path(), support::kPassword, vault.environment());
    ASSERT_OK(keys);
    ASSERT_TRUE(QFile::remove(vault.path()));
    EXPECT_ERROR(
        store::Vault::open(vault.path(), std::move(*keys), vault.environment()), ErrorKind::NotFound);
    EXPECT_FALSE(QFile::exists(vault.path())) << "opening must not make an empty one";
}

TEST(Vault, goesOnWithItsClockWhereThePcClockWentBack)
{
    TestVault vault;
    vault.put(support::person(QStringLiteral("하나")));
    const base::HybridTime last = vault.vault().hybridClock().last();
    vault.close();
    vault.clock().advance(-86'400'000);
    vault.open();
    vault.put(support::person(QStringLiteral("둘")));
    EXPECT_GT(vault.vault().hybridClock().last(), last);
    EXPECT_EQ(vault.troubles(), QString());
}

TEST(NetworkDrive, isRefusedByTheNameOfItsFileSystem)
{
    for (const char *name : {"nfs", "nfs4", "cifs", "SMB3", "fuse.sshfs", "9p", "davfs"})
        EXPECT_TRUE(store::files::isNetworkFileSystem(name)) << name;
    for (const char *name :
        {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "vfat", "exfat", "NTFS", "fuseblk", ""})
        EXPECT_FALSE(store::files::isNetworkFileSystem(name)) << name;
}

TEST(NetworkDrive, isRefusedByItsPath)
{
    for (const char *path : {"//server/share/x.carepass", "\\\\server\\share\\x.carepass"})
        EXPECT_ERROR(store::files::refuseNetworkDrive(QLatin1String(path)), ErrorKind::NetworkDrive) << path;
    EXPECT_OK(store::files::refuseNetworkDrive(QDir::temp().filePath(QStringLiteral("x.carepass"))));
}

TEST(Replace, keepsTheTargetWhereTheRenameFails)
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("vault"));
    ASSERT_TRUE(support::writeContent(target, "precious"));
    EXPECT_ERROR(store::files::replace(folder.filePath(QStringLiteral("missing")), target), ErrorKind::Io);
    EXPECT_EQ(support::contentOf(target), QByteArray("precious"));
}

} // namespace
