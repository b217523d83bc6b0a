// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/people.h"

namespace work::people {

/// People of the vault who may be this new person, as taking in a list would find them (PersonIndex). Written
/// to the access log where there are any.
base::Result<QList<base::Id>> lookalikes(Context &context, const PersonEdit &edit);

} // namespace work::people
