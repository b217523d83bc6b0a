// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the office takes a change: a second part of office.cpp.
#include "model/domain/likeness.h"
#include "model/sync/arrival.h"
#include "model/sync/deeds.h"
#include "model/sync/device.h"
#include "model/sync/office.h"
#include "model/sync/second.h"

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

bool touchesOfficeOnly(const Body &body)
{
    return std::ranges::any_of(
        body.writes, [](const Write &write) { return write.rule == domain::Merge::OfficeOnly; });
}

} // namespace

Answer Office::answer(const Offer &offer)
{
    const Push &push = offer.push;
    const domain::Change &change = push.change;
    if (const std::optional<Answer> early = checkChain(offer))
        return *early;
    const bool isErased = m_store.isErased(change.header.record);
    const base::Result<Body> body = hasBody(change) ? Body::decode(change.body) : base::Result<Body>(Body());
    const bool isRevoked = offer.request && m_store.device(offer.request->device).isRevoked;
    if (isRevoked && !isOwnMove(offer, body, isErased) && !isAccessLog(offer, body, isErased)) {
        m_store.keep(Kept::Quarantine, {push.stream, change, Reason::Revoked});
        return remember(
            push, {}, {change.header.id, Answer::Kind::Held, Reason::Revoked, 0, m_store.receipt()});
    }
    // Where somebody who is trusted holds it too, nobody has to decide about it.
    m_store.dropKept(Kept::Quarantine, change.header.id);
    const Reason reason = objection(offer, body, isErased);
    if (isAwaited(offer, body, reason))
        return hold(push, body);
    m_store.dropKept(Kept::Awaited, change.header.id);
    // What a restored office does not know may still come from those who hold it.
    const bool isEarly = reason == Reason::UnknownRecord || (reason == Reason::None && lacksMove(offer, *body));
    const bool isAhead = reason == Reason::None && lacksSeen(offer, *body);
    if ((isEarly && m_store.facts().isRecovering && offer.request) || isAhead)
        return {change.header.id, Answer::Kind::Held, Reason::UnknownRecord, 0, m_store.receipt()};
    if (reason == Reason::UnknownUser)
        return keepRefused(
            push, m_check.knows(change.header.user) ? Reason::SecondPerson : Reason::BadSignature);
    // The header of what is in a record already, since its case moved with it, needs no keeping.
    if (reason == Reason::NoBody && holds(change.header))
        return {change.header.id, Answer::Kind::Rejected, reason, 0, m_store.receipt()};
    if (reason != Reason::None)
        return keepRefused(push, reason);
    return place(offer, *body, isErased);
}

/// Whether it is a move that the office itself had signed: that counts whoever brings it, since he cannot have made it,
/// and perhaps nobody else has what it tells.
bool Office::isOwnMove(const Offer &offer, const base::Result<Body> &body, bool isErased) const
{
    const domain::ChangeHeader &header = offer.push.change.header;
    const Kind kind = kindOf(header);
    return (kind == Kind::Leave || kind == Kind::Enter) && header.user.isNil() && !isErased
        && objection(offer, body, isErased) == Reason::None;
}

/// Whether it is a piece of an access log and nothing is wrong with it.
bool Office::isAccessLog(const Offer &offer, const base::Result<Body> &body, bool isErased) const
{
    return body && !isErased && addsToAccessLog(offer.push, *body)
        && objection(offer, body, isErased) == Reason::None;
}

/// Who has seen whose data is not for anybody to take or to refuse, and is wanted most of a PC that was lost and of
/// somebody whose role has ended; it adds to what reviewers read, and changes nothing.
bool Office::addsToAccessLog(const Push &push, const Body &body) const
{
    const domain::ChangeHeader &header = push.change.header;
    const std::optional<StreamHead> head = m_store.stream(push.stream);
    return head && head->kind == StreamKind::Audit && kindOf(header) == Kind::Create && !secondOf(body)
        && std::ranges::all_of(
            body.writes, [](const Write &write) { return write.rule == domain::Merge::AppendOnly; })
        && m_store.place(header.record).isNil();
}

/// Whether a restored office cannot judge it, since it has forgotten who signed it, or whose it hangs on. Refused,
/// it would be lost to those who have it.
bool Office::isAwaited(const Offer &offer, const base::Result<Body> &body, Reason reason) const
{
    if (!offer.request || m_store.facts().formerEpochs.isEmpty())
        return false;
    // A second person whom nobody vouches for is waited for where the office had accepted him once, or may still
    // hear of him; new changes, which show who signed them, are told that he is none.
    if (reason == Reason::UnknownUser && m_check.knows(offer.push.change.header.user))
        return offer.push.isReoffer || m_store.facts().isRecovering;
    if (reason != Reason::UnknownRecord || !body)
        return reason == Reason::UnknownUser;
    const domain::ChangeHeader &header = offer.push.change.header;
    if (isNoticeOfNobody(offer.push, *body))
        return false;
    const base::Id parent = parentOf(saidBy(kindOf(header), *body));
    return m_store.keeps(Kept::Awaited, header.record)
        || (!parent.isNil() && m_store.keeps(Kept::Awaited, parent));
}

