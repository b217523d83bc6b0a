// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/store/followingvault.h"

#include "model/base/bytes.h"
#include "model/domain/person.h"
#include "model/domain/records.h"
#include "model/store/recordshow.h"
#include "model/store/replicacheck.h"
#include "model/sync/view.h"
#include "tests/sim/memoryreplica.h"

using namespace Qt::StringLiterals;
using namespace syncing;

namespace support {
namespace {

QString named(const char *what, const base::Id &id = {})
{
    return id.isNil() ? QLatin1String(what) : u"%1 %2"_s.arg(QLatin1String(what), id.toString());
}

bool areEqual(const StreamFacts &a, const StreamFacts &b)
{
    return a.epochs == b.epochs && a.n == b.n && a.s == b.s && a.folded == b.folded && a.base == b.base
        && a.baseHash == b.baseHash && a.oldest == b.oldest && a.foldVersion == b.foldVersion && a.end == b.end;
}

} // namespace

FollowingVault::FollowingVault(const DeviceFacts &facts)
    : m_first(facts)
{
    m_owner = m_vault.vault().identity().user;
    m_vault.vault().setDevice(facts.device);
    auto transaction = sql::Transaction::begin(m_vault.connection());
    EXPECT_OK(transaction);
    m_transaction.emplace(std::move(*transaction));
    m_replica.emplace(m_vault.vault(), m_vault.connection());
}

domain::Change FollowingVault::there(domain::Change change) const
{
    if (change.header.user == m_first.user)
        change.header.user = m_owner;
    return change;
}

domain::Change FollowingVault::back(domain::Change change) const
{
    if (change.header.user == m_owner)
        change.header.user = m_first.user;
    return change;
}

Batch FollowingVault::there(Batch batch) const
{
    if (batch.facts)
        batch.facts->user = m_owner;
    for (Batch::Added &added : batch.entries)
        added.entry.change = there(added.entry.change);
    for (OutItem &item : batch.outbox)
        item.change = there(item.change);
    return batch;
}

void FollowingVault::commit(const Batch &batch)
{
    m_stored.append(batch);
    if (const base::Done stored = m_replica->commit(there(batch)); !stored && m_trouble.isEmpty())
        m_trouble = stored.error().detail;
}

std::unique_ptr<sim::Follower> FollowingVault::copy() const
{
    auto other = std::make_unique<FollowingVault>(m_first);
    for (const Batch &batch : m_stored)
        other->commit(batch);
    return other;
}

QString FollowingVault::difference(const sim::MemoryReplica &replica)
{
    if (!m_trouble.isEmpty())
        return m_trouble;
    // As the next start of the program finds it.
    const store::VaultReplica vault(m_vault.vault(), m_vault.connection());
    for (const QString &one : {ofFacts(vault, replica), ofStreams(vault, replica), ofOutbox(vault, replica),
             ofRows(replica), ofVerifying()}) {
        if (!one.isEmpty())
            return one;
    }
    return vault.failure() ? QString() : vault.failure().error().detail;
}

QString FollowingVault::ofFacts(const store::VaultReplica &vault, const sim::MemoryReplica &replica) const
{
    const DeviceFacts &here = vault.facts();
    const DeviceFacts &there = replica.facts();
    const std::pair<const char *, bool> facts[] = {{"name", here.device == there.device},
        {"number of the last change", here.k == there.k}, {"end of its chain", here.head == there.head},
        {"last request", here.asked == there.asked}, {"last answer", here.answered == there.answered},
        {"rights", here.rights == there.rights}, {"former names", here.formerNames == there.formerNames},
        {"epoch of the office", here.officeEpoch == there.officeEpoch},
        {"former epochs", here.formerEpochs == there.formerEpochs},
        {"witness", here.witness.nonce == there.witness.nonce && here.witnessed == there.witnessed},
        {"proof of the witness", here.witness.proof == there.witness.proof},
        {"twin", here.isTwin == there.isTwin}, {"revoked", here.isRevoked == there.isRevoked}};
    for (const auto &[name, isSame] : facts) {
        if (!isSame)
            return u"fact of the device: "_s + QLatin1String(name);
    }
    return {};
}

QString FollowingVault::ofEntries(const QList<Entry> &here, const QList<Entry> &there) const
{
    const auto isSame = [&](const Entry &a, const Entry &b) {
        return encodeChange(back(a.change)) == encodeChange(b.change) && a.n == b.n && a.s == b.s
            && a.receipt == b.receipt;
    };
    for (qsizetype i = 0; i < std::min(here.size(), there.size()); ++i) {
        if (!isSame(here.at(i), there.at(i)))
            return u"entry %1 (%2 a body here, %3 there) of change"_s.arg(there.at(i).n)
                       .arg(hasBody(here.at(i).change) ? u"has"_s : u"has not"_s,
                           hasBody(there.at(i).change) ? u"has"_s : u"has not"_s)
                + u' ' + there.at(i).change.header.id.toString();
    }
    return here.size() == there.size() ? QString() : u"number of entries"_s;
}

QString FollowingVault::ofStreams(const store::VaultReplica &vault, const sim::MemoryReplica &replica) const
{
    const QList<StreamFacts> streams = replica.streams();
    if (vault.streams().size() != streams.size())
        return named("list of streams");
    for (const StreamFacts &facts : streams) {
        const base::Id id = facts.stream;
        if (!areEqual(vault.stream(id), facts))
            return named("facts of stream", id);
        if (const QString difference = ofEntries(
                vault.entries(id, facts.oldest, facts.n), replica.entries(id, facts.oldest, facts.n));
            !difference.isEmpty())
            return named("stream", id) + u", "_s + difference;
        const auto &records = replica.data().streams.constFind(id)->records;
        for (auto record = records.begin(); record != records.end(); ++record) {
            if (vault.record(id, record.key()) != *record)
                return named("record", record.key());
        }
    }
    const auto &erased = replica.data().erased;
    const auto missing
        = std::ranges::find_if(erased, [&](const base::Id &id) { return !vault.isErased(id); });
    return missing == erased.end() ? QString() : named("erasure of", *missing);
}

QList<QByteArray> FollowingVault::items(const QList<OutItem> &list, bool isOfVault) const
{
    QList<QByteArray> all;
    for (const OutItem &item : list) {
        base::ByteWriter writer;
        writer.number<qint64>(item.place).raw(item.stream.bytes());
        writer.raw(encodeChange(isOfVault ? back(item.change) : item.change));
        writer.number<qint64>(int(item.state)).number<qint64>(int(item.reason)).number<qint64>(item.isReoffer ? 1 : 0);
        writer.number<qint64>(item.n).number<qint64>(item.receipt);
        all.append(writer.result());
    }
    return all;
}

QString FollowingVault::ofOutbox(const store::VaultReplica &vault, const sim::MemoryReplica &replica) const
{
    constexpr int kFew = 3;
    const auto isSame = [&](const QList<OutItem> &here, const QList<OutItem> &there) {
        return items(here, true) == items(there, false);
    };
    if (!isSame(vault.outbox(), replica.outbox()))
        return named("outbox");
    if (!isSame(vault.outboxToOffer(kFew), replica.outboxToOffer(kFew)))
        return named("what is offered next");
    if (!isSame(vault.outboxBesideWaiting(), replica.outboxBesideWaiting()))
        return named("what does not just wait");
    if (vault.outboxEnds() != replica.outboxEnds())
        return named("ends of the outbox");
    for (const OutItem &item : replica.outbox()) {
        const domain::ChangeHeader &header = item.change.header;
        if (!isSame(vault.outboxOfChange(header.id), replica.outboxOfChange(header.id))
            || !isSame(vault.outboxOfRecord(header.record), replica.outboxOfRecord(header.record)))
            return named("items of record", header.record);
    }
    return {};
}

/// What `vault verify` says of contents and of rows. People sign cheaply here and have other names at home, so that
/// chains and signatures are none.
QString FollowingVault::ofVerifying()
{
    store::ReplicaCheck check(m_vault.vault(), m_vault.connection(), {});
    const base::Done done = check.run({});
    return done ? check.contentTrouble() + check.recordTrouble() : done.error().detail;
}

/// What screens read is what one of the streams says that hold the record.
QString FollowingVault::ofRows(const sim::MemoryReplica &replica)
{
    QHash<base::Id, QList<RecordState>> views;
    for (const sim::ReplicaData::Stream &stream : replica.data().streams) {
        for (auto record = stream.records.begin(); record != stream.records.end(); ++record) {
            QList<RecordState> &those = views[record.key()];
            const RecordState view = viewOf(replica, stream.facts.stream, record.key());
            if (view.isHere())
                those.append(view);
        }
    }
    const QList<OutItem> outbox = replica.outbox();
    for (const OutItem &item : outbox) {
        const base::Id &record = item.change.header.record;
        const auto stream = replica.data().streams.constFind(item.stream);
        if (stream == replica.data().streams.constEnd() || stream->records.contains(record))
            continue;
        const RecordState view = viewOf(replica, item.stream, record);
        if (view.isHere())
            views[record].append(view);
    }
    for (auto one = views.begin(); one != views.end(); ++one) {
        const domain::RecordType *type = one->isEmpty() ? nullptr : domain::recordType(one->constFirst().type);
        if (!one->isEmpty() && !type)
            return named("type of", one.key());
        if (!type)
            type = &domain::typeOf<domain::Person>();
        const auto row = store::records::find(m_vault.connection(), *type, one.key());
        if (!row || row->has_value() == one->isEmpty())
            return named("row of", one.key());
        const bool isShown = one->isEmpty() || std::ranges::any_of(*one, [&](const RecordState &view) {
            const store::StoredRecord shown = store::shownRecord(*type, view);
            return shown.fields == (*row)->fields && shown.extra == (*row)->extra
                && shown.version == (*row)->version;
        });
        if (!isShown)
            return named("row of", one.key());
    }
    return {};
}

} // namespace support
