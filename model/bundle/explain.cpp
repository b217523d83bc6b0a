// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/explain.h"

#include "model/bundle/score.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace bundle {

namespace {

constexpr double kImpossible = -std::numeric_limits<double>::infinity();
// Differences below half of the last decimal that decides are none.
constexpr double kNothing = 5e-10;

std::vector<int> without(const std::vector<int> &chosen, int offer)
{
    std::vector<int> others;
    std::copy_if(
        chosen.begin(), chosen.end(), std::back_inserter(others), [&](int one) { return one != offer; });
    return others;
}

std::vector<int> with(std::vector<int> chosen, int offer)
{
    chosen.push_back(offer);
    return inProblemOrder(std::move(chosen));
}

} // namespace

double OfferPart::sum() const
{
    return std::accumulate(points.begin(), points.end(), 0.0);
}

Explainer::Explainer(const Problem &problem)
    : m_problem(problem)
    , m_travel(problem)
{
    for (const Offer &offer : problem.offers)
        m_proposable.push_back(!firstBroken(problem, offer));
}

Explanation Explainer::explain(std::span<const int> chosen) const
{
    const Chosen ordered = inProblemOrder({chosen.begin(), chosen.end()});
    Explanation explanation;
    explanation.score = scoreOf(m_problem, ordered);
    explanation.needs = needsOf(ordered);
    for (const int offer : ordered)
        explanation.parts.push_back(partOf(ordered, offer));
    for (const domain::ServiceArea area : domain::kAllServiceAreas) {
        for (const int offer : ordered) {
            if (m_problem.offers[static_cast<size_t>(offer)].area == area)
                explanation.alternatives.push_back(alternativeTo(ordered, area, offer));
        }
        if (hasRoom(ordered, area))
            explanation.alternatives.push_back(alternativeTo(ordered, area, std::nullopt));
    }
    return explanation;
}

std::vector<NeedShare> Explainer::needsOf(const Chosen &chosen) const
{
    double wanted = 0;
    for (const Need &need : m_problem.needs)
        wanted += need.weight * need.severity;
    std::vector<NeedShare> shares;
    for (const Need &need : m_problem.needs) {
        if (need.severity < 1)
            continue;
        NeedShare share;
        share.need = need;
        double left = 1;
        for (const int index : chosen) {
            const double coverage = m_problem.offers[static_cast<size_t>(index)].covers(need.area);
            left *= 1 - coverage;
            if (coverage > 0)
                share.by.push_back({index, coverage});
        }
        share.share = 1 - left;
        if (wanted > 0)
            share.points
                = m_problem.parameters.weights.need * need.weight * need.severity * share.share / wanted;
        shares.push_back(std::move(share));
    }
    return shares;
}

OfferPart Explainer::partOf(const Chosen &chosen, int offer) const
{
    const Offer &one = m_problem.offers[static_cast<size_t>(offer)];
    const Parameters &parameters = m_problem.parameters;
    const OfferTerms terms = termsOf(m_problem, one);
    double need = 0;
    for (const NeedShare &share : needsOf(chosen)) {
        double all = 0;
        for (const NeedShare::Cover &cover : share.by)
            all += cover.coverage;
        if (all > 0)
            need += share.points * one.covers(share.need.area) / all;
    }
    const double copay = 0 - copayPoints(parameters, static_cast<double>(one.copay));
    const double places = std::max(1, parameters.maxServices);
    return {offer, {need, terms.fit / places, terms.preference / places, terms.minutes / places, copay}};
}

