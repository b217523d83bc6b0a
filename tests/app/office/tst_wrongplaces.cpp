// SPDX-License-Identifier: GPL-3.0-or-later
// Options that name the wrong place, a code that is refused, an address that two instances tell: what was meant is said,
// and nothing is left behind.
#include "tests/app/office/officeclient.h"
#include "tests/support/expect.h"
#include "tests/support/postgresserver.h"

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace support {
namespace {

QString labelOfDong(const OfficeProgram &office, const QString &dong)
{
    const QJsonArray streams = office.done({u"streams"_s}).value("streams"_L1).toArray();
    for (const QJsonValue one : streams) {
        if (one["dong"_L1].toString() == dong)
            return one["label"_L1].toString();
    }
    return {};
}

TEST(WrongPlaces, anotherOfficesDatabaseIsNoDamageAndIsLeftAlone)
{
    if (!PostgresServer::shared())
        GTEST_SKIP() << PostgresServer::missing().toStdString();
    const QString hers = PostgresServer::shared()->newDatabase();
    OfficeProgram office(PostgresServer::shared()->newDatabase()), other(hers);
    office.start();
    other.start();
    EXPECT_TRUE(office.stop());
    OfficeProgram mistyped(hers);
    mistyped.data = office.data;
    const OfficeRan ran = mistyped.run({u"users"_s});
    EXPECT_EQ(ran.code, 2);
    EXPECT_TRUE(ran.told().contains(u"belongs to another office"_s)) << ran.told().toStdString();
    EXPECT_TRUE(ran.told().contains(u"nothing is damaged"_s)) << ran.told().toStdString();
    // An empty one gets no tables either.
    const QString empty = PostgresServer::shared()->newDatabase();
    OfficeProgram nowhere(empty);
    nowhere.data = office.data;
    EXPECT_TRUE(nowhere.run({u"users"_s}).told().contains(u"holds no office"_s));
    OfficeProgram unnamed;
    unnamed.data = office.data;
    const OfficeRan without = unnamed.run({u"users"_s});
    EXPECT_EQ(without.code, 1);
    EXPECT_TRUE(without.told().contains(u"--database postgresql://"_s)) << without.told().toStdString();
    EXPECT_EQ(other.done({u"verify"_s}).value("ok"_L1), true);
    // Nor does a new office settle in a database that has one.
    OfficeProgram third(hers);
    const OfficeRan founded = third.run({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--name"_s, u"셋째"_s});
    EXPECT_TRUE(founded.told().contains(u"holds an office already"_s)) << founded.told().toStdString();
    EXPECT_TRUE(other.stop());
}

TEST(WrongPlaces, beforeTheFirstStartSayThatThereIsNoOfficeYet)
{
    const OfficeProgram office;
    const OfficeRan ran = office.run({u"users"_s});
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.told().contains(u"There is no office in"_s)) << ran.told().toStdString();
    EXPECT_TRUE(ran.told().contains(u"serve --listen"_s)) << ran.told().toStdString();
    for (const QString &place : {u"localhost"_s, u"localhost:8443"_s, u"999.1.1.1:8443"_s, u"127.0.0.1:99999"_s}) {
        const OfficeRan wrong = office.run({u"serve"_s, u"--listen"_s, place});
        EXPECT_EQ(wrong.code, 2) << place.toStdString();
        EXPECT_TRUE(wrong.told().contains(u'“' + place + u'”')) << wrong.told().toStdString();
        EXPECT_FALSE(QFile::exists(office.data));
    }
}

TEST(WrongPlaces, aRefusedCodeLeavesNoDongBehind)
{
    OfficeProgram office;
    office.start();
    const QString dong = u"2647061000"_s;
    EXPECT_EQ(office.run({u"enrol-code"_s, u"--user"_s, u""_s, u"--dong"_s, dong}).code, 2);
    EXPECT_EQ(office.run({u"enrol-code"_s, u"--user"_s, QString(300, u'김'), u"--dong"_s, dong}).code, 2);
    EXPECT_EQ(labelOfDong(office, dong), QString());
    office.done({u"enrol-code"_s, u"--user"_s, u"김가"_s, u"--dong"_s, dong});
    EXPECT_EQ(labelOfDong(office, dong), dong);
    // Its name may come with a later code, and is not overwritten by a third one.
    office.done({u"enrol-code"_s, u"--user"_s, u"이나"_s, u"--dong"_s, dong, u"--dong-name"_s, u"연산제1동"_s});
    EXPECT_EQ(labelOfDong(office, dong), u"연산제1동"_s);
    const OfficeRan other
        = office.run({u"enrol-code"_s, u"--user"_s, u"박다"_s, u"--dong"_s, dong, u"--dong-name"_s, u"연산1동"_s});
    EXPECT_EQ(other.code, 2);
    EXPECT_TRUE(other.told().contains(u"dong rename 2647061000"_s)) << other.told().toStdString();
    EXPECT_EQ(labelOfDong(office, dong), u"연산제1동"_s);
    const OfficeClient kim(office, u"김가"_s, {u"--dong"_s, dong});
    office.done({u"dong"_s, u"rename"_s, u"연산제1동"_s, u"연산1동"_s});
    EXPECT_EQ(labelOfDong(office, dong), u"연산1동"_s);
    const QString acts = office.lines({u"audit"_s, u"list"_s});
    EXPECT_TRUE(acts.contains(u"dong named anew"_s)) << acts.toStdString();
    EXPECT_TRUE(acts.contains(u"formerly: 연산제1동"_s)) << acts.toStdString();
    EXPECT_EQ(office.run({u"dong"_s, u"rename"_s, u"연산1동"_s, u" "_s}).code, 2);
}

TEST(WrongPlaces, anAddressThatWasSaidStaysUntilAnotherOneIsSaid)
{
    OfficeProgram office;
    const auto told = [&](const QStringList &more) {
        const QString address = office.start(more).value("address"_L1).toString();
        EXPECT_TRUE(office.stop());
        return address;
    };
    EXPECT_TRUE(told({}).startsWith(u"127.0.0.1:"_s));
    EXPECT_EQ(told({u"--address"_s, u"office.gu.example:8443"_s}), u"office.gu.example:8443"_s);
    EXPECT_EQ(told({}), u"office.gu.example:8443"_s);
    EXPECT_EQ(told({u"--address"_s, u"care.gu.example:8443"_s}), u"care.gu.example:8443"_s);
    EXPECT_EQ(told({}), u"care.gu.example:8443"_s);
}

TEST(WrongPlaces, aCodeThatWasUsedSaysSoAndItsLettersAloneAreTakenFromAFile)
{
    OfficeProgram office;
    office.start();
    const OfficeRan code = office.run({u"enrol-code"_s, u"--user"_s, u"김동"_s, u"--role"_s, u"auditor"_s});
    const QString letters = code.json().value("typed"_L1).toString();
    const QByteArray lines = u"For one device, until tomorrow:\n%1\nand no more\n"_s.arg(letters).toUtf8();
    const OfficeClient kim(office, u"김동"_s), lee(office, u"이동"_s);
    const OfficeRan without = kim.run({u"enrol"_s, u"--code-file"_s, u"-"_s}, lines);
    EXPECT_EQ(without.code, 2);
    EXPECT_TRUE(without.told().contains(u"--office HOST:PORT"_s)) << without.told().toStdString();
    kim.done({u"enrol"_s, u"--code-file"_s, u"-"_s, u"--office"_s, office.address()}, lines);
    const OfficeRan again = lee.run({u"enrol"_s, u"--code-file"_s, u"-"_s}, code.out);
    EXPECT_EQ(again.code, 5);
    EXPECT_TRUE(again.told().contains(u"has let a device in already"_s)) << again.told().toStdString();
    // Who has no code that was ever there learns nothing.
    const OfficeRan guessed = lee.run({u"enrol"_s, u"--code"_s, u"00000-00000-00000-00000-000000"_s, u"--office"_s, office.address()});
    EXPECT_FALSE(guessed.told().contains(u"already"_s)) << guessed.told().toStdString();
}

TEST(WrongPlaces, aWrongIdIsSaidWithWhatWasExpected)
{
    OfficeProgram office;
    office.start();
    const QString revoked = office.run({u"revoke"_s, u"laptop"_s}).told();
    EXPECT_TRUE(revoked.contains(u"“laptop” is no device"_s)) << revoked.toStdString();
    const QString ended = office.run({u"user"_s, u"end"_s, u"김동"_s}).told();
    EXPECT_TRUE(ended.contains(u"“김동” is no user"_s)) << ended.toStdString();
    const QString capped = office.run({u"cap"_s, u"2026"_s, u"--services"_s, u"3"_s}).told();
    EXPECT_TRUE(capped.contains(u"“2026” cannot be the month"_s)) << capped.toStdString();
}

} // namespace
} // namespace support
