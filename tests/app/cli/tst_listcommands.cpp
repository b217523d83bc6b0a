// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::CliVault;
using support::Ran;
using ::testing::HasSubstr;

namespace {

const QByteArray kPeople = "이름,생년월일,성별,주소,전화\n"
                           "홍길동,1957-05-06,남,부산광역시 해운대구 반송로 1,051-555-0199\n"
                           "김순자,1940.1.2,여,부산광역시 해운대구 반송로 2,\n"
                           "이만수,언제더라,남,,\n";

class ListCommands : public ::testing::Test {
protected:
    static void SetUpTestSuite() { s_vault = new CliVault; }
    static void TearDownTestSuite() { delete s_vault; }

    inline static CliVault *s_vault = nullptr;
};

TEST_F(ListCommands, emptyOnesSayWhatToDoNext)
{
    const CliVault vault;
    const auto linesOf = [&](const QStringList &command) {
        const Ran ran = support::runCli(
            QStringList{u"--vault"_s, vault.path(), u"--password-file"_s, vault.passwordFile()} + command);
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        return QString::fromUtf8(ran.out).trimmed();
    };
    const auto expectEmpty = [&](const QStringList &command, const QString &key) {
        const QJsonValue list = vault.done(command).value(key);
        EXPECT_TRUE(list.isArray() && list.toArray().isEmpty()) << command.join(u' ').toStdString();
        EXPECT_TRUE(linesOf(command).endsWith(u'.')) << command.join(u' ').toStdString();
    };
    expectEmpty({u"person"_s, u"list"_s}, u"people"_s);
    expectEmpty({u"bundle"_s, u"list"_s}, u"bundles"_s);
    expectEmpty({u"service"_s, u"list"_s}, u"offers"_s);
    expectEmpty({u"organisation"_s, u"list"_s}, u"organisations"_s);
    expectEmpty({u"search"_s, u"없음"_s}, u"hits"_s);
    expectEmpty({u"conflict"_s, u"list"_s}, u"conflicts"_s);
    expectEmpty({u"conflict"_s, u"merged"_s}, u"merged"_s);
    expectEmpty({u"conflict"_s, u"settled"_s, u"--all"_s}, u"settled"_s);
    const QString person = vault.addPerson(R"json({"name": "홍길동", "birth": "1957-05-06"})json");
    const QList<std::pair<QString, QString>> ofPerson{{u"note list"_s, u"notes"_s},
        {u"conference list"_s, u"conferences"_s}, {u"consent list"_s, u"consents"_s},
        {u"consent lacking"_s, u"lacking"_s}, {u"paper list"_s, u"papers"_s}};
    for (const auto &[command, key] : ofPerson)
        expectEmpty(command.split(u' ') + QStringList{person}, key);
    EXPECT_THAT(linesOf({u"assess"_s, u"compare"_s, person}).toStdString(), HasSubstr("no finished assessment"));
}

TEST_F(ListCommands, importTellsWhatBecameOfEachRowInTheShapeOfThePage)
{
    const CliVault vault;
    const QString list = vault.write(u"people.csv"_s, kPeople);
    const QJsonObject tried = vault.inPart({u"import"_s, u"people"_s, list, u"--dry-run"_s});
    EXPECT_EQ(tried.keys(),
        (QStringList{u"changed"_s, u"dry_run"_s, u"new"_s, u"notices"_s, u"read"_s, u"refused"_s, u"same"_s,
            u"taken"_s, u"unclear"_s, u"unread"_s}));
    EXPECT_TRUE(tried.value(u"dry_run"_s).toBool());
    EXPECT_EQ(tried.value(u"read"_s).toInt(), 3);
    EXPECT_EQ(tried.value(u"new"_s).toInt(), 2);
    EXPECT_EQ(tried.value(u"taken"_s).toInt(), 0);
    EXPECT_EQ(vault.done({u"person"_s, u"list"_s}).value(u"total"_s).toInt(), 0) << "nothing is taken";

    const QJsonObject taken = vault.inPart({u"import"_s, u"people"_s, list});
    EXPECT_FALSE(taken.value(u"dry_run"_s).toBool(true));
    EXPECT_EQ(taken.value(u"taken"_s).toInt(), 2);
    const QJsonObject refused = taken.value(u"refused"_s)[0].toObject();
    EXPECT_EQ(refused.keys(), (QStringList{u"column"_s, u"line"_s, u"reason"_s}));
    EXPECT_EQ(refused.value(u"line"_s).toInt(), 4);
    EXPECT_EQ(refused.value(u"column"_s).toString(), u"birth"_s);
    EXPECT_EQ(vault.done({u"person"_s, u"list"_s}).value(u"total"_s).toInt(), 2);

    const QJsonObject again = vault.inPart({u"import"_s, u"people"_s, list});
    EXPECT_EQ(again.value(u"same"_s).toInt(), 2) << "the same list again changes nothing";

    vault.done({u"undo"_s});
    EXPECT_EQ(vault.done({u"person"_s, u"list"_s}).value(u"total"_s).toInt(), 0) << "an import is one undo";
}

TEST_F(ListCommands, importTellsWhatOfTheListItLeftOut)
{
    const CliVault vault;
    const QString list = vault.write(u"people.csv"_s,
        "이름,생년월일,주소,전화,혈액형,\n홍길동,1957-05-06,부산광역시 해운대구 반송로 1 "
        "(1층),없는번호12,A형,덤\n");
    const QJsonObject taken = vault.done({u"import"_s, u"people"_s, list});
    EXPECT_EQ(taken.value(u"new"_s).toInt(), 1) << "the row is kept";
    EXPECT_EQ(taken.value(u"unread"_s).toArray(), (QJsonArray{u"혈액형"_s, u"6"_s}));
    const QJsonArray notices = taken.value(u"notices"_s).toArray();
    ASSERT_EQ(notices.size(), 1);
    EXPECT_EQ(notices[0].toObject(),
        (QJsonObject{{u"line"_s, 2}, {u"column"_s, u"phones"_s}, {u"reason"_s, u"not-a-phone"_s}}));
    const QJsonObject found = vault.done({u"person"_s, u"list"_s}).value(u"people"_s)[0].toObject();
    const QJsonObject person = vault.done({u"person"_s, u"show"_s, found.value(u"id"_s).toString()});
    EXPECT_EQ(person.value(u"residence"_s)[u"detail"_s].toString(), u"1층"_s);

    const support::Ran said = support::runCli({u"--vault"_s, vault.path(), u"--password-file"_s,
        vault.passwordFile(), u"import"_s, u"people"_s, list, u"--dry-run"_s});
    EXPECT_THAT(said.out.toStdString(), HasSubstr("Columns that were not read: 혈액형, 6"));
    EXPECT_THAT(said.out.toStdString(), HasSubstr("no telephone number; that is left out"));
    EXPECT_THAT(said.out.toStdString(), ::testing::Not(HasSubstr("없는번호")));
}

TEST_F(ListCommands, aListThatCannotBeReadIsNamedWithTheWayToMendIt)
{
    const auto trouble = [](const QString &path) {
        const Ran ran = s_vault->run({u"import"_s, u"people"_s, path});
        EXPECT_NE(ran.code, 0);
        return ran.json().value(u"error"_s)[u"message"_s].toString().toStdString();
    };
    const QString whole = s_vault->file(u"whole.xlsx"_s);
    s_vault->done({u"export"_s, u"people"_s, whole});
    QFile file(whole);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const qsizetype size : {qsizetype(40), bytes.size() / 2, bytes.size() - 30}) {
        const std::string said = trouble(s_vault->write(u"cut.xlsx"_s, bytes.left(size)));
        EXPECT_THAT(said, HasSubstr("cut.xlsx is a workbook that is damaged or was cut off")) << size;
    }
    EXPECT_THAT(trouble(s_vault->write(u"named.xlsx"_s, "그냥 글\n둘째 줄\n")),
        HasSubstr("named.xlsx is named like a workbook, but holds none"));
    EXPECT_THAT(trouble(s_vault->write(u"nothing.csv"_s, "")), HasSubstr("nothing.csv is empty"));
    EXPECT_THAT(trouble(s_vault->file(u"none.csv"_s)), HasSubstr("There is no file"));
    EXPECT_THAT(trouble(QFileInfo(whole).absolutePath()), HasSubstr("is a folder"));
    const QString list = s_vault->write(u"list.xlsx"_s, "이름,생년월일\n서한결,1957-05-06\n");
    EXPECT_EQ(s_vault->done({u"import"_s, u"people"_s, list}).value(u"new"_s).toInt(), 1)
        << "a CSV file under another name is still a list";
}

