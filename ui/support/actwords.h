// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/historyentry.h"

#include <QString>

namespace ui {

/// What an act was, in the language of the screen; `kind` is the word of the program.
QString actWords(const QString &kind);
/// The same of an entry of the history: an undo names what it took back.
QString actWords(const domain::HistoryEntry &entry);
/// What an entry of the access log was.
QString accessWords(const QString &kind);

/// Where what was done before the oldest change is, where it is not here.
QString whereOlderIs(domain::HistoryExtent extent);

} // namespace ui
