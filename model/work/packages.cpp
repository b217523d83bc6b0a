// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/packages.h"

#include "model/base/bytes.h"
#include "model/store/enrolment.h"
#include "model/store/syncrows.h"
#include "model/store/vault.h"
#include "model/wire/codec.h"
#include "model/wire/package.h"
#include "model/work/context.h"
#include "model/work/paperpackages.h"
#include "model/work/sealedpapers.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::packages {
namespace {

const QString kSent = u"packages sent"_s;
const QString kRead = u"packages read"_s;
constexpr base::Moment kLasts = 30ll * 24 * 3600 * 1000;

/// The packages of this device: how many there were, the last that the office confirmed, and the last of the
/// office's that was read, which the next one confirms.
struct Sent {
    qint64 number = 0;
    QByteArray confirmed;
};

base::Result<Sent> sentBy(sql::Connection &connection)
{
    return store::syncrows::value(connection, kSent).transform([](const QByteArray &bytes) {
        base::ByteReader reader(bytes);
        Sent sent;
        sent.number = reader.number<qint64>();
        sent.confirmed = reader.bytes();
        return sent;
    });
}

base::Done keepSent(sql::Connection &connection, const Sent &sent)
{
    return store::syncrows::setValue(
        connection, kSent, base::ByteWriter().number(sent.number).bytes(sent.confirmed).result());
}

base::Result<wire::PackageTrail> trailOf(sql::Connection &connection)
{
    return store::syncrows::value(connection, kRead).transform([](const QByteArray &bytes) {
        base::ByteReader reader(bytes);
        wire::PackageTrail trail;
        trail.number = reader.number<qint64>();
        for (QByteArray hash = reader.bytes(); !hash.isEmpty(); hash = reader.bytes())
            trail.hashes.append(hash);
        return trail;
    });
}

base::Done keepTrail(sql::Connection &connection, const wire::PackageTrail &trail)
{
    base::ByteWriter writer;
    writer.number(trail.number);
    for (const QByteArray &hash : trail.hashes)
        writer.bytes(hash);
    return store::syncrows::setValue(connection, kRead, writer.result());
}

base::Result<store::OfficeLink> linkOf(Context &context)
{
    auto link = store::enrolment::link(context.connection());
    if (!link)
        return link.error();
    if (!*link)
        return base::Error{base::ErrorKind::NotFound, u"this vault belongs to no office"_s};
    return std::move(**link);
}

QList<wire::StreamRange> rangesOf(const syncing::Request &request)
{
    QList<wire::StreamRange> ranges;
    for (const syncing::Position &position : request.positions)
        ranges.append({position.stream, position.n, position.n});
    return ranges;
}

/// Whether a stream did not come to its end. A network asks once more after a stream that is new, to be sure; by file
/// that would be a way for nothing.
base::Result<bool> lacksEntries(sql::Connection &connection)
{
    const auto streams = store::syncrows::streams(connection);
    if (!streams)
        return streams.error();
    return std::ranges::any_of(*streams,
        [](const syncing::StreamFacts &stream) { return stream.epochs.isEmpty() || stream.n < stream.end; });
}

/// A package before it is sealed, with what is asked in it.
struct Outgoing {
    wire::Package package;
    Sent sent; ///< once it is written
    int changes = 0;
};

base::Result<Outgoing> outgoing(Context &context)
{
    auto sent = sentBy(context.connection());
    const auto trail = trailOf(context.connection());
    const auto request = syncrun::requestNow(context);
    if (!sent || !trail || !request)
        return !sent ? sent.error() : !trail ? trail.error() : request.error();
    wire::Package package;
    package.from = context.vault().identity().device;
    package.number = ++sent->number;
    package.previous = sent->confirmed;
    package.made = context.clock().now();
    package.expires = package.made + kLasts;
    package.ranges = rangesOf(*request);
    if (!trail->hashes.isEmpty())
        package.letters.append({wire::LetterKind::Receipt, package.from, {}, package.made, 0, {},
            wire::encode(wire::Receipt{trail->hashes.constLast(), trail->number, package.made})});
    package.letters.append(
        {wire::LetterKind::Request, package.from, {}, package.made, 0, {}, wire::encode(*request)});
    return Outgoing{std::move(package), *sent, int(request->pushes.size())};
}

/// How long the file is.
base::Result<qint64> write(
    Context &context, const store::OfficeLink &link, const Outgoing &going, const QString &path)
{
    const auto bytes = wire::sealPackage(going.package, link.deviceKey, link.officeKey);
    if (!bytes)
        return bytes.error();
    if (const base::Done written = wire::writePackage(path, *bytes); !written)
        return written.error();
    // A number that was never read is no gap; one that is used twice would be refused.
    if (const base::Done kept = keepSent(context.connection(), going.sent); !kept)
        return kept.error();
    return bytes->size();
}

/// The order to wipe came by file, so the word that it is heeded goes by file too, beside the order: from there
/// somebody carries it. Where it cannot be written the vault goes all the same, as where the network breaks.
QString confirmWipe(Context &context, const store::OfficeLink &link, const QString &order)
{
    const QFileInfo beside(order);
    const QString path = beside.dir().filePath(beside.completeBaseName() + u"-wiped.carepack"_s);
    const auto going = outgoing(context);
    return going && write(context, link, *going, path) ? path : QString();
}

} // namespace

