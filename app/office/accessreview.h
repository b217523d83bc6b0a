// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/desk.h"

#include <QJsonArray>

namespace cli {

/// The accesses of a month in numbers, for each user, and what stands out among them.
struct AccessReview {
    qint64 entries = 0;
    QJsonArray users;
    QString text; ///< the same for people
};

/// That somebody looked is noted as an act of the office.
base::Result<AccessReview> accessReview(office::Desk &desk, const QString &month);

} // namespace cli
