// SPDX-License-Identifier: GPL-3.0-or-later
// What the two programs say to people: names, words and what to do next, where documents for scripts have ids and codes.
#include "tests/app/office/officeclient.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace support {
namespace {

QStringList leaderOf(const QString &dong, const QString &name)
{
    return {u"--dong"_s, dong, u"--dong-name"_s, name, u"--role"_s, u"dongTeamLeader"_s};
}

QString toldBy(const OfficeRan &ran)
{
    return ran.json().value("error"_L1).toObject().value("message"_L1).toString();
}

bool hasId(const QString &text)
{
    static const QRegularExpression kId(u"[0-9a-f]{8}-[0-9a-f]{4}-"_s);
    return text.contains(kId);
}

struct OfficeWords : ::testing::Test {
    OfficeWords() { office.start(); }

    OfficeProgram office;
};

TEST_F(OfficeWords, ofItsActsNamePeopleAndPlaces)
{
    const OfficeClient kim(office, u"김팀장"_s, leaderOf(u"2647061000"_s, u"연산제1동"_s));
    const QString lines = office.lines({u"audit"_s, u"list"_s});
    for (const QString &part : {u"김팀장"_s, u"연산제1동"_s, u"Dong team leader"_s, u"device"_s})
        EXPECT_TRUE(lines.contains(part)) << part.toStdString() << '\n' << lines.toStdString();
    EXPECT_FALSE(hasId(lines)) << lines.toStdString();
    EXPECT_FALSE(lines.contains(u'{')) << lines.toStdString();
    const OfficeRan document = office.run({u"audit"_s, u"list"_s});
    EXPECT_TRUE(hasId(QString::fromUtf8(document.out))) << "scripts have the ids";
}

TEST_F(OfficeWords, takeADongByItsDigitsOrItsNameAndListThoseThatThereAre)
{
    const OfficeClient kim(office, u"김팀장"_s, leaderOf(u"2647061000"_s, u"연산제1동"_s));
    const OfficeClient park(office, u"박팀장"_s, leaderOf(u"2647062000"_s, u"연산제2동"_s));
    office.done({u"enrol-code"_s, u"--user"_s, u"이동"_s, u"--dong"_s, u"연산제1동"_s});
    const OfficeRan wrong = office.run({u"enrol-code"_s, u"--user"_s, u"최동"_s, u"--dong"_s, u"연산"_s});
    EXPECT_EQ(wrong.code, 2);
    EXPECT_TRUE(toldBy(wrong).contains(u"2647061000 연산제1동"_s)) << toldBy(wrong).toStdString();
    const QString person = kim.addPerson(u"홍길동"_s);
    kim.done({u"sync"_s});
    const OfficeRan nowhere = kim.run({u"case"_s, u"move"_s, person, u"--to"_s, u"연산제3동"_s});
    EXPECT_EQ(nowhere.code, 1);
    EXPECT_TRUE(toldBy(nowhere).contains(u"2647062000 연산제2동"_s)) << toldBy(nowhere).toStdString();
    for (const QString &there : {u"연산제2동"_s, u"2647062000"_s}) {
        const QString waiting
            = kim.done({u"case"_s, u"move"_s, person, u"--to"_s, there}).value("waiting"_L1).toString();
        ASSERT_FALSE(waiting.isEmpty()) << there.toStdString();
        park.done({u"office"_s, u"decline"_s, waiting});
    }
    EXPECT_EQ(office.run({u"move"_s, person, u"--to"_s, u"연산제3동"_s}).code, 1);
    office.done({u"move"_s, person, u"--to"_s, u"연산제2동"_s});
    park.done({u"sync"_s});
    EXPECT_EQ(park.run({u"person"_s, u"show"_s, person}).code, 0);
}

TEST_F(OfficeWords, ofARestrictedCaseSayWhoOpensItAgain)
{
    const OfficeClient kim(office, u"김팀장"_s, leaderOf(u"2647061000"_s, u"연산제1동"_s));
    const OfficeClient park(office, u"박팀장"_s, leaderOf(u"2647062000"_s, u"연산제2동"_s));
    const QString person = kim.addPerson(u"홍길동"_s);
    kim.done({u"sync"_s});
    QString self;
    const QJsonArray users = office.done({u"users"_s}).value("users"_L1).toArray();
    for (const QJsonValue one : users)
        self = one["name"_L1] == u"김팀장"_s ? one["id"_L1].toString() : self;
    kim.done({u"case"_s, u"restrict"_s, person, u"--readers"_s, self, u"--label"_s, u"홍길동"_s});
    const auto move = [&](const QString &to) { return office.run({u"move"_s, person, u"--to"_s, to}); };
    EXPECT_TRUE(toldBy(move(u"연산제2동"_s)).contains(u"lifts the restriction first"_s));
    EXPECT_TRUE(toldBy(move(u"연산제1동"_s)).contains(u"not the console"_s));
    EXPECT_TRUE(toldBy(kim.run({u"case"_s, u"move"_s, person, u"--to"_s, u"연산제2동"_s})).contains(u"restricted"_s));
    office.done({u"user"_s, u"end"_s, self});
    EXPECT_TRUE(toldBy(move(u"연산제1동"_s)).contains(u"--lift"_s));
    office.done({u"move"_s, person, u"--to"_s, u"연산제1동"_s, u"--lift"_s});
    office.done({u"move"_s, person, u"--to"_s, u"연산제2동"_s});
    park.done({u"sync"_s});
    EXPECT_EQ(park.run({u"person"_s, u"show"_s, person}).code, 0);
    EXPECT_TRUE(office.lines({u"audit"_s, u"list"_s}).contains(u"restriction lifted"_s));
}

TEST_F(OfficeWords, ofAWipedDeviceSayWhenItConfirmed)
{
    const OfficeClient one(office, u"관리1"_s, {u"--role"_s, u"administrator"_s});
    const OfficeClient two(office, u"관리2"_s, {u"--role"_s, u"administrator"_s});
    const OfficeClient kim(office, u"김동"_s, leaderOf(u"2647061000"_s, u"연산제1동"_s));
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
    kim.run({u"sync"_s});
    office.done({u"wipe"_s, device, u"--first"_s, one.path(), u"--first-password-file"_s, one.passwordFile(),
        u"--second"_s, two.path(), u"--second-password-file"_s, two.passwordFile()});
    EXPECT_TRUE(office.lines({u"devices"_s}).contains(u"waits for two backups"_s));
    for (const QString &backup : {u"first.bak"_s, u"second.bak"_s})
        office.done({u"backup"_s, office.file(backup)});
    EXPECT_TRUE(office.lines({u"devices"_s}).contains(u"waits until the device next asks"_s));
    EXPECT_EQ(kim.run({u"sync"_s}).code, 5);
    EXPECT_FALSE(QFile::exists(kim.path()));
    EXPECT_TRUE(office.lines({u"devices"_s}).contains(u"wiped, confirmed by the device"_s));
    EXPECT_TRUE(kims()["wipeConfirmed"_L1].isString());
    EXPECT_TRUE(office.lines({u"audit"_s, u"list"_s}).contains(u"wipes itself"_s));
}

TEST_F(OfficeWords, ofACopiedVaultSayWhichDevicesAreOne)
{
    const OfficeClient kim(office, u"김동"_s, leaderOf(u"2647061000"_s, u"연산제1동"_s));
    kim.done({u"sync"_s});
    const QStringList files{kim.path(), kim.path() + u"-keys"_s};
    for (const QString &one : files)
        ASSERT_TRUE(QFile::copy(one, one + u".copy"_s));
    kim.addPerson(u"홍길동"_s);
    kim.done({u"sync"_s});
    for (const QString &one : files) {
        ASSERT_TRUE(QFile::remove(one));
        ASSERT_TRUE(QFile::rename(one + u".copy"_s, one));
    }
    kim.addPerson(u"임꺽정"_s);
    kim.done({u"sync"_s});
    const QString lines = office.lines({u"devices"_s});
    EXPECT_EQ(lines.count(u"a second vault of device"_s), 1) << lines.toStdString();
    EXPECT_EQ(lines.count(u"found more than once"_s), 1) << lines.toStdString();
}

TEST_F(OfficeWords, ofPlacesNameAnOfferThatTheOfficeHas)
{
    const OfficeClient kim(office, u"김팀장"_s, leaderOf(u"2647061000"_s, u"연산제1동"_s));
    const auto places = [&](const QString &offer) { return QStringList{u"places"_s, offer, u"--places"_s, u"4"_s}; };
    const OfficeRan none = office.run(places(u"abc"_s));
    EXPECT_EQ(none.code, 2);
    EXPECT_TRUE(toldBy(none).contains(u"service show"_s)) << toldBy(none).toStdString();
    const QString service = kim.done({u"service"_s, u"add"_s}, R"({"name": "방문 돌봄", "area": "care", "price": 200000,
        "subsidy": 180000, "copay": 20000, "organisation": {"name": "해오름복지관"}, "sites": [{"name": "본관"}],
        "offers": [{"slots": "TU 10:00-11:30", "capacity": 4, "siteIndex": 0}]})")
                                .value("id"_L1)
                                .toString();
    const QString offer
        = kim.done({u"service"_s, u"show"_s, service}).value("offers"_L1)[0]["id"_L1].toString();
    const OfficeRan early = office.run(places(offer));
    EXPECT_EQ(early.code, 1);
    EXPECT_TRUE(toldBy(early).contains(u"“sync”"_s)) << toldBy(early).toStdString();
    kim.done({u"sync"_s});
    EXPECT_EQ(office.run(places(service)).code, 1) << "a service is no offer";
    const QJsonObject set = office.done(places(offer.toUpper()));
    EXPECT_EQ(set.value("offer"_L1).toString(), offer) << "as the wishes of vaults name it";
    EXPECT_EQ(set.value("places"_L1).toInt(), 4);
    const QString lines = office.lines(places(offer));
    EXPECT_TRUE(lines.contains(offer) && lines.contains(u": 4."_s)) << lines.toStdString();
}

