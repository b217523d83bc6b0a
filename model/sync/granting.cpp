// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/granting.h"

#include "model/sync/givenback.h"
#include "model/sync/idlist.h"
#include "model/sync/namesakes.h"

using namespace Qt::StringLiterals;

namespace syncing {

void Granting::decide(const KeptChange &request, const RecordState &state)
{
    if (m_store.facts().isRecovering) {
        m_store.keep(Kept::Undecided, request);
        return;
    }
    const Body asked = Body::decode(request.change.body).value_or(Body());
    const base::Id id = request.change.header.id;
    const GrantWish wish = wishOf(id, request.change.header.record, asked);
    const GrantOutcome outcome = m_store.grants().decide(wish, replacedBy(wish), m_count.countedWith(wish.identity));
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
    m_log.appendOwn(place.isNil() ? request.stream : place, isGranted ? Kind::Granted : Kind::Refused,
        request.change.header, body, {}, {});
}

void Granting::reinstate(const domain::Change &change, const Body &body)
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

std::optional<KeptChange> Granting::requestOf(const base::Id &record) const
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
GrantWish Granting::wishOf(const base::Id &request, const base::Id &record, const Body &body) const
{
    GrantWish wish = GrantWish::fromJson(request, body.more.value("grant"_L1).toObject());
    wish.identity = Namesakes(m_store).countedAs(Namesakes::nameIn(wish.identity), m_store.place(record));
    return wish;
}

/// The request whose service is exchanged for that of the wish; nil where it replaces none.
base::Id Granting::replacedBy(const GrantWish &wish) const
{
    const std::optional<KeptChange> replaced
        = wish.replaces.isNil() ? std::nullopt : requestOf(wish.replaces);
    return replaced ? replaced->change.header.id : base::Id();
}

bool Granting::isGivenBack(const base::Id &record, const base::Id &before) const
{
    return isYes(m_log.stateOf(record, before).shown(QLatin1String(kGivenBack)));
}

void Granting::settleGivenBack(const domain::ChangeHeader &said)
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
        decide(*request, m_log.stateOf(said.record));
    m_likenesses.tellAbout(wish.identity);
}

void Granting::grantAgain(const Entered &entered)
{
    if (!entered.request)
        return;
    const KeptChange request{m_store.place(entered.record.id), *entered.request, Reason::None};
    const base::Id id = request.change.header.id;
    const Body asked = Body::decode(request.change.body).value_or(Body());
    const GrantWish wish = wishOf(id, entered.record.id, asked);
    m_store.dropKept(Kept::Undecided, id);
    const QJsonValue answer = entered.record.shown(u"grant"_s);
    const bool isBack = isYes(entered.record.shown(QLatin1String(kGivenBack)));
    if (answer.isNull() && entered.record.isHere() && !isBack)
        decide(request, entered.record);
    else if (answer == QJsonValue(u"granted"_s) && !isBack)
        m_store.grants().reinstate(wish, entered.record.shown(u"slot"_s).toInt(), replacedBy(wish));
    else
        m_store.grants().giveBack(wish);
    m_likenesses.tellAbout(wish.identity);
}

void Granting::decideUndecided()
{
    const QList<KeptChange> undecided = m_store.kept(Kept::Undecided);
    for (const KeptChange &request : undecided) {
        m_store.dropKept(Kept::Undecided, request.change.header.id);
        if (!m_store.isErased(request.change.header.record))
            decide(request, m_log.stateOf(request.change.header.record));
    }
}

} // namespace syncing
