// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/kind.h"
#include "model/sync/recordstate.h"

namespace syncing {

/// The column of a notice in which its dong answers.
inline constexpr auto kAnswer = "answer";

/// The notice in the dong of `person` that `other` may be the same one: always under the same id, also from another
/// epoch of the office, and telling nothing of the other.
base::Id noticeOf(const base::Id &person, const base::Id &other);
/// Who a person's record says that he is; empty where it is not there, or tells too little.
QByteArray identityIn(const RecordState &person);
/// Whether a change of a person's record may change that.
bool touchesIdentity(Kind kind, const Body &body);
/// Whether a change may change the answer to a notice.
bool touchesAnswer(Kind kind, const Body &body);

} // namespace syncing