TEST_F(OfficeWords, ofMistakesAreKoreanThroughout)
{
    static const QRegularExpression kEnglish(u"\\b(is|no|needs|there|takes|called|listens|expected)\\b"_s);
    const QList<std::pair<QStringList, QString>> typed{{{u"revoke"_s, u"nobody"_s}, u"device"_s},
        {{u"audit"_s, u"access"_s, u"--month"_s, u"2026-11"_s, u"--user"_s, u"홍길동"_s}, u"홍길동"_s},
        {{u"cap"_s, u"2026-12"_s, u"--services"_s, u"-3"_s}, u"--services"_s},
        {{u"serve"_s, u"--listen"_s, u"nowhere"_s}, u"HOST:PORT"_s}, {{u"users"_s, u"one"_s, u"two"_s}, u"2"_s},
        {{u"users"_s, u"--force"_s}, u"--force"_s}, {{u"users"_s, u"--services"_s, u"1"_s}, u"--services"_s},
        {{u"enrol-code"_s, u"--user"_s, u"새"_s, u"--role"_s, u"king"_s}, u"--role"_s},
        {{u"places"_s, u"abc"_s, u"--places"_s, u"1"_s}, u"service show"_s},
        {{u"serve"_s, u"--listen"_s, office.address()}, office.address()}};
    for (const auto &[command, value] : typed) {
        const QString told = toldBy(office.run(command, u"ko_KR.UTF-8"_s));
        EXPECT_TRUE(told.contains(value)) << told.toStdString();
        EXPECT_FALSE(told.contains(kEnglish)) << told.toStdString();
    }
}

