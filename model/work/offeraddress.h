// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/address.h"

namespace work {

/// What a list does not say of an address stays while the road is the same: the dong, a note, a position that
/// was picked on the map. A line of text that only reads back differently is no difference.
domain::Address addressOver(const domain::Address &stored, domain::Address given);

} // namespace work
