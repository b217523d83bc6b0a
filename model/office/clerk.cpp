// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/clerk.h"

#include "model/office/audit.h"
#include "model/office/blobs.h"
#include "model/office/codes.h"
#include "model/office/enrolling.h"
#include "model/office/facts.h"
#include "model/office/forgottenstreams.h"
#include "model/office/limits.h"
#include "model/office/proposals.h"
#include "model/office/vouching.h"
#include "model/office/wiping.h"
#include "model/wire/codec.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace office {
namespace {

base::Error refused()
{
    return {base::ErrorKind::NotAllowed, u"letter"_s};
}

/// An error that says nothing about the letter but that the office has trouble of its own.
bool isOwnTrouble(const base::Error &error)
{
    using base::ErrorKind;
    static constexpr ErrorKind kinds[]
        = {ErrorKind::Io, ErrorKind::Busy, ErrorKind::DiskFull, ErrorKind::VaultDamaged, ErrorKind::NoCipher,
            ErrorKind::InUse, ErrorKind::Internal, ErrorKind::Cancelled};
    return std::ranges::find(kinds, error.kind) != std::end(kinds);
}

/// Of two devices of one name this one goes on under another, with the key that it has.
base::Done nameTwin(Hall &hall, const Device &device, const base::Id &name)
{
    Device twin = device;
    twin.id = name;
    twin.enrolled = hall.context.clock.now();
    return devices::put(hall.context, twin).and_then([&] {
        return audit::note(
            hall.context, u"twin"_s, {{u"device"_s, device.id.toString()}, {u"name"_s, name.toString()}});
    });
}

bool isAboutBlobs(wire::LetterKind kind)
{
    return kind == wire::LetterKind::BlobAsk || kind == wire::LetterKind::BlobPut
        || kind == wire::LetterKind::BlobGet;
}

/// A restored office may be shown people and restricted cases again that it has forgotten.
base::Done takeForgotten(Hall &hall, const syncing::Request &request)
{
    if (hall.store.facts().formerEpochs.isEmpty())
        return {};
    if (const auto streams = forgottenstreams::take(hall, request); !streams)
        return streams.error();
    const auto taken = vouching::take(hall.context, request.vouchers);
    if (!taken)
        return taken.error();
    return *taken ? acts::renewRights(hall) : base::Done();
}

/// A device found that the office was put back: editions go on from where no device has been.
base::Done noteEpoch(Hall &hall, const base::Id &before, const base::Id &device)
{
    if (hall.store.facts().epoch == before)
        return {};
    return facts::leapEdition(hall.context)
        .and_then([&] { return acts::renewRights(hall); })
        .and_then([&] {
            return audit::note(hall.context, u"restoreFound"_s, {{u"device"_s, device.toString()}});
        });
}

/// Cases that went again where they had gone before the office was restored, each once.
base::Done noteMovedBack(Hall &hall)
{
    for (const syncing::Office::MovedBack &one : hall.office.movedBack()) {
        const base::Done noted = audit::note(hall.context, u"moveBack"_s,
            {{u"case"_s, one.deed.root.toString()}, {u"to"_s, one.to.toString()}, {u"movedAt"_s, one.deed.at}});
        if (!noted)
            return noted;
    }
    return {};
}

base::Error asAnswer(const base::Error &error)
{
    return isOwnTrouble(error) ? error : refused();
}

} // namespace

base::Result<Clerk::Opened> Clerk::open(const QByteArray &bytes, wire::LetterKind kind)
{
    const base::Result<wire::Letter> outside = wire::peek(bytes);
    if (!outside || outside->kind != kind || !outside->to.isNil())
        return refused();
    Context context = m_desk.context();
    const base::Result<Device> device = devices::find(context, outside->from);
    if (!device)
        return asAnswer(device.error());
    const base::Result<wire::Letter> letter = wire::open(
        bytes, device->publicKey, context.secrets.identity(), context.clock.now(), kLargestLetterPayload);
    if (letter)
        return Opened{*letter, *device, wire::letterHash(bytes)};
    // Its time is looked at after its signature.
    return letter.error().kind == base::ErrorKind::LetterExpired
        ? refuse(*device, wire::Why::Expired, wire::letterHash(bytes))
        : refused();
}

