// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/encoding.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>

#include <memory>

namespace exchange {

namespace {

constexpr qsizetype kSample = 4096;

struct Closer {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, Closer>;

/// Of ICU's tables for Korean this one has all syllables, and the backslash where ASCII has it.
Converter cp949()
{
    UErrorCode error = U_ZERO_ERROR;
    return Converter(ucnv_open("windows-949", &error));
}

QString decodeCp949(const QByteArray &bytes)
{
    const Converter converter = cp949();
    if (!converter)
        return QString(1, QChar::ReplacementCharacter);
    UErrorCode error = U_ZERO_ERROR;
    QString text(bytes.size(), Qt::Uninitialized); // never more letters than bytes
    const int32_t size = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()),
        int32_t(text.size()), bytes.constData(), int32_t(bytes.size()), &error);
    text.resize(U_SUCCESS(error) ? size : 0);
    return text;
}

QString decodeAs(const QByteArray &bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringDecoder(QStringDecoder::Utf8)(bytes);
    case Encoding::Utf16LittleEndian:
        return QStringDecoder(QStringDecoder::Utf16LE)(bytes);
    case Encoding::Utf16BigEndian:
        return QStringDecoder(QStringDecoder::Utf16BE)(bytes);
    case Encoding::Cp949:
        return decodeCp949(bytes);
    }
    return {};
}

std::optional<Encoding> encodingOfMark(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return Encoding::Utf16LittleEndian;
    if (bytes.startsWith("\xFE\xFF"))
        return Encoding::Utf16BigEndian;
    return std::nullopt;
}

/// Separators, digits and line ends of UTF-16 have one zero byte, on the side that tells the order.
std::optional<Encoding> encodingOfZeros(const QByteArray &bytes)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < std::min(bytes.size(), kSample); ++i) {
        if (bytes.at(i) == '\0')
            ++(i % 2 ? odd : even);
    }
    if (even == odd)
        return std::nullopt;
    return odd > even ? Encoding::Utf16LittleEndian : Encoding::Utf16BigEndian;
}

DecodedText decodeEightBit(const QByteArray &bytes)
{
    DecodedText utf8{decodeAs(bytes, Encoding::Utf8), Encoding::Utf8};
    const qsizetype brokenUtf8 = utf8.text.count(QChar::ReplacementCharacter);
    if (brokenUtf8 == 0)
        return utf8;
    DecodedText korean{decodeCp949(bytes), Encoding::Cp949};
    return korean.text.count(QChar::ReplacementCharacter) < brokenUtf8 ? korean : utf8;
}

/// Halves of a pair that stand alone, which UTF-8 cannot hold.
void markLoneSurrogates(QString &text)
{
    if (text.isValidUtf16())
        return;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
}

} // namespace

base::Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<Encoding> encoding)
{
    if (!encoding)
        encoding = encodingOfMark(bytes);
    const bool hasZeros = bytes.left(kSample).contains('\0');
    if (!encoding && hasZeros)
        encoding = encodingOfZeros(bytes);
    DecodedText decoded
        = encoding ? DecodedText{decodeAs(bytes, *encoding), *encoding} : decodeEightBit(bytes);
    if (decoded.text.startsWith(QChar::ByteOrderMark))
        decoded.text.remove(0, 1);
    markLoneSurrogates(decoded.text);
    if (decoded.text.contains(QChar::Null))
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("not a text file")};
    return decoded;
}

EncodedText encodeCp949(const QString &text)
{
    const Converter converter = cp949();
    UErrorCode error = U_ZERO_ERROR;
    EncodedText encoded;
    encoded.lossless = converter != nullptr;
    if (!converter)
        return encoded;
    ucnv_setSubstString(converter.get(), u"?", 1, &error);
    // Two bytes at most for each letter; one spare for ICU's closing zero.
    encoded.bytes.resize(text.size() * 2 + 1);
    const int32_t size = ucnv_fromUChars(converter.get(), encoded.bytes.data(), int32_t(encoded.bytes.size()),
        reinterpret_cast<const UChar *>(text.constData()), int32_t(text.size()), &error);
    encoded.bytes.resize(U_SUCCESS(error) ? size : 0);
    encoded.lossless = decodeCp949(encoded.bytes) == text;
    return encoded;
}

} // namespace exchange
