// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/tryout.h"

#include <algorithm>

namespace bundle {

TryOut::TryOut(const Candidates &candidates, double copayLimit, Threshold threshold, Found found)
    : m_candidates(candidates)
    , m_copayLimit(copayLimit)
    , m_threshold(std::move(threshold))
    , m_found(std::move(found))
{
}

bool TryOut::run(const Box &box, const Relaxation &relaxation, qint64 budget)
{
    m_left = budget;
    m_least = m_threshold();
    prepare(box, relaxation);
    m_chosen = box.fixed;
    m_fixed = static_cast<std::ptrdiff_t>(box.fixed.size());
    place(0, 0, relaxation.base(), box.copay);
    return m_left >= 0;
}

void TryOut::prepare(const Box &box, const Relaxation &relaxation)
{
    m_terms.resize(std::max(m_terms.size(), box.groups.size()));
    m_places.clear();
    for (size_t g = 0; g < box.groups.size(); ++g) {
        const std::vector<double> &values = relaxation.terms(g);
        m_terms[g].clear();
        for (size_t i = 0; i < values.size(); ++i)
            m_terms[g].push_back({values[i], box.groups[g].list[i]});
        std::sort(m_terms[g].begin(), m_terms[g].end(), [](const Term &one, const Term &other) {
            return one.value != other.value ? one.value > other.value : one.candidate < other.candidate;
        });
        for (int i = 0; i < box.groups[g].count; ++i)
            m_places.push_back({g, i == 0});
    }
    m_above.assign(m_places.size(), 0);
    for (size_t i = m_places.size(); i-- > 1;)
        m_above[i - 1] = m_above[i] + m_terms[m_places[i].group].front().value;
}

void TryOut::place(size_t depth, size_t from, double sum, double copay)
{
    const std::vector<Term> &terms = m_terms[m_places[depth].group];
    const bool isLast = depth + 1 == m_places.size();
    for (size_t i = from; i < terms.size(); ++i) {
        const Term &term = terms[i];
        if (sum + term.value + m_above[depth] < m_least || --m_left < 0)
            return;
        const double cost = copay + m_candidates.copay(term.candidate);
        if (cost > m_copayLimit || collides(term.candidate))
            continue;
        m_chosen.push_back(term.candidate);
        if (isLast) {
            m_found(m_chosen);
            m_least = m_threshold();
        } else {
            place(depth + 1, m_places[depth + 1].isFirst ? 0 : i + 1, sum + term.value, cost);
        }
        m_chosen.pop_back();
    }
}

bool TryOut::collides(int candidate) const
{
    return std::any_of(
        m_chosen.begin(), m_chosen.end(), [&](int other) { return m_candidates.conflict(candidate, other); });
}

} // namespace bundle
