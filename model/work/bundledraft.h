// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/bundles.h"

/// Writing a draft once it is held against the rules; the part of bundles.h that acts.
namespace work::bundledraft {

/// Refuses what the rules of drafting refuse, then writes `bundle` with its items as one act: items of offers
/// that are no longer chosen go, the others take the prices and slots of now. Gives the bundle's id.
base::Result<base::Id> keep(
    Context &context, domain::Bundle bundle, const BundleInput &input, const BundleCheck &check);

/// A service at an offer's price, slots and provider of now, over the period of the bundle.
domain::BundleItem itemOf(domain::BundleItem item, const OfferView &view, const domain::Bundle &bundle,
    const domain::Person &person);
/// RefusedByRule for what cannot be overridden, then for reasons that are missing.
base::Done checkDemands(const BundleDemands &demands, const QJsonObject &reasons);

} // namespace work::bundledraft