TEST_F(OfficeWords, ofAnOfficeThatDoesNotAnswerAreKoreanThroughout)
{
    const OfficeClient kim(office, u"김팀장"_s, leaderOf(u"2647061000"_s, u"연산제1동"_s));
    kim.done({u"package-out"_s, office.file(u"p"_s)});
    OfficeProgram other;
    other.start();
    const QString foreign = toldBy(other.run({u"package-in"_s, office.file(u"p"_s), u"--out"_s, other.file(u"q"_s)}, u"ko_KR.UTF-8"_s));
    EXPECT_TRUE(foreign.contains(u"등록된 기기의 것이 아닙니다"_s)) << foreign.toStdString();
    EXPECT_TRUE(office.stop());
    const OfficeRan alone = kim.run({u"sync"_s}, {}, u"ko_KR.UTF-8"_s);
    EXPECT_EQ(alone.code, 7);
    EXPECT_TRUE(toldBy(alone).contains(u"구청 서버가 멈추어 있거나"_s)) << toldBy(alone).toStdString();
}

TEST_F(OfficeWords, ofAPortThatIsTakenSayHowToChooseAnother)
{
    const OfficeRan taken = office.run({u"serve"_s, u"--listen"_s, office.address()});
    EXPECT_EQ(taken.code, 8);
    EXPECT_TRUE(toldBy(taken).contains(office.address()) && toldBy(taken).contains(u"--listen"_s))
        << toldBy(taken).toStdString();
}

