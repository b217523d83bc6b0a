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
};

/// That a revoked device has brought something just now.
base::Done noteBrought(Context &context, const base::Id &device);
/// Of a device with an order to wipe. Inside a transaction.
base::Result<Standing> standingOf(Hall &hall, const Device &device);
/// "twoBackups", "oneBackup", "device": as the list of devices has it.
QString wordOf(WaitsFor what);

} // namespace office::wiping
