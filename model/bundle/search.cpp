// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/search.h"

#include "model/bundle/score.h"
#include "model/bundle/split.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bundle {

namespace {

constexpr double kGrain = 1e9;
constexpr int kRootRounds = 10;
constexpr int kInnerRounds = 8;
constexpr int kFewPlaces = 2;
constexpr double kTight = 0.25;

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
{
    m_level = Box().level;
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
    box.level = m_level;
    box.bound = plainBound(pattern);
    for (int area = 0; area < domain::kServiceAreas; ++area) {
        const int count = pattern[static_cast<size_t>(area)];
        if (count == 0)
            continue;
        Group group{
            count, std::vector<int>(static_cast<size_t>(m_candidates.end(area) - m_candidates.begin(area)))};
        std::iota(group.list.begin(), group.list.end(), m_candidates.begin(area));
        box.groups.push_back(std::move(group));
    }
    return box;
}

void Search::searchFrom(Box root)
{
    if (tighten(root, kRootRounds)) {
        m_level = root.level;
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
        examine(box);
    }
}

// Bounds the box and shortens its lists; false if nothing in it is good enough.
bool Search::tighten(Box &box, int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        if (round > 0)
            m_relaxation.step(box, 1.0 / (round + 1));
        if (!box.dropUnaffordable(m_candidates, m_copayLimit))
            return false;
        m_relaxation.bound(box);
        ++m_nodes;
        if (canDrop(box))
            return false;
        offerChoice(box);
        if (!m_relaxation.filter(box, threshold()))
            return false;
    }
    return m_choiceScore < threshold() || tightenAtChoice(box);
}

// The choice is as good as the best: then it may be the best of this box, and a bound that is exact there
// ends it.
bool Search::tightenAtChoice(Box &box)
{
    const PerNeed before = box.level;
    const double boundBefore = box.bound;
    m_relaxation.touchChoice(box);
    m_relaxation.bound(box);
    if (canDrop(box))
        return false;
    if (box.bound >= boundBefore) {
        box.level = before;
        m_relaxation.bound(box);
    }
    offerChoice(box);
    return m_relaxation.filter(box, threshold());
}

void Search::examine(Box &box)
{
    if (!box.fold(m_candidates, m_copayLimit))
        return;
    if (box.groups.empty()) {
        offer(box.fixed);
        return;
    }
    // Without a choice left, the only bundle is the one that the relaxation chose, and it was offered.
    if (!tighten(box, kInnerRounds) || !box.hasChoice())
        return;
    if (isWorthTrying(box) && m_tryOut.run(box, m_relaxation, budget(box)))
        return;
    const Splitting way = canOnlyTie(box.bound) ? Splitting::ByIds : Splitting::WhereLoose;
    for (Box &part : split(box, m_relaxation, m_candidates, m_copayLimit, way))
        m_open.push_back(std::move(part));
}

// Where the bound is far from the truth or many places are free, most tries would come to nothing.
bool Search::isWorthTrying(const Box &box) const
{
    double bundles = 1;
    for (const Group &group : box.groups)
        bundles *= std::pow(static_cast<double>(group.list.size()), group.count);
    const bool isTight = box.bound - m_choiceScore <= kTight * (box.bound - threshold());
    return isTight || box.places() <= kFewPlaces || bundles <= static_cast<double>(m_options.tuning.tries);
}

qint64 Search::budget(const Box &box) const
{
    qint64 candidates = 0;
    for (const Group &group : box.groups)
        candidates += static_cast<qint64>(group.list.size());
    return m_options.tuning.tries + m_options.tuning.triesPerCandidate * candidates;
}

// Offers the bundle that the relaxation likes best.
void Search::offerChoice(const Box &box)
{
    Box chosen;
    chosen.fixed = box.fixed;
    chosen.left = box.left;
    chosen.own = box.own;
    for (const int candidate : m_relaxation.choice())
        chosen.fix(m_candidates, candidate);
    m_choiceScore = chosen.score(m_candidates);
    if (m_choiceScore >= threshold())
        offer(chosen.fixed);
}

double Search::threshold() const
{
    if (!m_best.isFull())
        return -std::numeric_limits<double>::infinity();
    return (static_cast<double>(m_best.leastKey()) - 0.5 - m_margin) / kGrain;
}

bool Search::canDrop(double bound) const
{
    return bound < threshold();
}

// Whether a bound leaves room for the score of the last of the best, but for no higher one.
bool Search::canOnlyTie(double bound) const
{
    return m_best.isFull() && bound * kGrain + m_margin < static_cast<double>(m_best.leastKey()) + 0.5;
}

bool Search::canDrop(const Box &box) const
{
    if (canDrop(box.bound))
        return true;
    return canOnlyTie(box.bound)
        && !BestList::comesBefore(box.firstByIds(), m_best.entries().back().candidates);
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
