// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <optional>

namespace cli {

/// Into the log of the service: that the office cannot store and why, or that it can again. For office::StoreHealth.
void tellStore(const std::optional<base::Error> &trouble);

/// The driver of the database server says of each lost connection once for each statement that it cannot give it back,
/// which would bury what tellStore() says. All else goes on to the log.
void quietDatabaseDriver();

} // namespace cli
