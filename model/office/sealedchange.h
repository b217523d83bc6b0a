// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/lockedbytes.h"
#include "model/sync/entry.h"

namespace office {

/// The part of a change that holds nothing personal, as bytes for a column.
QByteArray headOf(const domain::Change &change);
/// Salt and body under the data key; null where they were taken away.
QByteArray sealedBodyOf(const domain::Change &change, const base::LockedBytes &dataKey);
/// The change again; VaultDamaged where the bytes are none or the key is another.
base::Result<domain::Change> changeOf(
    const QByteArray &head, const QByteArray &sealed, const base::LockedBytes &dataKey);

} // namespace office
