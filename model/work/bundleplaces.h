// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/bundleitem.h"
#include "model/domain/offer.h"
#include "model/work/waitinglist.h"

namespace store {
class ActWriter;
}

namespace work {

/// A place that has become free by a step of a bundle, with whoever waits longest for it.
struct FreedPlace {
    domain::BundleItem item; ///< of the bundle that had it
    base::Id service;
    int waiting = 0;
    WaitingPerson first;
};

/// Places of offers in the life of bundles. A service that runs or is held has a place of its offer: starting
/// takes it, ending or exchanging frees it, in the same act. `Offer::places` is what the provider said was
/// free, less what was taken since; where only the capacity is known, nothing is written and the services that
/// run are counted.
namespace bundleplaces {

bool hasPlace(const domain::BundleItem &item);

/// What is free of an offer of which `taken` places are in use by bundles: never more than the capacity
/// leaves; 0 where it is closed, or where neither places nor capacity are recorded.
int freeOf(const domain::Offer &offer, int taken);

/// Writes into an act what the services of a person's bundle take and free between `before` and `after`. A
/// person who gets a place leaves the waiting list of its offer as `placed`.
base::Done settle(store::ActWriter &writer, const base::Id &person, const QList<domain::BundleItem> &before,
    const QList<domain::BundleItem> &after, QDate day);

/// Of these services those for whose offers there is a free place and somebody waits. Written to the access
/// log where it names anybody.
base::Result<QList<FreedPlace>> waitingFor(Context &context, const QList<domain::BundleItem> &items);

} // namespace bundleplaces

} // namespace work
