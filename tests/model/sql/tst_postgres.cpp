// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/postgres.h"

#include "model/sql/connection.h"
#include "model/sql/migrator.h"
#include "model/sql/transaction.h"
#include "tests/support/expect.h"
#include "tests/support/postgresserver.h"

#include <gtest/gtest.h>

#include <thread>

using base::ErrorKind;
using namespace Qt::StringLiterals;

namespace {

class Postgres : public ::testing::Test {
protected:
    void SetUp() override
    {
        server = support::PostgresServer::shared();
        if (!server)
            GTEST_SKIP() << support::PostgresServer::missing().toStdString();
        url = server->newDatabase();
        connection = open();
    }
    std::unique_ptr<sql::Connection> open(const sql::ConnectionOptions &options = {}) const
    {
        auto opened = sql::Connection::openServer(url, options);
        EXPECT_OK(opened);
        return opened ? std::move(*opened) : nullptr;
    }
    int rows() { return connection->single(u"SELECT count(*) FROM t"_s)->toInt(); }

    support::PostgresServer *server = nullptr;
    QString url;
    std::unique_ptr<sql::Connection> connection;
};

TEST_F(Postgres, givesBackTheValuesThatWereBound)
{
    ASSERT_OK(connection->script(u"CREATE TABLE t (a BIGINT, b TEXT, c BYTEA, d BYTEA)"_s));
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(char(i));
    const QString hostile = u"'); DROP TABLE t; -- \\ ? $1 돌봄"_s;
    {
        auto insert = connection->statement(u"INSERT INTO t (a, b, c, d) VALUES (?, ?, ?, ?)"_s);
        ASSERT_OK(insert.bind(std::numeric_limits<qint64>::min()).bind(hostile).bind(all).bindNull().run());
        EXPECT_EQ(insert.affected(), 1);
        ASSERT_OK(insert.bind(7).bindNull().bind(QByteArray("")).bind(all).run()) << "and again";
    }
    auto select = connection->statement(u"SELECT a, b, c, d FROM t WHERE a < ? ORDER BY a"_s);
    select.bind(100);
    ASSERT_TRUE(select.step());
    EXPECT_EQ(select.integer(0), std::numeric_limits<qint64>::min());
    EXPECT_EQ(select.text(1), hostile);
    EXPECT_EQ(select.bytes(2), all);
    EXPECT_TRUE(select.isNull(3));
    ASSERT_TRUE(select.step());
    EXPECT_TRUE(select.isNull(1));
    EXPECT_FALSE(select.isNull(2)) << "empty is not null";
    EXPECT_FALSE(select.step());
    EXPECT_OK(select.done());
}

TEST_F(Postgres, keepsTheRowsOfAQuestionWhileAnotherIsAsked)
{
    ASSERT_OK(connection->script(u"CREATE TABLE t (a BIGINT); INSERT INTO t VALUES (1), (2), (3)"_s));
    auto outer = connection->statement(u"SELECT a FROM t ORDER BY a"_s);
    int sum = 0;
    while (outer.step()) {
        EXPECT_EQ(rows(), 3);
        sum += int(outer.integer(0));
    }
    EXPECT_OK(outer.done());
    EXPECT_EQ(sum, 6);
}

TEST_F(Postgres, isTalkedToOverTheNetworkToo)
{
    auto opened = sql::Connection::openServer(server->overTcp(u"postgres"_s));
    ASSERT_OK(opened);
    EXPECT_TRUE((*opened)->isAlive());
    EXPECT_ERROR(sql::Connection::openServer(server->overTcp(u"nowhere"_s)), ErrorKind::Io);
    EXPECT_ERROR(sql::Connection::openServer(u"https://127.0.0.1/x"_s), ErrorKind::InvalidInput);
    EXPECT_FALSE(sql::postgres::shownAddress(u"postgresql://a:secret@h/d"_s).contains(u"secret"_s));
}

TEST_F(Postgres, takesBackWhatWasNotCommitted)
{
    ASSERT_OK(connection->script(u"CREATE TABLE t (a BIGINT PRIMARY KEY)"_s));
    {
        auto transaction = sql::Transaction::begin(*connection);
        ASSERT_OK(transaction);
        ASSERT_OK(connection->run(u"INSERT INTO t VALUES (1)"_s));
    }
    EXPECT_EQ(rows(), 0);
    auto transaction = sql::Transaction::begin(*connection);
    ASSERT_OK(transaction);
    ASSERT_OK(connection->run(u"INSERT INTO t VALUES (1)"_s));
    ASSERT_OK(transaction->commit());
    EXPECT_EQ(rows(), 1);
}

TEST_F(Postgres, namesAKeyThatIsTaken)
{
    ASSERT_OK(connection->script(u"CREATE TABLE t (a BIGINT PRIMARY KEY); INSERT INTO t VALUES (1)"_s));
    const base::Done twice = connection->run(u"INSERT INTO t VALUES (1)"_s);
    EXPECT_ERROR(twice, ErrorKind::AlreadyExists);
    ASSERT_FALSE(twice);
    EXPECT_FALSE(twice.error().detail.contains(u"(1)"_s)) << "and not its value";
    auto gently = connection->statement(u"INSERT INTO t VALUES (?) ON CONFLICT DO NOTHING"_s);
    EXPECT_OK(gently.bind(1).run());
    EXPECT_EQ(gently.affected(), 0);
}

TEST_F(Postgres, saysToTryAgainWhereTwoWaitForEachOther)
{
    ASSERT_OK(connection->script(u"CREATE TABLE t (a BIGINT PRIMARY KEY, b BIGINT);"
                                 "INSERT INTO t VALUES (1, 0), (2, 0)"_s));
    auto other = open();
    ASSERT_OK(connection->script(u"BEGIN; UPDATE t SET b = 1 WHERE a = 1"_s));
    ASSERT_OK(other->script(u"BEGIN; UPDATE t SET b = 2 WHERE a = 2"_s));
    base::Done there;
    std::thread waits([&] { there = other->script(u"UPDATE t SET b = 2 WHERE a = 1"_s); });
    const base::Done here = connection->script(u"UPDATE t SET b = 1 WHERE a = 2"_s);
    if (here)
        ASSERT_OK(connection->script(u"COMMIT"_s));
    else
        ASSERT_OK(connection->script(u"ROLLBACK"_s));
    waits.join();
    ASSERT_NE(here.has_value(), there.has_value());
    EXPECT_EQ((here ? there : here).error().kind, ErrorKind::Busy);
}

TEST_F(Postgres, doesNotWaitForEverForARowThatSomebodyHolds)
{
    ASSERT_OK(connection->script(u"CREATE TABLE t (a BIGINT); INSERT INTO t VALUES (1); BEGIN;"
                                 "SELECT a FROM t FOR UPDATE"_s));
    auto other = open();
    ASSERT_OK(other->script(u"SET lock_timeout TO '50ms'"_s));
    EXPECT_ERROR(other->run(u"SELECT a FROM t"_s + other->forUpdate()), ErrorKind::Busy);
}

TEST_F(Postgres, writesNothingWhenItMayOnlyRead)
{
    ASSERT_OK(connection->script(u"CREATE TABLE t (a BIGINT)"_s));
    auto reading = open({.mayWrite = false});
    EXPECT_ERROR(reading->run(u"INSERT INTO t VALUES (1)"_s), ErrorKind::Io);
    EXPECT_EQ(reading->single(u"SELECT count(*) FROM t"_s)->toInt(), 0);
}

TEST_F(Postgres, migratesOnceHoweverManyProgramsBeginAtOnce)
{
    const QList<sql::Migration> steps{
        {1,
            u"CREATE TABLE t (a {int} PRIMARY KEY, b {bytes}) {strict}; -- one; two\n"
            "INSERT INTO t (a) VALUES (1)"_s},
        {2, u"INSERT INTO t (a) VALUES (2)"_s}};
    std::vector<std::thread> programs;
    std::array<base::Done, 4> done;
    for (base::Done &one : done) {
        programs.emplace_back([&] {
            auto own = sql::Connection::openServer(url);
            one = own ? sql::migrate(**own, steps) : base::Done(own.error());
        });
    }
    for (std::thread &program : programs)
        program.join();
    for (const base::Done &one : done)
        EXPECT_OK(one);
    EXPECT_EQ(sql::schemaVersion(*connection).value_or(-1), 2);
    EXPECT_EQ(rows(), 2);
    EXPECT_ERROR(sql::migrate(*connection, steps.first(1)), ErrorKind::SchemaTooNew);
}

TEST_F(Postgres, noticesThatTheServerHasGone)
{
    auto own = support::PostgresServer::start();
    ASSERT_OK(own);
    auto opened = sql::Connection::openServer((*own)->newDatabase());
    ASSERT_OK(opened);
    ASSERT_OK((*opened)->script(u"CREATE TABLE t (a BIGINT)"_s));
    (*own)->kill();
    EXPECT_ERROR((*opened)->run(u"INSERT INTO t VALUES (1)"_s), ErrorKind::Io);
    EXPECT_FALSE((*opened)->isAlive());
}

TEST(PostgresScript, isSplitWhereAStatementEnds)
{
    EXPECT_EQ(sql::postgres::statementsOf(u"-- a; b\nX 'c;d''e' ;; Y \"f;g\" -- h\n"_s),
        (QStringList{u"X 'c;d''e'"_s, u"Y \"f;g\""_s}));
}

} // namespace
