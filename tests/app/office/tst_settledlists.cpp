// SPDX-License-Identifier: GPL-3.0-or-later
// What is no conflict any more, by the two programs alone: it went together by itself, or somebody has settled it.
#include "tests/app/office/officeclient.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace support {
namespace {

struct SettledLists : ::testing::Test {
    SettledLists()
    {
        office.start();
        for (const QString &name : {u"김동"_s, u"이동"_s})
            people.push_back(std::make_unique<OfficeClient>(office, name,
                QStringList{u"--dong"_s, u"2647061000"_s, u"--dong-name"_s, u"연산제1동"_s, u"--role"_s, u"dongOfficer"_s}));
        person = kim().addPerson(u"홍길동"_s);
        sync();
    }
    void sync()
    {
        for (int round = 0; round < 2; ++round) {
            for (const auto &one : people)
                one->done({u"sync"_s});
        }
    }
    void edit(const OfficeClient &who, const QByteArray &fields)
    {
        who.done({u"person"_s, u"edit"_s, person}, fields);
    }
    OfficeClient &kim() { return *people[0]; }
    OfficeClient &lee() { return *people[1]; }

    OfficeProgram office;
    std::vector<std::unique_ptr<OfficeClient>> people;
    QString person;
};

TEST_F(SettledLists, whatWentTogetherIsListedForScriptsAndForPeople)
{
    edit(kim(), R"({"nickname": "길동이", "language": "ko"})");
    edit(lee(), R"({"romanName": "Hong", "language": "ko"})");
    sync();
    const QJsonArray merged = kim().done({u"conflict"_s, u"merged"_s, u"--days"_s, u"1"_s}).value("merged"_L1).toArray();
    ASSERT_EQ(merged.size(), 1);
    EXPECT_EQ(merged[0]["title"_L1].toString(), u"홍길동"_s);
    EXPECT_EQ(merged[0]["record"_L1].toString(), person);
    const QJsonArray parts = merged[0]["parts"_L1].toArray();
    ASSERT_EQ(parts.size(), 4);
    for (const QJsonValue part : parts) {
        const bool isSame = part["field"_L1] == u"language"_s;
        EXPECT_EQ(part["kind"_L1].toString(), isSame ? u"same-value"_s : u"one-sided"_s);
        EXPECT_EQ(part["canPutBack"_L1].toBool(), !isSame);
        EXPECT_EQ(part["mine"_L1].toBool(), part["who"_L1] == u"김동"_s);
    }
    const QString lines = lee().lines({u"conflict"_s, u"merged"_s}, u"ko_KR.UTF-8"_s);
    EXPECT_TRUE(lines.contains(u"홍길동"_s) && lines.contains(u"– → 길동이"_s)) << lines.toStdString();
    EXPECT_EQ(lines.count(u"(여러 사람이 같은 값을 적음)"_s), 2) << lines.toStdString();
    EXPECT_EQ(lee().run({u"conflict"_s, u"merged"_s, u"--days"_s, u"0"_s}).code, 2);
}

TEST_F(SettledLists, whatWasSettledIsListedUntilAndAfterItIsTakenBack)
{
    edit(kim(), R"({"nickname": "가"})");
    edit(lee(), R"({"nickname": "나"})");
    sync();
    const QString id = kim().done({u"conflict"_s, u"list"_s}).value("conflicts"_L1).toArray().at(0)["id"_L1].toString();
    kim().done({u"conflict"_s, u"resolve"_s, id, u"--take"_s, u"theirs"_s});
    sync();
    EXPECT_TRUE(lee().done({u"conflict"_s, u"settled"_s}).value("settled"_L1).toArray().isEmpty()) << "only his own";
    EXPECT_TRUE(lee().lines({u"conflict"_s, u"settled"_s}).startsWith(u"You have settled no conflict yet"_s));
    const QJsonArray all = lee().done({u"conflict"_s, u"settled"_s, u"--all"_s}).value("settled"_L1).toArray();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0]["who"_L1].toString(), u"김동"_s);
    EXPECT_TRUE(all[0]["canUndo"_L1].toBool());
    const QJsonArray changes = all[0]["changes"_L1].toArray();
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes[0]["field"_L1].toString(), u"nickname"_s);
    EXPECT_EQ(changes[0]["after"_L1].toString(), u"나"_s);
    EXPECT_EQ(changes[0]["sides"_L1].toArray().size(), 2);
    const QString lines = lee().lines({u"conflict"_s, u"settled"_s, u"--all"_s}, u"ko_KR.UTF-8"_s);
    EXPECT_TRUE(lines.contains(u"김동: 홍길동"_s) && lines.contains(u"되돌리려면"_s)) << lines.toStdString();
    kim().done({u"undo"_s});
    const QJsonArray own = kim().done({u"conflict"_s, u"settled"_s}).value("settled"_L1).toArray();
    ASSERT_EQ(own.size(), 1);
    EXPECT_TRUE(own[0]["undone"_L1].toBool());
    EXPECT_FALSE(own[0]["canUndo"_L1].toBool());
}

