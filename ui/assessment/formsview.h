// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/dueforms.h"
#include "model/work/formhistory.h"
#include "model/work/forms.h"
#include "model/work/people.h"

namespace ui {

/// Everything that the page of a person's forms shows.
struct FormsView {
    work::PersonDetail detail;
    QList<work::FormEntry> tools; ///< published and in force today
    QList<work::MemberForms> due; ///< of the household; of the person alone where there is none
    QList<work::FormHistory> histories; ///< what the person was asked with, the newest first

    const work::FormHistory *history(const QString &url) const;
    const work::FormEntry *tool(const QString &url) const;
};

/// Reads it all; opening the person is written to the access log.
base::Result<FormsView> readForms(work::Context &context, const base::Id &person);

} // namespace ui
