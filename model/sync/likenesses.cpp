// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/likenesses.h"

#include "model/domain/likeness.h"
#include "model/sync/givenback.h"
#include "model/sync/likeness.h"
#include "model/sync/namesakes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

/// What the office says of a record, leaving out what it says already.
Body saying(const RecordState &state, const QList<std::pair<QString, QJsonValue>> &fields)
{
    Body body;
    for (const auto &[column, value] : fields) {
        const QJsonValue before = state.shown(column);
        const bool isNothing = value.isNull() || value == QJsonValue(QString());
        const bool isSame = before == value || (isNothing && (before.isNull() || before == QJsonValue(QString())));
        if (isSame && state.isHere())
            continue;
        body.writes.append({column, before, value, domain::Merge::OfficeOnly, {},
            state.fields.value(column).headsOf(QLatin1String(""))});
    }
    body.saw = state.tips;
    body.settles = state.removals;
    return body;
}

} // namespace

void Likenesses::lookForSame(const base::Id &person)
{
    const bool isErased = m_store.isErased(person);
    IdentityBook &book = m_store.identities();
    const QByteArray before = Namesakes(m_store).nameOf(person);
    const QByteArray identity = isErased ? QByteArray() : identityIn(m_log.stateOf(person));
    if (isErased)
        book.forget(person);
    const QList<Alike> known = book.alikesOf(person);
    compare(person, identity, before);
    for (const Alike &alike : known) {
        if (areAlike(alike))
            bringBack(alike);
        tellBoth(alike);
    }
}

void Likenesses::lookForSame(const domain::Change &created, const Body &body)
{
    // Somebody who was removed is back.
    if (!m_store.identities().identitiesEverOf(created.header.record).isEmpty())
        return lookForSame(created.header.record);
    RecordState state;
    state.id = created.header.record;
    state.apply(created, body);
    if (const QByteArray identity = identityIn(state); !identity.isEmpty())
        compare(state.id, identity, {});
}

void Likenesses::compare(const base::Id &person, const QByteArray &identity, const QByteArray &before)
{
    IdentityBook &book = m_store.identities();
    if (identity != before)
        book.setIdentity(person, identity, before.isEmpty() ? before : book.identityOf(person));
    const QList<base::Id> others = identity.isEmpty() ? QList<base::Id>() : Namesakes(m_store).people(identity);
    if (others.size() > 1)
        settleNamesakes(identity);
    if (!before.isEmpty() && before != identity)
        settleNamesakes(before);
    for (const base::Id &other : others) {
        if (other == person || !areApart(person, other) || book.alikeOf(noticeOf(person, other)))
            continue;
        giveNotice({noticeOf(person, other), person, other});
        giveNotice({noticeOf(other, person), other, person});
        tellBoth({noticeOf(person, other), person, other});
    }
}

/// What both have in common is told anew.
void Likenesses::settleNamesakes(const QByteArray &name)
{
    if (m_count.settleNamesakes(name))
        tellAbout(name);
}

/// Of records within one dong its own PCs know; a restricted case is nobody's business but its readers'.
bool Likenesses::areApart(const base::Id &person, const base::Id &other) const
{
    const auto isOfDong = [&](const base::Id &stream) {
        const std::optional<StreamHead> head = m_store.stream(stream);
        return head && head->kind == StreamKind::Dong;
    };
    const base::Id here = m_store.place(person), there = m_store.place(other);
    return here != there && isOfDong(here) && isOfDong(there);
}

void Likenesses::giveNotice(const Alike &alike)
{
    m_store.identities().addAlike(alike);
    if (m_store.isErased(alike.notice))
        return;
    // One that came back after a restore, before the two were known, is there already.
    if (!m_store.place(alike.notice).isNil())
        return;
    m_store.setPlace(alike.notice, m_store.place(alike.person), m_store.root(alike.person));
    makeNotice(alike, {});
}

/// Where it was removed with its person, who is back.
void Likenesses::bringBack(const Alike &alike)
{
    const bool isKept = !m_store.place(alike.notice).isNil() && !m_store.isErased(alike.notice);
    const RecordState state = isKept ? m_log.stateOf(alike.notice) : RecordState();
    if (state.presence == Presence::Removed)
        makeNotice(alike, state);
}

/// New, or where it went with its person, who is back.
void Likenesses::makeNotice(const Alike &alike, const RecordState &former)
{
    domain::ChangeHeader about;
    about.record = alike.notice;
    about.recordType = QLatin1String(domain::Likeness::kType);
    const Body body = saying(former, {{u"parent"_s, alike.person.toString()},
                                       {u"dong"_s, m_authority.labelOf(m_store.place(alike.other))}});
    m_log.appendOwn(m_store.place(alike.notice), Kind::Create, about, body, {}, {});
}

bool Likenesses::areAlike(const Alike &alike) const
{
    const Namesakes namesakes(m_store);
    const QByteArray here = namesakes.nameOf(alike.person), there = namesakes.nameOf(alike.other);
    return !here.isEmpty() && !there.isEmpty() && areApart(alike.person, alike.other)
        && (here == there || m_count.areOne(alike));
}

/// Brings a notice up to what is known by now.
void Likenesses::tell(const Alike &alike)
{
    if (m_store.place(alike.notice).isNil() || m_store.isErased(alike.notice))
        return;
    const RecordState state = m_log.stateOf(alike.notice);
    if (!state.isHere())
        return;
    const bool isAlike = areAlike(alike);
    const IdentityBook &book = m_store.identities();
    const Body body = saying(state,
        {{u"is_over"_s, yes(!isAlike)},
            {u"dong"_s,
                isAlike ? QJsonValue(m_authority.labelOf(m_store.place(alike.other))) : state.shown(u"dong"_s)},
            {u"theirs"_s, m_count.answerOn(noticeOf(alike.other, alike.person))},
            {u"months_over"_s, isAlike && m_count.countTogether(alike) ? m_count.monthsOver(book.identityOf(alike.person)) : QString()}});
    if (body.writes.isEmpty())
        return;
    domain::ChangeHeader about;
    about.record = alike.notice;
    about.recordType = state.type;
    m_log.appendOwn(m_store.place(alike.notice), Kind::Update, about, body, {}, {});
}

void Likenesses::tellBoth(const Alike &alike)
{
    tell(alike);
    tell({noticeOf(alike.other, alike.person), alike.other, alike.person});
}

void Likenesses::tellAbout(const QByteArray &identity)
{
    const QList<base::Id> people = m_store.identities().peopleEverOf(identity);
    for (const base::Id &person : people) {
        const QList<Alike> alikes = m_store.identities().alikesOf(person);
        for (const Alike &alike : alikes)
            tellBoth(alike);
    }
}

void Likenesses::answered(const base::Id &notice)
{
    const std::optional<Alike> alike = m_store.identities().alikeOf(notice);
    if (!alike)
        return;
    const QByteArray name = Namesakes(m_store).nameOf(alike->person);
    if (!name.isEmpty())
        settleNamesakes(name);
    tellBoth(*alike);
}

} // namespace syncing
