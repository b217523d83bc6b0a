// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/statement.h"

#include "tests/support/printers.h"
#include "tests/support/testdatabase.h"

#include <gtest/gtest.h>

#include <limits>

using base::ErrorKind;
using support::TestDatabase;

namespace {

class StatementTest : public ::testing::Test {
protected:
    StatementTest()
        : connection(database.open())
    {
        EXPECT_OK(connection->script(QStringLiteral("CREATE TABLE t (a, b)")));
    }
    sql::Statement statement(const char *text) { return connection->statement(QLatin1String(text)); }
    void insert(qint64 a, const QString &b)
    {
        EXPECT_OK(statement("INSERT INTO t VALUES (?, ?)").bind(a).bind(b).run());
    }

    TestDatabase database;
    std::unique_ptr<sql::Connection> connection;
};

TEST_F(StatementTest, isBoundAndRunAgain)
{
    sql::Statement insert = statement("INSERT INTO t VALUES (?, ?)");
    for (int i = 0; i < 3; ++i)
        ASSERT_OK(insert.bind(i).bind(QStringLiteral("row")).run());
    EXPECT_EQ(connection->single(QStringLiteral("SELECT sum(a) FROM t"))->toInt(), 3);
    EXPECT_EQ(insert.affected(), 1);
}

TEST_F(StatementTest, walksItsRowsAndStartsAnew)
{
    insert(1, QStringLiteral("x"));
    insert(2, QStringLiteral("y"));
    sql::Statement query = statement("SELECT a FROM t WHERE a >= ? ORDER BY a");
    query.bind(1);
    QList<qint64> seen;
    while (query.step())
        seen.append(query.integer(0));
    EXPECT_EQ(seen, (QList<qint64>{1, 2}));
    EXPECT_OK(query.done());
    query.bind(2);
    ASSERT_TRUE(query.step());
    EXPECT_EQ(query.integer(0), 2);
    EXPECT_FALSE(query.step());
}

TEST_F(StatementTest, isUsedWithinItsOwnLoop)
{
    for (int i = 1; i <= 3; ++i)
        insert(i, QStringLiteral("x"));
    const char *text = "SELECT a FROM t WHERE a > ? ORDER BY a";
    sql::Statement outer = statement(text);
    outer.bind(0);
    QList<qint64> pairs;
    while (outer.step()) {
        sql::Statement inner = statement(text);
        inner.bind(outer.integer(0));
        while (inner.step())
            pairs.append(10 * outer.integer(0) + inner.integer(0));
    }
    EXPECT_EQ(pairs, (QList<qint64>{12, 13, 23}));
}

TEST_F(StatementTest, givesBackWhatWasLeftInTheMiddle)
{
    for (int i = 1; i <= 3; ++i)
        insert(i, QStringLiteral("x"));
    {
        sql::Statement query = statement("SELECT a FROM t ORDER BY a");
        ASSERT_TRUE(query.step());
    }
    // A statement left open would keep the table from being dropped.
    EXPECT_OK(connection->run(QStringLiteral("DROP TABLE t")));
}

TEST_F(StatementTest, survivesBeingMoved)
{
    insert(7, QStringLiteral("x"));
    sql::Statement first = statement("SELECT a FROM t");
    ASSERT_TRUE(first.step());
    const sql::Statement second(std::move(first));
    EXPECT_EQ(second.integer(0), 7);
}

TEST_F(StatementTest, keepsValuesOfEveryKind)
{
    const base::Id id = *base::Id::fromString(QStringLiteral("01a1f757-f860-7001-9395-a28612199872"));
    const QByteArray bytes("\0\x01\xff", 3);
    const QString text = QStringLiteral("홍길동 %1 😀").arg(QChar(0));
    ASSERT_OK(connection->script(QStringLiteral("CREATE TABLE k (a, b, c, d, e, f)")));
    sql::Statement insert = statement("INSERT INTO k VALUES (?, ?, ?, ?, ?, ?)");
    insert.bind(std::numeric_limits<qint64>::min())
        .bind(id)
        .bind(bytes)
        .bind(text)
        .bind(base::Id())
        .bindNull();
    ASSERT_OK(insert.run());
    sql::Statement query = statement("SELECT * FROM k");
    ASSERT_TRUE(query.step());
    EXPECT_EQ(query.integer(0), std::numeric_limits<qint64>::min());
    EXPECT_EQ(query.id(1), id);
    EXPECT_EQ(query.bytes(2), bytes);
    EXPECT_EQ(query.text(3).size(), text.size());
    EXPECT_TRUE(query.isNull(4)) << "a nil id is no value";
    EXPECT_TRUE(query.isNull(5));
    EXPECT_EQ(query.columnCount(), 6);
}

TEST_F(StatementTest, tellsAnEmptyArrayFromNone)
{
    ASSERT_OK(statement("INSERT INTO t VALUES (?, ?)").bind(QByteArray("")).bind(QByteArray()).run());
    sql::Statement query = statement("SELECT a IS NULL, b IS NULL FROM t");
    ASSERT_TRUE(query.step());
    EXPECT_EQ(query.integer(0), 0);
    EXPECT_EQ(query.integer(1), 1);
}

TEST_F(StatementTest, saysSoWhereAValueIsMissing)
{
    sql::Statement query = statement("SELECT ? + ?");
    query.bind(20);
    EXPECT_FALSE(query.step());
    EXPECT_EQ(query.error().detail, QStringLiteral("Parameter count mismatch (0)"));
}

TEST_F(StatementTest, refusesTwoStatementsAtOnce)
{
    EXPECT_ERROR(connection->run(QStringLiteral("DELETE FROM t; DELETE FROM t")), ErrorKind::Internal);
}

TEST_F(StatementTest, failsWithoutHarmWhereTheTextIsWrong)
{
    sql::Statement wrong = statement("SELECT nonsense FROM nowhere WHERE a = ?");
    EXPECT_TRUE(wrong.failed());
    wrong.bind(1);
    EXPECT_FALSE(wrong.step());
    EXPECT_ERROR(wrong.done(), ErrorKind::Internal);
    EXPECT_ERROR(wrong.run(), ErrorKind::Internal);
    EXPECT_OK(connection->run(QStringLiteral("DELETE FROM t")));
}

TEST_F(StatementTest, holdsHostileTextAsText)
{
    const QString hostile = QStringLiteral("'); DROP TABLE t; --");
    insert(1, hostile);
    EXPECT_EQ(connection->single(QStringLiteral("SELECT b FROM t"))->toString(), hostile);
}

TEST(ErrorOf, namesTheTroublesThatSomebodyActsOn)
{
    const QString text = QStringLiteral("x");
    EXPECT_EQ(sql::errorOf(5, text).kind, ErrorKind::Busy);
    EXPECT_EQ(sql::errorOf(5 | (1 << 8), text).kind, ErrorKind::Busy) << "an extended code";
    EXPECT_EQ(sql::errorOf(13, text).kind, ErrorKind::DiskFull);
    EXPECT_EQ(sql::errorOf(11, text).kind, ErrorKind::VaultDamaged);
    EXPECT_EQ(sql::errorOf(26, text).kind, ErrorKind::VaultDamaged);
    EXPECT_EQ(sql::errorOf(8, text).kind, ErrorKind::Io);
    EXPECT_EQ(sql::errorOf(10, text).kind, ErrorKind::Io);
    EXPECT_EQ(sql::errorOf(14, text).kind, ErrorKind::Io);
    EXPECT_EQ(sql::errorOf(9, text).kind, ErrorKind::Cancelled);
    EXPECT_EQ(sql::errorOf(1, text).kind, ErrorKind::Internal);
}

} // namespace
