// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/hangulkeys.h"
#include "model/domain/sameperson.h"
#include "model/store/namesearch.h"
#include "model/store/peoplelist.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testvault.h"

#include <gtest/gtest.h>

using domain::QuestionMode;
using support::TestVault;

namespace {

class NoteSearch : public ::testing::Test {
protected:
    base::Id add(const char *text) { return vault.put(support::note(person, QString::fromUtf8(text))); }
    domain::SearchAnswer ask(const char *question, int limit = 10)
    {
        const auto answer = store::notesearch::find(vault.connection(), QString::fromUtf8(question), limit);
        EXPECT_OK(answer) << question;
        return answer.value_or(domain::SearchAnswer());
    }

    TestVault vault;
    base::Id person = vault.put(support::person(QStringLiteral("홍길동")));
};

TEST_F(NoteSearch, findsTwoSyllablesAnywhereInAWord)
{
    const base::Id id = add("보건소에서 혈압약을 받았다");
    for (const char *typed : {"보건", "건소", "보건소", "혈압약", "압약", "받았다", "보건소 혈압"})
        EXPECT_EQ(ask(typed).hits.value(0).id, id) << typed;
}

TEST_F(NoteSearch, wantsTwoSyllablesAtLeast)
{
    add("약을 받았다");
    EXPECT_TRUE(ask("약").hits.isEmpty());
    EXPECT_TRUE(ask("").hits.isEmpty());
}

TEST_F(NoteSearch, verifiesOnTheText)
{
    // Both pairs of syllables occur, but not as one word.
    add("병원 차 원무과에 들렀다");
    EXPECT_TRUE(ask("병원무").hits.isEmpty());
    EXPECT_EQ(ask("병원").hits.size(), 1);
    EXPECT_TRUE(ask("병원 약국").hits.isEmpty()) << "every word has to be there";
}

TEST_F(NoteSearch, showsThePassageAndThePerson)
{
    add("아침에 전화했다. 어지럽다고 하여 오후에 집으로 찾아가 혈압을 재고 물을 마시게 했으며 저녁에 다시 "
        "전화하기로 했다.");
    const auto hit = ask("혈압").hits.value(0);
    EXPECT_EQ(hit.title, QStringLiteral("홍길동"));
    EXPECT_EQ(hit.person, person);
    EXPECT_TRUE(hit.snippet.contains(QStringLiteral("혈압을 재고"))) << hit.snippet.toStdString();
    EXPECT_TRUE(hit.snippet.startsWith(u'…') && hit.snippet.endsWith(u'…')) << hit.snippet.toStdString();
    EXPECT_LT(hit.snippet.size(), 70);
}

TEST_F(NoteSearch, putsTheNewestEntryFirstAndStopsAtTheLimit)
{
    for (int i = 0; i < 5; ++i)
        add("병원 동행");
    const base::Id last = add("병원 예약");
    EXPECT_EQ(ask("병원", 3).hits.size(), 3);
    EXPECT_EQ(ask("병원", 3).hits.first().id, last);
}

TEST_F(NoteSearch, forgivesTheKeyboardModeBothWays)
{
    const base::Id id = add("병원 동행");
    const auto answer = ask("quddnjs");
    EXPECT_EQ(answer.hits.value(0).id, id);
    EXPECT_EQ(answer.mode, QuestionMode::OtherKeyboard);
    EXPECT_EQ(answer.readAs, QStringLiteral("병원"));
    const base::Id english = add("took an aspirin");
    const QString typed = base::hangul::hangulFromKeys(QStringLiteral("aspirin"));
    EXPECT_EQ(ask(typed.toUtf8().constData()).hits.value(0).id, english) << typed.toStdString();
}

TEST_F(NoteSearch, ignoresCaseAndPunctuationBetweenWords)
{
    const base::Id id = add("CT 촬영, (부산대병원)");
    for (const char *typed : {"ct 촬영", "부산대병원", "촬영 부산대"})
        EXPECT_EQ(ask(typed).hits.value(0).id, id) << typed;
}

TEST_F(NoteSearch, followsEditsAndRemovals)
{
    const base::Id id = add("병원 동행");
    auto note = vault.get<domain::Note>(id);
    note.text = QStringLiteral("시장 동행");
    vault.put(note);
    EXPECT_TRUE(ask("병원").hits.isEmpty());
    EXPECT_EQ(ask("시장").hits.size(), 1);
    auto writer = store::ActWriter::begin(vault.vault(), vault.connection(), {QStringLiteral("remove")});
    ASSERT_OK(writer);
    ASSERT_OK(writer->remove<domain::Note>(id));
    ASSERT_OK(writer->commit());
    EXPECT_TRUE(ask("시장").hits.isEmpty());
    const base::Id next = add("목욕 동행");
    EXPECT_EQ(ask("동행").hits.size(), 1) << "no ghost of the note whose place it took";
    EXPECT_EQ(ask("동행").hits.first().id, next);
}

TEST_F(NoteSearch, leadsToThePersonThatAJoinedRecordIsPartOf)
{
    const base::Id shown = vault.put(support::person(QStringLiteral("홍길동")));
    add("병원 동행");
    domain::SamePerson same;
    same.parent = shown;
    same.other = person;
    vault.put(same);
    EXPECT_EQ(ask("병원").hits.value(0).person, shown);
}

TEST(HostileQuestions, neverFail)
{
    TestVault vault;
    const base::Id person = vault.put(support::person(QStringLiteral("홍길동 \"별명\" 100%")));
    vault.put(support::note(person, QStringLiteral("\"병원\" AND (약국) OR 100% * 할인 😀 NEAR NOT")));
    const QStringList questions{QStringLiteral("\""), QStringLiteral("\"\""), QStringLiteral("'"),
        QStringLiteral("'; DROP TABLE person; --"), QStringLiteral("%"), QStringLiteral("%%"),
        QStringLiteral("_"), QStringLiteral("\\"), QStringLiteral("\\%"), QStringLiteral("*"),
        QStringLiteral("병원*"), QStringLiteral("^병원"), QStringLiteral("AND"), QStringLiteral("OR OR"),
        QStringLiteral("NOT 병원"), QStringLiteral("NEAR(병원 약국)"), QStringLiteral("jamo:홍길동"),
        QStringLiteral("{jamo initials}:홍"), QStringLiteral("(병원"), QStringLiteral("병원)"),
        QStringLiteral("병원 + 약국"), QStringLiteral("-병원"), QStringLiteral("😀"), QStringLiteral("😀😀😀😀"),
        QStringLiteral("a😀"), QString(QChar(0)), QStringLiteral("홍%1길동").arg(QChar(0)),
        QString(QChar(0xD800)), QString(QChar(0xDC00)) + u'a' + QChar(0xD83D), QStringLiteral("\u202e홍길동"),
        QStringLiteral("\u0301\u0301\u0301"), QStringLiteral("ㅎㄱㄷㅎㄱㄷ").repeated(500),
        QStringLiteral("홍길동").repeated(3334), QString(10'000, u'"'), QString(10'000, u'%'),
        QString(10'000, u'ㄱ'), QStringLiteral("홍ㄱ").repeated(5000),
        QStringLiteral("병원 약국 ").repeated(2000), QString(100'000, u'x'), QStringLiteral("?"),
        QStringLiteral("?1"), QStringLiteral(":name"), QStringLiteral("\uFFFF\uFFFE"),
        QStringLiteral("ﷺ").repeated(3000)};
    for (const QString &question : questions) {
        EXPECT_OK(store::namesearch::find(vault.connection(), question, 10))
            << question.left(40).toStdString();
        EXPECT_OK(store::notesearch::find(vault.connection(), question, 10))
            << question.left(40).toStdString();
        domain::PeopleQuery query;
        query.text = question;
        EXPECT_OK(store::peoplelist::page(vault.connection(), query, 0, 10))
            << question.left(40).toStdString();
    }
    EXPECT_TRUE(vault.has<domain::Person>(person));
    for (const char *found : {"100%", "\"별명\"", "\"별"})
        EXPECT_EQ(store::namesearch::find(vault.connection(), QString::fromUtf8(found), 5)->hits.size(), 1)
            << found;
    EXPECT_TRUE(store::namesearch::find(vault.connection(), QStringLiteral("10_"), 5)->hits.isEmpty());
    EXPECT_TRUE(store::namesearch::find(vault.connection(), QStringLiteral("홍%"), 5)->hits.isEmpty());
}

TEST(HostileQuestions, ofRandomLettersNeverFail)
{
    TestVault vault;
    vault.put(support::person(QStringLiteral("홍길동")));
    base::SeededRandom random(21);
    const QString letters = QStringLiteral("ㄱㅎㅏ가홍길동aZ09 \"'%_*^()-+:{}\\?.,\t😀é\u1112\u1161漢");
    for (int i = 0; i < 400; ++i) {
        QString question;
        for (quint64 k = 0; k < random.below(12); ++k)
            question += letters.at(qsizetype(random.below(quint64(letters.size()))));
        EXPECT_OK(store::namesearch::find(vault.connection(), question, 10)) << question.toStdString();
        EXPECT_OK(store::notesearch::find(vault.connection(), question, 10)) << question.toStdString();
    }
}

} // namespace
