// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/composer.h"

#include <algorithm>
#include <cmath>

namespace ui {

using domain::ServiceArea;

Composer::Composer(QObject *parent, Purpose purpose)
    : QObject(parent)
    , m_purpose(purpose)
{
}

void Composer::set(
    work::BundleProblem made, bundle::Solution solution, std::optional<std::vector<int>> chosen)
{
    m_made = std::move(made);
    m_solution = std::move(solution);
    m_explainer = std::make_unique<bundle::Explainer>(m_made.problem);
    for (auto &place : m_fixed)
        place.clear();
    if (!chosen && !m_solution.bundles.empty())
        chosen = m_solution.bundles.front().offers;
    setChosen(chosen.value_or(std::vector<int>{}));
}

void Composer::setFixed(const std::vector<int> &offers)
{
    for (auto &place : m_fixed)
        place.clear();
    for (const int offer : offers)
        m_fixed[size_t(areaOf(offer))].push_back(offer);
}

void Composer::setWaits(const QList<work::WaitingPerson> &own, const QHash<base::Id, int> &counts)
{
    m_waits = own;
    for (work::OfferView &view : m_made.offers)
        view.waiting = counts.value(view.offer.id);
    Q_EMIT waitsChanged();
}

const work::WaitingPerson *Composer::waitFor(int offer) const
{
    const base::Id &id = m_made.offers[offer].offer.id;
    const auto found = std::find_if(m_waits.begin(), m_waits.end(),
        [&](const work::WaitingPerson &one) { return one.entry.offer == id; });
    return found == m_waits.end() ? nullptr : &*found;
}

bool Composer::canWait(int offer) const
{
    const Candidate *one = candidate(offer);
    return one && one->exclusion && one->exclusion->rule == bundle::RuleId::Capacity
        && !m_made.offers[offer].offer.closed;
}

std::vector<int> Composer::chosen() const
{
    std::vector<int> all;
    for (const auto &place : m_chosen)
        all.insert(all.end(), place.begin(), place.end());
    return bundle::inProblemOrder(std::move(all));
}

const Candidate *Composer::candidate(int offer) const
{
    for (const Candidate &one : ranking(areaOf(offer))) {
        if (one.offer == offer)
            return &one;
    }
    return nullptr;
}

void Composer::choose(int offer)
{
    auto &place = m_chosen[size_t(areaOf(offer))];
    place = m_fixed[size_t(areaOf(offer))];
    place.push_back(offer);
    reckon();
}

void Composer::add(int offer)
{
    auto &place = m_chosen[size_t(areaOf(offer))];
    if (std::find(place.begin(), place.end(), offer) != place.end())
        return;
    place.push_back(offer);
    reckon();
}

void Composer::clear(ServiceArea area)
{
    m_chosen[size_t(area)] = m_fixed[size_t(area)];
    reckon();
}

void Composer::takeBundle(size_t index)
{
    if (index < m_solution.bundles.size())
        setChosen(m_solution.bundles[index].offers);
}

void Composer::setChosen(const std::vector<int> &offers)
{
    for (auto &place : m_chosen)
        place.clear();
    for (const int offer : offers)
        m_chosen[size_t(areaOf(offer))].push_back(offer);
    reckon();
}

int Composer::bundleChosen() const
{
    const std::vector<int> now = chosen();
    for (size_t i = 0; i < m_solution.bundles.size(); ++i) {
        if (bundle::inProblemOrder(m_solution.bundles[i].offers) == now)
            return int(i);
    }
    return -1;
}

void Composer::step(ServiceArea area, int by)
{
    std::vector<int> ways;
    const auto &stays = m_fixed[size_t(area)];
    for (const Candidate &one : ranking(area)) {
        if (one.isPossible() && std::find(stays.begin(), stays.end(), one.offer) == stays.end())
            ways.push_back(one.offer);
    }
    constexpr int kUnused = -1;
    ways.push_back(kUnused);
    const auto &place = chosenIn(area);
    const int now = place.size() == m_fixed[size_t(area)].size() ? kUnused : place.back();
    const auto at = std::find(ways.begin(), ways.end(), now);
    const auto next = std::clamp<std::ptrdiff_t>(
        (at == ways.end() ? 0 : at - ways.begin()) + by, 0, std::ptrdiff_t(ways.size()) - 1);
    const int wanted = ways[size_t(next)];
    if (wanted == now)
        return;
    if (wanted == kUnused)
        clear(area);
    else
        choose(wanted);
}

void Composer::setMonths(int months)
{
    if (months == m_months)
        return;
    m_months = months;
    if (m_explainer)
        reckon();
}

work::BundleMoney Composer::moneyOf(ServiceArea area) const
{
    work::BundleMoney sum;
    for (const int index : chosenIn(area)) {
        const bundle::Offer &offer = problem().offers[size_t(index)];
        sum.price += offer.price;
        sum.subsidy += offer.subsidy;
        sum.copay += offer.copay;
    }
    return sum;
}

work::BundleMoney Composer::month() const
{
    work::BundleMoney sum;
    for (const ServiceArea area : domain::kAllServiceAreas) {
        const work::BundleMoney part = moneyOf(area);
        sum.price += part.price;
        sum.subsidy += part.subsidy;
        sum.copay += part.copay;
    }
    return sum;
}

bundle::Explanation Composer::explanation() const
{
    return m_explainer->explain(chosen());
}

bundle::OfferPart Composer::partOf(int offer) const
{
    std::vector<int> others;
    for (const int one : chosen()) {
        if (areaOf(one) != areaOf(offer))
            others.push_back(one);
    }
    others.push_back(offer);
    const bundle::Explanation explained = m_explainer->explain(bundle::inProblemOrder(std::move(others)));
    const auto part = std::find_if(explained.parts.begin(), explained.parts.end(),
        [offer](const bundle::OfferPart &one) { return one.offer == offer; });
    return part == explained.parts.end() ? bundle::OfferPart{offer, {}} : *part;
}

int Composer::pointsOf(const bundle::RankedBundle &bundle) const
{
    return bestScore() > 0 ? std::max(0, int(std::lround(100 * bundle.score / bestScore()))) : 0;
}

Candidate Composer::candidateOf(int offer, const std::vector<int> &others, double points) const
{
    Candidate one;
    one.offer = offer;
    one.points = std::max(0, int(std::lround(points)));
    one.exclusion = bundle::exclusionOf(problem(), offer);
    const auto &weekly = problem().offers[size_t(offer)].weekly;
    one.collides = std::any_of(others.begin(), others.end(), [&](int other) {
        return bundle::collide(
            weekly, problem().offers[size_t(other)].weekly, bundle::travelBetween(problem(), offer, other));
    });
    return one;
}

void Composer::rank(ServiceArea area, const std::vector<double> &points)
{
    std::vector<int> others;
    for (const int offer : chosen()) {
        if (areaOf(offer) != area)
            others.push_back(offer);
    }
    std::vector<Candidate> &list = m_ranking[size_t(area)];
    list.clear();
    for (size_t i = 0; i < problem().offers.size(); ++i) {
        if (problem().offers[i].area == area)
            list.push_back(candidateOf(int(i), others, points[i]));
    }
    const auto group = [](const Candidate &one) {
        return !one.exclusion ? (one.collides ? 1 : 0) : one.isPossible() ? 2 : 3;
    };
    // Points are shown whole but decide as exactly as scores do, and equal ones by the ids: so the chosen
    // best stands first.
    const auto exact = [&](const Candidate &one) { return std::llround(points[size_t(one.offer)] * 1e7); };
    const auto idOf = [&](const Candidate &one) { return problem().offers[size_t(one.offer)].id; };
    std::stable_sort(list.begin(), list.end(), [&](const Candidate &a, const Candidate &b) {
        if (group(a) != group(b))
            return group(a) < group(b);
        if (exact(a) != exact(b))
            return exact(a) > exact(b);
        return exact(a) > 0 && idOf(a) < idOf(b);
    });
    int rank = 0;
    for (Candidate &one : list)
        one.rank = one.exclusion ? 0 : ++rank;
}

/// The rules know providers by name: one that shares its name with another counts only where both are agreed
/// to.
QSet<QString> Composer::agreedNames() const
{
    QSet<QString> names;
    QSet<QString> refused;
    for (const int offer : chosen()) {
        const domain::Organisation &organisation = m_made.offers[offer].organisation;
        (m_agreed.contains(organisation.id) ? names : refused).insert(organisation.name);
    }
    return names - refused;
}

void Composer::reckon()
{
    const std::vector<int> all = chosen();
    const std::vector<double> points = m_explainer->points(all, bestScore());
    for (const ServiceArea area : domain::kAllServiceAreas)
        rank(area, points);
    bundle::CheckContext about;
    const auto start = base::monthFromIso(problem().start);
    about.start = start ? start->firstDay() : QDate();
    if (m_made.assessment && m_made.assessment->finishedAt)
        about.assessed = base::koreanDay(*m_made.assessment->finishedAt);
    about.consents = agreedNames();
    m_results = bundle::check(problem(), all, about);
    const bool isFree = m_purpose == Purpose::Exchange;
    const auto choice
        = isFree || bundleChosen() == 0 ? work::ChoiceIs::AsProposed : work::ChoiceIs::Another;
    m_demands = work::bundles::demandsOf(m_results, choice, isFree ? 0 : m_months, m_made.rules);
    m_demands.second.removeIf([this](const QString &rule) { return m_signed.contains(rule); });
    Q_EMIT changed();
}

} // namespace ui
