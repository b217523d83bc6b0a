// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/calendar.h"
#include "model/base/result.h"
#include "model/bundle/problem.h"

#include <QHash>
#include <QJsonObject>

namespace work {

class Context;

/// The dated data of the composer in force in a month: caps, limits and weights, the usual period, speeds,
/// and what benefits cover. `parameters.copayLimit` is the person's and stays empty here.
struct BundleRules {
    QString edition;
    int months = 2;
    bundle::Parameters parameters;
    QHash<QString, double> speeds; ///< metres a minute by code of mobility
    int checkedDays = 90; ///< what was checked before is to be asked again
    double detour = 1.3; ///< streets are longer than the straight line by this
    QHash<QString, QList<bundle::Received>> benefitCoverage; ///< by code of benefits

    /// Of people whose mobility is not known: as on foot. Of people who cannot leave home: as when assisted.
    double speedOf(const QString &mobility) const;
};

namespace bundlerules {

inline constexpr const char *kSetting = "bundle-rules";

/// One edition as it stands in resources/codelists/bundle-rules.json. InvalidInput names the key.
base::Result<BundleRules> fromJson(const QJsonObject &json);

/// The edition in force on the first day of the month: of those that the program carries and those that the
/// office set (setting `bundle-rules`, a list of the same objects) the one with the newest `validFrom`; the
/// office's where two begin on one day; the oldest where the month lies before all.
base::Result<BundleRules> inForce(Context &context, base::Month month);

} // namespace bundlerules

} // namespace work
