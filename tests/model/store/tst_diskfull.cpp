// SPDX-License-Identifier: GPL-3.0-or-later
// A full disk: on a real small disk where this user may mount one, and under a limit on the size of files,
// which every system has.
#include "model/store/files.h"
#include "model/store/vaultfiles.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/probe.h"
#include "tests/support/smalldisk.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testvault.h"

#include <gtest/gtest.h>

using base::ErrorKind;
using support::SmallDisk;
using support::TestVault;

namespace {

bool endsWith(const QString &answer, ErrorKind kind)
{
    return answer.startsWith(QStringLiteral("error %1 ").arg(int(kind)));
}

TEST(FullDisk, isSeenBeforeABackupIsBegun)
{
    const SmallDisk disk(200);
    if (!disk.isMounted())
        GTEST_SKIP() << "this user may not mount a disk; FileLimit covers the rest";
    TestVault vault;
    const QString path = disk.file(QStringLiteral("b.carepass-backup"));
    EXPECT_ERROR(store::vaultfiles::backup(vault.vault(), path), ErrorKind::DiskFull);
    EXPECT_FALSE(QFile::exists(path));
}

TEST(FullDisk, leavesTheOlderBackupAndTheVaultWhole)
{
    const SmallDisk disk(6800);
    if (!disk.isMounted())
        GTEST_SKIP() << "this user may not mount a disk; FileLimit covers the rest";
    TestVault vault;
    const base::Id id = vault.put(support::person(QStringLiteral("홍길동")));
    const QString path = disk.file(QStringLiteral("b.carepass-backup"));
    ASSERT_OK(store::vaultfiles::backup(vault.vault(), path));
    const QByteArray before = support::contentOf(path);
    ASSERT_TRUE(support::writeContent(disk.file(QStringLiteral("ballast")), QByteArray(2'400'000, 'x')));
    EXPECT_ERROR(store::vaultfiles::backup(vault.vault(), path), ErrorKind::DiskFull);
    EXPECT_EQ(support::contentOf(path), before);
    EXPECT_EQ(vault.get<domain::Person>(id).name, QStringLiteral("홍길동"));
    EXPECT_EQ(vault.troubles(), QString());
}

TEST(FullDisk, stopsWritingWithoutHarmToWhatWasAcknowledged)
{
    const SmallDisk disk(3200);
    if (!disk.isMounted())
        GTEST_SKIP() << "this user may not mount a disk; FileLimit covers the rest";
    const QString path = disk.file(QStringLiteral("v.carepass"));
    ASSERT_EQ(support::probe({QStringLiteral("create"), path, support::kPassword}), QStringLiteral("ok"));
    const QString answer
        = support::probe({QStringLiteral("write"), path, support::kPassword, QStringLiteral("100000")});
    EXPECT_TRUE(endsWith(answer, ErrorKind::DiskFull)) << answer.toStdString();
    EXPECT_EQ(support::probe({QStringLiteral("open"), path, support::kPassword}), QStringLiteral("ok"))
        << "the vault still opens on the full disk";
}

class FileLimit : public ::testing::Test {
protected:
    FileLimit()
    {
        vault.put(support::person(QStringLiteral("홍길동")));
        EXPECT_OK(store::vaultfiles::backup(vault.vault(), path));
        before = support::contentOf(path);
        vault.close();
    }
    void expectAllWhole()
    {
        EXPECT_EQ(support::contentOf(path), before) << "the older backup stays";
        vault.open();
        EXPECT_EQ(vault.number(QStringLiteral("SELECT count(*) FROM person WHERE name = '홍길동'")), 1);
        EXPECT_EQ(vault.troubles(), QString());
    }

    TestVault vault;
    QString path = vault.file(QStringLiteral("b.carepass-backup"));
    QByteArray before;
};

TEST_F(FileLimit, stopsABackupAtAnySizeWithoutHarm)
{
    for (int eighth = 1; eighth < 8; ++eighth) {
        const QString limit = QString::number(before.size() * eighth / 8);
        const QString answer
            = support::probe({QStringLiteral("backup"), vault.path(), support::kPassword, path, limit});
        EXPECT_TRUE(answer.startsWith(QStringLiteral("error"))) << answer.toStdString();
        EXPECT_FALSE(QFile::exists(path + QStringLiteral(".partial")));
        EXPECT_FALSE(QFile::exists(path + QStringLiteral(".copy")));
    }
    expectAllWhole();
}

TEST_F(FileLimit, stopsWritingWithoutHarm)
{
    const QString limit = QString::number(QFileInfo(vault.path()).size() + 40'000);
    const QString answer = support::probe(
        {QStringLiteral("write"), vault.path(), support::kPassword, QStringLiteral("100000"), limit});
    EXPECT_TRUE(answer.startsWith(QStringLiteral("error"))) << answer.toStdString();
    expectAllWhole();
}

TEST(WriteAtomically, keepsTheOlderFileWhereTheDiskIsFull)
{
    const SmallDisk disk(64);
    if (!disk.isMounted())
        GTEST_SKIP() << "this user may not mount a disk";
    const QString path = disk.file(QStringLiteral("keys"));
    ASSERT_OK(store::files::writeAtomically(path, "precious"));
    EXPECT_ERROR(store::files::writeAtomically(path, QByteArray(200'000, 'x')), ErrorKind::DiskFull);
    EXPECT_EQ(support::contentOf(path), QByteArray("precious"));
}

TEST(NeedSpace, comparesWithTheDisk)
{
    QTemporaryDir folder;
    EXPECT_OK(store::files::needSpace(folder.filePath(QStringLiteral("x")), 1000));
    EXPECT_ERROR(
        store::files::needSpace(folder.filePath(QStringLiteral("x")), 1ll << 60), ErrorKind::DiskFull);
}

} // namespace
