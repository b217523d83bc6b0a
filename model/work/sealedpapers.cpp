// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/sealedpapers.h"

#include "model/base/crypto.h"
#include "model/documents/thumbnail.h"
#include "model/domain/person.h"
#include "model/store/accesslog.h"
#include "model/store/actwriter.h"
#include "model/store/enrolment.h"
#include "model/store/syncrows.h"
#include "model/work/context.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace work::sealedpapers {
namespace {

/// One act for so many papers: each is read whole.
constexpr qsizetype kAtOnce = 20;

QString hexDigest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

base::Done describeWith(domain::Attachment &attachment, const QByteArray &bytes, const base::LockedBytes &key)
{
    const auto chunks = base::sealedfile::seal(bytes, key);
    if (!chunks)
        return chunks.error();
    attachment.size = bytes.size();
    attachment.digest = hexDigest(bytes);
    attachment.blob = base::sealedfile::nameOf(*chunks);
    const QByteArray raw(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
    attachment.key = QString::fromLatin1(raw.toBase64(QByteArray::Base64UrlEncoding));
    attachment.thumbnail = QString::fromLatin1(documents::thumbnailOf(bytes).toBase64());
    return {};
}

base::LockedBytes keyFor(Context &context, const base::Id &attachment)
{
    QByteArray key = base::crypto::keyedHash(
        context.vault().keys().signing.secretKey, "carepass key of a paper" + attachment.bytes());
    return base::LockedBytes::takeFrom(key);
}

base::Result<QByteArray> epochOf(Context &context)
{
    const auto facts = store::syncrows::facts(context.connection());
    return facts ? base::Result<QByteArray>(facts->officeEpoch.bytes()) : facts.error();
}

/// `epoch` is empty in a vault on its own.
PaperStanding standingFrom(const store::attachments::Standing &standing, const QByteArray &epoch)
{
    PaperStanding result;
    result.of = base::sealedfile::chunksOf(standing.size);
    result.chunks = standing.isHere ? result.of : standing.chunks;
    const bool isThere = !standing.sentEpoch.isEmpty() && standing.sentEpoch == epoch;
    if (isThere && standing.refused != 0)
        result.place = PaperPlace::Refused;
    else if (!standing.isHere)
        result.place = PaperPlace::Coming;
    else
        result.place = epoch.isEmpty() || isThere ? PaperPlace::Here : PaperPlace::ToBeSent;
    return result;
}

/// Empty in a vault on its own.
base::Result<QByteArray> epochIfEnrolled(Context &context)
{
    const auto isEnrolled = store::enrolment::isEnrolled(context.connection());
    if (!isEnrolled || !*isEnrolled)
        return isEnrolled ? base::Result<QByteArray>(QByteArray()) : isEnrolled.error();
    return epochOf(context);
}

base::Done giveKey(Context &context, store::ActWriter &writer, const base::Id &id)
{
    auto attachment = store::records::find<domain::Attachment>(context.connection(), id);
    const auto bytes = store::attachments::read(context.connection(), id);
    if (!attachment || !bytes)
        return attachment ? bytes.error() : attachment.error();
    if (!*attachment)
        return base::ErrorKind::NotFound;
    if (const base::Done described = describeWith(**attachment, *bytes, keyFor(context, id)); !described)
        return described;
    const auto put = writer.put(**attachment);
    return put ? base::Done() : base::Done(put.error());
}

base::Done giveKeysTo(Context &context, const QList<base::Id> &papers)
{
    auto writer = store::ActWriter::begin(context.vault(), context.connection(),
        {.kind = QString::fromLatin1(kKeysAct), .asks = store::ActLog::Asks::Nothing});
    if (!writer)
        return writer.error();
    for (const base::Id &id : papers) {
        if (const base::Done given = giveKey(context, *writer, id); !given)
            return given;
    }
    const QList<domain::RecordRef> touched = writer->touched();
    const auto act = writer->commit();
    if (!act)
        return act.error();
    // Not an act of the session, whose newest one can be undone.
    context.noteSynced(touched);
    return {};
}

base::Result<QList<PaperLine>> linesOf(
    Context &context, const base::Result<QList<store::attachments::Standing>> &standings)
{
    const auto epoch = epochIfEnrolled(context);
    if (!standings || !epoch)
        return standings ? epoch.error() : standings.error();
    QList<PaperLine> lines;
    for (const store::attachments::Standing &one : *standings) {
        const auto record = store::records::find<domain::Attachment>(context.connection(), one.attachment);
        if (!record)
            return record.error();
        if (!*record)
            continue;
        PaperLine line{**record, standingFrom(one, *epoch)};
        line.attachment.key.clear();
        line.attachment.thumbnail.clear();
        lines.append(line);
    }
    return lines;
}

} // namespace

base::Done describe(domain::Attachment &attachment, const QByteArray &bytes)
{
    return describeWith(attachment, bytes, base::crypto::makeKey());
}

base::LockedBytes keyOf(const domain::Attachment &attachment)
{
    QByteArray key = QByteArray::fromBase64(attachment.key.toLatin1(), QByteArray::Base64UrlEncoding);
    if (key.size() != qsizetype(base::crypto::kKeySize))
        return {};
    return base::LockedBytes::takeFrom(key);
}

base::Result<QList<QByteArray>> sealed(Context &context, const domain::Attachment &attachment)
{
    const auto bytes = store::attachments::read(context.connection(), attachment.id);
    if (!bytes)
        return bytes.error();
    const auto chunks = base::sealedfile::seal(*bytes, keyOf(attachment));
    if (!chunks || base::sealedfile::nameOf(*chunks) != attachment.blob)
        return base::Error{base::ErrorKind::VaultDamaged, u"a paper does not bear its name"_s};
    return chunks;
}

base::Done giveKeys(Context &context)
{
    const auto isEnrolled = store::enrolment::isEnrolled(context.connection());
    if (!isEnrolled || !*isEnrolled)
        return isEnrolled ? base::Done() : base::Done(isEnrolled.error());
    const auto all = store::attachments::all(context.connection());
    if (!all)
        return all.error();
    QList<base::Id> bare;
    for (const store::attachments::Standing &one : *all) {
        if (one.isHere && one.blob.isEmpty())
            bare.append(one.attachment);
    }
    for (qsizetype at = 0; at < bare.size(); at += kAtOnce) {
        if (const base::Done given = giveKeysTo(context, bare.mid(at, kAtOnce)); !given)
            return given;
    }
    return {};
}

bool isOpen(const store::attachments::Standing &standing, const QByteArray &epoch)
{
    const bool isSettled = !standing.sentEpoch.isEmpty() && standing.sentEpoch == epoch
        && (standing.isHere || standing.refused != 0);
    return !isSettled && !standing.blob.isEmpty() && base::sealedfile::chunksOf(standing.size) > 0;
}

base::Result<PaperStanding> standingOf(Context &context, const base::Id &attachment)
{
    const auto standing = store::attachments::of(context.connection(), attachment);
    const auto epoch = epochIfEnrolled(context);
    if (!standing || !epoch)
        return standing ? epoch.error() : standing.error();
    return standingFrom(*standing, *epoch);
}

base::Result<QList<PaperLine>> ofPerson(Context &context, const base::Id &person)
{
    if (const base::Done noted = store::accesslog::write(context.vault(), context.connection(), u"open"_s,
            {QLatin1String(domain::Person::kType), person}, {{u"page"_s, u"attachment"_s}});
        !noted)
        return noted.error();
    return linesOf(context, store::attachments::ofParent(context.connection(), person));
}

base::Result<QList<PaperLine>> unsettled(Context &context)
{
    auto lines = linesOf(context, store::attachments::all(context.connection()));
    if (lines)
        lines->removeIf([](const PaperLine &line) { return line.standing.place == PaperPlace::Here; });
    return lines;
}

base::Result<Counts> counts(Context &context)
{
    const auto all = store::attachments::all(context.connection());
    const auto epoch = epochIfEnrolled(context);
    if (!all || !epoch)
        return all ? epoch.error() : all.error();
    Counts counts;
    for (const store::attachments::Standing &one : *all) {
        const PaperPlace place = standingFrom(one, *epoch).place;
        counts.toSend += place == PaperPlace::ToBeSent;
        counts.toCome += place == PaperPlace::Coming;
    }
    return counts;
}

} // namespace work::sealedpapers
