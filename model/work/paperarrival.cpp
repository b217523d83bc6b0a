// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/paperarrival.h"

#include "model/sql/transaction.h"
#include "model/store/records.h"
#include "model/work/context.h"
#include "model/work/sealedpapers.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace work {
namespace {

base::Error notThePaper(const char *what)
{
    return {base::ErrorKind::LetterDamaged, u"paper: "_s + QLatin1String(what)};
}

} // namespace

PaperArrival::PaperArrival(store::attachments::Standing standing, domain::Attachment attachment)
    : m_standing(std::move(standing))
    , m_attachment(std::move(attachment))
    , m_opener(std::make_unique<base::sealedfile::Opener>(sealedpapers::keyOf(m_attachment), m_standing.size))
{
}

base::Result<PaperArrival> PaperArrival::begin(Context &context, const store::attachments::Standing &standing)
{
    const auto record = store::records::find<domain::Attachment>(context.connection(), standing.attachment);
    const auto chunks = store::attachments::chunks(context.connection(), standing);
    if (!record || !chunks)
        return record ? chunks.error() : record.error();
    if (!*record || (*record)->blob != standing.blob)
        return base::ErrorKind::NotFound;
    PaperArrival arrival(standing, **record);
    for (const QByteArray &chunk : *chunks) {
        if (arrival.m_opener->take(chunk))
            continue;
        if (const base::Done dropped
            = store::attachments::dropChunks(context.connection(), standing.attachment);
            !dropped)
            return dropped.error();
        return PaperArrival(standing, **record);
    }
    return arrival;
}

base::Done PaperArrival::take(Context &context, const QByteArray &chunk, const QByteArray &epoch)
{
    const int number = next();
    if (const base::Done taken = m_opener->take(chunk); !taken)
        return taken;
    auto transaction = sql::Transaction::begin(context.connection());
    if (!transaction)
        return transaction.error();
    const base::Done kept = m_opener->isAtEnd()
        ? keepWhole(context, epoch)
        : store::attachments::putChunk(context.connection(), m_standing, number, chunk);
    if (!kept)
        return kept;
    if (const base::Done committed = transaction->commit(); !committed)
        return committed;
    m_isWhole = m_opener->isAtEnd();
    if (m_isWhole)
        context.noteSynced({{QLatin1String(domain::Attachment::kType), m_standing.attachment}});
    return {};
}

base::Done PaperArrival::keepWhole(Context &context, const QByteArray &epoch)
{
    const auto bytes = m_opener->file(m_standing.blob);
    if (!bytes)
        return bytes.error();
    const QByteArray digest = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    if (QString::fromLatin1(digest) != m_attachment.digest)
        return notThePaper("digest");
    // The record may have been erased, or have left, since its first chunk came.
    const auto record = store::records::find<domain::Attachment>(context.connection(), m_standing.attachment);
    if (!record)
        return record.error();
    if (!*record || (*record)->blob != m_standing.blob)
        return base::ErrorKind::NotFound;
    return store::attachments::write(context.connection(), m_standing.attachment, *bytes)
        .and_then([&] { return store::attachments::dropChunks(context.connection(), m_standing.attachment); })
        .and_then([&] { return store::attachments::noteSent(context.connection(), m_standing, epoch); });
}

} // namespace work
