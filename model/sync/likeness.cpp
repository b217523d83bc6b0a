// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two dongs keep records of one person, which only the office can see: a fifth part of office.cpp.
#include "model/sync/likeness.h"

#include "model/base/crypto.h"
#include "model/domain/identity.h"
#include "model/domain/likeness.h"
#include "model/sync/givenback.h"
#include "model/sync/namesakes.h"
#include "model/sync/office.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

const QString kAnswer = u"answer"_s;
const QString kSame = u"same"_s;
const QString kOther = u"other"_s;

template <class Columns> bool touches(const Body &body, const Columns &columns)
{
    const auto isIt = [&](const auto &one) { return columns.contains(one.column); };
    return !body.settles.isEmpty() || std::ranges::any_of(body.writes, isIt)
        || std::ranges::any_of(body.reopens, isIt);
}

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

base::Id noticeOf(const base::Id &person, const base::Id &other)
{
    QByteArray bytes
        = base::crypto::hash(QByteArrayLiteral("likeness") + person.bytes() + other.bytes()).first(16);
    bytes[6] = char(0x70 | (bytes.at(6) & 0x0f));
    bytes[8] = char(0x80 | (bytes.at(8) & 0x3f));
    return *base::Id::fromBytes(bytes);
}

QByteArray identityIn(const RecordState &person)
{
    if (!person.isHere())
        return {};
    const auto said = [&](const QString &column) { return person.shown(column).toString(); };
    return domain::identityOf(person.id, said(u"name"_s), said(u"birth"_s), said(u"sex"_s));
}

bool touchesIdentity(Kind kind, const Body &body)
{
    return kind == Kind::Create || kind == Kind::Remove || kind == Kind::Erase
        || (kind == Kind::Update && touches(body, QStringList{u"name"_s, u"birth"_s, u"sex"_s}));
}

bool touchesAnswer(Kind kind, const Body &body)
{
    return kind == Kind::Remove || (kind == Kind::Update && touches(body, QStringList{kAnswer}));
}

/// Compares a person's record, which has changed or has come elsewhere, with those of all other dongs.
void Office::lookForSame(const base::Id &person)
{
    const bool isErased = m_store.isErased(person);
    IdentityBook &book = m_store.identities();
    const QByteArray before = Namesakes(m_store).nameOf(person);
    const QByteArray identity = isErased ? QByteArray() : identityIn(stateOf(person));
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

/// The same of a record that is new, as its first change tells it: very many may come at once.
void Office::lookForSame(const domain::Change &created, const Body &body)
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

void Office::compare(const base::Id &person, const QByteArray &identity, const QByteArray &before)
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

/// People whom both their dongs have said to be different count apart, wherever their cases are by now.
void Office::settleNamesakes(const QByteArray &name)
{
    const bool isChanged = Namesakes(m_store).settle(name, [this](const base::Id &person, const base::Id &other) {
        return answerOn(noticeOf(person, other)) == kOther && answerOn(noticeOf(other, person)) == kOther;
    });
    if (isChanged)
        tellAbout(name);
}

/// Of records within one dong its own PCs know; a restricted case is nobody's business but its readers'.
bool Office::areApart(const base::Id &person, const base::Id &other) const
{
    const auto isOfDong = [&](const base::Id &stream) {
        const std::optional<StreamHead> head = m_store.stream(stream);
        return head && head->kind == StreamKind::Dong;
    };
    const base::Id here = m_store.place(person), there = m_store.place(other);
    return here != there && isOfDong(here) && isOfDong(there);
}

void Office::giveNotice(const Alike &alike)
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
void Office::bringBack(const Alike &alike)
{
    const bool isKept = !m_store.place(alike.notice).isNil() && !m_store.isErased(alike.notice);
    const RecordState state = isKept ? stateOf(alike.notice) : RecordState();
    if (state.presence == Presence::Removed)
        makeNotice(alike, state);
}

/// New, or where it went with its person, who is back.
void Office::makeNotice(const Alike &alike, const RecordState &former)
{
    domain::ChangeHeader about;
    about.record = alike.notice;
    about.recordType = QLatin1String(domain::Likeness::kType);
    const Body body = saying(former, {{u"parent"_s, alike.person.toString()},
                                       {u"dong"_s, m_authority.labelOf(m_store.place(alike.other))}});
    appendOwn(m_store.place(alike.notice), Kind::Create, about, body, {}, {});
}

QString Office::answerOn(const base::Id &notice) const
{
    if (m_store.place(notice).isNil() || m_store.isErased(notice))
        return {};
    const RecordState state = stateOf(notice);
    return state.isHere() ? state.shown(kAnswer).toString() : QString();
}

/// One side has said that they are one person, and none that they are not.
bool Office::areOne(const Alike &alike) const
{
    const QString here = answerOn(alike.notice);
    const QString there = answerOn(noticeOf(alike.other, alike.person));
    return (here == kSame || there == kSame) && here != kOther && there != kOther;
}

bool Office::areAlike(const Alike &alike) const
{
    const Namesakes namesakes(m_store);
    const QByteArray here = namesakes.nameOf(alike.person), there = namesakes.nameOf(alike.other);
    return !here.isEmpty() && !there.isEmpty() && areApart(alike.person, alike.other)
        && (here == there || areOne(alike));
}

/// Namesakes who are known as such are shown as alike, and have nothing in common.
bool Office::countTogether(const Alike &alike) const
{
    const IdentityBook &book = m_store.identities();
    return book.identityOf(alike.person) == book.identityOf(alike.other) || areOne(alike);
}

/// Brings a notice up to what is known by now.
void Office::tell(const Alike &alike)
{
    if (m_store.place(alike.notice).isNil() || m_store.isErased(alike.notice))
        return;
    const RecordState state = stateOf(alike.notice);
    if (!state.isHere())
        return;
    const bool isAlike = areAlike(alike);
    const IdentityBook &book = m_store.identities();
    const Body body = saying(state,
        {{u"is_over"_s, yes(!isAlike)},
            {u"dong"_s,
                isAlike ? QJsonValue(m_authority.labelOf(m_store.place(alike.other))) : state.shown(u"dong"_s)},
            {u"theirs"_s, answerOn(noticeOf(alike.other, alike.person))},
            {u"months_over"_s, isAlike && countTogether(alike) ? monthsOver(book.identityOf(alike.person)) : QString()}});
    if (body.writes.isEmpty())
        return;
    domain::ChangeHeader about;
    about.record = alike.notice;
    about.recordType = state.type;
    appendOwn(m_store.place(alike.notice), Kind::Update, about, body, {}, {});
}

void Office::tellBoth(const Alike &alike)
{
    tell(alike);
    tell({noticeOf(alike.other, alike.person), alike.other, alike.person});
}

/// What somebody of this identity has was changed.
void Office::tellAbout(const QByteArray &identity)
{
    const QList<base::Id> people = m_store.identities().peopleEverOf(identity);
    for (const base::Id &person : people) {
        const QList<Alike> alikes = m_store.identities().alikesOf(person);
        for (const Alike &alike : alikes)
            tellBoth(alike);
    }
}

/// Somebody has answered a notice, or taken the answer back.
void Office::answered(const base::Id &notice)
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
