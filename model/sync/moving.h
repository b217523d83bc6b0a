// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/recordstate.h"

#include <QJsonArray>
#include <QSet>

#include <optional>

namespace syncing {

/// A change that still stands against others, for those who get its record and not its history: who, when, and what it
/// wrote there.
struct Side {
    domain::ChangeHeader header; ///< id, user, clock and kind only
    QList<Write> writes;
};

/// The decision of which the leavings and enterings of a case's records are parts: one act for those who are left,
/// one for those who get the case, and both under the case. Done over after a restore it bears the names and the time
/// that it had.
struct MoveDeed {
    base::Id act; ///< of the leavings; nil where a program before this one made them
    base::Moment at = 0; ///< where it was done over: when it was made; else 0
    base::Id root;
    QString type; ///< of the root

    base::Id actOfEntering() const;
};

/// A record as it entered a stream, and what an office that was put back to before that day has to know of it. The
/// office moves a case by pairs of changes, one pair for each record, so that one of them can be erased by itself.
struct Entered {
    RecordState record;
    base::Id from; ///< the stream that it left
    base::Id move; ///< the leaving that this goes with, which is the name of the decision; also where it was redone
    QSet<base::Id> knows; ///< every change that is in the record, moves among them
    QSet<base::Id> late; ///< every change that came late and lies in its inbox, or did until somebody settled it
    std::optional<domain::Change> request; ///< what was asked for in it, since grants are given by it
    MoveDeed deed = {};
    QList<Side> sides = {}; ///< of what people wrote apart and nobody has settled yet
    QJsonArray holders = {}; ///< of a month that was refused: requests that had what there is, as the refusal named them
    bool isSilent = false; ///< by a program that did not tell what it knew

    bool has(const base::Id &change) const { return knows.contains(change) || late.contains(change); }
};

/// Of an entering that has its body.
Entered enteredIn(const domain::Change &entering);
RecordState enteredRecord(const base::Id &record, const Body &entering);
/// `stream` is what Authority::describe() says of the stream that it enters.
Body enterBody(const Entered &entered, const QJsonObject &stream = {});
QJsonObject streamTold(const Body &entering);

/// The changes that stand against each other in the record, as its history or what it entered with tells of them.
QList<Side> sidesOf(const RecordState &record, const QList<domain::Change> &history, const QList<Side> &told);

/// What a leaving tells: where to, what those may know who are left, and which decision it followed.
struct Leaving {
    base::Id to;
    QString label;
    base::Id after;
    MoveDeed deed = {};
};

Leaving leavingIn(const Body &body);
Body leaveBody(const Leaving &leaving);

} // namespace syncing