TEST_F(OfficeWords, ofAnEmptyListSayWhatToDoNext)
{
    const QList<std::pair<QStringList, QString>> lists{{{u"quarantine"_s, u"list"_s}, u"changes"_s},
        {{u"refused"_s, u"list"_s}, u"changes"_s}, {{u"alarms"_s, u"list"_s}, u"changes"_s},
        {{u"users"_s}, u"users"_s}, {{u"devices"_s}, u"devices"_s}, {{u"proposals"_s}, u"proposals"_s},
        {{u"audit"_s, u"access"_s, u"--month"_s, u"2020-01"_s}, u"entries"_s}};
    for (const auto &[command, key] : lists) {
        const QJsonValue list = office.done(command).value(key);
        EXPECT_TRUE(list.isArray() && list.toArray().isEmpty()) << command.join(u' ').toStdString();
        EXPECT_TRUE(office.lines(command).trimmed().endsWith(u'.')) << office.lines(command).toStdString();
    }
}

TEST_F(OfficeWords, inDocumentsAreMomentsAndNamesInPlaceOfNumbers)
{
    const OfficeClient kim(office, u"김팀장"_s, leaderOf(u"2647061000"_s, u"연산제1동"_s));
    const QJsonObject user = office.done({u"users"_s}).value("users"_L1).toArray().first().toObject();
    EXPECT_TRUE(user.value("posts"_L1)[0]["from"_L1].toString().endsWith(u'Z'));
    const QString device = office.done({u"devices"_s}).value("devices"_L1)[0]["id"_L1].toString();
    office.done({u"revoke"_s, device});
    kim.addPerson(u"홍길동"_s);
    kim.run({u"sync"_s});
    const QJsonObject change = office.done({u"quarantine"_s, u"list"_s}).value("changes"_L1)[0].toObject();
    EXPECT_EQ(change.value("kind"_L1).toString(), u"create"_s);
    EXPECT_EQ(change.value("reason"_L1).toString(), u"revoked"_s);
    EXPECT_TRUE(change.value("at"_L1).toString().endsWith(u'Z'));
}

