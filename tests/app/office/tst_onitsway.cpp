// SPDX-License-Identifier: GPL-3.0-or-later
// What a vault says of what it has sent, over the network and by file, by the two programs alone.
#include "tests/app/office/officeclient.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace support {
namespace {

constexpr auto kDongOfKim = "2647061000";
constexpr auto kDongOfPark = "2647062000";

QStringList at(const char *dong, const QString &name, const QString &role)
{
    return {u"--dong"_s, QLatin1String(dong), u"--dong-name"_s, name, u"--role"_s, role};
}

QString refusalOf(const OfficeRan &ran)
{
    return ran.json().value("error"_L1).toObject().value("message"_L1).toString();
}

QStringList statesOf(const OfficeClient &client)
{
    QStringList states;
    const QJsonArray waiting = client.done({u"outbox"_s}).value("waiting"_L1).toArray();
    for (const QJsonValue one : waiting)
        states.append(one["state"_L1].toString());
    return states;
}

struct OnItsWay : ::testing::Test {
    OnItsWay() { office.start(); }

    void backUpTwice()
    {
        office.done({u"backup"_s, office.file(u"%1.bak"_s.arg(++backups))});
        office.done({u"backup"_s, office.file(u"%1.bak"_s.arg(++backups))});
    }
    /// By file, there and back.
    QJsonObject exchange(const OfficeClient &client, const QString &name, int code = 0)
    {
        client.done({u"package-out"_s, office.file(name)});
        office.done({u"package-in"_s, office.file(name), u"--out"_s, office.file(name + u".back"_s)});
        const OfficeRan ran = client.run({u"package-in"_s, office.file(name + u".back"_s)});
        EXPECT_EQ(ran.code, code) << ran.err.toStdString();
        return ran.json();
    }

