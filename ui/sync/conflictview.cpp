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

QString ConflictView::nameOf(List list)
{
    switch (list) {
    case List::Settled:
        return tr("Decided by me");
    case List::Matched:
        return tr("Matched automatically");
    case List::ToDecide:
        break;
    }
    return tr("To be decided");
}

QString ConflictView::pastName()
{
    return tr("Past conflicts");
}

ConflictView::Nothing ConflictView::nothing() const
{
    if (isPast())
        return {tr("Nobody has decided a conflict yet"),
            tr("What you or a colleague decides among the conflicts stands here afterwards.")};
    switch (list()) {
    case List::Settled:
        return {tr("You have not decided a conflict yet"),
            tr("What you decide among the conflicts stands here afterwards, and can be taken back here.")};
    case List::Matched:
        return {tr("Nothing was matched automatically of late"),
            tr("What two people changed apart from each other and sync could put together by itself stands here for "
               "%n day(s), and can be taken back here.", nullptr, work::conflictinbox::kMergedDays)};
    case List::ToDecide:
        break;
    }
    return {tr("No conflicts to be decided"),
        tr("Where two people change the same thing apart from each other, both values wait here until somebody decides. "
           "None is lost.")};
}

QList<Row> ConflictView::rows(const QHash<base::Id, int> &left) const
{
    QList<Row> rows;
    for (const PersonConflicts &person : m_people) {
        const auto known = left.constFind(person.subject.id);
        rows.append(m_rows.row(person, known == left.constEnd() ? std::optional<int>() : *known));
    }
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
