// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/disagreement.h"

namespace domain {

/// One thing that an act of settling decided.
struct SettledChange {
    base::Id change;
    DisagreementKind kind = DisagreementKind::Field;
    RecordRef record;
    RecordRef subject; ///< the person or household that the record hangs on, or the record itself
    QString title; ///< name of the subject; empty where nothing of it can be read here
    base::Moment noteAt = 0; ///< of a note: when it happened; 0 of others
    QString noteText; ///< of a note: how it begins, in one line
    QString column; ///< empty: about the record as a whole, or a late change (see `written`)
    QString part; ///< key of a map or element of a set
    QJsonValue before; ///< what stood there until it was settled
    QJsonValue after; ///< what was written
    QList<DisagreementSide> sides; ///< who had written what; of a late change whoever wrote that
    QList<FieldChange> written; ///< what taking a late change over wrote
    bool removes = false; ///< it took the record away: a removal that was kept, or a late record declined
    bool stays = false; ///< its act was taken back, but not this, which somebody had written over
    bool isGone = false; ///< erased, or its case has left: then nothing of the above but the record
};

/// An act by which a person settled what was written apart: one thing, or all that was open of a person.
struct SettledAct {
    Act act;
    base::Id last; ///< what undo has to name: the act itself, or the newest that did it again after it was taken back
    QString who;
    bool isMine = false; ///< of the owner of this vault
    bool isUndone = false;
    bool canUndo = false; ///< at least a part of it can be taken back: not all of it was written over since
    RecordRef subject;
    QString title;
    QList<SettledChange> changes;
};

} // namespace domain
