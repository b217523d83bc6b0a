// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/acts.h"

/// What an order to wipe a device still waits for. A device destroys nothing that is only there: what it sent
/// last, into quarantine too, has to lie in two backups of the office first.
namespace office::wiping {

enum class WaitsFor {
    TwoBackups,
    OneBackup, ///< one has been made since
    Device ///< nothing more here: it destroys its slots when it next asks, unless it brings something new
};

struct Standing {
    WaitsFor what = WaitsFor::Device;
    int quarantined = 0; ///< changes of it that wait for a verdict; the wipe does not
    base::Moment handedOver = 0; ///< it was answered with the order when nothing was missing any more
    base::Moment confirmed = 0; ///< it said that it heeds it, and destroyed its vault then if its program is honest
};

/// That a revoked device has brought something just now.
base::Done noteBrought(Context &context, const base::Id &device);
/// That it got the order, or said that it heeds it. Nothing where it brings something, or something is missing.
base::Done noteAnswered(Hall &hall, const Device &device, const syncing::Request &request);
/// Of a device with an order to wipe. Inside a transaction.
base::Result<Standing> standingOf(Hall &hall, const Device &device);
/// "twoBackups", "oneBackup", "device": as the list of devices has it.
QString wordOf(WaitsFor what);

} // namespace office::wiping
