// SPDX-License-Identifier: GPL-3.0-or-later
// Cases that go to another stream, and what a restored office believes of that: a fourth part of office.cpp.
#include "model/domain/person.h"
#include "model/sync/arrival.h"
#include "model/sync/device.h"
#include "model/sync/givenback.h"
#include "model/sync/likeness.h"
#include "model/sync/office.h"

using namespace Qt::StringLiterals;

namespace syncing {

/// What this office knows of a record, wherever its case has been.
struct Office::Past {
    base::Id move; ///< the decision that put it where it is; nil where it was made there
    QSet<base::Id> known; ///< every change that is in it
    QSet<base::Id> late; ///< every one that came late
    QSet<base::Id> elsewhere; ///< those of them that stand in no log here, only in what they made
    QList<Entry> entries; ///< with content, in their order
    QList<Side> sides; ///< that its enterings tell of
    QJsonArray holders; ///< the last word on what had its month

    QList<Side> sidesOf(const RecordState &record) const
    {
        QList<domain::Change> history;
        for (const Entry &entry : entries)
            history.append(entry.change);
        return syncing::sidesOf(record, history, sides);
    }
};

Office::Past Office::pastOf(const base::Id &record) const
{
    Past past;
    QSet<base::Id> seen, inLog;
    for (base::Id stream = m_store.place(record); !stream.isNil() && !seen.contains(stream);) {
        const bool isLast = seen.isEmpty();
        seen.insert(stream);
        base::Id from;
        QList<Entry> entries;
        QJsonArray holders;
        for (const Entry &entry : m_store.entriesOf(record, stream)) {
            past.known.insert(entry.change.header.id);
            inLog.insert(entry.change.header.id);
            const Kind kind = kindOf(entry.change.header);
            if (!hasBody(entry.change))
                continue;
            if (kind == Kind::Arrived)
                past.late.insert(arrivalOf(Body::decode(entry.change.body).value_or(Body())));
            if (kind == Kind::Enter) {
                const Entered entered = enteredIn(entry.change);
                // It came again to where it was, with what had been lost.
                from = entered.from == stream ? from : entered.from;
                past.known += entered.knows;
                past.late += entered.late;
                past.move = isLast ? entered.move : past.move;
                past.sides += entered.sides;
                holders = entered.holders;
            } else if (kind != Kind::Leave) {
                entries.append(entry);
            }
            if (kind == Kind::Refused)
                holders = Body::decode(entry.change.body).value_or(Body()).more.value("holders"_L1).toArray();
        }
        // The stream where it is now is read first.
        if (past.holders.isEmpty())
            past.holders = holders;
        past.entries = entries + past.entries;
        stream = from;
    }
    past.elsewhere = past.known - inLog;
    return past;
}

void Office::move(const base::Id &root, const base::Id &to, const QString &label)
{
    QList<base::Id> members = m_store.membersOf(root);
    m_store.prepareRecords(members);
    // Each from where it is: a root that was erased stays behind when its case goes.
    members.removeIf([&](const base::Id &one) { return m_store.place(one) == to || m_store.isErased(one); });
    std::ranges::sort(members);
    if (members.isEmpty())
        return;
    m_store.addReceipt(m_random.bytes(kNonceSize));
    const MoveDeed deed{base::Id::make(m_clock.now(), m_random), 0, root, m_log.stateOf(root).type};
    moveAll(members, to, label, deed);
}

/// Who is compared with people of other dongs is so where he has come to, with all that came along. `redone` is the
/// leaving of a former epoch that is done over; nil where this is a decision of its own.
void Office::moveAll(const QList<base::Id> &records, const base::Id &to, const QString &label, const MoveDeed &deed,
    const base::Id &redone)
{
    for (const base::Id &record : records)
        moveOne(record, to, label, deed, redone);
    for (const base::Id &record : records) {
        if (!m_store.identities().identityOf(record).isEmpty())
            m_likenesses.lookForSame(record);
    }
}

/// `redone` is the leaving of a former epoch that is done over; nil where this is a decision of its own.
void Office::moveOne(const base::Id &record, const base::Id &to, const QString &label, const MoveDeed &deed,
    const base::Id &redone)
{
    const Past past = pastOf(record);
    const std::optional<KeptChange> request = m_granting.requestOf(record);
    Entered entered{m_log.stateOf(record), m_store.place(record), redone, past.known, past.late,
        request ? std::optional(request->change) : std::nullopt};
    const base::Id leaving = leave(entered.record, entered.from, {to, label, past.move, deed});
    entered.deed = deed;
    entered.move = redone.isNil() ? leaving : redone;
    entered.knows += {leaving, entered.move};
    entered.sides = past.sidesOf(entered.record);
    entered.holders = past.holders;
    enter(to, m_store.root(record), entered);
}

base::Id Office::leave(const RecordState &state, const base::Id &from, const Leaving &leaving)
{
    domain::ChangeHeader about;
    about.record = state.id;
    about.recordType = state.type;
    const base::Id id = base::Id::make(m_clock.now(), m_random);
    m_log.appendOwn(from, Kind::Leave, about, leaveBody(leaving), id, {}, leaving.deed.act);
    m_store.setSnapshot(from, std::nullopt);
    return id;
}

void Office::enter(const base::Id &stream, const base::Id &root, const Entered &entered)
{
    domain::ChangeHeader about;
    about.record = entered.record.id;
    about.recordType = entered.record.type;
    m_log.appendOwn(stream, Kind::Enter, about, enterBody(entered, m_authority.describe(stream)), {}, {},
        entered.deed.actOfEntering());
    m_store.setPlace(about.record, stream, root);
}

/// Whether the change is in its record already, though in no log: it was there when its case moved, before the office
/// was restored. Very many of one record may be offered again, so its past is read once, and again after what
/// changes the answer (`forgetHeld`).
bool Office::holds(const domain::ChangeHeader &change) const
{
    if (m_store.facts().formerEpochs.isEmpty() || m_store.place(change.record).isNil())
        return false;
    auto held = m_held.constFind(change.record);
    if (held == m_held.constEnd()) {
        const Past past = pastOf(change.record);
        held = m_held.insert(change.record, past.elsewhere + past.late);
    }
    return held->contains(change.id);
}

void Office::forgetHeld(const domain::ChangeHeader &appended)
{
    const auto held = m_held.constFind(appended.record);
    if (held == m_held.constEnd())
        return;
    const Kind kind = kindOf(appended);
    if (kind == Kind::Enter || kind == Kind::Leave || kind == Kind::Arrived || kind == Kind::Erase
        || held->contains(appended.id))
        m_held.erase(held);
}

/// A move that it had signed and has forgotten. Who is left has only headers of what was written before, and who has
/// the case now has all of it in the entering alone.
Answer Office::believe(const Push &push, const Body &body)
{
    const domain::ChangeHeader &header = push.change.header;
    const bool isEntering = kindOf(header) == Kind::Enter;
    const Past past = pastOf(header.record);
    const base::Id before = m_store.place(header.record);
    const MoveDeed deed = deedAgain(push, body);
    if (!past.known.contains(header.id)) {
        if (isEntering && !enterAgain(push, past, deed))
            return keepRefused(push, Reason::OfficeOnly);
        if (!isEntering)
            leaveAgain(push, leavingIn(body), past, deed);
    }
    takeAlong(header.record, before, deed);
    noteMovedBack(header.record, before, deed);
    return seenInRecord(push);
}

/// Done over, it keeps the name and the time that it had.
MoveDeed Office::deedAgain(const Push &push, const Body &body) const
{
    const domain::ChangeHeader &header = push.change.header;
    MoveDeed deed = kindOf(header) == Kind::Enter ? enteredIn(push.change).deed : leavingIn(body).deed;
    if (deed.at == 0)
        deed.at = header.clock.wall;
    return deed;
}

void Office::noteMovedBack(const base::Id &record, const base::Id &before, const MoveDeed &deed)
{
    const base::Id place = m_store.place(record);
    const auto isNoted = [&](const MovedBack &one) {
        return deed.act.isNil() ? one.deed.root == record : one.deed.act == deed.act;
    };
    if (place == before || std::ranges::any_of(m_movedBack, isNoted))
        return;
    MovedBack back{deed, place};
    if (back.deed.root.isNil())
        back.deed.root = record;
    m_movedBack.append(back);
}

/// What hangs on a record that has come elsewhere by a forgotten move goes there too, also what was made since.
void Office::takeAlong(const base::Id &root, const base::Id &before, const MoveDeed &deed)
{
    const base::Id place = m_store.place(root);
    if (before.isNil() || place == before)
        return;
    QList<base::Id> parts = m_store.membersOf(root);
    parts.removeIf([&](const base::Id &part) {
        return part == root || m_store.place(part) != before || m_store.isErased(part);
    });
    if (!parts.isEmpty())
        moveAll(parts, place, m_authority.labelOf(place), deed);
}

/// Takes the record out of the stream again, as it is known here. What was written since the backup comes with its
/// entering, where somebody still has that. A decision that was made since stays.
void Office::leaveAgain(const Push &push, const Leaving &leaving, const Past &past, const MoveDeed &deed)
{
    const domain::ChangeHeader &header = push.change.header;
    const base::Id place = m_store.place(header.record);
    // It has come to where it went already, and those who are left have not seen it go.
    if (place != push.stream && leftAt(push.stream, header.record) == 0)
        leave(m_log.stateOf(header.record), push.stream, {place, leaving.label, leaving.after, deed});
    if (place != push.stream || past.move != leaving.after || !m_store.stream(leaving.to))
        return;
    moveAll({header.record}, leaving.to, leaving.label, deed, header.id);
}

/// Makes the record what it was when it entered, with all that was written since and is not in it. False where two
/// such records would have to be made one.
bool Office::enterAgain(const Push &push, const Past &past, const MoveDeed &deed)
{
    Entered entered = enteredIn(push.change);
    // Of two histories that both were lost neither has the other's changes.
    if (!entered.knows.contains(past.elsewhere))
        return false;
    const base::Id record = push.change.header.record, place = m_store.place(record);
    // Who made it did not tell what it knew: what this office had at its backup was there before.
    const qint64 before = entered.isSilent ? beginningOf(place) : 0;
    for (const Entry &entry : past.entries) {
        const bool isIn = entry.n <= before || entered.has(entry.change.header.id)
            || entered.has(arrivalOf(Body::decode(entry.change.body).value_or(Body())));
        if (!isIn)
            entered.record.apply(entry.change, Body::decode(entry.change.body).value_or(Body()));
    }
    // A decision that was made since the office was restored stays.
    const bool isLater = past.move.isNil() || entered.knows.contains(past.move);
    const base::Id to = isLater ? push.stream : place;
    entered.deed = isLater ? deed : MoveDeed();
    entered.knows += past.known;
    entered.late += past.late;
    entered.move = isLater ? entered.move : past.move;
    entered.from = place.isNil() ? entered.from : place;
    const bool isSeenToGo = entered.from != to && m_store.stream(entered.from)
        && (!place.isNil() || leftAt(entered.from, record) == 0);
    if (!entered.request) {
        if (const std::optional<KeptChange> request = m_granting.requestOf(record))
            entered.request = request->change;
    }
    const Leaving leaving{to, m_authority.labelOf(to), past.move, entered.deed};
    if (isSeenToGo)
        entered.knows.insert(leave(entered.record, entered.from, leaving));
    if (!isLater && to != push.stream && leftAt(push.stream, record) == 0)
        entered.knows.insert(leave(entered.record, push.stream, leaving));
    Past both = past;
    both.sides += entered.sides;
    entered.sides = both.sidesOf(entered.record);
    enter(to, place.isNil() ? rootOf(entered.record) : m_store.root(record), entered);
    m_store.setUnborn(record, entered.record.presence == Presence::Absent);
    forgetRefused(entered);
    m_granting.grantAgain(entered);
    if (entered.record.type == QLatin1String(domain::Person::kType))
        m_likenesses.lookForSame(record);
    return true;
}

/// The first number that this office gave in a stream after its backup, less one.
qint64 Office::beginningOf(const base::Id &stream) const
{
    const std::optional<StreamHead> head = m_store.stream(stream);
    return head && !head->epochs.isEmpty() ? head->epochs.constLast().start : 0;
}

/// The record that its case hangs on.
base::Id Office::rootOf(const RecordState &record) const
{
    const base::Id parent = base::Id::fromString(record.shown(u"parent"_s).toString()).value_or(base::Id());
    const base::Id root = parent.isNil() ? base::Id() : m_store.root(parent);
    return root.isNil() ? record.id : root;
}

/// Headers of what is in the record by now, which were offered before it.
void Office::forgetRefused(const Entered &entered)
{
    if (!m_store.keeps(Kept::Refused, entered.record.id))
        return;
    for (const base::Id &change : entered.knows)
        m_store.dropKept(Kept::Refused, change);
}

} // namespace syncing
