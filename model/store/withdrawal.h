// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/act.h"
#include "model/domain/change.h"
#include "model/domain/historyentry.h"
#include "model/store/actwriter.h"
#include "model/store/recordchanges.h"

#include <QSet>

/// A value that was written in an office's vault and is taken out again, where putting the old one over it would say
/// something else: that whoever takes it back has written the old value, and that a disagreement which it ended by the way
/// was decided.
namespace store::withdrawal {

/// What taking back a change comes to.
struct Parts {
    QList<syncing::Reopened> reopens; ///< what stands there without it, as those who wrote it
    QList<base::Id> withdraws; ///< the change, first, and what its writer put in its place since that says the same
    QList<domain::FieldChange> rest; ///< what is put back as a value
    QSet<QString> rewritten; ///< columns where putting the value back would decide something unasked, though the same value may stand there
};

/// Takes out only what still stands there, and only where others stand beside it, or where it took the place of values
/// that stood against each other.
Parts partsOf(const recordchanges::Told &told, const recordchanges::Story &story);

/// What taking back one change of an act takes out, or writes once more as it was written.
struct Out {
    qsizetype entry = 0; ///< of which change, by its place among them
    domain::RecordRef record;
    base::Id stream;
    syncing::Body body; ///< says nothing where nothing is taken out
    QSet<QString> rewritten;
};

/// Of the act's `entries`, which are all its changes in their order, what is taken out; they keep what is put back as a
/// value. None in a vault on its own.
base::Result<QList<Out>> outOf(ActWriter &writer, Vault &vault, const base::Id &act, QList<domain::HistoryEntry> &entries);
base::Done take(ActWriter &writer, const Out &out);

} // namespace store::withdrawal
