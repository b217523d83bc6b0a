// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/disagreement.h"

#include <QLatin1String>
#include <QList>

namespace work {

class Context;

/// What is on its way to the office, and what it has refused.
namespace onitsway {

/// What has not come to its end, oldest first, and how many there are of it in all.
struct Waiting {
    QList<domain::WaitingChange> list;
    qint64 total = 0;
};
/// At most so many of them; 0 for all.
base::Result<Waiting> waiting(Context &context, int limit = 0);
/// How many of those that wait are parts of the access log, which `waiting` leaves out.
base::Result<qint64> accesses(Context &context);
base::Result<QList<domain::RefusedChange>> refused(Context &context);

/// Why what was refused is not let go: the detail of RefusedByRule. Who has seen whose data is nobody's to drop.
inline constexpr QLatin1String kAccessStays("an access log is not let go");

/// What a person has let go: after a change the record shows what the office has; what an erasure destroyed in this
/// vault does not come back here.
enum class LetGo { Change, Erasure };
/// A person has read why the office refused it and lets it go; the change stays in the log, without a place in
/// the stream. NotFound where it is not (any more) refused; RefusedByRule (kAccessStays) of a piece of the access log.
base::Result<LetGo> letGo(Context &context, const base::Id &change);

} // namespace onitsway

} // namespace work
