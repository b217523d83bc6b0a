// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/vaultreplica.h"

#include "model/store/changerows.h"
#include "model/store/logheads.h"
#include "model/store/outboxrows.h"
#include "model/store/syncrows.h"
#include "model/sync/fold.h"

#include <QJsonDocument>

namespace store {

using namespace syncing;

VaultReplica::VaultReplica(Vault &vault, sql::Connection &connection)
    : m_vault(vault)
    , m_connection(connection)
{
    m_failure = readFacts();
}

base::Done VaultReplica::readFacts()
{
    auto facts = syncrows::facts(m_connection);
    if (!facts)
        return facts.error();
    m_facts = std::move(*facts);
    m_facts.device = m_vault.identity().device;
    m_facts.user = m_vault.identity().user;
    m_facts.clock = std::max(m_facts.clock, m_vault.hybridClock().last());
    const auto end = logheads::ownEnd(m_connection, m_facts.device);
    if (!end)
        return end.error();
    m_facts.k = end->k;
    m_facts.head = end->head;
    return {};
}

QList<StreamFacts> VaultReplica::streams() const
{
    return take(syncrows::streams(m_connection));
}

StreamFacts VaultReplica::stream(const base::Id &stream) const
{
    return take(syncrows::stream(m_connection, stream));
}

QList<Entry> VaultReplica::entries(const base::Id &stream, qint64 after, qint64 upTo) const
{
    sql::Statement query = m_connection.statement(QStringLiteral("SELECT ") + changerows::entryColumns()
        + QStringLiteral(" FROM change c WHERE c.stream = ? AND c.n > ? AND c.n <= ? ORDER BY c.n"));
    query.bind(stream).bind(after).bind(upTo);
    QList<Entry> entries;
    while (query.step())
        entries.append(changerows::readEntry(query));
    if (query.failed() && m_failure)
        m_failure = query.error();
    return entries;
}

RecordState VaultReplica::record(const base::Id &stream, const base::Id &id) const
{
    if (!isKnown(id))
        return {};
    RecordState state;
    sql::Statement base = m_connection.statement(
        QStringLiteral("SELECT state FROM snapshot_record WHERE record = ? AND stream = ?"));
    base.bind(id).bind(stream);
    if (base.step())
        state = RecordState::fromJson(QJsonDocument::fromJson(base.text(0).toUtf8()).object());
    const bool isGone = isErased(id);
    sql::Statement query = m_connection.statement(QStringLiteral("SELECT ") + changerows::columns()
        // The engine would take the index of the stream, and walk all of it for each record.
        + QStringLiteral(" FROM change c INDEXED BY change_by_record WHERE c.record = ? AND c.stream = ?"
                         // What is older is in the snapshot.
                         " AND c.n > (SELECT base FROM stream WHERE id = c.stream)"
                         " AND (c.n <= (SELECT folded FROM stream WHERE id = c.stream)"
                         // What takes a record away is heeded also by a program that cannot fold its stream.
                         " OR c.kind IN (?, ?)) ORDER BY c.n"));
    query.bind(id).bind(stream).bind(int(Kind::Leave)).bind(int(Kind::Erase));
    Fold fold([&](const base::Id &) { return isGone && !state.id.isNil() ? erasedRecord(state) : state; });
    bool isKnown = !state.id.isNil();
    while (query.step()) {
        fold.take(changerows::read(query), isGone);
        isKnown = true;
    }
    if ((base.failed() || query.failed()) && m_failure)
        m_failure = base.failed() ? base.error() : query.error();
    return isKnown ? fold.record(id) : RecordState();
}

/// One cheap look, since nearly all that a first sync brings is new.
bool VaultReplica::isKnown(const base::Id &record) const
{
    sql::Statement query = m_connection.statement(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM change WHERE record = ?)"
                       " OR EXISTS (SELECT 1 FROM snapshot_record WHERE record = ?)"));
    query.bind(record).bind(record);
    const bool isKnown = query.step() && query.integer(0) != 0;
    if (query.failed() && m_failure)
        m_failure = query.error();
    return isKnown;
}

QList<RecordState> VaultReplica::base(const base::Id &stream) const
{
    sql::Statement query
        = m_connection.statement(QStringLiteral("SELECT state FROM snapshot_record WHERE stream = ?"));
    query.bind(stream);
    QList<RecordState> records;
    while (query.step())
        records.append(RecordState::fromJson(QJsonDocument::fromJson(query.text(0).toUtf8()).object()));
    if (query.failed() && m_failure)
        m_failure = query.error();
    return records;
}

QList<OutItem> VaultReplica::outbox() const
{
    return take(outboxrows::all(m_connection));
}

QList<OutItem> VaultReplica::outboxToOffer(qsizetype most) const
{
    return take(outboxrows::toOffer(m_connection, most));
}

QList<OutItem> VaultReplica::outboxBesideWaiting() const
{
    return take(outboxrows::besideWaiting(m_connection));
}

QList<OutItem> VaultReplica::outboxOfChange(const base::Id &change) const
{
    if (!mayBeInOutbox(change))
        return {};
    return take(outboxrows::ofChange(m_connection, change));
}

QList<OutItem> VaultReplica::outboxOfRecord(const base::Id &record) const
{
    if (!mayBeInOutbox(record))
        return {};
    return take(outboxrows::ofRecord(m_connection, record));
}

QSet<base::Id> VaultReplica::ownOfRecord(const base::Id &record) const
{
    sql::Statement query
        = m_connection.statement(QStringLiteral("SELECT id FROM change WHERE record = ? AND user = ?"));
    query.bind(record).bind(m_facts.user);
    QSet<base::Id> own;
    while (query.step())
        own.insert(query.id(0));
    if (query.failed() && m_failure)
        m_failure = query.error();
    return own;
}

std::pair<qint64, qint64> VaultReplica::outboxEnds() const
{
    return take(outboxrows::ends(m_connection));
}

bool VaultReplica::isErased(const base::Id &record) const
{
    return erased().contains(record);
}

const QSet<base::Id> &VaultReplica::erased() const
{
    if (!m_erased)
        m_erased = readIds(QStringLiteral("SELECT record FROM erasure"));
    return *m_erased;
}

const QSet<base::Id> &VaultReplica::inOutbox() const
{
    if (!m_outbox)
        m_outbox = readIds(QStringLiteral("SELECT id FROM outbox UNION ALL SELECT record FROM outbox"));
    return *m_outbox;
}

/// An act asks about few, which are looked up; a page asks about each of its entries, so that reading all once
/// is cheaper.
bool VaultReplica::mayBeInOutbox(const base::Id &id) const
{
    constexpr int askedSingly = 64;
    if (!m_outbox && m_asked < askedSingly) {
        ++m_asked;
        return true;
    }
    return inOutbox().contains(id);
}

void VaultReplica::noteInOutbox(const domain::ChangeHeader &change)
{
    if (!m_outbox)
        return;
    m_outbox->insert(change.id);
    m_outbox->insert(change.record);
}

QSet<base::Id> VaultReplica::readIds(const QString &sql) const
{
    sql::Statement query = m_connection.statement(sql);
    QSet<base::Id> ids;
    while (query.step())
        ids.insert(query.id(0));
    if (query.failed() && m_failure)
        m_failure = query.error();
    return ids;
}

base::Done VaultReplica::wipe()
{
    m_facts.isWiped = true;
    return storeFacts(m_facts);
}

} // namespace store
