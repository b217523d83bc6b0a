// SPDX-License-Identifier: GPL-3.0-or-later
// Vaults and an office by their two programs alone, as people at terminals use them.
#include "tests/app/office/officeclient.h"

#include "model/base/calendar.h"
#include "tests/support/expect.h"
#include "tests/support/postgresserver.h"

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace support {
namespace {

constexpr auto kFirstDong = "2647061000";
constexpr auto kSecondDong = "2647062000";

QStringList inDong(const char *dong, const QString &name, const QString &role)
{
    return {u"--dong"_s, QLatin1String(dong), u"--dong-name"_s, name, u"--role"_s, role};
}

QString thisMonth()
{
    return base::isoMonth(base::monthOf(base::koreanDay(base::SystemClock().now())));
}

QString messageOf(const OfficeRan &ran)
{
    return ran.json().value("error"_L1).toObject().value("message"_L1).toString();
}

QString userNamed(OfficeProgram &office, const QString &name)
{
    const QJsonArray users = office.done({u"users"_s}).value("users"_L1).toArray();
    for (const QJsonValue one : users) {
        if (one["name"_L1] == name)
            return one["id"_L1].toString();
    }
    return {};
}

QString streamNamed(const OfficeClient &client, const QString &label)
{
    const QJsonArray streams = client.done({u"office"_s, u"streams"_s}).value("streams"_L1).toArray();
    for (const QJsonValue one : streams) {
        if (one["label"_L1] == label)
            return one["id"_L1].toString();
    }
    return {};
}

struct TwoPrograms : ::testing::Test {
    TwoPrograms() { first = office.start().value("firstStart"_L1).toObject(); }

    OfficeProgram office;
    QJsonObject first;
};

TEST_F(TwoPrograms, agreeOnARoleByTwoPeopleAtTwoTerminals)
{
    OfficeClient one(office, u"관리1"_s);
    one.done({u"enrol"_s, u"--code-file"_s, u"-"_s}, first.value("administratorCodeText"_L1).toString().toUtf8());
    const OfficeClient two(office, u"관리2"_s, {u"--role"_s, u"administrator"_s});
    const OfficeClient kim(office, u"김동"_s, inDong(kFirstDong, u"연산제1동"_s, u"dongOfficer"_s));
    const QString user = userNamed(office, u"김동"_s);
    const QString waiting
        = one.done({u"user"_s, u"role"_s, user, u"--role"_s, u"auditor"_s}).value("waiting"_L1).toString();
    ASSERT_FALSE(waiting.isEmpty());
    const QJsonObject mine = one.done({u"office"_s, u"proposals"_s}).value("proposals"_L1).toArray().at(0).toObject();
    EXPECT_TRUE(mine.value("isMine"_L1).toBool());
    EXPECT_TRUE(base::momentFromIso(mine.value("at"_L1).toString()));
    const QString line = two.lines({u"office"_s, u"proposals"_s});
    for (const QString &part : {waiting, u"관리1"_s, u"김동"_s, u"+09:00"_s, u"you may agree"_s})
        EXPECT_TRUE(line.contains(part)) << part.toStdString() << " in " << line.toStdString();
    EXPECT_TRUE(two.lines({u"office"_s, u"proposals"_s}, u"ko_KR.UTF-8"_s).contains(u"접속기록 점검자"_s));
    EXPECT_TRUE(office.lines({u"proposals"_s}).contains(waiting));
    EXPECT_EQ(one.run({u"office"_s, u"confirm"_s, waiting}).code, 5) << "nobody is the second of himself";
    EXPECT_EQ(kim.run({u"office"_s, u"confirm"_s, waiting}).code, 5);
    EXPECT_EQ(two.run({u"office"_s, u"confirm"_s, waiting}).code, 0);
    EXPECT_EQ(two.run({u"office"_s, u"confirm"_s, waiting}).code, 1);
    EXPECT_TRUE(office.lines({u"users"_s}).contains(u"Auditor"_s));
    const QString declined
        = one.done({u"user"_s, u"role"_s, user, u"--role"_s, u"facilitator"_s}).value("waiting"_L1).toString();
    two.done({u"office"_s, u"decline"_s, declined});
    EXPECT_TRUE(two.done({u"office"_s, u"proposals"_s}).value("proposals"_L1).toArray().isEmpty());
    EXPECT_EQ(one.run({u"user"_s, u"role"_s, user, u"--role"_s, u"king"_s}).code, 2);
    const QString byName = one.done({u"user"_s, u"role"_s, user, u"--role"_s, u"dongTeamLeader"_s, u"--dong"_s,
                                        u"연산제1동"_s})
                               .value("waiting"_L1)
                               .toString();
    two.done({u"office"_s, u"confirm"_s, byName});
    EXPECT_TRUE(office.lines({u"users"_s}).contains(u"Dong team leader@"_s + QLatin1String(kFirstDong)));
    EXPECT_EQ(one.run({u"user"_s, u"role"_s, user, u"--role"_s, u"dongOfficer"_s, u"--dong"_s, u"없는동"_s}).code, 2);
}

TEST_F(TwoPrograms, tellTheFormerHolderWhereACaseWent)
{
    const OfficeClient kim(office, u"김팀장"_s, inDong(kFirstDong, u"연산제1동"_s, u"dongTeamLeader"_s));
    const OfficeClient park(office, u"박팀장"_s, inDong(kSecondDong, u"연산제2동"_s, u"dongTeamLeader"_s));
    const QString person = kim.addPerson(u"홍길동"_s);
    kim.done({u"sync"_s});
    const QString waiting
        = kim.done({u"case"_s, u"move"_s, person, u"--to"_s, streamNamed(kim, u"연산제2동"_s)}).value("waiting"_L1).toString();
    ASSERT_FALSE(waiting.isEmpty());
    EXPECT_TRUE(park.lines({u"office"_s, u"proposals"_s}).contains(u"→ 연산제2동"_s));
    park.done({u"office"_s, u"confirm"_s, waiting});
    park.done({u"sync"_s});
    kim.done({u"sync"_s});
    EXPECT_EQ(park.done({u"person"_s, u"show"_s, person}).value("name"_L1).toString(), u"홍길동"_s);
    for (const QStringList &command : {QStringList{u"person"_s, u"show"_s, person}, {u"paper"_s, u"list"_s, person}}) {
        const OfficeRan gone = kim.run(command);
        EXPECT_EQ(gone.code, 1);
        EXPECT_TRUE(messageOf(gone).contains(u"연산제2동"_s)) << messageOf(gone).toStdString();
        EXPECT_TRUE(messageOf(gone).contains(u"+09:00"_s));
    }
    const QString history = park.lines({u"history"_s, person}, u"ko_KR.UTF-8"_s);
    EXPECT_TRUE(history.contains(u"넘겨받음"_s)) << history.toStdString();
    EXPECT_FALSE(messageOf(kim.run({u"person"_s, u"show"_s, waiting})).contains(u"연산제2동"_s)) << "that was never here";
}

TEST_F(TwoPrograms, shutNobodyOutOfHisOwnCaseUnasked)
{
    const OfficeClient kim(office, u"김팀장"_s, inDong(kFirstDong, u"연산제1동"_s, u"dongTeamLeader"_s));
    const OfficeClient lee(office, u"이동"_s, inDong(kFirstDong, u"연산제1동"_s, u"dongOfficer"_s));
    const QString person = kim.addPerson(u"홍길동"_s);
    kim.done({u"sync"_s});
    const QStringList restrict{
        u"case"_s, u"restrict"_s, person, u"--readers"_s, userNamed(office, u"이동"_s), u"--label"_s, u"홍길동 가구"_s};
    const OfficeRan refused = kim.run(restrict);
    EXPECT_EQ(refused.code, 6);
    EXPECT_TRUE(messageOf(refused).contains(u"--without-me"_s));
    kim.done({u"sync"_s});
    EXPECT_EQ(kim.run({u"person"_s, u"show"_s, person}).code, 0);
    kim.done(restrict + QStringList{u"--without-me"_s});
    kim.done({u"sync"_s});
    const QString gone = messageOf(kim.run({u"person"_s, u"show"_s, person}));
    EXPECT_TRUE(gone.contains(u"restricted"_s)) << gone.toStdString();
    EXPECT_FALSE(gone.contains(u"홍길동"_s));
    const QString streams = office.lines({u"streams"_s});
    EXPECT_TRUE(streams.contains(u"restricted case 1"_s)) << streams.toStdString();
    EXPECT_FALSE(streams.contains(u"홍길동"_s));
}

TEST_F(TwoPrograms, giveEachConflictAnIdOfItsOwn)
{
    const OfficeClient kim(office, u"김동"_s, inDong(kFirstDong, u"연산제1동"_s, u"dongOfficer"_s));
    const OfficeClient lee(office, u"이동"_s, inDong(kFirstDong, u"연산제1동"_s, u"dongOfficer"_s));
    const QString person = kim.addPerson(u"홍길동"_s);
    kim.done({u"sync"_s});
    lee.done({u"sync"_s});
    kim.done({u"person"_s, u"edit"_s, person}, R"({"nickname": "가", "mobility": "walk"})");
    lee.done({u"person"_s, u"edit"_s, person}, R"({"nickname": "나", "mobility": "homebound"})");
    kim.done({u"sync"_s});
    lee.done({u"sync"_s});
    kim.done({u"sync"_s});
    QJsonArray open = kim.done({u"conflict"_s, u"list"_s}).value("conflicts"_L1).toArray();
    ASSERT_EQ(open.size(), 2);
    EXPECT_NE(open.at(0)["id"_L1], open.at(1)["id"_L1]);
    EXPECT_EQ(lee.done({u"conflict"_s, u"list"_s}).value("conflicts"_L1).toArray().size(), 2);
    const QString id = open.at(0)["id"_L1].toString();
    const QString field = open.at(0)["field"_L1].toString();
    const QString shown = kim.lines({u"conflict"_s, u"show"_s, id.first(12)});
    EXPECT_TRUE(shown.contains(u"mine: 김동"_s)) << shown.toStdString();
    EXPECT_TRUE(shown.contains(u"theirs: 이동"_s)) << shown.toStdString();
    EXPECT_TRUE(shown.contains(u"  now: "_s)) << "what stands meanwhile";
    const QString page = kim.lines({u"person"_s, u"show"_s, person});
    EXPECT_EQ(page.count(u"two people wrote it apart"_s), 2) << page.toStdString();
    EXPECT_TRUE(page.contains(id.first(16)));
    EXPECT_EQ(kim.done({u"person"_s, u"show"_s, person}).value("conflicts"_L1).toArray().size(), 2);
    const QJsonArray ways = open.at(0)["ways"_L1].toArray();
    EXPECT_EQ(ways, (QJsonArray{u"base"_s, u"mine"_s, u"theirs"_s, u"keep"_s}));
    const OfficeRan joined = kim.run({u"conflict"_s, u"resolve"_s, id, u"--take"_s, u"both"_s});
    EXPECT_EQ(joined.code, 6) << "two codes or names do not stand together";
    EXPECT_TRUE(messageOf(joined).contains(u"base, mine, theirs, keep"_s)) << messageOf(joined).toStdString();
    kim.done({u"conflict"_s, u"resolve"_s, open.at(1)["id"_L1].toString(), u"--take"_s, u"keep"_s});
    EXPECT_EQ(kim.done({u"conflict"_s, u"list"_s}).value("conflicts"_L1).toArray().size(), 1);
    kim.done({u"undo"_s});
    kim.done({u"conflict"_s, u"resolve"_s, id, u"--take"_s, u"theirs"_s});
    open = kim.done({u"conflict"_s, u"list"_s}).value("conflicts"_L1).toArray();
    ASSERT_EQ(open.size(), 1);
    EXPECT_NE(open.at(0)["field"_L1].toString(), field);
    EXPECT_EQ(kim.run({u"conflict"_s, u"show"_s, id}).code, 1);
    EXPECT_EQ(kim.run({u"conflict"_s, u"resolve"_s, open.at(0)["id"_L1].toString(), u"--take"_s, u"banana"_s}).code, 2);
}

TEST_F(TwoPrograms, numberEachSideOfAConflictSoThatTheThirdCanBeChosen)
{
    const OfficeClient kim(office, u"김동"_s, inDong(kFirstDong, u"연산제1동"_s, u"dongOfficer"_s));
    const OfficeClient lee(office, u"이동"_s, inDong(kFirstDong, u"연산제1동"_s, u"dongOfficer"_s));
    const OfficeClient park(office, u"박동"_s, inDong(kFirstDong, u"연산제1동"_s, u"dongOfficer"_s));
    const OfficeClient choi(office, u"최동"_s, inDong(kFirstDong, u"연산제1동"_s, u"dongOfficer"_s));
    const QString person = kim.addPerson(u"홍길동"_s);
    for (const OfficeClient *one : {&kim, &lee, &park, &choi})
        one->done({u"sync"_s});
    kim.done({u"person"_s, u"edit"_s, person}, R"({"nickname": "가"})");
    lee.done({u"person"_s, u"edit"_s, person}, R"({"nickname": "나"})");
    park.done({u"person"_s, u"edit"_s, person}, R"({"nickname": "다"})");
    for (const OfficeClient *one : {&kim, &lee, &park, &kim, &choi})
        one->done({u"sync"_s});
    const QJsonArray open = choi.done({u"conflict"_s, u"list"_s}).value("conflicts"_L1).toArray();
    ASSERT_EQ(open.size(), 1);
    const QString id = open.at(0)["id"_L1].toString();
    const QJsonArray sides = open.at(0)["sides"_L1].toArray();
    ASSERT_EQ(sides.size(), 3);
    for (int at = 0; at < 3; ++at) {
        EXPECT_EQ(sides.at(at)["number"_L1].toInt(), at + 1);
        EXPECT_EQ(sides.at(at)["take"_L1].toString(), QString::number(at + 1)) << "nothing of it is hers";
    }
    const QString seen = choi.lines({u"conflict"_s, u"show"_s, id});
    EXPECT_FALSE(seen.contains(u"mine: "_s)) << seen.toStdString();
    EXPECT_TRUE(seen.contains(u"  2  이동"_s)) << seen.toStdString();
    EXPECT_EQ(choi.run({u"conflict"_s, u"resolve"_s, id, u"--take"_s, u"mine"_s}).code, 2);
    EXPECT_EQ(choi.run({u"conflict"_s, u"resolve"_s, id, u"--take"_s, u"4"_s}).code, 2);
    EXPECT_TRUE(kim.lines({u"conflict"_s, u"show"_s, id}).contains(u"1  mine: 김동"_s));
    EXPECT_EQ(kim.run({u"conflict"_s, u"resolve"_s, id, u"--take"_s, u"theirs"_s}).code, 2) << "of two others";
    kim.done({u"conflict"_s, u"resolve"_s, id, u"--take"_s, u"2"_s});
    EXPECT_TRUE(kim.done({u"conflict"_s, u"list"_s}).value("conflicts"_L1).toArray().isEmpty());
    EXPECT_EQ(kim.done({u"person"_s, u"show"_s, person})["nickname"_L1].toString(), u"나"_s);
}

TEST_F(TwoPrograms, readACodeAmongAllThatWasPrintedAndSayWhereItLed)
{
    const OfficeClient kim(office, u"김동"_s);
    const QString said = office.lines({u"enrol-code"_s, u"--user"_s, u"김동"_s, u"--dong"_s, QLatin1String(kFirstDong)});
    EXPECT_TRUE(said.contains(u"김동"_s));
    EXPECT_TRUE(said.contains(u"+09:00"_s)) << said.toStdString();
    const QString file = office.write(u"code.txt"_s, said.toUtf8());
    const QJsonObject joined = kim.done({u"enrol"_s, u"--code-file"_s, file});
    EXPECT_EQ(joined.value("address"_L1).toString(), office.address());
    const QJsonObject printed = office.done({u"enrol-code"_s, u"--user"_s, u"박동"_s, u"--dong"_s, QLatin1String(kFirstDong)});
    const OfficeClient park(office, u"박동"_s);
    const QString line = printed.value("code"_L1).toString();
    ASSERT_TRUE(line.startsWith(u"CAREPASS-ENROL:"_s)) << line.toStdString();
    EXPECT_EQ(park.done({u"enrol"_s, u"--code"_s, line}).value("address"_L1).toString(), office.address());
    const OfficeClient lee(office, u"이동"_s);
    const QString other = office.write(u"letter.txt"_s, "Dear colleague");
    const OfficeRan none = lee.run({u"enrol"_s, u"--code-file"_s, other});
    EXPECT_EQ(none.code, 2);
    EXPECT_TRUE(messageOf(none).contains(other)) << messageOf(none).toStdString();
    EXPECT_FALSE(messageOf(none).contains(u"scheme"_s));
    const OfficeRan used = lee.run({u"enrol"_s, u"--code-file"_s, file});
    EXPECT_EQ(used.code, 5);
    EXPECT_TRUE(messageOf(used).contains(u"has let a device in already"_s)) << messageOf(used).toStdString();
    const OfficeRan mistyped
        = lee.run({u"enrol"_s, u"--code"_s, u"ABCDE-FGHJK"_s, u"--office"_s, office.address()});
    EXPECT_EQ(mistyped.code, 2);
    EXPECT_FALSE(messageOf(mistyped).contains(u"(group 1)"_s)) << messageOf(mistyped).toStdString();
}

TEST_F(TwoPrograms, writeOverNoFileUnasked)
{
    const OfficeClient kim(office, u"김동"_s, inDong(kFirstDong, u"연산제1동"_s, u"dongOfficer"_s));
    const QString path = office.write(u"out.carepack"_s, "something else");
    const OfficeRan refused = kim.run({u"package-out"_s, path});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(messageOf(refused).contains(u"--force"_s));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "something else");
    kim.done({u"package-out"_s, path, u"--force"_s});
    office.done({u"package-in"_s, path, u"--out"_s, office.file(u"back.carepack"_s)});
    kim.done({u"package-in"_s, office.file(u"back.carepack"_s)});
}

TEST_F(TwoPrograms, sayOfARevokedDeviceWhatWasDeliveredAndWhatIsToBeJudged)
{
    const OfficeClient kim(office, u"김동"_s, inDong(kFirstDong, u"연산제1동"_s, u"dongOfficer"_s));
    kim.addPerson(u"홍길동"_s);
    kim.done({u"sync"_s});
    kim.done({u"sync"_s});
    const QString device
        = office.done({u"devices"_s}).value("devices"_L1).toArray().at(0)["id"_L1].toString();
    office.done({u"revoke"_s, device});
    kim.addPerson(u"임꺽정"_s);
    const OfficeRan sent = kim.run({u"sync"_s});
    QHash<QString, QStringList> states;
    const QJsonArray waiting = kim.done({u"outbox"_s}).value("waiting"_L1).toArray();
    for (const QJsonValue one : waiting)
        states[one["title"_L1].toString()].append(one["state"_L1].toString());
    EXPECT_FALSE(waiting.isEmpty());
    for (const QJsonValue one : waiting)
        EXPECT_NE(one["state"_L1].toString(), u"delivered"_s) << "nothing of this lies in anybody's inbox";
    QStringList all;
    for (const QStringList &some : std::as_const(states))
        all += some;
    EXPECT_TRUE(all.contains(u"kept"_s));
    EXPECT_TRUE(all.contains(u"quarantine"_s));
    EXPECT_EQ(sent.json().value("quarantined"_L1).toInt(), all.count(u"quarantine"_s));
    kim.done({u"person"_s, u"list"_s});
    EXPECT_EQ(sent.code, kLockedOut) << "a script has to notice";
    const QString again = kim.lines({u"sync"_s}, kEnglish, kLockedOut);
    EXPECT_EQ(again.count(u"locked this device out"_s), 1) << again.toStdString();
    EXPECT_TRUE(again.contains(u"decides about it: %1"_s.arg(all.count(u"quarantine"_s))))
        << "who looked at what is nothing that he waits for: " << again.toStdString();
    const OfficeRan added = kim.run({u"person"_s, u"add"_s}, R"({"name": "늦은이", "birth": "1957-05-06"})");
    EXPECT_TRUE(added.err.contains("reaches no colleague")) << added.err.toStdString();
    const QByteArray outbox = kim.run({u"outbox"_s}).err;
    EXPECT_TRUE(outbox.contains("Not handed over yet: 1;")) << outbox.toStdString();
    EXPECT_TRUE(outbox.contains("waits for the decision"));
}

/// A code that a locked-out vault hands in says why it does not hold for it, and lets the next vault in.
void expectACodeThatStaysGood(OfficeProgram &office)
{
    const OfficeClient kim(office, u"김동"_s, inDong(kFirstDong, u"연산제1동"_s, u"dongOfficer"_s));
    const QString device = office.done({u"devices"_s}).value("devices"_L1)[0]["id"_L1].toString();
    office.done({u"revoke"_s, device});
    const QByteArray code = office.run({u"enrol-code"_s, u"--user"_s, u"김동"_s}).out;
    const QStringList enrol{u"enrol"_s, u"--code-file"_s, u"-"_s};
    const OfficeRan refused = kim.run(enrol, code);
    EXPECT_EQ(refused.code, kLockedOut);
    for (const QString &part : {u"make a new vault"_s, u"still good"_s})
        EXPECT_TRUE(messageOf(refused).contains(part)) << messageOf(refused).toStdString();
    const QString korean = messageOf(kim.run(enrol, code, u"ko_KR.UTF-8"_s));
    EXPECT_TRUE(korean.contains(u"새 보관함"_s)) << korean.toStdString();
    const OfficeClient anew(office, u"김동 새 PC"_s);
    anew.done(enrol, code);
    EXPECT_TRUE(messageOf(kim.run(enrol, code)).contains(u"has let a device in already"_s));
}

TEST_F(TwoPrograms, keepACodeGoodThatALockedOutVaultHandsIn)
{
    expectACodeThatStaysGood(office);
}

TEST(TwoProgramsOnAServer, keepACodeGoodThatALockedOutVaultHandsIn)
{
    if (!PostgresServer::shared())
        GTEST_SKIP() << PostgresServer::missing().toStdString();
    OfficeProgram office(PostgresServer::shared()->newDatabase());
    office.start();
    expectACodeThatStaysGood(office);
}

/// A month that is over is signed, one that goes on is not.
void expectASignature(OfficeProgram &office)
{
    const OfficeClient auditor(office, u"감사1"_s, {u"--role"_s, u"auditor"_s});
    auditor.done({u"conflict"_s, u"list"_s});
    auditor.done({u"sync"_s});
    const QString last = base::isoMonth(base::monthFromIso(thisMonth())->plus(-1));
    const auto sign = [](const QString &month) {
        return QStringList{u"office"_s, u"review"_s, u"--month"_s, month, u"--remark"_s, u"이상 없음"_s};
    };
    const OfficeRan early = auditor.run(sign(thisMonth()));
    EXPECT_NE(early.code, 0);
    EXPECT_TRUE(office.lines({u"audit"_s, u"review"_s, u"--month"_s, last}).contains(u"Nobody has signed"_s));
    auditor.done(sign(last));
    const QString page = office.lines({u"audit"_s, u"review"_s, u"--month"_s, last});
    for (const QString &part : {u"감사1"_s, u"이상 없음"_s, u"+09:00"_s})
        EXPECT_TRUE(page.contains(part)) << part.toStdString() << " in " << page.toStdString();
    const QString korean = office.lines({u"audit"_s, u"list"_s}, u"ko_KR.UTF-8"_s);
    EXPECT_FALSE(korean.contains(u" review "_s)) << korean.toStdString();
    EXPECT_EQ(auditor.run({u"office"_s, u"accesses"_s, u"--month"_s, last, u"--kind"_s, u"banana"_s}).code, 2);
}

TEST_F(TwoPrograms, signAMonthThatIsOver)
{
    expectASignature(office);
}

TEST(TwoProgramsOnAServer, signAMonthThatIsOver)
{
    if (!PostgresServer::shared())
        GTEST_SKIP() << PostgresServer::missing().toStdString();
    OfficeProgram office(PostgresServer::shared()->newDatabase());
    office.start();
    expectASignature(office);
}

TEST_F(TwoPrograms, callActsAndKindsByTheirKoreanNames)
{
    const OfficeClient kim(office, u"김동"_s, inDong(kFirstDong, u"연산제1동"_s, u"dongOfficer"_s));
    const QString person = kim.addPerson(u"홍길동"_s);
    kim.done({u"person"_s, u"show"_s, person});
    const QString history = kim.lines({u"history"_s, person}, u"ko_KR.UTF-8"_s);
    EXPECT_FALSE(history.contains(u"add person"_s)) << history.toStdString();
    EXPECT_TRUE(history.contains(u"+09:00"_s));
    const QString accesses = kim.lines({u"access"_s, u"list"_s}, u"ko_KR.UTF-8"_s);
    EXPECT_FALSE(accesses.contains(u" open "_s)) << accesses.toStdString();
    EXPECT_FALSE(accesses.contains(u" person "_s)) << accesses.toStdString();
    const QString outbox = kim.lines({u"outbox"_s}, u"ko_KR.UTF-8"_s);
    EXPECT_FALSE(outbox.contains(u" person "_s)) << outbox.toStdString();
}

} // namespace
} // namespace support
