// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/appointment.h"
#include "model/domain/draft.h"
#include "model/work/bundlelife.h"
#include "model/work/waitinglist.h"

#include <optional>

namespace work {

/// What the page of a bundle needs, read at once: the problem with its best bundles, the bundle that is kept,
/// and what was typed last.
struct OpenedBundle {
    BundleProblem made;
    bundle::Solution solution;
    std::optional<domain::Bundle> bundle;
    std::vector<int> kept; ///< indices of what the kept bundle has
    QList<domain::Appointment> appointments;
    std::optional<domain::Draft> draft; ///< for the month of the problem, unless another month was asked for
    std::optional<BundleLife> life; ///< of the kept bundle
    QSet<base::Id> agreed; ///< providers that may be given something at the start
    QList<WaitingPerson> waits; ///< where the person waits for a place
    bool isGoneOn = false; ///< a person was asked for, and a bundle in the making was found
};

namespace openedbundle {

inline const QString kDraftPage = QStringLiteral("bundle");

/// `id` is that of a bundle or of a person: then the newest draft of a bundle is opened, or a new one begins.
/// A start month replaces that of the bundle and of what was typed; for a person it always begins anew.
/// Opening the person or the bundle is written to the access log.
base::Result<OpenedBundle> open(Context &context, const base::Id &id, std::optional<base::Month> start);

/// Keeps the bundle, new or changed.
base::Result<base::Id> keep(Context &context, const BundleInput &input);

} // namespace openedbundle

} // namespace work
