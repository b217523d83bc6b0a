// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/conflictpeople.h"

#include "model/work/context.h"
#include "model/work/disagreementreading.h"

namespace work {
base::Done ConflictPeople::add(Context &context, const store::conflictrows::Row &row)
{
    if (!m_subjects.contains(row.record)) {
        const auto subject = disagreements::subjectOf(context, row);
        if (!subject)
            return subject.error();
        m_subjects.insert(row.record, *subject);
    }
    (row.weight == syncing::Weight::Decision ? m_toDecide : m_others).insert(m_subjects.value(row.record));
    m_rows.append(row);
    return {};
}

base::Result<ConflictPeople> ConflictPeople::readOf(Context &context, bool isToDecideOnly)
{
    const auto rows = store::conflictrows::all(context.connection());
    if (!rows)
        return rows.error();
    ConflictPeople people;
    for (const store::conflictrows::Row &row : *rows) {
        if (isToDecideOnly && row.weight != syncing::Weight::Decision)
            continue;
        if (const base::Done added = people.add(context, row); !added)
            return added.error();
    }
    people.m_others -= people.m_toDecide;
    return people;
}

base::Result<ConflictPeople> ConflictPeople::read(Context &context)
{
    return readOf(context, false);
}

base::Result<qsizetype> ConflictPeople::countToDecide(Context &context)
{
    return readOf(context, true).transform([](const ConflictPeople &people) { return people.m_toDecide.size(); });
}

QList<store::conflictrows::Row> ConflictPeople::rowsOf(const QSet<base::Id> &subjects) const
{
    QList<store::conflictrows::Row> rows = m_rows;
    rows.removeIf([&](const store::conflictrows::Row &row) {
        return !subjects.contains(m_subjects.value(row.record));
    });
    return rows;
}

} // namespace work