TEST_F(SettledLists, allOfAPersonIsSettledByOneCommandAndTakenBackByOneUndo)
{
    edit(kim(), R"({"nickname": "가", "safetyNote": "벨을 누를 것", "leadWorker": "김동"})");
    edit(lee(), R"({"nickname": "나", "safetyNote": "두 사람이 감", "leadWorker": "이동"})");
    sync();
    const QJsonObject done = kim().done({u"conflict"_s, u"resolve-all"_s, person, u"--take"_s, u"theirs"_s});
    EXPECT_EQ(done.value("acts"_L1).toArray().size(), 1);
    EXPECT_EQ(done.value("settled"_L1).toInt(), 3);
    EXPECT_EQ(done.value("left"_L1).toInt(), 0);
    const QString history = kim().lines({u"history"_s, person});
    EXPECT_FALSE(history.section(u'\n', 0, 0).contains(u"records)"_s)) << "one person: " << history.toStdString();
    kim().done({u"undo"_s});
    EXPECT_EQ(kim().done({u"conflict"_s, u"list"_s}).value("conflicts"_L1).toArray().size(), 3);
    EXPECT_EQ(kim().run({u"conflict"_s, u"resolve-all"_s, person, u"--take"_s, u"apply"_s}).code, 2);
    kim().done({u"conflict"_s, u"resolve-all"_s, person, u"--take"_s, u"mine"_s});
    sync();
    EXPECT_TRUE(lee().done({u"conflict"_s, u"list"_s}).value("conflicts"_L1).toArray().isEmpty());
    const QJsonObject shown = lee().done({u"person"_s, u"show"_s, person});
    EXPECT_EQ(shown.value("nickname"_L1).toString(), u"가"_s);
}

TEST_F(SettledLists, settlingAllTellsWhatItHasDoneAndWhy)
{
    const QStringList theirs{u"conflict"_s, u"resolve-all"_s, person, u"--take"_s, u"theirs"_s};
    EXPECT_EQ(kim().done(theirs).value("settled"_L1).toInt(-1), 0);
    EXPECT_TRUE(kim().lines(theirs).contains(u"Nothing differs about this person."_s));
    const QString stranger = u"01890a5d-ac96-774b-bcce-b302099a8057"_s;
    EXPECT_EQ(kim().run({u"conflict"_s, u"resolve-all"_s, stranger, u"--take"_s, u"theirs"_s}).code,
        kim().run({u"person"_s, u"show"_s, stranger}).code);
    EXPECT_NE(kim().run({u"conflict"_s, u"resolve-all"_s, stranger, u"--take"_s, u"theirs"_s}).code, 0);
    edit(kim(), R"({"leadWorker": "김동"})");
    edit(lee(), R"({"leadWorker": "이동"})");
    sync();
    const QString none = kim().lines({u"conflict"_s, u"resolve-all"_s, person, u"--take"_s, u"both"_s});
    EXPECT_TRUE(none.contains(u"Nothing was settled"_s) && none.contains(u"“both”"_s)) << none.toStdString();
    EXPECT_FALSE(none.contains(u"undo"_s)) << none.toStdString();
}

TEST_F(SettledLists, settlingAllCountsWhatWasSettledAndNamesWhatWasTakenAway)
{
    edit(kim(), R"({"nickname": "가"})");
    edit(lee(), R"({"nickname": "나"})");
    const QJsonArray history = lee().done({u"history"_s, person}).value("entries"_L1).toArray();
    lee().done({u"undo"_s, history.last()["act"_L1].toString(), u"--changed"_s, u"take"_s});
    sync();
    const QString lines = kim().lines({u"conflict"_s, u"resolve-all"_s, person, u"--take"_s, u"theirs"_s});
    EXPECT_TRUE(lines.contains(u"Settled 2 in 2 acts"_s)) << lines.toStdString();
    EXPECT_TRUE(lines.contains(u"taken away: 홍길동"_s)) << lines.toStdString();
    EXPECT_EQ(lines.count(u"    undo "_s), 2) << lines.toStdString();
    for (const QString &line : lines.split(u'\n')) {
        if (line.startsWith(u"    undo "_s))
            kim().done(line.trimmed().split(u' '));
    }
    const QJsonObject done = kim().done({u"conflict"_s, u"resolve-all"_s, person, u"--take"_s, u"theirs"_s});
    EXPECT_EQ(done.value("removed"_L1).toArray().size(), done.value("acts"_L1).toArray().size() - 1);
}

TEST_F(SettledLists, whatWasDoneAgainIsTakenBackByTheActThatTheListNames)
{
    edit(kim(), R"({"nickname": "가"})");
    edit(lee(), R"({"nickname": "나"})");
    sync();
    const QString act = kim().done({u"conflict"_s, u"resolve-all"_s, person, u"--take"_s, u"theirs"_s})
                            .value("acts"_L1).toArray().at(0).toString();
    kim().done({u"undo"_s, act});
    const QString undoing = kim().done({u"history"_s, person}).value("entries"_L1).toArray().at(0)["act"_L1].toString();
    kim().done({u"undo"_s, undoing});
    const QJsonValue shown = kim().done({u"conflict"_s, u"settled"_s}).value("settled"_L1).toArray().at(0);
    EXPECT_TRUE(shown["canUndo"_L1].toBool());
    EXPECT_NE(shown["undo"_L1].toString(), act);
    kim().done({u"undo"_s, shown["undo"_L1].toString()});
    EXPECT_EQ(kim().done({u"conflict"_s, u"list"_s}).value("conflicts"_L1).toArray().size(), 1);
}

TEST_F(SettledLists, textsOfSeveralLinesStandBelowEachOther)
{
    edit(kim(), R"({"healthNote": "첫 문단\n\n둘째 문단"})");
    sync();
    edit(kim(), R"({"healthNote": "첫 문단 A\n\n둘째 문단"})");
    edit(lee(), R"({"healthNote": "첫 문단\n\n둘째 문단 B"})");
    sync();
    const QString lines = kim().lines({u"conflict"_s, u"merged"_s});
    EXPECT_TRUE(lines.contains(u"    before:\n      첫 문단\n"_s)) << lines.toStdString();
    EXPECT_TRUE(lines.contains(u"    after:\n      첫 문단 A\n"_s)) << lines.toStdString();
}

} // namespace
} // namespace support
