// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/searchhit.h"

namespace work {

class Context;

/// Finding people, organisations, services and notes by what is typed (initials, half-typed syllables,
/// numbers, the wrong keyboard mode). Written to the access log with the question and the count.
base::Result<domain::SearchAnswer> search(Context &context, const QString &question, int limit);

} // namespace work
