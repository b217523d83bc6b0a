// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/namesearch.h"

#include "model/base/hangulkeys.h"
#include "model/domain/household.h"
#include "model/domain/organisation.h"
#include "model/domain/sameperson.h"
#include "model/domain/service.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testvault.h"

#include <gtest/gtest.h>

using domain::QuestionMode;
using support::TestVault;

namespace {

class NameSearch : public ::testing::Test {
protected:
    NameSearch()
    {
        domain::Person hong = support::person(QStringLiteral("홍길동"));
        hong.nickname = QStringLiteral("길동 할아버지");
        hong.romanName = QStringLiteral("Hong Gildong");
        hong.caseNumber = QStringLiteral("2026-0012");
        hong.residence.road = QStringLiteral("반송로 12-3");
        hong.residence.dong = QStringLiteral("반송1동");
        person = vault.put(hong);
        vault.put(support::phone(person, QStringLiteral("01012345678")));
        domain::Person kim = support::person(QStringLiteral("김복지"));
        kim.birth = QDate(1961, 2, 3);
        other = vault.put(kim);
    }
    domain::SearchAnswer ask(const QString &question, int limit = 10)
    {
        const auto answer = store::namesearch::find(vault.connection(), question, limit);
        EXPECT_OK(answer) << question.toStdString();
        return answer.value_or(domain::SearchAnswer());
    }
    base::Id first(const QString &question)
    {
        const auto answer = ask(question);
        return answer.hits.isEmpty() ? base::Id() : answer.hits.first().id;
    }

