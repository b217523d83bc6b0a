// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/blobs.h"

#include "model/base/sealedfile.h"
#include "model/domain/attachment.h"
#include "model/office/blobrows.h"
#include "model/sync/fold.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace office::blobs {
namespace {

using wire::BlobVerdict;

/// What the record that names a file says of it, and what somebody may do with it.
struct Named {
    BlobVerdict verdict = BlobVerdict::NotNamed; ///< of bringing it
    qint64 size = 0;
    bool mayGet = false; ///< not who only delivers what he wrote
};

bool mayWrite(Hall &hall, const User &user)
{
    const QStringList roles = user.rolesAt(hall.context.clock.now());
    const auto may = [&](const QString &verb) {
        return domain::mayDo(hall.context.rules, roles,
            {QLatin1String(domain::Attachment::kType), verb, domain::Sensitivity::Personal});
    };
    return may(u"create"_s) || may(u"update"_s);
}

/// What a change wrote into a field; undefined where it did not.
QJsonValue written(const domain::Change &change, const QString &column)
{
    if (!syncing::hasBody(change))
        return QJsonValue::Undefined;
    const auto body = syncing::Body::decode(change.body);
    if (!body)
        return QJsonValue::Undefined;
    const auto write = std::ranges::find(body->writes, column, &syncing::Write::column);
    return write == body->writes.end() ? QJsonValue(QJsonValue::Undefined) : write->after;
}

/// The changes of a record in one stream, those that wait in its inbox too.
QList<domain::Change> changesIn(Hall &hall, const base::Id &stream, const base::Id &record)
{
    QList<domain::Change> changes;
    syncing::Fold fold([](const base::Id &) { return syncing::RecordState(); });
    const QList<syncing::Entry> entries = hall.store.entriesOf(record, stream);
    for (const syncing::Entry &entry : entries) {
        fold.take(entry.change, false);
        changes.append(entry.change);
    }
    const QList<syncing::Late> inbox = fold.record(record).inbox;
    for (const syncing::Late &late : inbox) {
        if (const auto change = syncing::decodeChange(late.bytes))
            changes.append(*change);
    }
    return changes;
}

/// The size that this user wrote together with the name of the file, in whatever stream: what he wrote he may
/// deliver, also where the case has gone to somebody else meanwhile.
std::optional<qint64> sizeBy(Hall &hall, const base::Id &user, const wire::BlobName &name)
{
    const QList<base::Id> streams = hall.store.streams();
    for (const base::Id &stream : streams) {
        const QList<domain::Change> changes = changesIn(hall, stream, name.record);
        for (const domain::Change &change : changes) {
            if (change.header.user == user && written(change, u"blob"_s).toString() == name.blob)
                return written(change, u"size"_s).toInteger();
        }
    }
    return std::nullopt;
}

Named namedBy(Hall &hall, const Device &device, const wire::BlobName &name)
{
    const User *user = hall.people->user(device.account);
    if (!user || !user->isHereAt(hall.context.clock.now()) || hall.store.isErased(name.record)
        || name.blob.isEmpty())
        return {};
    const base::Id stream = hall.store.place(name.record);
    if (!stream.isNil() && hall.store.rightsOf(device.account).contains(stream)) {
        syncing::Fold fold([](const base::Id &) { return syncing::RecordState(); });
        const QList<syncing::Entry> entries = hall.store.entriesOf(name.record, stream);
        for (const syncing::Entry &entry : entries)
            fold.take(entry.change, false);
        const syncing::RecordState &record = fold.record(name.record);
        if (record.type == QLatin1String(domain::Attachment::kType)
            && record.shown(u"blob"_s).toString() == name.blob) {
            const bool mayPut = mayWrite(hall, *user);
            return {mayPut ? BlobVerdict::Done : BlobVerdict::NotAllowed, record.shown(u"size"_s).toInteger(),
                true};
        }
    }
    const auto size = sizeBy(hall, device.account, name);
    return size ? Named{BlobVerdict::Done, *size, false} : Named();
}

wire::BlobAnswer refusal(const wire::BlobName &name, BlobVerdict verdict)
{
    return {{wire::BlobState{name, verdict, false, {}}}, 0, {}};
}

base::Result<wire::BlobState> stateOf(Hall &hall, const wire::BlobName &name)
{
    const auto row = blobrows::find(hall.context.connection, name);
    if (!row)
        return row.error();
    wire::BlobState state{name, BlobVerdict::Done, *row && (*row)->isComplete, {}};
    if (!*row || state.isComplete)
        return state;
    const auto numbers = blobrows::numbers(hall.context.connection, name);
    if (!numbers)
        return numbers.error();
    state.held.fill('\0', (base::sealedfile::chunksOf((*row)->size) + 7) / 8);
    for (const int number : *numbers)
        state.held[number / 8] = char(quint8(state.held.at(number / 8)) | (1u << (number % 8)));
    return state;
}

/// With the last chunk: the file bears its name, or it is dropped, so that whoever has it can bring it again.
base::Result<wire::BlobState> settled(Hall &hall, const wire::BlobName &name, qint64 size)
{
    auto state = stateOf(hall, name);
    if (!state || state->isComplete)
        return state;
    const int count = base::sealedfile::chunksOf(size);
    for (int number = 0; number < count; ++number) {
        if (!state->holds(number))
            return state;
    }
    const auto chunks = blobrows::chunks(hall.context.connection, name);
    if (!chunks)
        return chunks.error();
    if (base::sealedfile::nameOf(*chunks) != name.blob) {
        const base::Done dropped = blobrows::drop(hall.context.connection, name);
        return dropped ? base::Result<wire::BlobState>(wire::BlobState{name, BlobVerdict::Damaged, false, {}})
                       : dropped.error();
    }
    if (const base::Done marked = blobrows::setComplete(hall.context.connection, name); !marked)
        return marked.error();
    return wire::BlobState{name, BlobVerdict::Done, true, {}};
}

} // namespace