TEST_F(ListCommands, exportIntoAMissingFolderNamesIt)
{
    const Ran ran = s_vault->run({u"export"_s, u"people"_s, s_vault->file(u"none/such.csv"_s)});
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("/none; make it first"));
}

TEST_F(ListCommands, aMapFileTellsWhichColumnIsWhat)
{
    const QString list = s_vault->write(u"odd.csv"_s, "누구,언제\n박하나,1950-01-01\n");
    const Ran without = s_vault->run({u"import"_s, u"people"_s, list});
    EXPECT_EQ(without.code, 2);
    EXPECT_THAT(without.err.toStdString(), HasSubstr("name: no column"));
    const QString map = s_vault->write(u"map.json"_s, R"json({"name": "누구", "birth": 2})json");
    EXPECT_EQ(s_vault->done({u"import"_s, u"people"_s, list, u"--map"_s, map}).value(u"new"_s).toInt(), 1);
    const QString wrong = s_vault->write(u"wrong.json"_s, R"json({"nmae": "누구"})json");
    EXPECT_EQ(s_vault->run({u"import"_s, u"people"_s, list, u"--map"_s, wrong}).code, 2);
    const QString missing = s_vault->write(u"missing.json"_s, R"json({"name": "성명"})json");
    EXPECT_EQ(s_vault->run({u"import"_s, u"people"_s, list, u"--map"_s, missing}).code, 2);
}

