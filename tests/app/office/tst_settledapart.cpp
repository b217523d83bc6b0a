// SPDX-License-Identifier: GPL-3.0-or-later
// A conflict that several people settle, and one of them takes it back, by the two programs alone.
#include "tests/app/office/officeclient.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace support {
namespace {

struct SettledApart : ::testing::Test {
    SettledApart()
    {
        office.start();
        for (const QString &name : {u"김동"_s, u"이동"_s, u"박동"_s})
            people.push_back(std::make_unique<OfficeClient>(office, name, inDong()));
        person = kim().addPerson(u"홍길동"_s);
        sync();
        kim().done({u"person"_s, u"edit"_s, person}, R"({"nickname": "가"})");
        lee().done({u"person"_s, u"edit"_s, person}, R"({"nickname": "나"})");
        sync();
        sync();
        EXPECT_EQ(authorsAt(park()), (QStringList{u"김동"_s, u"이동"_s}));
    }
    static QStringList inDong()
    {
        return {u"--dong"_s, u"2647061000"_s, u"--dong-name"_s, u"연산제1동"_s, u"--role"_s, u"dongOfficer"_s};
    }
    void sync()
    {
        for (const auto &one : people)
            one->done({u"sync"_s});
    }
    static QJsonArray openAt(const OfficeClient &client)
    {
        return client.done({u"conflict"_s, u"list"_s}).value("conflicts"_L1).toArray();
    }
    static QStringList authorsAt(const OfficeClient &client)
    {
        QStringList authors;
        const QJsonArray sides = openAt(client).at(0)["sides"_L1].toArray();
        for (const QJsonValue side : sides)
            authors.append(side["who"_L1].toString());
        authors.sort();
        return authors;
    }
    static void settle(const OfficeClient &client, const QString &take)
    {
        const QString id = openAt(client).at(0)["id"_L1].toString();
        client.done({u"conflict"_s, u"resolve"_s, id, u"--take"_s, take});
    }
    /// What somebody wrote, by the number that a third person chooses it by.
    static QString sideOf(const OfficeClient &client, const QString &who)
    {
        const QJsonArray sides = openAt(client).at(0)["sides"_L1].toArray();
        for (const QJsonValue side : sides) {
            if (side["who"_L1].toString() == who)
                return QString::number(side["number"_L1].toInt());
        }
        return {};
    }
    QString shownAt(const OfficeClient &client) const
    {
        return client.done({u"person"_s, u"show"_s, person}).value("nickname"_L1).toString();
    }
    OfficeClient &kim() { return *people[0]; }
    OfficeClient &lee() { return *people[1]; }
    OfficeClient &park() { return *people[2]; }

    OfficeProgram office;
    std::vector<std::unique_ptr<OfficeClient>> people;
    QString person;
};

TEST_F(SettledApart, standsAgainBetweenThoseWhoWroteIt)
{
    const QString id = openAt(park()).at(0)["id"_L1].toString();
    settle(park(), sideOf(park(), u"김동"_s));
    sync();
    sync();
    EXPECT_TRUE(openAt(kim()).isEmpty());
    park().done({u"undo"_s});
    EXPECT_EQ(authorsAt(park()), (QStringList{u"김동"_s, u"이동"_s}));
    sync();
    sync();
    for (const auto &one : people) {
        EXPECT_EQ(authorsAt(*one), (QStringList{u"김동"_s, u"이동"_s}));
        EXPECT_EQ(openAt(*one).at(0)["id"_L1].toString(), id);
    }
    EXPECT_EQ(shownAt(kim()), shownAt(park()));
}

TEST_F(SettledApart, staysAsAColleagueHasSettledItMeanwhile)
{
    settle(park(), sideOf(park(), u"김동"_s));
    settle(kim(), u"theirs"_s);
    park().done({u"undo"_s});
    sync();
    sync();
    for (const auto &one : people) {
        EXPECT_TRUE(openAt(*one).isEmpty());
        EXPECT_EQ(shownAt(*one), u"나"_s);
    }
}

TEST_F(SettledApart, staysAsAColleagueHasSettledItAlsoWhereThatWasHeardOf)
{
    settle(park(), sideOf(park(), u"김동"_s));
    settle(kim(), u"theirs"_s);
    sync();
    sync();
    ASSERT_EQ(openAt(park()).size(), 1) << "two who settled it apart";
    park().done({u"undo"_s});
    sync();
    sync();
    for (const auto &one : people) {
        EXPECT_TRUE(openAt(*one).isEmpty());
        EXPECT_EQ(shownAt(*one), u"나"_s);
    }
}

TEST_F(SettledApart, isTakenBackButForWhatSomebodyWroteSince)
{
    kim().done({u"person"_s, u"edit"_s, person}, R"({"romanName": "Ga"})");
    lee().done({u"person"_s, u"edit"_s, person}, R"({"romanName": "Na"})");
    sync();
    sync();
    ASSERT_EQ(openAt(kim()).size(), 2);
    const QJsonObject settled = kim().done({u"conflict"_s, u"resolve-all"_s, person, u"--take"_s, u"mine"_s});
    const QString act = settled.value("acts"_L1)[0].toString();
    sync();
    park().done({u"person"_s, u"edit"_s, person}, R"({"nickname": "다"})");
    sync();
    sync();
    const OfficeRan asked = kim().run({u"undo"_s, act});
    EXPECT_NE(asked.code, 0);
    EXPECT_TRUE(openAt(kim()).isEmpty()) << "nothing was done before it is answered";
    const QString lines = kim().lines({u"undo"_s, act, u"--changed"_s, u"leave"_s});
    EXPECT_TRUE(lines.contains(u"This stays as it is"_s)) << lines.toStdString();
    EXPECT_TRUE(lines.contains(u"changed since"_s)) << lines.toStdString();
    ASSERT_EQ(openAt(kim()).size(), 1);
    EXPECT_EQ(openAt(kim()).at(0)["field"_L1].toString(), u"romanName"_s);
    EXPECT_EQ(shownAt(kim()), u"다"_s);
    const QString told = kim().lines({u"conflict"_s, u"settled"_s});
    EXPECT_TRUE(told.contains(u"not taken back: somebody had written there since"_s)) << told.toStdString();
}

TEST_F(SettledApart, ofALoneFieldSaysHowToPutItBackAllTheSame)
{
    settle(kim(), u"mine"_s);
    sync();
    park().done({u"person"_s, u"edit"_s, person}, R"({"nickname": "다"})");
    sync();
    sync();
    const OfficeRan refused = kim().run({u"undo"_s});
    EXPECT_EQ(refused.code, 6);
    const QString told = refused.json().value("error"_L1)["message"_L1].toString();
    EXPECT_TRUE(told.contains(u"about 홍길동, by 김동 on "_s)) << "nobody named the act: " << told.toStdString();
    const qsizetype at = told.indexOf(u"“undo "_s);
    ASSERT_GE(at, 0) << told.toStdString();
    const QString command = told.mid(at + 1).section(u'”', 0, 0);
    EXPECT_TRUE(command.endsWith(u"--changed take"_s)) << command.toStdString();
    kim().done(command.split(u' '));
    EXPECT_NE(shownAt(kim()), u"다"_s);
}

} // namespace
} // namespace support
