// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QJsonArray>

namespace cli {

/// The id of the stream that a case shall go to, named by its id, by the ten digits of its dong or by its name.
/// `streams` as the office lists them. NotFound with all that are possible.
base::Result<QString> streamNamed(const QJsonArray &streams, const QString &named);

/// The code of a dong that was named by its ten digits or by the name of its stream; digits of one that the office does
/// not know yet are taken as they are. InvalidInput with all that are possible.
base::Result<QString> dongNamed(const QJsonArray &streams, const QString &named);

} // namespace cli
