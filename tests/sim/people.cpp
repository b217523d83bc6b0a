// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/people.h"

#include "model/domain/likeness.h"
#include "model/sync/givenback.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sim {

using namespace syncing;
using domain::Merge;

namespace {

QJsonObject withKey(QJsonObject map, const QString &key, const QJsonValue &value)
{
    map.insert(key, value);
    return map;
}

} // namespace

void People::act(Actor &actor)
{
    if (actor.isLost)
        return;
    if (m_world.once(25))
        return log(actor);
    auto streams = actor.replica.data().streams.keys();
    streams.removeAll(m_world.m_audit);
    if (streams.isEmpty())
        return;
    base::SeededRandom &random = m_world.m_random;
    const base::Id stream = streams.at(qsizetype(random.below(quint64(streams.size()))));
    const base::Id record = pick(actor, stream);
    const quint64 what = random.below(100);
    const bool isRush = m_world.m_plant.hasRush && m_world.m_faults[size_t(Fault::Restore)] > 0;
    if (isRush && what >= 50 && m_world.draws(Fault::Grant, 1))
        return ask(actor, stream);
    if (record.isNil() || what < 12)
        create(actor, stream);
    else if (what < 80)
        edit(actor, stream, record);
    else if (what < 84)
        remove(actor, stream, record);
    else if (what < 90)
        resolve(actor, stream, record);
    else if (what < 97 && m_world.draws(Fault::Grant, 1))
        ask(actor, stream);
    else if (m_world.draws(Fault::Erase, 3))
        erase(actor, stream, record);
}

/// A record that this user sees; few of them, so that people meet.
base::Id People::pick(Actor &actor, const base::Id &stream)
{
    const auto &records = m_world.m_records;
    if (records.isEmpty())
        return {};
    for (int tries = 0; tries < 6; ++tries) {
        const base::Id id = records.at(qsizetype(m_world.m_random.below(quint64(records.size()))));
        if (m_world.device(actor).view(stream, id).isHere())
            return id;
    }
    return {};
}

void People::create(Actor &actor, const base::Id &stream)
{
    const base::Id id = m_world.newId();
    const base::Id parent = m_world.once(3) ? pick(actor, stream) : base::Id();
    RecordState none;
    none.id = id;
    Made made;
    QList<FieldEdit> edits{{u"name"_s, Merge::Register, u"n%1"_s.arg(m_world.m_random.below(5))}};
    if (m_world.once(4))
        edits.append({u"birth"_s, Merge::Register, u"1957-05-0%1"_s.arg(1 + m_world.m_random.below(2))});
    if (!parent.isNil())
        edits.append({u"parent"_s, Merge::Register, parent.toString()});
    m_world.m_records.append(id);
    m_world.m_roots.insert(id, parent.isNil() ? id : m_world.m_roots.value(parent, parent));
    save(actor, stream, Kind::Create, id, Composer(none).edit(edits), made);
}

void People::edit(Actor &actor, const base::Id &stream, const base::Id &record)
{
    const Device device = m_world.device(actor);
    const RecordState view = device.view(stream, record);
    Made made;
    QList<FieldEdit> edits{anyEdit(view, actor.program, made)};
    if (m_world.draws(Fault::Forbidden, 40)) {
        edits.append({u"forbidden"_s, Merge::Register, 1});
        m_world.count(Fault::Forbidden);
    }
    Body body = device.composer(stream, view).edit(edits);
    if (body.writes.isEmpty())
        return;
    made.isBad
        = std::ranges::any_of(body.writes, [](const Write &write) { return write.column == "forbidden"_L1; });
    made.writes = body.writes; // what was meant, whatever is made of it
    if (m_world.m_plant.writing)
        m_world.m_plant.writing(body, view, actor.replica);
    save(actor, stream, Kind::Update, record, body, made);
    rememberEdit(actor, view, body);
}

/// What an edit took the place of, so that its writer can take it out again.
void People::rememberEdit(const Actor &actor, const RecordState &view, const Body &body)
{
    const auto &outbox = actor.replica.data().outbox;
    const Write &write = body.writes.constFirst();
    const bool isMerged
        = write.rule == Merge::Text || write.rule == Merge::Ledger || write.rule == Merge::AppendOnly;
    if (isMerged || outbox.isEmpty() || outbox.last().change.header.record != view.id)
        return;
    Conflict under;
    under.column = write.column;
    under.key = write.key;
    under.sides = view.fields.value(write.column).cells().value(syncing::isKeyed(write.rule) ? write.key : u""_s);
    under.sides.removeIf([&](const Head &head) { return !write.seen.contains(head.by); });
    // What may be refused does not come back.
    const auto waits = [&](const Head &head) {
        return std::ranges::any_of(outbox, [&](const OutItem &item) { return item.change.header.id == head.by; });
    };
    if (!under.sides.isEmpty() && std::ranges::none_of(under.sides, waits))
        m_world.m_resolved.insert({actor.index, view.id}, {under, outbox.last().change.header.id});
}

