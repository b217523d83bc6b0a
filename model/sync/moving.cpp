// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/moving.h"

#include "model/base/crypto.h"
#include "model/sync/conflict.h"
#include "model/sync/entry.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

constexpr qsizetype kIdSize = 16;

QString packed(const QSet<base::Id> &ids)
{
    QList<base::Id> sorted(ids.begin(), ids.end());
    std::ranges::sort(sorted);
    QByteArray bytes;
    bytes.reserve(sorted.size() * kIdSize);
    for (const base::Id &id : std::as_const(sorted))
        bytes += id.bytes();
    return QString::fromLatin1(bytes.toBase64());
}

QSet<base::Id> unpacked(const QString &text)
{
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
    QSet<base::Id> ids;
    for (qsizetype at = 0; at + kIdSize <= bytes.size(); at += kIdSize)
        ids.insert(base::Id::fromBytes(bytes.mid(at, kIdSize)).value_or(base::Id()));
    return ids;
}

QJsonArray jsonOf(const QList<Side> &sides)
{
    QJsonArray list;
    for (const Side &side : sides) {
        Body said;
        said.writes = side.writes;
        list.append(QJsonObject{{u"id"_s, shortText(side.header.id)}, {u"user"_s, shortText(side.header.user)},
            {u"at"_s, side.header.clock.wall}, {u"kind"_s, int(side.header.kind)},
            {u"said"_s, QString::fromUtf8(said.encoded())}});
    }
    return list;
}

QList<Side> sidesIn(const QJsonArray &list)
{
    QList<Side> sides;
    for (const QJsonValue one : list) {
        Side side;
        side.header.id = fromShortText(one["id"_L1].toString());
        side.header.user = fromShortText(one["user"_L1].toString());
        side.header.clock.wall = one["at"_L1].toInteger();
        side.header.kind = domain::ChangeKind(one["kind"_L1].toInt());
        side.writes = Body::decode(one["said"_L1].toString().toUtf8()).value_or(Body()).writes;
        sides.append(side);
    }
    return sides;
}

/// What a history page says of it, as of an act of a person.
void tellDeed(const MoveDeed &deed, Body &body)
{
    if (deed.act.isNil())
        return;
    QJsonObject told{{u"move"_s, shortText(deed.act)}, {u"subject"_s, shortText(deed.root)}, {u"type"_s, deed.type}};
    if (deed.at != 0)
        told.insert(u"at"_s, deed.at);
    body.more.insert(u"act"_s, told);
}

MoveDeed deedIn(const Body &body)
{
    const QJsonObject told = body.more.value("act"_L1).toObject();
    return {fromShortText(told.value("move"_L1).toString()), told.value("at"_L1).toInteger(),
        fromShortText(told.value("subject"_L1).toString()), told.value("type"_L1).toString()};
}

/// What a record names by itself: all that stands in it, though not what was written over.
QSet<base::Id> namedIn(const RecordState &record)
{
    QSet<base::Id> ids(record.tips.begin(), record.tips.end());
    ids += QSet<base::Id>(record.removals.begin(), record.removals.end());
    for (const FieldState &field : record.fields) {
        for (const QList<Head> &heads : field.cells()) {
            for (const Head &head : heads)
                ids.insert(head.by);
        }
    }
    return ids;
}

} // namespace

base::Id MoveDeed::actOfEntering() const
{
    return act.isNil() ? base::Id()
                       : base::Id::fromBytes(base::crypto::hash(QByteArrayLiteral("entering") + act.bytes()).first(kIdSize))
                             .value_or(base::Id());
}

RecordState enteredRecord(const base::Id &record, const Body &entering)
{
    RecordState state = RecordState::fromJson(entering.more.value("record"_L1).toObject());
    state.id = record;
    return state;
}

Entered enteredIn(const domain::Change &entering)
{
    const Body body = Body::decode(entering.body).value_or(Body());
    Entered entered;
    entered.record = enteredRecord(entering.header.record, body);
    entered.from = fromShortText(body.more.value("from"_L1).toString());
    entered.isSilent = !body.more.contains("knows"_L1);
    const base::Id move = fromShortText(body.more.value("move"_L1).toString());
    entered.move = move.isNil() ? entering.header.id : move;
    entered.knows = unpacked(body.more.value("knows"_L1).toString()) + namedIn(entered.record);
    entered.knows += {entering.header.id, entered.move};
    entered.late = unpacked(body.more.value("late"_L1).toString());
    for (const Late &late : std::as_const(entered.record.inbox))
        entered.late.insert(late.change);
    entered.deed = deedIn(body);
    entered.sides = sidesIn(body.more.value("sides"_L1).toArray());
    entered.holders = body.more.value("holders"_L1).toArray();
    entered.request
        = decodeChange(QByteArray::fromBase64(body.more.value("request"_L1).toString().toLatin1()));
    return entered;
}

QJsonObject streamTold(const Body &entering)
{
    return entering.more.value("stream"_L1).toObject();
}

Body enterBody(const Entered &entered, const QJsonObject &stream)
{
    Body body;
    body.more = {{u"record"_s, entered.record.toJson()}, {u"from"_s, shortText(entered.from)},
        {u"move"_s, shortText(entered.move)}, {u"knows"_s, packed(entered.knows)}};
    if (!stream.isEmpty())
        body.more.insert(u"stream"_s, stream);
    if (!entered.late.isEmpty())
        body.more.insert(u"late"_s, packed(entered.late));
    tellDeed(entered.deed, body);
    if (!entered.sides.isEmpty())
        body.more.insert(u"sides"_s, jsonOf(entered.sides));
    if (!entered.holders.isEmpty())
        body.more.insert(u"holders"_s, entered.holders);
    if (entered.request)
        body.more.insert(u"request"_s, QString::fromLatin1(encodeChange(*entered.request).toBase64()));
    return body;
}

QList<Side> sidesOf(const RecordState &record, const QList<domain::Change> &history, const QList<Side> &told)
{
    QMap<base::Id, QSet<QString>> wanted; ///< columns by change; none of a removal
    for (const Conflict &conflict : conflictsOf(record)) {
        for (const Head &side : conflict.sides)
            wanted[side.by].insert(conflict.column);
    }
    QList<Side> sides;
    const auto add = [&](Side side) {
        const QSet<QString> columns = wanted.take(side.header.id);
        side.writes.removeIf([&](const Write &write) { return !columns.contains(write.column); });
        sides.append(side);
    };
    for (const domain::Change &change : history) {
        if (!wanted.contains(change.header.id) || !hasBody(change))
            continue;
        Side side;
        side.header.id = change.header.id;
        side.header.user = change.header.user;
        side.header.clock = change.header.clock;
        side.header.kind = change.header.kind;
        side.writes = Body::decode(change.body).value_or(Body()).writes;
        add(side);
    }
    for (const Side &side : told) {
        if (wanted.contains(side.header.id))
            add(side);
    }
    return sides;
}

Leaving leavingIn(const Body &body)
{
    return {fromShortText(body.more.value("to"_L1).toString()), body.more.value("label"_L1).toString(),
        fromShortText(body.more.value("after"_L1).toString()), deedIn(body)};
}

Body leaveBody(const Leaving &leaving)
{
    Body body;
    body.more = {{u"to"_s, shortText(leaving.to)}};
    if (!leaving.label.isEmpty())
        body.more.insert(u"label"_s, leaving.label);
    if (!leaving.after.isNil())
        body.more.insert(u"after"_s, shortText(leaving.after));
    tellDeed(leaving.deed, body);
    return body;
}

} // namespace syncing
