// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/appointment.h"
#include "model/domain/draft.h"
#include "model/work/bundles.h"

#include <optional>

namespace ui {

/// What the page of a bundle needs, read at once on the reader's thread: the problem with its best bundles,
/// the bundle that is kept, and what was typed last.
struct OpenedBundle {
    work::BundleProblem made;
    bundle::Solution solution;
    std::optional<domain::Bundle> bundle;
    std::vector<int> kept; ///< indices of what the kept bundle has
    QList<domain::Appointment> appointments;
    std::optional<domain::Draft> draft;
    bool isGoneOn = false; ///< a person was asked for, and a bundle in the making was found
};

namespace openedbundle {

inline const QString kDraftPage = QStringLiteral("bundle");

/// `id` is that of a bundle or of a person: then the newest draft of a bundle is opened, or a new one begins.
/// A start month replaces that of the bundle; for a person it always begins anew.
base::Result<OpenedBundle> open(work::Context &context, const base::Id &id, std::optional<base::Month> start);

/// Keeps the bundle, new or changed; what was typed goes from the drafts under `draftKey`.
base::Result<base::Id> keep(work::Context &context, const work::BundleInput &input, const base::Id &draftKey);

} // namespace openedbundle

} // namespace ui
