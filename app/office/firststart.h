// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reply.h"
#include "app/cli/run.h"
#include "model/office/addresses.h"
#include "model/office/opening.h"

#include <optional>

namespace cli {

/// What a first start tells, once: the code of the first administrator and the two halves of the recovery
/// key.
struct FirstStart {
    QJsonObject json;
    QString text;
};

/// Makes the office of this place where there is none, under the name of --name. Nothing where there is one.
base::Result<std::optional<office::FirstWords>> makeWhereMissing(const Run &run, const office::Place &place);

/// With the code as it is written once the office knows under which address devices find it.
FirstStart firstStartOf(const office::FirstWords &words, const office::CodeText &code);

} // namespace cli
