// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change.h"
#include "model/domain/roles.h"
#include "model/sync/body.h"

#include <QList>

namespace syncing {

/// What a change wants to do, as the roles see it: asked by the office of what comes in, and by a vault before it
/// writes.
QList<domain::Deed> deedsOf(const domain::ChangeHeader &header, const Body &body);

} // namespace syncing
