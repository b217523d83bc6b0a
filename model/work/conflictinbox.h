// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/disagreement.h"
#include "model/domain/mergedrecord.h"
#include "model/domain/settledact.h"
#include "model/work/settledacts.h"

#include <QDate>
#include <QHash>

namespace work {

class Context;

/// All that the page of conflicts shows: what is open, what went together by itself, and what was settled.
namespace conflictinbox {

/// What tells a person from another one of her name.
struct Whose {
    QDate birth;
    QString sex;
};

struct Inbox {
    QList<domain::Disagreement> open; ///< as disagreements::list() has them
    QList<domain::MergedRecord> merged; ///< of the last kMergedDays
    QList<domain::SettledAct> settled; ///< the newest kSettled
    qint64 settledByMe = 0; ///< how many there are of the owner in all
    QHash<base::Id, QString> names; ///< of records that values point to
    QHash<base::Id, Whose> whose; ///< by person
};

/// As long as a laptop may be away by its lease: what it brings may have been written that long ago.
inline constexpr int kMergedDays = 14;
inline constexpr int kSettled = 200;

base::Result<Inbox> read(Context &context, settledacts::Whose settledBy);

} // namespace conflictinbox

} // namespace work
