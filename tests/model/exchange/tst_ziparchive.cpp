// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ziparchive.h"
#include "tests/model/exchange/builders.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

TEST(ZipArchive, readsPartsByName)
{
    const auto zip = ZipArchive::open(test::zipOf({{u"a/b.xml"_s, "hello"}, {u"../up.xml"_s, "x"}}));
    ASSERT_TRUE(zip);
    EXPECT_TRUE(zip->has(u"a/b.xml"_s));
    EXPECT_EQ(zip->read(u"a/b.xml"_s).value(), QByteArray("hello"));
    EXPECT_EQ(zip->read(u"b.xml"_s).error().kind, base::ErrorKind::NotFound);
}

TEST(ZipArchive, refusesWhatIsNone)
{
    EXPECT_EQ(ZipArchive::open("PK\x03\x04 nonsense").error().kind, base::ErrorKind::InvalidInput);
    const QByteArray whole = test::zipOf({{u"a"_s, QByteArray(1000, 'x')}});
    EXPECT_FALSE(ZipArchive::open(whole.left(whole.size() / 2)));
}

TEST(ZipArchive, refusesPartsPackedTooWell)
{
    const QByteArray bomb = test::zipOf({{u"a"_s, QByteArray(8 << 20, '\0')}});
    ASSERT_LT(bomb.size(), 20'000);
    const auto zip = ZipArchive::open(bomb);
    ASSERT_TRUE(zip);
    EXPECT_EQ(zip->read(u"a"_s).error().kind, base::ErrorKind::InvalidInput);
}

TEST(ZipArchive, refusesPartsThatAreTooBigOrTooMany)
{
    const QByteArray bytes = test::zipOf({{u"a"_s, QByteArray(1000, 'x')}, {u"b"_s, "y"}});
    ZipArchive::Limits small;
    small.partBytes = 999;
    EXPECT_FALSE(ZipArchive::open(bytes, small)->read(u"a"_s));
    EXPECT_TRUE(ZipArchive::open(bytes, small)->read(u"b"_s));
    ZipArchive::Limits few;
    few.parts = 1;
    EXPECT_FALSE(ZipArchive::open(bytes, few));
}

TEST(ZipArchive, refusesPartsThatLieAboutTheirSize)
{
    QByteArray bytes = test::zipOf({{u"a"_s, QByteArray(1000, 'x')}});
    // The size of 1000 stands in the local header and in the central directory; both say 10 then.
    const QByteArray truth = QByteArray::fromHex("e8030000");
    ASSERT_GE(bytes.count(truth), 1);
    bytes.replace(truth, QByteArray::fromHex("0a000000"));
    const auto zip = ZipArchive::open(bytes);
    EXPECT_TRUE(!zip || !zip->read(u"a"_s));
}

} // namespace
