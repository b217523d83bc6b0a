// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/scans.h"

#include <QtEndian>

#include <gtest/gtest.h>

using namespace work::scans;
using namespace Qt::StringLiterals;

namespace {

/// A red picture of one pixel, as libjpeg writes it, up to where the coded picture begins and from there.
const QByteArray kHead = QByteArray::fromHex(
    "ffd8ffe000104a46494600010101006000600000ffdb004300080606070605080707070909080a0c140d0c0b0b0c1912130f"
    "141d1a1f1e1d1a1c1c20242e2720222c231c1c2837292c30313434341f27393d38323c2e333432ffc0000b08000100010101"
    "1100ffc4001f0000010501010101010100000000000000000102030405060708090a0bffc400b51000020103030204030505"
    "04040000017d01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a"
    "25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a8384858687"
    "88898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2"
    "e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa");
const QByteArray kScan = QByteArray::fromHex("ffda0008010100003f00fbd0ff00ffd9");

QByteArray segment(uchar marker, const QByteArray &body)
{
    QByteArray bytes("\xff");
    bytes += char(marker);
    const quint16 size = qToBigEndian(quint16(body.size() + 2));
    bytes.append(reinterpret_cast<const char *>(&size), 2);
    return bytes + body;
}

/// What a phone writes: how it was held, its name, and where it was.
QByteArray exif(bool isLittle, int turn)
{
    QByteArray tiff = isLittle ? QByteArray("II\x2a\0\x08\0\0\0", 8) : QByteArray("MM\0\x2a\0\0\0\x08", 8);
    const auto word = [&](quint16 value) {
        value = isLittle ? qToLittleEndian(value) : qToBigEndian(value);
        tiff.append(reinterpret_cast<const char *>(&value), 2);
    };
    const auto wide = [&](quint32 value) {
        value = isLittle ? qToLittleEndian(value) : qToBigEndian(value);
        tiff.append(reinterpret_cast<const char *>(&value), 4);
    };
    word(3);
    word(0x010f); // the maker
    word(2);
    wide(8);
    wide(50);
    word(0x0112);
    word(3);
    wide(1);
    word(quint16(turn));
    word(0);
    word(0x8825); // where the place stands
    word(4);
    wide(1);
    wide(58);
    wide(0);
    tiff += "MAKER 7";
    tiff += '\0';
    tiff += "GPS 35.1587 129.1604";
    return QByteArray("Exif\0\0", 6) + tiff;
}

QByteArray photo(bool isLittle = false, int turn = 6)
{
    QByteArray bytes = kHead.first(2) + segment(0xe1, exif(isLittle, turn)) + kHead.mid(2);
    bytes += segment(0xe1, "http://ns.adobe.com/xap/1.0/ GPS in XMP");
    bytes += segment(0xed, "Photoshop 3.0 CAPTION");
    bytes += segment(0xfe, "COMMENT by the scanner");
    return bytes + kScan + "SECOND PREVIEW behind the end";
}

QByteArray chunk(const char *type, const QByteArray &body)
{
    const quint32 size = qToBigEndian(quint32(body.size()));
    return QByteArray(reinterpret_cast<const char *>(&size), 4) + type + body + QByteArray("\1\2\3\4", 4);
}

const QByteArray kPng("\x89PNG\r\n\x1a\n", 8);

} // namespace

TEST(Scans, areKnownByTheirFirstBytes)
{
    EXPECT_EQ(mediaTypeOf("%PDF-1.7"), u"application/pdf"_s);
    EXPECT_EQ(mediaTypeOf(kPng), u"image/png"_s);
    EXPECT_EQ(mediaTypeOf(kHead), u"image/jpeg"_s);
    EXPECT_EQ(mediaTypeOf("MZ"), QString());
    EXPECT_FALSE(withoutMetadata("MZ").has_value());
    EXPECT_EQ(withoutMetadata("%PDF-1.7 x"), QByteArray("%PDF-1.7 x")) << "a PDF stays as it is";
}

TEST(Scans, loseWhereAndWithWhatAPhotoWasTaken)
{
    for (const bool isLittle : {false, true}) {
        const auto plain = withoutMetadata(photo(isLittle));
        ASSERT_TRUE(plain.has_value());
        for (const char *told : {"GPS", "MAKER", "CAPTION", "COMMENT", "PREVIEW", "adobe"})
            EXPECT_FALSE(plain->contains(told)) << told;
        EXPECT_TRUE(plain->endsWith(kScan)) << "the coded picture is the same, bit by bit";
        EXPECT_TRUE(plain->contains(kHead.mid(20))) << "tables and sizes too";
    }
}

TEST(Scans, stayTurnedAsThePhoneWasHeld)
{
    for (const bool isLittle : {false, true}) {
        const auto plain = withoutMetadata(photo(isLittle, 6));
        ASSERT_TRUE(plain.has_value());
        const qsizetype at = plain->indexOf(QByteArray("Exif\0\0", 6));
        ASSERT_GT(at, 0);
        EXPECT_EQ(
            plain->mid(at + 6, 20), QByteArray("MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06", 20));
    }
    const auto upright = withoutMetadata(photo(true, 1));
    EXPECT_FALSE(upright->contains("Exif")) << "what is upright has nothing to say";
}

TEST(Scans, areTheSameWhenTheyArePlainAlready)
{
    const QByteArray plain = kHead + kScan;
    EXPECT_EQ(withoutMetadata(plain), plain);
    EXPECT_EQ(withoutMetadata(*withoutMetadata(photo())), withoutMetadata(photo()));
}

TEST(Scans, keepTheTablesBetweenTheScansOfAPictureThatLoadsInSteps)
{
    const QByteArray stuffed
        = QByteArray::fromHex("ffda0008010100003f00") + QByteArray::fromHex("12ff0034ffd156");
    const QByteArray whole = kHead + stuffed + segment(0xfe, "between") + segment(0xc4, "table") + kScan;
    const auto plain = withoutMetadata(whole);
    ASSERT_TRUE(plain.has_value());
    EXPECT_EQ(*plain, kHead + stuffed + segment(0xc4, "table") + kScan);
}

TEST(Scans, areRefusedWhereAPictureIsNotWhole)
{
    const QByteArray whole = photo();
    for (const qsizetype size : {qsizetype(3), qsizetype(30), kHead.size(), whole.size() - 60})
        EXPECT_FALSE(withoutMetadata(whole.first(size)).has_value()) << size;
    EXPECT_FALSE(withoutMetadata(kHead.first(20) + "no marker here" + kScan).has_value());
    EXPECT_FALSE(withoutMetadata(kPng + QByteArray("\x7f\xff\xff\xffIHDR", 8)).has_value());
}

TEST(Scans, loseTheWordsOfAPngAndKeepItsPixels)
{
    const QByteArray seen = chunk("IHDR", "13 bytes here") + chunk("pHYs", "9 bytes..");
    const QByteArray whole = kPng + seen + chunk("tEXt", QByteArray("Author\0MAKER", 12))
        + chunk("eXIf", "MM GPS") + chunk("tIME", "1234567") + chunk("iTXt", "XML") + chunk("IDAT", "pixels")
        + chunk("IEND", "") + "BEHIND THE END";
    const auto plain = withoutMetadata(whole);
    ASSERT_TRUE(plain.has_value());
    EXPECT_EQ(*plain, kPng + seen + chunk("IDAT", "pixels") + chunk("IEND", ""));
}
