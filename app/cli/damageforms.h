// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/valueforms.h"

namespace cli {

/// What the check of a vault, the cipher library and the operating system say in English.
const QList<DetailForm> &damageForms();

} // namespace cli
