// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/messages.h"

namespace syncing {

/// The name of a reason in documents: `second-person`. Empty for one that this program does not know.
QString nameOf(Reason reason);

} // namespace syncing
