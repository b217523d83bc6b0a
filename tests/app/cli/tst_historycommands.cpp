// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/printers.h"

#include <QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::CliVault;
using support::Ran;

namespace {

/// A vault and that of a colleague on the same PC.
class HistoryCommands : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_vault = new CliVault;
        s_colleague = new CliVault(u"정하늘"_s);
    }
    static void TearDownTestSuite()
    {
        delete s_vault;
        delete s_colleague;
    }
    static QStringList signedBy(const CliVault &second)
    {
        return {
            u"--second"_s, second.path() + u"-keys"_s, u"--second-password-file"_s, second.passwordFile()};
    }

    inline static CliVault *s_vault = nullptr;
    inline static CliVault *s_colleague = nullptr;
};

TEST_F(HistoryCommands, historyTellsWhatWasDone)
{
    const QString id = s_vault->addPerson(
        R"json({"name": "홍길동", "birth": "1957-05-06", "phones": ["051-555-0199"]})json");
    const QJsonObject history = s_vault->done({u"history"_s, id});
    EXPECT_EQ(history.value(u"record"_s).toString(), id);
    const QJsonArray entries = history.value(u"entries"_s).toArray();
    ASSERT_EQ(entries.size(), 2) << "the person and the phone";
    bool seen = false;
    for (const QJsonValue &entry : entries) {
        EXPECT_EQ(entry[u"kind"_s].toString(), u"add person"_s);
        EXPECT_EQ(entry[u"user"_s].toString(), u"윤해솔"_s);
        EXPECT_TRUE(entry[u"at"_s].toString().endsWith(u'Z'));
        for (const QJsonValue &field : entry[u"fields"_s].toArray())
            seen = seen
                || (field[u"field"_s].toString() == u"birth"
                    && field[u"after"_s].toString() == u"1957-05-06");
    }
    EXPECT_TRUE(seen);
    const QString lines = QString::fromUtf8(runCli({u"history"_s, id, u"--vault"_s, s_vault->path(),
        u"--password-file"_s, s_vault->passwordFile()}).out).trimmed();
    EXPECT_EQ(lines.count(u'\n'), 0) << "one act is one line: " << lines.toStdString();
    EXPECT_TRUE(lines.contains(u"made (2 records)"_s)) << lines.toStdString();
    EXPECT_EQ(s_vault->run({u"history"_s, u"0190a000-0000-7000-8000-000000000000"_s}).code, 1);
}

TEST_F(HistoryCommands, undoTakesTheNewestActBackOnce)
{
    const QString first = s_vault->addPerson(R"json({"name": "김하나", "birth": "1957-05-06"})json");
    const QString second = s_vault->addPerson(R"json({"name": "김두리", "birth": "1957-05-06"})json");
    const QJsonObject undone = s_vault->done({u"undo"_s});
    EXPECT_EQ(undone.value(u"changed"_s).toArray().size(), 0);
    EXPECT_EQ(s_vault->run({u"person"_s, u"show"_s, second}).code, 1);
    EXPECT_EQ(s_vault->run({u"person"_s, u"show"_s, first}).code, 0);
    const QString act = undone.value(u"undone"_s).toString();
    EXPECT_NE(s_vault->run({u"undo"_s, act}).code, 0) << "an act is taken back once";
    EXPECT_EQ(s_vault->run({u"undo"_s, act, u"--changed"_s, u"maybe"_s}).code, 2);
}

TEST_F(HistoryCommands, undoNamesTheActThatItDidNotTakeBack)
{
    const QString id = s_vault->addPerson(R"json({"name": "김서이", "birth": "1957-05-06"})json");
    s_vault->done({u"person"_s, u"edit"_s, id}, R"json({"nickname": "가"})json");
    const QString act = s_vault->done({u"history"_s, id}).value(u"entries"_s)[0][u"act"_s].toString();
    s_vault->done({u"person"_s, u"edit"_s, id}, R"json({"nickname": "나"})json");
    const Ran asked = runCli({u"undo"_s, act, u"--vault"_s, s_vault->path(), u"--password-file"_s, s_vault->passwordFile()});
    EXPECT_EQ(asked.code, 6);
    const QString lines = QString::fromUtf8(asked.out);
    for (const QString &part : {u"The act is “"_s, u"about 김서이, by 윤해솔 on "_s, act})
        EXPECT_TRUE(lines.contains(part)) << part.toStdString() << " in " << lines.toStdString();
    EXPECT_TRUE(lines.contains(u"now: 나"_s)) << lines.toStdString();
    EXPECT_EQ(s_vault->run({u"undo"_s, act}).json().value(u"act"_s).toString(), act);
    EXPECT_EQ(s_vault->run({u"undo"_s, act, u"--changed"_s, u"leave"_s}).code, 6) << "where all of it stays, nothing is undone";
    s_vault->done({u"undo"_s, act, u"--changed"_s, u"take"_s});
    const Ran twice = s_vault->run({u"undo"_s, act});
    EXPECT_TRUE(twice.err.contains(act.toUtf8())) << twice.err.toStdString();
}

