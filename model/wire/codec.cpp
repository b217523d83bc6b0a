// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wire/codec.h"

#include "model/wire/sink.h"
#include "model/wire/source.h"

namespace wire {
namespace {

constexpr quint8 kFormat = 1;
constexpr char kRequest = 'Q';
constexpr char kResponse = 'R';
constexpr qsizetype kUsualEntry = 700;

// Each description takes its struct apart, so that a member that somebody adds there does not compile here
// until it has a place. Members that are added to a part go to its end, behind `if (code.more())`; those of a
// message go into a section of their own.

template <class Code> void members(Code &code, Of<Code, syncing::EpochMark> &mark)
{
    auto &[epoch, start] = mark;
    code.id(epoch);
    code.number(start);
}

template <class Code> void members(Code &code, Of<Code, domain::ChangeHeader> &header)
{
    auto &[id, device, k, act, user, recordType, record, base, clock, kind] = header;
    code.id(id);
    code.id(device);
    code.number(k);
    code.id(act);
    code.id(user);
    code.text(recordType);
    code.id(record);
    code.number(base);
    code.number(clock.wall);
    code.number(clock.count);
    // A kind of change that this program does not know is kept and forwarded as the number that it is.
    auto number = int(kind);
    code.number(number);
    if constexpr (Code::kReads)
        kind = domain::ChangeKind(number);
}

template <class Code> void members(Code &code, Of<Code, domain::Change> &change)
{
    auto &[header, salt, body, commitment, signature, previous, chain] = change;
    code.part([&] { members(code, header); });
    code.bytes(salt);
    code.bytes(body);
    code.bytes(commitment);
    code.bytes(signature);
    code.bytes(previous);
    code.bytes(chain);
}

template <class Code> void members(Code &code, Of<Code, syncing::Entry> &entry)
{
    auto &[change, n, s, receipt] = entry;
    code.part([&] { members(code, change); });
    code.number(n);
    code.bytes(s);
    code.number(receipt);
}

template <class Code> void members(Code &code, Of<Code, syncing::Witness> &witness)
{
    auto &[epoch, receipt, nonce, proof] = witness;
    code.id(epoch);
    code.number(receipt);
    code.bytes(nonce);
    if (code.more())
        code.bytes(proof);
}

template <class Code> void members(Code &code, Of<Code, syncing::Position> &position)
{
    auto &[stream, epochs, n, s] = position;
    code.id(stream);
    code.list(epochs, [&](auto &mark) { members(code, mark); });
    code.number(n);
    code.bytes(s);
}

template <class Code> void members(Code &code, Of<Code, syncing::Push> &push)
{
    auto &[stream, change, isReoffer] = push;
    code.id(stream);
    code.part([&] { members(code, change); });
    code.flag(isReoffer);
}

template <class Code> void members(Code &code, Of<Code, syncing::Answer> &answer)
{
    using syncing::Answer;
    using syncing::Reason;
    auto &[change, kind, reason, n, receipt] = answer;
    code.id(change);
    code.choice(kind, Answer::Kind::Renew, Answer::Kind::Held);
    code.choice(reason, Reason::SecondPerson, Reason::None);
    code.number(n);
    code.number(receipt);
}

template <class Code> void members(Code &code, Of<Code, syncing::Snapshot> &snapshot)
{
    auto &[n, s, records, signature] = snapshot;
    code.number(n);
    code.bytes(s);
    code.bytes(records);
    code.bytes(signature);
}

template <class Code> void members(Code &code, Of<Code, syncing::Page> &page)
{
    auto &[stream, epochs, after, afterHash, isFork, snapshot, entries, end, foldVersion] = page;
    code.id(stream);
    code.list(epochs, [&](auto &mark) { members(code, mark); });
    code.number(after);
    code.bytes(afterHash);
    code.flag(isFork);
    code.maybe(snapshot, [&](auto &one) { members(code, one); });
    code.list(entries, [&](auto &entry) { members(code, entry); });
    code.number(end);
    code.number(foldVersion);
}

template <class Code> void members(Code &code, Of<Code, syncing::OlderWish> &wish)
{
    auto &[stream, upTo] = wish;
    code.id(stream);
    code.number(upTo);
}

template <class Code> void members(Code &code, Of<Code, syncing::OlderPage> &page)
{
    auto &[stream, after, afterHash, entries] = page;
    code.id(stream);
    code.number(after);
    code.bytes(afterHash);
    code.list(entries, [&](auto &entry) { members(code, entry); });
}

template <class Code> void members(Code &code, Of<Code, syncing::SignedCatalogue> &catalogue)
{
    auto &[bytes, signature] = catalogue;
    code.bytes(bytes);
    code.bytes(signature);
}

/// A voucher has one form, in which it is kept too.
template <class Code> void members(Code &code, Of<Code, syncing::Voucher> &voucher)
{
    QByteArray bytes;
    if constexpr (!Code::kReads)
        bytes = voucher.encoded();
    code.bytes(bytes);
    if constexpr (Code::kReads)
        voucher = syncing::Voucher::decode(bytes).value_or(syncing::Voucher());
}

template <class Code> void members(Code &code, Of<Code, syncing::Recovery> &recovery)
{
    auto &[isOn, devices, others] = recovery;
    code.flag(isOn);
    code.list(devices, [&](auto &device) {
        auto &[name, label] = device;
        code.text(name);
        code.text(label);
    });
    code.number(others);
}

template <class Code> void sections(Code &code, Of<Code, syncing::Request> &request)
{
    auto &[device, user, number, witness, k, head, formerNames, asksName, catalogue, positions, pushes,
        vouchers, older, isWiped]
        = request;
    code.needed(1, [&] {
        code.id(device);
        code.id(user);
        code.number(number);
        code.part([&] { members(code, witness); });
        code.number(k);
        code.bytes(head);
        code.ids(formerNames);
        code.flag(asksName);
        code.number(catalogue);
    });
    code.needed(2, [&] { code.list(positions, [&](auto &position) { members(code, position); }); });
    code.needed(3, [&] { code.list(pushes, [&](auto &push) { members(code, push); }); });
    code.section(4, [&] { code.list(vouchers, [&](auto &voucher) { members(code, voucher); }); });
    code.section(5, [&] { code.list(older, [&](auto &wish) { members(code, wish); }); });
    code.section(6, [&] { code.flag(isWiped); });
}

template <class Code> void sections(Code &code, Of<Code, syncing::Response> &response)
{
    auto &[device, number, officeEpoch, witness, formerEpochs, rights, streams, answers, pages, newDevice,
        sealed, officeTime, leaseUntil, catalogue, isClockAhead, isRevoked, wipes, recovery, older]
        = response;
    code.needed(1, [&] {
        code.id(device);
        code.number(number);
        code.id(officeEpoch);
        code.part([&] { members(code, witness); });
        code.ids(formerEpochs);
        code.number(rights);
        code.ids(streams);
        code.id(newDevice);
        code.number(sealed);
        code.number(officeTime);
        code.number(leaseUntil);
        code.flag(isClockAhead);
        code.flag(isRevoked);
        code.flag(wipes);
    });
    code.needed(2, [&] { code.list(answers, [&](auto &answer) { members(code, answer); }); });
    code.needed(3, [&] { code.list(pages, [&](auto &page) { members(code, page); }); });
    code.section(4, [&] { code.maybe(catalogue, [&](auto &one) { members(code, one); }); });
    code.section(5, [&] { members(code, recovery); });
    code.section(6, [&] { code.list(older, [&](auto &page) { members(code, page); }); });
}

template <class Message> base::Result<Message> decode(const QByteArray &bytes, char kind)
{
    return readMessage<Message>(
        bytes, kind, kFormat, [](Source &source, Message &message) { sections(source, message); });
}

} // namespace

QByteArray encode(const syncing::Request &request)
{
    Sink sink(kRequest, kFormat);
    sink.reserve(1024 + request.pushes.size() * kUsualEntry);
    sections(sink, request);
    return sink.result();
}

QByteArray encode(const syncing::Response &response)
{
    qsizetype entries = response.answers.size() / 8;
    for (const syncing::Page &page : response.pages)
        entries += page.entries.size() + 1;
    for (const syncing::OlderPage &page : response.older)
        entries += page.entries.size();
    Sink sink(kResponse, kFormat);
    sink.reserve(1024 + entries * kUsualEntry);
    sections(sink, response);
    return sink.result();
}

base::Result<syncing::Request> decodeRequest(const QByteArray &bytes)
{
    return decode<syncing::Request>(bytes, kRequest);
}

base::Result<syncing::Response> decodeResponse(const QByteArray &bytes)
{
    return decode<syncing::Response>(bytes, kResponse);
}

} // namespace wire
