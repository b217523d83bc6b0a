// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/leavingpapers.h"

#include "model/base/sealedfile.h"
#include "model/domain/attachment.h"
#include "model/store/attachments.h"

namespace store::leavingpapers {
namespace {

base::Done put(sql::Connection &connection, const Leaving &one, int number, const QByteArray &chunk)
{
    sql::Statement insert = connection.statement(
        QStringLiteral("INSERT OR REPLACE INTO attachment_leaving (attachment, blob, size, number, bytes)"
                       " VALUES (?, ?, ?, ?, ?)"));
    return insert.bind(one.attachment).bind(one.blob).bind(one.size).bind(number).bind(chunk).run();
}

} // namespace

base::Done keep(sql::Connection &connection, const StoredRecord &record)
{
    const auto standing = attachments::of(connection, record.id);
    if (!standing)
        return standing.error();
    if (!standing->isHere || standing->blob.isEmpty() || !standing->sentEpoch.isEmpty())
        return {};
    const auto bytes = attachments::read(connection, record.id);
    if (!bytes)
        return bytes.error();
    QByteArray key = QByteArray::fromBase64(
        records::as<domain::Attachment>(record).key.toLatin1(), QByteArray::Base64UrlEncoding);
    const auto chunks = base::sealedfile::seal(*bytes, base::LockedBytes::takeFrom(key));
    // Under another name the office would not take it.
    if (!chunks || base::sealedfile::nameOf(*chunks) != standing->blob)
        return {};
    const Leaving one{record.id, standing->blob, standing->size};
    for (int number = 0; number < chunks->size(); ++number) {
        if (const base::Done kept = put(connection, one, number, chunks->at(number)); !kept)
            return kept;
    }
    return {};
}

base::Result<QList<Leaving>> all(sql::Connection &connection)
{
    sql::Statement query = connection.statement(QStringLiteral(
        "SELECT attachment, blob, size FROM attachment_leaving WHERE number = 0 ORDER BY size, row"));
    QList<Leaving> all;
    while (query.step())
        all.append({query.id(0), query.text(1), query.integer(2)});
    if (query.failed())
        return query.error();
    return all;
}

base::Result<QList<QByteArray>> chunks(sql::Connection &connection, const Leaving &one)
{
    sql::Statement query = connection.statement(QStringLiteral(
        "SELECT bytes FROM attachment_leaving WHERE attachment = ? AND blob = ? ORDER BY number"));
    query.bind(one.attachment).bind(one.blob);
    QList<QByteArray> chunks;
    while (query.step())
        chunks.append(query.bytes(0));
    if (query.failed())
        return query.error();
    return chunks;
}

base::Done drop(sql::Connection &connection, const base::Id &attachment)
{
    sql::Statement drop
        = connection.statement(QStringLiteral("DELETE FROM attachment_leaving WHERE attachment = ?"));
    return drop.bind(attachment).run();
}

} // namespace store::leavingpapers
