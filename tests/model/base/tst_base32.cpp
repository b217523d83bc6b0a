// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/base32.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace base;

namespace {

TEST(Base32, writesFiveBitsALetter)
{
    EXPECT_EQ(base32::encode(QByteArray::fromHex("00")), QByteArray("00"));
    EXPECT_EQ(base32::encode(QByteArray::fromHex("ff")), QByteArray("ZW"));
    EXPECT_EQ(base32::encode(QByteArray::fromHex("0842108421")), QByteArray("11111111"));
    EXPECT_EQ(base32::encode({}), QByteArray());
}

RC_GTEST_PROP(Base32, comesBackAsItWas, (const std::string &text))
{
    const QByteArray bytes = QByteArray::fromStdString(text);
    RC_ASSERT(base32::decode(base32::encode(bytes), bytes.size()) == bytes);
}

TEST(Base32, refusesOtherLengthsLettersAndFilling)
{
    EXPECT_FALSE(base32::decode("0", 1));
    EXPECT_FALSE(base32::decode("000", 1));
    EXPECT_FALSE(base32::decode("0U", 1));
    EXPECT_FALSE(base32::decode(QByteArray("0\0", 2), 1));
    EXPECT_FALSE(base32::decode("ZX", 1)) << "bits that nobody wrote";
    EXPECT_EQ(base32::decode("ZW", 1), QByteArray("\xff"));
}

TEST(Base32, takesWhatPeopleType)
{
    EXPECT_EQ(base32::lettersFrom(QStringLiteral("ab-cd o1 Il")), QByteArray("ABCD0111"));
    EXPECT_EQ(base32::lettersFrom(QStringLiteral("ＡＢ－１")), QByteArray("AB1")) << "full width";
    EXPECT_EQ(base32::lettersFrom(QStringLiteral("홍")), base32::lettersFrom(QStringLiteral("ghd")))
        << "Hangul mode";
    EXPECT_EQ(base32::lettersFrom(QStringLiteral("A%U")), QByteArray("A??"));
}

} // namespace
