// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/candidates.h"

#include "model/bundle/rules.h"
#include "model/bundle/score.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace bundle {

namespace {

// A need covered to within e^-30 of all of it: what is lost by stopping there is far below a billionth.
constexpr double kAllCovered = 30;

// Code point order, which is also the order of the UTF-8 bytes; QString's own compares UTF-16 units.
bool comesBefore(const QString &first, const QString &second)
{
    const qsizetype size = std::min(first.size(), second.size());
    for (qsizetype i = 0; i < size; ++i) {
        if (first[i] == second[i])
            continue;
        if (first[i].isSurrogate() != second[i].isSurrogate())
            return second[i].isSurrogate();
        return first[i] < second[i];
    }
    return first.size() < second.size();
}

} // namespace

Candidates::Candidates(const Problem &problem)
    : m_travel(problem)
{
    order(problem);
    weigh(problem);
}

void Candidates::order(const Problem &problem)
{
    for (size_t i = 0; i < problem.offers.size(); ++i) {
        if (!firstBroken(problem, problem.offers[i]))
            m_offer.push_back(static_cast<int>(i));
    }
    std::sort(m_offer.begin(), m_offer.end(), [&](int first, int second) {
        const Offer &one = problem.offers[at(first)];
        const Offer &other = problem.offers[at(second)];
        return one.area != other.area ? one.area < other.area : comesBefore(one.id, other.id);
    });
    for (const int index : m_offer)
        ++m_begin[static_cast<size_t>(problem.offers[at(index)].area) + 1];
    for (size_t area = 1; area < m_begin.size(); ++area)
        m_begin[area] += m_begin[area - 1];
}

void Candidates::weigh(const Problem &problem)
{
    const Parameters &parameters = problem.parameters;
    std::vector<Need> needs;
    double wanted = 0;
    for (const Need &need : problem.needs) {
        wanted += need.weight * need.severity;
        if (need.weight * need.severity > 0)
            needs.push_back(need);
    }
    for (size_t n = 0; n < needs.size(); ++n)
        m_worth[n] = parameters.weights.need * needs[n].weight * needs[n].severity / wanted;

    const size_t size = m_offer.size();
    m_coverage.resize(size * kNeeds);
    m_logs.resize(size * kNeeds);
    QHash<QString, int> services;
    for (size_t i = 0; i < size; ++i) {
        const Offer &offer = problem.offers[at(m_offer[i])];
        for (size_t n = 0; n < needs.size(); ++n) {
            const double covered = offer.covers(needs[n].area);
            m_coverage[i * kNeeds + n] = covered;
            m_logs[i * kNeeds + n] = logOf(covered);
        }
        const double copay = static_cast<double>(offer.copay);
        m_copay.push_back(copay);
        m_own.push_back(
            termsOf(problem, offer).sum() / parameters.maxServices - copayPoints(parameters, copay));
        const auto known = services.constFind(offer.service);
        const int service = known != services.constEnd() ? *known : static_cast<int>(services.size());
        if (known == services.constEnd())
            services.insert(offer.service, service);
        m_service.push_back(service);
        m_slotBegin.push_back(static_cast<int>(m_slots.size()));
        m_days.push_back(0);
        for (const WeeklySlot &slot : offer.weekly) {
            m_slots.push_back(slot);
            m_days.back() |= 1u << slot.day;
        }
    }
    m_slotBegin.push_back(static_cast<int>(m_slots.size()));
}

double Candidates::logOf(double coverage)
{
    return coverage > 0 ? std::min(kAllCovered, -std::log1p(-coverage)) : 0;
}

std::span<const WeeklySlot> Candidates::weekly(int candidate) const
{
    const size_t from = at(m_slotBegin[at(candidate)]);
    return std::span(m_slots).subspan(from, at(m_slotBegin[at(candidate) + 1]) - from);
}

bool Candidates::isBusy(int candidate, int day, int minute) const
{
    for (const WeeklySlot &slot : weekly(candidate)) {
        if (slot.day == day && slot.from <= minute && minute < slot.to)
            return true;
    }
    return false;
}

bool Candidates::conflict(int first, int second) const
{
    if (m_service[at(first)] == m_service[at(second)])
        return true;
    if ((m_days[at(first)] & m_days[at(second)]) == 0)
        return false;
    return collide(weekly(first), weekly(second), m_travel.minutes(offer(first), offer(second)));
}

std::optional<WeeklySlot> Candidates::sharedTime(int first, int second) const
{
    for (const WeeklySlot &one : weekly(first)) {
        for (const WeeklySlot &other : weekly(second)) {
            const int from = std::max(one.from, other.from);
            const int to = std::min(one.to, other.to);
            if (one.day == other.day && from < to)
                return WeeklySlot{one.day, from, to};
        }
    }
    return std::nullopt;
}

} // namespace bundle