TEST_F(ListCommands, aFileThatIsNoListTakesNothing)
{
    const QString page = s_vault->write(u"page.csv"_s, "<html><body><table></table></body></html>");
    EXPECT_EQ(s_vault->run({u"import"_s, u"people"_s, page}).code, 2);
    EXPECT_EQ(s_vault->run({u"import"_s, u"people"_s, s_vault->file(u"none.csv"_s)}).code, 1);
}

TEST_F(ListCommands, whatIsExportedCanBeImportedAgain)
{
    const CliVault vault;
    vault.inPart({u"import"_s, u"people"_s, vault.write(u"people.csv"_s, kPeople)});
    for (const QString &name : {u"out.csv"_s, u"out.xlsx"_s}) {
        const QJsonObject exported
            = vault.done({u"export"_s, u"people"_s, vault.file(name), u"--reason"_s, u"월말 보고"_s});
        EXPECT_EQ(exported.value(u"count"_s).toInt(), 2);
        EXPECT_FALSE(exported.value(u"number"_s).toString().isEmpty());
        const QJsonObject same = vault.done({u"import"_s, u"people"_s, vault.file(name)});
        EXPECT_EQ(same.value(u"same"_s).toInt(), 2) << name.toStdString();
    }
}

TEST_F(ListCommands, aListIsInTheLanguageAskedForWhateverTheTerminalSpeaks)
{
    s_vault->addPerson(R"json({"name": "홍길동", "sex": "m"})json");
    const auto headings = [](const QStringList &more, const QString &terminal) {
        const QString path = s_vault->file(u"spoken.csv"_s);
        QStringList command{u"--vault"_s, s_vault->path(), u"--password-file"_s, s_vault->passwordFile(),
            u"export"_s, u"people"_s, path};
        EXPECT_EQ(support::runCli(command + more, {}, terminal).code, 0);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readLine());
    };
    EXPECT_TRUE(headings({}, u"C.UTF-8"_s).contains(u"성별"_s));
    EXPECT_TRUE(headings({u"--language"_s, u"en"_s}, u"ko_KR.UTF-8"_s).contains(u"Sex"_s));
    const support::Ran said
        = support::runCli({u"--vault"_s, s_vault->path(), u"--password-file"_s, s_vault->passwordFile(),
            u"export"_s, u"people"_s, s_vault->file(u"said.csv"_s), u"--language"_s, u"ko"_s});
    EXPECT_TRUE(!said.out.isEmpty() && said.out.isValidUtf8() && !said.out.contains("파일"))
        << "the terminal is answered in its own language: " << said.out.toStdString();
}

