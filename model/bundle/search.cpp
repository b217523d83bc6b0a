// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/search.h"

#include "model/bundle/score.h"
#include "model/bundle/split.h"

#include <algorithm>
#include <numeric>

namespace bundle {

namespace {

constexpr double kBillion = 1e9;
constexpr int kRootRounds = 8;
constexpr int kInnerRounds = 2;

} // namespace

Search::Search(
    const Problem &problem, const Candidates &candidates, BestList &best, const SolveOptions &options)
    : m_problem(problem)
    , m_candidates(candidates)
    , m_best(best)
    , m_options(options)
    , m_copayLimit(problem.parameters.copayLimit ? static_cast<double>(*problem.parameters.copayLimit)
                                                 : std::numeric_limits<double>::infinity())
    , m_relaxation(candidates, m_copayLimit)
    , m_improver(
          candidates, m_copayLimit, [this] { return threshold(); },
          [this](const std::vector<int> &found) { offer(found); })
    , m_tryOut(
          candidates, m_copayLimit, [this] { return threshold(); },
          [this](const std::vector<int> &found) { offer(found); })
    , m_sweep(
          candidates, m_copayLimit, [this] { return threshold(); },
          [this](const std::vector<int> &found) { offer(found); },
          [this](Box box) { m_open.push_back(std::move(box)); }, options.tuning.pairs)
{
    const Weights &weights = problem.parameters.weights;
    m_margin = 1e-3 * (1 + weights.need + weights.fit + weights.preference + weights.minutes + weights.copay);
    for (int area = 0; area < domain::kServiceAreas; ++area) {
        std::vector<double> &tops = m_plainTops[static_cast<size_t>(area)];
        for (int candidate = candidates.begin(area); candidate < candidates.end(area); ++candidate) {
            tops.push_back(std::inner_product(candidates.worth().begin(), candidates.worth().end(),
                candidates.coverage(candidate), candidates.own(candidate)));
        }
        const auto kept = std::min(tops.size(), static_cast<size_t>(problem.parameters.maxServices));
        std::partial_sort(
            tops.begin(), tops.begin() + static_cast<std::ptrdiff_t>(kept), tops.end(), std::greater<>());
        tops.resize(kept);
    }
}

void Search::run()
{
    offer({});
    std::vector<Pattern> all = patterns();
    std::stable_sort(all.begin(), all.end(),
        [&](const Pattern &one, const Pattern &other) { return plainBound(one) > plainBound(other); });
    for (const Pattern &pattern : all) {
        if (canDrop(plainBound(pattern)))
            continue;
        if (m_finished)
            searchFrom(rootOf(pattern));
        else
            m_openBound = std::max(m_openBound, plainBound(pattern));
    }
}

std::vector<Search::Pattern> Search::patterns() const
{
    const Parameters &parameters = m_problem.parameters;
    const auto most = [&](int area) {
        return std::min({m_candidates.end(area) - m_candidates.begin(area), parameters.maxPerArea,
            parameters.maxServices});
    };
    std::vector<Pattern> all;
    for (int care = 0; care <= most(0); ++care) {
        for (int rehabilitation = 0; rehabilitation <= most(1); ++rehabilitation) {
            for (int counselling = 0; counselling <= most(2); ++counselling) {
                const int sum = care + rehabilitation + counselling;
                if (sum >= 1 && sum <= parameters.maxServices)
                    all.push_back({care, rehabilitation, counselling});
            }
        }
    }
    return all;
}

// Every offer counted as if it were alone: coverage has diminishing returns, so this is never too low.
double Search::plainBound(const Pattern &pattern) const
{
    double sum = 0;
    for (size_t area = 0; area < pattern.size(); ++area) {
        for (int i = 0; i < pattern[area]; ++i)
            sum += m_plainTops[area][static_cast<size_t>(i)];
    }
    return sum;
}

Box Search::rootOf(const Pattern &pattern) const
{
    Box box;
    box.coverage = m_coverage;
    box.logs = m_logs;
    box.bound = plainBound(pattern);
    for (int area = 0; area < domain::kServiceAreas; ++area) {
        const int count = pattern[static_cast<size_t>(area)];
        if (count == 0)
            continue;
        Group group{area, count,
            std::vector<int>(static_cast<size_t>(m_candidates.end(area) - m_candidates.begin(area)))};
        std::iota(group.list.begin(), group.list.end(), m_candidates.begin(area));
        box.groups.push_back(std::move(group));
    }
    return box;
}

void Search::searchFrom(Box root)
{
    if (tighten(root, kRootRounds)) {
        m_coverage = root.coverage;
        m_logs = root.logs;
        m_improver.run(m_relaxation.choice());
        m_open.push_back(std::move(root));
    }
    while (!m_open.empty()) {
        Box box = std::move(m_open.back());
        m_open.pop_back();
        if (canDrop(box))
            continue;
        if (m_nodes >= m_options.nodeLimit) {
            m_finished = false;
            m_openBound = std::max(m_openBound, box.bound);
            continue;
        }
        ++m_nodes;
        examine(box);
    }
}

// Bounds the box and shortens its lists; false if nothing in it is good enough.
bool Search::tighten(Box &box, int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        if (round > 0)
            m_relaxation.step(box, 1.0 / round);
        if (!dropUnaffordable(box))
            return false;
        if (round % 3 == 0)
            m_relaxation.survey(box);
        m_relaxation.bound(box);
        if (canDrop(box))
            return false;
        offerChoice(box);
        if (!m_relaxation.filter(box, threshold()))
            return false;
    }
    return true;
}

