// SPDX-License-Identifier: GPL-3.0-or-later
// Where the office puts what it takes, and what follows from it: a third part of office.cpp.
#include "model/base/crypto.h"
#include "model/domain/likeness.h"
#include "model/domain/person.h"
#include "model/sync/arrival.h"
#include "model/sync/device.h"
#include "model/sync/givenback.h"
#include "model/sync/likeness.h"
#include "model/sync/office.h"

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

/// The same change always arrives under the same id, also from another epoch of the office.
base::Id arrivedId(const base::Id &change)
{
    QByteArray bytes = base::crypto::hash(QByteArrayLiteral("arrived") + change.bytes()).first(16);
    bytes[6] = char(0x70 | (bytes.at(6) & 0x0f));
    bytes[8] = char(0x80 | (bytes.at(8) & 0x3f));
    return *base::Id::fromBytes(bytes);
}

} // namespace

/// Numbers it in its stream; or, where its case has moved or its user may not write there any more, puts it
/// into the inbox of those who have the case now.
Answer Office::place(const Offer &offer, const Body &body, bool isErased)
{
    const Push &push = offer.push;
    const domain::ChangeHeader &header = push.change.header;
    const Kind kind = kindOf(header);
    if (!isErased && (kind == Kind::Leave || kind == Kind::Enter))
        return believe(push, body);
    if (!isErased && (push.isReoffer || m_store.facts().isRecovering) && holds(header))
        return seenInRecord(push);
    const std::optional<KnownChange> inner
        = kind == Kind::Arrived ? m_store.known(arrivalOf(body)) : std::nullopt;
    if (inner && inner->answer.kind == Answer::Kind::Applied)
        return {header.id, Answer::Kind::Late, Reason::None, 0, m_store.receipt()};
    const bool isNew = m_store.place(header.record).isNil();
    // What the office itself had made it makes anew where it has to.
    if (isNew && header.user.isNil() && !mayWrite(offer, push.stream))
        return keepRefused(push, Reason::OfficeOnly);
    const base::Id stream = placeOf(push, saidBy(kind, body));
    const bool makesRecord = kind == Kind::Create || kind == Kind::Request;
    // What only an inbox knows stays there until somebody who reads it makes the record.
    const bool isUnborn = m_store.isUnborn(header.record) && !makesRecord && kind != Kind::Arrived;
    const bool isHere = stream == push.stream && mayWrite(offer, stream) && !isUnborn;
    if (isErased && kind != Kind::Erase && !isHere)
        return keepRefused(push, Reason::Erased);
    if (!isHere && kind == Kind::Arrived)
        return arriveAgain(push, body, stream);
    if (!isHere && (isOfOffice(kind) || header.user.isNil()))
        return keepRefused(push, Reason::OfficeOnly);
    const bool wasUnborn = m_store.isUnborn(header.record);
    if (isNew && (kind == Kind::Arrived || (makesRecord && !isHere)))
        m_store.setUnborn(header.record, true);
    else if (makesRecord && isHere)
        m_store.setUnborn(header.record, false);
    if (!isHere && kind != Kind::Erase)
        return placeLate(push, stream);
    const Answer answer = placeHere(push, stream, body, isErased);
    if (wasUnborn && kind == Kind::Create && header.recordType == QLatin1String(domain::Person::kType))
        m_likenesses.lookForSame(header.record); // more of it may have been there before
    return answer;
}

/// What came late lies in the inbox of those who have the case by now.
Answer Office::arriveAgain(const Push &push, const Body &body, const base::Id &stream)
{
    const std::optional<domain::Change> inner = arrivedIn(body);
    if (!inner || inner->header.record != push.change.header.record)
        return keepRefused(push, Reason::OfficeOnly);
    if (!m_store.known(inner->header.id))
        placeLate({push.stream, *inner, true}, stream);
    return seenInRecord(push);
}

/// It came in with its record, or lies in its inbox, and shows until that has come to whoever offers it.
Answer Office::seenInRecord(const Push &push)
{
    const base::Id &record = push.change.header.record;
    const base::Id place = m_store.place(record);
    const qint64 n = m_store.stream(place)->end;
    return remember(
        push, place, {push.change.header.id, Answer::Kind::Late, Reason::None, n, m_store.receipt()});
}

Answer Office::placeHere(const Push &push, const base::Id &stream, const Body &body, bool isErased)
{
    domain::Change change = push.change;
    const bool isErasure = kindOf(change.header) == Kind::Erase;
    if (isErased)
        strip(change);
    const qint64 n = m_log.append(stream, change);
    if (!isErased || isErasure)
        accepted(stream, change, body);
    // An erasure of a case that has moved takes effect where the case is, and does not come back.
    const bool isHere = stream == push.stream;
    return remember(push, stream,
        {change.header.id, isHere ? Answer::Kind::Applied : Answer::Kind::Late, Reason::None, n,
            m_store.receipt()});
}

Answer Office::placeLate(const Push &push, const base::Id &stream)
{
    const domain::ChangeHeader &header = push.change.header;
    Body late;
    late.more = {{u"of"_s, shortText(header.id)},
        {u"change"_s, QString::fromLatin1(encodeChange(push.change).toBase64())}};
    const qint64 n
        = m_log.appendOwn(stream, Kind::Arrived, header, late, arrivedId(header.id), saltFor(push.change));
    return remember(push, stream, {header.id, Answer::Kind::Late, Reason::None, n, m_store.receipt()});
}

/// Who may read a stream may also bring back what stood in it before the office was restored.
bool Office::mayWrite(const Offer &offer, const base::Id &stream) const
{
    const std::optional<StreamHead> head = m_store.stream(stream);
    if (!head)
        return false;
    if (head->kind == StreamKind::Audit || m_store.rightsOf(offer.push.change.header.user).contains(stream))
        return true;
    return offer.push.isReoffer && offer.request
        && m_store.rightsOf(m_store.device(offer.request->device).user).contains(stream);
}

