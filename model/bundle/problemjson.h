// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/bundle/problem.h"

#include <QByteArray>
#include <QJsonObject>

namespace bundle {

/// Reads a problem as `bundle problem` prints it (model/bundle/README.md). Missing keys and null mean none:
/// no slots, no places, no limit; missing parameters take the defaults of model/bundle/README.md. Keys that
/// are not known are passed over, as are rows of travel that name an offer not in the file. Anything else
/// that is not as it should be is refused, never guessed: ErrorKind::InvalidInput, with the place in the file
/// and what is expected there (`offers[3].slots[0].day: ...`), never the value itself. Bounded: 256 MiB of
/// text, 100,000 offers, 2,000,000 rows of travel.
base::Result<Problem> problemFromJson(const QByteArray &text);

/// The same problem as JSON; reading it again gives an equal value.
QJsonObject problemToJson(const Problem &problem);

} // namespace bundle
