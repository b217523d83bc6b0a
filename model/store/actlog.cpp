// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/actlog.h"

#include "model/base/crypto.h"
#include "model/domain/records.h"
#include "model/store/changerows.h"
#include "model/store/enrolment.h"
#include "model/store/logheads.h"
#include "model/store/outboxrows.h"
#include "model/sync/entry.h"
#include "model/sync/second.h"
#include "model/sync/view.h"

using namespace Qt::StringLiterals;

namespace store {

using domain::ChangeKind;

base::Done ActLog::begin(Asks asks)
{
    m_asks = asks;
    const auto homes = syncrows::homes(*m_connection);
    if (!homes)
        return homes.error();
    m_homes = *homes;
    // Whoever works in no dong has no home for households, and belongs to the office all the same.
    const auto enrolled = enrolment::isEnrolled(*m_connection);
    if (!enrolled)
        return enrolled.error();
    if (*enrolled) {
        m_replica = std::make_unique<VaultReplica>(*m_vault, *m_connection);
        m_show = std::make_unique<RecordShow>(*m_connection, *m_replica);
        auto rights = Rights::read(*m_connection);
        if (!rights)
            return rights.error();
        m_rights.emplace(std::move(*rights));
    }
    const auto end = logheads::ownEnd(*m_connection, m_vault->identity().device);
    if (!end)
        return end.error();
    m_k = end->k;
    m_head = end->head;
    m_firstK = m_k + 1;
    return {};
}

domain::ChangeHeader ActLog::headerOf(
    const domain::Act &act, ChangeKind kind, const QString &type, const base::Id &id, qint64 base)
{
    return {m_vault->ids().next(), m_vault->identity().device, 0, act.id, act.user, type, id, base,
        m_vault->hybridClock().next(), kind};
}

base::Done ActLog::write(const domain::Act &act, ChangeKind kind, const domain::RecordType &type,
    const base::Id &id, qint64 base, const QList<domain::FieldChange> &fields)
{
    const domain::ChangeHeader header = headerOf(act, kind, QLatin1String(type.name), id, base);
    if (!isEnrolled())
        return insert(header, domain::encodeFields(fields), {});
    base::Id parent;
    for (const domain::FieldChange &field : fields) {
        if (field.column == "parent"_L1)
            parent = base::Id::fromString(field.after.toString()).value_or(base::Id());
    }
    const auto stream = streamFor(header.recordType, id, parent);
    if (!stream)
        return stream.error();
    const auto body = bodyOf(kind, type, *stream, id, fields);
    return body ? insertOwn(header, *body, *stream) : base::Done(body.error());
}

base::Done ActLog::writeBody(const domain::Act &act, ChangeKind kind, const QString &type,
    const base::Id &id, const syncing::Body &body)
{
    base::Id parent;
    for (const syncing::Write &write : body.writes) {
        if (write.column == "parent"_L1)
            parent = base::Id::fromString(write.after.toString()).value_or(base::Id());
    }
    const auto stream = streamFor(type, id, parent);
    if (!stream)
        return stream.error();
    const qint64 base = m_replica->record(*stream, id).version;
    return insertOwn(headerOf(act, kind, type, id, base), body, *stream);
}

base::Done ActLog::writeTo(const base::Id &stream, const QString &type, const syncing::Body &body)
{
    domain::Act act;
    act.id = m_vault->ids().next();
    act.user = m_vault->identity().user;
    return insert(
        headerOf(act, ChangeKind::Create, type, m_vault->ids().next(), 0), body.encoded(), stream);
}

/// Where a record lies, or will: shared ones in the common stream, others with what they hang on.
base::Result<base::Id> ActLog::streamFor(const QString &type, const base::Id &id, const base::Id &parent)
{
    const auto known = syncrows::streamOf(*m_connection, id);
    if (!known || !known->isNil())
        return known;
    if (domain::isShared(type))
        return m_homes.common;
    const auto above = parent.isNil() ? base::Result<base::Id>(base::Id())
                                      : syncrows::streamOf(*m_connection, parent);
    if (!above)
        return above.error();
    return above->isNil() || *above == m_homes.common ? m_homes.home : *above;
}

base::Result<syncing::Body> ActLog::bodyOf(ChangeKind kind, const domain::RecordType &type,
    const base::Id &stream, const base::Id &id, const QList<domain::FieldChange> &fields)
{
    if (kind == ChangeKind::Erase)
        return syncing::Body();
    const syncing::RecordState view = syncing::viewOf(*m_replica, stream, id);
    const syncing::Composer composer = syncing::composerFor(*m_replica, stream, view);
    if (!m_replica->failure())
        return m_replica->failure().error();
    QList<syncing::FieldEdit> edits;
    for (const domain::FieldChange &field : fields) {
        const domain::FieldInfo *info = type.find(field.column);
        const domain::Merge rule = info ? info->merge : domain::Merge::Register;
        if (rule != domain::Merge::OfficeOnly)
            edits.append({field.column, rule, field.after});
    }
    if (kind != ChangeKind::Remove)
        return composer.edit(edits);
    // What the record was stays readable where it was taken away; folding a removal writes nothing.
    syncing::Body body = composer.remove();
    for (const domain::FieldChange &field : fields) {
        const domain::FieldInfo *info = type.find(field.column);
        if (!info || info->merge != domain::Merge::OfficeOnly)
            body.writes.append({field.column, field.before, QJsonValue(), domain::Merge::Register, {}, {}});
    }
    return body;
}

void ActLog::seal(domain::Change &change)
{
    change.header.k = ++m_k;
    if (syncing::hasBody(change))
        change.commitment = domain::commitmentOf(change.salt, change.body);
    change.signature = base::crypto::sign(
        domain::signedBytes(change.header, change.commitment), m_vault->keys().signing.secretKey);
    // Qt binds a null byte array as NULL; the first change has an empty `previous`.
    change.previous = m_head.isNull() ? QByteArray("") : m_head;
    change.chain = domain::chainOf(m_head, change.header, change.commitment);
    m_head = change.chain;
}

base::Done ActLog::insertOwn(
    const domain::ChangeHeader &header, const syncing::Body &body, const base::Id &stream)
{
    if (m_asks == Asks::Roles) {
        if (const base::Done allowed = m_rights->mayWrite(header.user, header, body); !allowed)
            return allowed;
    }
    return insert(header, body.encoded(), stream);
}

base::Done ActLog::insert(
    const domain::ChangeHeader &header, const QByteArray &body, const base::Id &stream)
{
    if (isEnrolled() && stream.isNil())
        return base::Error{base::ErrorKind::RefusedByRule, QLatin1String(enrolment::kNoPlace)};
    domain::Change change;
    change.header = header;
    change.salt = m_vault->environment().random.bytes(32);
    change.body = body;
    seal(change);
    m_heads += change.chain;
    ++m_changes;
    const auto row = changerows::insert(*m_connection, change);
    if (!row)
        return row.error();
    if (!isEnrolled())
        return {};
    m_replica->noteInOutbox(change.header);
    return outboxrows::add(*m_connection, stream, change, *row);
}

base::Done ActLog::show(const base::Id &id)
{
    const auto stream = syncrows::streamOf(*m_connection, id);
    if (!stream)
        return stream.error();
    const syncing::RecordState view = syncing::viewOf(*m_replica, *stream, id);
    return m_replica->failure() ? m_show->show(*stream, view) : m_replica->failure();
}

base::Done ActLog::finish(const domain::Act &act, const SecondSigner &second)
{
    if (!isEnrolled() || m_changes == 0)
        return {};
    return resign(second.secretKey ? m_firstK : m_k, act, second);
}

/// Changes that are not on their way yet are written once more, now that all is known that they have to tell.
base::Done ActLog::resign(qint64 from, const domain::Act &act, const SecondSigner &second)
{
    const qint64 last = m_k;
    sql::Statement query = m_connection->statement(u"SELECT "_s + changerows::columns()
        + u" FROM change c WHERE c.device = ? AND c.k >= ? ORDER BY c.k"_s);
    query.bind(m_vault->identity().device).bind(from);
    QList<std::pair<qint64, domain::Change>> changes;
    while (query.step())
        changes.append({changerows::rowOf(query), changerows::read(query)});
    if (query.failed())
        return query.error();
    m_k = from - 1;
    m_head = changes.constFirst().second.previous;
    m_heads.chop(changes.size() * base::crypto::kHashSize);
    for (auto &[row, change] : changes) {
        if (const base::Done noted = noteIn(change, change.header.k == last, act, second); !noted)
            return noted;
        seal(change);
        m_heads += change.chain;
        if (const base::Done written = changerows::rewrite(*m_connection, row, change); !written)
            return written;
    }
    return {};
}

base::Done ActLog::noteIn(
    domain::Change &change, bool isLast, const domain::Act &act, const SecondSigner &second)
{
    // What an act erased itself has no body any more; its headers stay as they are.
    if (!syncing::hasBody(change))
        return {};
    auto body = syncing::Body::decode(change.body);
    if (!body)
        return body.error();
    if (isLast)
        body->more.insert(u"act"_s, actrows::tellOthers(act));
    if (second.secretKey && m_asks == Asks::Roles) {
        const auto stream = syncrows::streamOf(*m_connection, change.header.record);
        const base::Done allowed = stream ? m_rights->maySecond(second.user, change.header, *body, *stream)
                                          : base::Done(stream.error());
        if (!allowed)
            return allowed;
    }
    if (second.secretKey)
        syncing::setSecond(*body,
            {second.user,
                base::crypto::sign(syncing::secondSignedBytes(change.header), *second.secretKey)});
    change.body = body->encoded();
    return {};
}

} // namespace store