FieldEdit People::anyEdit(const RecordState &view, int program, Made &made)
{
    base::SeededRandom &random = m_world.m_random;
    const auto small = [&] { return qint64(random.below(6)); };
    const auto value = [&](const QString &column) { return view.shown(column); };
    switch (random.below(program > 1 ? 9 : 8)) {
    case 0:
        if (m_world.once(3))
            return {u"name"_s, Merge::Register, u"n%1"_s.arg(random.below(5))};
        return {u"phone"_s, Merge::Register, u"p%1"_s.arg(small())};
    case 1:
        return {u"risk"_s, Merge::HighRisk, small()};
    case 2:
        return {u"address"_s, Merge::Group, QJsonObject{{u"dong"_s, small()}, {u"road"_s, small()}}};
    case 3:
        return {u"note"_s, Merge::Text, editedText(value(u"note"_s).toString(), made)};
    case 4:
        return {u"answers"_s, Merge::MapByKey,
            withKey(value(u"answers"_s).toObject(), u"q%1"_s.arg(small()), small())};
    case 5: {
        QJsonArray set = value(u"tags"_s).toArray();
        const QJsonValue tag = u"t%1"_s.arg(random.below(4));
        if (set.contains(tag))
            set.removeAt(std::ranges::find(set, tag) - set.begin());
        else
            set.append(tag);
        return {u"tags"_s, Merge::Set, set};
    }
    case 6:
        return {u"used"_s, Merge::Ledger, value(u"used"_s).toInteger() + 1 + small()};
    case 7:
        return {u"events"_s, Merge::AppendOnly, u"e%1"_s.arg(random.below(1000000))};
    default:
        return {u"later"_s, Merge::Register, u"v%1"_s.arg(small())};
    }
}

/// Paragraphs that are like no others, so that each can be looked for at the end.
QString People::editedText(const QString &text, Made &made)
{
    QStringList paragraphs = text.isEmpty() ? QStringList() : text.split(u'\n');
    const QString fresh = u"¶%1"_s.arg(m_world.m_random.number(), 0, 36);
    const qsizetype at = qsizetype(m_world.m_random.below(quint64(paragraphs.size() + 1)));
    if (at < paragraphs.size() && m_world.once(2)) {
        made.removedParagraphs.append(paragraphs.at(at));
        paragraphs[at] = fresh;
    } else {
        paragraphs.insert(at, fresh);
    }
    made.addedParagraphs.append(fresh);
    return paragraphs.join(u'\n');
}

void People::remove(Actor &actor, const base::Id &stream, const base::Id &record)
{
    const Device device = m_world.device(actor);
    save(actor, stream, Kind::Remove, record, device.composer(stream, device.view(stream, record)).remove());
}

void People::resolve(Actor &actor, const base::Id &stream, const base::Id &record)
{
    const Device device = m_world.device(actor);
    const RecordState view = device.view(stream, record);
    const QList<Conflict> conflicts = conflictsOf(view);
    if (!view.inbox.isEmpty())
        return save(actor, stream, Kind::Update, record,
            device.composer(stream, view).settleLate({view.inbox.constFirst().change}));
    if (m_world.once(4) && takeBack(actor, stream, view))
        return;
    for (const Conflict &conflict : conflicts) {
        if (!view.fields.contains(conflict.column)
            || view.fields.value(conflict.column).rule() == Merge::Text)
            continue;
        const Composer composer = device.composer(stream, view);
        const Head side
            = conflict.sides.at(qsizetype(m_world.m_random.below(quint64(conflict.sides.size()))));
        save(actor, stream, Kind::Update, record, composer.resolve(conflict, side.value));
        const auto &outbox = actor.replica.data().outbox;
        if (!outbox.isEmpty() && outbox.last().change.header.record == record)
            m_world.m_resolved.insert({actor.index, record}, {conflict, outbox.last().change.header.id});
        return;
    }
}

/// Whoever settled or wrote something thinks better of it, whether or not others have gone on from there.
bool People::takeBack(Actor &actor, const base::Id &stream, const RecordState &view)
{
    const auto mine = m_world.m_resolved.constFind({actor.index, view.id});
    if (mine == m_world.m_resolved.constEnd())
        return false;
    const auto [conflict, resolution] = *mine;
    m_world.m_resolved.erase(mine);
    save(actor, stream, Kind::Update, view.id,
        m_world.device(actor).composer(stream, view).reopen(conflict, resolution));
    return true;
}

void People::erase(Actor &actor, const base::Id &stream, const base::Id &record)
{
    m_world.count(Fault::Erase);
    save(actor, stream, Kind::Erase, record, Body());
}

