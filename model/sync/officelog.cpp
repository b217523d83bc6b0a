// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/officelog.h"

#include "model/sync/device.h"

namespace syncing {

qint64 OfficeLog::append(const base::Id &stream, const domain::Change &change)
{
    const StreamHead head = m_store.stream(stream).value_or(StreamHead());
    const qint64 n = head.end + 1;
    m_store.append(stream, {change, n, streamHash(head.s, n, change.chain), m_store.receipt()});
    m_heard(change.header);
    return n;
}

qint64 OfficeLog::appendOwn(const base::Id &stream, Kind kind, const domain::ChangeHeader &about, const Body &body,
    const base::Id &id, const QByteArray &salt, const base::Id &act)
{
    domain::Change change;
    change.header.id = id.isNil() ? base::Id::make(m_clock.now(), m_random) : id;
    change.header.act = act.isNil() ? change.header.id : act;
    change.header.recordType = about.recordType;
    change.header.record = about.record;
    change.header.clock = {m_clock.now(), 0};
    change.header.kind = headerKind(kind);
    change.salt = salt.isEmpty() ? m_random.bytes(32) : salt;
    change.body = body.encoded();
    OfficeFacts facts = m_store.facts();
    sealChange(change, facts.self, m_signer);
    m_store.setFacts(facts);
    m_store.setKnown(change.header.id,
        {change.commitment, stream,
            {change.header.id, Answer::Kind::Applied, Reason::None, 0, m_store.receipt()}});
    return append(stream, change);
}

RecordState OfficeLog::stateOf(const base::Id &record, const base::Id &before) const
{
    Fold fold([](const base::Id &) { return RecordState(); });
    for (const Entry &entry : m_store.entriesOf(record, m_store.place(record))) {
        if (!before.isNil() && entry.change.header.id == before)
            break;
        fold.take(entry.change, false);
    }
    return fold.record(record);
}

} // namespace syncing
