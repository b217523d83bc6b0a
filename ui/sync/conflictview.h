// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/boardcontent.h"

namespace ui {

/// The list of conflicts that was read, sorted into what the page shows of it: rows of the list, and what the board shows
/// of a row; of the other lists how many rows they have. A value, made anew for each showing.
class ConflictView {
    Q_DECLARE_TR_FUNCTIONS(ConflictView)

public:
    using List = work::conflictinbox::List;
    ConflictView(const work::conflictinbox::Inbox &inbox, const PersonWords &people);

    /// What stands in place of a list that holds nothing.
    struct Nothing {
        QString title;
        QString text;
    };
    static QString nameOf(List list);
    /// The one that is here.
    List list() const { return m_inbox.list; }
    QString title() const { return isPast() ? pastName() : nameOf(list()); }
    static QString pastName();
    Nothing nothing() const;
    /// What everybody has settled, not only the owner.
    bool isPast() const;
    /// Not before all was read, nor after something was changed since.
    bool isCounted() const { return m_inbox.mergedCensus.isKnown(); }
    int count(List list) const { return m_inbox.count(list); }
    /// `left` is how many items wait for a choice, of whom the board shows them.
    QList<Row> rows(const QHash<base::Id, int> &left = {}) const;
    BoardContent content(const QString &row) const;
    /// All people of whom something has to be decided.
    BoardContent together() const { return openContent(m_people, m_rows.words()); }
    /// The row about a person; empty where the list has none.
    QString rowOf(const base::Id &subject) const;

private:
    const work::conflictinbox::Inbox &m_inbox;
    QList<PersonConflicts> m_people;
    ConflictRows m_rows;
};

} // namespace ui
