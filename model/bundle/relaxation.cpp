// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/relaxation.h"

#include <algorithm>
#include <cmath>

namespace bundle {

namespace {

constexpr int kPriceRounds = 12;
constexpr double kAtCorner = 1e-9;

} // namespace

int Box::places() const
{
    int places = 0;
    for (const Group &group : groups)
        places += group.count;
    return places;
}

void Box::fix(const Candidates &candidates, int candidate)
{
    fixed.push_back(candidate);
    own += candidates.own(candidate);
    copay += candidates.copay(candidate);
    for (size_t n = 0; n < left.size(); ++n)
        left[n] *= 1 - candidates.coverage(candidate)[n];
}

Relaxation::Relaxation(const Candidates &candidates, double copayLimit)
    : m_candidates(candidates)
    , m_copayLimit(copayLimit)
{
}

void Relaxation::survey(const Box &box)
{
    m_range.resize(box.groups.size());
    for (size_t g = 0; g < box.groups.size(); ++g) {
        PerNeed low;
        PerNeed high{};
        low.fill(1);
        for (const int candidate : box.groups[g].list) {
            const double *coverage = m_candidates.coverage(candidate);
            for (size_t n = 0; n < low.size(); ++n) {
                low[n] = std::min(low[n], coverage[n]);
                high[n] = std::max(high[n], coverage[n]);
            }
        }
        m_range[g] = {low, high};
    }
    for (size_t n = 0; n < m_hull.size(); ++n) {
        if (m_candidates.worth()[n] > 0)
            buildCorners(box, n);
    }
}

// Adding an offer maps corners to corners by an affine map that keeps above and below, so what lies under the
// hull can be left out at every offer.
void Relaxation::buildCorners(const Box &box, size_t need)
{
    std::vector<Corner> &corners = m_hull[need];
    corners.assign(1, {0, 0});
    for (size_t g = 0; g < box.groups.size(); ++g) {
        const double low = m_range[g].low[need];
        const double high = m_range[g].high[need];
        for (int i = 0; i < box.groups[g].count; ++i) {
            const size_t before = corners.size();
            for (size_t c = 0; c < before; ++c) {
                const Corner from = corners[c];
                corners[c] = {from.sum + low, 1 - (1 - from.covered) * (1 - low)};
                if (high > low)
                    corners.push_back({from.sum + high, 1 - (1 - from.covered) * (1 - high)});
            }
            if (high > low)
                keepHull(corners);
        }
    }
}

void Relaxation::keepHull(std::vector<Corner> &corners)
{
    std::sort(corners.begin(), corners.end(), [](const Corner &one, const Corner &other) {
        return one.sum != other.sum ? one.sum < other.sum : one.covered > other.covered;
    });
    size_t kept = 0;
    for (const Corner corner : corners) {
        if (kept > 0 && corner.sum <= corners[kept - 1].sum)
            continue;
        const auto isUnder = [&](const Corner &one, const Corner &middle) {
            return (middle.covered - one.covered) * (corner.sum - one.sum)
                <= (corner.covered - one.covered) * (middle.sum - one.sum);
        };
        while (kept >= 2 && isUnder(corners[kept - 2], corners[kept - 1]))
            --kept;
        corners[kept++] = corner;
    }
    corners.resize(kept);
}

Relaxation::Line Relaxation::lineFor(size_t need, double coverage, double logs) const
{
    const std::vector<Corner> &hull = m_hull[need];
    Line byCorners{hull.front().covered, 0, 0};
    double covered = hull.front().covered;
    if (hull.size() > 1) {
        const auto slope = [&](size_t c) {
            return (hull[c].covered - hull[c - 1].covered) / (hull[c].sum - hull[c - 1].sum);
        };
        size_t c = 1;
        while (c + 1 < hull.size() && coverage > hull[c].sum + kAtCorner)
            ++c;
        double steepness = slope(c);
        if (c + 1 < hull.size() && coverage > hull[c].sum - kAtCorner)
            steepness = (steepness + slope(c + 1)) / 2;
        byCorners = {hull[c].covered - steepness * hull[c].sum, steepness, 0};
        covered = byCorners.at + steepness * coverage;
    }
    const double left = std::exp(-logs);
    if (covered <= 1 - left)
        return byCorners;
    return {1 - left - left * logs, 0, left};
}

double Relaxation::looseness(const Box &box, size_t need, double coverage, double logs) const
{
    const Line &line = m_line[need];
    return m_candidates.worth()[need] * box.left[need]
        * (line.at + line.perCoverage * coverage + line.perLog * logs - 1 + std::exp(-logs));
}

void Relaxation::computeTerms(const Box &box)
{
    PerNeed perCoverage{};
    PerNeed perLog{};
    bool hasLogs = false;
    m_lines = box.own;
    for (size_t n = 0; n < m_line.size(); ++n) {
        const double worth = m_candidates.worth()[n] * box.left[n];
        m_lines += m_candidates.worth()[n] * (1 - box.left[n]);
        if (worth <= 0)
            continue;
        m_line[n] = lineFor(n, box.coverage[n], box.logs[n]);
        m_lines += worth * m_line[n].at;
        perCoverage[n] = worth * m_line[n].perCoverage;
        perLog[n] = worth * m_line[n].perLog;
        hasLogs = hasLogs || perLog[n] > 0;
    }
    if (m_terms.size() < box.groups.size())
        m_terms.resize(box.groups.size());
    for (size_t g = 0; g < box.groups.size(); ++g) {
        const std::vector<int> &list = box.groups[g].list;
        std::vector<double> &terms = m_terms[g];
        terms.resize(list.size());
        for (size_t i = 0; i < list.size(); ++i) {
            const double *coverage = m_candidates.coverage(list[i]);
            double term = 0;
            for (size_t n = 0; n < perCoverage.size(); ++n)
                term += perCoverage[n] * coverage[n];
            terms[i] = term + m_candidates.own(list[i]);
        }
        for (size_t i = 0; hasLogs && i < list.size(); ++i) {
            const double *logs = m_candidates.logs(list[i]);
            double term = 0;
            for (size_t n = 0; n < perLog.size(); ++n)
                term += perLog[n] * logs[n];
            terms[i] += term;
        }
    }
}

// Fills the choice with the highest terms at a price of copay and returns the bound.
double Relaxation::takeTops(const Box &box, double price)
{
    m_choice.clear();
    m_leastTaken.assign(box.groups.size(), 0);
    double sum = price > 0 ? m_lines + price * leftOfLimit(box) : m_lines;
    for (size_t g = 0; g < box.groups.size(); ++g) {
        const Group &group = box.groups[g];
        const std::vector<double> &terms = m_terms[g];
        const auto count = static_cast<size_t>(group.count);
        m_top.clear();
        double least = -std::numeric_limits<double>::infinity();
        for (size_t i = 0; i < terms.size(); ++i) {
            const double term = price > 0 ? terms[i] - price * m_candidates.copay(group.list[i]) : terms[i];
            if (term <= least)
                continue;
            const auto place = std::find_if(
                m_top.begin(), m_top.end(), [&](const auto &taken) { return taken.first < term; });
            m_top.insert(place, {term, group.list[i]});
            if (m_top.size() > count)
                m_top.pop_back();
            if (m_top.size() == count)
                least = m_top.back().first;
        }
        for (const auto &[term, candidate] : m_top) {
            sum += term;
            m_choice.push_back(candidate);
        }
        m_leastTaken[g] = least;
    }
    return sum;
}

// The bound is convex and piecewise linear in the price: cut the lines on both sides of the lowest point.
void Relaxation::findPrice(Box &box)
{
    box.price = 0;
    double low = 0;
    double lowBound = takeTops(box, 0);
    double lowSlope = leftOfLimit(box) - choiceCopay();
    m_bound = lowBound;
    if (lowSlope >= 0)
        return;
    double high = 1 / std::max(1.0, leftOfLimit(box));
    double highBound = 0;
    double highSlope = -1;
    for (int round = 0; round < kPriceRounds && highSlope < 0; ++round) {
        highBound = takeTops(box, high);
        highSlope = leftOfLimit(box) - choiceCopay();
        if (highSlope >= 0)
            break;
        low = high;
        lowBound = highBound;
        lowSlope = highSlope;
        high *= 8;
    }
    double price = high;
    for (int round = 0; round < kPriceRounds && highSlope > 0; ++round) {
        price = low + (highBound - lowBound + highSlope * (low - high)) / (lowSlope - highSlope);
        const double floor = lowBound + lowSlope * (price - low);
        const double bound = takeTops(box, price);
        const double slope = leftOfLimit(box) - choiceCopay();
        if (bound <= floor + 1e-13 || slope == 0)
            break;
        (slope < 0 ? low : high) = price;
        (slope < 0 ? lowBound : highBound) = bound;
        (slope < 0 ? lowSlope : highSlope) = slope;
    }
    box.price = price;
}

void Relaxation::bound(Box &box)
{
    computeTerms(box);
    findPrice(box);
    m_bound = takeTops(box, box.price);
    m_base = m_lines;
    if (box.price > 0) {
        m_base += box.price * leftOfLimit(box);
        for (size_t g = 0; g < box.groups.size(); ++g) {
            for (size_t i = 0; i < m_terms[g].size(); ++i)
                m_terms[g][i] -= box.price * m_candidates.copay(box.groups[g].list[i]);
        }
    }
    box.bound = std::min(box.bound, m_bound);
}

bool Relaxation::filter(Box &box, double threshold)
{
    const double slack = m_bound - threshold;
    for (size_t g = 0; g < box.groups.size(); ++g) {
        std::vector<int> &list = box.groups[g].list;
        std::vector<double> &terms = m_terms[g];
        const double least = m_leastTaken[g] - slack;
        size_t kept = 0;
        for (size_t i = 0; i < list.size(); ++i) {
            list[kept] = list[i];
            terms[kept] = terms[i];
            kept += terms[i] >= least ? 1 : 0;
        }
        list.resize(kept);
        terms.resize(kept);
        if (kept < static_cast<size_t>(box.groups[g].count))
            return false;
    }
    return true;
}

double Relaxation::choiceCopay() const
{
    double sum = 0;
    for (const int candidate : m_choice)
        sum += m_candidates.copay(candidate);
    return sum;
}

void Relaxation::step(Box &box, double share) const
{
    PerNeed coverage{};
    PerNeed logs{};
    for (const int candidate : m_choice) {
        for (size_t n = 0; n < coverage.size(); ++n) {
            coverage[n] += m_candidates.coverage(candidate)[n];
            logs[n] += m_candidates.logs(candidate)[n];
        }
    }
    for (size_t n = 0; n < coverage.size(); ++n) {
        box.coverage[n] += share * (coverage[n] - box.coverage[n]);
        box.logs[n] += share * (logs[n] - box.logs[n]);
    }
}

} // namespace bundle
