// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::runCli;
using ::testing::HasSubstr;

namespace {

std::string messageOf(const QStringList &arguments, int code = 2)
{
    const support::Ran ran = runCli(arguments);
    EXPECT_EQ(ran.code, code) << arguments.join(u' ').toStdString();
    EXPECT_EQ(ran.out, QByteArray()) << "messages belong on standard error";
    return ran.err.toStdString();
}

TEST(Usage, helpListsEveryCommandAndEndsWell)
{
    const support::Ran ran = runCli({u"--help"_s});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, QByteArray());
    for (const char *command : {"vault create", "vault verify", "person add", "history", "undo", "erase",
             "search", "user add", "Exit codes: 0 done"})
        EXPECT_THAT(ran.out.toStdString(), HasSubstr(command));
}

TEST(Usage, helpOfACommandTellsItsOptions)
{
    for (const QStringList &asked : {QStringList{u"vault"_s, u"create"_s, u"--help"_s},
             QStringList{u"help"_s, u"vault"_s, u"create"_s}}) {
        const support::Ran ran = runCli(asked);
        EXPECT_EQ(ran.code, 0);
        EXPECT_THAT(ran.out.toStdString(), HasSubstr("--name NAME"));
        EXPECT_THAT(ran.out.toStdString(), ::testing::Not(HasSubstr("person add")));
    }
}

TEST(Usage, versionIsOneLineOrOneDocument)
{
    EXPECT_THAT(runCli({u"--version"_s}).out.toStdString(), ::testing::StartsWith("carepass-cli "));
    EXPECT_TRUE(runCli({u"--version"_s, u"--json"_s}).json().contains(u"version"_s));
}

TEST(Usage, theSchemaOfAnActIsThatOfItsFamily)
{
    for (const QStringList &act : {QStringList{u"person"_s, u"add"_s}, {u"bundle"_s, u"create"_s}}) {
        const QJsonObject schema = runCli({act.first(), u"schema"_s, u"--json"_s}).json();
        EXPECT_EQ(schema.value(u"type"_s).toString(), u"object"_s);
        EXPECT_EQ(runCli(act + QStringList{u"schema"_s, u"--json"_s}).json(), schema);
    }
    EXPECT_EQ(runCli({u"search"_s, u"x"_s, u"schema"_s}).code, 2);
}

TEST(Usage, whatIsWrongIsSaidInKoreanToo)
{
    for (const QStringList &typed : {QStringList{u"frobnicate"_s}, {u"search"_s}, {u"vault"_s, u"info"_s}, {}}) {
        const support::Ran ran = runCli(typed, {}, u"ko_KR.UTF-8"_s);
        EXPECT_EQ(ran.code, 2);
        EXPECT_THAT(ran.err.toStdString(), ::testing::Not(HasSubstr("missing"))) << typed.join(u' ').toStdString();
        EXPECT_THAT(ran.err.toStdString(), ::testing::Not(HasSubstr("there is")));
    }
}

TEST(Usage, whatWasTypedStandsInTheKoreanSentence)
{
    const QList<std::pair<QStringList, const char *>> typed{
        {{u"vault"_s, u"create"_s, u"--limit"_s, u"3"_s}, "\"vault create\" 명령에는 --limit 옵션이 없습니다"},
        {{u"vault"_s, u"info"_s, u"extra"_s}, "낱말이 1개 더 많습니다"},
        {{u"vault"_s, u"info"_s, u"--nowhere"_s}, "--nowhere 옵션은 없습니다"},
        {{u"search"_s, u"x"_s, u"--limit"_s, u"many"_s}, "--limit 옵션에는"},
        {{u"search"_s, u"x"_s, u"--limit"_s}, "--limit 옵션에는"},
        {{u"vault"_s, u"info"_s, u"--json"_s, u"--json"_s}, "--json 옵션을 두 번"},
        {{u"demo"_s, u"x.carepass"_s}, "--size S|M|L|XL 값이 빠졌습니다"},
        {{u"vault"_s}, "\"vault\" 뒤에 낱말이 더 있어야"}};
    for (const auto &[command, sentence] : typed) {
        const support::Ran ran = runCli(command, {}, u"ko_KR.UTF-8"_s);
        EXPECT_EQ(ran.code, 2) << command.join(u' ').toStdString();
        EXPECT_THAT(ran.err.toStdString(), HasSubstr(sentence));
    }
}

