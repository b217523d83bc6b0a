// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/rules.h"

#include <algorithm>

namespace bundle {

namespace {

struct Case {
    const Problem &problem;
    std::span<const int> chosen;
    const CheckContext &context;

    const Offer &offer(int index) const { return problem.offers[static_cast<size_t>(index)]; }
};

using Results = std::vector<RuleResult>;

RuleResult broken(RuleId rule, Verdict verdict, Breach breach, std::vector<int> offers)
{
    RuleResult result;
    result.rule = rule;
    result.verdict = verdict;
    result.breach = breach;
    result.offers = std::move(offers);
    return result;
}

RuleResult broken(
    RuleId rule, Verdict verdict, Breach breach, std::vector<int> offers, qint64 value, qint64 limit)
{
    RuleResult result = broken(rule, verdict, breach, std::move(offers));
    result.value = value;
    result.limit = limit;
    return result;
}

bool overlap(const WeeklySlot &first, const WeeklySlot &second)
{
    return first.day == second.day && first.from < second.to && second.from < first.to;
}

bool tooClose(const WeeklySlot &first, const WeeklySlot &second, int travelMinutes)
{
    return first.day == second.day && first.from < second.to + travelMinutes
        && second.from < first.to + travelMinutes;
}

bool fitsPrice(const Offer &offer)
{
    return offer.subsidy + offer.copay == offer.price;
}

bool isTooFar(const Problem &problem, const Offer &offer)
{
    return !offer.comesHome && offer.minutes && *offer.minutes > problem.parameters.reachMinutes;
}

bool collidesWithFixed(const Problem &problem, const Offer &offer)
{
    return std::any_of(problem.fixed.begin(), problem.fixed.end(), [&](const WeeklySlot &fixed) {
        return std::any_of(offer.weekly.begin(), offer.weekly.end(),
            [&](const WeeklySlot &slot) { return overlap(slot, fixed); });
    });
}

void checkCount(const Case &about, Results &results)
{
    const Parameters &parameters = about.problem.parameters;
    const auto count = static_cast<qint64>(about.chosen.size());
    if (count > parameters.maxServices) {
        results.push_back(broken(RuleId::Count, Verdict::Second, Breach::TooManyServices,
            {about.chosen.begin(), about.chosen.end()}, count, parameters.maxServices));
    }
    for (const domain::ServiceArea area : domain::kAllServiceAreas) {
        std::vector<int> inArea;
        std::copy_if(about.chosen.begin(), about.chosen.end(), std::back_inserter(inArea),
            [&](int index) { return about.offer(index).area == area; });
        const auto countInArea = static_cast<qint64>(inArea.size());
        if (countInArea <= parameters.maxPerArea)
            continue;
        results.push_back(broken(RuleId::Count, Verdict::Second, Breach::TooManyInArea, std::move(inArea),
            countInArea, parameters.maxPerArea));
        results.back().area = area;
    }
    for (size_t i = 0; i < about.chosen.size(); ++i) {
        for (size_t j = i + 1; j < about.chosen.size(); ++j) {
            if (about.offer(about.chosen[i]).service == about.offer(about.chosen[j]).service)
                results.push_back(broken(
                    RuleId::Count, Verdict::Never, Breach::SameService, {about.chosen[i], about.chosen[j]}));
        }
    }
}

void checkExcluded(const Case &about, RuleId rule, Verdict verdict, Breach breach, Results &results)
{
    for (const int index : about.chosen) {
        if (about.offer(index).excluded == rule)
            results.push_back(broken(rule, verdict, breach, {index}));
    }
}

void checkEligibility(const Case &about, Results &results)
{
    checkExcluded(about, RuleId::Eligibility, Verdict::Second, Breach::NotEligible, results);
}

void checkRegistration(const Case &about, Results &results)
{
    checkExcluded(about, RuleId::Registration, Verdict::Never, Breach::NotRegistered, results);
}

void checkCapacity(const Case &about, Results &results)
{
    for (const int index : about.chosen) {
        if (about.offer(index).places < 1)
            results.push_back(broken(
                RuleId::Capacity, Verdict::Never, Breach::NoPlace, {index}, about.offer(index).places, 1));
    }
}

void checkReach(const Case &about, Results &results)
{
    for (const int index : about.chosen) {
        if (isTooFar(about.problem, about.offer(index)))
            results.push_back(broken(RuleId::Reach, Verdict::Reason, Breach::TooFar, {index},
                *about.offer(index).minutes, about.problem.parameters.reachMinutes));
    }
}

void checkOwnTime(const Case &about, int index, Results &results)
{
    const std::vector<WeeklySlot> &weekly = about.offer(index).weekly;
    for (size_t i = 0; i < weekly.size(); ++i) {
        for (size_t j = i + 1; j < weekly.size(); ++j) {
            if (!overlap(weekly[i], weekly[j]))
                continue;
            results.push_back(broken(RuleId::Time, Verdict::Reason, Breach::OwnSlotsCollide, {index}));
            results.back().slot = weekly[j];
            return;
        }
        for (const WeeklySlot &fixed : about.problem.fixed) {
            if (!overlap(weekly[i], fixed))
                continue;
            results.push_back(broken(RuleId::Time, Verdict::Reason, Breach::FixedCollides, {index}));
            results.back().slot = weekly[i];
            return;
        }
    }
}

void checkTimeBetween(const Case &about, int first, int second, Results &results)
{
    const int travel = travelBetween(about.problem, first, second);
    for (const WeeklySlot &one : about.offer(first).weekly) {
        for (const WeeklySlot &other : about.offer(second).weekly) {
            if (!tooClose(one, other, travel))
                continue;
            const bool overlaps = overlap(one, other);
            const int between = std::max(one.from, other.from) - std::min(one.to, other.to);
            results.push_back(broken(RuleId::Time, Verdict::Reason,
                overlaps ? Breach::SlotsCollide : Breach::TravelTooShort, {first, second},
                overlaps ? 0 : between, travel));
            results.back().slot = one.from < other.from ? other : one;
            return;
        }
    }
}

void checkTime(const Case &about, Results &results)
{
    for (size_t i = 0; i < about.chosen.size(); ++i) {
        checkOwnTime(about, about.chosen[i], results);
        for (size_t j = i + 1; j < about.chosen.size(); ++j)
            checkTimeBetween(about, about.chosen[i], about.chosen[j], results);
    }
}

void checkDuplication(const Case &about, Results &results)
{
    const size_t before = results.size();
    checkExcluded(about, RuleId::Duplication, Verdict::Reason, Breach::AlreadyReceived, results);
    for (size_t i = before; i < results.size(); ++i) {
        const Offer &offer = about.offer(results[i].offers.front());
        for (const Received &received : about.problem.received) {
            if (received.area != offer.area || offer.covers(received.need) <= 0)
                continue;
            results[i].area = received.area;
            results[i].need = received.need;
            break;
        }
    }
}

void checkPrice(const Case &about, Results &results)
{
    for (const int index : about.chosen) {
        const Offer &offer = about.offer(index);
        if (!fitsPrice(offer))
            results.push_back(broken(RuleId::Price, Verdict::Never, Breach::PriceDiffers, {index},
                offer.subsidy + offer.copay, offer.price));
    }
}

void checkCopay(const Case &about, Results &results)
{
    const std::optional<qint64> &limit = about.problem.parameters.copayLimit;
    qint64 sum = 0;
    for (const int index : about.chosen)
        sum += about.offer(index).copay;
    if (limit && sum > *limit)
        results.push_back(broken(RuleId::Copay, Verdict::Reason, Breach::CopayOverLimit,
            {about.chosen.begin(), about.chosen.end()}, sum, *limit));
}

void checkNeed(const Case &about, Results &results)
{
    for (const int index : about.chosen) {
        if (!coversSurveyedNeed(about.problem, about.offer(index)))
            results.push_back(broken(RuleId::Need, Verdict::Reason, Breach::NoSurveyedNeed, {index}));
    }
}

void checkConsent(const Case &about, Results &results)
{
    for (const int index : about.chosen) {
        if (!about.context.consents.contains(about.offer(index).provider))
            results.push_back(broken(RuleId::Consent, Verdict::Never, Breach::NoConsent, {index}));
    }
}

void checkOrder(const Case &about, Results &results)
{
    const auto precedes = [&](const QDate &day) {
        return day.isValid() && (!about.context.start.isValid() || day <= about.context.start);
    };
    if (!precedes(about.context.assessed))
        results.push_back(broken(RuleId::Order, Verdict::Second, Breach::NoAssessment, {}));
    if (!precedes(about.context.conference))
        results.push_back(broken(RuleId::Order, Verdict::Second, Breach::NoConference, {}));
}

struct Rule {
    RuleId id;
    Verdict verdict;
    void (*check)(const Case &about, Results &results);
};

constexpr std::array<Rule, kRules> kAllRules = {{
    {RuleId::Count, Verdict::Second, checkCount},
    {RuleId::Eligibility, Verdict::Second, checkEligibility},
    {RuleId::Registration, Verdict::Never, checkRegistration},
    {RuleId::Capacity, Verdict::Never, checkCapacity},
    {RuleId::Reach, Verdict::Reason, checkReach},
    {RuleId::Time, Verdict::Reason, checkTime},
    {RuleId::Duplication, Verdict::Reason, checkDuplication},
    {RuleId::Price, Verdict::Never, checkPrice},
    {RuleId::Copay, Verdict::Reason, checkCopay},
    {RuleId::Need, Verdict::Reason, checkNeed},
    {RuleId::Consent, Verdict::Never, checkConsent},
    {RuleId::Order, Verdict::Second, checkOrder},
}};

bool breaks(const Problem &problem, const Offer &offer, RuleId rule)
{
    const Parameters &parameters = problem.parameters;
    switch (rule) {
    case RuleId::Count:
        return parameters.maxServices < 1 || parameters.maxPerArea < 1;
    case RuleId::Capacity:
        return offer.places < 1;
    case RuleId::Reach:
        return parameters.reachIsHard && isTooFar(problem, offer);
    case RuleId::Time:
        return collidesWithItself(offer.weekly) || collidesWithFixed(problem, offer);
    case RuleId::Price:
        return !fitsPrice(offer);
    case RuleId::Copay:
        return parameters.copayLimit && offer.copay > *parameters.copayLimit;
    case RuleId::Need:
        return !coversSurveyedNeed(problem, offer);
    case RuleId::Eligibility:
    case RuleId::Registration:
    case RuleId::Duplication:
    case RuleId::Consent:
    case RuleId::Order:
        return false;
    }
    return false;
}

} // namespace

std::vector<RuleResult> check(
    const Problem &problem, std::span<const int> chosen, const CheckContext &context)
{
    const Case about{problem, chosen, context};
    Results results;
    for (const Rule &rule : kAllRules) {
        const size_t before = results.size();
        rule.check(about, results);
        // `excluded` may name a rule that the problem alone does not show to be broken; then there are no
        // figures.
        if (results.size() == before)
            checkExcluded(about, rule.id, rule.verdict, Breach::None, results);
        if (results.size() == before) {
            results.emplace_back();
            results.back().rule = rule.id;
        }
    }
    return results;
}

bool passesForWantOfALimit(const Problem &problem, const RuleResult &result)
{
    return result.rule == RuleId::Copay && result.verdict == Verdict::Pass && !problem.parameters.copayLimit;
}

Verdict heaviest(const std::vector<RuleResult> &results)
{
    Verdict verdict = Verdict::Pass;
    for (const RuleResult &result : results)
        verdict = std::max(verdict, result.verdict);
    return verdict;
}

std::optional<RuleId> firstBroken(const Problem &problem, const Offer &offer)
{
    for (const Rule &rule : kAllRules) {
        if (offer.excluded == rule.id || breaks(problem, offer, rule.id))
            return rule.id;
    }
    return std::nullopt;
}

std::optional<RuleResult> exclusionOf(const Problem &problem, int offer)
{
    const auto first = firstBroken(problem, problem.offers[static_cast<size_t>(offer)]);
    if (!first)
        return std::nullopt;
    const Rule &rule = kAllRules[static_cast<size_t>(*first)];
    const std::array<int, 1> alone = {offer};
    const CheckContext nothing;
    Results results;
    rule.check(Case{problem, alone, nothing}, results);
    // Rules about the whole choice, such as that of the conference, have nothing to say about one offer.
    if (results.empty() || results.front().offers.empty())
        return broken(rule.id, rule.verdict, Breach::None, {offer});
    return results.front();
}

std::vector<RuleResult> exclusions(const Problem &problem)
{
    Results results;
    for (size_t i = 0; i < problem.offers.size(); ++i) {
        if (auto result = exclusionOf(problem, static_cast<int>(i)))
            results.push_back(std::move(*result));
    }
    return results;
}

bool collide(std::span<const WeeklySlot> first, std::span<const WeeklySlot> second, int travelMinutes)
{
    for (const WeeklySlot &one : first) {
        for (const WeeklySlot &other : second) {
            if (tooClose(one, other, travelMinutes))
                return true;
        }
    }
    return false;
}

bool collidesWithItself(std::span<const WeeklySlot> weekly)
{
    for (size_t i = 0; i < weekly.size(); ++i) {
        for (size_t j = i + 1; j < weekly.size(); ++j) {
            if (overlap(weekly[i], weekly[j]))
                return true;
        }
    }
    return false;
}

bool coversSurveyedNeed(const Problem &problem, const Offer &offer)
{
    return std::any_of(problem.needs.begin(), problem.needs.end(),
        [&](const Need &need) { return need.severity >= 1 && offer.covers(need.area) > 0; });
}

} // namespace bundle