Alternative Explainer::alternativeTo(
    const Chosen &chosen, domain::ServiceArea area, std::optional<int> offer) const
{
    const Chosen others = offer ? without(chosen, *offer) : chosen;
    const double now = scoreOf(m_problem, chosen);
    Alternative alternative;
    alternative.area = area;
    alternative.chosen = offer;
    double most = kImpossible;
    bool mostFits = false;
    for (size_t i = 0; i < m_problem.offers.size(); ++i) {
        const int index = static_cast<int>(i);
        const bool isChosen = std::binary_search(chosen.begin(), chosen.end(), index);
        if (!m_proposable[i] || m_problem.offers[i].area != area || isChosen)
            continue;
        const double score = scoreOf(m_problem, with(others, index));
        // Equal ones by the ids, as the search decides: the next best is then that of the next bundle.
        const bool isBetter = !alternative.next || scoreKey(score) > scoreKey(most)
            || (scoreKey(score) == scoreKey(most)
                && m_problem.offers[i].id < m_problem.offers[static_cast<size_t>(*alternative.next)].id);
        if (!isBetter && mostFits)
            continue;
        const bool isPossible = fits(others, index);
        if (isPossible == mostFits ? !isBetter : mostFits)
            continue;
        most = score;
        mostFits = isPossible;
        alternative.next = index;
    }
    if (!alternative.next)
        return alternative;
    alternative.lost = now - most;
    if (!mostFits)
        alternative.breach = breachBeside(others, *alternative.next);
    const OfferPart before = offer ? partOf(chosen, *offer) : OfferPart();
    const OfferPart after = partOf(with(others, *alternative.next), *alternative.next);
    double rest = alternative.lost;
    for (int factor = 1; factor < kFactors; ++factor) {
        const double lack
            = before.points[static_cast<size_t>(factor)] - after.points[static_cast<size_t>(factor)];
        rest -= lack;
        if (lack > kNothing)
            alternative.lacks.push_back({static_cast<Factor>(factor), lack});
    }
    // What the other factors do not explain is need: an offer may cover what the others cover already.
    if (rest > kNothing)
        alternative.lacks.push_back({Factor::Need, rest});
    std::stable_sort(alternative.lacks.begin(), alternative.lacks.end(),
        [](const Alternative::Lack &one, const Alternative::Lack &two) { return one.points > two.points; });
    return alternative;
}

std::optional<RuleResult> Explainer::breachBeside(const Chosen &others, int offer) const
{
    for (RuleResult &result : check(m_problem, with(others, offer), {})) {
        const bool isItsOwn
            = std::find(result.offers.begin(), result.offers.end(), offer) != result.offers.end();
        const bool isReach = result.rule == RuleId::Reach && !m_problem.parameters.reachIsHard;
        if (result.verdict != Verdict::Pass && result.rule < RuleId::Consent && isItsOwn && !isReach)
            return std::move(result);
    }
    return std::nullopt;
}

bool Explainer::fits(const Chosen &others, int offer) const
{
    const Offer &one = m_problem.offers[static_cast<size_t>(offer)];
    qint64 copay = one.copay;
    for (const int index : others) {
        const Offer &other = m_problem.offers[static_cast<size_t>(index)];
        copay += other.copay;
        if (other.service == one.service || collide(one.weekly, other.weekly, m_travel.minutes(offer, index)))
            return false;
    }
    return !m_problem.parameters.copayLimit || copay <= *m_problem.parameters.copayLimit;
}

bool Explainer::hasRoom(const Chosen &chosen, domain::ServiceArea area) const
{
    const auto inArea = std::count_if(chosen.begin(), chosen.end(),
        [&](int index) { return m_problem.offers[static_cast<size_t>(index)].area == area; });
    return inArea < m_problem.parameters.maxPerArea
        && static_cast<int>(chosen.size()) < m_problem.parameters.maxServices;
}

double Explainer::bestWith(const Chosen &chosen, int offer) const
{
    const domain::ServiceArea area = m_problem.offers[static_cast<size_t>(offer)].area;
    double most = kImpossible;
    const auto tryBeside = [&](const Chosen &others) {
        const double score = scoreOf(m_problem, with(others, offer));
        if (score > most && fits(others, offer))
            most = score;
    };
    for (const int index : chosen) {
        if (m_problem.offers[static_cast<size_t>(index)].area == area)
            tryBeside(without(chosen, index));
    }
    if (hasRoom(chosen, area))
        tryBeside(chosen);
    return most;
}

std::vector<double> Explainer::points(std::span<const int> chosen, double bestScore) const
{
    std::vector<double> points(m_problem.offers.size(), 0);
    if (scoreKey(bestScore) == 0)
        return points;
    const Chosen ordered = inProblemOrder({chosen.begin(), chosen.end()});
    for (size_t i = 0; i < points.size(); ++i) {
        const int index = static_cast<int>(i);
        const bool isChosen = std::binary_search(ordered.begin(), ordered.end(), index);
        if (!isChosen && !m_proposable[i])
            continue;
        const double score = isChosen ? scoreOf(m_problem, ordered) : bestWith(ordered, index);
        if (score != kImpossible)
            points[i] = 100 * score / bestScore;
    }
    return points;
}

} // namespace bundle
