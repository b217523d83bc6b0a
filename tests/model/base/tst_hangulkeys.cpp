// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/hangulcode.h"
#include "model/base/hangulkeys.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace base::hangul;
using namespace Qt::StringLiterals;

namespace {

QString anyKeys()
{
    static const std::string letters = "abcdefghijklmnopqrstuvwxyzQWERTOP 1-";
    return QString::fromStdString(*rc::gen::container<std::string>(rc::gen::elementOf(letters)));
}

TEST(HangulKeys, writesWhatTheKeysWouldHaveWritten)
{
    EXPECT_EQ(hangulFromKeys(u"ghdrlfehd"_s), u"홍길동"_s);
    EXPECT_EQ(hangulFromKeys(u"vt"_s), u"ㅍㅅ"_s);
    EXPECT_EQ(hangulFromKeys(u"rt"_s), u"ㄱㅅ"_s);
    EXPECT_EQ(hangulFromKeys(u"Rnadl"_s), u"꿈이"_s);
    EXPECT_EQ(hangulFromKeys(u"rhkwk"_s), u"과자"_s);
    EXPECT_EQ(hangulFromKeys(u"dmltk"_s), u"의사"_s);
    EXPECT_EQ(hangulFromKeys(u"rkqt"_s), u"값"_s);
    EXPECT_EQ(hangulFromKeys(u"rkqtk"_s), u"갑사"_s);
    EXPECT_EQ(hangulFromKeys(u"dkwnajsl"_s), u"아주머니"_s);
    EXPECT_EQ(hangulFromKeys(u"Ehlkrk"_s), u"뙤ㅏ가"_s);
    EXPECT_EQ(hangulFromKeys(u"dlTek 12"_s), u"있다 12"_s);
    EXPECT_EQ(hangulFromKeys(u"dOrl tP"_s), u"얘기 셰"_s);
    EXPECT_EQ(hangulFromKeys(u"kk"_s), u"ㅏㅏ"_s);
}

TEST(HangulKeys, doesNotMakeFinalsOfLettersThatCannotBe)
{
    EXPECT_EQ(hangulFromKeys(u"rkE"_s), u"가ㄸ"_s);
    EXPECT_EQ(hangulFromKeys(u"rkEk"_s), u"가따"_s);
    EXPECT_EQ(hangulFromKeys(u"rkrr"_s), u"각ㄱ"_s);
}

TEST(HangulKeys, givesTheKeysOfHangul)
{
    EXPECT_EQ(keysFromHangul(u"홍길동"_s), u"ghdrlfehd"_s);
    EXPECT_EQ(keysFromHangul(u"홍길동"_s.normalized(QString::NormalizationForm_D)), u"ghdrlfehd"_s);
    EXPECT_EQ(keysFromHangul(u"ㅅㄷ"_s), u"te"_s);
    EXPECT_EQ(keysFromHangul(u"ㄳㅘ"_s), u"rthk"_s);
    EXPECT_EQ(keysFromHangul(u"비밀 7!"_s), u"qlalf 7!"_s);
}

RC_GTEST_PROP(HangulKeys, bringsKeysBackFromHangul, ())
{
    const QString keys = anyKeys();
    RC_ASSERT(keysFromHangul(hangulFromKeys(keys)) == keys);
}

RC_GTEST_PROP(HangulKeys, bringsSyllablesBackFromKeys, ())
{
    const auto codes
        = *rc::gen::container<std::vector<int>>(rc::gen::inRange<int>(kFirstSyllable, kLastSyllable + 1));
    QString text;
    for (const int code : codes)
        text += QChar(code);
    RC_ASSERT(hangulFromKeys(keysFromHangul(text)) == text);
}

RC_GTEST_PROP(CanonicalPassword, isTheSameInBothKeyboardModes, ())
{
    static const std::string letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0189!@ ";
    const QString latin
        = QString::fromStdString(*rc::gen::container<std::string>(rc::gen::elementOf(letters)));
    const QString hangul = hangulFromKeys(latin);
    RC_ASSERT(canonicalPassword(latin) == canonicalPassword(hangul));
    RC_ASSERT(
        canonicalPassword(hangul) == canonicalPassword(hangul.normalized(QString::NormalizationForm_D)));
}

TEST(CanonicalPassword, keepsLettersOfTheirOwnApart)
{
    EXPECT_EQ(canonicalPassword(u"비밀번호"_s), QByteArray("qlalfqjsgh"));
    EXPECT_NE(canonicalPassword(u"Q"_s), canonicalPassword(u"q"_s));
    EXPECT_EQ(canonicalPassword(u"A"_s), canonicalPassword(u"a"_s)) << "both write ㅁ in Hangul mode";
    EXPECT_EQ(canonicalPassword(u"é"_s), canonicalPassword(u"e\u0301"_s));
}

} // namespace