TEST_F(ListCommands, aScriptThatSaysNoReasonIsNamedItself)
{
    EXPECT_EQ(s_vault->run({u"export"_s, u"people"_s, s_vault->file(u"bare.csv"_s)}).code, 0);
    EXPECT_EQ(s_vault->run({u"export"_s, u"services"_s, s_vault->file(u"bare.xlsx"_s)}).code, 0);
    EXPECT_TRUE(QFile::exists(s_vault->file(u"bare.csv"_s)));
}

TEST_F(ListCommands, exportNeedsAKnownEndingAndNoEmptyReason)
{
    EXPECT_EQ(
        s_vault->run({u"export"_s, u"people"_s, s_vault->file(u"x.csv"_s), u"--reason"_s, QString()}).code,
        2);
    EXPECT_EQ(
        s_vault->run({u"export"_s, u"people"_s, s_vault->file(u"x.doc"_s), u"--reason"_s, u"보고"_s}).code,
        2);
    EXPECT_EQ(s_vault
                  ->run({u"export"_s, u"people"_s, s_vault->file(u"x.csv"_s), u"--reason"_s, u"보고"_s,
                      u"--columns"_s, u"nmae"_s})
                  .code,
        2);
    EXPECT_FALSE(QFile::exists(s_vault->file(u"x.csv"_s)));
}

TEST_F(ListCommands, aMaskedCopyHasNoNames)
{
    s_vault->addPerson(R"json({"name": "남궁민수", "birth": "1957-05-06", "phones": ["010-1234-5678"]})json");
    const QString path = s_vault->file(u"masked.csv"_s);
    s_vault->done({u"export"_s, u"people"_s, path, u"--reason"_s, u"통계"_s, u"--mask"_s, u"names"_s});
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const std::string text = file.readAll().toStdString();
    EXPECT_THAT(text, ::testing::Not(HasSubstr("남궁민수")));
    EXPECT_THAT(text, ::testing::Not(HasSubstr("1234")));
}

TEST_F(ListCommands, servicesAreImportedAndExported)
{
    const QString list = s_vault->write(u"services.csv"_s,
        "제공기관,서비스명,영역,가격,정부지원금,본인부담금,요일시간,정원\n"
        "해운대돌봄,일상돌봄,돌봄,200000,180000,20000,화 10:00-11:30,10\n"
        "해운대재활,운동재활,재활,150000,100000,20000,수 10:00-11:30,10\n");
    const QJsonObject taken = s_vault->inPart({u"import"_s, u"services"_s, list});
    EXPECT_EQ(taken.value(u"new"_s).toInt(), 1);
    EXPECT_EQ(taken.value(u"refused"_s)[0][u"line"_s].toInt(), 3) << "the amounts do not add";
    const QJsonObject exported = s_vault->done(
        {u"export"_s, u"services"_s, s_vault->file(u"services-out.csv"_s), u"--reason"_s, u"공유"_s});
    EXPECT_EQ(exported.value(u"count"_s).toInt(), 1);
}

