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

QList<PersonConflicts> ConflictView::people(Kind kind) const
{
    QList<PersonConflicts> people = m_people;
    people.removeIf([&](const PersonConflicts &one) {
        return kind == Kind::Settled || (one.toDecide() > 0) != (kind == Kind::ToDecide);
    });
    return people;
}

int ConflictView::count(Kind kind) const
{
    if (kind == Kind::Settled)
        return int(m_inbox.settledByMe);
    return int(people(kind).size()) + (kind == Kind::Matched ? int(m_inbox.merged.size()) : 0);
}

QList<Row> ConflictView::rows(Kind kind) const
{
    QList<Row> rows;
    for (const PersonConflicts &person : people(kind))
        rows.append(m_rows.row(person));
    if (kind == Kind::Matched) {
        for (const domain::MergedRecord &record : m_inbox.merged)
            rows.append(m_rows.row(record));
    }
    if (kind == Kind::Settled) {
        for (const domain::SettledAct &act : m_inbox.settled)
            rows.append(m_rows.row(act));
    }
    return rows;
}

QString ConflictView::rowOf(Kind kind, const base::Id &subject) const
{
    const QList<PersonConflicts> people = this->people(kind);
    const auto found = std::ranges::find_if(
        people, [&](const PersonConflicts &one) { return one.subject.id == subject; });
    return found == people.end() ? QString() : m_rows.row(*found).id.toString();
}

BoardContent ConflictView::together() const
{
    return openContent(people(Kind::ToDecide), m_rows.words());
}

BoardContent ConflictView::content(Kind kind, const QString &row) const
{
    const auto isIt = [&](const auto &one) { return m_rows.row(one).id == row; };
    if (kind == Kind::Settled) {
        const auto act = std::ranges::find_if(m_inbox.settled, isIt);
        return act == m_inbox.settled.end() ? BoardContent()
                                            : settledContent(*act, m_rows.heading(*act), m_rows.words());
    }
    const QList<PersonConflicts> people = this->people(kind);
    if (const auto person = std::ranges::find_if(people, isIt); person != people.end())
        return openContent(*person, m_rows.heading(*person), m_rows.words());
    const auto record = std::ranges::find_if(m_inbox.merged, isIt);
    return kind != Kind::Matched || record == m_inbox.merged.end()
        ? BoardContent()
        : mergedContent(*record, m_rows.heading(*record), m_rows.words());
}

} // namespace ui
