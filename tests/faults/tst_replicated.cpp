// SPDX-License-Identifier: GPL-3.0-or-later
// Two database servers: the first dies under load, the second takes over.
#include "tests/faults/comparing.h"
#include "tests/support/expect.h"
#include "tests/support/postgresserver.h"

#include <QJsonArray>
#include <QThread>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace faults {
namespace {

using support::PostgresServer;

/// Two dong officers over a database with a follower.
class Replicated : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto started = PostgresServer::start(PostgresServer::Disk::IsWaitedFor);
        if (!started)
            GTEST_SKIP() << started.error().detail.toStdString();
        leader = std::move(*started);
        auto following = leader->follower();
        ASSERT_OK(following);
        follower = std::move(*following);
        database = leader->newDatabase();
    }

    void begin(RealOffice &office)
    {
        ASSERT_TRUE(office.comesUp());
        kim.enrol(office.code(u"김동"_s));
        lee.enrol(office.code(u"이동"_s));
        write(kim, u"처음"_s);
        kim.sync();
        lee.sync();
    }
    void write(const Laptop &laptop, const QString &name)
    {
        if (!laptop.add(name).isEmpty())
            names.append(name);
    }
    void import(RealOffice &office, const Laptop &laptop, int number)
    {
        constexpr int kRows = 60;
        QByteArray list = "name,birth\n";
        for (int row = 0; row < kRows; ++row) {
            names.append(u"%1 %2-%3"_s.arg(laptop.name()).arg(number).arg(row));
            list += names.last().toUtf8() + ",1950-01-01\n";
        }
        const QJsonObject report = laptop.done({u"import"_s, u"people"_s, office.write(u"list.csv"_s, list)});
        EXPECT_EQ(report.value("new"_L1).toInt(), kRows);
    }
    /// Both clients exchange while the leader dies; the office with its dead connections goes too.
    void killUnderLoad(RealOffice &office)
    {
        const auto one = kim.begin({u"sync"_s});
        const auto other = lee.begin({u"sync"_s});
        constexpr unsigned long kIntoIt = 600; // milliseconds, in which both have unlocked and begun
        QThread::msleep(kIntoIt);
        leader->killHard();
        for (QProcess *process : {one.get(), other.get()}) {
            const Ran ran = ended(*process);
            EXPECT_TRUE(ran.code == Done || ran.code == Offline) << ran.code << ran.err.toStdString();
        }
        // Whoever asks now is told that the office is busy, and keeps what it has.
        EXPECT_EQ(kim.run({u"sync"_s}).code, Offline);
        EXPECT_TRUE(office.stop());
        ASSERT_OK(follower->promote());
        office.database = follower->address(database.section(u'?', 0, 0).section(u'/', -1));
        ASSERT_TRUE(office.comesUp());
    }
    void expectNothingLost(RealOffice &office)
    {
        for (const Laptop *laptop : {&kim, &lee, &kim})
            EXPECT_EQ(laptop->sync().value("waiting"_L1).toInt(), 0);
        for (const Laptop *laptop : {&kim, &lee}) {
            expectEachOnce(*laptop, names);
            EXPECT_EQ(laptop->troubles().toStdString(), "");
        }
        expectSame(kim, lee, 1);
        EXPECT_EQ(office.troubles().toStdString(), "");
    }

    std::unique_ptr<PostgresServer> leader;
    std::unique_ptr<PostgresServer> follower;
    QString database;
    Laptop kim{u"김동"_s};
    Laptop lee{u"이동"_s};
    QStringList names;
};

TEST_F(Replicated, leaderThatDiesUnderLoadTakesNothingWithItWhereCommitsWaitForTheFollower)
{
    RealOffice office(database);
    begin(office);
    ASSERT_OK(leader->waitForFollower());
    write(kim, u"김동이 보냄"_s);
    kim.sync();
    import(office, kim, 1);
    import(office, lee, 2);
    killUnderLoad(office);
    if (HasFailure())
        return;
    // What the office had taken is there without anybody's help.
    Laptop late(u"늦은 사람"_s);
    late.enrol(office.code(u"늦은 사람"_s));
    late.sync();
    EXPECT_EQ(namesIn(late).value(u"김동이 보냄"_s), 1);
    write(lee, u"그 뒤에"_s);
    expectNothingLost(office);
}

TEST_F(Replicated, followerThatLaggedIsOfferedAgainWhatItMissed)
{
    RealOffice office(database);
    begin(office);
    ASSERT_OK(follower->cutOff());
    write(kim, u"김동이 보냄"_s);
    kim.sync();
    lee.sync();
    write(lee, u"이동이 보냄"_s);
    lee.sync();
    kim.sync();
    import(office, kim, 1);
    import(office, lee, 2);
    killUnderLoad(office);
    if (HasFailure())
        return;
    Laptop late(u"늦은 사람"_s);
    late.enrol(office.code(u"늦은 사람"_s));
    late.sync();
    EXPECT_EQ(namesIn(late).value(u"김동이 보냄"_s), 0) << "the follower has heard of it after all";
    // Kim's laptop alone brings back what both had written.
    kim.sync();
    late.sync();
    EXPECT_EQ(namesIn(late).value(u"김동이 보냄"_s), 1);
    EXPECT_EQ(namesIn(late).value(u"이동이 보냄"_s), 1);
    write(lee, u"그 뒤에"_s);
    expectNothingLost(office);
}

} // namespace
} // namespace faults
