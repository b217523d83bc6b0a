// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/boardcontent.h"

namespace ui {

/// What lies in the inbox of conflicts, sorted into what its page shows of it: rows of the list, and what the board shows
/// of a row. A value, made anew for each showing.
class ConflictView {
public:
    enum class Kind {
        ToDecide, ///< people of whom something has to be decided
        Settled, ///< acts that decided
        Matched ///< people of whom nothing has to be decided, and records that went together by themselves
    };
    ConflictView(const work::conflictinbox::Inbox &inbox, const PersonWords &people);

    int count(Kind kind) const;
    QList<Row> rows(Kind kind) const;
    BoardContent content(Kind kind, const QString &row) const;
    /// All people of whom something has to be decided.
    BoardContent together() const;
    /// The row about a person; empty where the kind has none.
    QString rowOf(Kind kind, const base::Id &subject) const;

private:
    QList<PersonConflicts> people(Kind kind) const;

    const work::conflictinbox::Inbox &m_inbox;
    QList<PersonConflicts> m_people;
    ConflictRows m_rows;
};

} // namespace ui
