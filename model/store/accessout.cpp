// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/accessout.h"

#include "model/store/actlog.h"
#include "model/store/logheads.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace store::accessout {
namespace {

const QString kSent = u"accesses sent"_s;
constexpr int kEntriesInOne = 200;
constexpr int kChangesAtOnce = 20;

struct Part {
    QJsonArray entries;
    qint64 last = 0;
};

base::Result<Part> partAfter(sql::Connection &connection, qint64 row)
{
    sql::Statement query = connection.statement(
        u"SELECT row, at, kind, subject_type, subject, detail, chain FROM access WHERE row > ?"
        " ORDER BY row LIMIT ?"_s);
    query.bind(row).bind(kEntriesInOne);
    Part part{{}, row};
    while (query.step()) {
        QJsonObject entry{{u"row"_s, query.integer(0)}, {u"at"_s, query.integer(1)},
            {u"kind"_s, query.text(2)}, {u"chain"_s, QString::fromLatin1(query.bytes(6).toHex())}};
        if (!query.isNull(4)) {
            entry.insert(u"type"_s, query.text(3));
            entry.insert(u"subject"_s, syncing::shortText(query.id(4)));
        }
        if (!query.isNull(5))
            entry.insert(u"detail"_s, QJsonDocument::fromJson(query.text(5).toUtf8()).object());
        part.entries.append(entry);
        part.last = query.integer(0);
    }
    if (query.failed())
        return query.error();
    return part;
}

} // namespace

base::Done hand(Vault &vault, sql::Connection &connection)
{
    const auto homes = syncrows::homes(connection);
    const auto sent = syncrows::value(connection, kSent);
    if (!homes || !sent)
        return homes ? sent.error() : homes.error();
    if (homes->audit.isNil())
        return {};
    ActLog log(vault, connection);
    if (const base::Done begun = log.begin(); !begun)
        return begun;
    qint64 last = sent->toLongLong();
    for (int i = 0; i < kChangesAtOnce; ++i) {
        const auto part = partAfter(connection, last);
        if (!part)
            return part.error();
        if (part->entries.isEmpty())
            break;
        syncing::Body body;
        body.writes.append({u"entries"_s, QJsonValue(), part->entries, domain::Merge::AppendOnly, {}, {}});
        if (const base::Done written = log.writeTo(homes->audit, QLatin1String(kType), body); !written)
            return written;
        last = part->last;
    }
    if (log.changes() == 0)
        return {};
    if (const base::Done noted = logheads::noteChange(connection, log.k(), log.head()); !noted)
        return noted;
    return syncrows::setValue(connection, kSent, QByteArray::number(last));
}

} // namespace store::accessout