/// The last number of this stream at which the record's case went away, perhaps before this part of it came;
/// 0 where it never did.
qint64 Office::leftAt(const base::Id &stream, const base::Id &record) const
{
    const base::Id root = m_store.root(record);
    // A root that was erased stays behind when its case goes.
    const QList<base::Id> parts = m_store.isErased(root) ? m_store.membersOf(root) : QList<base::Id>{root};
    return m_store.lastLeave(stream, parts + QList<base::Id>{record});
}

/// Where the case is that hangs on this record: where its parts are, if it was erased and has stayed behind.
base::Id Office::placeOfCase(const base::Id &root) const
{
    if (!m_store.isErased(root))
        return m_store.place(root);
    QList<base::Id> parts = m_store.membersOf(root);
    parts.removeIf([&](const base::Id &part) { return m_store.isErased(part); });
    return m_store.place(parts.isEmpty() ? root : *std::ranges::min_element(parts));
}

/// The stream where the record is. One that is new goes where its case is, perhaps since it was offered.
base::Id Office::placeOf(const Push &push, const Body &body)
{
    const base::Id record = push.change.header.record;
    if (const base::Id place = m_store.place(record); !place.isNil())
        return place;
    const base::Id parent = parentOf(body);
    base::Id root = parent.isNil() ? base::Id() : m_store.root(parent);
    root = root.isNil() ? record : root;
    const base::Id there = placeOfCase(root);
    m_store.setPlace(record, there.isNil() ? push.stream : there, root);
    return m_store.place(record);
}

void Office::accepted(const base::Id &stream, const domain::Change &change, const Body &body)
{
    const Kind kind = kindOf(change.header);
    follow(stream, change, body);
    const base::Id &record = change.header.record;
    const bool isPerson = change.header.recordType == QLatin1String(domain::Person::kType);
    // Somebody whose record was removed comes back when another had written at the same time.
    const auto wasSomebody = [&] {
        const IdentityBook &book = m_store.identities();
        return book.identityOf(record).isEmpty() && !book.identitiesEverOf(record).isEmpty();
    };
    if (isPerson && kind == Kind::Create)
        m_likenesses.lookForSame(change, body);
    else if (isPerson && (touchesIdentity(kind, body) || (kind == Kind::Update && wasSomebody())))
        m_likenesses.lookForSame(record);
    // What the office itself had said of two people before it was restored may not be true any more.
    else if (touchesAnswer(kind, body)
        || (change.header.user.isNil() && change.header.recordType == QLatin1String(domain::Likeness::kType)))
        m_likenesses.answered(record);
}

/// What the office itself does about it.
void Office::follow(const base::Id &stream, const domain::Change &change, const Body &body)
{
    switch (kindOf(change.header)) {
    case Kind::Erase:
        erase(change.header.record);
        break;
    case Kind::Request:
        m_granting.decide({stream, change, Reason::None});
        break;
    case Kind::Update:
        if (touchesGivingBack(body))
            m_granting.settleGivenBack(change.header);
        break;
    case Kind::Granted:
    case Kind::Refused:
        m_granting.reinstate(change, body);
        break;
    case Kind::Arrived: {
        // Its maker may offer the change itself again, and where he is revoked it may wait for a person already.
        const base::Id of = arrivalOf(body);
        if (const auto inner = arrivedIn(body)) {
            m_store.dropKept(Kept::Quarantine, of);
            m_store.setKnown(of,
                {inner->commitment, stream,
                    {of, Answer::Kind::Late, Reason::None, m_store.stream(stream)->end, m_store.receipt()}});
        }
        break;
    }
    default:
        break;
    }
}

Answer Office::keepRefused(const Push &push, Reason reason)
{
    KeptChange kept{push.stream, push.change, reason};
    if (reason == Reason::Erased)
        strip(kept.change);
    m_store.keep(Kept::Refused, kept);
    // Whoever cannot show that a change is his own, or has not all of it, must not decide what becomes of it.
    const bool isOther = reason == Reason::Damaged || reason == Reason::BadSignature
        || reason == Reason::ForeignDevice || reason == Reason::NoBody;
    if (isOther)
        return {push.change.header.id, Answer::Kind::Rejected, reason, 0, m_store.receipt()};
    return remember(push, {}, {push.change.header.id, Answer::Kind::Rejected, reason, 0, m_store.receipt()});
}

/// The number of the answer is that of `stream`, where it is now, whoever offers it next. Who offered it into another
/// one has it until its case is seen to leave there.
Answer Office::remember(const Push &push, const base::Id &stream, Answer answer)
{
    m_store.setKnown(push.change.header.id, {push.change.commitment, stream, answer});
    if (answer.kind == Answer::Kind::Late && stream != push.stream)
        answer.n = leftAt(push.stream, push.change.header.record);
    return answer;
}

/// A salt that follows from the change's own, so that its arrival commits to the same bytes in every epoch.
QByteArray Office::saltFor(const domain::Change &change) const
{
    return base::crypto::hash(QByteArrayLiteral("arrived") + change.salt);
}

void Office::erase(const base::Id &record)
{
    m_store.setErased(record);
    m_store.setUnborn(record, false);
    m_store.strip(record);
    if (!m_store.keeps(Kept::Awaited, record))
        return;
    const QList<KeptChange> awaited = m_store.kept(Kept::Awaited);
    for (const KeptChange &kept : awaited) {
        if (kept.change.header.record == record)
            m_store.dropKept(Kept::Awaited, kept.change.header.id);
    }
}

} // namespace syncing
