// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wire/blobs.h"

#include "model/wire/sink.h"
#include "model/wire/source.h"

namespace wire {
namespace {

constexpr quint8 kBlobFormat = 1;
constexpr char kAsk = 'A';
constexpr char kPut = 'P';
constexpr char kGet = 'G';
constexpr char kAnswer = 'B';

template <class Code> void blobMembers(Code &code, Of<Code, BlobName> &name)
{
    auto &[record, blob] = name;
    code.id(record);
    code.text(blob);
}

template <class Code> void blobMembers(Code &code, Of<Code, BlobState> &state)
{
    auto &[name, verdict, isComplete, held] = state;
    code.part([&] { blobMembers(code, name); });
    code.choice(verdict, BlobVerdict::Other, BlobVerdict::Other);
    code.flag(isComplete);
    code.bytes(held);
}

template <class Code> void blobSections(Code &code, Of<Code, BlobAsk> &ask)
{
    code.needed(1, [&] { code.list(ask.names, [&](auto &name) { blobMembers(code, name); }); });
}

template <class Code> void blobSections(Code &code, Of<Code, BlobPut> &put)
{
    auto &[name, size, number, chunk] = put;
    code.needed(1, [&] {
        code.part([&] { blobMembers(code, name); });
        code.number(size);
        code.number(number);
    });
    code.needed(2, [&] { code.bytes(chunk); });
}

template <class Code> void blobSections(Code &code, Of<Code, BlobGet> &get)
{
    auto &[name, number] = get;
    code.needed(1, [&] {
        code.part([&] { blobMembers(code, name); });
        code.number(number);
    });
}

template <class Code> void blobSections(Code &code, Of<Code, BlobAnswer> &answer)
{
    auto &[states, number, chunk] = answer;
    code.needed(1, [&] {
        code.list(states, [&](auto &state) { blobMembers(code, state); });
        code.number(number);
    });
    code.needed(2, [&] { code.bytes(chunk); });
}

template <class Message> QByteArray encodeBlob(const Message &message, char kind)
{
    Sink sink(kind, kBlobFormat);
    blobSections(sink, message);
    return sink.result();
}

template <class Message> base::Result<Message> decodeBlob(const QByteArray &bytes, char kind)
{
    return readMessage<Message>(
        bytes, kind, kBlobFormat, [](Source &source, Message &message) { blobSections(source, message); });
}

} // namespace

bool BlobState::holds(int number) const
{
    const qsizetype at = number / 8;
    return isComplete || (number >= 0 && at < held.size() && (quint8(held.at(at)) >> (number % 8) & 1) != 0);
}

QByteArray encode(const BlobAsk &ask)
{
    return encodeBlob(ask, kAsk);
}

QByteArray encode(const BlobPut &put)
{
    return encodeBlob(put, kPut);
}

QByteArray encode(const BlobGet &get)
{
    return encodeBlob(get, kGet);
}

QByteArray encode(const BlobAnswer &answer)
{
    return encodeBlob(answer, kAnswer);
}

base::Result<BlobAsk> decodeBlobAsk(const QByteArray &bytes)
{
    base::Result<BlobAsk> ask = decodeBlob<BlobAsk>(bytes, kAsk);
    if (ask && ask->names.size() > kMostAsked)
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("message: too many names")};
    return ask;
}

base::Result<BlobPut> decodeBlobPut(const QByteArray &bytes)
{
    return decodeBlob<BlobPut>(bytes, kPut);
}

base::Result<BlobGet> decodeBlobGet(const QByteArray &bytes)
{
    return decodeBlob<BlobGet>(bytes, kGet);
}

base::Result<BlobAnswer> decodeBlobAnswer(const QByteArray &bytes)
{
    return decodeBlob<BlobAnswer>(bytes, kAnswer);
}

} // namespace wire