TEST_F(HistoryCommands, undoShowsSetsByTheWordsOfTheirCodes)
{
    const QString id = s_vault->addPerson(
        R"json({"name": "김모음", "birth": "1957-05-06", "needGroups": ["isolatedMiddle", "youngCarer"]})json");
    s_vault->done({u"person"_s, u"edit"_s, id}, R"json({"needGroups": []})json");
    const QString act = s_vault->done({u"history"_s, id}).value(u"entries"_s)[0][u"act"_s].toString();
    s_vault->done({u"person"_s, u"edit"_s, id}, R"json({"needGroups": ["youngCarer"]})json");
    const QString lines = QString::fromUtf8(
        runCli({u"undo"_s, act, u"--vault"_s, s_vault->path(), u"--password-file"_s, s_vault->passwordFile()}).out);
    for (const QString &part : {u"before: "_s, u"now: "_s, u"Family-caring youth"_s})
        EXPECT_TRUE(lines.contains(part)) << part.toStdString() << " in " << lines.toStdString();
    for (const QString &raw : {u"["_s, u"youngCarer"_s, u"isolatedMiddle"_s})
        EXPECT_FALSE(lines.contains(raw)) << raw.toStdString() << " in " << lines.toStdString();
}

TEST_F(HistoryCommands, historyNamesWhatWasTakenBackAndWhatWasDoneAgain)
{
    const QString id = s_vault->addPerson(R"json({"name": "김되돌", "birth": "1957-05-06"})json");
    s_vault->done({u"person"_s, u"edit"_s, id}, R"json({"nickname": "가"})json");
    const auto newest = [&] { return s_vault->done({u"history"_s, id}).value(u"entries"_s)[0].toObject(); };
    const auto lines = [&] {
        return QString::fromUtf8(runCli({u"history"_s, id, u"--vault"_s, s_vault->path(), u"--password-file"_s,
                                            s_vault->passwordFile()}).out)
            .split(u'\n');
    };
    const QJsonObject edit = newest();
    EXPECT_TRUE(edit.value(u"undoes"_s).isNull());
    EXPECT_FALSE(lines().at(0).contains(u"taken back since"_s));
    s_vault->done({u"undo"_s, edit.value(u"act"_s).toString()});
    const QJsonObject undo = newest();
    EXPECT_EQ(undo.value(u"undoes"_s), edit.value(u"act"_s));
    QStringList two = lines();
    EXPECT_TRUE(two.at(0).contains(u"Taken back: Person changed"_s)) << two.at(0).toStdString();
    EXPECT_TRUE(two.at(1).contains(u"Person changed (taken back since)"_s)) << two.at(1).toStdString();
    s_vault->done({u"undo"_s, undo.value(u"act"_s).toString()});
    EXPECT_EQ(newest().value(u"undoes"_s), undo.value(u"act"_s));
    const QStringList three = lines();
    EXPECT_TRUE(three.at(0).contains(u"Done again: Person changed"_s)) << three.at(0).toStdString();
    EXPECT_TRUE(three.at(1).contains(u"Taken back: Person changed (taken back since)"_s)) << three.at(1).toStdString();
    EXPECT_FALSE(three.at(2).contains(u"taken back since"_s)) << three.at(2).toStdString();
}

