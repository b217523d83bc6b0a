// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/promises.h"

#include "model/domain/likeness.h"
#include "model/domain/person.h"
#include "model/domain/records.h"
#include "model/sync/givenback.h"
#include "model/sync/likeness.h"
#include "model/sync/moving.h"

using namespace Qt::StringLiterals;

namespace sim {

using namespace syncing;
using domain::Merge;

Promises::Promises(World &world)
    : m_world(world)
{
    for (auto stream = world.book().streams.cbegin(); stream != world.book().streams.cend(); ++stream) {
        m_reference.insert(stream.key(), foldAll({}, stream->entries, world.book().erased));
        for (const Entry &entry : stream->entries) {
            ++m_inLog[entry.change.header.id];
            if (!hasBody(entry.change))
                continue;
            if (kindOf(entry.change.header) == Kind::Enter) {
                const Entered entered = enteredIn(entry.change);
                m_inRecord += entered.knows;
                m_cameLate += entered.late;
            }
            if (kindOf(entry.change.header) != Kind::Arrived)
                continue;
            if (const auto body = Body::decode(entry.change.body))
                ++m_inInbox[fromShortText(body->more.value("of"_L1).toString())];
        }
    }
}

void Promises::check()
{
    convergence();
    noLoss();
    once();
    concurrentWrites();
    scope();
    likenesses();
    grants();
    evidence();
}

void Promises::convergence()
{
    for (const auto &actor : m_world.m_actors) {
        const ReplicaData &data = actor->replica.data();
        for (auto stream = data.streams.cbegin(); stream != data.streams.cend(); ++stream) {
            const QHash<base::Id, RecordState> reference = m_reference.value(stream.key());
            QStringList different;
            for (auto one = reference.cbegin(); one != reference.cend(); ++one) {
                if (stream->records.value(one.key()) != *one)
                    different.append(shortName(one.key()));
            }
            for (const RecordState &record : stream->records) {
                if (record.isHere() && !reference.contains(record.id))
                    different.append(shortName(record.id));
            }
            if (!different.isEmpty())
                m_world.breach(1,
                    u"device %1 and the office hold different records: %2 of %3"_s.arg(actor->index)
                        .arg(different.join(u' '), shortName(stream.key())));
        }
    }
}

void Promises::noLoss()
{
    for (const Made &made : m_world.m_truth.all())
        noLoss(made);
}

void Promises::noLoss(const Made &made)
{
    const OfficeBook &book = m_world.book();
    if (isInLog(made.change) || m_inInbox.contains(made.change) || m_cameLate.contains(made.change)
        || book.erased.contains(made.record) || m_world.m_onlyAtOffice.contains(made.change))
        return;
    // Who decides about quarantine has the office's answer before his eyes, so what is kept there is shown. What he
    // refused he has read, also where it bears a former name of the device whose twin is trusted.
    const auto isShownAtOffice = [&](const KeptChange &kept) {
        const bool isDecided = kept.reason == Reason::Revoked;
        return kept.change.header.id == made.change
            && (isDecided || book.devices.value(kept.change.header.device).isRevoked);
    };
    const auto isThis = [&](const KeptChange &kept) { return kept.change.header.id == made.change; };
    const bool isKept
        = std::ranges::any_of(book.refused, isThis) || std::ranges::any_of(book.quarantine, isThis);
    bool isShown = std::ranges::any_of(book.refused, isShownAtOffice)
        || std::ranges::any_of(book.quarantine, isShownAtOffice);
    bool isLost = false;
    for (const auto &actor : m_world.m_actors) {
        isLost = isLost || (actor->index == made.actor && actor->isLost);
        isShown = isShown || std::ranges::any_of(actor->replica.data().outbox, [&](const OutItem &item) {
            return item.change.header.id == made.change && item.state == OutState::Rejected;
        });
    }
    if (!isShown && !(isKept && isLost))
        m_world.breach(2,
            u"a saved change of device %1 is nowhere: %2 of %3, reason %4"_s.arg(made.actor)
                .arg(shortName(made.change), shortName(made.record))
                .arg(int(book.known.value(made.change).answer.reason)));
}

void Promises::once()
{
    for (auto one = m_inLog.cbegin(); one != m_inLog.cend(); ++one) {
        if (*one + m_inInbox.value(one.key()) > 1)
            m_world.breach(3, u"a change stands in the log twice: %1"_s.arg(shortName(one.key())));
        if (m_world.m_forged.contains(one.key()))
            m_world.breach(8, u"a forged change was taken"_s);
    }
    for (auto one = m_inInbox.cbegin(); one != m_inInbox.cend(); ++one) {
        if (*one > 1)
            m_world.breach(3, u"a change lies in an inbox twice: %1"_s.arg(shortName(one.key())));
    }
}

void Promises::concurrentWrites()
{
    for (const QHash<base::Id, RecordState> &records : std::as_const(m_reference)) {
        for (auto one = records.cbegin(); one != records.cend(); ++one) {
            if (one->presence != Presence::Here)
                continue;
            concurrentWrites(one.key(), *one);
            sums(one.key(), *one);
            paragraphs(one.key(), *one);
        }
    }
}

/// Who wrote without anybody later having known of it stands among the heads: as the winner, or in a
/// conflict.
void Promises::concurrentWrites(const base::Id &record, const RecordState &state)
{
    using Cell = std::pair<QString, QString>;
    QHash<Cell, QList<const Made *>> writers;
    for (const base::Id &change : m_world.m_truth.madeOn(record)) {
        const Made *made = m_world.m_truth.find(change);
        if (!isInLog(change) || made->isBad)
            continue;
        for (const Write &write : made->writes) {
            if (write.rule != Merge::Text && write.rule != Merge::Ledger && write.rule != Merge::AppendOnly)
                writers[{write.column, write.key}].append(made);
        }
    }
    for (auto cell = writers.cbegin(); cell != writers.cend(); ++cell) {
        const QList<base::Id> heads = state.fields.value(cell.key().first).headsOf(cell.key().second);
        for (const Made *one : *cell) {
            const bool wasKnown = std::ranges::any_of(*cell,
                [&](const Made *later) { return later != one && m_world.m_truth.knew(*later, one->change); });
            const bool isSettled = std::ranges::any_of(
                m_world.m_truth.supersedersOf(one->change), [&](const base::Id &by) { return isInLog(by); });
            if (!wasKnown && !isSettled && !heads.contains(one->change))
                m_world.breach(5,
                    u"a concurrent write is neither winner nor conflict: %1 of %2, %3"_s.arg(
                        shortName(one->change), shortName(record), cell.key().first));
        }
        for (const base::Id &head : heads) {
            const bool isMeant
                = std::ranges::any_of(*cell, [&](const Made *made) { return made->change == head; });
            if (!isMeant)
                m_world.breach(5,
                    u"a value stands that nobody wrote: %1 of %2, %3"_s.arg(
                        shortName(head), shortName(record), cell.key().first));
        }
    }
    for (auto field = state.fields.begin(); field != state.fields.end(); ++field) {
        if (isKeyed(field->rule()) || field->rule() == Merge::Register) {
            for (auto cell = field->cells().begin(); cell != field->cells().end(); ++cell) {
                if (field.key() != "grant"_L1 && !writers.contains({field.key(), cell.key()}))
                    m_world.breach(5,
                        u"a field stands that nobody wrote: %1 of %2"_s.arg(field.key(), shortName(record)));
            }
        }
    }
}

void Promises::sums(const base::Id &record, const RecordState &state)
{
    qint64 sum = 0;
    bool isUsed = false;
    for (const base::Id &change : m_world.m_truth.madeOn(record)) {
        for (const Write &write : m_world.m_truth.find(change)->writes) {
            if (write.rule != Merge::Ledger || !isInLog(change))
                continue;
            isUsed = true;
            sum += write.after.toInteger() - write.before.toInteger();
        }
    }
    if (isUsed && state.shown(u"used"_s).toInteger() != sum)
        m_world.breach(
            3, u"a ledger shows %1 instead of %2"_s.arg(state.shown(u"used"_s).toInteger()).arg(sum));
}

void Promises::paragraphs(const base::Id &record, const RecordState &state)
{
    QSet<QString> removed;
    QSet<QString> added;
    for (const base::Id &change : m_world.m_truth.madeOn(record)) {
        if (!isInLog(change))
            continue;
        const Made *made = m_world.m_truth.find(change);
        added += QSet<QString>(made->addedParagraphs.begin(), made->addedParagraphs.end());
        removed += QSet<QString>(made->removedParagraphs.begin(), made->removedParagraphs.end());
    }
    const QStringList list = state.shown(u"note"_s).toString().split(u'\n');
    const QSet<QString> present(list.begin(), list.end());
    for (const QString &paragraph : std::as_const(added)) {
        if (!present.contains(paragraph) && !removed.contains(paragraph))
            m_world.breach(5, u"a paragraph was lost"_s);
    }
}

void Promises::scope()
{
    const OfficeBook &book = m_world.book();
    for (const auto &actor : m_world.m_actors) {
        const ReplicaData &data = actor->replica.data();
        const bool isRevoked = book.devices.value(data.facts.device).isRevoked;
        for (auto stream = data.streams.cbegin(); stream != data.streams.cend(); ++stream) {
            if (isRevoked || !book.rights.value(actor->user).contains(stream.key()))
                m_world.breach(6, u"device %1 holds a stream that it may not read"_s.arg(actor->index));
            for (const Entry &entry : stream->entries) {
                const base::Id record = entry.change.header.record;
                const bool mayBe = book.places.value(record) == stream.key() && !book.erased.contains(record);
                if (!mayBe && hasBody(entry.change) && kindOf(entry.change.header) != Kind::Leave)
                    m_world.breach(6, u"device %1 kept what has moved or was erased"_s.arg(actor->index));
            }
            explained(*stream, actor->index);
            for (const RecordState &record : stream->records) {
                if (record.isHere() && book.places.value(record.id) != stream.key())
                    m_world.breach(6, u"device %1 shows a case that has moved"_s.arg(actor->index));
            }
        }
        for (const OutItem &item : data.outbox) {
            const bool isErased = book.erased.contains(item.change.header.record);
            const bool isReachable
                = !isRevoked && data.streams.contains(book.places.value(item.change.header.record));
            if (isErased && isReachable && hasBody(item.change) && kindOf(item.change.header) != Kind::Erase)
                m_world.breach(6,
                    u"the outbox of device %1 kept what was erased: %2 of %3"_s.arg(actor->index)
                        .arg(shortName(item.change.header.id), shortName(item.change.header.record)));
        }
    }
    for (const StreamBook &stream : book.streams) {
        for (const Entry &entry : stream.entries) {
            const bool isErased = book.erased.contains(entry.change.header.record);
            if (isErased && hasBody(entry.change))
                m_world.breach(6, u"the office kept what was erased"_s);
            if (kindOf(entry.change.header) == Kind::Erase && !isErased)
                m_world.breach(6, u"the office forgot an erasure"_s);
        }
    }
}

/// What a history shows without its content was erased, or has left.
void Promises::explained(const ReplicaData::Stream &stream, int actor)
{
    QSet<base::Id> gone = m_world.book().erased;
    for (auto entry = stream.entries.crbegin(); entry != stream.entries.crend(); ++entry) {
        const domain::ChangeHeader &header = entry->change.header;
        if (kindOf(header) == Kind::Leave)
            gone.insert(header.record);
        else if (!hasBody(entry->change) && !gone.contains(header.record))
            m_world.breach(6,
                u"device %1 lacks a content that nothing took away: %2"_s.arg(actor).arg(shortName(header.id)));
    }
}

/// Both dongs are told of each other, and of nothing that the other holds.
void Promises::likenesses()
{
    const auto &book = m_world.book();
    QHash<QByteArray, QList<base::Id>> alike;
    for (auto place = book.places.begin(); place != book.places.end(); ++place) {
        const RecordState state = m_reference.value(*place).value(place.key());
        if (state.type == QLatin1String(domain::Likeness::kType) && state.isHere()) {
            const base::Id person = base::Id::fromString(state.shown(u"parent"_s).toString()).value_or(base::Id());
            // Who was erased stays behind when his case goes.
            if (book.places.value(person) != *place && !book.erased.contains(person))
                m_world.breach(6, u"a notice lies elsewhere than its person: "_s + shortName(state.id));
            for (auto field = state.fields.begin(); field != state.fields.end(); ++field) {
                if (!domain::typeOf<domain::Likeness>().find(field.key()))
                    m_world.breach(6, u"a notice tells more than where: "_s + field.key());
            }
        }
        const QByteArray identity
            = state.type == QLatin1String(domain::Person::kType) ? identityIn(state) : QByteArray();
        if (!identity.isEmpty() && book.streams.value(*place).kind == StreamKind::Dong)
            alike[identity].append(place.key());
    }
    for (const QList<base::Id> &people : std::as_const(alike)) {
        for (const base::Id &person : people) {
            for (const base::Id &other : people) {
                if (book.places.value(person) != book.places.value(other))
                    notice(person, other);
            }
        }
    }
}

/// The dong of `person` knows that the other may be the same.
void Promises::notice(const base::Id &person, const base::Id &other)
{
    const base::Id id = noticeOf(person, other);
    const RecordState state = m_reference.value(m_world.book().places.value(id)).value(id);
    if (state.presence == Presence::Absent)
        m_world.breach(5, u"nobody was told that %1 and %2 may be one person"_s.arg(shortName(person), shortName(other)));
    else if (state.isHere() && isYes(state.shown(u"is_over"_s)))
        m_world.breach(5, u"a notice says that %1 and %2 are not alike, and they are"_s.arg(
                              shortName(person), shortName(other)));
}

/// Whether the record says, where it is now, that its month is not needed.
bool Promises::isGivenBack(const base::Id &record) const
{
    const auto records = m_reference.constFind(m_world.book().places.value(record));
    if (records == m_reference.cend())
        return false;
    const RecordState state = records->value(record);
    // It was asked for anew afterwards, and refused.
    return isYes(state.shown(QLatin1String(kGivenBack))) || state.shown(u"grant"_s) == QJsonValue(u"refused"_s);
}

/// Records whose month went to another service that was granted in their place.
QSet<base::Id> Promises::replaced() const
{
    QSet<base::Id> records;
    // One that was erased afterwards had taken it all the same.
    QHash<base::Id, base::Id> asked;
    for (const auto &[record, wish] : m_world.m_wishes)
        asked.insert(record, wish.replaces);
    for (const StreamBook &stream : m_world.book().streams) {
        for (const Entry &entry : stream.entries) {
            if (kindOf(entry.change.header) != Kind::Granted)
                continue;
            if (!hasBody(entry.change)) {
                records.insert(asked.value(entry.change.header.record));
                continue;
            }
            const Body body = Body::decode(entry.change.body).value_or(Body());
            records.insert(GrantWish::fromJson({}, body.more.value("grant"_L1).toObject()).replaces);
        }
    }
    return records;
}

void Promises::grants()
{
    // An office that does not know that it was put back, or that a device has a twin which holds a grant,
    // or has forgotten that there is a user who holds one, cannot wait for what it had granted. It keeps what comes and marks it for a person.
    const FaultCounts &faults = m_world.m_faults;
    const bool mayNotKnow = faults[size_t(Fault::SilentRestore)] > 0
        || (faults[size_t(Fault::Restore)] > 0 && faults[size_t(Fault::Clone)] > 0)
        || (faults[size_t(Fault::Restore)] > 0 && faults[size_t(Fault::Newcomer)] > 0);
    const GrantTable &table = m_world.book().grants;
    QMap<std::pair<QByteArray, QString>, int> given;
    QMap<std::pair<QString, QString>, int> places;
    QSet<base::Id> requests;
    const QSet<base::Id> gone = replaced();
    for (const StreamBook &stream : m_world.book().streams) {
        for (const Entry &entry : stream.entries) {
            if (kindOf(entry.change.header) != Kind::Granted || !hasBody(entry.change))
                continue;
            const Body body = Body::decode(entry.change.body).value_or(Body());
            const base::Id request = fromShortText(body.more.value("request"_L1).toString());
            const GrantWish wish = GrantWish::fromJson(request, body.more.value("grant"_L1).toObject());
            if (requests.contains(request))
                continue;
            requests.insert(request);
            const base::Id record = entry.change.header.record;
            const bool isBack = isGivenBack(record);
            const auto held = table.slotsOf(wish.identity, wish.month);
            if (isBack && std::ranges::any_of(held, [&](const GrantWish &one) { return one.request == request; }))
                m_world.breach(7, u"a month that was given back is still held: "_s + shortName(record));
            if (isBack || gone.contains(record))
                continue;
            ++places[{wish.offer, wish.month}];
            if (!wish.isOverridden())
                ++given[{wish.identity, wish.month}];
        }
    }
    for (auto one = given.cbegin(); one != given.cend(); ++one) {
        const bool isMarked
            = mayNotKnow && std::ranges::any_of(table.contested(), [&](const GrantWish &wish) {
                  return wish.identity == one.key().first && wish.month == one.key().second;
              });
        if (*one > (one.key().second >= "2026-12"_L1 ? 2 : 3) && !isMarked)
            m_world.breach(7,
                u"more services than the cap allows in %1 for %2"_s.arg(
                    one.key().second, QString::fromLatin1(one.key().first.toHex())));
    }
    for (auto one = places.cbegin(); one != places.cend(); ++one) {
        if (one.key().first == "offer1"_L1 && *one > 2 && !mayNotKnow)
            m_world.breach(7, u"more places given than there are"_s);
    }
    if (!table.contested().isEmpty() && !mayNotKnow)
        m_world.breach(7, u"two grants for one slot"_s);
}

/// Each link of each device's chain that is there holds; and whatever is done to a log is found.
void Promises::evidence()
{
    QHash<base::Id, QMap<qint64, QList<const domain::Change *>>> chains;
    for (const StreamBook &stream : m_world.book().streams) {
        if (!verifiesStream(stream.entries, 0, {}, stream.end(), stream.hashAt(stream.end())))
            m_world.breach(8, u"the office's own log does not verify"_s);
        for (const Entry &entry : stream.entries) {
            const domain::ChangeHeader &header = entry.change.header;
            if (header.user.isNil())
                continue;
            chains[header.device][header.k].append(&entry.change);
        }
    }
    for (auto chain = chains.cbegin(); chain != chains.cend(); ++chain)
        linked(chain.key(), *chain);
    for (const auto &actor : m_world.m_actors) {
        for (const ReplicaData::Stream &stream : actor->replica.data().streams)
            tamper(stream);
    }
}

/// A number that stands twice is one that the office has found out.
void Promises::linked(const base::Id &device, const QMap<qint64, QList<const domain::Change *>> &chain)
{
    for (auto one = chain.begin(); one != chain.end(); ++one) {
        if (one->size() > 1 && !m_world.book().clones.contains(device))
            m_world.breach(8,
                u"two changes bear one number of one device: %1 and %2"_s.arg(
                    shortName(one->first()->header.id), shortName(one->last()->header.id)));
        const auto next = std::next(one);
        if (next == chain.end() || next.key() != one.key() + 1)
            continue;
        for (const domain::Change *later : *next) {
            const bool follows = std::ranges::any_of(
                *one, [&](const domain::Change *before) { return later->previous == before->chain; });
            if (!follows && !m_world.book().clones.contains(device))
                m_world.breach(8, u"a device's chain is broken at %1"_s.arg(shortName(later->header.id)));
        }
    }
}

void Promises::tamper(const ReplicaData::Stream &stream)
{
    const StreamFacts &facts = stream.facts;
    if (facts.oldest > 0)
        m_world.breach(8, u"a device's history does not go back to the first change"_s);
    const auto isFound = [&](const QList<Entry> &entries) {
        return !verifiesStream(entries, 0, {}, facts.n, facts.s);
    };
    if (isFound(stream.entries))
        m_world.breach(8, u"a device's log does not verify"_s);
    if (stream.entries.size() < 2)
        return;
    QList<Entry> entries = stream.entries;
    const qsizetype at = qsizetype(m_world.m_random.below(quint64(entries.size() - 1)));
    switch (m_world.m_random.below(5)) {
    case 0:
        entries[at].change.header.base += 1;
        break;
    case 1:
        entries.removeAt(at);
        break;
    case 2:
        entries.swapItemsAt(at, at + 1);
        break;
    case 3:
        entries.removeLast();
        break;
    default:
        if (!hasBody(entries[at].change))
            return;
        entries[at].change.body += 'x';
    }
    if (!isFound(entries))
        m_world.breach(8, u"a change of the log was not found"_s);
}

} // namespace sim
