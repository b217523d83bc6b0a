// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/people.h"

namespace ui {

/// What a form would save for a person as read.
work::PersonEdit editOf(const work::PersonDetail &detail);

/// Puts what a person changed in a form (`loaded` to `edited`) onto what the record holds by now: fields and
/// list entries that the form did not touch keep their present values, so that saving never takes back what
/// came in meanwhile.
work::PersonEdit merged(
    const work::PersonEdit &loaded, const work::PersonEdit &edited, const work::PersonEdit &present);

} // namespace ui
