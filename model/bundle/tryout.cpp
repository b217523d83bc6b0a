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
    m_fixed = box.fixed.size();
    Box start = box;
    start.groups.clear();
    place(start, 0, 0, relaxation.base());
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

void TryOut::place(const Box &part, size_t depth, size_t from, double sum)
{
    if (depth + 1 == m_places.size()) {
        finish(part, from, sum);
        return;
    }
    const std::vector<Term> &terms = m_terms[m_places[depth].group];
    for (size_t i = from; i < terms.size(); ++i) {
        const Term &term = terms[i];
        if (sum + term.value + m_above[depth] < m_least || --m_left < 0)
            return;
        if (!fits(part, term.candidate))
            continue;
        Box more = part;
        more.fix(m_candidates, term.candidate);
        place(more, depth + 1, m_places[depth + 1].isFirst ? 0 : i + 1, sum + term.value);
    }
}

// The last place: here the score itself is known, without any line above it.
void TryOut::finish(const Box &part, size_t from, double sum)
{
    double score = part.own;
    PerNeed worth;
    for (size_t n = 0; n < worth.size(); ++n) {
        worth[n] = m_candidates.worth()[n] * part.left[n];
        score += m_candidates.worth()[n] - worth[n];
    }
    const std::vector<Term> &terms = m_terms[m_places.back().group];
    for (size_t i = from; i < terms.size(); ++i) {
        const Term &term = terms[i];
        if (sum + term.value < m_least || --m_left < 0)
            return;
        const double *coverage = m_candidates.coverage(term.candidate);
        double gain = m_candidates.own(term.candidate);
        for (size_t n = 0; n < worth.size(); ++n)
            gain += worth[n] * coverage[n];
        if (score + gain < m_least || !fits(part, term.candidate))
            continue;
        std::vector<int> found = part.fixed;
        found.push_back(term.candidate);
        m_found(found);
        m_least = m_threshold();
    }
}

bool TryOut::fits(const Box &part, int candidate) const
{
    if (part.copay + m_candidates.copay(candidate) > m_copayLimit)
        return false;
    const auto added = part.fixed.begin() + static_cast<std::ptrdiff_t>(m_fixed);
    return std::none_of(
        added, part.fixed.end(), [&](int other) { return m_candidates.conflict(candidate, other); });
}

} // namespace bundle
