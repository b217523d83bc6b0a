// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/cipher.h"

#include "tests/support/probe.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <gtest/gtest.h>

using base::ErrorKind;
using support::TestDatabase;

namespace {

const QByteArray kSecret = "PLANTED-NAME-4711";

/// The plain SQLite library of this system, or empty where it is not installed.
QString plainLibrary()
{
    for (const char *folder : {"/usr/lib", "/lib", "/usr/lib64"}) {
        QDirIterator files(QLatin1String(folder), {QStringLiteral("libsqlite3.so.0")}, QDir::Files,
            QDirIterator::Subdirectories);
        if (files.hasNext())
            return files.next();
    }
    return {};
}

/// As SQLCipher makes it by itself: with pages of 4,096 bytes and a salt of its own.
void writeSmallPages(const TestDatabase &database)
{
    const TestDatabase other;
    auto connection = other.open();
    const QByteArray key(reinterpret_cast<const char *>(database.key().data()), qsizetype(database.key().size()));
    ASSERT_OK(connection->script(QStringLiteral("ATTACH DATABASE '%1' AS small KEY \"x'%2'\"")
                                     .arg(database.path(), QString::fromLatin1(key.toHex()))));
    ASSERT_OK(connection->script(QStringLiteral(
        "PRAGMA small.journal_mode=WAL; CREATE TABLE small.t (name TEXT); INSERT INTO small.t VALUES ('kept');"
        "PRAGMA small.user_version=7; DETACH DATABASE small")));
}

/// What a file of the test holds, and in pages of which size; "" where it cannot be read whole.
QString contentOf(const QString &path, const base::LockedBytes &key)
{
    auto opened = sql::Connection::open(path, key, {});
    EXPECT_OK(opened);
    if (!opened)
        return {};
    EXPECT_EQ((*opened)->single(QStringLiteral("PRAGMA integrity_check"))->toString(), QStringLiteral("ok"));
    EXPECT_EQ((*opened)->single(QStringLiteral("PRAGMA cipher_integrity_check")).value_or(QVariant()).toString(), QString());
    return QStringLiteral("%1, version %2, pages of %3")
        .arg((*opened)->single(QStringLiteral("SELECT group_concat(name) FROM t"))->toString())
        .arg((*opened)->single(QStringLiteral("PRAGMA user_version"))->toInt())
        .arg((*opened)->pageBytes());
}

void writePlainDatabase(const QString &path)
{
    // An ordinary SQLite file of one empty page, as any other program would leave it.
    QByteArray page(4096, '\0');
    page.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    page[16] = 16;
    page[18] = page[19] = 1;
    page[21] = 64;
    page[22] = page[23] = 32;
    page[31] = 1;
    page[100] = 13;
    ASSERT_TRUE(support::writeContent(path, page));
}

TEST(Cipher, encryptsWhatIsWrittenInTheFileAndInItsLog)
{
    const TestDatabase database;
    auto connection = database.open();
    ASSERT_OK(connection->script(QStringLiteral("CREATE TABLE t (name TEXT)")));
    sql::Statement insert = connection->statement(QStringLiteral("INSERT INTO t (name) VALUES (?)"));
    ASSERT_OK(insert.bind(QString::fromLatin1(kSecret)).run());
    const QByteArray log = support::contentOf(database.path() + QStringLiteral("-wal"));
    ASSERT_GT(log.size(), 4096) << "the write-ahead log holds the row";
    EXPECT_FALSE(log.contains(kSecret));
    ASSERT_OK(connection->script(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    const QByteArray file = support::contentOf(database.path());
    EXPECT_GE(file.size(), 8192);
    EXPECT_FALSE(file.contains(kSecret));
    EXPECT_FALSE(file.startsWith("SQLite format 3"));
    EXPECT_FALSE(file.contains("CREATE TABLE"));
}

TEST(Cipher, answersWhereTheLibraryEncrypts)
{
    const TestDatabase database;
    auto connection = database.open();
    EXPECT_OK(sql::cipher::cipherAnswers(connection->database()));
}

TEST(Cipher, refusesAPlainFile)
{
    const TestDatabase database;
    writePlainDatabase(database.path());
    EXPECT_ERROR(sql::cipher::fileIsEncrypted(database.path()), ErrorKind::NoCipher);
    EXPECT_ERROR(database.tryOpen({}), ErrorKind::NoCipher);
    EXPECT_ERROR(database.tryOpen({.mayCreate = true}), ErrorKind::NoCipher);
}

TEST(Cipher, leavesARefusedPlainFileAsItWas)
{
    const TestDatabase database;
    writePlainDatabase(database.path());
    const QByteArray before = support::contentOf(database.path());
    EXPECT_ERROR(database.tryOpen({}), ErrorKind::NoCipher);
    EXPECT_EQ(support::contentOf(database.path()), before);
    EXPECT_FALSE(QFile::exists(database.path() + QStringLiteral("-wal")));
}

TEST(Cipher, takesNoKeyOfAnotherLength)
{
    const TestDatabase database;
    auto connection = database.open();
    EXPECT_ERROR(sql::cipher::key(connection->database(), base::LockedBytes(16)), ErrorKind::Internal);
}

TEST(Cipher, exportsUnderAnotherKey)
{
    const TestDatabase database;
    auto connection = database.open();
    ASSERT_OK(
        connection->script(QStringLiteral("CREATE TABLE t (name TEXT); INSERT INTO t VALUES ('kept')")));
    const base::LockedBytes other = base::crypto::makeKey();
    const QString copy = database.file(QStringLiteral("copy.db"));
    ASSERT_OK(sql::cipher::exportTo(connection->database(), copy, other));
    EXPECT_ERROR(sql::Connection::open(copy, database.key(), {}), ErrorKind::VaultDamaged);
    auto opened = sql::Connection::open(copy, other, {});
    ASSERT_OK(opened);
    EXPECT_EQ((*opened)->single(QStringLiteral("SELECT name FROM t"))->toString(), QStringLiteral("kept"));
    EXPECT_EQ(connection->single(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 1)
        << "the source stays open";
}

TEST(Cipher, writesNewFilesInLargePages)
{
    const TestDatabase database;
    {
        auto connection = database.open();
        ASSERT_OK(connection->script(QStringLiteral(
            "CREATE TABLE t (name TEXT); INSERT INTO t VALUES ('kept'); PRAGMA user_version=7")));
        EXPECT_EQ(connection->pageBytes(), 8192);
    }
    EXPECT_EQ(contentOf(database.path(), database.key()), QStringLiteral("kept, version 7, pages of 8192"));
    const TestDatabase other;
    other.open();
    EXPECT_NE(support::contentOf(database.path()).left(10), support::contentOf(other.path()).left(10)) << "salt";
    EXPECT_EQ(support::contentOf(database.path()).mid(10, 6), support::contentOf(other.path()).mid(10, 6)) << "mark";
}

TEST(Cipher, readsAndWritesAFileOfSmallPagesAsItIs)
{
    const TestDatabase database;
    writeSmallPages(database);
    {
        auto connection = database.open();
        ASSERT_OK(connection->script(QStringLiteral("INSERT INTO t VALUES ('added')")));
    }
    EXPECT_EQ(contentOf(database.path(), database.key()), QStringLiteral("kept,added, version 7, pages of 4096"));
}

TEST(Cipher, copiesAFileWithItsKeyAndPagesAndGivesLargeOnesWithANewKey)
{
    for (const bool isSmall : {true, false}) {
        const TestDatabase database;
        if (isSmall)
            writeSmallPages(database);
        auto connection = database.open();
        ASSERT_OK(connection->script(QStringLiteral("CREATE TABLE IF NOT EXISTS t (name TEXT); DELETE FROM t;"
                                                    "INSERT INTO t VALUES ('kept'); PRAGMA user_version=7")));
        const QString copy = database.file(QStringLiteral("copy.db"));
        ASSERT_OK(sql::cipher::copyTo(connection->database(), copy));
        EXPECT_EQ(contentOf(copy, database.key()),
            QStringLiteral("kept, version 7, pages of %1").arg(isSmall ? 4096 : 8192));
        EXPECT_EQ(support::contentOf(copy).left(16), support::contentOf(database.path()).left(16));
        const base::LockedBytes other = base::crypto::makeKey();
        const QString exported = database.file(QStringLiteral("exported.db"));
        ASSERT_OK(sql::cipher::exportTo(connection->database(), exported, other));
        EXPECT_EQ(contentOf(exported, other), QStringLiteral("kept, version 7, pages of 8192"));
        EXPECT_NE(support::contentOf(exported).left(10), support::contentOf(database.path()).left(10));
    }
}

TEST(Cipher, saysWhyACopyCannotBeMadeAndGoesOn)
{
    const TestDatabase database;
    auto connection = database.open();
    ASSERT_OK(connection->script(QStringLiteral("CREATE TABLE t (name TEXT); INSERT INTO t VALUES ('kept')")));
    EXPECT_FALSE(sql::cipher::copyTo(connection->database(), database.file(QStringLiteral("no/folder.db"))));
    const QString copy = database.file(QStringLiteral("copy.db"));
    ASSERT_OK(sql::cipher::copyTo(connection->database(), copy));
    EXPECT_FALSE(sql::cipher::copyTo(connection->database(), copy)) << "there is one already";
    EXPECT_OK(connection->script(QStringLiteral("INSERT INTO t VALUES ('added')")));
    EXPECT_OK(sql::cipher::copyTo(connection->database(), database.file(QStringLiteral("another.db"))));
    EXPECT_EQ(contentOf(copy, database.key()), QStringLiteral("kept, version 0, pages of 8192"));
}

TEST(Cipher, endsACopyThatIsCancelled)
{
    const TestDatabase database;
    base::CancelFlag stop;
    auto connection = database.tryOpen({.mayCreate = true, .stop = stop});
    ASSERT_OK(connection);
    ASSERT_OK((*connection)->script(QStringLiteral(
        "CREATE TABLE t (name TEXT); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000) INSERT INTO t SELECT i FROM n")));
    stop.cancel();
    EXPECT_ERROR(
        sql::cipher::copyTo((*connection)->database(), database.file(QStringLiteral("copy.db"))), ErrorKind::Cancelled);
}

TEST(Cipher, refusesToCreateOrOpenWherePlainSqliteTakesItsPlace)
{
    const QString library = plainLibrary();
    if (library.isEmpty())
        GTEST_SKIP() << "libsqlite3.so.0 is not installed, so there is nothing to put in SQLCipher's place";
    const QStringList preload{
        QStringLiteral("LD_PRELOAD=") + library, QStringLiteral("ASAN_OPTIONS=verify_asan_link_order=0")};
    const QString refused = QStringLiteral("error %1 ").arg(int(ErrorKind::NoCipher));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("v.carepass"));
    const QString password = QStringLiteral("Password 1!");
    const QString created = support::probe({QStringLiteral("create"), path, password}, preload);
    EXPECT_TRUE(created.startsWith(refused)) << created.toStdString();
    EXPECT_TRUE(QDir(folder.path()).isEmpty(QDir::Files)) << "nothing is left behind";

    ASSERT_EQ(support::probe({QStringLiteral("create"), path, password}), QStringLiteral("ok"));
    const QByteArray before = support::contentOf(path);
    const QString opened = support::probe({QStringLiteral("open"), path, password}, preload);
    EXPECT_TRUE(opened.startsWith(refused)) << opened.toStdString();
    EXPECT_EQ(support::contentOf(path), before);
    EXPECT_EQ(support::probe({QStringLiteral("open"), path, password}), QStringLiteral("ok"));
}

} // namespace
