// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/work/people.h"

namespace bench {

/// So many people of the vault, from all over it.
base::Result<QList<base::Id>> somePeople(work::Context &context, int count);
/// Opens a person, changes one note of the form and saves; gives the milliseconds of saving.
base::Result<double> saveOneEdit(work::Context &context, const base::Id &person, int number);

} // namespace bench