base::Error Clerk::refuse(const Device &device, wire::Why why, const QByteArray &asked)
{
    const wire::Refusal refusal{why, m_desk.premises().clock.now()};
    m_refusal = close(wire::LetterKind::Refusal, device, wire::encode(refusal), asked).value_or(QByteArray());
    return refused();
}

base::Result<QByteArray> Clerk::close(
    wire::LetterKind kind, const Device &device, const QByteArray &payload, const QByteArray &previous)
{
    const Premises &premises = m_desk.premises();
    const wire::Letter letter{kind, {}, device.id, premises.clock.now(), 0, previous, payload};
    return wire::seal(letter, premises.secrets.identity(), device.publicKey);
}

base::Result<QByteArray> Clerk::enrol(const QByteArray &post)
{
    const Premises &premises = m_desk.premises();
    const auto parts = wire::readEnrolPost(post);
    if (!parts)
        return refused();
    const auto letter = wire::open(parts->letter, parts->deviceKey, premises.secrets.identity(),
        premises.clock.now(), kLargestEnrolment);
    if (!letter || letter->kind != wire::LetterKind::Enrol)
        return refused();
    const auto request = wire::decodeEnrolRequest(letter->payload);
    if (!request || request->deviceKey != parts->deviceKey || request->device != letter->from
        || request->officeKey != premises.secrets.identity().publicKey)
        return refused();
    // A wrong proof is committed too: it counts as a try.
    const auto handed = m_desk.perform<enrolling::Handed>(
        [&](Hall &hall) { return enrolling::enrol(hall, *request); });
    if (!handed)
        return asAnswer(handed.error());
    const Device device{request->device, request->user, request->deviceKey, {}, 0, 0, 0, false};
    const QByteArray asked = wire::letterHash(parts->letter);
    if (!handed->enrolled)
        return handed->why ? refuse(device, *handed->why, asked) : refused();
    return close(wire::LetterKind::Enrolled, device, wire::encode(*handed->enrolled), asked);
}

base::Result<syncing::Response> Clerk::answerWithin(
    Hall &hall, const syncing::Request &request, const QByteArray &deviceKey)
{
    const base::Result<Device> device = devices::find(hall.context, request.device);
    if (!device)
        return asAnswer(device.error());
    if (device->publicKey != deviceKey || device->account != request.user)
        return refused();
    if (device->isRevoked() && !request.pushes.isEmpty()) {
        if (const base::Done noted = wiping::noteBrought(hall.context, device->id); !noted)
            return noted.error();
    }
    if (const base::Done vouched = takeForgotten(hall, request); !vouched)
        return vouched.error();
    const base::Id epoch = hall.store.facts().epoch;
    syncing::Response response = hall.office.handle(request);
    if (const base::Done noted = noteEpoch(hall, epoch, device->id); !noted)
        return noted.error();
    if (const base::Done noted = noteMovedBack(hall); !noted)
        return noted.error();
    if (response.wipes) {
        if (const base::Done noted = wiping::noteAnswered(hall, *device, request); !noted)
            return noted.error();
    }
    if (!response.newDevice.isNil()) {
        const base::Done named = nameTwin(hall, *device, response.newDevice);
        if (!named)
            return named.error();
    }
    if (const base::Done seen = devices::noteSeen(hall.context, device->id); !seen)
        return seen.error();
    const base::Done completed = enrolling::complete(hall, request, *device, response);
    return completed ? base::Result<syncing::Response>(response) : completed.error();
}

