// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"
#include "model/domain/grant.h"

#include <QList>
#include <QStringList>

namespace store {
class ActWriter;
}

namespace work {

class Context;

/// Months of care-pass services that only the district office can give: asked for when a bundle is requested,
/// answered with the next exchange, and given back where a service ends before. A vault on its own asks nobody: it
/// counts what it knows by the same table (owngrants).
namespace grants {

/// A month that was asked for, with the services that had what there is when it was refused.
struct View {
    domain::Grant grant;
    QList<domain::BundleItem> holders;
    int holdersElsewhere = 0; ///< of other dongs: nothing more is known of them here
    QStringList signedBy = {}; ///< the two who signed for it beyond the cap; nobody where it was asked for as usual

    /// The office has refused it since the person has as many services as may be; two people may sign for it.
    bool isOverCap() const;
};

/// Whether services begin only with a grant here.
base::Result<bool> areNeeded(Context &context);
/// Asks, within the act, for each month of these services that was not asked for yet, or was refused.
base::Done ask(Context &context, store::ActWriter &writer, const domain::Bundle &bundle,
    const QList<domain::BundleItem> &items);
/// Asks, within the act, once more for the months that the office has refused for the cap, and for no others: the
/// owner and `second`, who has to sign the act, answer for more than the cap.
base::Done askBeyondCap(Context &context, store::ActWriter &writer, const domain::Bundle &bundle,
    const QList<domain::BundleItem> &items, const base::Id &second);
/// Gives back, within the act, the months of the bundle that its services do not keep: after their end, or where
/// they never began. `items` are those that stay.
base::Done giveBack(
    store::ActWriter &writer, const domain::Bundle &bundle, const QList<domain::BundleItem> &items);
/// Once after a vault has joined an office: asks for the months of bundles from before that still go on, as if each
/// were requested now. What the office refuses goes on and stands in `views` with the reason.
base::Done submit(Context &context);
base::Result<QList<domain::Grant>> of(Context &context, const base::Id &bundle);
/// What counts of each service and month, by service, then month: granted, else waiting, else refused, else given back.
base::Result<QList<View>> views(Context &context, const base::Id &bundle);
/// RefusedByRule where one of these services may not begin: `grant: ask`, `grant: waiting`, `grant: cap`,
/// `grant: place`; in a vault on its own `grant: own`.
base::Done check(Context &context, const domain::Bundle &bundle, const QList<domain::BundleItem> &items);

} // namespace grants

} // namespace work
