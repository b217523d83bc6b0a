// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fills while people work, under the office and under a laptop.
#include "tests/faults/comparing.h"
#include "tests/support/smalldisk.h"

#include <QFile>
#include <QJsonArray>
#include <QStorageInfo>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace faults {
namespace {

constexpr int kDisk = 40'000; // KiB
constexpr int kDiskRows = 150;

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
