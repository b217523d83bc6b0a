// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/moving.h"

#include "model/sync/entry.h"

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
    if (entered.request)
        body.more.insert(u"request"_s, QString::fromLatin1(encodeChange(*entered.request).toBase64()));
    return body;
}

Leaving leavingIn(const Body &body)
{
    return {fromShortText(body.more.value("to"_L1).toString()), body.more.value("label"_L1).toString(),
        fromShortText(body.more.value("after"_L1).toString())};
}

Body leaveBody(const Leaving &leaving)
{
    Body body;
    body.more = {{u"to"_s, shortText(leaving.to)}};
    if (!leaving.label.isEmpty())
        body.more.insert(u"label"_s, leaving.label);
    if (!leaving.after.isNil())
        body.more.insert(u"after"_s, shortText(leaving.after));
    return body;
}

} // namespace syncing