/// Stays with whoever offers it, who offers it again; the office notes only what it waits for.
Answer Office::hold(const Push &push, const base::Result<Body> &body)
{
    const domain::Change &change = push.change;
    // What the office itself had granted stays granted, whenever the request comes back.
    if (body && change.header.user.isNil() && kindOf(change.header) == Kind::Granted)
        m_granting.reinstate(change, *body);
    if (!m_store.firstKept(Kept::Awaited, change.header.id)) {
        KeptChange kept{push.stream, change, Reason::UnknownUser};
        strip(kept.change);
        m_store.keep(Kept::Awaited, kept);
    }
    return {change.header.id, Answer::Kind::Held, Reason::UnknownUser, 0, m_store.receipt()};
}

/// Whether somebody who is trusted brings what has to be judged anew: what waits in quarantine for a person,
/// or what had stood in a stream before the office was restored, and was refused since.
bool Office::frees(const Offer &offer, const Answer &known) const
{
    if (!offer.request || m_store.device(offer.request->device).isRevoked)
        return false;
    if (known.reason == Reason::Revoked)
        return known.kind == Answer::Kind::Held || offer.push.isReoffer;
    return known.reason == Reason::UnknownRecord && offer.push.isReoffer;
}

/// Whether it is known already, and whether its place in the chain of its device is free.
std::optional<Answer> Office::checkChain(const Offer &offer)
{
    const Push &push = offer.push;
    const domain::Change &change = push.change;
    const domain::ChangeHeader &header = change.header;
    const base::Id &device = header.device;
    const std::optional<KnownChange> known = m_store.known(header.id);
    const QByteArray here = m_store.head(device, header.k);
    if (known && !frees(offer, known->answer)) {
        if (known->commitment != change.commitment) {
            m_store.keep(Kept::Alarm, {push.stream, change, Reason::OtherBody});
            return Answer{header.id, Answer::Kind::Rejected, Reason::OtherBody, 0, m_store.receipt()};
        }
        if (here.isEmpty())
            m_store.setHead(device, header.k, change.chain);
        Answer same = known->answer;
        const bool isElsewhere = known->stream != push.stream;
        // An erasure that somebody brought back where the case is now does not come where it was made.
        if (same.kind == Answer::Kind::Applied)
            same.kind = isElsewhere ? Answer::Kind::Late : Answer::Kind::Duplicate;
        if (same.kind == Answer::Kind::Late && isElsewhere)
            same.n = leftAt(push.stream, header.record);
        return same;
    }
    if (!offer.request)
        return std::nullopt;
    if (!push.isReoffer && device != offer.request->device)
        return keepRefused(push, Reason::ForeignDevice);
    const QByteArray before = m_store.head(device, header.k - 1);
    const bool isTaken = !here.isEmpty() && here != change.chain;
    const bool isOther = !before.isEmpty() && before != change.previous;
    if (!push.isReoffer) {
        const bool follows = header.k == 1 || !before.isEmpty();
        if (offer.renews || isTaken || (header.k > 1 && isOther))
            return Answer{header.id, Answer::Kind::Renew, Reason::None, 0, m_store.receipt()};
        // A restored office has forgotten some; they are offered again by those who hold them.
        if (!follows && m_store.facts().formerEpochs.isEmpty())
            return Answer{header.id, Answer::Kind::Held, Reason::MissingEarlier, 0, m_store.receipt()};
    }
    // Only who signs as the device's user moves its chain on, whatever else is wrong with the change.
    const bool isLinked
        = domain::chainOf(change.previous, header, change.commitment) == change.chain && isSigned(offer);
    if (!isLinked)
        return std::nullopt;
    // Both were taken in good faith, one of them before the office was restored.
    if (isTaken || isOther)
        m_store.addClone(device);
    if (here.isEmpty())
        m_store.setHead(device, header.k, change.chain);
    // It names what comes before it, also where a restored office has not got that back: a twin's does not
    // fit.
    if (before.isEmpty() && header.k > 1 && !change.previous.isEmpty())
        m_store.setHead(device, header.k - 1, change.previous);
    return std::nullopt;
}

bool Office::isSigned(const Offer &offer) const
{
    const domain::Change &change = offer.push.change;
    if (!offer.isSigned)
        offer.isSigned = m_check.isSigned(
            domain::signedBytes(change.header, change.commitment), change.signature, change.header.user);
    return *offer.isSigned;
}

/// Whether a part of a case comes before the case itself, which a restored office may still get back. Taken
/// at once it would be a case of its own for ever, and stay behind when the other moves.
bool Office::lacksParent(const Offer &offer, const Body &body) const
{
    const domain::ChangeHeader &header = offer.push.change.header;
    if (!offer.request || !m_store.place(header.record).isNil())
        return false;
    const base::Id parent = parentOf(saidBy(kindOf(header), body));
    if (parent.isNil() || !m_store.place(parent).isNil())
        return false;
    return m_store.facts().isRecovering || m_store.keeps(Kept::Awaited, parent);
}

