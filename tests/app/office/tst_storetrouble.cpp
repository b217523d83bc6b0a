// SPDX-License-Identifier: GPL-3.0-or-later
// An office that is there and cannot store: who watches it, who reads its log and who sits at a PC all hear so.
#include "tests/app/office/officeclient.h"
#include "tests/support/expect.h"
#include "tests/support/postgresserver.h"
#include "tests/support/smalldisk.h"

#include <QFile>
#include <QStorageInfo>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace support {
namespace {

constexpr int kOfficeDisk = 40'000; // KiB
constexpr qint64 kLeft = 100'000;
constexpr int kMostNotes = 20;

/// A page of a note that no program squeezes.
QByteArray longNote(int number)
{
    QString text = QString::number(number);
    for (int at = 0; at < 40'000; ++at)
        text += QChar(0xac00 + (at * 7919 + number * 104'729 + at * at % 9973) % 11'172);
    return "{\"text\":\"" + text.toUtf8() + "\"}";
}

void fillUp(const SmallDisk &disk)
{
    QFile ballast(disk.file(u"ballast"_s));
    ASSERT_TRUE(ballast.open(QIODevice::WriteOnly));
    const qint64 size = QStorageInfo(disk.folder()).bytesAvailable() - kLeft;
    ASSERT_EQ(ballast.write(QByteArray(size, 'x')), size);
}

struct StoreTrouble : ::testing::Test {
    /// Writes and sends until the office cannot store; its answer then.
    static OfficeRan untilRefused(const OfficeClient &client, const QString &person)
    {
        OfficeRan ran;
        for (int number = 0; number < kMostNotes && ran.code != 7; ++number) {
            client.done({u"note"_s, u"add"_s, person}, longNote(number));
            ran = client.run({u"sync"_s});
        }
        return ran;
    }
};

TEST_F(StoreTrouble, ofAFullDiskIsToldEverywhereUntilThereIsRoomAgain)
{
    const SmallDisk disk(kOfficeDisk);
    if (!disk.isMounted())
        GTEST_SKIP() << "this user may not mount a disk";
    OfficeProgram office;
    office.data = disk.file(u"office"_s);
    office.start();
    EXPECT_EQ(office.health(), u"200 ok"_s);
    const OfficeClient kim(office, u"김동"_s, {u"--dong"_s, u"2647061000"_s, u"--dong-name"_s, u"연산제1동"_s});
    const QString person = kim.addPerson(u"홍길동"_s);
    kim.done({u"sync"_s});
    fillUp(disk);
    const OfficeRan refused = untilRefused(kim, person);
    ASSERT_EQ(refused.code, 7);
    EXPECT_TRUE(refused.told().contains(u"cannot store anything"_s)) << refused.told().toStdString();
    EXPECT_TRUE(refused.told().contains(u"stays in this vault"_s)) << refused.told().toStdString();
    for (int times = 0; times < 3; ++times) {
        EXPECT_EQ(office.health(), u"503 disk full"_s);
        EXPECT_EQ(kim.run({u"sync"_s}).code, 7);
    }
    const QString full = u"the disk of its database is full"_s;
    EXPECT_EQ(office.log().count(full), 1) << office.log().toStdString();
    ASSERT_TRUE(QFile::remove(disk.file(u"ballast"_s)));
    // By itself, though nobody sends anything.
    EXPECT_EQ(office.health(), u"200 ok"_s);
    EXPECT_TRUE(office.log().contains(u"stores again"_s)) << office.log().toStdString();
    EXPECT_EQ(kim.done({u"sync"_s}).value("waiting"_L1).toInt(), 0);
    EXPECT_TRUE(office.stop());
}

TEST_F(StoreTrouble, ofADatabaseServerThatDiedIsOneLineOfTheLog)
{
    auto server = PostgresServer::start();
    if (!server)
        GTEST_SKIP() << server.error().detail.toStdString();
    OfficeProgram office((*server)->newDatabase());
    office.start();
    const OfficeClient kim(office, u"김동"_s, {u"--dong"_s, u"2647061000"_s, u"--dong-name"_s, u"연산제1동"_s});
    kim.addPerson(u"홍길동"_s);
    (*server)->kill();
    for (int times = 0; times < 3; ++times) {
        const OfficeRan ran = kim.run({u"sync"_s});
        EXPECT_EQ(ran.code, 7);
        EXPECT_TRUE(ran.told().contains(u"cannot store anything"_s)) << ran.told().toStdString();
        EXPECT_EQ(office.health(), u"503 database"_s);
    }
    EXPECT_EQ(office.log().count(u"cannot be reached or written"_s), 1) << office.log().toStdString();
    EXPECT_FALSE(office.log().contains(u"free statement"_s)) << office.log().toStdString();
    ASSERT_OK((*server)->startAgain());
    EXPECT_EQ(kim.done({u"sync"_s}).value("waiting"_L1).toInt(), 0);
    EXPECT_EQ(office.health(), u"200 ok"_s);
    EXPECT_TRUE(office.log().contains(u"stores again"_s)) << office.log().toStdString();
    EXPECT_TRUE(office.stop());
}

} // namespace
} // namespace support
