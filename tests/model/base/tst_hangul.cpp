// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/hangul.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace base::hangul;
using namespace Qt::StringLiterals;

namespace {

QString decomposed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_D);
}

TEST(Hangul, findsEveryHalfTypedFormOfAName)
{
    const QString name = jamo(u"김값진"_s);
    for (const QString &typed :
        {u"ㄱ"_s, u"기"_s, u"김"_s, u"김ㄱ"_s, u"김가"_s, u"김갑"_s, u"김값"_s, u"김값지"_s, u"김값진"_s})
        EXPECT_TRUE(name.startsWith(jamo(typed))) << typed.toStdString();
    EXPECT_TRUE(jamo(u"가방"_s).startsWith(jamo(u"갑"_s)));
    EXPECT_TRUE(jamo(u"과자"_s).startsWith(jamo(u"고"_s)));
    EXPECT_TRUE(jamo(u"갑사"_s).startsWith(jamo(u"값"_s)));
}

TEST(Hangul, keepsDifferentNamesApartInTheSearchForm)
{
    EXPECT_NE(jamo(u"각가"_s), jamo(u"가까"_s));
    EXPECT_NE(jamo(u"각아"_s), jamo(u"가가"_s));
    EXPECT_FALSE(jamo(u"홍길동"_s).contains(jamo(u"홍길순"_s)));
}

TEST(Hangul, findsTheSameFormForEveryNormalisation)
{
    EXPECT_EQ(jamo(u"홍길동"_s), jamo(decomposed(u"홍길동"_s)));
    EXPECT_EQ(initials(u"홍길동"_s), initials(decomposed(u"홍길동"_s)));
    EXPECT_EQ(bigrams(u"홍길동"_s), bigrams(decomposed(u"홍길동"_s)));
    EXPECT_EQ(jamo(u" ＡＢＣ   나래 "_s), jamo(u"abc 나래"_s));
}

TEST(Hangul, takesInitialsOfSyllablesAndKeepsTheRest)
{
    EXPECT_EQ(initials(u"홍길동"_s), u"ㅎㄱㄷ"_s);
    EXPECT_EQ(initials(u"해운대구  보건소 2F"_s), u"ㅎㅇㄷㄱ ㅂㄱㅅ 2f"_s);
    EXPECT_EQ(initials(u"ㄳ"_s), u"ㄱㅅ"_s) << "an input method joined two consonants";
}

TEST(Hangul, tellsQuestionsForInitials)
{
    EXPECT_TRUE(isInitialsQuery(u"ㅎㄱㄷ"_s));
    EXPECT_TRUE(isInitialsQuery(u"ㅎ ㄱ"_s));
    EXPECT_FALSE(isInitialsQuery(u"홍ㄱㄷ"_s));
    EXPECT_FALSE(isInitialsQuery(u"ㅏ"_s));
    EXPECT_FALSE(isInitialsQuery(u" "_s));
}

TEST(Hangul, matchesInitialsMixedWithSyllables)
{
    for (const QString &query :
        {u"홍ㄱㄷ"_s, u"ㅎ길ㄷ"_s, u"홍기"_s, u"ㄱㄷ"_s, u"홍길도"_s, u"홍 길동"_s, u"호"_s, u"홍길동"_s})
        EXPECT_TRUE(matchesInitialsMix(u"홍길동"_s, query)) << query.toStdString();
    for (const QString &query : {u"홍ㄷ"_s, u"호길"_s, u"ㄷㄱ"_s, u"홍길동이"_s, u"김"_s})
        EXPECT_FALSE(matchesInitialsMix(u"홍길동"_s, query)) << query.toStdString();
    EXPECT_TRUE(matchesInitialsMix(u"가방"_s, u"갑"_s));
    EXPECT_TRUE(matchesInitialsMix(u"나래 복지관"_s, u"래ㅂㅈ"_s));
}

TEST(Hangul, pairsLettersWithinWords)
{
    EXPECT_EQ(bigrams(u"보건소, 병원 동행"_s), u"보건 건소 병원 동행"_s);
    EXPECT_EQ(bigrams(u"A동 1203호 나"_s), u"a동 12 20 03 3호 나"_s);
    EXPECT_EQ(bigrams(u" .. "_s), QString());
}

TEST(Hangul, seesFinalConsonants)
{
    EXPECT_TRUE(hasFinal(u'김'));
    EXPECT_FALSE(hasFinal(u'나'));
    EXPECT_FALSE(hasFinal(u'ㄱ'));
    EXPECT_FALSE(hasFinal(u'n'));
}

} // namespace
