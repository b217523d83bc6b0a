// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/mergedcensus.h"

#include "model/work/context.h"
#include "model/work/merges.h"

namespace work {

MergedCensus MergedCensus::of(const QList<domain::MergedRecord> &list)
{
    MergedCensus census;
    census.m_isKnown = true;
    for (const domain::MergedRecord &one : list)
        census.m_at.insert(one.record.id, one.at);
    return census;
}

base::Done MergedCensus::follow(Context &context, const QList<domain::RecordRef> &touched, base::Moment from)
{
    QHash<base::Id, domain::RecordRef> records;
    for (const domain::RecordRef &one : touched)
        records.insert(one.id, one);
    if (!m_isKnown || records.size() >= kMany) {
        const auto list = merges::since(context, from);
        if (!list)
            return list.error();
        *this = of(*list);
        return {};
    }
    for (const domain::RecordRef &one : std::as_const(records)) {
        if (const base::Done looked = look(context, one, from); !looked)
            return looked;
    }
    m_at.removeIf([&](QHash<base::Id, base::Moment>::iterator one) { return one.value() < from; });
    return {};
}

base::Done MergedCensus::look(Context &context, const domain::RecordRef &record, base::Moment from)
{
    const auto merged = merges::of(context, record, from);
    if (!merged)
        return merged.error();
    if (merged->parts.isEmpty())
        m_at.remove(record.id);
    else
        m_at.insert(record.id, merged->at);
    return {};
}

} // namespace work
