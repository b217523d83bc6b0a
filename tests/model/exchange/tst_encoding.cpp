// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/encoding.h"
#include "tests/support/printers.h"

#include <QStringEncoder>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

const QString kText = u"이름,전화\r\n홍길동,010-5555-0412\r\n"_s;

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool withMark)
{
    const auto flag = withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default;
    return QStringEncoder(encoding, flag)(text);
}

TEST(Encoding, isFoundWithAndWithoutAMark)
{
    const struct {
        QByteArray bytes;
        Encoding encoding;
    } files[] = {
        {kText.toUtf8(), Encoding::Utf8},
        {"\xEF\xBB\xBF" + kText.toUtf8(), Encoding::Utf8},
        {utf16(kText, QStringConverter::Utf16LE, true), Encoding::Utf16LittleEndian},
        {utf16(kText, QStringConverter::Utf16LE, false), Encoding::Utf16LittleEndian},
        {utf16(kText, QStringConverter::Utf16BE, true), Encoding::Utf16BigEndian},
        {utf16(kText, QStringConverter::Utf16BE, false), Encoding::Utf16BigEndian},
        {encodeCp949(kText).bytes, Encoding::Cp949},
    };
    for (const auto &file : files) {
        const auto decoded = decodeText(file.bytes);
        ASSERT_TRUE(decoded);
        EXPECT_EQ(decoded->text, kText);
        EXPECT_EQ(nameOf(decoded->encoding), nameOf(file.encoding));
    }
}

TEST(Encoding, canBeGivenInsteadOfFound)
{
    const QByteArray bytes = encodeCp949(u"가"_s).bytes;
    EXPECT_EQ(decodeText(bytes, Encoding::Cp949)->text, u"가"_s);
    EXPECT_TRUE(decodeText(bytes, Encoding::Utf8)->text.contains(QChar::ReplacementCharacter));
}

TEST(Encoding, marksWhatItCannotDecode)
{
    const QByteArray broken = "이름\r\n홍길동 "
                              "\xFF"
                              "\r\n";
    const auto decoded = decodeText(broken);
    EXPECT_EQ(decoded->encoding, Encoding::Utf8) << "one broken byte does not make it CP949";
    EXPECT_EQ(decoded->text.count(QChar::ReplacementCharacter), 1);
}

TEST(Encoding, marksHalvesOfPairs)
{
    const QByteArray lone = QByteArray::fromHex("fffe2c003dd82c00");
    EXPECT_EQ(decodeText(lone)->text, u",\uFFFD,"_s);
}

TEST(Encoding, refusesBytesThatAreNoText)
{
    EXPECT_EQ(decodeText(QByteArray("\x7F"
                                    "ELF\0\0\0\0\1\2\3",
                             11))
                  .error()
                  .kind,
        base::ErrorKind::InvalidInput);
}

TEST(Cp949, hasAllSyllables)
{
    QString all;
    for (char16_t syllable = 0xAC00; syllable <= 0xD7A3; ++syllable)
        all += syllable;
    const EncodedText encoded = encodeCp949(all);
    EXPECT_TRUE(encoded.lossless);
    EXPECT_EQ(encoded.bytes.size(), 2 * all.size());
    EXPECT_EQ(decodeText(encoded.bytes, Encoding::Cp949)->text, all);
    EXPECT_EQ(encodeCp949(u"똠펲"_s).bytes.toHex(), QByteArray("8c63bc84"));
}

TEST(Cp949, saysWhenLettersAreMissing)
{
    const EncodedText encoded = encodeCp949(u"가😀나"_s);
    EXPECT_FALSE(encoded.lossless);
    EXPECT_EQ(encoded.bytes, encodeCp949(u"가?나"_s).bytes);
    EXPECT_TRUE(encodeCp949(u"\\ ~ \" 1"_s).lossless);
}

RC_GTEST_PROP(Encoding, bringsBackAsciiAndHangulFromEveryEncoding, ())
{
    const auto codes = *rc::gen::container<std::vector<char16_t>>(
        rc::gen::oneOf(rc::gen::inRange<char16_t>(0xAC00, 0xD7A4), rc::gen::inRange<char16_t>(0x20, 0x7F)));
    const QString text = QString::fromUtf16(codes.data(), qsizetype(codes.size())) + u",\n"_s;
    RC_ASSERT(decodeText("\xEF\xBB\xBF" + text.toUtf8())->text == text);
    RC_ASSERT(decodeText(utf16(text, QStringConverter::Utf16LE, false))->text == text);
    RC_ASSERT(decodeText(utf16(text, QStringConverter::Utf16BE, true))->text == text);
    RC_ASSERT(decodeText(encodeCp949(text).bytes, Encoding::Cp949)->text == text);
}

} // namespace
