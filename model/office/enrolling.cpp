// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/enrolling.h"

#include "model/office/audit.h"
#include "model/office/codes.h"
#include "model/office/facts.h"
#include "model/office/limits.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office::enrolling {
namespace {

constexpr base::Moment kDay = 24ll * 3600 * 1000;

/// Whether a vault may come in with a good code.
enum class Welcome {
    Yes, ///< its user and device are new, or the same as before
    LockedOut, ///< it proves to be one that the office has locked out
    CodeOfAnother, ///< it is of somebody whom the office knows, and the code is for somebody else
    Strange ///< it goes by the name or key of another one
};

Welcome welcomeOfUser(const Hall &hall, const wire::EnrolRequest &request, const CodeWish &wish)
{
    const User *user = hall.people->user(request.user);
    const bool isKeyTaken = std::ranges::any_of(hall.people->users,
        [&](const User &one) { return one.id != request.user && one.publicKey == request.userKey; });
    if (isKeyTaken || (user && user->publicKey != request.userKey))
        return Welcome::Strange;
    if (!user)
        return Welcome::Yes;
    if (!user->isHereAt(hall.context.clock.now()))
        return Welcome::LockedOut;
    // The person of a code for somebody new is nobody until it is handed in, also by somebody who is known.
    const bool isOfNobody = std::ranges::find(hall.people->users, wish.person, &User::person) == hall.people->users.end();
    return isOfNobody || wish.person == user->person ? Welcome::Yes : Welcome::CodeOfAnother;
}

base::Result<Welcome> welcomeOf(Hall &hall, const wire::EnrolRequest &request, const CodeWish &wish)
{
    Welcome welcome = welcomeOfUser(hall, request, wish);
    const auto devices = devices::all(hall.context);
    if (!devices)
        return devices.error();
    for (const Device &device : *devices) {
        if (device.id != request.device && device.publicKey != request.deviceKey)
            continue;
        // Only who has both of its keys learns anything of a device.
        if (welcome == Welcome::Strange || device.account != request.user || device.publicKey != request.deviceKey)
            return Welcome::Strange;
        if (device.isRevoked())
            welcome = Welcome::LockedOut;
    }
    return welcome;
}

std::optional<wire::Why> reasonOf(Welcome welcome)
{
    switch (welcome) {
    case Welcome::LockedOut:
        return wire::Why::LockedOut;
    case Welcome::CodeOfAnother:
        return wire::Why::CodeOfAnother;
    case Welcome::Yes:
    case Welcome::Strange:
        break;
    }
    return std::nullopt;
}

base::Done putUser(Hall &hall, const wire::EnrolRequest &request, const CodeWish &wish)
{
    Context &context = hall.context;
    const User *known = hall.people->user(request.user);
    base::Id person = known ? known->person : wish.person;
    if (person.isNil())
        person = base::Id::make(context.clock.now(), context.random);
    if (!known) {
        const QString name = wish.name.isEmpty() ? request.userName : wish.name;
        const base::Done added
            = users::add(context, {request.user, person, name, request.userKey, context.clock.now(), 0, {}});
        if (!added)
            return added;
    }
    for (const QString &role : wish.roles) {
        // Administrators and auditors are not of a dong.
        const bool isOfDong = context.rules.reads({role}).contains(domain::Reads::Dong);
        const base::Done post = users::addPost(context, person, role, isOfDong ? wish.dong : QString());
        if (!post)
            return post;
    }
    return {};
}

base::Done putDevice(Hall &hall, const wire::EnrolRequest &request)
{
    const base::Moment now = hall.context.clock.now();
    const base::Done put = devices::put(
        hall.context, {request.device, request.user, request.deviceKey, request.label, now, now, 0, false});
    if (put)
        hall.office.enrol(request.device, request.user);
    return put;
}

base::Done noteEnrolment(Hall &hall, const wire::EnrolRequest &request, const CodeWish &wish)
{
    audit::Event event;
    event.id = base::Id::make(hall.context.clock.now(), hall.context.random);
    event.actor = request.user;
    event.act = u"enrol"_s;
    event.detail = {{u"device"_s, request.device.toString()}, {u"dong"_s, wish.dong},
        {u"roles"_s, QJsonArray::fromStringList(wish.roles)}};
    return audit::write(hall.context, event);
}

/// Makes a place for who brings a good code, which is used up with it.
base::Done letIn(Hall &hall, const wire::EnrolRequest &request, const CodeWish &wish)
{
    return codes::useUp(hall.context, request)
        .and_then([&] { return putUser(hall, request, wish); })
        .and_then([&] { return putDevice(hall, request); })
        .and_then([&] { return noteEnrolment(hall, request, wish); })
        .and_then([&] { return acts::renewRights(hall); });
}

/// Whom the office waits for, as far as this user knows of them.
base::Done tellRecovery(Hall &hall, const base::Id &asker, syncing::Recovery &recovery)
{
    recovery.isOn = hall.store.facts().isRecovering;
    if (!recovery.isOn)
        return {};
    const auto devices = devices::all(hall.context);
    if (!devices)
        return devices.error();
    for (const Device &device : *devices) {
        if (device.isRevoked() || hall.store.device(device.id).hasReported)
            continue;
        const User *owner = hall.people->user(device.account);
        if (owner && people::isKnownTo(hall.context, *hall.people, asker, *owner))
            recovery.devices.append({owner->name, device.label});
        else
            ++recovery.others;
    }
    return {};
}

} // namespace

base::Result<Handed> enrol(Hall &hall, const wire::EnrolRequest &request)
{
    Context &context = hall.context;
    const auto code = codes::look(context, request);
    if (!code && code.error().kind != base::ErrorKind::NotAllowed)
        return code.error();
    if (!code)
        return codes::whyNot(context, request).transform([](const auto &why) { return Handed{{}, why}; });
    const auto welcome = welcomeOf(hall, request, code->wish);
    if (!welcome)
        return welcome.error();
    // Another vault can still come in with it.
    if (*welcome != Welcome::Yes) {
        const base::Done spared = codes::spare(context, request);
        return spared ? base::Result(Handed{{}, reasonOf(*welcome)}) : spared.error();
    }
    if (const base::Done put = letIn(hall, request, code->wish); !put)
        return put.error();
    const auto catalogue = people::catalogueFor(context, *hall.people, request.user);
    const auto recovery = facts::value(context, facts::kRecoveryKey);
    if (!catalogue || !recovery)
        return !catalogue ? catalogue.error() : recovery.error();
    const QByteArray officeKey = context.secrets.identity().publicKey;
    const base::Moment now = context.clock.now();
    return Handed{wire::Enrolled{request.user, request.device, officeKey, *recovery, *catalogue, now,
        now + kLeaseDays * kDay, wire::officeProof(code->verifier, officeKey, request.deviceKey)},
        {}};
}

base::Done complete(
    Hall &hall, const syncing::Request &request, const Device &device, syncing::Response &response)
{
    const base::Moment now = hall.context.clock.now();
    const User *user = hall.people->user(device.account);
    // A lease that has run out: what is there is not shown any more.
    response.leaseUntil = now;
    if (!user || !user->isHereAt(now) || device.isRevoked() || response.isRevoked)
        return {};
    response.leaseUntil = now + kLeaseDays * kDay;
    if (const base::Done told = tellRecovery(hall, user->id, response.recovery); !told)
        return told;
    if (request.catalogue >= hall.people->edition)
        return {};
    const auto catalogue = people::catalogueFor(hall.context, *hall.people, device.account);
    if (!catalogue)
        return catalogue.error();
    response.catalogue = *catalogue;
    return {};
}

} // namespace office::enrolling
