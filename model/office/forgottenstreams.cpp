// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/forgottenstreams.h"

#include "model/base/crypto.h"
#include "model/office/audit.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office::forgottenstreams {
namespace {

bool isOurs(const Context &context, const domain::Change &change)
{
    return change.header.user.isNil() && syncing::hasBody(change) && syncing::isWhole(change)
        && base::crypto::verify(domain::signedBytes(change.header, change.commitment), change.signature,
            context.secrets.identity().publicKey);
}

Stream described(const base::Id &id, const QJsonObject &description)
{
    Stream stream{id, syncing::StreamKind::Case, description.value("label"_L1).toString(),
        description.value("dong"_L1).toString(), {}};
    const QJsonArray readers = description.value("readers"_L1).toArray();
    for (const QJsonValue reader : readers)
        stream.readers.insert(base::Id::fromString(reader.toString()).value_or(base::Id()));
    return stream;
}

/// The stream that a move of another epoch went to, as the move tells of it.
std::optional<Stream> streamOf(const syncing::Push &push)
{
    const domain::Change &change = push.change;
    const syncing::Kind kind = syncing::kindOf(change.header);
    const syncing::Body body = syncing::Body::decode(change.body).value_or(syncing::Body());
    if (kind == syncing::Kind::Enter) {
        const QJsonObject description = syncing::streamTold(body);
        return description.isEmpty() ? std::nullopt : std::optional(described(push.stream, description));
    }
    if (kind == syncing::Kind::Leave)
        return described(syncing::leavingIn(body).to, {});
    return std::nullopt;
}

base::Done make(Hall &hall, const Stream &stream, const Stream *known)
{
    if (!known)
        hall.office.addStream(stream.id, stream.kind);
    const base::Done made
        = known ? streams::replace(hall.context, stream) : streams::add(hall.context, stream);
    return made.and_then([&] {
        return audit::note(hall.context, u"streamBack"_s,
            {{u"stream"_s, stream.id.toString()}, {u"readers"_s, stream.readers.size()}});
    });
}

} // namespace

QJsonObject describe(const Stream &stream)
{
    if (stream.kind != syncing::StreamKind::Case)
        return {};
    QJsonArray readers;
    for (const base::Id &person : stream.readers)
        readers.append(person.toString());
    return {{u"label"_s, stream.label}, {u"dong"_s, stream.dong}, {u"readers"_s, readers}};
}

base::Result<bool> take(Hall &hall, const syncing::Request &request)
{
    bool isNew = false;
    for (const syncing::Push &push : request.pushes) {
        const bool isMove = push.isReoffer && push.change.header.user.isNil();
        const std::optional<Stream> stream = isMove ? streamOf(push) : std::nullopt;
        if (!stream || stream->id.isNil())
            continue;
        const QList<Stream> &streams = hall.people->streams;
        const auto known = std::ranges::find(streams, stream->id, &Stream::id);
        const bool isNobodys = known != streams.end() && known->kind == syncing::StreamKind::Case
            && known->readers.isEmpty() && !stream->readers.isEmpty();
        if ((known != streams.end() && !isNobodys) || !isOurs(hall.context, push.change))
            continue;
        if (const base::Done made = make(hall, *stream, isNobodys ? &*known : nullptr); !made)
            return made.error();
        isNew = true;
        if (const base::Done renewed = acts::renewRights(hall); !renewed)
            return renewed.error();
    }
    return isNew;
}

} // namespace office::forgottenstreams
