// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/openedform.h"

#include "model/work/context.h"
#include "model/work/forms.h"
#include "model/work/people.h"

namespace ui {

base::Result<OpenedForm> readForm(work::Context &context, const FormsPlace &place)
{
    const QDate today = base::koreanDay(context.clock().now());
    auto detail = work::people::open(context, place.person);
    if (!detail)
        return detail.error();
    const QString url = place.instrument.isEmpty() ? work::assessments::kNeedsInstrument : place.instrument;
    auto form = work::forms::inForce(context, url, today);
    if (!form)
        return form.error();
    if (!*form)
        return base::Error{base::ErrorKind::NotFound, url};
    auto draft = work::assessments::start(context, place.person, **form);
    if (!draft)
        return draft.error();
    if (draft->keptAt > 0 && draft->edition != (*form)->version) {
        // What was begun is finished in the words that were asked.
        auto begun = work::forms::open(context, url, draft->edition);
        if (begun && *begun)
            form = std::move(begun);
    }
    auto last = work::assessments::latest(context, place.person, url);
    if (!last)
        return last.error();
    return OpenedForm{std::move(detail->person), **form, std::move(*draft), std::move(*last)};
}

} // namespace ui
