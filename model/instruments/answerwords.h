// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/answers.h"

namespace instruments {

/// The name of the rule for scripts: `tooHigh`.
QString nameOf(AnswerRule rule);

/// Which answer cannot stand, why, and what would.
QString sentence(const AnswerProblem &problem, const Questionnaire &questionnaire, Language language);

} // namespace instruments
