// SPDX-License-Identifier: GPL-3.0-or-later
// What the real program answers people who speak Korean.
#include "model/domain/likeness.h"
#include "model/store/actwriter.h"
#include "model/store/vault.h"
#include "model/work/vaults.h"
#include "tests/app/cli/englishin.h"
#include "tests/app/cli/program.h"
#include "tests/support/expect.h"
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

class KoreanWords : public ::testing::Test {
protected:
    Ran ask(const QStringList &command, const QByteArray &input = {}) const { return askAt(m_vault.path(), command, input); }
    Ran askAt(const QString &vault, const QStringList &command, const QByteArray &input = {}) const
    {
        Ran ran = support::runCli(
            QStringList{u"--vault"_s, vault, u"--password-file"_s, m_vault.passwordFile()} + command, input, u"ko_KR.UTF-8"_s);
        const QString answer = QString::fromUtf8(ran.out + ran.err);
        EXPECT_EQ(support::englishIn(answer), QString()) << answer.toStdString();
        return ran;
    }
    std::string refused(const QStringList &command, const QByteArray &input = {}, int code = 2) const
    {
        const Ran ran = ask(command, input);
        EXPECT_EQ(ran.code, code) << command.join(u' ').toStdString() << ran.err.toStdString();
        return ran.err.toStdString();
    }

    const CliVault m_vault;
    const QString m_none = u"01a22f86-a0ec-7000-9862-c846242e1533"_s;
};

TEST_F(KoreanWords, aWrongValueIsNamedWithWhatIsPossible)
{
    const QStringList add{u"person"_s, u"add"_s};
    EXPECT_THAT(refused(add, R"({"name":"김영희","birth":"1950-02-30"})"), HasSubstr("birth: "));
    EXPECT_THAT(refused(add, R"({"name":"김영희","sex":"x"})"), HasSubstr("sex: "));
    EXPECT_THAT(refused(add, "{bad"), HasSubstr("JSON"));
    EXPECT_THAT(refused(add, "[]"), HasSubstr("객체 {...}"));
    const QString person = m_vault.addPerson(R"({"name":"김영희"})");
    EXPECT_THAT(refused({u"note"_s, u"add"_s, person}, R"({"text":"안부","at":"어제"})"), HasSubstr("at: "));
    EXPECT_THAT(refused({u"bundle"_s, u"create"_s},
                    QJsonDocument(QJsonObject{{u"person"_s, person}, {u"offers"_s, QJsonArray{QJsonValue()}}}).toJson()),
        HasSubstr("offers[0]: "));
    EXPECT_THAT(refused({u"bundle"_s, u"create"_s},
                    QJsonDocument(QJsonObject{{u"person"_s, person}, {u"offers"_s, QJsonArray()}}).toJson()),
        HasSubstr("“offers”"));
}