TEST(Usage, whatIsWrongInJsonIsSaidInKoreanWithItsPlace)
{
    QTemporaryDir folder;
    const auto told = [&](const QByteArray &json) {
        QFile file(folder.filePath(u"problem.json"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(json);
        file.close();
        return runCli({u"bundle"_s, u"solve"_s, file.fileName()}, {}, u"ko_KR.UTF-8"_s).err.toStdString();
    };
    EXPECT_THAT(told("{\"start\": 2026"), HasSubstr("바이트부터 JSON이 아닙니다: "));
    EXPECT_THAT(told("[]"), HasSubstr("객체 {...} 형태여야 합니다"));
    EXPECT_THAT(told(R"({"start": "2026"})"), HasSubstr("start: 다음을 적어 주세요: 2026-12 같은 달"));
    EXPECT_THAT(told(R"({"start": "2026-12", "person": 3})"), HasSubstr("person: 200자 이하의 글"));
}

TEST(Usage, aMissingCommandIsWrongUsage)
{
    EXPECT_THAT(messageOf({}), HasSubstr("a command is missing"));
}

TEST(Usage, aMistypedCommandIsAnsweredWithTheNearestOne)
{
    EXPECT_THAT(messageOf({u"vault"_s, u"verfiy"_s}), HasSubstr("did you mean \"vault verify\""));
    EXPECT_THAT(messageOf({u"serach"_s, u"kim"_s}), HasSubstr("did you mean \"search\""));
}

TEST(Usage, aFamilyOfCommandsAloneTellsItsMembers)
{
    EXPECT_THAT(messageOf({u"vault"_s}), HasSubstr("vault create, vault info"));
}

TEST(Usage, aPersonsNameInPlaceOfACommandIsNotRepeated)
{
    EXPECT_THAT(messageOf({u"홍길동"_s}), ::testing::Not(HasSubstr("홍길동")));
}

TEST(Usage, whatLaterVersionsBringIsSaidToBeMissing)
{
    const QList<QStringList> later{{u"case"_s, u"open"_s}, {u"case"_s, u"list"_s},
        {u"import"_s, u"signals"_s, u"x"_s}, {u"export"_s, u"cases"_s, u"x"_s}};
    for (const QStringList &command : later) {
        const support::Ran ran = runCli(command);
        EXPECT_EQ(ran.code, 2) << command.join(u' ').toStdString();
        EXPECT_THAT(ran.err.toStdString(), HasSubstr("this version has no command"))
            << command.join(u' ').toStdString();
    }
}

TEST(Usage, optionsAreCheckedAgainstTheCommand)
{
    EXPECT_THAT(messageOf({u"search"_s, u"x"_s, u"--valut"_s, u"f"_s}), HasSubstr("did you mean --vault"));
    EXPECT_THAT(
        messageOf({u"search"_s, u"x"_s, u"--cost"_s, u"floor"_s}), HasSubstr("\"search\" takes no --cost"));
    EXPECT_THAT(
        messageOf({u"vault"_s, u"create"_s, u"--vault"_s, u"f"_s}), HasSubstr("--name NAME is missing"));
    EXPECT_THAT(messageOf({u"vault"_s, u"info"_s, u"--vault"_s}), HasSubstr("--vault needs FILE"));
    EXPECT_THAT(messageOf({u"vault"_s, u"info"_s, u"--vault=a"_s, u"--vault=b"_s}), HasSubstr("twice"));
    EXPECT_THAT(messageOf({u"vault"_s, u"info"_s, u"--help=yes"_s}), HasSubstr("takes no value"));
    EXPECT_THAT(messageOf({u"vault"_s, u"info"_s, u"extra"_s}), HasSubstr("1 words too many"));
    EXPECT_THAT(messageOf({u"vault"_s, u"backup"_s}), HasSubstr("FILE is missing"));
    EXPECT_THAT(messageOf({u"vault"_s, u"info"_s}), HasSubstr("--vault FILE is missing"));
}

TEST(Usage, aValueThatDoesNotExistIsAnsweredWithAllThatDo)
{
    const auto said = [](const QStringList &command) {
        const support::Ran ran = runCli(command);
        EXPECT_EQ(ran.code, 2) << command.join(u' ').toStdString();
        return QString::fromUtf8(ran.err);
    };
    EXPECT_TRUE(said({u"office"_s, u"accesses"_s, u"--month"_s, u"2026-11"_s, u"--kind"_s, u"banana"_s})
                    .contains(u"open, list, search, print, export, copy, reveal"_s));
    EXPECT_TRUE(said({u"person"_s, u"list"_s, u"--stage"_s, u"banana"_s}).contains(u"--stage"_s));
    EXPECT_TRUE(said({u"person"_s, u"list"_s, u"--bundle"_s, u"banana"_s}).contains(u"none, "_s));
    EXPECT_TRUE(said({u"conflict"_s, u"resolve"_s, u"ab"_s, u"--take"_s, u"ours"_s}).contains(u"mine, theirs"_s));
    EXPECT_TRUE(said({u"user"_s, u"role"_s, u"x"_s, u"--role"_s, u"king"_s}).contains(u"supervisor"_s));
}

TEST(Usage, behindTwoDashesNothingIsAnOption)
{
    EXPECT_THAT(messageOf({u"search"_s, u"--"_s, u"--json"_s}), HasSubstr("--vault FILE is missing"));
}

TEST(Usage, withoutPasswordFileAndTerminalItIsWrongUsage)
{
    EXPECT_THAT(messageOf({u"vault"_s, u"info"_s, u"--vault"_s, u"none.carepass"_s}),
        HasSubstr("--password-file is missing"));
}

TEST(Usage, aFailureIsOneJsonDocumentToo)
{
    const support::Ran ran = runCli({u"vault"_s, u"inof"_s, u"--json"_s});
    EXPECT_EQ(ran.code, 2);
    const QJsonObject error = ran.json().value(u"error"_s).toObject();
    EXPECT_EQ(error.value(u"kind"_s).toString(), u"invalidInput"_s);
    EXPECT_EQ(error.value(u"exitCode"_s).toInt(), 2);
    EXPECT_FALSE(error.value(u"message"_s).toString().isEmpty());
    EXPECT_FALSE(ran.err.isEmpty());
}

TEST(Usage, helpForScriptsNamesEveryCommandOnce)
{
    const QJsonArray commands = runCli({u"--help"_s, u"--json"_s}).json().value(u"commands"_s).toArray();
    QStringList names;
    for (const QJsonValue &command : commands) {
        names += command.toObject().value(u"command"_s).toString();
        EXPECT_FALSE(command.toObject().value(u"help"_s).toString().isEmpty()) << names.last().toStdString();
    }
    EXPECT_GT(names.size(), 18);
    EXPECT_EQ(names.removeDuplicates(), 0);
}

TEST(Usage, inputIsReadToItsEndHoweverSlowlyItComes)
{
    const support::Ran whole
        = support::runCliSlowly({u"--json"_s, u"bundle"_s, u"solve"_s, u"-"_s}, {"{\"off", "ers\":[]}"});
    EXPECT_EQ(whole.code, 0) << whole.err.toStdString();
    EXPECT_TRUE(whole.json().contains(u"bundles"_s));
    const support::Ran more = support::runCliSlowly({u"bundle"_s, u"solve"_s, u"-"_s}, {"{}", "more"});
    EXPECT_EQ(more.code, 2) << "what comes late counts as well";
}

TEST(Usage, anOptionTakesAValueEverywhereOrNowhere)
{
    const QJsonArray commands = runCli({u"--help"_s, u"--json"_s}).json().value(u"commands"_s).toArray();
    QHash<QString, bool> takesValue;
    for (const QJsonValue &command : commands) {
        for (const QJsonValue &option : command[u"options"_s].toArray()) {
            const QStringList spelled = option[u"option"_s].toString().split(u' ');
            const bool takes = spelled.size() > 1;
            EXPECT_EQ(takesValue.value(spelled.first(), takes), takes) << spelled.first().toStdString();
            takesValue.insert(spelled.first(), takes);
        }
    }
    EXPECT_TRUE(takesValue.value(u"--reason"_s));
}

TEST(Usage, peopleWhoSpeakKoreanReadKorean)
{
    const support::Ran help = runCli({u"--help"_s}, {}, u"ko_KR.UTF-8"_s);
    EXPECT_THAT(help.out.toStdString(), HasSubstr("종료 코드: 0 완료"));
    EXPECT_THAT(help.out.toStdString(), ::testing::Not(HasSubstr("Exit codes")));
    const support::Ran failed
        = runCli({u"vault"_s, u"info"_s, u"--vault"_s, u"none.carepass"_s}, {}, u"ko_KR.UTF-8"_s);
    EXPECT_THAT(failed.err.toStdString(), HasSubstr("입력하신 대로는 쓸 수 없습니다"));
}

} // namespace
