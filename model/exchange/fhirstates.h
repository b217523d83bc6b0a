// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"

namespace exchange::fhir {

/// What the life of a bundle is in the words of FHIR R4. All functions are pure.

/// The status of the CarePlan: a draft until it is approved; completed where it ended as it was meant to,
/// revoked where it ended before.
QString planStatusOf(const domain::Bundle &bundle);
/// The lifecycle status of its Goals.
QString goalStatusOf(const domain::Bundle &bundle);
/// The status of one service of it, which starts, is held and ends by itself. A service of a change that
/// waits for approval is a draft.
QString requestStatusOf(const domain::BundleItem &item, const domain::Bundle &bundle);
/// `order` for what was approved, `proposal` for what was not.
QString requestIntentOf(const domain::BundleItem &item, const domain::Bundle &bundle);

} // namespace exchange::fhir
