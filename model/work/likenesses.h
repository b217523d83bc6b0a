// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/likeness.h"
#include "model/domain/person.h"

#include <QList>

namespace work {

class Context;

/// What the district office has noticed: that another dong keeps a record that may be of the same person. People talk
/// with that dong and answer; an answer counts the services of both records together also where the names come to
/// differ, and changes neither record.
namespace likenesses {

inline constexpr auto kSame = "same";
inline constexpr auto kOther = "other";

struct Row {
    domain::Likeness likeness;
    domain::Person person; ///< the record here
};

/// Those about a person, also where it was joined from several records; what is over is left out.
base::Result<QList<domain::Likeness>> of(Context &context, const base::Id &person);
enum class Which {
    Open, ///< that nobody has answered here, or that have more services than may be
    All ///< that are not over
};
/// Those of everybody. Written to the access log where there are any.
base::Result<QList<Row>> list(Context &context, Which which);
/// `same`, `other`, or empty to take the answer back: an act about the person, which undo takes back too. NotFound
/// where there is none; InvalidInput for another word; RefusedByRule (`likeness: over`) where it is over.
base::Done answer(Context &context, const base::Id &likeness, const QString &answer);

} // namespace likenesses

} // namespace work