    OfficeProgram office;
    int backups = 0;
};

TEST_F(OnItsWay, tellsHowManyThereAreWhereNotAllAreShown)
{
    const OfficeClient kim(office, u"김동"_s, at(kDongOfKim, u"연산제1동"_s, u"dongOfficer"_s));
    for (const QString &name : {u"홍길동"_s, u"임꺽정"_s, u"장길산"_s})
        kim.addPerson(name);
    const QJsonObject some = kim.done({u"outbox"_s, u"--limit"_s, u"2"_s});
    EXPECT_EQ(some.value("waiting"_L1).toArray().size(), 2);
    const int total = some.value("total"_L1).toInt();
    EXPECT_GE(total, 3);
    const QString lines = kim.lines({u"outbox"_s, u"--limit"_s, u"2"_s});
    EXPECT_TRUE(lines.contains(u"oldest 2 of %1"_s.arg(total))) << lines.toStdString();
    const QJsonObject all = kim.done({u"outbox"_s, u"--limit"_s, u"0"_s});
    EXPECT_EQ(all.value("waiting"_L1).toArray().size(), total);
    EXPECT_FALSE(kim.lines({u"outbox"_s}).contains(u"oldest"_s));
}

TEST_F(OnItsWay, letsLateEditsGoOnceTwoBackupsHoldThem)
{
    const OfficeClient kim(office, u"김팀장"_s, at(kDongOfKim, u"연산제1동"_s, u"dongTeamLeader"_s));
    const OfficeClient park(office, u"박팀장"_s, at(kDongOfPark, u"연산제2동"_s, u"dongTeamLeader"_s));
    const QString person = kim.addPerson(u"홍길동"_s);
    kim.done({u"sync"_s});
    QString there;
    const QJsonArray streams = kim.done({u"office"_s, u"streams"_s}).value("streams"_L1).toArray();
    for (const QJsonValue one : streams) {
        if (one["label"_L1] == u"연산제2동"_s)
            there = one["id"_L1].toString();
    }
    const QString waiting
        = kim.done({u"case"_s, u"move"_s, person, u"--to"_s, there}).value("waiting"_L1).toString();
    park.done({u"office"_s, u"confirm"_s, waiting});
    kim.done({u"person"_s, u"edit"_s, person}, R"({"nickname": "늦은 말"})");
    kim.done({u"sync"_s});
    park.done({u"sync"_s});
    ASSERT_TRUE(statesOf(kim).contains(u"delivered"_s)) << statesOf(kim).join(u' ').toStdString();
    const QString lines = kim.lines({u"outbox"_s});
    EXPECT_TRUE(lines.contains(u"who decides about it"_s)) << lines.toStdString();
    EXPECT_TRUE(lines.contains(u"two backups"_s));
    const QString change = kim.done({u"outbox"_s}).value("waiting"_L1).toArray().at(0)["change"_L1].toString();
    const OfficeRan dropped = kim.run({u"outbox"_s, u"drop"_s, change});
    EXPECT_EQ(dropped.code, 6);
    EXPECT_TRUE(refusalOf(dropped).contains(u"two backups"_s)) << refusalOf(dropped).toStdString();
    backUpTwice();
    kim.done({u"sync"_s});
    EXPECT_EQ(statesOf(kim), QStringList()) << "both backups hold it";
}

TEST_F(OnItsWay, saysInALockedOutVaultWhyNothingIsFound)
{
    const OfficeClient kim(office, u"김동"_s, at(kDongOfKim, u"연산제1동"_s, u"dongOfficer"_s));
    const QString person = kim.addPerson(u"홍길동"_s);
    kim.done({u"sync"_s});
    const QString device = office.done({u"devices"_s}).value("devices"_L1).toArray().at(0)["id"_L1].toString();
    office.done({u"revoke"_s, device});
    kim.addPerson(u"임꺽정"_s);
    const QString learned = kim.lines({u"sync"_s}, kEnglish, kLockedOut);
    for (const QString &part : {u"taken away from this PC"_s, u"+09:00"_s, u"in charge of the system"_s})
        EXPECT_TRUE(learned.contains(part)) << part.toStdString() << " in " << learned.toStdString();
    const QList<QStringList> commands{{u"person"_s, u"list"_s}, {u"person"_s, u"show"_s, person}, {u"search"_s, u"홍길동"_s}};
    for (const QStringList &command : commands) {
        const QString said = QString::fromUtf8(kim.run(command).err);
        EXPECT_TRUE(said.contains(u"locked this device out"_s)) << said.toStdString();
    }
    EXPECT_TRUE(refusalOf(kim.run(commands[1])).contains(u"locked this device out"_s));
    const QJsonArray kept = office.done({u"quarantine"_s, u"list"_s}).value("changes"_L1).toArray();
    for (const QJsonValue one : kept)
        office.done({u"quarantine"_s, u"take"_s, one["id"_L1].toString()});
    const QString later = kim.lines({u"sync"_s}, kEnglish, kLockedOut);
    EXPECT_TRUE(later.contains(u"was handed over"_s)) << later.toStdString();
    EXPECT_TRUE(later.contains(u"is not told how"_s));
    backUpTwice();
    kim.run({u"sync"_s});
    EXPECT_FALSE(kim.lines({u"sync"_s}, kEnglish, kLockedOut).contains(u"was handed over"_s)) << "they went with the second backup";
}

TEST_F(OnItsWay, isSeenByReviewersAndJudgedByNobodyWhereItTellsWhomALockedOutPcLookedAt)
{
    const OfficeClient kim(office, u"김동"_s, at(kDongOfKim, u"연산제1동"_s, u"dongOfficer"_s));
    const QString person = kim.addPerson(u"홍길동"_s);
    kim.done({u"sync"_s});
    const auto opened = [&] {
        const QString month = QDateTime::currentDateTimeUtc().toOffsetFromUtc(9 * 3600).toString(u"yyyy-MM"_s);
        return office.done({u"audit"_s, u"access"_s, u"--month"_s, month, u"--kind"_s, u"open"_s})
            .value("entries"_L1)
            .toArray()
            .size();
    };
    const qsizetype before = opened();
    kim.done({u"person"_s, u"show"_s, person});
    kim.done({u"person"_s, u"edit"_s, person}, R"({"nickname": "마지막 말"})");
    const QString device = office.done({u"devices"_s}).value("devices"_L1).toArray().at(0)["id"_L1].toString();
    office.done({u"revoke"_s, device});
    EXPECT_EQ(kim.run({u"sync"_s}).code, kLockedOut);
    EXPECT_GT(opened(), before);
    const QJsonArray kept = office.done({u"quarantine"_s, u"list"_s}).value("changes"_L1).toArray();
    ASSERT_EQ(kept.size(), 1) << "what he wrote";
    EXPECT_EQ(kept.at(0)["record"_L1].toString(), person);
    EXPECT_EQ(office.done({u"devices"_s}).value("devices"_L1).toArray().at(0)["quarantined"_L1].toInt(), 1);
    const QString lines = office.lines({u"devices"_s});
    EXPECT_TRUE(lines.contains(u"revoked (1 changes in quarantine to be judged)"_s)) << lines.toStdString();
}

TEST_F(OnItsWay, saysByFileThatALockedOutVaultWasDestroyed)
{
    const OfficeClient one(office, u"관리1"_s, {u"--role"_s, u"administrator"_s});
    const OfficeClient two(office, u"관리2"_s, {u"--role"_s, u"administrator"_s});
    const OfficeClient kim(office, u"김동"_s, at(kDongOfKim, u"연산제1동"_s, u"dongOfficer"_s));
    kim.addPerson(u"홍길동"_s);
    kim.done({u"sync"_s});
    const auto kims = [&] {
        QJsonObject found;
        const QJsonArray devices = office.done({u"devices"_s}).value("devices"_L1).toArray();
        for (const QJsonValue each : devices)
            found = each["name"_L1] == u"김동"_s ? each.toObject() : found;
        return found;
    };
    const QString device = kims()["id"_L1].toString();
    office.done({u"revoke"_s, device});
    exchange(kim, u"revoked"_s, kLockedOut);
    office.done({u"wipe"_s, device, u"--first"_s, one.path(), u"--first-password-file"_s, one.passwordFile(),
        u"--second"_s, two.path(), u"--second-password-file"_s, two.passwordFile()});
    backUpTwice();
    kim.done({u"package-out"_s, office.file(u"last"_s)});
    office.done({u"package-in"_s, office.file(u"last"_s), u"--out"_s, office.file(u"order.carepack"_s)});
    EXPECT_TRUE(office.lines({u"devices"_s}).contains(u"not confirmed"_s));
    const OfficeRan wiped = kim.run({u"package-in"_s, office.file(u"order.carepack"_s)});
    EXPECT_EQ(wiped.code, 5);
    EXPECT_FALSE(QFile::exists(kim.path()));
    const QString told = office.file(u"order-wiped.carepack"_s);
    EXPECT_TRUE(refusalOf(wiped).contains(told)) << refusalOf(wiped).toStdString();
    ASSERT_TRUE(QFile::exists(told));
    office.done({u"package-in"_s, told, u"--out"_s, office.file(u"nobody"_s)});
    EXPECT_TRUE(kims()["wipeConfirmed"_L1].isString());
    EXPECT_TRUE(office.lines({u"devices"_s}).contains(u"wiped, confirmed by the device"_s));
}

TEST_F(OnItsWay, saysByFileWhatAnotherFileBrings)
{
    const OfficeClient kim(office, u"김동"_s, at(kDongOfKim, u"연산제1동"_s, u"dongOfficer"_s));
    const OfficeClient lee(office, u"이동"_s, at(kDongOfKim, u"연산제1동"_s, u"dongOfficer"_s));
    lee.addPerson(u"임꺽정"_s);
    lee.done({u"sync"_s});
    kim.addPerson(u"홍길동"_s);
    EXPECT_FALSE(exchange(kim, u"q1"_s).value("more"_L1).toBool()) << "all of it was in the first answer";
    EXPECT_EQ(kim.done({u"person"_s, u"list"_s}).value("total"_L1).toInt(), 2);
    EXPECT_EQ(exchange(kim, u"q2"_s).value("pulled"_L1).toInt(), 0);
    kim.done({u"package-out"_s, office.file(u"q3"_s)});
    office.done({u"package-in"_s, office.file(u"q3"_s), u"--out"_s, office.file(u"lost"_s)});
    const OfficeRan again = office.run({u"package-in"_s, office.file(u"q3"_s), u"--out"_s, office.file(u"again"_s)});
    EXPECT_EQ(again.code, 6);
    EXPECT_TRUE(refusalOf(again).contains(u"package-out"_s)) << refusalOf(again).toStdString();
    EXPECT_FALSE(refusalOf(again).contains(u"nothing to do"_s));
    lee.addPerson(u"장길산"_s);
    lee.done({u"sync"_s});
    exchange(kim, u"q4"_s);
    EXPECT_EQ(kim.done({u"person"_s, u"list"_s}).value("total"_L1).toInt(), 3) << "as if q3 had never been";
}

TEST_F(OnItsWay, saysByFileWhatWasInItWhatIsNewAndWhatToDoNext)
{
    const OfficeClient kim(office, u"김동"_s, at(kDongOfKim, u"연산제1동"_s, u"dongOfficer"_s));
    const OfficeClient lee(office, u"이동"_s, at(kDongOfKim, u"연산제1동"_s, u"dongOfficer"_s));
    lee.addPerson(u"임꺽정"_s);
    lee.done({u"sync"_s});
    kim.addPerson(u"홍길동"_s);
    const auto expect = [](const QString &lines, const QStringList &parts) {
        for (const QString &part : parts)
            EXPECT_TRUE(lines.contains(part)) << part.toStdString() << " in " << lines.toStdString();
    };
    expect(kim.lines({u"package-out"_s, office.file(u"w1"_s)}),
        {u"Package 1 is in"_s, u"papers: 0;"_s, u"carepass-office package-in"_s, u"within thirty days"_s});
    expect(office.lines({u"package-in"_s, office.file(u"w1"_s), u"--out"_s, office.file(u"w1.back"_s)}),
        {u"(김동). Changes in it: "_s, u"refused: 0."_s, u"changes for the device in it: "_s, u"Take it back"_s});
    expect(kim.lines({u"package-in"_s, office.file(u"w1.back"_s)}),
        {u"Answer 1 of the office was read in. Changes of others that are new here: 1."_s, u"next “package-out”"_s});
    expect(kim.lines({u"package-out"_s, office.file(u"w2"_s)}, u"ko_KR.UTF-8"_s), {u"30일"_s});
    EXPECT_TRUE(office.done({u"package-in"_s, office.file(u"w2"_s), u"--out"_s, office.file(u"w2.back"_s)})
                    .contains("given"_L1));
}

TEST_F(OnItsWay, saysOfAFileThatWasReadBeforeThatThereIsNothingToDo)
{
    const OfficeClient kim(office, u"김동"_s, at(kDongOfKim, u"연산제1동"_s, u"dongOfficer"_s));
    exchange(kim, u"p1"_s);
    const QStringList again{u"package-in"_s, office.file(u"p1.back"_s)};
    const OfficeRan ran = kim.run(again);
    EXPECT_EQ(ran.code, 6);
    EXPECT_EQ(refusalOf(ran), u"It is package 1 and was read in before; there is nothing to do."_s);
    EXPECT_EQ(ran.json().value("error"_L1)["kind"_L1].toString(), u"letterRepeated"_s);
}

TEST_F(OnItsWay, saysOfAFileThatANewerOneHasOvertakenThatNothingIsMissing)
{
    const OfficeClient kim(office, u"김동"_s, at(kDongOfKim, u"연산제1동"_s, u"dongOfficer"_s));
    const QString person = kim.addPerson(u"홍길동"_s);
    for (const QString &name : {u"p1"_s, u"p2"_s})
        kim.done({u"package-out"_s, office.file(name)});
    office.done({u"package-in"_s, office.file(u"p2"_s), u"--out"_s, office.file(u"p2.back"_s)});
    const OfficeRan late = office.run({u"package-in"_s, office.file(u"p1"_s), u"--out"_s, office.file(u"p1.back"_s)});
    EXPECT_EQ(late.code, 6);
    EXPECT_TRUE(refusalOf(late).startsWith(u"It is package 1, and the newer package 2 was read in before; nothing of this one is missing."_s))
        << refusalOf(late).toStdString();
    const OfficeClient lee(office, u"이동"_s, at(kDongOfKim, u"연산제1동"_s, u"dongOfficer"_s));
    lee.done({u"sync"_s});
    EXPECT_EQ(lee.run({u"person"_s, u"show"_s, person}).code, 0) << "the newer one had it all";
}

TEST_F(OnItsWay, callsTheDatabaseServerByItsNameWhereItIsDown)
{
    OfficeProgram down(u"postgresql://nobody@127.0.0.1:1/carepass"_s);
    down.data = office.data;
    const OfficeRan ran = down.run({u"users"_s});
    EXPECT_EQ(ran.code, 7);
    EXPECT_TRUE(refusalOf(ran).contains(u"database server"_s)) << refusalOf(ran).toStdString();
}

TEST_F(OnItsWay, callsCodesAndWhatWasUndoneByTheirNames)
{
    const OfficeClient kim(office, u"김동"_s, at(kDongOfKim, u"연산제1동"_s, u"dongOfficer"_s));
    const QString person = kim.addPerson(u"홍길동"_s);
    kim.done({u"person"_s, u"edit"_s, person}, R"({"mobility": "homebound"})");
    const QString page = kim.lines({u"person"_s, u"show"_s, person}, u"ko_KR.UTF-8"_s);
    EXPECT_FALSE(page.contains(u"homebound"_s)) << page.toStdString();
    const QString undone = kim.lines({u"undo"_s}, u"ko_KR.UTF-8"_s);
    EXPECT_GT(undone.trimmed().split(u' ').size(), 2) << undone.toStdString();
}

} // namespace
} // namespace support
