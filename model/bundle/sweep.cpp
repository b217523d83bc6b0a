// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/sweep.h"

#include <algorithm>
#include <numeric>

namespace bundle {

Sweep::Sweep(const Candidates &candidates, double copayLimit, Threshold threshold, Found found,
    HandBack handBack, qint64 mostPairs)
    : m_candidates(candidates)
    , m_copayLimit(copayLimit)
    , m_threshold(std::move(threshold))
    , m_found(std::move(found))
    , m_handBack(std::move(handBack))
    , m_mostPairs(mostPairs)
{
}

qint64 Sweep::run(const Box &box)
{
    m_base = box.own;
    for (size_t n = 0; n < m_worth.size(); ++n) {
        m_worth[n] = m_candidates.worth()[n] * box.left[n];
        m_base += m_candidates.worth()[n] * (1 - box.left[n]);
    }
    if (box.price > 0)
        m_base += box.price * (m_copayLimit - box.copay);

    size_t shortest = 0;
    for (size_t g = 1; g < box.groups.size(); ++g) {
        if (box.groups[g].list.size() < box.groups[shortest].list.size())
            shortest = g;
    }
    const Part first = partOf(box, box.groups[shortest]);
    m_others.clear();
    for (size_t g = 0; g < box.groups.size(); ++g) {
        if (g != shortest)
            m_others.push_back(partOf(box, box.groups[g]));
    }
    for (size_t position = 0; position < first.candidates.size(); ++position) {
        if (!fixFirst(box, first, position))
            return static_cast<qint64>(position) + 1;
    }
    return static_cast<qint64>(first.candidates.size());
}

Sweep::Part Sweep::partOf(const Box &box, const Group &group) const
{
    std::vector<std::pair<double, int>> order;
    for (const int candidate : group.list) {
        double gain = m_candidates.own(candidate) - box.price * m_candidates.copay(candidate);
        for (size_t n = 0; n < m_worth.size(); ++n)
            gain += m_worth[n] * m_candidates.coverage(candidate)[n];
        order.emplace_back(-gain, candidate);
    }
    std::sort(order.begin(), order.end());
    Part part;
    part.area = group.area;
    part.count = group.count;
    for (const auto &[gain, candidate] : order) {
        part.gains.push_back(-gain);
        part.candidates.push_back(candidate);
    }
    for (size_t n = 0; n < m_worth.size(); ++n) {
        if (m_worth[n] <= 0)
            continue;
        for (const int candidate : part.candidates)
            part.columns[n].push_back(m_worth[n] * m_candidates.coverage(candidate)[n]);
    }
    return part;
}

// False once the candidates that follow can no longer be good enough either.
bool Sweep::fixFirst(const Box &box, const Part &first, size_t position)
{
    const int fixed = first.candidates[position];
    const double with = m_base + first.gains[position];
    const auto plainTops = [](const Part &part, size_t from, int count) {
        const auto begin = part.gains.begin() + static_cast<std::ptrdiff_t>(from);
        return std::accumulate(begin, begin + std::min<std::ptrdiff_t>(count, part.gains.end() - begin), 0.0);
    };
    double plain = with + plainTops(first, position + 1, first.count - 1);
    for (const Part &part : m_others)
        plain += plainTops(part, 0, part.count);
    if (plain < m_threshold())
        return false;

    std::vector<Terms> terms;
    std::vector<int> counts;
    if (first.count > 1) {
        terms.push_back(gainsBeside(first, position + 1, fixed));
        counts.push_back(first.count - 1);
    }
    for (const Part &part : m_others) {
        terms.push_back(gainsBeside(part, 0, fixed));
        counts.push_back(part.count);
    }
    const double copay = box.copay + m_candidates.copay(fixed);
    for (int round = 0; round < 2; ++round) {
        double bound = with;
        for (size_t i = 0; i < terms.size(); ++i)
            bound += tops(terms[i], counts[i]);
        if (bound < m_threshold())
            return true;
        for (size_t i = 0; i < terms.size(); ++i) {
            const double others = bound - tops(terms[i], counts[i]);
            dropBelow(terms[i], counts[i], m_threshold() - others);
            if (round == 0)
                dropConflicts(terms[i], fixed, copay);
            if (terms[i].size() < static_cast<size_t>(counts[i]))
                return true;
        }
    }
    Box rest = box;
    rest.groups.clear();
    rest.fix(m_candidates, fixed);
    if (terms.size() == 1)
        tryPairs(rest, terms[0], terms[0], true);
    else
        tryPairs(rest, terms[0], terms[1], false);
    return true;
}

Sweep::Terms Sweep::gainsBeside(const Part &part, size_t from, int fixed)
{
    m_work.assign(part.gains.begin() + static_cast<std::ptrdiff_t>(from), part.gains.end());
    for (size_t n = 0; n < m_worth.size(); ++n) {
        const double covered = m_candidates.coverage(fixed)[n];
        if (covered <= 0 || m_worth[n] <= 0)
            continue;
        const double *column = part.columns[n].data() + from;
        double *work = m_work.data();
        for (size_t i = 0; i < m_work.size(); ++i)
            work[i] -= covered * column[i];
    }
    Terms terms;
    terms.reserve(m_work.size());
    for (size_t i = 0; i < m_work.size(); ++i)
        terms.push_back({m_work[i], part.candidates[from + i]});
    return terms;
}

double Sweep::tops(const Terms &terms, int count)
{
    double first = -std::numeric_limits<double>::infinity();
    double second = first;
    for (const Term &term : terms) {
        if (term.gain > first) {
            second = first;
            first = term.gain;
        } else if (term.gain > second) {
            second = term.gain;
        }
    }
    return count == 1 ? first : first + second;
}

// Leaves out terms that cannot be part of `count` ones adding up to `sum`.
void Sweep::dropBelow(Terms &terms, int count, double sum) const
{
    const double least = count == 1 ? sum : sum - tops(terms, 1);
    std::erase_if(terms, [&](const Term &term) { return term.gain < least; });
}

void Sweep::dropConflicts(Terms &terms, int fixed, double copay) const
{
    std::erase_if(terms, [&](const Term &term) {
        return copay + m_candidates.copay(term.candidate) > m_copayLimit
            || m_candidates.conflict(fixed, term.candidate);
    });
}

void Sweep::tryPairs(const Box &box, Terms &first, Terms &second, bool isSameList)
{
    const auto byGain = [](const Term &one, const Term &other) {
        return one.gain != other.gain ? one.gain > other.gain : one.candidate < other.candidate;
    };
    std::sort(first.begin(), first.end(), byGain);
    if (!isSameList)
        std::sort(second.begin(), second.end(), byGain);
    double base = box.own;
    for (size_t n = 0; n < m_worth.size(); ++n)
        base += m_candidates.worth()[n] * (1 - box.left[n]);
    if (box.price > 0)
        base += box.price * (m_copayLimit - box.copay);
    m_pairs = 0;
    for (size_t i = 0; i < first.size(); ++i) {
        const size_t from = isSameList ? i + 1 : 0;
        const double least = m_threshold() - base;
        if (from >= second.size() || first[i].gain + second[from].gain < least)
            return;
        if (tryWith(box, first[i], second, from, least))
            continue;
        Box hard = box;
        const auto group = [&](const Terms &terms, size_t begin, int count) {
            Group made{m_candidates.areaOf(terms.front().candidate), count, {}};
            for (size_t t = begin; t < terms.size(); ++t)
                made.list.push_back(terms[t].candidate);
            std::sort(made.list.begin(), made.list.end());
            hard.groups.push_back(std::move(made));
        };
        group(first, i, isSameList ? 2 : 1);
        if (!isSameList)
            group(second, 0, 1);
        m_handBack(std::move(hard));
        return;
    }
}

// Pairs one with the others, the best first; false if that takes too long.
bool Sweep::tryWith(const Box &box, const Term &one, const Terms &others, size_t from, double least)
{
    PerNeed shared;
    for (size_t n = 0; n < shared.size(); ++n)
        shared[n] = m_candidates.worth()[n] * box.left[n] * m_candidates.coverage(one.candidate)[n];
    const double copay = box.copay + m_candidates.copay(one.candidate);
    for (size_t j = from; j < others.size(); ++j) {
        const Term &other = others[j];
        double gain = one.gain + other.gain;
        if (gain < least)
            return true;
        if (++m_pairs > m_mostPairs)
            return false;
        const double *coverage = m_candidates.coverage(other.candidate);
        for (size_t n = 0; n < shared.size(); ++n)
            gain -= shared[n] * coverage[n];
        if (gain < least || copay + m_candidates.copay(other.candidate) > m_copayLimit
            || m_candidates.conflict(one.candidate, other.candidate))
            continue;
        std::vector<int> found = box.fixed;
        found.push_back(one.candidate);
        found.push_back(other.candidate);
        m_found(found);
    }
    return true;
}

} // namespace bundle
