// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/outbox.h"

#include "model/sync/device.h"

namespace syncing {
namespace {

bool isToBeOffered(const OutItem &item)
{
    return item.state == OutState::Waiting || item.state == OutState::Held || item.state == OutState::Erased;
}

} // namespace

void Outbox::drop(qsizetype at)
{
    m_done.append(m_items.at(at).place);
    m_changed.remove(m_items.at(at).place);
    m_items.removeAt(at);
}

void Outbox::offerAllAgain()
{
    for (OutItem &item : m_items) {
        if (item.state == OutState::Rejected && item.receipt > 0) {
            item.receipt = 0;
            m_changed.insert(item.place);
        }
        if (item.state != OutState::Accepted && item.state != OutState::Delivered)
            continue;
        item.state = hasBody(item.change) ? OutState::Waiting : OutState::Erased;
        item.receipt = 0;
        m_changed.insert(item.place);
    }
}

void Outbox::offerEarlierAgain()
{
    offerAllAgain();
    for (OutItem &item : m_items) {
        if (item.state != OutState::Rejected || item.isReoffer)
            continue;
        item.state = hasBody(item.change) ? OutState::Waiting : OutState::Erased;
        m_changed.insert(item.place);
    }
}

void Outbox::streamEnded(const base::Id &stream, qint64 base, qint64 n)
{
    for (qsizetype i = m_items.size() - 1; i >= 0; --i) {
        OutItem &item = m_items[i];
        if (item.stream != stream || item.state != OutState::Accepted || item.n > n)
            continue;
        if (item.n <= base) {
            drop(i);
            continue;
        }
        item.state = hasBody(item.change) ? OutState::Waiting : OutState::Erased;
        m_changed.insert(item.place);
    }
}

void Outbox::recordLeft(const base::Id &stream, const base::Id &record)
{
    for (qsizetype i = m_items.size() - 1; i >= 0; --i) {
        const OutItem &item = m_items.at(i);
        if (item.stream == stream && item.change.header.record == record && isForeign(item)
            && item.state == OutState::Delivered)
            drop(i);
    }
}

void Outbox::takeAnswer(const Answer &answer, const QSet<base::Id> &readable)
{
    for (qsizetype i = m_items.size() - 1; i >= 0; --i) {
        OutItem &item = m_items[i];
        if (item.change.header.id != answer.change || !isToBeOffered(item))
            continue;
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
        // Of somebody else's change nothing is kept here that this device may not read.
        const bool isForeignHere = isForeign(item) && item.state == OutState::Delivered && !comesBack;
        const bool isUseless = answer.reason == Reason::Erased || answer.reason == Reason::NoBody;
        if (isForeignHere || (item.isReoffer && isUseless))
            drop(i);
    }
}

void Outbox::streamDropped(const base::Id &stream)
{
    for (qsizetype i = m_items.size() - 1; i >= 0; --i) {
        OutItem &item = m_items[i];
        if (item.stream != stream || (item.state != OutState::Accepted && item.state != OutState::Delivered))
            continue;
        item.state = OutState::Delivered;
        m_changed.insert(item.place);
        if (isForeign(item))
            drop(i);
    }
}

void Outbox::offerAgain(const base::Id &stream, const QList<Entry> &entries)
{
    QList<OutItem> front;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const domain::Change change = withOwnBody(entry->change);
        const OutState state = hasBody(change) ? OutState::Waiting : OutState::Erased;
        front.prepend({--m_front, stream, change, state, Reason::None, true});
        m_changed.insert(m_front);
    }
    // A program that could not fold what came back still has its own changes here; they would count twice.
    for (const Entry &entry : entries)
        cameBack(entry.change.header);
    m_items = front + m_items;
}

/// What is no longer in its stream comes back bare. Who made it may still have all of it here, and is perhaps
/// the only one.
domain::Change Outbox::withOwnBody(const domain::Change &change) const
{
    domain::Change whole = change;
    for (const OutItem &item : m_items) {
        const bool isSame = item.change.header.id == change.header.id
            && item.change.commitment == change.commitment && hasBody(item.change);
        if (isSame && !hasBody(change)) {
            whole.salt = item.change.salt;
            whole.body = item.change.body;
        }
    }
    return whole;
}

void Outbox::keep(const base::Id &stream, const QList<Entry> &entries)
{
    offerAgain(stream, entries);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        m_items[i].state = OutState::Delivered;
        m_items[i].receipt = entries.at(i).receipt;
    }
}

void Outbox::cameBack(const domain::ChangeHeader &change)
{
    for (qsizetype i = m_items.size() - 1; i >= 0; --i) {
        const OutItem &item = m_items.at(i);
        if (item.change.header.id != change.id)
            continue;
        // The number that it has here will never come to the office, which would wait for it.
        m_isTwin = m_isTwin || (!item.isReoffer && item.change.header.device != change.device);
        drop(i);
    }
}

void Outbox::snapshotTaken(const base::Id &stream, qint64 n)
{
    for (qsizetype i = m_items.size() - 1; i >= 0; --i) {
        const OutItem &item = m_items.at(i);
        if (item.stream == stream && item.state == OutState::Accepted && item.n <= n)
            drop(i);
    }
}

void Outbox::recordErased(const base::Id &record)
{
    for (qsizetype i = m_items.size() - 1; i >= 0; --i) {
        OutItem &item = m_items[i];
        if (item.change.header.record != record || kindOf(item.change.header) == Kind::Erase)
            continue;
        strip(item.change);
        m_changed.insert(item.place);
        if (item.isReoffer)
            drop(i);
        else if (item.state == OutState::Waiting || item.state == OutState::Held)
            item.state = OutState::Erased;
    }
}

void Outbox::sealedUpTo(qint64 receipt, const std::function<qint64(const base::Id &)> &endOf)
{
    for (qsizetype i = m_items.size() - 1; i >= 0; --i) {
        const OutItem &item = m_items.at(i);
        if (item.state == OutState::Delivered && item.receipt <= receipt
            && !item.isLaidOn(endOf(item.stream)))
            drop(i);
    }
}

void Outbox::renew(DeviceFacts &facts, const Signer &signer)
{
    for (OutItem &item : m_items) {
        if (item.isReoffer || !isToBeOffered(item) || item.change.header.device == facts.device)
            continue;
        sealChange(item.change, facts, signer);
        m_changed.insert(item.place);
    }
}

void Outbox::offerForgotten()
{
    for (OutItem &item : m_items) {
        if (item.state != OutState::Rejected || item.receipt > 0 || !hasBody(item.change))
            continue;
        item.state = OutState::Waiting;
        m_changed.insert(item.place);
    }
}

bool Outbox::isSafe(qint64 sealed) const
{
    return std::ranges::none_of(m_items, [&](const OutItem &item) {
        const bool isOnlyHere
            = item.state == OutState::Rejected && item.receipt > sealed && hasBody(item.change);
        return item.isOnItsWay() || item.state == OutState::Delivered || isOnlyHere;
    });
}

void Outbox::store(Batch &batch) const
{
    for (const OutItem &item : m_items) {
        if (m_changed.contains(item.place))
            batch.outbox.append(item);
    }
    batch.outboxDone += m_done;
}

} // namespace syncing
