// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wire/package.h"

#include "model/base/files.h"
#include "model/wire/sink.h"
#include "model/wire/source.h"

#include <QRegularExpression>
#include <QtEndian>

namespace wire {
namespace {

constexpr char kPackageMagic[] = {'C', 'A', 'R', 'E', 'P', 'A', 'C', 'K'};
constexpr quint8 kPackageFormat = 1;
constexpr qsizetype kPackageOpening = sizeof kPackageMagic + 1;
/// At the end of the file: tells damage from forgery before anything else, and is the package's name.
constexpr qsizetype kPackageChecksum = base::crypto::kHashSize;
constexpr qsizetype kMostLetters = 10'000;
constexpr qsizetype kMostHashes = 64;

base::Error packageError(base::ErrorKind kind, const QString &what)
{
    return {kind, QStringLiteral("package: ") + what};
}

/// The first letter's payload.
struct Table {
    qint64 number = 0;
    QList<StreamRange> ranges;
    QList<QByteArray> hashes;
};

template <class Code> void sections(Code &code, Of<Code, Table> &table)
{
    code.needed(1, [&] {
        code.number(table.number);
        code.list(table.ranges, [&](auto &range) {
            code.id(range.stream);
            code.number(range.first);
            code.number(range.last);
        });
        code.list(table.hashes, [&](auto &hash) { code.bytes(hash); });
    });
}

template <class Code> void sections(Code &code, Of<Code, Receipt> &receipt)
{
    code.needed(1, [&] {
        code.bytes(receipt.package);
        code.number(receipt.number);
        code.number(receipt.readIn);
    });
}

template <class Value> QByteArray encoded(char kind, const Value &value)
{
    Sink sink(kind, kPackageFormat);
    sections(sink, value);
    return sink.result();
}

template <class Value> base::Result<Value> decoded(char kind, const QByteArray &bytes)
{
    Source source(bytes);
    Value value;
    if (source.ok())
        sections(source, value);
    if (!source.ok() || source.first() != kind)
        return packageError(base::ErrorKind::InvalidInput, QStringLiteral("content"));
    if (source.isTooNew() || source.second() != kPackageFormat)
        return packageError(base::ErrorKind::SchemaTooNew, QStringLiteral("content"));
    return value;
}

/// The letters of a file as they lie in it, unverified. They point into `bytes`.
base::Result<QList<QByteArray>> pieces(const QByteArray &bytes)
{
    if (bytes.size() > kLargestPackage)
        return packageError(base::ErrorKind::LetterTooLarge, QStringLiteral("size"));
    if (bytes.size() < kPackageOpening || memcmp(bytes.constData(), kPackageMagic, sizeof kPackageMagic) != 0)
        return packageError(base::ErrorKind::InvalidInput, QStringLiteral("magic"));
    const quint8 format = quint8(bytes.at(sizeof kPackageMagic));
    if (format != kPackageFormat)
        return packageError(
            format > kPackageFormat ? base::ErrorKind::SchemaTooNew : base::ErrorKind::LetterDamaged,
            QStringLiteral("format"));
    const qsizetype end = bytes.size() - kPackageChecksum;
    if (end < kPackageOpening
        || letterHash(QByteArray::fromRawData(bytes.constData(), end)) != bytes.mid(end))
        return packageError(base::ErrorKind::LetterDamaged, QStringLiteral("checksum"));
    QList<QByteArray> letters;
    for (qsizetype at = kPackageOpening; at < end;) {
        const qsizetype left = end - at - 4;
        const qsizetype size = left < 0 ? 0 : qsizetype(qFromBigEndian<quint32>(bytes.constData() + at));
        if (size > left || size == 0 || letters.size() == kMostLetters)
            return packageError(base::ErrorKind::LetterDamaged, QStringLiteral("cut"));
        letters.append(QByteArray::fromRawData(bytes.constData() + at + 4, size));
        at += 4 + size;
    }
    if (letters.isEmpty())
        return packageError(base::ErrorKind::LetterDamaged, QStringLiteral("no letter"));
    return letters;
}

base::Done checkOrder(const Package &package, const PackageTrail &trail)
{
    if (trail.hashes.contains(package.hash))
        return packageError(base::ErrorKind::LetterRepeated, QStringLiteral("%1").arg(package.number));
    if (package.number <= trail.number)
        return packageError(base::ErrorKind::LetterOutOfOrder,
            QStringLiteral("%1 after %2").arg(package.number).arg(trail.number));
    if (!package.previous.isEmpty() && !trail.hashes.contains(package.previous))
        return packageError(base::ErrorKind::LetterOutOfOrder,
            QStringLiteral("%1 goes on from one that was not read").arg(package.number));
    return {};
}

/// The first letter, verified, as a package that has no letters yet.
base::Result<Package> opening(const Letter &first, const QByteArray &bytes, Table &table)
{
    base::Result<Table> found = decoded<Table>('T', first.payload);
    if (first.kind != LetterKind::Package || !found)
        return first.kind != LetterKind::Package
            ? packageError(base::ErrorKind::InvalidInput, QStringLiteral("no table"))
            : found.error();
    table = std::move(*found);
    return Package{first.from, first.to, table.number, first.previous, first.made, first.expires,
        table.ranges, {}, bytes.right(kPackageChecksum)};
}

base::Done checkPieces(const QList<QByteArray> &letters, const QList<QByteArray> &hashes)
{
    if (hashes.size() != letters.size() - 1)
        return packageError(base::ErrorKind::LetterDamaged, QStringLiteral("letters"));
    for (qsizetype i = 0; i < hashes.size(); ++i) {
        if (letterHash(letters.at(i + 1)) != hashes.at(i))
            return packageError(base::ErrorKind::LetterDamaged, QStringLiteral("letter %1").arg(i + 1));
    }
    return {};
}

} // namespace

PackageTrail PackageTrail::with(const Package &package) const
{
    PackageTrail next{package.number, hashes};
    next.hashes.append(package.hash);
    if (next.hashes.size() > kMostHashes)
        next.hashes.removeFirst();
    return next;
}

std::optional<qint64> repeatedPackage(const base::Error &error)
{
    static const QRegularExpression kForm(QStringLiteral("^package: (\\d+)$"));
    const auto match = kForm.match(error.detail);
    if (error.kind != base::ErrorKind::LetterRepeated || !match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong();
}

std::optional<Overtaken> overtakenPackage(const base::Error &error)
{
    static const QRegularExpression kForm(QStringLiteral("^package: (\\d+) after (\\d+)$"));
    const auto match = kForm.match(error.detail);
    if (error.kind != base::ErrorKind::LetterOutOfOrder || !match.hasMatch())
        return std::nullopt;
    const Overtaken found{match.captured(1).toLongLong(), match.captured(2).toLongLong()};
    // Of one number there are two where a vault and its copy both write packages: nobody knows what the other has.
    return found.number < found.newer ? std::optional<Overtaken>(found) : std::nullopt;
}

base::Result<QByteArray> sealPackage(
    const Package &package, const base::crypto::SigningKey &sender, const QByteArray &recipientKey)
{
    const Letter frame{LetterKind::Package, package.from, package.to, package.made, package.expires, {}, {}};
    Table table{package.number, package.ranges, {}};
    QByteArray body;
    qsizetype unpacked = 0;
    const auto add = [&body](const QByteArray &letter) {
        QByteArray size(4, '\0');
        qToBigEndian(quint32(letter.size()), size.data());
        body += size + letter;
    };
    for (const Letter &one : package.letters) {
        Letter letter = frame;
        letter.kind = one.kind;
        letter.payload = one.payload;
        unpacked += one.payload.size();
        const base::Result<QByteArray> sealed = seal(letter, sender, recipientKey);
        if (!sealed)
            return sealed.error();
        table.hashes.append(letterHash(*sealed));
        add(*sealed);
    }
    Letter first = frame;
    first.previous = package.previous;
    first.payload = encoded('T', table);
    const base::Result<QByteArray> sealed = seal(first, sender, recipientKey);
    if (!sealed)
        return sealed.error();
    const QByteArray letters
        = std::exchange(body, QByteArray(kPackageMagic, sizeof kPackageMagic) + char(kPackageFormat));
    add(*sealed);
    body += letters;
    body += letterHash(body);
    if (body.size() > kLargestPackage || unpacked > kLargestUnpacked
        || package.letters.size() >= kMostLetters)
        return packageError(base::ErrorKind::LetterTooLarge, QStringLiteral("size"));
    return body;
}

base::Result<Letter> peekPackage(const QByteArray &bytes)
{
    const base::Result<QList<QByteArray>> letters = pieces(bytes);
    if (!letters)
        return letters.error();
    return peek(letters->first());
}

base::Result<Package> openPackage(const QByteArray &bytes, const QByteArray &senderKey,
    const base::crypto::SigningKey &recipient, const PackageTrail &trail, base::Moment now)
{
    const base::Result<QList<QByteArray>> letters = pieces(bytes);
    if (!letters)
        return letters.error();
    const base::Result<Letter> first = open(letters->first(), senderKey, recipient, now);
    if (!first)
        return first.error();
    Table table;
    base::Result<Package> package = opening(*first, bytes, table);
    if (!package)
        return package;
    if (const base::Done order = checkOrder(*package, trail); !order)
        return order.error();
    if (const base::Done whole = checkPieces(*letters, table.hashes); !whole)
        return whole.error();

    qsizetype left = kLargestUnpacked;
    for (qsizetype i = 1; i < letters->size(); ++i) {
        base::Result<Letter> letter
            = open(letters->at(i), senderKey, recipient, now, std::min(left, kLargestPayload));
        if (!letter)
            return letter.error();
        if (letter->from != package->from || letter->to != package->to || letter->kind == LetterKind::Package)
            return packageError(base::ErrorKind::LetterForged, QStringLiteral("letter %1").arg(i));
        left -= letter->payload.size();
        package->letters.append(std::move(*letter));
    }
    return package;
}

base::Done writePackage(const QString &path, const QByteArray &bytes)
{
    // Sealed for its reader, and made to be handed on: the account of an office's service has to read what another brings.
    return base::files::writeAtomically(path, bytes, base::files::Readers::AsUsual);
}

base::Result<QByteArray> readPackage(const QString &path)
{
    base::Result<QByteArray> bytes = base::files::readAll(path, kLargestPackage);
    if (!bytes && bytes.error().kind == base::ErrorKind::InvalidInput)
        return packageError(base::ErrorKind::LetterTooLarge, QStringLiteral("size"));
    return bytes;
}

QByteArray encode(const Receipt &receipt)
{
    return encoded('E', receipt);
}

base::Result<Receipt> decodeReceipt(const QByteArray &payload)
{
    return decoded<Receipt>('E', payload);
}

} // namespace wire
