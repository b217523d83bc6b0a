// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/recordstate.h"

#include "model/sync/entry.h"
#include "model/sync/idlist.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

QJsonArray toArray(const QList<Late> &lates)
{
    QJsonArray list;
    for (const Late &one : lates)
        list.append(QJsonArray{shortText(one.change), QString::fromLatin1(one.bytes.toBase64())});
    return list;
}

QList<Late> toLates(const QJsonArray &list)
{
    QList<Late> lates;
    for (const QJsonValue one : list)
        lates.append({fromShortText(one.toArray().at(0).toString()),
            QByteArray::fromBase64(one.toArray().at(1).toString().toLatin1())});
    return lates;
}

bool changesRecord(Kind kind)
{
    return kind == Kind::Create || kind == Kind::Update || kind == Kind::Request || kind == Kind::Granted
        || kind == Kind::Refused;
}

} // namespace

void RecordState::apply(const domain::Change &change, const Body &body)
{
    if (presence == Presence::Erased || presence == Presence::Left)
        return;
    const Kind kind = kindOf(change.header);
    if (kind == Kind::Erase) {
        *this = stubOf(id, change.header.recordType, Presence::Erased);
        return;
    }
    // Also of a record that only an inbox knows yet: whoever takes it over makes one of its kind.
    if (type.isEmpty())
        type = change.header.recordType;
    if (kind == Kind::Arrived) {
        inbox.append({fromShortText(body.more.value("of"_L1).toString()),
            QByteArray::fromBase64(body.more.value("change"_L1).toString().toLatin1())});
        return;
    }
    if (kind == Kind::Remove)
        remove(change, body);
    else if (changesRecord(kind))
        write(change, body);
    else
        return;
    ++version;
    tips.removeIf([&](const base::Id &tip) { return body.saw.contains(tip); });
    tips.append(change.header.id);
}

void RecordState::write(const domain::Change &change, const Body &body)
{
    if (!removals.isEmpty()) {
        // Who edits goes on with what somebody else took away at the same time: the edit wins, and is
        // flagged.
        const bool isKnown = std::ranges::all_of(
            removals, [&](const base::Id &removal) { return body.settles.contains(removal); });
        if (!isKnown)
            disputedRemovals.append(removals + QList<base::Id>{change.header.id});
        removals.clear();
    }
    presence = Presence::Here;
    if (!body.withdraws.isEmpty())
        withdraw(body);
    const QList<base::Id> settled = settledBy(body);
    for (const Write &one : body.writes) {
        auto field = fields.find(one.column);
        if (field == fields.end())
            field = fields.insert(one.column, FieldState(one.rule));
        field->apply(one, change.header.id, settled);
    }
    if (!body.settles.isEmpty())
        settle(body, change.header.id);
    for (const Reopened &back : body.reopens) {
        if (body.withdraws.isEmpty() && fields.contains(back.column))
            fields[back.column].reopen(back);
    }
}

void RecordState::settle(const Body &body, const base::Id &by)
{
    // The same two changes may disagree about several fields; who decides one has not decided the others.
    const auto isMeant = [&](const QString &column) {
        return body.writes.isEmpty()
            || std::ranges::any_of(body.writes, [&](const Write &write) { return write.column == column; });
    };
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (isMeant(field.key()))
            field->settle(body.settles, by);
    }
    const auto isSettled = [&](const base::Id &id) { return id == by || body.settles.contains(id); };
    disputedRemovals.removeIf(
        [&](const QList<base::Id> &sides) { return std::ranges::all_of(sides, isSettled); });
    for (const Late &late : std::as_const(inbox)) {
        if (isSettled(late.change))
            answered.append(late);
    }
    inbox.removeIf([&](const Late &late) { return isSettled(late.change); });
}

/// A resolution is taken back: its value goes, and what nobody else has settled stands against each other again, as
/// those who wrote it.
void RecordState::withdraw(const Body &body)
{
    QMap<std::pair<QString, QString>, QList<Head>> sides;
    QList<base::Id> removing;
    for (const Reopened &back : body.reopens) {
        const auto late = std::ranges::find(answered, back.by, &Late::change);
        if (!back.column.isEmpty()) {
            sides[{back.column, back.key}].append({back.by, back.value});
        } else if (back.key == QLatin1String(kReopenedRemoval)) {
            removing.append(back.by);
        } else if (late != answered.end()) {
            inbox.append(*late);
            answered.erase(late);
        }
    }
    for (auto one = sides.begin(); one != sides.end(); ++one) {
        if (const auto field = fields.find(one.key().first); field != fields.end())
            field->withdraw(body.withdraws, one.key().second, *one);
    }
    if (removing.size() > 1)
        disputedRemovals.append(removing);
}

void RecordState::remove(const domain::Change &change, const Body &body)
{
    QList<base::Id> unseen;
    for (const base::Id &tip : tips) {
        if (!body.saw.contains(tip) && !removals.contains(tip))
            unseen.append(tip);
    }
    if (unseen.isEmpty()) {
        presence = Presence::Removed;
        removals.append(change.header.id);
        return;
    }
    disputedRemovals.append(unseen + QList<base::Id>{change.header.id});
}

QJsonValue RecordState::shown(const QString &column, const RiskOrder &risks) const
{
    const auto field = fields.find(column);
    return field == fields.end() ? QJsonValue() : field->shown(column, risks);
}

QJsonObject RecordState::allShown() const
{
    QJsonObject values;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonValue value = field->shown(field.key(), {});
        if (!value.isNull() && !value.isUndefined())
            values.insert(field.key(), value);
    }
    return values;
}

QJsonObject RecordState::toJson() const
{
    QJsonObject values;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        values.insert(field.key(), field->toJson());
    QJsonArray disputes;
    for (const QList<base::Id> &sides : disputedRemovals)
        disputes.append(idList(sides));
    QJsonObject json{{u"id"_s, shortText(id)}, {u"type"_s, type}, {u"presence"_s, int(presence)},
        {u"version"_s, version}, {u"fields"_s, values}, {u"tips"_s, idList(tips)},
        {u"removals"_s, idList(removals)}, {u"disputes"_s, disputes}, {u"inbox"_s, toArray(inbox)}};
    if (!answered.isEmpty())
        json.insert(u"answered"_s, toArray(answered));
    return json;
}

RecordState RecordState::fromJson(const QJsonObject &json)
{
    RecordState state;
    state.id = fromShortText(json.value("id"_L1).toString());
    state.type = json.value("type"_L1).toString();
    state.presence = Presence(json.value("presence"_L1).toInt());
    state.version = json.value("version"_L1).toInteger();
    const QJsonObject values = json.value("fields"_L1).toObject();
    for (auto field = values.begin(); field != values.end(); ++field)
        state.fields.insert(field.key(), FieldState::fromJson(field->toArray()));
    state.tips = idsIn(json.value("tips"_L1));
    state.removals = idsIn(json.value("removals"_L1));
    const QJsonArray disputes = json.value("disputes"_L1).toArray();
    for (const QJsonValue sides : disputes)
        state.disputedRemovals.append(idsIn(sides));
    state.inbox = toLates(json.value("inbox"_L1).toArray());
    state.answered = toLates(json.value("answered"_L1).toArray());
    return state;
}

RecordState stubOf(const base::Id &id, const QString &type, Presence presence)
{
    RecordState stub;
    stub.id = id;
    stub.type = type;
    stub.presence = presence;
    return stub;
}

RecordState erasedRecord(const RecordState &record)
{
    return record.presence == Presence::Left ? record : stubOf(record.id, record.type, Presence::Erased);
}

} // namespace syncing