base::Result<Written> out(Context &context, const QString &path)
{
    const auto link = linkOf(context);
    if (!link)
        return link.error();
    if (const base::Done given = sealedpapers::giveKeys(context); !given)
        return given.error();
    auto going = outgoing(context);
    if (!going)
        return going.error();
    // Behind the records that name them.
    const auto papers = paperpackages::lettersOut(context, going->package.made);
    if (!papers)
        return papers.error();
    going->package.letters += papers->letters;
    const auto size = write(context, *link, *going, path);
    if (!size)
        return size.error();
    return Written{path, going->package.number, going->changes, papers->papers, *size};
}

base::Result<ReadIn> in(Context &context, const QString &path)
{
    const auto link = linkOf(context);
    if (!link)
        return link.error();
    const auto trail = trailOf(context.connection());
    auto sent = sentBy(context.connection());
    const auto bytes = wire::readPackage(path);
    if (!trail || !sent || !bytes)
        return !trail ? trail.error() : !sent ? sent.error() : bytes.error();
    const auto package
        = wire::openPackage(*bytes, link->officeKey, link->deviceKey, *trail, context.clock().now());
    if (!package)
        return package.error();
    ReadIn read;
    read.number = package->number;
    QList<syncing::Response> responses;
    QList<wire::BlobAnswer> answers;
    for (const wire::Letter &letter : package->letters) {
        if (letter.kind == wire::LetterKind::Receipt) {
            const auto receipt = wire::decodeReceipt(letter.payload);
            if (!receipt)
                return receipt.error();
            read.isConfirmed = receipt->number == sent->number;
            if (read.isConfirmed)
                sent->confirmed = receipt->package;
        } else if (letter.kind == wire::LetterKind::Response) {
            const auto response = wire::decodeResponse(letter.payload);
            if (!response)
                return response.error();
            responses.append(*response);
        } else if (letter.kind == wire::LetterKind::BlobAnswer) {
            const auto answer = wire::decodeBlobAnswer(letter.payload);
            if (!answer)
                return answer.error();
            answers.append(*answer);
        }
    }
    const auto andTheTrail = [&]() -> base::Done {
        const base::Done kept = keepTrail(context.connection(), trail->with(*package));
        return kept ? keepSent(context.connection(), *sent) : kept;
    };
    const auto taken = syncrun::takeAll(context, responses, read.report, andTheTrail);
    if (!taken)
        return taken.error();
    const auto wantsMore = paperpackages::takeAnswers(context, answers, read.report);
    const auto lacks = lacksEntries(context.connection());
    if (!wantsMore || !lacks)
        return wantsMore ? lacks.error() : wantsMore.error();
    if (const base::Done counted = syncrun::countInto(context, read.report); !counted)
        return counted.error();
    // A restored office waits until it was told that there is nothing more, and a copy of a vault for its new name.
    const bool isAwaited = taken->hasMore && (read.report.recovery.isOn || read.report.isRenamed);
    read.hasMore = (*lacks || *wantsMore || isAwaited) && !read.report.isRevoked && !read.report.isWiped;
    if (read.report.isWiped)
        read.report.wipeFile = confirmWipe(context, *link, path);
    return read;
}

std::optional<Overtaken> overtaken(const base::Error &error)
{
    const auto found = wire::overtakenPackage(error);
    return found ? std::optional(Overtaken{found->number, found->newer}) : std::nullopt;
}

} // namespace work::packages
