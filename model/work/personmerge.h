// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/people.h"

namespace work {

/// What a form would save for a person as read.
PersonEdit editOf(const PersonDetail &detail);

/// Puts what a person changed in a form (`loaded` to `edited`) onto what the record holds by now: fields and
/// list entries that the form did not touch keep their present values, so that saving never takes back what
/// came in meanwhile.
PersonEdit merged(const PersonEdit &loaded, const PersonEdit &edited, const PersonEdit &present);

} // namespace work