TEST_F(KoreanWords, aTextThatIsTooLongIsToldWithTheLimitAndItsLength)
{
    const QString person = m_vault.addPerson(R"({"name":"김영희"})");
    const QJsonObject note{{u"text"_s, QString(100'001, u'가')}};
    EXPECT_THAT(refused({u"note"_s, u"add"_s, person}, QJsonDocument(note).toJson()),
        HasSubstr("text: 글은 100000자까지 쓸 수 있는데 100001자입니다"));
}

TEST_F(KoreanWords, anIdThatIsNoneIsAnsweredWithTheCommandThatPrintsSuchIds)
{
    const QString person = m_vault.addPerson(R"({"name":"김영희"})");
    const QList<std::pair<QStringList, const char *>> commands{{{u"undo"_s}, "“history”"},
        {{u"outbox"_s, u"drop"_s}, "“outbox”"}, {{u"likeness"_s, u"same"_s}, "“likeness list”"},
        {{u"office"_s, u"confirm"_s}, "“office proposals”"}, {{u"person"_s, u"show"_s}, "“person list, search”"},
        {{u"conflict"_s, u"show"_s}, ""}, {{u"service"_s, u"show"_s}, "“service list”"}};
    for (const auto &[command, named] : commands) {
        const Ran ran = ask(command + QStringList{u"nope"_s});
        EXPECT_NE(ran.code, 0);
        EXPECT_THAT(ran.err.toStdString(), HasSubstr(named)) << command.join(u' ').toStdString();
    }
    EXPECT_THAT(refused({u"undo"_s, m_none}, {}, 1), HasSubstr("“history”"));
}

TEST_F(KoreanWords, aPasswordThatIsTooShortIsToldWithTheShortestLength)
{
    const QString password = m_vault.write(u"short"_s, "abc\n");
    const Ran ran = support::runCli({u"--vault"_s, m_vault.file(u"other.carepass"_s), u"--password-file"_s, password,
                                        u"vault"_s, u"create"_s, u"--name"_s, u"윤"_s, u"--cost"_s, u"floor"_s},
        {}, u"ko_KR.UTF-8"_s);
    EXPECT_EQ(ran.code, 2);
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("8자 이상"));
    EXPECT_EQ(support::englishIn(QString::fromUtf8(ran.err)), QString());
}

TEST_F(KoreanWords, aDamagedPageIsToldAndWhatWasNotChecked)
{
    const QString path = m_vault.file(u"damaged.carepass"_s);
    ASSERT_TRUE(QFile::copy(m_vault.path(), path));
    ASSERT_TRUE(QFile::copy(m_vault.path() + u"-keys"_s, path + u"-keys"_s));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(9000) && file.write("xxxxxxxx") == 8);
    file.close();
    const Ran ran = askAt(path, {u"vault"_s, u"verify"_s});
    EXPECT_EQ(ran.code, 4);
    EXPECT_THAT(ran.out.toStdString(), HasSubstr("2번 페이지"));
    EXPECT_THAT(ran.out.toStdString(), HasSubstr("검사하지 못함"));
    EXPECT_EQ(ask({u"vault"_s, u"verify"_s}).code, 0);
}

TEST_F(KoreanWords, rowsThatAreRefusedAreToldInSentencesAndByTheExitCode)
{
    const QString list = m_vault.write(u"services.csv"_s,
        "제공기관,서비스명,영역,가격,정부지원금,본인부담금,요일시간\n"
        "돌봄,방문 돌봄,돌봄,10000,9000,1000,화 10:00-11:30\n"
        "돌봄,별난 것,우주,10000,9000,1000,화 10:00-11:30\n");
    const Ran ran = ask({u"import"_s, u"services"_s, list});
    EXPECT_EQ(ran.code, 9) << ran.out.toStdString() << ran.err.toStdString();
    EXPECT_THAT(ran.out.toStdString(), HasSubstr("3행"));
    const QString people = m_vault.write(u"people.csv"_s, "이름,생년월일\n김영희,1950-02-03\n,1950-02-04\n");
    EXPECT_EQ(ask({u"import"_s, u"people"_s, people}).code, 9);
}

TEST_F(KoreanWords, theHistoryOfWhatWasTakenBackNamesItsFields)
{
    const QString person = m_vault.addPerson(R"({"name":"김영희","birth":"1950-02-03"})");
    m_vault.done({u"person"_s, u"edit"_s, person}, R"({"birth":"1951-03-04"})");
    m_vault.done({u"undo"_s});
    const QString newest = QString::fromUtf8(ask({u"history"_s, person}).out).section(u'\n', 0, 0);
    EXPECT_TRUE(newest.contains(u"되돌림"_s) && newest.contains(u"생년월일"_s)) << newest.toStdString();
}

/// As the office would make it; without one a vault has none.
void putLikeness(const CliVault &vault, const QString &person)
{
    const base::SystemClock clock;
    base::SystemRandom random;
    const store::Environment environment{clock, random};
    auto keys = work::vaults::unlock(vault.path(), QString::fromUtf8(support::kPasswordBytes), environment);
    ASSERT_OK(keys);
    const auto opened = store::Vault::open(vault.path(), std::move(*keys), environment);
    ASSERT_OK(opened);
    const auto connection = (*opened)->connect({});
    ASSERT_OK(connection);
    domain::Likeness likeness;
    likeness.parent = *base::Id::fromString(person);
    likeness.dong = u"연산제2동"_s;
    likeness.theirs = u"other"_s;
    auto writer = store::ActWriter::begin(**opened, **connection, {u"test"_s});
    ASSERT_OK(writer);
    ASSERT_OK(writer->put(likeness));
    ASSERT_OK(writer->commit());
}

TEST_F(KoreanWords, recordsThatMayBeOfOnePersonAreListedUnderHeadingsWithTheirAnswersInWords)
{
    putLikeness(m_vault, m_vault.addPerson(R"({"name":"김영희"})"));
    const QStringList lines = QString::fromUtf8(ask({u"likeness"_s, u"list"_s}).out).split(u'\n');
    ASSERT_GE(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith(u"번호"_s) && lines[0].contains(u"다른 기록이 있는 동"_s)) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].contains(u"아직 답 없음"_s) && lines[1].contains(u"다른 사람"_s)) << lines[1].toStdString();
}

TEST_F(KoreanWords, aFolderWhereNothingCanBeWrittenIsNamedWithTheReason)
{
    const QString folder = QFileInfo(m_vault.path()).absolutePath();
    ASSERT_TRUE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    if (QFileInfo(folder).isWritable())
        GTEST_SKIP() << "whoever runs this may write everywhere";
    EXPECT_THAT(refused({u"person"_s, u"list"_s}, {}, 1), HasSubstr("접속기록"));
    const Ran made = askAt(folder + u"/new.carepass"_s,
        {u"vault"_s, u"create"_s, u"--name"_s, u"윤"_s, u"--cost"_s, u"floor"_s});
    EXPECT_EQ(made.code, 1);
    EXPECT_TRUE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

} // namespace
