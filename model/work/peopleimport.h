// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/domain/change.h"
#include "model/work/listfile.h"

#include <QDate>
#include <QHash>

namespace work {

/// A person as a choice shows one: of the vault (`id`), or of an earlier line of the same list.
struct PersonFacts {
    base::Id id;
    int line = 0;
    QString name;
    QDate birth;
    QString sex;
    QString address;
    QStringList phones; ///< digits
    QString caseNumber;
};

/// One row of a list held against the vault.
struct PersonImportRow {
    int line = 0;
    ListOutcome outcome = ListOutcome::New;
    PersonFacts facts; ///< what the list says
    base::Id person; ///< whom it was taken for, or nil
    int sameAsLine = 0; ///< an earlier line about the same person, or 0
    /// Columns of the person; added numbers as `phone`, remarks as `note`.
    QList<domain::FieldChange> changes;
    QList<PersonFacts> candidates; ///< who it may be; not empty where a decision was or is needed
    bool isSkipped = false; ///< decided to leave it out
    QList<ListIssue> issues; ///< what is left out of it, or why it is refused
};

/// What the user decided about a row that may be one of several people.
struct RowDecision {
    enum class Who { Skip, NewPerson, ThisPerson };
    Who who = Who::Skip;
    base::Id person; ///< of the vault
    int line = 0; ///< or of an earlier line of the list
};
using RowDecisions = QHash<int, RowDecision>; ///< by line of the file

struct PeoplePlan {
    QList<PersonImportRow> rows;
    ListCounts counts;
};

/// Takes lists of people in. Somebody of the list is the one in the vault who has the same name and the same
/// birthday; sex, phone, address and case number tell several apart, or make up for a missing birthday. Who
/// remains doubtful waits for a decision and is never guessed. A row only sets what it says: empty cells
/// erase nothing, numbers and need groups are added, remarks become a memo. Resident registration numbers
/// give birthday and sex and are not kept. The same list again changes nothing.
namespace peopleimport {

/// What applying would do; writes nothing but the access log, since it shows people of the vault.
/// InvalidInput with the detail `name` where no column holds names; Cancelled.
base::Result<PeoplePlan> plan(Context &context, const ListFile &file, const ListColumns &columns,
    const RowDecisions &decisions = {}, const base::Progress &progress = {});

/// Takes the rows in as one act, hence one undo, against the vault as it is then; rows without the decision
/// they need are left out. Cancelled leaves everything as it was.
base::Result<PeoplePlan> apply(Context &context, const ListFile &file, const ListColumns &columns,
    const RowDecisions &decisions = {}, const base::Progress &progress = {});

} // namespace peopleimport

} // namespace work
