// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"
#include "model/domain/grant.h"

#include <QList>

namespace store {
class ActWriter;
}

namespace work {

class Context;

/// Months of care-pass services that only the district office can give: asked for when a bundle is requested,
/// answered with the next exchange. A vault on its own needs none; its rules count what it knows.
namespace grants {

/// Whether services begin only with a grant here.
base::Result<bool> areNeeded(Context &context);
/// Asks, within the act, for each month of these services that was not asked for yet.
base::Done ask(Context &context, store::ActWriter &writer, const domain::Bundle &bundle,
    const QList<domain::BundleItem> &items);
base::Result<QList<domain::Grant>> of(Context &context, const base::Id &bundle);
/// RefusedByRule where one of these services may not begin: `grant: ask`, `grant: waiting`, `grant: cap`,
/// `grant: place`.
base::Done check(Context &context, const domain::Bundle &bundle, const QList<domain::BundleItem> &items);

} // namespace grants

} // namespace work
