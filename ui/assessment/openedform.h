// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/person.h"
#include "model/work/assessments.h"
#include "ui/assessment/formsplace.h"

#include <optional>

namespace ui {

/// A form with everything that its page shows at first: whose it is, the draft, and the answers of last time.
struct OpenedForm {
    domain::Person person;
    instruments::Questionnaire questionnaire;
    work::AssessmentDraft draft;
    std::optional<domain::Assessment> last;
};

/// Reads it, on the reader's thread; opening the person is written to the access log. A draft goes on in the
/// edition that it began with. NotFound where no edition of the instrument is in force.
base::Result<OpenedForm> readForm(work::Context &context, const FormsPlace &place);

} // namespace ui