/// Something that was asked for and that this user sees.
base::Id People::pickWish(Actor &actor, const base::Id &stream)
{
    const auto &wishes = m_world.m_wishes;
    for (int tries = 0; tries < 4 && !wishes.isEmpty(); ++tries) {
        const base::Id id = wishes.at(qsizetype(m_world.m_random.below(quint64(wishes.size())))).first;
        if (m_world.device(actor).view(stream, id).isHere())
            return id;
    }
    return {};
}

/// A month is not needed after all; or, now and then, needed again.
bool People::giveBack(Actor &actor, const base::Id &stream)
{
    const base::Id record = pickWish(actor, stream);
    if (record.isNil())
        return false;
    const Device device = m_world.device(actor);
    const RecordState view = device.view(stream, record);
    const QString column = QLatin1String(kGivenBack);
    const Body body
        = device.composer(stream, view).edit({{column, Merge::Register, yes(!isYes(view.shown(column)))}});
    save(actor, stream, Kind::Update, record, body);
    return true;
}

/// Whether a record of another dong is of the same person; or that nobody knows after all.
bool People::answer(Actor &actor, const base::Id &stream)
{
    QList<base::Id> notices;
    for (const RecordState &record : std::as_const(actor.replica.data().streams[stream].records)) {
        if (record.type == QLatin1String(domain::Likeness::kType) && record.isHere())
            notices.append(record.id);
    }
    if (notices.isEmpty())
        return false;
    std::ranges::sort(notices);
    base::SeededRandom &random = m_world.m_random;
    const base::Id notice = notices.at(qsizetype(random.below(quint64(notices.size()))));
    const QJsonValue answers[] = {u"same"_s, u"same"_s, u"other"_s, QJsonValue()};
    const Device device = m_world.device(actor);
    const RecordState view = device.view(stream, notice);
    const Body body = device.composer(stream, view)
                          .edit({{u"answer"_s, Merge::Register, answers[random.below(std::size(answers))]}});
    if (!body.writes.isEmpty())
        save(actor, stream, Kind::Update, notice, body, {}, view.type);
    return true;
}

void People::ask(Actor &actor, const base::Id &stream)
{
    base::SeededRandom &random = m_world.m_random;
    if (m_world.once(6) && answer(actor, stream))
        return;
    if (m_world.once(4) && giveBack(actor, stream))
        return;
    GrantWish wish{{}, QByteArray(1, char('a' + random.below(2))), u"2026-1%1"_s.arg(1 + random.below(2)),
        u"offer%1"_s.arg(random.below(2))};
    if (m_world.once(12))
        wish.override = {m_world.newId(), m_world.newId()};
    if (m_world.once(6)) {
        const base::Id old = pickWish(actor, stream);
        for (const auto &[record, former] : std::as_const(m_world.m_wishes)) {
            if (record != old)
                continue;
            wish.identity = former.identity;
            wish.month = former.month;
            wish.replaces = record;
        }
    }
    const base::Id id = m_world.newId();
    RecordState none;
    none.id = id;
    Body body = Composer(none).edit({{u"name"_s, Merge::Register, u"wish"_s}});
    body.more.insert(u"grant"_s, wish.toJson());
    m_world.count(Fault::Grant);
    m_world.m_records.append(id);
    m_world.m_wishes.append({id, wish});
    save(actor, stream, Kind::Request, id, body);
}

/// A line of the access log: in a stream that most of those who write it never get.
void People::log(Actor &actor)
{
    RecordState none;
    none.id = m_world.newId();
    save(actor, m_world.m_audit, Kind::Create, none.id,
        Composer(none).edit({{u"entries"_s, Merge::AppendOnly, QJsonArray{u"looked"_s}}}));
}

void People::save(
    Actor &actor, const base::Id &stream, Kind kind, const base::Id &record, Body body, Made made,
    const QString &type)
{
    const qint64 before = actor.replica.data().outbox.isEmpty() ? -1 : actor.replica.data().outbox.lastKey();
    // Told or not: what is in the outbox after a crash was saved.
    const auto saved = m_world.device(actor).save(stream, kind, type, record, body);
    Q_UNUSED(saved);
    const auto &outbox = actor.replica.data().outbox;
    if (outbox.isEmpty() || outbox.lastKey() == before)
        return;
    const OutItem &item = outbox.last();
    made.change = item.change.header.id;
    made.record = record;
    made.stream = stream;
    made.actor = actor.index;
    made.stamp = m_world.m_truth.stampOf(actor.index) + 1;
    made.kind = kind;
    if (made.writes.isEmpty())
        made.writes = body.writes;
    made.settles = body.settles + body.withdraws;
    m_world.m_truth.made(made);
    if (m_world.m_tell)
        m_world.m_tell(u"device %1 saves %2 kind %3 of %4 in %5: %6"_s.arg(actor.index)
                           .arg(shortName(made.change))
                           .arg(int(kind))
                           .arg(shortName(record), shortName(stream), QString::fromUtf8(item.change.body)));
}

} // namespace sim
