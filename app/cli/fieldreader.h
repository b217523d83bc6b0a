// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/recordjson.h"

namespace cli {

/// MO to SU.
QStringList weekdays();
/// The parts of an address in JSON; `lat` and `lon` are degrees, the others texts.
QStringList addressParts();

/// One value of a script as the column holds it; InvalidInput with the place and what is expected there.
base::Result<QJsonValue> readField(
    const FieldShape &shape, const QJsonValue &value, const domain::CodeLists &codes, const QString &place);

} // namespace cli
