// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/disagreement.h"
#include "model/domain/mergedrecord.h"
#include "model/domain/settledact.h"
#include "model/work/mergedcensus.h"
#include "model/work/settledacts.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <optional>

namespace work {

class Context;

/// What the page of conflicts shows: one list in full, and of the others only how many they hold.
namespace conflictinbox {

enum class List {
    ToDecide, ///< people of whom something has to be decided
    Settled, ///< acts that decided
    Matched ///< people of whom nothing has to be decided, and records that went together by themselves
};

/// What is asked for, and what the asker knows already.
struct Wanted {
    std::optional<List> list; ///< none: the one where there is something to do
    settledacts::Whose settledBy = settledacts::Whose::Mine;
    base::Id subject; ///< the list where something is open about her is read in any case; may be nil
    MergedCensus merged; ///< as it was told last
    QList<domain::RecordRef> touched; ///< since then
};

/// What tells a person from another one of her name.
struct Whose {
    QDate birth;
    QString sex;
};

struct Inbox {
    List list = List::ToDecide; ///< the one that is here; the others are empty
    settledacts::Whose settledBy = settledacts::Whose::Mine;
    QList<domain::Disagreement> open; ///< about the people of the list, as disagreements::list() has them
    QList<domain::MergedRecord> merged; ///< of the last kMergedDays
    QList<domain::SettledAct> settled; ///< the newest kSettled
    QSet<base::Id> toDecide; ///< whom the list of this name has, whichever is here
    QSet<base::Id> others; ///< of whom something differs, and nothing has to be decided
    MergedCensus mergedCensus;
    qint64 settledByMe = 0; ///< how many there are of the owner in all
    QHash<base::Id, QString> names; ///< of records that values point to
    QHash<base::Id, Whose> whose; ///< by person

    /// How many rows a list has; right for each of them, whichever is here.
    int count(List of) const;
};

/// As long as a laptop may be away by its lease: what it brings may have been written that long ago.
inline constexpr int kMergedDays = 14;
inline constexpr int kSettled = 200;

base::Result<Inbox> read(Context &context, const Wanted &wanted);

} // namespace conflictinbox

} // namespace work
