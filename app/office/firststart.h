// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reply.h"
#include "app/cli/run.h"
#include "model/office/opening.h"

namespace cli {

/// What a first start tells, once: the code of the first administrator and the two halves of the recovery
/// key.
struct FirstStart {
    QJsonObject json;
    QString text;
};

/// Makes the office of this place where there is none, under the name of --name, and keeps `address` as the
/// one that its devices are told. Nothing where there is one already.
base::Result<std::optional<FirstStart>> makeWhereMissing(
    const Run &run, const office::Place &place, const QString &address);

} // namespace cli
