// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/wiping.h"

#include "model/office/audit.h"
#include "model/office/backup.h"
#include "model/office/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office::wiping {
namespace {

QByteArray factOf(const base::Id &device, const char *what = "brought ")
{
    return what + device.toString().toLatin1();
}

constexpr auto kHandedOver = "wipe handed over ";
constexpr auto kConfirmed = "wipe confirmed ";

base::Result<base::Moment> momentOf(Context &context, const base::Id &device, const char *what)
{
    return facts::value(context, factOf(device, what).constData()).transform([](const QByteArray &value) {
        return base::Moment(value.toLongLong());
    });
}

base::Done noteNow(Context &context, const base::Id &device, const char *what)
{
    return facts::set(context, factOf(device, what).constData(), QByteArray::number(context.clock.now()));
}

int quarantinedFrom(Hall &hall, const base::Id &device)
{
    const QList<syncing::KeptChange> kept = hall.store.kept(syncing::Kept::Quarantine);
    return int(std::ranges::count_if(
        kept, [&](const syncing::KeptChange &one) { return one.change.header.device == device; }));
}

} // namespace

base::Done noteBrought(Context &context, const base::Id &device)
{
    return facts::set(context, factOf(device).constData(), QByteArray::number(context.clock.now()));
}

base::Done noteAnswered(Hall &hall, const Device &device, const syncing::Request &request)
{
    const auto standing = standingOf(hall, device);
    if (!standing || standing->confirmed != 0)
        return standing ? base::Done() : standing.error();
    if (request.isWiped) {
        return noteNow(hall.context, device.id, kConfirmed).and_then([&] {
            return audit::note(hall.context, u"wipeConfirmed"_s, {{u"device"_s, device.id.toString()}});
        });
    }
    const bool isReady = standing->what == WaitsFor::Device && request.pushes.isEmpty();
    return isReady ? noteNow(hall.context, device.id, kHandedOver) : base::Done();
}

base::Result<Standing> standingOf(Hall &hall, const Device &device)
{
    const auto brought = facts::value(hall.context, factOf(device.id).constData());
    const auto backups = backup::newestTwo(hall.context);
    if (!brought || !backups)
        return !brought ? brought.error() : backups.error();
    // What it brought before it was revoked is in the book since then at the latest.
    const base::Moment last = std::max<base::Moment>(device.revoked, brought->toLongLong());
    const auto handedOver = momentOf(hall.context, device.id, kHandedOver);
    const auto confirmed = momentOf(hall.context, device.id, kConfirmed);
    if (!handedOver || !confirmed)
        return !handedOver ? handedOver.error() : confirmed.error();
    Standing standing{WaitsFor::Device, quarantinedFrom(hall, device.id), *handedOver, *confirmed};
    if (backups->first < last)
        standing.what = WaitsFor::TwoBackups;
    else if (backups->second < last)
        standing.what = WaitsFor::OneBackup;
    return standing;
}

QString wordOf(WaitsFor what)
{
    switch (what) {
    case WaitsFor::TwoBackups:
        return u"twoBackups"_s;
    case WaitsFor::OneBackup:
        return u"oneBackup"_s;
    case WaitsFor::Device:
        return u"device"_s;
    }
    return {};
}

} // namespace office::wiping
