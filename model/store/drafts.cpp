// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/drafts.h"

#include "model/base/residentnumbers.h"

#include <QJsonDocument>

namespace store::drafts {
namespace {

Draft read(const sql::Statement &query)
{
    return {query.text(0), query.id(1), QJsonDocument::fromJson(query.text(2).toUtf8()).object(),
        query.integer(3)};
}

} // namespace

base::Done save(sql::Connection &connection, const Draft &draft)
{
    sql::Statement query = connection.statement(
        QStringLiteral("INSERT OR REPLACE INTO draft (page, record, body, at) VALUES (?, ?, ?, ?)"));
    query.bind(draft.page).bind(draft.record.bytes());
    const QJsonObject body = base::withoutResidentNumbers(QJsonValue(draft.body)).toObject();
    return query.bind(QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)))
        .bind(draft.at)
        .run();
}

base::Result<std::optional<Draft>> find(
    sql::Connection &connection, const QString &page, const base::Id &record)
{
    sql::Statement query = connection.statement(
        QStringLiteral("SELECT page, record, body, at FROM draft WHERE page = ? AND record = ?"));
    query.bind(page).bind(record.bytes());
    std::optional<Draft> found;
    if (query.step())
        found = read(query);
    if (query.failed())
        return query.error();
    return found;
}

base::Done discard(sql::Connection &connection, const QString &page, const base::Id &record)
{
    sql::Statement query
        = connection.statement(QStringLiteral("DELETE FROM draft WHERE page = ? AND record = ?"));
    return query.bind(page).bind(record.bytes()).run();
}

base::Result<QList<Draft>> all(sql::Connection &connection)
{
    QList<Draft> list;
    sql::Statement query
        = connection.statement(QStringLiteral("SELECT page, record, body, at FROM draft ORDER BY at DESC"));
    while (query.step())
        list.append(read(query));
    if (query.failed())
        return query.error();
    return list;
}

} // namespace store::drafts
