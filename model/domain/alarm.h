// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace domain {

/// What the newest finished assessments of a person say about danger, the gravest of them; the numbers are those
/// of person_summary.urgent. Not known is not the same as no: an urgent point that nobody could answer has a
/// rank of its own.
enum class Alarm {
    None = 0,
    NotKnown = 1, ///< an urgent point of the needs assessment was answered "not known"
    Need = 2, ///< an urgent point of the needs assessment holds
    Answer = 3 ///< another form has a dangerous answer, such as item 9 of the PHQ-9; ends when it is asked anew
};

/// `none`, `notKnown`, `need`, `answer`, for scripts.
inline QLatin1String codeOf(Alarm alarm)
{
    static constexpr const char *kCodes[] = {"none", "notKnown", "need", "answer"};
    return QLatin1String(kCodes[static_cast<int>(alarm)]);
}

} // namespace domain
