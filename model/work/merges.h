// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/act.h"
#include "model/domain/mergedrecord.h"

#include <QLatin1String>
#include <QList>

namespace work {

class Context;

/// What was changed apart and went together by itself: other fields of one record, other keys of a map, other
/// paragraphs of a text, or the same value. Only what its writers really had not heard of from each other, and nothing
/// that is, or was, for a person to settle (disagreements.h).
namespace merges {

/// Newest first. Of what went together the last must have been written since `from`; what it went together with may
/// be older. Nothing of records that were removed or erased, or have left this vault; secret values are hidden.
base::Result<QList<domain::MergedRecord>> since(Context &context, base::Moment from);
/// The same of one record; without parts where nothing of it went together.
base::Result<domain::MergedRecord> of(Context &context, const domain::RecordRef &record, base::Moment from);

/// Takes one part back to what stood there before, by an act that undo takes back: of a text the writer's own
/// paragraphs, so that what others wrote in it stays. RefusedByRule (the details below) where that is written over,
/// and for SameValue: the colleague's word would go too, who has not been asked; whoever means another value writes
/// it into the record.
base::Result<domain::Act> putBack(
    Context &context, const domain::MergedRecord &record, const domain::MergedPart &part);

/// The word for the kind of act.
inline constexpr auto kPutBackAct = "put back merged change";
/// Why it cannot be put back: the details of RefusedByRule.
inline constexpr QLatin1String kWrittenSince("it was written since");
inline constexpr QLatin1String kSameValue("several wrote the same");
inline constexpr QLatin1String kNotByHand("the program writes it, not a person");
inline constexpr QLatin1String kRecordGone("its record is not here any more");

} // namespace merges

} // namespace work
