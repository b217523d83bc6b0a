// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/zipwriter.h"

#include "model/exchange/ziparchive.h"
#include "tests/support/expect.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace exchange;

TEST(ZipWriter, writesWhatTheReaderReads)
{
    const QList<ZipPart> parts{{u"하나.csv"_s, QByteArray(100'000, 'a')}, {u"two.csv"_s, "b"}};
    const auto bytes = writeZip(parts);
    ASSERT_OK(bytes);
    const auto archive = ZipArchive::open(*bytes);
    ASSERT_OK(archive);
    EXPECT_EQ(archive->names(), (QStringList{u"하나.csv"_s, u"two.csv"_s}));
    for (const ZipPart &part : parts)
        EXPECT_EQ(archive->read(part.name).value_or(QByteArray()), part.bytes);
}

TEST(ZipWriter, theSamePartsGiveTheSameBytes)
{
    const QList<ZipPart> parts{{u"one.csv"_s, "a"}};
    EXPECT_EQ(writeZip(parts).value_or(QByteArray()), writeZip(parts).value_or("b"));
}
