// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/actwriter.h"
#include "model/work/disagreementreading.h"

/// Ending one disagreement within the act of the caller; the inside of disagreements.h.
namespace work::settlingone {

/// A disagreement as it stands at this moment, and what shall become of it.
struct Settling {
    store::conflictrows::Row row;
    domain::Disagreement about;
    domain::Settle how = domain::Settle::Mine;
    std::optional<QJsonValue> wanted; ///< of values: what will stand there
    bool declines = false; ///< a late record that nobody takes over
};

/// Whether two values stand against each other, and not whether a record goes or what came late.
bool isAboutValues(const domain::Disagreement &about);
/// NotFound where it was settled meanwhile; RefusedByRule where it cannot be settled in this way.
base::Result<Settling> of(
    Context &context, const disagreements::Named &named, domain::Settle how, const QJsonValue &value);
/// The act that settling this alone is.
store::ActPlan planFor(const Settling &settling, const QString &reason);
/// RefusedByRule where others of the same changes, or a newer one of the same text, come first: then nothing was put.
base::Done put(store::ActWriter &writer, const Settling &settling);

} // namespace work::settlingone
