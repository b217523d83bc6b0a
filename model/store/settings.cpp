// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace store::settings {

base::Result<QJsonValue> read(sql::Connection &connection, const QString &name)
{
    sql::Statement query = connection.statement(QStringLiteral("SELECT value FROM setting WHERE name = ?"));
    query.bind(name);
    QJsonValue value;
    if (query.step())
        value = QJsonDocument::fromJson(query.text(0).toUtf8()).array().at(0);
    if (query.failed())
        return query.error();
    return value;
}

base::Done write(sql::Connection &connection, const QString &name, const QJsonValue &value)
{
    // Wrapped in a list, since a JSON document may not be a bare value.
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    sql::Statement query
        = connection.statement(QStringLiteral("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"));
    return query.bind(name).bind(QString::fromUtf8(text)).run();
}

} // namespace store::settings
