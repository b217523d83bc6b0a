// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/conflictpeople.h"

#include "model/work/context.h"
#include "model/work/disagreements.h"
#include "model/work/recordtitle.h"

namespace work {
namespace {

/// What is in no table is called by what it hangs on, which only its history tells.
base::Result<base::Id> toldSubject(Context &context, const store::conflictrows::Row &row)
{
    const auto title = recordtitle::of(context, {row.type, row.record});
    if (!title || !title->text.isEmpty())
        return title.transform([](const RecordTitle &one) { return one.subject.id; });
    return disagreements::find(context, row.id).transform([](const domain::Disagreement &one) {
        return one.subject.id;
    });
}

} // namespace

base::Done ConflictPeople::add(Context &context, const store::conflictrows::Row &row)
{
    if (!m_subjects.contains(row.record)) {
        const auto subject = toldSubject(context, row);
        if (!subject)
            return subject.error();
        m_subjects.insert(row.record, *subject);
    }
    (row.weight == syncing::Weight::Decision ? m_toDecide : m_others).insert(m_subjects.value(row.record));
    m_rows.append(row);
    return {};
}

base::Result<ConflictPeople> ConflictPeople::read(Context &context)
{
    const auto rows = store::conflictrows::all(context.connection());
    if (!rows)
        return rows.error();
    ConflictPeople people;
    for (const store::conflictrows::Row &row : *rows) {
        if (const base::Done added = people.add(context, row); !added)
            return added.error();
    }
    people.m_others -= people.m_toDecide;
    return people;
}

base::Result<qsizetype> ConflictPeople::countToDecide(Context &context)
{
    auto rows = store::conflictrows::all(context.connection());
    if (!rows)
        return rows.error();
    rows->removeIf(
        [](const store::conflictrows::Row &row) { return row.weight != syncing::Weight::Decision; });
    ConflictPeople people;
    for (const store::conflictrows::Row &row : std::as_const(*rows)) {
        if (const base::Done added = people.add(context, row); !added)
            return added.error();
    }
    return people.m_toDecide.size();
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
