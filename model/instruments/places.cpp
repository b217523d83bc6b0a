// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/places.h"

namespace instruments {

FormPlaces::FormPlaces(const ItemIndex &index, const Answers &answers)
    : m_index(index)
    , m_whole{{answers, EnabledItems(index, answers)}}
{
}

const std::vector<FormPlaces::Place> &FormPlaces::of(const Item &item)
{
    const Item *group = m_index.repeatedIn(item.linkId);
    if (!group)
        return m_whole;
    if (const auto known = m_byGroup.constFind(group->linkId); known != m_byGroup.cend())
        return *known;
    std::vector<Place> places;
    for (const Place &around : of(*group)) {
        for (const Answers &occurrence : around.answers.occurrences(group->linkId)) {
            const Answers seen = around.answers.with(occurrence);
            places.push_back({seen, EnabledItems(m_index, seen)});
        }
    }
    return *m_byGroup.insert(group->linkId, std::move(places));
}

} // namespace instruments
