// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/accesslog.h"

#include "model/base/bytes.h"
#include "model/base/crypto.h"
#include "model/base/residentnumbers.h"
#include "model/sql/transaction.h"
#include "model/store/logheads.h"

#include <QJsonDocument>

namespace store::accesslog {
namespace {

QByteArray chainOf(const QByteArray &previous, base::Moment at, const base::Id &user, const base::Id &device,
    const QString &kind, const domain::RecordRef &subject, const QByteArray &detail)
{
    return base::crypto::hash(base::ByteWriter()
                                  .bytes(previous)
                                  .number(at)
                                  .raw(user.bytes())
                                  .raw(device.bytes())
                                  .bytes(kind.toUtf8())
                                  .bytes(subject.type.toUtf8())
                                  .raw(subject.id.bytes())
                                  .bytes(detail)
                                  .result());
}

} // namespace

base::Done write(const Vault &vault, sql::Connection &connection, const QString &kind,
    const domain::RecordRef &subject, const QJsonObject &detail)
{
    base::Result<sql::Transaction> transaction = sql::Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (const base::Done appended = append(vault, connection, kind, subject, detail); !appended)
        return appended;
    return transaction->commit();
}

base::Done append(const Vault &vault, sql::Connection &connection, const QString &kind,
    const domain::RecordRef &subject, const QJsonObject &detail)
{
    const auto head = connection.single(QStringLiteral("SELECT chain FROM access ORDER BY row DESC LIMIT 1"));
    if (!head)
        return head.error();
    const base::Moment at = vault.clock().now();
    const Identity &who = vault.identity();
    const QJsonObject kept = base::withoutResidentNumbers(QJsonValue(detail)).toObject();
    const QByteArray text
        = kept.isEmpty() ? QByteArray() : QJsonDocument(kept).toJson(QJsonDocument::Compact);
    const QByteArray chain = chainOf(head->toByteArray(), at, who.user, who.device, kind, subject, text);
    sql::Statement insert = connection.statement(
        QStringLiteral("INSERT INTO access (at, user, device, kind, subject_type, "
                       "subject, detail, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING row"));
    insert.bind(at).bind(who.user).bind(who.device).bind(kind).bind(subject.type).bind(subject.id);
    insert.bind(text.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(text))).bind(chain);
    qint64 row = 0;
    while (insert.step())
        row = insert.integer(0);
    if (insert.failed())
        return insert.error();
    return logheads::noteAccess(connection, row, chain);
}

base::Result<QList<AccessEntry>> read(
    sql::Connection &connection, const base::Id &subject, int limit, int skip)
{
    const QString columns
        = QStringLiteral("SELECT a.at, u.name, a.kind, a.subject_type, a.subject, a.detail FROM access a"
                         " LEFT JOIN known_user u ON u.id = a.user ");
    sql::Statement query = connection.statement(subject.isNil()
            ? columns + QStringLiteral("ORDER BY a.row DESC LIMIT ? OFFSET ?")
            : columns + QStringLiteral("WHERE a.subject = ? ORDER BY a.row DESC LIMIT ? OFFSET ?"));
    if (!subject.isNil())
        query.bind(subject);
    query.bind(limit).bind(skip);
    QList<AccessEntry> entries;
    while (query.step()) {
        entries.append({query.integer(0), query.text(1), query.text(2), {query.text(3), query.id(4)},
            QJsonDocument::fromJson(query.text(5).toUtf8()).object()});
    }
    if (query.failed())
        return query.error();
    return entries;
}

base::Result<QString> verify(sql::Connection &connection, const LogHeads &witness)
{
    const base::Result<LogHeads> heads = logheads::read(connection);
    if (!heads)
        return heads.error();
    bool witnessed = witness.accesses == 0;
    sql::Statement query = connection.statement(QStringLiteral(
        "SELECT row, at, user, device, kind, subject_type, subject, detail, chain FROM access ORDER BY row"));
    QByteArray head;
    qint64 row = 0;
    while (query.step()) {
        const QByteArray chain = chainOf(head, query.integer(1), query.id(2), query.id(3), query.text(4),
            {query.text(5), query.id(6)}, query.text(7).toUtf8());
        if (query.integer(0) != row + 1 || chain != query.bytes(8))
            return QStringLiteral("access entry %1 does not verify").arg(row + 1);
        head = chain;
        row = query.integer(0);
        witnessed = witnessed || (row == witness.accesses && head == witness.accessHead);
    }
    if (query.failed())
        return query.error();
    if (row != heads->accesses || head != heads->accessHead || !witnessed)
        return QStringLiteral("the newest access entries are missing");
    return QString();
}

} // namespace store::accesslog
