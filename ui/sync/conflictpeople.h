// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/officedesk.h"
#include "ui/sync/conflictwords.h"
#include "ui/widgets/rowlist.h"

namespace ui {

/// All that differs about one person, household or organisation, in the order in which it is to be looked at.
struct PersonConflicts {
    domain::RecordRef subject;
    QList<domain::Disagreement> ones;

    /// How many have to be decided; where none has, sync has matched all of it by itself.
    int toDecide() const;
};

/// Those of a list, each person where the first of hers stands.
QList<PersonConflicts> conflictsByPerson(const QList<domain::Disagreement> &open);
/// Such as "탁현수 · 만 47세 남".
QString conflictHeading(const PersonConflicts &person, const work::officedesk::Unsettled &all,
    const ConflictWords &words, const PersonWords &people);
/// A row of the list at the left; its id is the subject's.
Row conflictRow(const PersonConflicts &person, const work::officedesk::Unsettled &all, const ConflictWords &words,
    const PersonWords &people);

} // namespace ui