/// Whether it is the office's own notice about a person who is not there. It is made anew where he is or comes.
bool Office::isNoticeOfNobody(const Push &push, const Body &body) const
{
    const domain::ChangeHeader &header = push.change.header;
    return header.user.isNil() && header.recordType == QLatin1String(domain::Likeness::kType)
        && kindOf(header) == Kind::Create
        && m_store.place(parentOf(saidBy(Kind::Create, body))) != push.stream;
}

/// The record by which its case is known here: itself, or what it hangs on where it is new.
base::Id Office::knownBy(const domain::ChangeHeader &header, const Body &body) const
{
    const base::Id parent = parentOf(saidBy(kindOf(header), body));
    return !m_store.place(header.record).isNil() || parent.isNil() ? header.record : parent;
}

/// Whether it was made where its case is not and never was, as far as a restored office knows: the move may still
/// come. Taken at once it would go into the inbox of those from whom the case had gone.
bool Office::lacksMove(const Offer &offer, const Body &body) const
{
    if (!offer.request || !m_store.facts().isRecovering || !mayWrite(offer, offer.push.stream))
        return false;
    const domain::ChangeHeader &header = offer.push.change.header;
    const Kind kind = kindOf(header);
    const bool isMove = kind == Kind::Leave || kind == Kind::Enter;
    if (isMove || kind == Kind::Erase || m_store.isUnborn(header.record) || holds(header))
        return false;
    const base::Id known = knownBy(header, body);
    const base::Id there = m_store.place(known);
    return !there.isNil() && there != offer.push.stream && leftAt(offer.push.stream, known) == 0;
}

/// Whether it was written over something that a restored office has forgotten and may get back, perhaps from the same
/// device, which offers that again before it once it has heard of the restore. Taken at once it would come before what it
/// had replaced, and stand against that.
bool Office::lacksSeen(const Offer &offer, const Body &body) const
{
    if (!offer.request || offer.push.isReoffer)
        return false;
    const OfficeFacts &facts = m_store.facts();
    const base::Id &epoch = offer.request->witness.epoch;
    const bool isFromBefore = !epoch.isNil() && epoch != facts.epoch;
    if (!facts.isRecovering && !isFromBefore)
        return false;
    QList<base::Id> seen = body.settles + body.withdraws;
    for (const Write &write : body.writes)
        seen += write.seen;
    // Of a removal only the ends of the history tell over what it was written.
    if (kindOf(offer.push.change.header) == Kind::Remove)
        seen += body.saw;
    return !std::ranges::all_of(seen, [&](const base::Id &id) { return m_store.known(id).has_value(); });
}

/// Whether who signs second reads the case: where it is, or where it was as long as the writer knew.
bool Office::isSecondOfCase(const Push &push, const Body &body) const
{
    const base::Id known = knownBy(push.change.header, body);
    const base::Id there = m_store.place(known);
    const bool isTheirs = there.isNil() || there == push.stream || leftAt(push.stream, known) > 0;
    return m_authority.isSecondOfCase(push.change, body, isTheirs ? push.stream : there);
}

Reason Office::objection(const Offer &offer, const base::Result<Body> &body, bool isErased) const
{
    const Push &push = offer.push;
    const domain::Change &change = push.change;
    const domain::ChangeHeader &header = change.header;
    const Kind kind = kindOf(header);
    if (!isWhole(change))
        return Reason::Damaged;
    if (!m_check.knows(header.user))
        return hasBody(change) || kind == Kind::Erase || isErased ? Reason::UnknownUser : Reason::NoBody;
    if (!isSigned(offer))
        return Reason::BadSignature;
    // Offered again, the header of an erased change keeps its number; otherwise nothing of it is taken.
    if (isErased && kind != Kind::Erase)
        return push.isReoffer ? Reason::None : Reason::Erased;
    if (!hasBody(change) && kind != Kind::Erase)
        return Reason::NoBody;
    if (!body)
        return Reason::Malformed;
    if ((isOfOffice(kind) || touchesOfficeOnly(*body)) && !(push.isReoffer && header.user.isNil()))
        return Reason::OfficeOnly;
    // What somebody looked at has to be told whatever his roles are by now.
    const bool asksRoles = header.recordType != QLatin1String(kAccessLog) || !addsToAccessLog(push, *body);
    if (asksRoles) {
        if (const Reason reason = m_authority.objection(change, *body); reason != Reason::None)
            return reason;
        if (!isSecondOfCase(push, *body))
            return Reason::SecondPerson;
    }
    // An erasure comes before everything else that a restored office gets back.
    const bool makesRecord = kind == Kind::Create || kind == Kind::Request || kind == Kind::Arrived
        || kind == Kind::Enter || (kind == Kind::Erase && (m_store.facts().isRecovering || push.isReoffer));
    if (!makesRecord && m_store.place(header.record).isNil())
        return Reason::UnknownRecord;
    if (makesRecord && (lacksParent(offer, *body) || isNoticeOfNobody(push, *body)))
        return Reason::UnknownRecord;
    return m_store.stream(push.stream) ? Reason::None : Reason::NotAllowed;
}

} // namespace syncing
