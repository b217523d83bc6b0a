// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/outbox.h"

#include "model/sync/device.h"

namespace syncing {

Outbox::Outbox(const Replica &replica)
    : m_replica(replica)
    , m_user(replica.facts().user)
    , m_front(replica.outboxEnds().first)
{
    takeIn(replica.outboxBesideWaiting());
}

void Outbox::takeIn(const QList<OutItem> &items)
{
    for (const OutItem &item : items) {
        if (!m_items.contains(item.place) && !m_done.contains(item.place))
            add(item);
    }
}

void Outbox::takeAllIn()
{
    if (!m_isAllHere)
        takeIn(m_replica.outbox());
    m_isAllHere = true;
}

void Outbox::takeInChange(const base::Id &change)
{
    if (m_isAllHere || m_takenIn.contains(change))
        return;
    m_takenIn.insert(change);
    takeIn(m_replica.outboxOfChange(change));
}

void Outbox::takeInRecord(const base::Id &record)
{
    if (m_isAllHere || m_takenIn.contains(record))
        return;
    m_takenIn.insert(record);
    takeIn(m_replica.outboxOfRecord(record));
}

void Outbox::add(const OutItem &item)
{
    m_items.insert_or_assign(item.place, item);
    m_ofChange[item.change.header.id].append(item.place);
    m_ofRecord[item.change.header.record].append(item.place);
}

Outbox::Items::iterator Outbox::drop(Items::iterator at)
{
    m_done.insert(at->first);
    m_changed.erase(at->first);
    return m_items.erase(at);
}

void Outbox::offer(OutItem &item)
{
    item.state = hasBody(item.change) ? OutState::Waiting : OutState::Erased;
    m_changed.insert(item.place);
}

template <class Condition> void Outbox::dropIf(Condition isToGo)
{
    for (auto at = m_items.begin(); at != m_items.end();)
        at = isToGo(at->second) ? drop(at) : std::next(at);
}

template <class Act> void Outbox::ofChange(const base::Id &change, Act act)
{
    takeInChange(change);
    const auto places = m_ofChange.constFind(change);
    if (places == m_ofChange.constEnd())
        return;
    for (const qint64 place : *places) {
        if (const auto at = m_items.find(place); at != m_items.end())
            act(at);
    }
}

template <class Act> void Outbox::ofRecord(const base::Id &record, Act act)
{
    takeInRecord(record);
    const auto places = m_ofRecord.constFind(record);
    if (places == m_ofRecord.constEnd())
        return;
    for (const qint64 place : *places) {
        if (const auto at = m_items.find(place); at != m_items.end())
            act(at);
    }
}

void Outbox::offerAllAgain()
{
    for (auto &[place, item] : m_items) {
        if (item.state == OutState::Rejected && item.receipt > 0) {
            item.receipt = 0;
            m_changed.insert(place);
        }
        if (item.state != OutState::Accepted && item.state != OutState::Delivered)
            continue;
        item.receipt = 0;
        offer(item);
    }
}

void Outbox::offerEarlierAgain()
{
    offerAllAgain();
    for (auto &[place, item] : m_items) {
        if (item.state == OutState::Rejected && !item.isReoffer)
            offer(item);
    }
}

void Outbox::streamEnded(const base::Id &stream, qint64 base, qint64 n)
{
    dropIf([&](OutItem &item) {
        if (item.stream != stream || item.state != OutState::Accepted || item.n > n)
            return false;
        if (item.n <= base)
            return true;
        offer(item);
        return false;
    });
}

void Outbox::recordLeft(const base::Id &stream, const base::Id &record)
{
    ofRecord(record, [&](Items::iterator at) {
        const OutItem &item = at->second;
        if (item.stream == stream && isForeign(item) && item.state == OutState::Delivered)
            drop(at);
    });
}

void Outbox::takeAnswer(const Answer &answer, const QSet<base::Id> &readable)
{
    ofChange(answer.change, [&](Items::iterator at) {
        OutItem &item = at->second;
        if (!item.isToBeOffered())
            return;
        m_changed.insert(item.place);
        item.reason = answer.reason;
        item.receipt = answer.receipt;
        const bool comesBack = readable.contains(item.stream);
        const bool isTaken = answer.kind == Answer::Kind::Applied || answer.kind == Answer::Kind::Duplicate;
        if (isTaken && comesBack)
            item.state = OutState::Accepted;
        else if (isTaken || answer.kind == Answer::Kind::Late)
            item.state = OutState::Delivered;
        else if (answer.kind == Answer::Kind::Rejected)
            item.state = OutState::Rejected;
        else if (answer.kind == Answer::Kind::Held)
            item.state = answer.reason == Reason::Revoked ? OutState::Delivered : OutState::Held;
        item.n = answer.n;
        if (answer.reason == Reason::Erased)
            strip(item.change);
        // Of somebody else's change nothing is kept here that this device may not read; but what waits for a person's
        // decision stands in no stream, and an office that is put back once more has it from here alone.
        const bool waits = answer.kind == Answer::Kind::Held;
        const bool isForeignHere
            = isForeign(item) && item.state == OutState::Delivered && !comesBack && !waits;
        const bool isUseless = answer.reason == Reason::Erased || answer.reason == Reason::NoBody
            || (answer.kind == Answer::Kind::Rejected && item.change.header.user.isNil()
                && kindOf(item.change.header) != Kind::Arrived);
        if (isForeignHere || (item.isReoffer && isUseless))
            drop(at);
    });
}

void Outbox::streamDropped(const base::Id &stream)
{
    dropIf([&](OutItem &item) {
        if (item.stream != stream || (item.state != OutState::Accepted && item.state != OutState::Delivered))
            return false;
        item.state = OutState::Delivered;
        m_changed.insert(item.place);
        return isForeign(item);
    });
}

void Outbox::offerAgain(const base::Id &stream, const QList<Entry> &entries)
{
    QList<OutItem> front;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        front.append({--m_front, stream, withOwnBody(entry->change), OutState::Waiting, Reason::None, true});
    // A program that could not fold what came back still has its own changes here; they would count twice.
    for (const Entry &entry : entries)
        cameBack(entry.change.header);
    for (OutItem &item : front) {
        offer(item);
        add(item);
    }
}

// Who made it is perhaps the only one who has all of it.
domain::Change Outbox::withOwnBody(const domain::Change &change)
{
    domain::Change whole = change;
    if (hasBody(change))
        return whole;
    ofChange(change.header.id, [&](Items::iterator at) {
        const domain::Change &own = at->second.change;
        if (own.commitment != change.commitment || !hasBody(own))
            return;
        whole.salt = own.salt;
        whole.body = own.body;
    });
    return whole;
}

void Outbox::keep(const base::Id &stream, const QList<Entry> &entries)
{
    offerAgain(stream, entries);
    auto at = m_items.begin();
    for (const Entry &entry : entries) {
        at->second.state = OutState::Delivered;
        at->second.receipt = entry.receipt;
        ++at;
    }
}

void Outbox::cameBack(const domain::ChangeHeader &change)
{
    ofChange(change.id, [&](Items::iterator at) {
        // The number that it has here will never come to the office, which would wait for it.
        const OutItem &item = at->second;
        m_isTwin = m_isTwin || (!item.isReoffer && item.change.header.device != change.device);
        drop(at);
    });
}

void Outbox::snapshotTaken(const base::Id &stream, qint64 n)
{
    dropIf([&](const OutItem &item) {
        return item.stream == stream && item.state == OutState::Accepted && item.n <= n;
    });
}

void Outbox::recordErased(const base::Id &record)
{
    ofRecord(record, [&](Items::iterator at) {
        OutItem &item = at->second;
        if (kindOf(item.change.header) == Kind::Erase)
            return;
        strip(item.change);
        m_changed.insert(item.place);
        if (item.isReoffer)
            drop(at);
        else if (item.state == OutState::Waiting || item.state == OutState::Held)
            item.state = OutState::Erased;
    });
}

void Outbox::sealedUpTo(qint64 receipt, const std::function<qint64(const base::Id &)> &endOf)
{
    dropIf([&](const OutItem &item) {
        return item.state == OutState::Delivered && item.receipt <= receipt
            && !item.isLaidOn(endOf(item.stream));
    });
}

void Outbox::renew(DeviceFacts &facts, const Signer &signer)
{
    for (auto &[place, item] : m_items) {
        if (item.isReoffer || !item.isToBeOffered() || item.change.header.device == facts.device)
            continue;
        sealChange(item.change, facts, signer);
        m_changed.insert(place);
    }
}

void Outbox::offerForgotten()
{
    for (auto &[place, item] : m_items) {
        if (item.state != OutState::Rejected || item.receipt > 0 || !hasBody(item.change))
            continue;
        item.state = OutState::Waiting;
        m_changed.insert(place);
    }
}

bool Outbox::isSafe(qint64 sealed) const
{
    return std::ranges::none_of(m_items, [&](const auto &one) {
        const OutItem &item = one.second;
        const bool isOnlyHere
            = item.state == OutState::Rejected && item.receipt > sealed && hasBody(item.change);
        return item.isOnItsWay() || item.state == OutState::Delivered || isOnlyHere;
    });
}

void Outbox::store(Batch &batch) const
{
    for (const qint64 place : m_changed)
        batch.outbox.append(m_items.at(place));
    batch.outboxDone += QList<qint64>(m_done.begin(), m_done.end());
}

} // namespace syncing
