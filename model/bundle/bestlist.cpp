// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/bestlist.h"

#include <algorithm>

namespace bundle {

BestList::BestList(int size)
    : m_size(static_cast<size_t>(std::max(size, 1)))
{
}

bool BestList::comesBefore(const std::vector<int> &first, const std::vector<int> &second)
{
    const size_t common = std::min(first.size(), second.size());
    for (size_t i = 0; i < common; ++i) {
        if (first[i] != second[i])
            return first[i] < second[i];
    }
    return first.size() > second.size();
}

bool BestList::isBetter(const Entry &first, const Entry &second)
{
    return first.key != second.key ? first.key > second.key
                                   : comesBefore(first.candidates, second.candidates);
}

bool BestList::takes(qint64 key, const std::vector<int> &candidates) const
{
    return !isFull() || key > m_entries.back().key
        || (key == m_entries.back().key && comesBefore(candidates, m_entries.back().candidates));
}

void BestList::add(qint64 key, const std::vector<int> &candidates)
{
    if (!takes(key, candidates))
        return;
    Entry entry{key, candidates};
    const auto place = std::lower_bound(m_entries.begin(), m_entries.end(), entry, isBetter);
    if (place != m_entries.end() && *place == entry)
        return;
    m_entries.insert(place, std::move(entry));
    if (m_entries.size() > m_size)
        m_entries.pop_back();
}

} // namespace bundle
