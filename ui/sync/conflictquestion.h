// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/conflictwords.h"

namespace ui {

/// What to ask colleagues about what differs about one person.
class ConflictQuestion {
    Q_DECLARE_TR_FUNCTIONS(ConflictQuestion)

public:
    /// Whom: those who wrote any of it, each once.
    static QStringList colleagues(const QList<domain::Disagreement> &ofOne);
    /// Without a whole name and without values, since it goes through other programs.
    static QString text(const QList<domain::Disagreement> &ofOne, const ConflictWords &words);
};

} // namespace ui
