// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/entry.h"

#include "model/base/bytes.h"
#include "model/base/crypto.h"

#include <algorithm>

namespace syncing {
namespace {

base::Id idFrom(base::ByteReader &reader)
{
    return base::Id::fromBytes(reader.raw(16)).value_or(base::Id());
}

} // namespace

QByteArray streamHash(const QByteArray &previous, qint64 n, const QByteArray &deviceHash)
{
    return base::crypto::hash(base::ByteWriter().bytes(previous).number(n).bytes(deviceHash).result());
}

void strip(domain::Change &change)
{
    change.salt = {};
    change.body = {};
}

bool isWhole(const domain::Change &change)
{
    return domain::chainOf(change.previous, change.header, change.commitment) == change.chain
        && (!hasBody(change) || domain::commitmentOf(change.salt, change.body) == change.commitment);
}

bool verifiesStream(
    const QList<Entry> &entries, qint64 after, const QByteArray &hash, qint64 end, const QByteArray &endHash)
{
    qint64 n = after;
    QByteArray s = hash;
    for (const Entry &entry : entries) {
        if (entry.n != ++n || entry.s != streamHash(s, n, entry.change.chain) || !isWhole(entry.change))
            return false;
        s = entry.s;
    }
    return n == end && s == endHash;
}

qint64 commonEnd(const QList<EpochMark> &a, qint64 endA, const QList<EpochMark> &b, qint64 endB)
{
    qsizetype same = 0;
    while (same < a.size() && same < b.size() && a.at(same) == b.at(same))
        ++same;
    if (same == 0)
        return 0;
    const qint64 lastOfA = same < a.size() ? a.at(same).start : endA;
    const qint64 lastOfB = same < b.size() ? b.at(same).start : endB;
    return std::min({lastOfA, lastOfB, endA, endB});
}

QByteArray encodeChange(const domain::Change &change)
{
    const domain::ChangeHeader &header = change.header;
    return base::ByteWriter()
        .raw(header.id.bytes())
        .raw(header.device.bytes())
        .number(header.k)
        .raw(header.act.bytes())
        .raw(header.user.bytes())
        .bytes(header.recordType.toUtf8())
        .raw(header.record.bytes())
        .number(header.base)
        .number(header.clock.wall)
        .number(header.clock.count)
        .number(qint32(header.kind))
        .bytes(change.salt)
        .bytes(change.body)
        .bytes(change.commitment)
        .bytes(change.signature)
        .bytes(change.previous)
        .bytes(change.chain)
        .result();
}

std::optional<domain::Change> decodeChange(const QByteArray &bytes)
{
    base::ByteReader reader(bytes);
    domain::Change change;
    domain::ChangeHeader &header = change.header;
    header.id = idFrom(reader);
    header.device = idFrom(reader);
    header.k = reader.number<qint64>();
    header.act = idFrom(reader);
    header.user = idFrom(reader);
    header.recordType = QString::fromUtf8(reader.bytes());
    header.record = idFrom(reader);
    header.base = reader.number<qint64>();
    header.clock.wall = reader.number<qint64>();
    header.clock.count = reader.number<quint32>();
    header.kind = domain::ChangeKind(reader.number<qint32>());
    change.salt = reader.bytes();
    change.body = reader.bytes();
    change.commitment = reader.bytes();
    change.signature = reader.bytes();
    change.previous = reader.bytes();
    change.chain = reader.bytes();
    if (!reader.ok() || !reader.atEnd())
        return std::nullopt;
    return change;
}

} // namespace syncing