// Fixes offers that have no alternative left and drops what conflicts with them; false if nothing possible
// remains.
bool Search::fold(Box &box) const
{
    for (size_t g = 0; g < box.groups.size();) {
        if (box.groups[g].list.size() > static_cast<size_t>(box.groups[g].count)) {
            ++g;
            continue;
        }
        const Group group = std::move(box.groups[g]);
        box.groups.erase(box.groups.begin() + static_cast<std::ptrdiff_t>(g));
        for (size_t i = 0; i < group.list.size(); ++i) {
            for (size_t j = i + 1; j < group.list.size(); ++j) {
                if (m_candidates.conflict(group.list[i], group.list[j]))
                    return false;
            }
            for (Group &other : box.groups) {
                std::erase_if(other.list,
                    [&](int candidate) { return m_candidates.conflict(group.list[i], candidate); });
                if (other.list.size() < static_cast<size_t>(other.count))
                    return false;
            }
            box.fix(m_candidates, group.list[i]);
        }
        g = 0;
    }
    return box.copay <= m_copayLimit;
}

void Search::examine(Box &box)
{
    if (!fold(box))
        return;
    if (box.groups.empty()) {
        offer(box.fixed);
        return;
    }
    if (!tighten(box, kInnerRounds))
        return;
    size_t candidates = 0;
    for (const Group &group : box.groups)
        candidates += group.list.size();
    const SearchTuning &tuning = m_options.tuning;
    const qint64 budget = tuning.tries + tuning.triesPerCandidate * static_cast<qint64>(candidates);
    if (m_tryOut.run(box, m_relaxation, budget))
        return;
    if (box.places() == 3) {
        m_nodes += m_sweep.run(box);
        return;
    }
    for (Box &part : split(box, m_relaxation, m_candidates, m_copayLimit))
        m_open.push_back(std::move(part));
}

void Search::offerChoice(const Box &box)
{
    std::vector<int> chosen = box.fixed;
    chosen.insert(chosen.end(), m_relaxation.choice().begin(), m_relaxation.choice().end());
    offer(chosen);
}

double Search::threshold() const
{
    if (!m_best.isFull())
        return -std::numeric_limits<double>::infinity();
    return (static_cast<double>(m_best.leastKey()) - 0.5 - m_margin) / kBillion;
}

bool Search::canDrop(double bound) const
{
    return bound < threshold();
}

bool Search::canDrop(const Box &box) const
{
    if (canDrop(box.bound))
        return true;
    const bool canOnlyTie
        = m_best.isFull() && box.bound * kBillion + m_margin < static_cast<double>(m_best.leastKey()) + 0.5;
    if (!canOnlyTie)
        return false;
    std::vector<int> first = box.fixed;
    for (const Group &group : box.groups)
        first.insert(first.end(), group.list.begin(), group.list.begin() + group.count);
    std::sort(first.begin(), first.end());
    return !BestList::comesBefore(first, m_best.entries().back().candidates);
}

// Leaves out candidates that cost too much beside the cheapest others.
bool Search::dropUnaffordable(Box &box) const
{
    if (m_copayLimit == std::numeric_limits<double>::infinity())
        return true;
    const auto cheaper
        = [&](int one, int other) { return m_candidates.copay(one) < m_candidates.copay(other); };
    double cheapest = box.copay;
    std::vector<double> dearestTaken;
    for (const Group &group : box.groups) {
        std::vector<int> list = group.list;
        std::partial_sort(list.begin(), list.begin() + group.count, list.end(), cheaper);
        for (int i = 0; i < group.count; ++i)
            cheapest += m_candidates.copay(list[static_cast<size_t>(i)]);
        dearestTaken.push_back(m_candidates.copay(list[static_cast<size_t>(group.count) - 1]));
    }
    if (cheapest > m_copayLimit)
        return false;
    for (size_t g = 0; g < box.groups.size(); ++g) {
        const double most = m_copayLimit - cheapest + dearestTaken[g];
        std::erase_if(
            box.groups[g].list, [&](int candidate) { return m_candidates.copay(candidate) > most; });
    }
    return true;
}

void Search::offer(const std::vector<int> &chosen)
{
    double copay = 0;
    std::vector<int> offers;
    for (size_t i = 0; i < chosen.size(); ++i) {
        copay += m_candidates.copay(chosen[i]);
        for (size_t j = i + 1; j < chosen.size(); ++j) {
            if (m_candidates.conflict(chosen[i], chosen[j]))
                return;
        }
        offers.push_back(m_candidates.offer(chosen[i]));
    }
    if (copay > m_copayLimit)
        return;
    std::sort(offers.begin(), offers.end());
    const qint64 key = scoreKey(scoreOf(m_problem, offers));
    if (key < m_best.leastKey())
        return;
    std::vector<int> sorted = chosen;
    std::sort(sorted.begin(), sorted.end());
    m_best.add(key, sorted);
}

} // namespace bundle
