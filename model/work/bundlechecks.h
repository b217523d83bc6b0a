// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/bundles.h"

/// Holding bundles against the rules, with what the vault knows about consents and conferences; the part of
/// bundles.h and bundlelife.h that asks.
namespace work::bundlechecks {

/// NotFound where there is none.
base::Result<domain::Bundle> findBundle(Context &context, const base::Id &id);
/// The services of a bundle in the order of the areas, those that ended too.
base::Result<QList<domain::BundleItem>> itemsOf(Context &context, const base::Id &bundle);
/// Those that count today: running, held, or still to start; what an exchange will replace is left out.
QList<domain::BundleItem> currentOf(const QList<domain::BundleItem> &items);

struct Choice {
    base::Id person;
    base::Month start;
    QList<base::Id> offers;
    base::Id self = {}; ///< the bundle it is for; nil: a new one
};

/// A choice against all rules. Consents (9) are those in force on the first day of service; the conference
/// (10) is that of the bundle. The first day of service is that of the start month, or today where that has
/// passed; of a running bundle the day it began.
base::Result<BundleCheck> checkOffers(Context &context, const Choice &choice);
base::Result<BundleCheck> checkOf(
    Context &context, const domain::Bundle &bundle, const QList<domain::BundleItem> &items);

} // namespace work::bundlechecks