TEST_F(ListCommands, exportedServicesComeBackTheSameAndFillAnEmptyVault)
{
    const CliVault vault;
    vault.done({u"demo"_s, u"--size"_s, u"S"_s, u"--seed"_s, u"7"_s});
    const QByteArray rich
        = "제공기관,서비스명,영역,가격,정부지원금,본인부담금,요일시간,정원,남은자리,주소,전화,방문,욕구영역,"
          "대상질환,부적합질환,회복단계,최소연령,최대연령,소득등급,등록장애인만,월횟수,회당시간,등록시작일,"
          "등록만료일,확인일,비고\n"
          "가온의원,맞춤재활,재활,200000,180000,20000,\"화,금 10:00-11:30; 수 09:00-10:00\",10,3,"
          "\"가온광역시 해오름구 달빛길 7, 2층 (물빛동)\",051-555-0100,Y,"
          "법률및권익보장 50%; 기타 33.3%; 사회적관계 7%; 가족 10%; 생활환경 20%; 일상생활 100%,"
          "뇌 질환; 당뇨·고혈압,암,만성·유지기; 추적·생존자,20,64,중위 120% 이하; 차상위,Y,8,60,2026-01-01,"
          "2027-12-31,2026-11-01,=덧글\n"
          "가온의원,날 없는 상담,상담,100000,90000,10000,,,,,,N,,,,,,,,N,,,,,,\n";
    const QJsonObject given = vault.done({u"import"_s, u"services"_s, vault.write(u"rich.csv"_s, rich)});
    ASSERT_EQ(given.value(u"new"_s).toInt(), 2) << QJsonDocument(given).toJson().toStdString();
    EXPECT_EQ(given.value(u"notices"_s).toArray(), QJsonArray());
    for (const QString &name : {u"ko.csv"_s, u"ko.xlsx"_s, u"en.csv"_s, u"en.xlsx"_s}) {
        const QString list = vault.file(name);
        const int count
            = vault.done({u"export"_s, u"services"_s, list, u"--language"_s, name.left(2)})[u"count"_s]
                  .toInt();
        ASSERT_GT(count, 20);
        const CliVault empty;
        const QJsonObject taken = empty.done({u"import"_s, u"services"_s, list});
        EXPECT_EQ(taken.value(u"new"_s).toInt(), count) << name.toStdString();
        // How many wait is told, and cannot be brought in: a list does not say who.
        const QString waiting = name.startsWith(u"ko"_s) ? u"현재 대기 인원"_s : u"Waiting now"_s;
        for (const CliVault *one : {&vault, &empty}) {
            const QJsonObject same = one->done({u"import"_s, u"services"_s, list});
            EXPECT_EQ(same.value(u"same"_s).toInt(), count)
                << name.toStdString() << QJsonDocument(same).toJson().toStdString();
            EXPECT_EQ(same.value(u"unread"_s).toArray(), QJsonArray{waiting}) << name.toStdString();
            EXPECT_EQ(same.value(u"notices"_s).toArray(), QJsonArray()) << name.toStdString();
        }
    }
}

TEST_F(ListCommands, oneSentenceTellsThatNoColumnHoldsThePrice)
{
    const CliVault vault;
    const QString list = vault.write(
        u"bare.csv"_s, "제공기관,서비스명,영역,값\n해돌봄,일상돌봄,돌봄,20000\n달돌봄,일상돌봄,돌봄,20000\n");
    const Ran bare = vault.run({u"import"_s, u"services"_s, list});
    EXPECT_EQ(bare.code, 2);
    EXPECT_THAT(bare.err.toStdString(), HasSubstr("price: no column of the list holds it"));
    const QString map = vault.write(u"map.json"_s, R"json({"price": "값", "copay": 4})json");
    EXPECT_EQ(vault.done({u"import"_s, u"services"_s, list, u"--map"_s, map}).value(u"new"_s).toInt(), 2)
        << "the map is laid over what the headings tell";
}

TEST_F(ListCommands, aListOfWhichNothingIsTakenFails)
{
    const CliVault vault;
    const QString list = vault.write(u"wrong.csv"_s, "이름,생년월일\n홍길동,언제더라\n");
    const Ran ran = vault.run({u"import"_s, u"people"_s, list});
    EXPECT_EQ(ran.code, 6);
    EXPECT_EQ(ran.json().value(u"refused"_s).toArray().size(), 1) << "the document is printed all the same";
}

TEST_F(ListCommands, demoFillsAnEmptyVaultOnce)
{
    const CliVault vault;
    const QJsonObject filled = vault.done({u"demo"_s, u"--size"_s, u"S"_s, u"--seed"_s, u"7"_s});
    EXPECT_GT(filled.value(u"people"_s).toInt(), 100);
    EXPECT_TRUE(vault.done({u"vault"_s, u"verify"_s}).value(u"ok"_s).toBool());
    EXPECT_EQ(vault.run({u"demo"_s, u"--size"_s, u"S"_s}).code, 6) << "it is not empty any more";
    EXPECT_EQ(vault.run({u"demo"_s, u"--size"_s, u"XXL"_s}).code, 2);
    EXPECT_EQ(vault.run({u"demo"_s, u"--size"_s, u"S"_s, u"--seed"_s, u"-1"_s}).code, 2);
}

} // namespace
