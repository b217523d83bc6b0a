// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fills while people work: under the office, under its database server, under a laptop.
#include "tests/faults/comparing.h"
#include "tests/support/expect.h"
#include "tests/support/postgresserver.h"
#include "tests/support/smalldisk.h"

#include <QFile>
#include <QJsonArray>
#include <QStorageInfo>
#include <QThread>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace faults {
namespace {

constexpr int kDisk = 40'000; // KiB
constexpr int kServerDisk = 160'000; // KiB
constexpr int kDiskRows = 150;
constexpr int kMostRounds = 12;

/// Leaves so many bytes of the disk free.
void fill(const support::SmallDisk &disk, qint64 left)
{
    QFile ballast(disk.file(u"ballast"_s));
    ASSERT_TRUE(ballast.open(QIODevice::WriteOnly));
    const qint64 size = QStorageInfo(disk.folder()).bytesAvailable() - left;
    ASSERT_GT(size, 0);
    ASSERT_EQ(ballast.write(QByteArray(size, 'x')), size);
}

void makeRoom(const support::SmallDisk &disk)
{
    ASSERT_TRUE(QFile::remove(disk.file(u"ballast"_s)));
}

class FullDisk : public ::testing::Test {
protected:
    /// An import of people, one act; whether it was acknowledged.
    bool import(const Laptop &laptop, int number)
    {
        QByteArray list = "name,birth\n";
        QStringList rows;
        for (int row = 0; row < kDiskRows; ++row) {
            rows.append(u"%1 %2-%3"_s.arg(laptop.name()).arg(number).arg(row));
            list += rows.last().toUtf8() + ",1950-01-01\n";
        }
        QFile file(laptop.file(u"list.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(list);
        file.close();
        const bool isDone = laptop.run({u"import"_s, u"people"_s, file.fileName()}).code == Done;
        if (isDone)
            names += rows;
        return isDone;
    }
    /// A database server whose data or whose log lies on this disk.
    void fillUnderAServer(const support::SmallDisk &disk, const support::PostgresServer::Where &where);
    void expectNothingLost(const RealOffice &office, const Laptop &kim, const Laptop &lee)
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

    QStringList names;
};

TEST_F(FullDisk, ofTheOfficeMakesClientsWaitAndLosesNothing)
{
    const support::SmallDisk disk(kDisk);
    if (!disk.isMounted())
        GTEST_SKIP() << "this user may not mount a disk";
    RealOffice office({}, disk.folder());
    ASSERT_TRUE(office.comesUp());
    Laptop kim(u"김동"_s);
    Laptop lee(u"이동"_s);
    kim.enrol(office.code(u"김동"_s));
    lee.enrol(office.code(u"이동"_s));
    ASSERT_TRUE(import(kim, 0));
    kim.sync();
    lee.sync();
    fill(disk, 100'000);
    int busy = 0;
    for (int number = 1; number <= 4; ++number) {
        for (const Laptop *laptop : {&kim, &lee}) {
            ASSERT_TRUE(import(*laptop, number));
            const int code = laptop->run({u"sync"_s}).code;
            EXPECT_TRUE(code == Done || code == Offline) << code;
            busy += code == Offline;
        }
    }
    EXPECT_GT(busy, 0) << "the disk was too large to be filled";
    makeRoom(disk);
    expectNothingLost(office, kim, lee);
}

/// Whether the office answers again, by itself.
bool isBack(const Laptop &laptop)
{
    for (int tries = 0; tries < 20; ++tries) {
        const int code = laptop.run({u"sync"_s}).code;
        if (code != Offline)
            return code == Done;
        QThread::msleep(500);
    }
    return false;
}

void FullDisk::fillUnderAServer(
    const support::SmallDisk &disk, const support::PostgresServer::Where &where)
{
    auto server = support::PostgresServer::start(support::PostgresServer::Disk::IsWaitedFor, where);
    if (!server)
        GTEST_SKIP() << server.error().detail.toStdString();
    RealOffice office((*server)->newDatabase());
    ASSERT_TRUE(office.comesUp());
    Laptop kim(u"김동"_s);
    Laptop lee(u"이동"_s);
    kim.enrol(office.code(u"김동"_s));
    lee.enrol(office.code(u"이동"_s));
    ASSERT_TRUE(import(kim, 0));
    kim.sync();
    lee.sync();
    fill(disk, 100'000);
    int busy = 0;
    for (int number = 1; number <= kMostRounds && busy < 3; ++number) {
        for (const Laptop *laptop : {&kim, &lee}) {
            ASSERT_TRUE(import(*laptop, number));
            const Ran ran = laptop->run({u"sync"_s});
            EXPECT_TRUE(ran.code == Done || ran.code == Offline) << ran.code << ran.err.toStdString();
            busy += ran.code == Offline;
        }
    }
    EXPECT_GT(busy, 0) << "the disk was too large to be filled";
    makeRoom(disk);
    // A server that cannot write its log ends, and is started again by whoever looks after it.
    ASSERT_OK((*server)->startAgain());
    for (const Laptop *laptop : {&kim, &lee})
        ASSERT_TRUE(isBack(*laptop));
    expectNothingLost(office, kim, lee);
}

TEST_F(FullDisk, ofTheDatabaseServerMakesClientsWaitAndLosesNothing)
{
    const support::SmallDisk disk(kServerDisk);
    if (!disk.isMounted())
        GTEST_SKIP() << "this user may not mount a disk";
    fillUnderAServer(disk, {disk.folder(), {}});
}

TEST_F(FullDisk, ofTheLogOfTheDatabaseServerDoesSoToo)
{
    const support::SmallDisk disk(kDisk);
    if (!disk.isMounted())
        GTEST_SKIP() << "this user may not mount a disk";
    fillUnderAServer(disk, {{}, disk.folder()});
}

TEST_F(FullDisk, ofALaptopStopsItAndLosesNothingThatWasAcknowledged)
{
    const support::SmallDisk disk(kDisk);
    if (!disk.isMounted())
        GTEST_SKIP() << "this user may not mount a disk";
    RealOffice office;
    ASSERT_TRUE(office.comesUp());
    Laptop kim(u"김동"_s, disk.folder());
    Laptop lee(u"이동"_s);
    kim.enrol(office.code(u"김동"_s));
    lee.enrol(office.code(u"이동"_s));
    ASSERT_TRUE(import(kim, 0));
    kim.sync();
    fill(disk, 100'000);
    int refused = 0;
    for (int number = 1; number <= 4; ++number) {
        ASSERT_TRUE(import(lee, number));
        lee.sync();
        refused += !import(kim, number);
        refused += kim.run({u"sync"_s}).code != Done;
    }
    EXPECT_GT(refused, 0) << "the disk was too large to be filled";
    makeRoom(disk);
    ASSERT_TRUE(import(kim, 5));
    expectNothingLost(office, kim, lee);
}

} // namespace
} // namespace faults
