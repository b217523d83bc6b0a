// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/logheads.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace store {
namespace {

const QString kChangeName = QStringLiteral("change head");
const QString kAccessName = QStringLiteral("access head");

QJsonArray toArray(qint64 number, const QByteArray &head)
{
    return {number, QString::fromLatin1(head.toHex())};
}

void fromArray(const QJsonArray &array, qint64 &number, QByteArray &head)
{
    number = array.at(0).toInteger();
    head = QByteArray::fromHex(array.at(1).toString().toLatin1());
}

base::Done note(sql::Connection &connection, const QString &name, qint64 number, const QByteArray &head)
{
    // REPLACE would write the index of names anew at each act.
    sql::Statement query
        = connection.statement(QStringLiteral("INSERT INTO meta (name, value) VALUES (?, ?)"
                                              " ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    const QByteArray value = QJsonDocument(toArray(number, head)).toJson(QJsonDocument::Compact);
    return query.bind(name).bind(QString::fromLatin1(value)).run();
}

} // namespace

QJsonObject LogHeads::toJson() const
{
    return {{QStringLiteral("changes"), toArray(changes, changeHead)},
        {QStringLiteral("accesses"), toArray(accesses, accessHead)}};
}

LogHeads LogHeads::fromJson(const QJsonObject &json)
{
    LogHeads heads;
    fromArray(json.value(QLatin1String("changes")).toArray(), heads.changes, heads.changeHead);
    fromArray(json.value(QLatin1String("accesses")).toArray(), heads.accesses, heads.accessHead);
    return heads;
}

namespace logheads {

base::Result<LogHeads> read(sql::Connection &connection)
{
    LogHeads heads;
    sql::Statement query = connection.statement(
        QStringLiteral("SELECT name, value FROM meta WHERE name IN ('change head', 'access head')"));
    while (query.step()) {
        const QJsonArray value = QJsonDocument::fromJson(query.text(1).toLatin1()).array();
        if (query.text(0) == kChangeName)
            fromArray(value, heads.changes, heads.changeHead);
        else
            fromArray(value, heads.accesses, heads.accessHead);
    }
    if (query.failed())
        return query.error();
    return heads;
}

base::Result<OwnEnd> ownEnd(sql::Connection &connection, const base::Id &device)
{
    const auto heads = read(connection);
    if (!heads)
        return heads.error();
    if (heads->changes > 0)
        return OwnEnd{heads->changes, heads->changeHead};
    sql::Statement query = connection.statement(
        // Older vaults noted no end; they belonged to no office yet.
        QStringLiteral("SELECT k, chain FROM change WHERE device = ? AND stream IS NULL ORDER BY k DESC LIMIT 1"));
    query.bind(device);
    OwnEnd end;
    if (query.step())
        end = {query.integer(0), query.bytes(1)};
    if (query.failed())
        return query.error();
    return end;
}

base::Done noteChange(sql::Connection &connection, qint64 k, const QByteArray &head)
{
    return note(connection, kChangeName, k, head);
}

base::Done noteAccess(sql::Connection &connection, qint64 row, const QByteArray &head)
{
    return note(connection, kAccessName, row, head);
}

} // namespace logheads

} // namespace store
