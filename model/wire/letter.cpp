// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wire/letter.h"

#include "model/base/bytes.h"
#include "model/wire/squeeze.h"

namespace wire {
namespace {

// A letter: magic, format, head (its length before it), sealed key, encrypted content, signature, checksum.
// The checksum only tells damage from forgery; it protects nothing.
constexpr char kMagic[] = {'C', 'P', 'L'};
constexpr quint8 kLetterFormat = 1;
constexpr qsizetype kOpening = sizeof kMagic + 1;
constexpr qsizetype kHeadLength = 2;
constexpr qsizetype kChecksum = 8;
constexpr qsizetype kClosing = base::crypto::kSignatureSize + kChecksum;
constexpr qsizetype kLeastSize = kOpening + kHeadLength + base::crypto::kSealedKeySize + kClosing;

base::Error letterError(base::ErrorKind kind, const char *what)
{
    return {kind, QStringLiteral("letter: ") + QLatin1String(what)};
}

QByteArray view(const QByteArray &bytes, qsizetype at, qsizetype size)
{
    return QByteArray::fromRawData(bytes.constData() + at, size);
}

QByteArray encodedHead(const Letter &letter)
{
    return base::ByteWriter()
        .number(quint8(letter.kind))
        .raw(letter.from.bytes())
        .raw(letter.to.bytes())
        .number(letter.made)
        .number(letter.expires)
        .bytes(letter.previous)
        .result();
}

/// What a newer program added at the end is passed over.
base::Result<Letter> decodedHead(const QByteArray &bytes)
{
    base::ByteReader reader(bytes);
    Letter letter;
    const auto kind = reader.number<quint8>();
    letter.from = base::Id::fromBytes(reader.raw(16)).value_or(base::Id());
    letter.to = base::Id::fromBytes(reader.raw(16)).value_or(base::Id());
    letter.made = reader.number<qint64>();
    letter.expires = reader.number<qint64>();
    letter.previous = reader.bytes();
    const bool hasPrevious = letter.previous.size() == base::crypto::kHashSize;
    if (!reader.ok() || kind == 0 || (!letter.previous.isEmpty() && !hasPrevious))
        return letterError(base::ErrorKind::LetterDamaged, "head");
    if (kind > quint8(LetterKind::BlobAnswer))
        return letterError(base::ErrorKind::SchemaTooNew, "kind");
    letter.kind = LetterKind(kind);
    return letter;
}

/// Where the head ends, once the bytes are known to be long enough for it.
base::Result<qsizetype> endOfHead(const QByteArray &bytes)
{
    if (bytes.size() > kLargestLetter)
        return letterError(base::ErrorKind::LetterTooLarge, "size");
    if (bytes.size() < kOpening || memcmp(bytes.constData(), kMagic, sizeof kMagic) != 0)
        return letterError(base::ErrorKind::InvalidInput, "magic");
    if (quint8(bytes.at(sizeof kMagic)) > kLetterFormat)
        return letterError(base::ErrorKind::SchemaTooNew, "format");
    if (bytes.size() < kLeastSize || quint8(bytes.at(sizeof kMagic)) != kLetterFormat)
        return letterError(base::ErrorKind::LetterDamaged, "size");
    const qsizetype head = qFromBigEndian<quint16>(bytes.constData() + kOpening);
    if (head > bytes.size() - kLeastSize)
        return letterError(base::ErrorKind::LetterDamaged, "head");
    return kOpening + kHeadLength + head;
}

/// Only content that was sealed by this sender for this recipient, behind this head and key, opens.
QByteArray associated(const QByteArray &front, const QByteArray &senderKey, const QByteArray &recipientKey)
{
    return base::ByteWriter().bytes(front).bytes(senderKey).bytes(recipientKey).result();
}

QByteArray signedBytes(const QByteArray &contentHash)
{
    return "carepass letter 1 " + contentHash;
}

QByteArray checksum(const QByteArray &contentHash, const QByteArray &signature)
{
    return base::crypto::hash(contentHash + signature).left(kChecksum);
}

} // namespace

base::Result<QByteArray> seal(
    const Letter &letter, const base::crypto::SigningKey &sender, const QByteArray &recipientKey)
{
    if (letter.payload.size() > kLargestPayload)
        return letterError(base::ErrorKind::LetterTooLarge, "payload");
    const base::LockedBytes key = base::crypto::makeKey();
    const std::optional<QByteArray> sealedKey = base::crypto::sealKeyTo(key, recipientKey);
    if (!sealedKey)
        return letterError(base::ErrorKind::InvalidInput, "recipient's key");
    const QByteArray head = encodedHead(letter);
    QByteArray bytes = base::ByteWriter()
                           .raw(QByteArray(kMagic, sizeof kMagic))
                           .number(kLetterFormat)
                           .number(quint16(head.size()))
                           .raw(head)
                           .raw(*sealedKey)
                           .result();
    bytes += base::crypto::sealWith(
        squeezed(letter.payload), associated(bytes, sender.publicKey, recipientKey), key);
    const QByteArray contentHash = base::crypto::hash(bytes);
    const QByteArray signature = base::crypto::sign(signedBytes(contentHash), sender.secretKey);
    return bytes + signature + checksum(contentHash, signature);
}

base::Result<Letter> peek(const QByteArray &bytes)
{
    const base::Result<qsizetype> end = endOfHead(bytes);
    if (!end)
        return end.error();
    return decodedHead(bytes.mid(kOpening + kHeadLength, *end - kOpening - kHeadLength));
}

base::Result<Letter> open(const QByteArray &bytes, const QByteArray &senderKey,
    const base::crypto::SigningKey &recipient, base::Moment now, qsizetype limit)
{
    const base::Result<qsizetype> end = endOfHead(bytes);
    if (!end)
        return end.error();
    const qsizetype contentEnd = bytes.size() - kClosing;
    const QByteArray contentHash = base::crypto::hash(view(bytes, 0, contentEnd));
    const QByteArray signature = bytes.mid(contentEnd, base::crypto::kSignatureSize);
    if (checksum(contentHash, signature) != bytes.right(kChecksum))
        return letterError(base::ErrorKind::LetterDamaged, "checksum");
    if (!base::crypto::verify(signedBytes(contentHash), signature, senderKey))
        return letterError(base::ErrorKind::LetterForged, "signature");

    base::Result<Letter> letter = peek(bytes);
    if (!letter)
        return letter.error();
    const qsizetype contentBegin = *end + base::crypto::kSealedKeySize;
    const auto key = base::crypto::openKey(bytes.mid(*end, base::crypto::kSealedKeySize), recipient);
    if (!key)
        return letterError(base::ErrorKind::LetterForAnother, "key");
    if (letter->expires != 0 && now > letter->expires)
        return letterError(base::ErrorKind::LetterExpired, "expiry");
    const auto content = base::crypto::openWith(view(bytes, contentBegin, contentEnd - contentBegin),
        associated(bytes.left(contentBegin), senderKey, recipient.publicKey), *key);
    if (!content)
        return letterError(base::ErrorKind::LetterForged, "content of somebody else");
    base::Result<QByteArray> payload = unsqueezed(*content, limit);
    if (!payload)
        return payload.error();
    letter->payload = std::move(*payload);
    return letter;
}

QByteArray letterHash(const QByteArray &bytes)
{
    return base::crypto::hash(bytes);
}

} // namespace wire
