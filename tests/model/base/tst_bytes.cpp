// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/bytes.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace base;

namespace {

TEST(Bytes, areBigEndianWithALengthBefore)
{
    ByteWriter writer;
    writer.number(quint16(0x0102)).bytes("ab").raw("c");
    EXPECT_EQ(writer.result(),
        QByteArray::fromHex("0102"
                            "00000002"
                            "6162"
                            "63"));
}

RC_GTEST_PROP(Bytes, comeBackAsTheyWere, (qint64 number, quint8 small, const std::string &text))
{
    ByteWriter writer;
    writer.number(number).bytes(QByteArray::fromStdString(text)).number(small);
    ByteReader reader(writer.result());
    RC_ASSERT(reader.number<qint64>() == number);
    RC_ASSERT(reader.bytes().toStdString() == text);
    RC_ASSERT(reader.number<quint8>() == small);
    RC_ASSERT(reader.ok() && reader.atEnd());
}

TEST(ByteReader, staysFailedAfterReadingPastTheEnd)
{
    ByteReader reader(QByteArray::fromHex("00000005"
                                          "6162"));
    EXPECT_EQ(reader.bytes(), QByteArray());
    EXPECT_FALSE(reader.ok());
    EXPECT_EQ(reader.number<quint8>(), 0) << "what is left must not be read as something else";
    EXPECT_FALSE(reader.ok());
}

TEST(ByteReader, refusesLengthsThatDoNotFit)
{
    ByteReader reader(QByteArray::fromHex("ffffffff"
                                          "61"));
    EXPECT_EQ(reader.bytes(), QByteArray());
    EXPECT_FALSE(reader.ok());
    ByteReader negative("abc");
    EXPECT_EQ(negative.raw(-1), QByteArray());
}

} // namespace
