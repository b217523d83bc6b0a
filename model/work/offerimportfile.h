// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change.h"
#include "model/work/listfile.h"

namespace work {

/// One row of a list of services held against the directory.
struct OfferImportRow {
    int line = 0;
    ListOutcome outcome = ListOutcome::New; ///< never Unclear
    QString organisation;
    QString service;
    QString area; ///< code
    QString slotText; ///< `TU 10:00-11:30`
    /// Columns of organisation, service and offer that come to differ.
    QList<domain::FieldChange> changes;
    QList<ListIssue> issues;
};

struct OfferPlan {
    QList<OfferImportRow> rows;
    ListCounts counts;
};

/// Takes files with lists of services in: words become codes, rows that cannot be saved are refused one by
/// one, the rest goes the way of model/work/offerimport.h.
namespace offerimport {

/// What applying would do. InvalidInput with the detail `provider` or `service` where no column holds it;
/// Cancelled.
base::Result<OfferPlan> plan(
    Context &context, const ListFile &file, const ListColumns &columns, const base::Progress &progress = {});
/// Takes all rows in as one act, hence one undo.
base::Result<OfferPlan> apply(
    Context &context, const ListFile &file, const ListColumns &columns, const base::Progress &progress = {});

} // namespace offerimport

} // namespace work
