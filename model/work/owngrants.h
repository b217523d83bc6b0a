// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"

#include <QList>

namespace work {

class Context;

/// The grants of a vault that belongs to no office: the office's own table, filled from the bundles that it knows.
namespace owngrants {

/// RefusedByRule (`grant: own`) where a person would have more of these services in one of their months than the
/// cap allows, counted over all bundles of everybody who is the same person. Where two people signed for more, they
/// may. Places are the business of bundleplaces.
base::Done check(
    Context &context, const domain::Bundle &bundle, const QList<domain::BundleItem> &items);

} // namespace owngrants

} // namespace work
