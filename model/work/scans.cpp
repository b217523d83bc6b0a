// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/scans.h"

#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace work::scans {
namespace {

constexpr char kPngMark[] = "\x89PNG\r\n\x1a\n";
constexpr qsizetype kPngMarkSize = 8;

quint32 big32(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// Those that change how the pixels look.
bool isKeptChunk(const QByteArray &type)
{
    static constexpr std::array<const char *, 13> kept{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM",
        "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP"};
    return std::any_of(kept.begin(), kept.end(), [&](const char *one) { return type == one; });
}

std::optional<QByteArray> plainPng(const QByteArray &bytes)
{
    constexpr qsizetype kAround = 12; // length, type, check sum
    QByteArray plain = bytes.first(kPngMarkSize);
    for (qsizetype at = kPngMarkSize; at + kAround <= bytes.size();) {
        const qsizetype size = qsizetype(big32(bytes, at)) + kAround;
        if (size > bytes.size() - at)
            return std::nullopt;
        const QByteArray type = bytes.mid(at + 4, 4);
        if (isKeptChunk(type))
            plain += bytes.mid(at, size);
        if (type == "IEND")
            return plain;
        at += size;
    }
    return std::nullopt;
}

namespace jpeg {

constexpr uchar kEnd = 0xd9;
constexpr uchar kScan = 0xda;
constexpr uchar kFirstApp = 0xe0;
constexpr uchar kExif = 0xe1;
constexpr uchar kColours = 0xe2;
constexpr uchar kAdobe = 0xee;
constexpr uchar kLastApp = 0xef;
constexpr uchar kComment = 0xfe;

bool standsAlone(uchar marker)
{
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/// The next marker within the coded picture, where FF 00 is a value and FF D0 to D7 are part of it.
qsizetype nextMarker(const QByteArray &bytes, qsizetype from)
{
    for (qsizetype at = from; at + 1 < bytes.size(); ++at) {
        const uchar next = uchar(bytes[at + 1]);
        if (uchar(bytes[at]) == 0xff && next != 0 && next != 0xff && !(next >= 0xd0 && next <= 0xd7))
            return at;
    }
    return -1;
}

/// How the picture is turned, 1 to 8, from the first directory of its EXIF part; 1 where it does not say.
int turnOf(const QByteArray &body)
{
    constexpr qsizetype kHead = 6;
    constexpr quint16 kTag = 0x0112;
    constexpr qsizetype kEntry = 12;
    const QByteArray tiff = body.mid(kHead);
    if (!body.startsWith(QByteArray("Exif\0\0", kHead)) || tiff.size() < 8)
        return 1;
    const bool isLittle = tiff.startsWith("II");
    const auto word = [&](qsizetype at) -> quint16 {
        return isLittle ? qFromLittleEndian<quint16>(tiff.constData() + at)
                        : qFromBigEndian<quint16>(tiff.constData() + at);
    };
    const qsizetype first = isLittle ? qFromLittleEndian<quint32>(tiff.constData() + 4) : big32(tiff, 4);
    if (first + 2 > tiff.size())
        return 1;
    for (qsizetype i = 0, at = first + 2; i < word(first) && at + kEntry <= tiff.size(); ++i, at += kEntry) {
        if (word(at) == kTag)
            return std::clamp<int>(word(at + 8), 1, 8);
    }
    return 1;
}

/// An EXIF part that says nothing but the turn.
QByteArray turnPart(int turn)
{
    QByteArray part("\xff\xe1\x00\x22"
                    "Exif\0\0"
                    "MM\x00\x2a\x00\x00\x00\x08"
                    "\x00\x01"
                    "\x01\x12\x00\x03\x00\x00\x00\x01\x00\x00\x00\x00"
                    "\x00\x00\x00\x00",
        36);
    part[29] = char(turn);
    return part;
}

/// What stays of a part that programs may put in; empty for what goes.
QByteArray kept(uchar marker, const QByteArray &whole)
{
    constexpr qsizetype kJfif = 18; // with an empty preview
    const QByteArray body = whole.mid(4);
    if (marker == kFirstApp && body.startsWith(QByteArray("JFIF\0", 5)) && whole.size() >= kJfif) {
        QByteArray plain = whole.first(kJfif);
        plain.replace(2, 2, QByteArray("\x00\x10", 2));
        plain.replace(kJfif - 2, 2, QByteArray("\x00\x00", 2));
        return plain;
    }
    const bool isColour = (marker == kColours && body.startsWith(QByteArray("ICC_PROFILE\0", 12)))
        || (marker == kAdobe && body.startsWith("Adobe"));
    return isColour ? whole : QByteArray();
}

} // namespace jpeg

std::optional<QByteArray> plainJpeg(const QByteArray &bytes)
{
    QByteArray plain("\xff\xd8", 2);
    int turn = 1;
    for (qsizetype at = 2; at + 4 <= bytes.size();) {
        if (uchar(bytes[at]) != 0xff)
            return std::nullopt;
        const uchar marker = uchar(bytes[at + 1]);
        if (marker == 0xff || jpeg::standsAlone(marker)) {
            at += marker == 0xff ? 1 : 2;
            continue;
        }
        const qsizetype size = qFromBigEndian<quint16>(bytes.constData() + at + 2) + 2;
        if (size < 4 || size > bytes.size() - at)
            return std::nullopt;
        const QByteArray whole = bytes.mid(at, size);
        const bool isApp = marker >= jpeg::kFirstApp && marker <= jpeg::kLastApp;
        if (marker == jpeg::kExif)
            turn = std::max(turn, jpeg::turnOf(whole.mid(4)));
        if (isApp)
            plain += jpeg::kept(marker, whole);
        else if (marker != jpeg::kComment)
            plain += whole;
        at += size;
        if (marker != jpeg::kScan)
            continue;
        const qsizetype next = jpeg::nextMarker(bytes, at);
        if (next < 0)
            return std::nullopt;
        plain += bytes.mid(at, next - at);
        at = next;
        if (uchar(bytes[at + 1]) == jpeg::kEnd) {
            plain += bytes.mid(at, 2);
            return turn > 1 ? plain.insert(2, jpeg::turnPart(turn)) : plain;
        }
    }
    return std::nullopt;
}

} // namespace

QString mediaTypeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        return u"application/pdf"_s;
    if (bytes.startsWith(kPngMark))
        return u"image/png"_s;
    if (bytes.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    return {};
}

std::optional<QByteArray> withoutMetadata(const QByteArray &bytes)
{
    const QString type = mediaTypeOf(bytes);
    if (type == u"image/png"_s)
        return plainPng(bytes);
    if (type == u"image/jpeg"_s)
        return plainJpeg(bytes);
    return type.isEmpty() ? std::nullopt : std::optional(bytes);
}

} // namespace work::scans
