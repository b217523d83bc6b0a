// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/work/formshelf.h"

#include <QDate>

#include <optional>

namespace work {

class Context;

/// One instrument that a person is to be asked with.
struct DueForm {
    base::Id person;
    QString url;
    QString edition; ///< the one in force on the day
    instruments::Words title;
    QString occasion; ///< code of assessment-occasions
    QDate since; ///< the day it became due
    QDate lastDay; ///< when it was last asked, if ever
    bool hasDraft = false; ///< it has been begun
};

/// The forms of one member of a household, to be answered one after another.
struct MemberForms {
    base::Id person;
    QString name;
    QList<DueForm> due;
};

/// Which instruments are due for whom, by dated rules (resources/codelists/form-rules*.json, the newest
/// edition in force on the day): at intake where somebody was never asked, every so many days, after another
/// instrument came to so many points or was urgent, before and after a care pass by its service areas. Nobody
/// who moved away, left or died is asked.
namespace dueforms {

/// In the order of the rules; each instrument once. NotFound where there is no such person.
base::Result<QList<DueForm>> of(Context &context, const base::Id &person, QDate day);
/// The members of a household with what is due for each; members of whom nothing is due are included.
base::Result<QList<MemberForms>> ofHousehold(Context &context, const base::Id &household, QDate day);
/// The first form that is due for a person, else for another member of the household; none where nothing is.
/// It names nobody, so it opens nobody either.
base::Result<std::optional<DueForm>> next(Context &context, const base::Id &person, QDate day);

} // namespace dueforms

} // namespace work
