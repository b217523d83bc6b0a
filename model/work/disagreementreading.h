// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/disagreement.h"
#include "model/store/conflictrows.h"
#include "model/store/recordchanges.h"

#include <optional>

namespace work {

class Context;

/// What stands in the vault of a disagreement, with all that explains it: for the two rooms that show and settle it.
namespace disagreements {

/// Two fields that the same two changes wrote apart have one id; the field tells them from each other.
struct Named {
    QByteArray id;
    std::optional<QString> column;
    QString part;

    bool names(const store::conflictrows::Row &row) const
    {
        return row.id == id && (!column || (row.field == *column && row.part == part));
    }
};

base::Result<QList<domain::Disagreement>> readAll(
    Context &context, const base::Result<QList<store::conflictrows::Row>> &rows);
base::Result<domain::Disagreement> readOne(Context &context, const store::conflictrows::Row &row);
/// Whom the list names for it, read without its history where a table tells.
base::Result<base::Id> subjectOf(Context &context, const store::conflictrows::Row &row);
/// NotFound where it was settled meanwhile.
base::Result<store::conflictrows::Row> rowOf(Context &context, const Named &named);
/// Settling reads what is true; who looks sees a mark.
void hideSecrets(domain::Disagreement &one);

} // namespace disagreements

} // namespace work
