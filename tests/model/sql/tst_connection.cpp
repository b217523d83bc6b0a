// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/connection.h"

#include "tests/support/printers.h"
#include "tests/support/testdatabase.h"

#include <gtest/gtest.h>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using base::ErrorKind;
using support::TestDatabase;

namespace {

TEST(Connection, opensNoMissingFile)
{
    const TestDatabase database;
    EXPECT_ERROR(database.tryOpen({}), ErrorKind::NotFound);
    EXPECT_FALSE(QFile::exists(database.path())) << "looking must not make it";
}

TEST(Connection, takesAnEmptyFileForDamage)
{
    const TestDatabase database;
    ASSERT_TRUE(support::writeContent(database.path(), {}));
    EXPECT_ERROR(database.tryOpen({}), ErrorKind::VaultDamaged);
    EXPECT_EQ(QFile(database.path()).size(), 0);
}

TEST(Connection, opensWithNoOtherKey)
{
    const TestDatabase database;
    ASSERT_OK(database.open()->script(QStringLiteral("CREATE TABLE t (a)")));
    EXPECT_ERROR(
        sql::Connection::open(database.path(), base::crypto::makeKey(), {}), ErrorKind::VaultDamaged);
    EXPECT_OK(database.tryOpen({}));
}

TEST(Connection, writesNothingWhenItMayOnlyRead)
{
    const TestDatabase database;
    auto writing = database.open();
    ASSERT_OK(writing->script(QStringLiteral("CREATE TABLE t (a)")));
    auto reading = database.tryOpen({.mayWrite = false});
    ASSERT_OK(reading);
    EXPECT_ERROR((*reading)->run(QStringLiteral("INSERT INTO t VALUES (1)")), ErrorKind::Io);
    EXPECT_EQ((*reading)->single(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 0);
}

TEST(Connection, setsItsSession)
{
    const TestDatabase database;
    auto connection = database.tryOpen({.cacheKiB = 1234, .mayCreate = true});
    ASSERT_OK(connection);
    const auto pragma = [&](const char *name) {
        return (*connection)->single(QStringLiteral("PRAGMA ") + QLatin1String(name))->toString();
    };
    EXPECT_EQ(pragma("journal_mode"), QStringLiteral("wal"));
    EXPECT_EQ(pragma("synchronous"), QStringLiteral("2"));
    EXPECT_EQ(pragma("foreign_keys"), QStringLiteral("1"));
    EXPECT_EQ(pragma("temp_store"), QStringLiteral("2"));
    EXPECT_EQ(pragma("secure_delete"), QStringLiteral("1"));
    EXPECT_EQ(pragma("cache_size"), QStringLiteral("-1234"));
}

TEST(Connection, readsWhatAnotherOneHasCommitted)
{
    const TestDatabase database;
    auto one = database.open();
    auto other = database.open();
    ASSERT_OK(one->script(QStringLiteral("CREATE TABLE t (a); INSERT INTO t VALUES (5)")));
    EXPECT_EQ(other->single(QStringLiteral("SELECT a FROM t"))->toInt(), 5);
}

TEST(Connection, answersNothingForNoRow)
{
    const TestDatabase database;
    auto connection = database.open();
    const auto nothing = connection->single(QStringLiteral("SELECT 1 WHERE 0"));
    ASSERT_OK(nothing);
    EXPECT_FALSE(nothing->isValid());
    EXPECT_ERROR(connection->single(QStringLiteral("SELECT nonsense FROM nowhere")), ErrorKind::Internal);
}

TEST(Connection, runsNoStatementAfterAFailureInAScript)
{
    const TestDatabase database;
    auto connection = database.open();
    EXPECT_ERROR(connection->script(QStringLiteral("CREATE TABLE a (x); nonsense; CREATE TABLE b (x)")),
        ErrorKind::Internal);
    EXPECT_EQ(connection->single(QStringLiteral("SELECT count(*) FROM sqlite_master"))->toInt(), 1);
}

TEST(Connection, endsWhatRunsWhenItIsStopped)
{
    const TestDatabase database;
    const base::CancelFlag stop;
    {
        auto stopped = database.tryOpen({.mayCreate = true, .stop = stop});
        ASSERT_OK(stopped);
        ASSERT_OK((*stopped)->script(
            QStringLiteral("CREATE TABLE t (a); BEGIN IMMEDIATE; INSERT INTO t VALUES (1)")));
        stop.cancel();
        const QString endless = QStringLiteral(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
        EXPECT_ERROR((*stopped)->single(endless), ErrorKind::Cancelled);
    }
    EXPECT_EQ(database.open()->single(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 0) << "rolled back";
}

#if defined(Q_OS_UNIX)
/// Whether a process of its own could write into the bytes that the engine locks while somebody has a database
/// open.
bool seemsDeserted(const QString &path)
{
    constexpr off_t kSharedBytes = 0x40000002; // SQLite's file format, section on locks
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = fork();
    if (child == 0) {
        const int file = ::open(name.constData(), O_RDWR);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = kSharedBytes;
        lock.l_len = 510;
        _exit(fcntl(file, F_GETLK, &lock) == 0 && lock.l_type == F_UNLCK ? 1 : 0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WEXITSTATUS(status) == 1;
}

TEST(Connection, keepsItsLocksWhenAnotherOneOpensAndCloses)
{
    const TestDatabase database;
    const auto first = database.open();
    ASSERT_OK(first->script(QStringLiteral("CREATE TABLE t (a); INSERT INTO t VALUES (1)")));
    ASSERT_FALSE(seemsDeserted(database.path()));
    database.open().reset();
    EXPECT_FALSE(seemsDeserted(database.path()))
        << "another program would take the write-ahead log away from under the first connection";
}
#endif

} // namespace