base::Result<QByteArray> Clerk::sync(const QByteArray &bytes)
{
    const base::Result<Opened> opened = open(bytes, wire::LetterKind::Request);
    if (!opened)
        return opened.error();
    const auto request = wire::decodeRequest(opened->letter.payload);
    if (!request)
        return refuse(opened->device, wire::Why::Unreadable, opened->hash);
    if (request->device != opened->letter.from)
        return refused();
    bool isRepeated = false;
    const auto response
        = m_desk.perform<syncing::Response>([&](Hall &hall) -> base::Result<syncing::Response> {
              const base::Result<bool> isNew = devices::isNewLetter(hall.context, opened->hash);
              isRepeated = isNew && !*isNew;
              if (!isNew || !*isNew)
                  return isNew ? refused() : isNew.error();
              return answerWithin(hall, *request, opened->device.publicKey);
          });
    if (isRepeated)
        return refuse(opened->device, wire::Why::Repeated, opened->hash);
    if (!response)
        return asAnswer(response.error());
    return close(wire::LetterKind::Response, opened->device, wire::encode(*response), opened->hash);
}

base::Result<QByteArray> Clerk::admin(const QByteArray &bytes)
{
    const base::Result<Opened> opened = open(bytes, wire::LetterKind::Admin);
    if (!opened)
        return opened.error();
    const auto order = wire::decodeSignedOrder(opened->letter.payload);
    const auto content = order ? wire::decodeOrder(order->bytes) : order.error();
    if (!content)
        return refuse(opened->device, wire::Why::Unreadable, opened->hash);
    // A device carries the orders of its own user only.
    if (content->user != opened->device.account)
        return refused();
    if (opened->device.isRevoked())
        return refuse(opened->device, wire::Why::Revoked, opened->hash);
    // Where the letter was made just now, its clock is what is wrong.
    if (content->at < m_desk.premises().clock.now() - proposals::kLasts)
        return refuse(opened->device, wire::Why::Clock, opened->hash);
    const auto reply = m_desk.perform<QJsonObject>([&](Hall &hall) { return acts::carryOut(hall, *order); });
    if (!reply && isOwnTrouble(reply.error()))
        return reply.error();
    return close(wire::LetterKind::AdminReply, opened->device, wire::encodeOrderReply(reply), opened->hash);
}

base::Result<QByteArray> Clerk::answerBlobs(Hall &hall, const wire::Letter &letter, const Device &device)
{
    if (device.isRevoked())
        return refused();
    const auto encoded = [](const wire::BlobAnswer &answer) { return wire::encode(answer); };
    if (letter.kind == wire::LetterKind::BlobAsk) {
        const auto ask = wire::decodeBlobAsk(letter.payload);
        return ask ? office::blobs::ask(hall, device, *ask).transform(encoded) : refused();
    }
    if (letter.kind == wire::LetterKind::BlobPut) {
        const auto put = wire::decodeBlobPut(letter.payload);
        return put ? office::blobs::put(hall, device, *put).transform(encoded) : refused();
    }
    const auto get = wire::decodeBlobGet(letter.payload);
    return get ? office::blobs::get(hall, device, *get).transform(encoded) : refused();
}

base::Result<QByteArray> Clerk::blobs(const QByteArray &bytes)
{
    const base::Result<wire::Letter> outside = wire::peek(bytes);
    if (!outside || !isAboutBlobs(outside->kind))
        return refused();
    const base::Result<Opened> opened = open(bytes, outside->kind);
    if (!opened)
        return opened.error();
    bool isRevoked = false;
    const auto answer = m_desk.perform<QByteArray>([&](Hall &hall) -> base::Result<QByteArray> {
        // It may have been revoked while its letter was opened.
        const base::Result<Device> device = devices::find(hall.context, opened->device.id);
        isRevoked = device && device->isRevoked();
        return device ? answerBlobs(hall, opened->letter, *device) : device.error();
    });
    if (isRevoked)
        return refuse(opened->device, wire::Why::Revoked, opened->hash);
    if (!answer)
        return asAnswer(answer.error());
    return close(wire::LetterKind::BlobAnswer, opened->device, *answer, opened->hash);
}

} // namespace office
