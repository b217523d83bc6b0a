// SPDX-License-Identifier: GPL-3.0-or-later
// Months of services that are asked for, granted, and given back: a fourth part of office.cpp.
#include "model/sync/givenback.h"
#include "model/sync/idlist.h"
#include "model/sync/namesakes.h"
#include "model/sync/office.h"

using namespace Qt::StringLiterals;

namespace syncing {

/// `state` is that of the record where it was answered before.
void Office::decideGrant(const KeptChange &request, const RecordState &state)
{
    if (m_store.facts().isRecovering) {
        m_store.keep(Kept::Undecided, request);
        return;
    }
    const Body asked = Body::decode(request.change.body).value_or(Body());
    const base::Id id = request.change.header.id;
    const GrantWish wish = wishOf(id, request.change.header.record, asked);
    const GrantOutcome outcome = m_store.grants().decide(wish, replacedBy(wish), countedWith(wish.identity));
    const bool isGranted = outcome.kind == GrantOutcome::Kind::Granted;
    Body body;
    body.saw = {id};
    const auto write = [&](const QString &column, const QJsonValue &value) {
        const FieldState before = state.fields.value(column);
        if (!value.isNull() || !before.cells().isEmpty())
            body.writes.append({column, state.shown(column), value, domain::Merge::OfficeOnly, {},
                before.headsOf(QLatin1String(""))});
    };
    write(u"grant"_s, isGranted ? u"granted"_s : u"refused"_s);
    const QString why = outcome.kind == GrantOutcome::Kind::OverCap ? u"cap"_s : u"place"_s;
    write(u"slot"_s, isGranted ? QJsonValue(outcome.slot) : QJsonValue());
    write(u"why"_s, isGranted ? QJsonValue() : QJsonValue(why));
    GrantWish told = wish;
    told.identity = Namesakes::nameIn(wish.identity);
    body.more = {{u"grant"_s, told.toJson()}, {u"request"_s, shortText(id)}, {u"slot"_s, outcome.slot},
        {u"why"_s, int(outcome.kind)}, {u"holders"_s, idList(outcome.holders)}};
    const base::Id place = m_store.place(request.change.header.record);
    appendOwn(place.isNil() ? request.stream : place, isGranted ? Kind::Granted : Kind::Refused,
        request.change.header, body, {}, {});
}

/// A decision from before the office was restored stands.
void Office::reinstate(const domain::Change &change, const Body &body)
{
    const base::Id request = fromShortText(body.more.value("request"_L1).toString());
    m_store.dropKept(Kept::Undecided, request);
    const GrantWish wish = wishOf(request, change.header.record, body);
    // What stands last shows.
    if (kindOf(change.header) == Kind::Refused)
        return m_store.grants().giveBack(wish);
    if (isGivenBack(change.header.record))
        return;
    m_store.grants().reinstate(wish, body.more.value("slot"_L1).toInt(), replacedBy(wish));
}

void Office::endRecovery()
{
    if (!m_store.facts().isRecovering)
        return;
    // What is granted now is in none of the backups so far.
    m_store.addReceipt(m_random.bytes(kNonceSize));
    OfficeFacts facts = m_store.facts();
    facts.isRecovering = false;
    m_store.setFacts(facts);
    const QList<KeptChange> undecided = m_store.kept(Kept::Undecided);
    for (const KeptChange &request : undecided) {
        m_store.dropKept(Kept::Undecided, request.change.header.id);
        if (!m_store.isErased(request.change.header.record))
            decideGrant(request, stateOf(request.change.header.record));
    }
}

/// What was asked for in this record, wherever its case was then: the streams that it has been in are followed back.
std::optional<KeptChange> Office::requestOf(const base::Id &record) const
{
    QSet<base::Id> seen;
    for (base::Id stream = m_store.place(record); !stream.isNil() && !seen.contains(stream);) {
        seen.insert(stream);
        base::Id from;
        const QList<Entry> entries = m_store.entriesOf(record, stream);
        for (const Entry &entry : entries) {
            const Kind kind = kindOf(entry.change.header);
            if (kind == Kind::Request && hasBody(entry.change))
                return KeptChange{stream, entry.change, Reason::None};
            if (kind != Kind::Enter || !hasBody(entry.change))
                continue;
            const Entered entered = enteredIn(entry.change);
            if (entered.request)
                return KeptChange{stream, *entered.request, Reason::None};
            from = entered.from;
        }
        stream = from;
    }
    return std::nullopt;
}

/// What a record asks for, counted for whom its name says by now.
GrantWish Office::wishOf(const base::Id &request, const base::Id &record, const Body &body) const
{
    GrantWish wish = GrantWish::fromJson(request, body.more.value("grant"_L1).toObject());
    wish.identity = Namesakes(m_store).countedAs(Namesakes::nameIn(wish.identity), m_store.place(record));
    return wish;
}

/// The request whose service is exchanged for that of the wish; nil where it replaces none.
base::Id Office::replacedBy(const GrantWish &wish) const
{
    const std::optional<KeptChange> replaced
        = wish.replaces.isNil() ? std::nullopt : requestOf(wish.replaces);
    return replaced ? replaced->change.header.id : base::Id();
}

/// The record as it stands where it is, or as it stood before this change.
RecordState Office::stateOf(const base::Id &record, const base::Id &before) const
{
    Fold fold([](const base::Id &) { return RecordState(); });
    for (const Entry &entry : m_store.entriesOf(record, m_store.place(record))) {
        if (!before.isNil() && entry.change.header.id == before)
            break;
        fold.take(entry.change, false);
    }
    return fold.record(record);
}

bool Office::isGivenBack(const base::Id &record, const base::Id &before) const
{
    return isYes(stateOf(record, before).shown(QLatin1String(kGivenBack)));
}

/// Somebody has said whether the month is needed. What counts is what the record says by it, so that two who say the
/// same come to the same as one.
void Office::settleGivenBack(const domain::ChangeHeader &said)
{
    const bool isBack = isGivenBack(said.record);
    const std::optional<KeptChange> request
        = isBack == isGivenBack(said.record, said.id) ? std::nullopt : requestOf(said.record);
    if (!request)
        return;
    const base::Id id = request->change.header.id;
    const Body asked = Body::decode(request->change.body).value_or(Body());
    m_store.dropKept(Kept::Undecided, id);
    const GrantWish wish = wishOf(id, said.record, asked);
    if (isBack)
        m_store.grants().giveBack(wish);
    else
        decideGrant(*request, stateOf(said.record));
    tellAbout(wish.identity);
}

} // namespace syncing
