// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/acts.h"
#include "model/office/streams.h"

#include <QJsonObject>

/// Streams of restricted cases of which a backup has not heard. The office tells in each entering of such a stream what
/// the stream is, for its readers alone, and believes its own signature when it is shown that again.
namespace office::forgottenstreams {

/// What the office will have to know of a stream; empty for all but restricted cases, which administrators make.
QJsonObject describe(const Stream &stream);
/// Makes streams again that moves of this request went to. One of which only a leaving is known is nobody's until
/// somebody who has the case shows its entering. Answers whether anything was made.
base::Result<bool> take(Hall &hall, const syncing::Request &request);

} // namespace office::forgottenstreams