TEST_F(OfficeWords, ofDamageAreFewAndSayHowToMendIt)
{
    const OfficeClient kim(office, u"김팀장"_s, leaderOf(u"2647061000"_s, u"연산제1동"_s));
    for (int i = 0; i < 20; ++i)
        kim.addPerson(u"홍길동 %1"_s.arg(i));
    kim.done({u"sync"_s});
    EXPECT_TRUE(office.stop());
    office.done({u"verify"_s});
    QFile file(office.data + u"/office.carepass-office"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    constexpr qint64 kPage = 4096;
    for (qint64 page = file.size() / kPage / 2; page * kPage < file.size(); ++page) {
        ASSERT_TRUE(file.seek(page * kPage + 100));
        file.write("damage");
    }
    file.close();
    const OfficeRan ran = office.run({u"verify"_s});
    EXPECT_EQ(ran.code, 4);
    EXPECT_TRUE(ran.err.isEmpty()) << ran.err.toStdString();
    EXPECT_FALSE(ran.json().value("ok"_L1).toBool(true));
    EXPECT_FALSE(ran.json().value("troubles"_L1).toArray().isEmpty());
    const QString lines = office.lines({u"verify"_s}, u"C.UTF-8"_s, 4);
    EXPECT_LE(lines.trimmed().count(u'\n'), 8) << lines.toStdString();
    for (const QString &part : {u"the database file itself"_s, u"carepass-office restore FILE"_s})
        EXPECT_TRUE(lines.contains(part)) << lines.toStdString();
}

TEST_F(OfficeWords, ofALateChangeSayWhatCanBeDoneAboutIt)
{
    const OfficeClient kim(office, u"김팀장"_s, leaderOf(u"2647061000"_s, u"연산제1동"_s));
    const OfficeClient park(office, u"박팀장"_s, leaderOf(u"2647062000"_s, u"연산제2동"_s));
    const QString person = kim.addPerson(u"홍길동"_s);
    kim.done({u"sync"_s});
    office.done({u"move"_s, person, u"--to"_s, u"2647062000"_s});
    kim.done({u"person"_s, u"edit"_s, person}, R"({"nickname": "늦은 말"})");
    kim.done({u"sync"_s});
    park.done({u"sync"_s});
    const QJsonArray open = park.done({u"conflict"_s, u"list"_s}).value("conflicts"_L1).toArray();
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open[0]["ways"_L1].toArray(), (QJsonArray{u"keep"_s, u"apply"_s}));
    const QString lines = park.lines({u"conflict"_s, u"list"_s});
    EXPECT_TRUE(lines.contains(u"--take keep|apply"_s)) << lines.toStdString();
    const QString history = park.lines({u"history"_s, person});
    EXPECT_TRUE(history.contains(u"team leader of that dong"_s)) << history.toStdString();
    EXPECT_TRUE(park.lines({u"history"_s, person}, u"ko_KR.UTF-8"_s).contains(u"그 동의 팀장에게"_s));
    park.done({u"conflict"_s, u"resolve"_s, open[0]["id"_L1].toString(), u"--take"_s, u"apply"_s});
    EXPECT_TRUE(park.lines({u"conflict"_s, u"list"_s}).contains(u"nothing to settle"_s));
}

TEST_F(OfficeWords, ofALateChangeTellWhatWasWrittenHereMeanwhile)
{
    const OfficeClient kim(office, u"김팀장"_s, leaderOf(u"2647061000"_s, u"연산제1동"_s));
    const OfficeClient park(office, u"박팀장"_s, leaderOf(u"2647062000"_s, u"연산제2동"_s));
    const QString person = kim.addPerson(u"홍길동"_s);
    kim.done({u"person"_s, u"edit"_s, person}, R"({"healthNote": "당뇨"})");
    kim.done({u"sync"_s});
    office.done({u"move"_s, person, u"--to"_s, u"2647062000"_s});
    kim.done({u"person"_s, u"edit"_s, person}, R"({"healthNote": "당뇨, 늦게 씀", "nickname": "늦은 말"})");
    park.done({u"sync"_s});
    park.done({u"person"_s, u"edit"_s, person}, R"({"healthNote": "새 담당이 쓴 값"})");
    for (const OfficeClient *one : {&park, &kim, &park})
        one->done({u"sync"_s});
    const QJsonArray open = park.done({u"conflict"_s, u"list"_s}).value("conflicts"_L1).toArray();
    ASSERT_EQ(open.size(), 1);
    for (const QJsonValue field : open[0]["late"_L1].toArray()) {
        const bool isHealth = field["field"_L1].toString() == u"healthNote";
        EXPECT_EQ(field["writtenSince"_L1].toBool(), isHealth);
        EXPECT_EQ(field["now"_L1].toString(), isHealth ? u"새 담당이 쓴 값"_s : QString());
    }
    const QString lines = park.lines({u"conflict"_s, u"list"_s}, u"ko_KR.UTF-8"_s);
    EXPECT_TRUE(lines.contains(u"건강: 당뇨 → 당뇨, 늦게 씀\n    현재: 새 담당이 쓴 값"_s)) << lines.toStdString();
    EXPECT_EQ(lines.count(u"현재: "_s), 1) << "of the name nobody wrote meanwhile";
}

