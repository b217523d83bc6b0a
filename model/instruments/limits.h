// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/answers.h"

namespace instruments {

/// The first rule of the item's limits that these values break: how many there are, how long, how large, how
/// precise, of which form. A pattern that is no regular expression is not applied. Pure.
std::optional<AnswerRule> brokenLimit(const Item &item, const QJsonArray &values);

} // namespace instruments
