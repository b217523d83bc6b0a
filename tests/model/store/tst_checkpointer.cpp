// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/checkpointer.h"

#include "model/sql/transaction.h"
#include "tests/support/people.h"
#include "tests/support/testvault.h"

#include <QFileInfo>

using support::TestVault;
using namespace Qt::StringLiterals;

namespace {

struct Checkpointer : ::testing::Test {
    void write(int rows)
    {
        auto transaction = sql::Transaction::begin(vault.connection());
        sql::Statement insert = vault.connection().statement(u"INSERT INTO waste (body) VALUES (randomblob(3000))"_s);
        for (int i = 0; i < rows; ++i)
            EXPECT_OK(insert.run());
        EXPECT_OK(transaction->commit());
    }
    void SetUp() override
    {
        EXPECT_OK(vault.connection().script(u"CREATE TABLE waste (row INTEGER PRIMARY KEY, body BLOB)"_s));
    }
    qint64 fileSize() const { return QFileInfo(vault.path()).size(); }
    qint64 logSize() const { return QFileInfo(vault.path() + u"-wal"_s).size(); }

    TestVault vault;
};

constexpr qint64 kMB = 1'000'000;

TEST_F(Checkpointer, copiesWhatIsCommittedIntoTheFile)
{
    const qint64 before = fileSize();
    store::Checkpointer checkpoints(vault.vault(), vault.connection());
    EXPECT_EQ(vault.number(u"PRAGMA wal_autocheckpoint"_s), 0) << "and the committer does not";
    write(1000);
    checkpoints.committed();
    checkpoints.drain();
    EXPECT_GT(fileSize(), before + 3 * kMB);
    const qint64 log = logSize();
    for (int i = 0; i < 5; ++i) {
        write(1000);
        checkpoints.committed();
        checkpoints.drain();
    }
    EXPECT_LT(logSize(), log + kMB) << "the log is used again from its beginning";
    EXPECT_EQ(vault.number(u"SELECT count(*) FROM waste"_s), 6000);
    EXPECT_OK(vault.connection().script(u"DROP TABLE waste"_s));
    EXPECT_EQ(vault.troubles(), QString());
}

TEST_F(Checkpointer, keepsTheLogShortThoughNobodyWaitsForIt)
{
    store::Checkpointer checkpoints(vault.vault(), vault.connection());
    for (int i = 0; i < 40; ++i) {
        write(2000);
        checkpoints.committed();
    }
    EXPECT_GT(fileSize() + logSize(), 320 * kMB);
    EXPECT_LT(logSize(), 200 * kMB);
    checkpoints.drain();
    write(1);
    EXPECT_LT(logSize(), 40 * kMB) << "the disk gets it back";
}

TEST_F(Checkpointer, leavesItToCommitsAgain)
{
    {
        store::Checkpointer checkpoints(vault.vault(), vault.connection());
        write(100);
    }
    EXPECT_EQ(vault.number(u"PRAGMA wal_autocheckpoint"_s) * vault.connection().pageBytes(), 16 << 20);
    const qint64 before = fileSize();
    write(6000);
    EXPECT_GT(fileSize(), before + 18 * kMB);
}

TEST_F(Checkpointer, keepsTheLogWhileSomebodyReadsIt)
{
    write(10);
    auto reader = vault.vault().connect({.mayWrite = false});
    ASSERT_OK(reader);
    sql::Statement reading = (*reader)->statement(u"SELECT row FROM waste"_s);
    ASSERT_TRUE(reading.step());
    store::Checkpointer checkpoints(vault.vault(), vault.connection());
    write(1000);
    checkpoints.committed();
    checkpoints.drain();
    int rows = 1;
    while (reading.step())
        ++rows;
    EXPECT_EQ(rows, 10) << "as it was when the reading began";
    EXPECT_EQ(vault.number(u"SELECT count(*) FROM waste"_s), 1010);
}

} // namespace
