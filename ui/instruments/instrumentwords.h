// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/answersets.h"
#include "model/work/forms.h"

namespace ui {

/// Why an edition is only read, as a headline and a sentence.
struct ReadOnlyReason {
    QString title;
    QString text;
    QString way; ///< what to do instead
};
ReadOnlyReason readOnlyReason(const work::FormEntry &entry);

/// The answers that every checklist can begin with.
std::vector<instruments::AnswerSet> commonAnswerSets();

} // namespace ui