    TestVault vault;
    base::Id person;
    base::Id other;
};

TEST_F(NameSearch, findsByTheWholeNameAndEveryStepOfTypingIt)
{
    for (const char *typed :
        {"ㅎ", "호", "홍", "홍ㄱ", "홍기", "홍길", "홍길ㄷ", "홍길도", "홍길동", "길동", "길도"})
        EXPECT_EQ(first(QString::fromUtf8(typed)), person) << typed;
}

TEST_F(NameSearch, findsByInitialsAloneAndMixedIn)
{
    for (const char *typed :
        {"ㅎㄱㄷ", "ㅎㄱ", "ㄱㄷ", "홍ㄱㄷ", "ㅎ길동", "ㅎㄱ동", "홍ㄱ동", "ㅎㄱ도", "ㅎ ㄱ ㄷ"})
        EXPECT_EQ(first(QString::fromUtf8(typed)), person) << typed;
    EXPECT_EQ(ask(QStringLiteral("ㅎㄱㄷ")).mode, QuestionMode::Initials);
    for (const char *typed : {"홍ㄱㅂ", "ㄷㄱㅎ", "김ㄱㄷ", "ㅎㄱㄷㅂ"})
        EXPECT_TRUE(ask(QString::fromUtf8(typed)).hits.isEmpty()) << typed;
}

TEST_F(NameSearch, findsInTheWrongKeyboardModeBothWays)
{
    for (const char *typed : {"ghdrlfehd", "ghdrl", "GHDRLFEHD", "rlfehd"}) {
        EXPECT_EQ(first(QLatin1String(typed)), person) << typed;
        EXPECT_EQ(ask(QLatin1String(typed)).mode, QuestionMode::OtherKeyboard) << typed;
    }
    EXPECT_EQ(ask(QStringLiteral("ghdrlfehd")).readAs, QStringLiteral("홍길동"));
    const QString roman = base::hangul::hangulFromKeys(QStringLiteral("gildong"));
    ASSERT_NE(roman, QStringLiteral("gildong"));
    EXPECT_EQ(first(roman), person) << roman.toStdString();
    EXPECT_EQ(ask(roman).mode, QuestionMode::OtherKeyboard);
    EXPECT_EQ(ask(QStringLiteral("hong")).mode, QuestionMode::Plain) << "Latin letters that are meant so";
}

TEST_F(NameSearch, findsNumbersHoweverTheyAreSeparated)
{
    for (const char *typed :
        {"01012345678", "010-1234-5678", "1234-5678", "010 1234 5678", "5678", "010.1234"})
        EXPECT_EQ(first(QLatin1String(typed)), person) << typed;
    for (const char *typed : {"19570506", "1957-05-06", "1957.05.06", "570506", "2026-0012", "0012", "12-3"})
        EXPECT_EQ(first(QLatin1String(typed)), person) << typed;
}

TEST_F(NameSearch, findsByNicknameLatinNameAndAddress)
{
    for (const char *typed : {"할아버지", "길동할아버지", "ㄱㄷㅎㅇㅂㅈ", "Gildong", "hong gildong",
             "HONGGILDONG", "반송로", "반송로12", "반송1동"})
        EXPECT_EQ(first(QString::fromUtf8(typed)), person) << typed;
    const auto hit = ask(QStringLiteral("반송로")).hits.first();
    EXPECT_EQ(hit.title, QStringLiteral("홍길동"));
    EXPECT_TRUE(hit.snippet.contains(QStringLiteral("반송로 12-3"))) << hit.snippet.toStdString();
    EXPECT_EQ(hit.dong, QStringLiteral("반송1동"));
    EXPECT_EQ(hit.birth, QDate(1957, 5, 6));
}

TEST_F(NameSearch, forgetsBlanksOnBothSides)
{
    domain::Organisation organisation;
    organisation.name = QStringLiteral("반송 종합 복지관");
    const base::Id id = vault.put(organisation);
    for (const char *typed : {"반송종합복지관", "종합복지관", "반송 종합복지관", "ㅂㅅㅈㅎ", "ㅈㅎㅂㅈㄱ"})
        EXPECT_EQ(first(QString::fromUtf8(typed)), id) << typed;
    EXPECT_EQ(first(QStringLiteral("홍 길동")), person);
}

TEST_F(NameSearch, findsOrganisationsAndServices)
{
    domain::Organisation organisation;
    organisation.name = QStringLiteral("해운대 재활의원");
    organisation.phone = QStringLiteral("0517770000");
    domain::Service service;
    service.parent = vault.put(organisation);
    service.name = QStringLiteral("방문 물리치료");
    const base::Id id = vault.put(service);
    EXPECT_EQ(ask(QStringLiteral("물리치료")).hits.first().kind, QStringLiteral("service"));
    EXPECT_EQ(first(QStringLiteral("물리치료")), id);
    EXPECT_EQ(first(QStringLiteral("051-777")), service.parent);
    EXPECT_TRUE(ask(QStringLiteral("물리치료")).hits.first().person.isNil());
}

TEST_F(NameSearch, putsTheBestFirstHoweverManyThereAre)
{
    auto writer = store::ActWriter::begin(vault.vault(), vault.connection(), {QStringLiteral("import")});
    ASSERT_OK(writer);
    for (int i = 0; i < 600; ++i)
        ASSERT_OK(writer->put(support::person(QStringLiteral("나%1복지").arg(i))));
    ASSERT_OK(writer->commit());
    const base::Id exact = vault.put(support::person(QStringLiteral("복지")));
    const auto answer = ask(QStringLiteral("복지"), 5);
    ASSERT_EQ(answer.hits.size(), 5);
    EXPECT_EQ(answer.hits.at(0).id, exact);
    EXPECT_EQ(answer.hits.at(0).rank, 0);
}

TEST_F(NameSearch, ranksBeginningsBeforeInitialsBeforeTheRest)
{
    const base::Id middle = vault.put(support::person(QStringLiteral("최김수")));
    EXPECT_EQ(first(QStringLiteral("김")), other);
    EXPECT_EQ(ask(QStringLiteral("김")).hits.at(1).id, middle);
}

TEST_F(NameSearch, showsAJoinedRecordAsThePersonThatItIsPartOf)
{
    const base::Id twin = vault.put(support::person(QStringLiteral("홍길똥")));
    domain::SamePerson same;
    same.parent = person;
    same.other = twin;
    const base::Id joined = vault.put(same);
    EXPECT_EQ(first(QStringLiteral("홍길똥")), person);
    EXPECT_EQ(ask(QStringLiteral("홍길")).hits.size(), 1) << "one person, one hit";
    auto writer = store::ActWriter::begin(vault.vault(), vault.connection(), {QStringLiteral("part")});
    ASSERT_OK(writer);
    ASSERT_OK(writer->remove<domain::SamePerson>(joined));
    ASSERT_OK(writer->commit());
    EXPECT_EQ(first(QStringLiteral("홍길똥")), twin);
}

TEST_F(NameSearch, followsEveryChangeAtOnce)
{
    auto edited = vault.get<domain::Person>(person);
    edited.name = QStringLiteral("남궁혜린");
    edited.nickname.clear();
    edited.romanName.clear();
    vault.put(edited);
    EXPECT_TRUE(ask(QStringLiteral("홍길동")).hits.isEmpty());
    EXPECT_EQ(first(QStringLiteral("ㄴㄱㅎㄹ")), person);
    const auto phones = store::records::childrenOf<domain::Phone>(vault.connection(), person);
    ASSERT_OK(phones);
    auto writer = store::ActWriter::begin(vault.vault(), vault.connection(), {QStringLiteral("edit")});
    ASSERT_OK(writer);
    ASSERT_OK(writer->remove<domain::Phone>(phones->first().id));
    ASSERT_OK(writer->commit());
    EXPECT_TRUE(ask(QStringLiteral("1234-5678")).hits.isEmpty());
}

TEST_F(NameSearch, findsMembersByTheAddressOfTheirHousehold)
{
    domain::Household household;
    household.address.road = QStringLiteral("윗반송로 77");
    const base::Id id = vault.put(household);
    auto edited = vault.get<domain::Person>(other);
    edited.household = id;
    vault.put(edited);
    EXPECT_EQ(first(QStringLiteral("윗반송로")), other);
    auto moved = vault.get<domain::Household>(id);
    moved.address.road = QStringLiteral("아랫반송로 5");
    vault.put(moved);
    EXPECT_TRUE(ask(QStringLiteral("윗반송로")).hits.isEmpty());
    EXPECT_EQ(first(QStringLiteral("아랫반송로")), other);
}

TEST_F(NameSearch, findsNothingForNothing)
{
    for (const char *typed : {"", " ", "\n\t", "ㅋㅋㅋ", "없는이름", "zzzz", "999999"})
        EXPECT_TRUE(ask(QString::fromUtf8(typed)).hits.isEmpty()) << '"' << typed << '"';
}

TEST_F(NameSearch, takesFullWidthAndDecomposedLettersAlike)
{
    EXPECT_EQ(first(QStringLiteral("홍길동").normalized(QString::NormalizationForm_D)), person);
    EXPECT_EQ(first(QStringLiteral("Ｇｉｌｄｏｎｇ")), person);
}

} // namespace
