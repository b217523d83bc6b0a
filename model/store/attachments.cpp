// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/attachments.h"

#include "model/sql/statement.h"

namespace store::attachments {

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

} // namespace store::attachments
