// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

namespace bench {

/// What a first sync cannot do without: seconds of reading as many rows of this size out of an encrypted
/// table and inserting them into another encrypted one, five thousand in a transaction, on the disk.
base::Result<double> physicalLimit(qint64 rows, qsizetype bytes);

} // namespace bench