TEST_F(OfficeWords, ofANoteThatCameLateNameThePersonItsDayAndHowItBegins)
{
    const OfficeClient kim(office, u"김팀장"_s, leaderOf(u"2647061000"_s, u"연산제1동"_s));
    const OfficeClient park(office, u"박팀장"_s, leaderOf(u"2647062000"_s, u"연산제2동"_s));
    const QString person = kim.addPerson(u"홍길동"_s);
    kim.done({u"sync"_s});
    office.done({u"move"_s, person, u"--to"_s, u"2647062000"_s});
    kim.done({u"note"_s, u"add"_s, person},
        R"({"kind": "visit", "at": "2026-11-20T05:00:00Z", "text": "집에 안 계셔서 쪽지를 남기고 이웃에게 안부를 물었음. 다음 주에 다시 가기로 함."})");
    kim.done({u"sync"_s});
    park.done({u"sync"_s});
    const QJsonArray open = park.done({u"conflict"_s, u"list"_s}).value("conflicts"_L1).toArray();
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open[0]["title"_L1].toString(), u"홍길동"_s);
    EXPECT_EQ(open[0]["subject"_L1].toString(), person);
    EXPECT_TRUE(open[0]["note"_L1]["at"_L1].toString().startsWith(u"2026-11-20T05:00:00"_s));
    const QString lines = park.lines({u"conflict"_s, u"list"_s});
    EXPECT_TRUE(lines.contains(u"홍길동 Note (2026. 11. 20. 집에 안 계셔서"_s)) << lines.toStdString();
    EXPECT_EQ(park.done({u"person"_s, u"show"_s, person}).value("conflicts"_L1).toArray().size(), 1);
}

TEST_F(OfficeWords, ofAPackageSayThatOlderHistoryIsStillToCome)
{
    const OfficeClient kim(office, u"김동"_s, leaderOf(u"2647061000"_s, u"연산제1동"_s));
    QByteArray people = "이름,생년월일,성별\n";
    for (int i = 0; i < 2600; ++i)
        people += "홍길동" + QByteArray::number(i) + ",1957-05-06,남\n";
    kim.done({u"import"_s, u"people"_s, office.write(u"people.csv"_s, people)});
    kim.done({u"sync"_s});
    office.done({u"backup"_s, office.file(u"1.bak"_s)});
    office.done({u"backup"_s, office.file(u"2.bak"_s)});
    const OfficeClient lee(office, u"이동"_s, leaderOf(u"2647061000"_s, u"연산제1동"_s));
    const auto exchange = [&](const QString &name) {
        lee.done({u"package-out"_s, office.file(name)});
        office.done({u"package-in"_s, office.file(name), u"--out"_s, office.file(name + u".back"_s)});
        return lee.lines({u"package-in"_s, office.file(name + u".back"_s)});
    };
    const QString first = exchange(u"one"_s);
    EXPECT_TRUE(first.contains(u"Of older history"_s)) << first.toStdString();
    EXPECT_EQ(lee.done({u"person"_s, u"list"_s}).value("total"_L1).toInt(), 2600) << "they work with it already";
    QString last;
    for (int round = 0; round < 4 && (last.isEmpty() || last.contains(u"Of older history"_s)); ++round)
        last = exchange(u"more%1"_s.arg(round));
    EXPECT_FALSE(last.contains(u"Of older history"_s)) << last.toStdString();
}

TEST(OfficeWithoutItsDatabase, saysSoAndEndsAsOffline)
{
    const QString nowhere = u"postgresql://nobody@127.0.0.1:1/none"_s;
    OfficeProgram fresh(nowhere);
    OfficeProgram made;
    made.start();
    EXPECT_TRUE(made.stop());
    const QStringList serve{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s};
    const QStringList atServer{u"--database"_s, nowhere};
    for (const OfficeRan &ran : {fresh.run(serve), made.run(serve + atServer), made.run(QStringList{u"users"_s} + atServer)}) {
        EXPECT_EQ(ran.code, 7);
        EXPECT_TRUE(toldBy(ran).contains(u"database server of the office cannot be reached"_s))
            << toldBy(ran).toStdString();
    }
}

} // namespace
} // namespace support