TEST_F(HistoryCommands, eraseNeedsASecondPersonKnownHere)
{
    const QString id = s_vault->addPerson(
        R"json({"name": "지울사람", "birth": "1957-05-06", "phones": ["0515550123"]})json");
    const QStringList erase{u"erase"_s, id, u"--reason"_s, u"보존기간 만료"_s};
    for (const QStringList &without : {QStringList{}, QStringList{u"--reason"_s, u"  "_s}}) {
        const Ran refused = s_vault->run(QStringList{u"erase"_s, id} + without + signedBy(*s_colleague));
        EXPECT_EQ(refused.code, 2) << "an erasure is not made without saying why";
        EXPECT_TRUE(refused.err.contains("--reason TEXT")) << refused.err.toStdString();
    }
    EXPECT_EQ(s_vault->run(erase).code, 5) << "alone";
    EXPECT_EQ(s_vault->run(erase + signedBy(*s_vault)).code, 5) << "with himself";
    EXPECT_EQ(s_vault->run(erase + signedBy(*s_colleague)).code, 5) << "with a stranger";

    const QJsonObject user
        = s_vault->done({u"user"_s, u"add"_s, u"--keys"_s, s_colleague->path() + u"-keys"_s});
    EXPECT_EQ(user.value(u"name"_s).toString(), u"정하늘"_s);
    const QString wrong = s_vault->write(u"wrong"_s, "not the password");
    EXPECT_EQ(
        s_vault
            ->run(erase + QStringList{u"--second"_s, s_colleague->path(), u"--second-password-file"_s, wrong})
            .code,
        3);
    EXPECT_EQ(s_vault->run({u"person"_s, u"show"_s, id}).code, 0) << "still there";

    const QJsonObject erased = s_vault->done(erase + signedBy(*s_colleague));
    EXPECT_EQ(erased.value(u"erased"_s).toString(), id);
    EXPECT_EQ(erased.value(u"type"_s).toString(), u"person"_s);
    EXPECT_EQ(s_vault->run({u"person"_s, u"show"_s, id}).code, 1);
    for (const QJsonValue &entry : s_vault->done({u"history"_s, id}).value(u"entries"_s).toArray())
        EXPECT_EQ(entry[u"fields"_s].toArray().size(), 0) << "nothing of the person is left";
    const QJsonObject newest
        = s_vault->done({u"history"_s, id}).value(u"entries"_s).toArray().first().toObject();
    EXPECT_EQ(newest.value(u"second"_s).toString(), u"정하늘"_s) << "who signed with him";
    EXPECT_TRUE(s_vault->done({u"vault"_s, u"verify"_s}).value(u"ok"_s).toBool());

    // The next one, over what the first has emptied.
    const QString other = s_vault->addPerson(R"json({"name": "지울이웃", "birth": "1957-05-06"})json");
    s_vault->done(QStringList{u"erase"_s, other, u"--reason"_s, u"동의 철회"_s} + signedBy(*s_colleague));
}

TEST_F(HistoryCommands, usersAreListedAndRemoved)
{
    s_vault->done({u"user"_s, u"add"_s, u"--keys"_s, s_colleague->path()});
    const QJsonArray users = s_vault->done({u"user"_s, u"list"_s}).value(u"users"_s).toArray();
    ASSERT_EQ(users.size(), 2);
    QString colleague;
    QString owner;
    for (const QJsonValue &user : users)
        (user[u"name"_s].toString() == u"정하늘" ? colleague : owner) = user[u"id"_s].toString();
    EXPECT_EQ(s_vault->done({u"user"_s, u"remove"_s, colleague}).value(u"removed"_s).toString(), colleague);
    EXPECT_EQ(s_vault->run({u"user"_s, u"remove"_s, owner}).code, 6) << "the owner stays";
    EXPECT_EQ(s_vault->run({u"user"_s, u"add"_s, u"--keys"_s, s_vault->path()}).code, 6)
        << "the owner is known";
    EXPECT_EQ(s_vault->run({u"user"_s, u"add"_s, u"--keys"_s, u"nowhere"_s}).code, 1);
}

