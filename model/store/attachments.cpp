// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/attachments.h"

#include "model/sql/statement.h"

#include <QCryptographicHash>

namespace store::attachments {
namespace {

QString standingsWhere(const char *condition)
{
    return QStringLiteral(
        "SELECT a.id, a.parent, a.size, a.blob, b.attachment IS NOT NULL,"
        " (SELECT COUNT(*) FROM attachment_chunk c WHERE c.attachment = a.id AND c.blob = a.blob),"
        " s.epoch, s.refused FROM attachment a LEFT JOIN attachment_bytes b ON b.attachment = a.id"
        " LEFT JOIN attachment_sent s ON s.attachment = a.id AND s.blob = a.blob %1"
        " ORDER BY a.size, a.row")
        .arg(QLatin1String(condition));
}

base::Result<QList<Standing>> readStandings(sql::Statement &query)
{
    QList<Standing> all;
    while (query.step())
        all.append({query.id(0), query.id(1), query.integer(2), query.text(3), query.integer(4) != 0,
            int(query.integer(5)), query.bytes(6), int(query.integer(7))});
    if (query.failed())
        return query.error();
    return all;
}

} // namespace

base::Done write(sql::Connection &connection, const base::Id &attachment, const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > kLargest)
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("attachment size")};
    sql::Statement insert = connection.statement(
        QStringLiteral("INSERT OR REPLACE INTO attachment_bytes (attachment, bytes) VALUES (?, ?)"));
    insert.bind(attachment).bind(bytes);
    return insert.run();
}

base::Result<QByteArray> read(sql::Connection &connection, const base::Id &attachment)
{
    sql::Statement query
        = connection.statement(QStringLiteral("SELECT bytes FROM attachment_bytes WHERE attachment = ?"));
    query.bind(attachment);
    if (query.step())
        return query.bytes(0);
    if (query.failed())
        return query.error();
    return base::Error{base::ErrorKind::NotFound, QStringLiteral("attachment")};
}

base::Result<QList<Standing>> all(sql::Connection &connection)
{
    sql::Statement query = connection.statement(standingsWhere(""));
    return readStandings(query);
}

base::Result<Standing> of(sql::Connection &connection, const base::Id &attachment)
{
    sql::Statement query = connection.statement(standingsWhere("WHERE a.id = ?"));
    query.bind(attachment);
    const auto found = readStandings(query);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return base::Error{base::ErrorKind::NotFound, QStringLiteral("attachment")};
    return found->first();
}

base::Result<QList<Standing>> ofParent(sql::Connection &connection, const base::Id &parent)
{
    sql::Statement query = connection.statement(standingsWhere("WHERE a.parent = ?"));
    query.bind(parent);
    return readStandings(query);
}

base::Result<QString> trouble(sql::Connection &connection)
{
    sql::Statement query = connection.statement(QStringLiteral(
        "SELECT a.id, a.digest, b.bytes FROM attachment a JOIN attachment_bytes b ON b.attachment = a.id"
        " WHERE a.digest IS NOT NULL ORDER BY a.row"));
    QString found;
    while (query.step()) {
        const QByteArray digest
            = QCryptographicHash::hash(query.bytes(2), QCryptographicHash::Sha256).toHex();
        if (found.isEmpty() && QString::fromLatin1(digest) != query.text(1))
            found = QStringLiteral("the paper of attachment %1 is not the one that its record tells of")
                        .arg(query.id(0).toString());
    }
    if (query.failed())
        return query.error();
    return found;
}

base::Done putChunk(
    sql::Connection &connection, const Standing &standing, int number, const QByteArray &chunk)
{
    sql::Statement insert = connection.statement(QStringLiteral(
        "INSERT OR REPLACE INTO attachment_chunk (attachment, blob, number, bytes) VALUES (?, ?, ?, ?)"));
    return insert.bind(standing.attachment).bind(standing.blob).bind(number).bind(chunk).run();
}

base::Result<QList<QByteArray>> chunks(sql::Connection &connection, const Standing &standing)
{
    sql::Statement query = connection.statement(QStringLiteral(
        "SELECT bytes FROM attachment_chunk WHERE attachment = ? AND blob = ? ORDER BY number"));
    query.bind(standing.attachment).bind(standing.blob);
    QList<QByteArray> chunks;
    while (query.step())
        chunks.append(query.bytes(0));
    if (query.failed())
        return query.error();
    return chunks;
}

base::Done dropChunks(sql::Connection &connection, const base::Id &attachment)
{
    sql::Statement drop
        = connection.statement(QStringLiteral("DELETE FROM attachment_chunk WHERE attachment = ?"));
    return drop.bind(attachment).run();
}

base::Done noteSent(
    sql::Connection &connection, const Standing &standing, const QByteArray &epoch, int refused)
{
    sql::Statement insert = connection.statement(QStringLiteral(
        "INSERT OR REPLACE INTO attachment_sent (attachment, blob, epoch, refused) VALUES (?, ?, ?, ?)"));
    return insert.bind(standing.attachment).bind(standing.blob).bind(epoch).bind(refused).run();
}

} // namespace store::attachments
