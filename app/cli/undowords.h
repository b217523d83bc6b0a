// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/historyentry.h"

#include <QList>
#include <QString>

namespace work {
class Context;
}

namespace cli {

/// Which act an undo is about, for whoever named none: what it was, when, by whom and about whom. Empty where nothing
/// of it is in this vault.
QString actSentence(work::Context &context, const QList<domain::HistoryEntry> &entries);

/// The refusal of an undo, with the act that it is about, and with `--changed take` where that is still open.
base::Error undoTrouble(work::Context &context, const QList<domain::HistoryEntry> &entries, const base::Error &error);

} // namespace cli
