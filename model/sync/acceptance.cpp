// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the office takes a change: a second part of office.cpp.
#include "model/sync/device.h"
#include "model/sync/office.h"

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
    const bool isRevoked = offer.request && m_book.devices.value(offer.request->device).isRevoked;
    if (isRevoked) {
        m_book.quarantine.append({push.stream, change, Reason::Revoked});
        return remember(
            push, {}, {change.header.id, Answer::Kind::Held, Reason::Revoked, 0, m_book.receipt()});
    }
    // Where somebody who is trusted holds it too, nobody has to decide about it.
    m_book.quarantine.removeIf(
        [&](const KeptChange &kept) { return kept.change.header.id == change.header.id; });
    const bool isErased = m_book.erased.contains(change.header.record);
    const base::Result<Body> body = hasBody(change) ? Body::decode(change.body) : base::Result<Body>(Body());
    const Reason reason = objection(push, body, isErased);
    // What a restored office does not know may still come from those who hold it.
    if (reason == Reason::UnknownRecord && m_book.isRecovering && offer.request)
        return {change.header.id, Answer::Kind::Held, reason, 0, m_book.receipt()};
    if (reason != Reason::None)
        return keepRefused(push, reason);
    return place(offer, *body, isErased);
}

/// Whether somebody who is trusted brings what has to be judged anew: what waits in quarantine for a person,
/// or what had stood in a stream before the office was restored, and was refused since.
bool Office::frees(const Offer &offer, const Answer &known) const
{
    if (!offer.request || m_book.devices.value(offer.request->device).isRevoked)
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
    DeviceBook &device = m_book.devices[header.device];
    const auto known = m_book.known.constFind(header.id);
    const bool isFreed = known != m_book.known.constEnd() && frees(offer, known->answer);
    if (known != m_book.known.constEnd() && !isFreed) {
        if (known->commitment != change.commitment) {
            m_book.alarms.append({push.stream, change, Reason::OtherBody});
            return Answer{header.id, Answer::Kind::Rejected, Reason::OtherBody, 0, m_book.receipt()};
        }
        if (!device.heads.contains(header.k))
            device.heads.insert(header.k, change.chain);
        Answer same = known->answer;
        same.kind = same.kind == Answer::Kind::Applied ? Answer::Kind::Duplicate : same.kind;
        if (same.kind == Answer::Kind::Late && known->stream != push.stream)
            same.n = leftAt(push.stream, header.record);
        return same;
    }
    if (!offer.request)
        return std::nullopt;
    if (!push.isReoffer && header.device != offer.request->device)
        return keepRefused(push, Reason::ForeignDevice);
    if (!push.isReoffer) {
        const bool isTaken = device.heads.value(header.k, change.chain) != change.chain;
        const bool follows = header.k == 1 || device.heads.contains(header.k - 1);
        if (offer.renews || isTaken
            || (header.k > 1 && follows && device.heads.value(header.k - 1) != change.previous))
            return Answer{header.id, Answer::Kind::Renew, Reason::None, 0, m_book.receipt()};
        // A restored office has forgotten some; they are offered again by those who hold them.
        if (!follows && m_book.formerEpochs.isEmpty())
            return Answer{header.id, Answer::Kind::Held, Reason::MissingEarlier, 0, m_book.receipt()};
    }
    // Only who signs as the device's user moves its chain on, whatever else is wrong with the change.
    const bool isLinked = domain::chainOf(change.previous, header, change.commitment) == change.chain
        && m_check.isSigned(domain::signedBytes(header, change.commitment), change.signature, header.user);
    if (!isLinked)
        return std::nullopt;
    // Both were taken in good faith, one of them before the office was restored.
    const bool isForked = device.heads.value(header.k, change.chain) != change.chain
        || device.heads.value(header.k - 1, change.previous) != change.previous;
    if (isForked)
        m_book.clones.append(header.device);
    if (!device.heads.contains(header.k))
        device.heads.insert(header.k, change.chain);
    return std::nullopt;
}

Reason Office::objection(const Push &push, const base::Result<Body> &body, bool isErased) const
{
    const domain::Change &change = push.change;
    const domain::ChangeHeader &header = change.header;
    const Kind kind = kindOf(header);
    if (!isWhole(change))
        return Reason::Damaged;
    if (!m_check.isSigned(domain::signedBytes(header, change.commitment), change.signature, header.user))
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
    if (kind == Kind::Leave || kind == Kind::Enter)
        return Reason::OfficeOnly;
    if (const Reason reason = m_authority.objection(change, *body); reason != Reason::None)
        return reason;
    // An erasure comes before everything else that a restored office gets back.
    const bool makesRecord = kind == Kind::Create || kind == Kind::Request || kind == Kind::Arrived
        || (kind == Kind::Erase && (m_book.isRecovering || push.isReoffer));
    if (!makesRecord && !m_book.places.contains(header.record))
        return Reason::UnknownRecord;
    return m_book.streams.contains(push.stream) ? Reason::None : Reason::NotAllowed;
}

} // namespace syncing