base::Result<wire::BlobAnswer> ask(Hall &hall, const Device &device, const wire::BlobAsk &ask)
{
    wire::BlobAnswer answer;
    for (const wire::BlobName &name : ask.names) {
        const Named named = namedBy(hall, device, name);
        wire::BlobState state{name, BlobVerdict::NotNamed, false, {}};
        if (named.verdict != BlobVerdict::NotNamed) {
            const auto known = stateOf(hall, name);
            if (!known)
                return known.error();
            state = *known;
        }
        answer.states.append(state);
    }
    return answer;
}

base::Result<wire::BlobAnswer> put(Hall &hall, const Device &device, const wire::BlobPut &put)
{
    const Named named = namedBy(hall, device, put.name);
    if (named.verdict != BlobVerdict::Done)
        return refusal(put.name, named.verdict);
    const qsizetype wanted = base::sealedfile::sealedSize(named.size, put.number);
    if (put.size != named.size || wanted == 0 || put.chunk.size() != wanted)
        return refusal(put.name, BlobVerdict::WrongSize);
    const auto row = blobrows::find(hall.context.connection, put.name);
    if (!row)
        return row.error();
    if (!*row || !(*row)->isComplete) {
        const base::Done kept = blobrows::keep(hall.context.connection, put);
        if (!kept)
            return kept.error();
    }
    const auto state = settled(hall, put.name, named.size);
    if (!state)
        return state.error();
    return wire::BlobAnswer{{*state}, put.number, {}};
}

base::Result<wire::BlobAnswer> get(Hall &hall, const Device &device, const wire::BlobGet &get)
{
    const Named named = namedBy(hall, device, get.name);
    if (!named.mayGet)
        return refusal(get.name, BlobVerdict::NotNamed);
    const auto row = blobrows::find(hall.context.connection, get.name);
    if (!row)
        return row.error();
    if (!*row || !(*row)->isComplete)
        return refusal(get.name, BlobVerdict::NotThere);
    const auto chunk = blobrows::chunk(hall.context.connection, get.name, get.number);
    if (!chunk)
        return chunk.error();
    if (chunk->isEmpty())
        return refusal(get.name, BlobVerdict::WrongSize);
    return wire::BlobAnswer{{wire::BlobState{get.name, BlobVerdict::Done, true, {}}}, get.number, *chunk};
}

} // namespace office::blobs
