// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/travelmap.h"

#include <algorithm>

namespace bundle {

namespace {

unsigned daysOf(const Offer &offer)
{
    unsigned days = 0;
    for (const WeeklySlot &slot : offer.weekly)
        days |= 1u << slot.day;
    return days;
}

} // namespace

TravelMap::TravelMap(const Problem &problem)
{
    if (problem.travel.empty())
        return;
    std::vector<unsigned> days;
    for (const Offer &offer : problem.offers)
        days.push_back(daysOf(offer));
    const auto forEachLeg = [&](const auto &visit) {
        for (const Travel &row : problem.travel) {
            const auto first = static_cast<size_t>(row.first);
            const auto second = static_cast<size_t>(row.second);
            if (first == second || (days[first] & days[second]) == 0)
                continue;
            visit(first, Leg{row.second, row.minutes});
            visit(second, Leg{row.first, row.minutes});
        }
    };
    m_begin.assign(problem.offers.size() + 1, 0);
    forEachLeg([&](size_t from, const Leg &) { ++m_begin[from + 1]; });
    for (size_t i = 1; i < m_begin.size(); ++i)
        m_begin[i] += m_begin[i - 1];
    m_legs.resize(m_begin.back());
    std::vector<size_t> next(m_begin.begin(), m_begin.end() - 1);
    forEachLeg([&](size_t from, const Leg &leg) { m_legs[next[from]++] = leg; });
    for (size_t i = 0; i + 1 < m_begin.size(); ++i) {
        std::sort(m_legs.begin() + static_cast<std::ptrdiff_t>(m_begin[i]),
            m_legs.begin() + static_cast<std::ptrdiff_t>(m_begin[i + 1]),
            [](const Leg &one, const Leg &other) { return one.other < other.other; });
    }
}

int TravelMap::minutes(int first, int second) const
{
    if (m_begin.empty())
        return 0;
    const auto begin = m_legs.begin() + static_cast<std::ptrdiff_t>(m_begin[static_cast<size_t>(first)]);
    const auto end = m_legs.begin() + static_cast<std::ptrdiff_t>(m_begin[static_cast<size_t>(first) + 1]);
    const auto found
        = std::lower_bound(begin, end, second, [](const Leg &leg, int other) { return leg.other < other; });
    return found != end && found->other == second ? found->minutes : 0;
}

} // namespace bundle
