// SPDX-License-Identifier: GPL-3.0-or-later
// What a role or a second person does not allow is stopped in the vault, and at the office where it is not.
#include "tests/app/office/officeclient.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace support {
namespace {

constexpr auto kDongOfRights = "2647061000";

QStringList roleInDong(const QString &role)
{
    return {u"--dong"_s, QLatin1String(kDongOfRights), u"--dong-name"_s, u"연산제1동"_s, u"--role"_s, role};
}

QString saidBy(const OfficeRan &ran)
{
    return ran.json().value("error"_L1).toObject().value("message"_L1).toString();
}

QStringList eraseWith(const QString &record, const OfficeClient &second)
{
    return {u"erase"_s, record, u"--reason"_s, u"보존기간 만료"_s, u"--second"_s, second.path() + u"-keys"_s,
        u"--second-password-file"_s, second.passwordFile()};
}

struct RightsBefore : ::testing::Test {
    RightsBefore() { office.start(); }

    OfficeProgram office;
};

TEST_F(RightsBefore, anErasureThatTheRoleDoesNotAllowDestroysNothing)
{
    const OfficeClient kim(office, u"김동"_s, roleInDong(u"dongOfficer"_s));
    const OfficeClient park(office, u"박팀장"_s, roleInDong(u"dongTeamLeader"_s));
    const QString person = kim.addPerson(u"홍길동"_s);
    kim.done({u"sync"_s});
    const OfficeRan refused = kim.run(eraseWith(person, park));
    EXPECT_EQ(refused.code, 5);
    for (const QString &role : {u"Dong officer"_s, u"Dong team leader"_s})
        EXPECT_TRUE(saidBy(refused).contains(role)) << saidBy(refused).toStdString();
    EXPECT_EQ(kim.done({u"person"_s, u"show"_s, person}).value("name"_L1).toString(), u"홍길동"_s);
    park.done({u"sync"_s});
    const OfficeRan byOfficer = park.run(eraseWith(person, kim));
    EXPECT_EQ(byOfficer.code, 5) << "the second has to be allowed it too";
    EXPECT_EQ(park.run({u"person"_s, u"show"_s, person}).code, 0);
}

TEST_F(RightsBefore, anErasureThatIsRefusedLaterIsNotSaidToComeBack)
{
    const OfficeClient kim(office, u"김팀장"_s, roleInDong(u"dongTeamLeader"_s));
    const OfficeClient park(office, u"박팀장"_s, roleInDong(u"dongTeamLeader"_s));
    const QString person = kim.addPerson(u"홍길동"_s);
    kim.done({u"sync"_s});
    park.done({u"sync"_s});
    const QJsonArray users = office.done({u"users"_s}).value("users"_L1).toArray();
    for (const QJsonValue user : users) {
        if (user["name"_L1] == u"박팀장"_s)
            office.done({u"role"_s, u"end"_s, user["id"_L1].toString(), u"--role"_s, u"dongTeamLeader"_s,
                u"--dong"_s, QLatin1String(kDongOfRights)});
    }
    // The role had ended before the act, which this vault has not heard of.
    kim.done(eraseWith(person, park));
    const QJsonArray rejected = kim.done({u"sync"_s}).value("rejected"_L1).toArray();
    ASSERT_FALSE(rejected.isEmpty());
    EXPECT_TRUE(kim.lines({u"sync"_s}).contains(u"Refused before"_s)) << "told in full once";
    const QString said = kim.lines({u"outbox"_s, u"drop"_s, rejected.at(0)["change"_L1].toString()});
    EXPECT_TRUE(said.contains(u"stays erased"_s)) << said.toStdString();
    EXPECT_EQ(park.run({u"person"_s, u"show"_s, person}).code, 0) << "the others keep it";
}

TEST_F(RightsBefore, whoWroteInARecordThatWasErasedMeanwhileHearsThatItWasNotTaken)
{
    const OfficeClient kim(office, u"김팀장"_s, roleInDong(u"dongTeamLeader"_s));
    const OfficeClient park(office, u"박팀장"_s, roleInDong(u"dongTeamLeader"_s));
    const OfficeClient lee(office, u"이동"_s, roleInDong(u"dongOfficer"_s));
    const QString person = kim.addPerson(u"홍길동"_s);
    for (const OfficeClient *one : {&kim, &park, &lee})
        one->done({u"sync"_s});
    lee.done({u"person"_s, u"edit"_s, person}, R"({"safetyNote": "파기 전에 쓴 글"})");
    kim.done(eraseWith(person, park));
    EXPECT_TRUE(kim.done({u"sync"_s}).value("rejected"_L1).toArray().isEmpty());
    const QString said = lee.lines({u"sync"_s}, u"ko_KR.UTF-8"_s);
    EXPECT_TRUE(said.contains(u"파기하여 받지 않은 변경: 1"_s)) << said.toStdString();
    const QJsonArray refused = lee.done({u"outbox"_s}).value("refused"_L1).toArray();
    ASSERT_EQ(refused.size(), 1);
    EXPECT_EQ(refused.at(0)["reason"_L1].toString(), u"erased"_s);
    EXPECT_TRUE(refused.at(0)["fields"_L1].toArray().isEmpty()) << "the content is erased";
    lee.done({u"outbox"_s, u"drop"_s, refused.at(0)["change"_L1].toString()});
    EXPECT_TRUE(lee.done({u"outbox"_s}).value("refused"_L1).toArray().isEmpty());
    EXPECT_TRUE(lee.done({u"vault"_s, u"verify"_s}).value("ok"_L1).toBool());
}

TEST_F(RightsBefore, theSecondPersonIsNeverAnotherDeviceOfTheFirst)
{
    const OfficeClient kim(office, u"김팀장"_s, roleInDong(u"dongTeamLeader"_s));
    const OfficeClient laptop(office, u"김팀장 노트북"_s);
    const OfficeRan code = office.run({u"enrol-code"_s, u"--user"_s, u"김팀장"_s});
    laptop.done({u"enrol"_s, u"--code-file"_s, u"-"_s}, code.out);
    const QString person = kim.addPerson(u"홍길동"_s);
    kim.done({u"sync"_s});
    const OfficeRan refused = kim.run(eraseWith(person, laptop));
    EXPECT_EQ(refused.code, 5);
    EXPECT_TRUE(saidBy(refused).contains(u"same person"_s)) << saidBy(refused).toStdString();
    EXPECT_EQ(kim.run({u"person"_s, u"show"_s, person}).code, 0);
}

TEST_F(RightsBefore, theSecondPersonHasToBeOneOfTheOffice)
{
    const OfficeClient kim(office, u"김팀장"_s, roleInDong(u"dongTeamLeader"_s));
    const OfficeClient invented(office, u"없는사람"_s);
    kim.done({u"user"_s, u"add"_s, u"--keys"_s, invented.path() + u"-keys"_s});
    const QString person = kim.addPerson(u"홍길동"_s);
    const OfficeRan refused = kim.run(eraseWith(person, invented));
    EXPECT_EQ(refused.code, 5);
    EXPECT_TRUE(saidBy(refused).contains(u"does not know the second person"_s)) << saidBy(refused).toStdString();
    EXPECT_EQ(kim.run({u"person"_s, u"show"_s, person}).code, 0);
}

TEST_F(RightsBefore, anOrderThatTheRoleDoesNotAllowSaysWhoMayGiveIt)
{
    const OfficeClient kim(office, u"김동"_s, roleInDong(u"dongOfficer"_s));
    const QString person = kim.addPerson(u"홍길동"_s);
    kim.done({u"sync"_s});
    const OfficeRan refused = kim.run({u"case"_s, u"move"_s, person, u"--to"_s, person});
    EXPECT_EQ(refused.code, 5);
    for (const QString &role : {u"Dong officer"_s, u"Dong team leader"_s, u"Supervisor"_s})
        EXPECT_TRUE(saidBy(refused).contains(role)) << saidBy(refused).toStdString();
}

} // namespace
} // namespace support
