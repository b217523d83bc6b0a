// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change.h"
#include "model/domain/roles.h"
#include "model/sync/body.h"

#include <QList>

namespace syncing {

/// The type of the changes by which a vault hands in its access log.
inline constexpr auto kAccessLog = "access";

/// What a change wants to do, as the roles see it: asked by the office of what comes in, and by a vault before it
/// writes.
QList<domain::Deed> deedsOf(const domain::ChangeHeader &header, const Body &body);

} // namespace syncing
