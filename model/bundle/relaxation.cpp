// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/relaxation.h"

#include <algorithm>
#include <cmath>

namespace bundle {

namespace {

constexpr int kPriceRounds = 12;
constexpr double kSmallLevel = 0.3;
constexpr double kLeastLevel = 0.02;

} // namespace

Relaxation::Relaxation(const Candidates &candidates, double copayLimit)
    : m_candidates(candidates)
    , m_copayLimit(copayLimit)
{
}

double Relaxation::Curve::at(double coverage) const
{
    return p * std::min(Candidates::logOf(coverage), level) + std::max(0.0, coverage - reach);
}

double Relaxation::looseness(const Box &box, size_t need, double curves, double left) const
{
    return m_candidates.worth()[need] * box.left[need] * (m_curve[need].constant + curves - 1 + left);
}

void Relaxation::layCurves(const Box &box)
{
    const bool isSingle = box.places() == 1;
    m_constants = box.score(m_candidates);
    for (size_t n = 0; n < m_curve.size(); ++n) {
        const double level = isSingle ? 0 : box.level[n];
        const double p = std::exp(-level);
        m_curve[n] = {1 - p - p * level, p, level, 1 - p};
        m_constants += m_candidates.worth()[n] * box.left[n] * m_curve[n].constant;
    }
}

void Relaxation::computeTerms(const Box &box)
{
    // Plain arrays, so that the inner loop becomes vector instructions.
    PerNeed worths;
    PerNeed slopes;
    PerNeed levels;
    PerNeed reaches;
    for (size_t n = 0; n < m_curve.size(); ++n) {
        worths[n] = m_candidates.worth()[n] * box.left[n];
        slopes[n] = worths[n] * m_curve[n].p;
        levels[n] = m_curve[n].level;
        reaches[n] = m_curve[n].reach;
    }
    m_terms.resize(std::max(m_terms.size(), box.groups.size()));
    for (size_t g = 0; g < box.groups.size(); ++g) {
        const std::vector<int> &list = box.groups[g].list;
        std::vector<double> &terms = m_terms[g];
        terms.resize(list.size());
        for (size_t i = 0; i < list.size(); ++i) {
            const double *coverage = m_candidates.coverage(list[i]);
            const double *logs = m_candidates.logs(list[i]);
            double term = m_candidates.own(list[i]);
            for (size_t n = 0; n < slopes.size(); ++n) {
                term += slopes[n] * std::min(logs[n], levels[n])
                    + worths[n] * std::max(0.0, coverage[n] - reaches[n]);
            }
            terms[i] = term;
        }
    }
}

// Fills the choice with the highest terms at a price of copay and returns the bound.
double Relaxation::takeTops(const Box &box, double price)
{
    m_choice.clear();
    m_leastTaken.assign(box.groups.size(), 0);
    double sum = price > 0 ? m_constants + price * unspent(box) : m_constants;
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
    double lowSlope = unspent(box) - choiceCopay();
    m_bound = lowBound;
    if (lowSlope >= 0)
        return;
    double high = 1 / std::max(1.0, unspent(box));
    double highBound = 0;
    double highSlope = -1;
    for (int round = 0; round < kPriceRounds && highSlope < 0; ++round) {
        highBound = takeTops(box, high);
        highSlope = unspent(box) - choiceCopay();
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
        const double slope = unspent(box) - choiceCopay();
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
    layCurves(box);
    computeTerms(box);
    findPrice(box);
    m_bound = takeTops(box, box.price);
    m_base = m_constants;
    if (box.price > 0) {
        m_base += box.price * unspent(box);
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
    for (size_t n = 0; n < box.level.size(); ++n) {
        const double most = std::max(box.level[n], kSmallLevel);
        double covered = 0;
        for (const int candidate : m_choice)
            covered += std::min(m_candidates.logs(candidate)[n], most);
        box.level[n] = std::max(kLeastLevel, box.level[n] + share * (covered - box.level[n]));
    }
}

void Relaxation::touchChoice(Box &box) const
{
    box.level.fill(0);
    for (const int candidate : m_choice) {
        for (size_t n = 0; n < box.level.size(); ++n)
            box.level[n] += m_candidates.logs(candidate)[n];
    }
}

} // namespace bundle
