// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"

#include <QJsonObject>
#include <QList>

namespace work {

class Context;

/// What a plan says beside its services, as values: kept with the edition when it is approved, so that it is
/// printed later as it was then, and made anew for one that is not.
namespace plansnapshot {

/// The person, the latest assessment of needs, goals, the conference with its tasks, how long and how often
/// the services are given, and the templates in force.
base::Result<QJsonObject> of(
    Context &context, const domain::Bundle &bundle, const QList<domain::BundleItem> &items);

} // namespace plansnapshot

} // namespace work
