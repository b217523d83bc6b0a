// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/ports.h"

#include <QHash>

#include <functional>
#include <map>
#include <set>

namespace syncing {

/// The outbox of a device during one turn: what answers, epochs and erasures make of the items, and which of
/// them have to be stored anew. What only waits is read when something is about it. An item goes only when the office's own copy of it has come, or when two
/// backups hold it, or when its record was erased.
class Outbox {
public:
    explicit Outbox(const Replica &replica);

    /// From here on it is about all of them.
    void takeAllIn();
    /// The office was restored: what it had taken, it may have forgotten.
    void offerAllAgain();
    /// This device ends: what a restored office had refused, and may have forgotten, goes into quarantine.
    void offerForgotten();
    /// It misses an earlier change of this device, perhaps one that it had refused.
    void offerEarlierAgain();
    /// `readable` are the streams that this device gets, so that what is accepted there will come back.
    void takeAnswer(const Answer &answer, const QSet<base::Id> &readable);
    /// The stream may not be read any more; what was accepted there will not come back.
    void streamDropped(const base::Id &stream);
    /// What a fork takes out of a stream is offered again, before everything else.
    void offerAgain(const base::Id &stream, const QList<Entry> &entries);
    /// Of a stream that goes: what two backups do not hold yet.
    void keep(const base::Id &stream, const QList<Entry> &entries);
    /// A change that comes back bare, because its record has moved or was erased, with the content that is here.
    domain::Change withOwnBody(const domain::Change &change);
    /// The change came back with a number.
    void cameBack(const domain::ChangeHeader &change);
    /// Whether something came back under another name than it has here: two devices bear one.
    bool isTwin() const { return m_isTwin; }
    /// A snapshot holds all that was accepted up to here.
    void snapshotTaken(const base::Id &stream, qint64 n);
    /// All that the office has of this stream has come. What it says it took and did not come, it has lost.
    void streamEnded(const base::Id &stream, qint64 base, qint64 n);
    void recordLeft(const base::Id &stream, const base::Id &record);
    void recordErased(const base::Id &record);
    /// Two backups hold it. What is still to be seen where it was is kept until its record has left there.
    void sealedUpTo(qint64 receipt, const std::function<qint64(const base::Id &)> &endOf);
    /// Signs anew, under the name that the device has now, what the office has not taken.
    void renew(DeviceFacts &facts, const Signer &signer);

    /// Whether nothing of it would be lost with this device.
    bool isSafe(qint64 sealed) const;
    void store(Batch &batch) const;

private:
    using Items = std::map<qint64, OutItem>;
    using Places = QHash<base::Id, QList<qint64>>;

    void add(const OutItem &item);
    void takeIn(const QList<OutItem> &items);
    void takeInChange(const base::Id &change);
    void takeInRecord(const base::Id &record);
    Items::iterator drop(Items::iterator at);
    void offer(OutItem &item);
    template <class Condition> void dropIf(Condition isToGo);
    template <class Act> void ofChange(const base::Id &change, Act act);
    template <class Act> void ofRecord(const base::Id &record, Act act);

    bool isForeign(const OutItem &item) const { return item.change.header.user != m_user; }

    const Replica &m_replica;
    Items m_items; ///< by place, which is their order
    QSet<base::Id> m_takenIn; ///< changes and records whose items are all here
    bool m_isAllHere = false;
    Places m_ofChange; ///< those that have gone are still in here
    Places m_ofRecord;
    base::Id m_user;
    qint64 m_front; ///< no place is used twice in one turn, also not that of an item that has gone
    std::set<qint64> m_changed;
    std::set<qint64> m_done;
    bool m_isTwin = false;
};

} // namespace syncing
