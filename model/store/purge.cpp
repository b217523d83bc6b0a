// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/purge.h"

#include "model/domain/change.h"
#include "model/store/actrows.h"
#include "model/store/leavingpapers.h"

namespace store::purge {

base::Done beside(sql::Connection &connection, const base::Id &record)
{
    for (const QString &sql : {QStringLiteral("DELETE FROM draft WHERE record = ?"),
             QStringLiteral("DELETE FROM attachment_bytes WHERE attachment = ?"),
             QStringLiteral("DELETE FROM attachment_chunk WHERE attachment = ?"),
             QStringLiteral("DELETE FROM attachment_sent WHERE attachment = ?"),
             QStringLiteral("DELETE FROM person_summary WHERE person = ?"),
             QStringLiteral("UPDATE print SET reason = NULL WHERE subject = ?"),
             QStringLiteral("UPDATE print SET reason = NULL WHERE person = ?")}) {
        sql::Statement clear = connection.statement(sql);
        if (const base::Done cleared = clear.bind(record).run(); !cleared)
            return cleared;
    }
    return actrows::forgetReasons(connection, record);
}

base::Done erased(sql::Connection &connection, const base::Id &record)
{
    // What is on its way may hold content that the log has not; who erased it may still have to be told.
    sql::Statement content = connection.statement(
        QStringLiteral("UPDATE outbox SET salt = NULL, body = NULL WHERE record = ?"
                       " AND change NOT IN (SELECT row FROM change WHERE record = ? AND kind = ?)"));
    if (const base::Done cleared = content.bind(record).bind(record).bind(int(domain::ChangeKind::Erase)).run();
        !cleared)
        return cleared;
    return beside(connection, record).and_then([&] { return leavingpapers::drop(connection, record); });
}

} // namespace store::purge
