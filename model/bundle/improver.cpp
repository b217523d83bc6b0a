// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/improver.h"

#include <algorithm>

namespace bundle {

namespace {

constexpr int kRounds = 5;

} // namespace

Improver::Improver(const Candidates &candidates, double copayLimit, Threshold threshold, Found found)
    : m_candidates(candidates)
    , m_copayLimit(copayLimit)
    , m_threshold(std::move(threshold))
    , m_found(std::move(found))
{
}

void Improver::run(std::vector<int> chosen)
{
    chosen = repaired(chosen);
    bool better = !chosen.empty();
    for (int round = 0; round < kRounds && better; ++round) {
        better = false;
        for (size_t place = 0; place < chosen.size(); ++place)
            better = replace(chosen, place) || better;
    }
}

// Keeps what fits together, the first first, and fills the empty places with whatever gains most.
std::vector<int> Improver::repaired(const std::vector<int> &chosen) const
{
    std::vector<int> kept;
    std::vector<int> empty;
    for (const int candidate : chosen) {
        if (fits(kept, candidate))
            kept.push_back(candidate);
        else
            empty.push_back(m_candidates.areaOf(candidate));
    }
    for (const int area : empty) {
        const Left left = leftBy(kept);
        int best = -1;
        double most = 0;
        for (int candidate = m_candidates.begin(area); candidate < m_candidates.end(area); ++candidate) {
            const double value = gain(left, candidate);
            if ((best >= 0 && value <= most) || !fits(kept, candidate))
                continue;
            best = candidate;
            most = value;
        }
        if (best >= 0)
            kept.push_back(best);
    }
    return kept;
}

bool Improver::replace(std::vector<int> &chosen, size_t place)
{
    const int before = chosen[place];
    const int area = m_candidates.areaOf(before);
    std::vector<int> others = chosen;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(place));
    const Left left = leftBy(others);
    const double base = scoreOf(others);
    double most = base + gain(left, before);
    double least = m_threshold();
    for (int candidate = m_candidates.begin(area); candidate < m_candidates.end(area); ++candidate) {
        const double score = base + gain(left, candidate);
        if ((score < least && score <= most) || !fits(others, candidate))
            continue;
        if (score > most) {
            most = score;
            chosen[place] = candidate;
        }
        others.push_back(candidate);
        m_found(others);
        others.pop_back();
        least = m_threshold();
    }
    return chosen[place] != before;
}

Improver::Left Improver::leftBy(const std::vector<int> &chosen) const
{
    Left left;
    left.fill(1);
    for (const int candidate : chosen) {
        for (size_t n = 0; n < left.size(); ++n)
            left[n] *= 1 - m_candidates.coverage(candidate)[n];
    }
    return left;
}

double Improver::scoreOf(const std::vector<int> &chosen) const
{
    const Left left = leftBy(chosen);
    double score = 0;
    for (size_t n = 0; n < left.size(); ++n)
        score += m_candidates.worth()[n] * (1 - left[n]);
    for (const int candidate : chosen)
        score += m_candidates.own(candidate);
    return score;
}

double Improver::gain(const Left &left, int candidate) const
{
    const double *coverage = m_candidates.coverage(candidate);
    double sum = m_candidates.own(candidate);
    for (size_t n = 0; n < left.size(); ++n)
        sum += m_candidates.worth()[n] * left[n] * coverage[n];
    return sum;
}

bool Improver::fits(const std::vector<int> &chosen, int candidate) const
{
    double copay = m_candidates.copay(candidate);
    for (const int other : chosen)
        copay += m_candidates.copay(other);
    return copay <= m_copayLimit && std::none_of(chosen.begin(), chosen.end(), [&](int other) {
        return m_candidates.conflict(candidate, other);
    });
}

} // namespace bundle
