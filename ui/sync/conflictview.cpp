// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictview.h"

#include <algorithm>

namespace ui {

ConflictView::ConflictView(const work::conflictinbox::Inbox &inbox, const PersonWords &people)
    : m_inbox(inbox)
    , m_people(conflictsByPerson(inbox.open))
    , m_rows(inbox, people)
{
}

bool ConflictView::isPast() const
{
    return list() == List::Settled && m_inbox.settledBy == work::settledacts::Whose::Everybodys;
}

QString ConflictView::title() const
{
    if (isPast())
        return tr("Past conflicts");
    switch (list()) {
    case List::Settled:
        return tr("Decided by me");
    case List::Matched:
        return tr("Matched automatically");
    case List::ToDecide:
        break;
    }
    return tr("To be decided");
}

QList<Row> ConflictView::rows() const
{
    QList<Row> rows;
    for (const PersonConflicts &person : m_people)
        rows.append(m_rows.row(person));
    for (const domain::MergedRecord &record : m_inbox.merged)
        rows.append(m_rows.row(record));
    for (const domain::SettledAct &act : m_inbox.settled)
        rows.append(m_rows.row(act));
    return rows;
}

QString ConflictView::rowOf(const base::Id &subject) const
{
    const auto found = std::ranges::find_if(
        m_people, [&](const PersonConflicts &one) { return one.subject.id == subject; });
    return found == m_people.end() ? QString() : m_rows.row(*found).id.toString();
}

BoardContent ConflictView::content(const QString &row) const
{
    const auto isIt = [&](const auto &one) { return m_rows.row(one).id == row; };
    if (const auto act = std::ranges::find_if(m_inbox.settled, isIt); act != m_inbox.settled.end())
        return settledContent(*act, m_rows.heading(*act), m_rows.words());
    if (const auto person = std::ranges::find_if(m_people, isIt); person != m_people.end())
        return openContent(*person, m_rows.heading(*person), m_rows.words());
    const auto record = std::ranges::find_if(m_inbox.merged, isIt);
    return record == m_inbox.merged.end() ? BoardContent()
                                          : mergedContent(*record, m_rows.heading(*record), m_rows.words());
}

} // namespace ui
