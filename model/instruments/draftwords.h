// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/draftcheck.h"

namespace instruments {

/// The name of a fault for scripts, `noAnswers`.
QString nameOf(DraftFault fault);

/// What is wrong and where, in words. The words come from the translator in use, the names from the form in
/// `language`.
QString sentence(const DraftProblem &problem, const Questionnaire &form, Language language);

} // namespace instruments
