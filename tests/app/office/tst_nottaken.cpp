// SPDX-License-Identifier: GPL-3.0-or-later
// What the office does not take from somebody whose role has ended, and what it takes all the same.
#include "tests/app/office/officeclient.h"

#include <QDateTime>
#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace support {
namespace {

struct NotTaken : ::testing::Test {
    NotTaken() { office.start(); }

    void endRoleOf(const QString &name)
    {
        const QJsonArray users = office.done({u"users"_s}).value("users"_L1).toArray();
        for (const QJsonValue user : users) {
            if (user["name"_L1] == name)
                office.done({u"role"_s, u"end"_s, user["id"_L1].toString(), u"--role"_s, u"dongOfficer"_s, u"--dong"_s,
                    u"2647061000"_s});
        }
    }
    qsizetype opened()
    {
        const QString month = QDateTime::currentDateTimeUtc().toOffsetFromUtc(9 * 3600).toString(u"yyyy-MM"_s);
        return office.done({u"audit"_s, u"access"_s, u"--month"_s, month, u"--kind"_s, u"open"_s})
            .value("entries"_L1)
            .toArray()
            .size();
    }

    static QStringList withRoles(const QString &roles)
    {
        return {u"--dong"_s, u"2647061000"_s, u"--dong-name"_s, u"연산제1동"_s, u"--role"_s, roles};
    }

    OfficeProgram office;
};

TEST_F(NotTaken, isNoAccessLogAlsoOfSomebodyWithoutAnyRole)
{
    const OfficeClient kim(office, u"김동"_s, withRoles(u"dongOfficer"_s));
    const QString person = kim.addPerson(u"홍길동"_s);
    kim.done({u"sync"_s});
    const qsizetype before = opened();
    endRoleOf(u"김동"_s);
    kim.done({u"person"_s, u"show"_s, person});
    kim.done({u"person"_s, u"edit"_s, person}, R"({"nickname": "늦은 말"})");
    const QJsonArray rejected = kim.done({u"sync"_s}).value("rejected"_L1).toArray();
    ASSERT_EQ(rejected.size(), 1) << "what he wrote";
    EXPECT_EQ(rejected.at(0)["type"_L1].toString(), u"person"_s);
    EXPECT_GT(opened(), before) << "whom he looked at is seen by those who review";
}

TEST_F(NotTaken, isMarkedInTheHistoryAndNotTakenBack)
{
    const OfficeClient kim(office, u"김동"_s, withRoles(u"dongOfficer,facilitator"_s));
    const QString house = kim.done({u"organisation"_s, u"add"_s}, R"({"name": "해오름복지관"})").value("id"_L1).toString();
    kim.done({u"sync"_s});
    endRoleOf(u"김동"_s);
    kim.done({u"organisation"_s, u"edit"_s, house}, R"({"name": "받지 않을 이름"})");
    const QJsonArray rejected = kim.done({u"sync"_s}).value("rejected"_L1).toArray();
    ASSERT_EQ(rejected.size(), 1);
    const auto newest = [&] { return kim.done({u"history"_s, house}).value("entries"_L1).toArray().at(0).toObject(); };
    const auto line = [&](const QString &language) {
        return kim.lines({u"history"_s, house}, language).section(u'\n', 0, 0);
    };
    EXPECT_TRUE(newest().value("refused"_L1).toBool());
    EXPECT_TRUE(line(kEnglish).contains(u"(not taken by the office)"_s)) << line(kEnglish).toStdString();
    EXPECT_TRUE(line(u"ko_KR.UTF-8"_s).contains(u"구청이 받지 않음"_s)) << line(u"ko_KR.UTF-8"_s).toStdString();
    const QString change = rejected.at(0)["change"_L1].toString();
    const OfficeRan undo = kim.run({u"undo"_s, newest().value("act"_L1).toString(), u"--changed"_s, u"take"_s});
    EXPECT_EQ(undo.code, 6);
    for (const QString &part : {u"in force nowhere"_s, u"“outbox drop” lets it go: "_s + change})
        EXPECT_TRUE(undo.told().contains(part)) << undo.told().toStdString();
    kim.done({u"outbox"_s, u"drop"_s, change});
    EXPECT_TRUE(newest().value("refused"_L1).toBool()) << "also after it was let go";
    const OfficeRan again = kim.run({u"undo"_s, newest().value("act"_L1).toString()});
    EXPECT_EQ(again.code, 6);
    EXPECT_FALSE(again.told().contains(u"outbox drop"_s)) << again.told().toStdString();
}

} // namespace
} // namespace support