TEST_F(HistoryCommands, anAssessmentGivenInShortIsFinished)
{
    const QString id = s_vault->addPerson(R"json({"name": "오사정", "birth": "1957-05-06"})json");
    const QByteArray input = "{\"person\": \"" + id.toUtf8()
        + R"json(", "day": "2026-11-20", "severities": {"health": 3, "dailyLiving": 2}})json";
    const QJsonObject assessed = s_vault->done({u"assess"_s}, input);
    EXPECT_EQ(assessed.value(u"total"_s).toInt(), 5);
    EXPECT_TRUE(assessed.value(u"provisional"_s).toBool()) << "eight areas were not asked";
    EXPECT_EQ(assessed.value(u"notKnown"_s).toArray().size(), 8);
    EXPECT_EQ(assessed.value(u"urgentNotKnown"_s).toArray().size(), 4);
    EXPECT_EQ(assessed.value(u"severities"_s).toObject().size(), 2);
    EXPECT_FALSE(assessed.value(u"urgent"_s).toBool(true));
    const QJsonObject person = s_vault->done({u"person"_s, u"show"_s, id});
    EXPECT_EQ(person.value(u"assessments"_s)[0][u"id"_s].toString(), assessed.value(u"id"_s).toString());
    EXPECT_TRUE(person.value(u"assessments"_s)[0][u"finishedAt"_s].toString().endsWith(u'Z'));
    EXPECT_EQ(s_vault->run({u"assess"_s}, R"json({"person": "x"})json").code, 2);
    EXPECT_EQ(s_vault->run({u"assess"_s}, "").code, 2);
    const QByteArray open
        = "{\"person\": \"" + id.toUtf8() + R"json(", "day": "2026-11-20", "answers": {}})json";
    const support::Ran unanswered = s_vault->run({u"assess"_s}, open);
    EXPECT_EQ(unanswered.code, 6) << "required questions are open";
    EXPECT_THAT(unanswered.err.toStdString(),
        ::testing::AllOf(::testing::HasSubstr("safety.severity: Safety"), ::testing::HasSubstr("assess --draft")));
    const auto wrong = [&](const QByteArray &rest) {
        const support::Ran ran = s_vault->run({u"assess"_s}, "{\"person\": \"" + id.toUtf8() + "\"" + rest + "}");
        EXPECT_EQ(ran.code, 2);
        return ran.err.toStdString();
    };
    EXPECT_THAT(wrong(R"json(, "severities": {"garden": 1})json"),
        ::testing::HasSubstr("severities.garden: there is no such area; these are possible: safety, health"));
    EXPECT_THAT(wrong(R"json(, "severities": {"health": 9})json"),
        ::testing::HasSubstr("severities.health (Health): a number from 0 to 4"));
    EXPECT_THAT(wrong(R"json(, "severities": {}, "urgent": ["x"])json"), ::testing::HasSubstr("harm, abuse"));
    EXPECT_THAT(wrong(""), ::testing::HasSubstr("either “severities” or “answers”"));
}

TEST_F(HistoryCommands, aTotalThatIsNotCompleteSaysSo)
{
    const QString id = s_vault->addPerson(R"json({"name": "오잠정", "birth": "1957-05-06"})json");
    const auto say = [&](const QByteArray &rest) {
        const support::Ran ran = support::runCli(
            {u"--vault"_s, s_vault->path(), u"--password-file"_s, s_vault->passwordFile(), u"assess"_s},
            "{\"person\": \"" + id.toUtf8() + "\", " + rest + "}");
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        return ran.out.toStdString();
    };
    EXPECT_THAT(say(R"json("severities": {"health": 3})json"),
        ::testing::AllOf(::testing::HasSubstr("Total 3 so far. Areas that nothing is known of yet:\n  safety: Safety\n"),
            ::testing::HasSubstr("a number from 0 to 4"), ::testing::HasSubstr("\n  harm: Harm to self or others\n")));
    EXPECT_THAT(
        say(R"json("severities": {"safety": 0, "health": 3, "dailyLiving": 0, "family": 0, "social": 0,
            "economy": 0, "education": 0, "employment": 0, "environment": 0, "rights": 0}, "urgent": [])json"),
        ::testing::EndsWith("\nTotal 3\n"));
}

TEST_F(HistoryCommands, theAccessLogIsListed)
{
    const QString id = s_vault->addPerson(R"json({"name": "접속길", "birth": "1957-05-06"})json");
    s_vault->done({u"person"_s, u"show"_s, id});
    const QJsonArray entries = s_vault->done({u"access"_s, u"list"_s, id}).value(u"entries"_s).toArray();
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries[0][u"kind"_s].toString(), u"open"_s);
    EXPECT_EQ(entries[0][u"user"_s].toString(), u"윤해솔"_s);
    EXPECT_TRUE(entries[0][u"at"_s].toString().endsWith(u'Z'));
    EXPECT_EQ(
        s_vault->done({u"access"_s, u"list"_s, u"--limit"_s, u"2"_s}).value(u"entries"_s).toArray().size(),
        2);
    EXPECT_EQ(s_vault->run({u"access"_s, u"list"_s, u"everything"_s}).code, 2);
}

TEST_F(HistoryCommands, assessTellsTheSchemaOfItsInput)
{
    const QJsonObject schema = support::runCli({u"assess"_s, u"schema"_s, u"--json"_s}).json();
    EXPECT_TRUE(schema.value(u"properties"_s).toObject().contains(u"severities"_s));
}

} // namespace
