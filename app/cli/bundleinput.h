// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/recordjson.h"
#include "app/cli/run.h"
#include "model/work/bundles.h"

namespace cli {

/// The JSON Schema of what `bundle create` reads.
QJsonObject bundleSchema();

/// A new bundle: `{"person", "start", "months", "offers", "reasons", "goals"}`; person and offers suffice.
/// InvalidInput with the place of what is wrong.
base::Result<work::BundleInput> bundleFromJson(const QJsonObject &json, base::Month start);

/// The month of --start, or the next one.
base::Result<base::Month> startMonth(const Run &run);

} // namespace cli
