// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/transaction.h"

#include "model/base/threads.h"
#include "tests/support/testdatabase.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

using base::ErrorKind;
using support::TestDatabase;

namespace {

class TransactionTest : public ::testing::Test {
protected:
    TransactionTest()
        : connection(database.open())
    {
        EXPECT_OK(connection->script(QStringLiteral("CREATE TABLE t (a)")));
    }
    int rows() { return connection->single(QStringLiteral("SELECT count(*) FROM t"))->toInt(); }
    base::Done insert() { return connection->run(QStringLiteral("INSERT INTO t VALUES (1)")); }

    TestDatabase database;
    std::unique_ptr<sql::Connection> connection;
};

TEST_F(TransactionTest, keepsWhatWasCommitted)
{
    auto transaction = sql::Transaction::begin(*connection);
    ASSERT_OK(transaction);
    ASSERT_OK(insert());
    ASSERT_OK(transaction->commit());
    EXPECT_EQ(rows(), 1);
}

TEST_F(TransactionTest, takesBackWhatWasNot)
{
    {
        auto transaction = sql::Transaction::begin(*connection);
        ASSERT_OK(transaction);
        ASSERT_OK(insert());
        EXPECT_EQ(rows(), 1);
    }
    EXPECT_EQ(rows(), 0);
    EXPECT_OK(sql::Transaction::begin(*connection)) << "the next one begins";
}

TEST_F(TransactionTest, endsOnceAlthoughItWasMoved)
{
    auto first = sql::Transaction::begin(*connection);
    ASSERT_OK(first);
    ASSERT_OK(insert());
    {
        sql::Transaction second(std::move(*first));
        ASSERT_OK(second.commit());
    }
    EXPECT_EQ(rows(), 1);
}

TEST_F(TransactionTest, doesNotNest)
{
    auto outer = sql::Transaction::begin(*connection);
    ASSERT_OK(outer);
    EXPECT_ERROR(sql::Transaction::begin(*connection), ErrorKind::Internal);
    ASSERT_OK(insert());
    EXPECT_OK(outer->commit());
    EXPECT_EQ(rows(), 1);
}

TEST_F(TransactionTest, waitsForAnotherWriterAtTheStart)
{
    auto mine = sql::Transaction::begin(*connection);
    ASSERT_OK(mine);
    ASSERT_OK(insert());
    base::Done theirs = ErrorKind::Internal;
    qint64 waited = 0;
    base::Worker other(QStringLiteral("other"));
    other.post([&] {
        auto second = database.open();
        QElapsedTimer timer;
        timer.start();
        auto transaction = sql::Transaction::begin(*second);
        waited = timer.elapsed();
        theirs = transaction ? second->run(QStringLiteral("INSERT INTO t VALUES (2)")) : transaction.error();
        if (theirs)
            theirs = transaction->commit();
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(150));
    ASSERT_OK(mine->commit());
    other.drain();
    EXPECT_OK(theirs);
    EXPECT_GE(waited, 20) << "the second writer had to wait for the first";
    EXPECT_EQ(rows(), 2);
}

TEST_F(TransactionTest, letsReadersReadMeanwhile)
{
    auto transaction = sql::Transaction::begin(*connection);
    ASSERT_OK(transaction);
    ASSERT_OK(insert());
    auto reader = database.open();
    EXPECT_EQ(reader->single(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 0);
}

TEST_F(TransactionTest, saysThatTheDiskIsFullAndLeavesWhatWasThere)
{
    ASSERT_OK(insert());
    // The engine reports its own page limit exactly as it reports a full disk.
    ASSERT_OK(connection->script(QStringLiteral("PRAGMA max_page_count=1")));
    {
        auto transaction = sql::Transaction::begin(*connection);
        ASSERT_OK(transaction);
        const QString large(100'000, u'x');
        sql::Statement big = connection->statement(QStringLiteral("INSERT INTO t VALUES (?)"));
        EXPECT_ERROR(big.bind(large).run(), ErrorKind::DiskFull);
    }
    EXPECT_EQ(rows(), 1);
    ASSERT_OK(connection->script(QStringLiteral("PRAGMA max_page_count=1000000")));
    EXPECT_OK(insert()) << "and work goes on once there is room";
}

} // namespace
