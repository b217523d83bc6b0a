// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/travelmap.h"

#include <span>
#include <vector>

namespace bundle {

/// The offers that may be proposed at all, in flat arrays for the search. Candidates are numbered by area and
/// then by id, so that the number itself is the order which decides between equal scores; the candidates of
/// an area stand in one piece. Built once for a problem, then only read; the problem must outlive it.
class Candidates {
public:
    /// Needs are padded to this, with weight 0.
    static constexpr int kNeeds = 12;

    explicit Candidates(const Problem &problem);

    int count() const { return static_cast<int>(m_offer.size()); }
    int begin(int area) const { return m_begin[static_cast<size_t>(area)]; }
    int end(int area) const { return m_begin[static_cast<size_t>(area) + 1]; }
    int areaOf(int candidate) const { return candidate < begin(1) ? 0 : candidate < begin(2) ? 1 : 2; }

    /// Index of the offer in the problem.
    int offer(int candidate) const { return m_offer[at(candidate)]; }
    /// What a covered need n is worth in the score: a w(n) s(n) / sum of w s.
    std::span<const double, kNeeds> worth() const { return m_worth; }
    /// Coverage of each need.
    const double *coverage(int candidate) const { return &m_coverage[at(candidate) * kNeeds]; }
    /// -ln(1 - coverage), at most 30: these add up where coverages multiply.
    static double logOf(double coverage);
    const double *logs(int candidate) const { return &m_logs[at(candidate) * kNeeds]; }
    /// The part of the score that does not depend on the other offers of a bundle.
    double own(int candidate) const { return m_own[at(candidate)]; }
    double copay(int candidate) const { return m_copay[at(candidate)]; }
    int service(int candidate) const { return m_service[at(candidate)]; }

    bool isBusy(int candidate, int day, int minute) const;
    /// Whether two candidates cannot be in one bundle: the same service, or too close in time.
    bool conflict(int first, int second) const;
    /// A slot in which both are busy, if there is one.
    std::optional<WeeklySlot> sharedTime(int first, int second) const;

private:
    static size_t at(int candidate) { return static_cast<size_t>(candidate); }
    void order(const Problem &problem);
    void weigh(const Problem &problem);
    std::span<const WeeklySlot> weekly(int candidate) const;

    std::array<int, domain::kServiceAreas + 1> m_begin{};
    std::array<double, kNeeds> m_worth{};
    std::vector<int> m_offer;
    std::vector<double> m_coverage;
    std::vector<double> m_logs;
    std::vector<double> m_own;
    std::vector<double> m_copay;
    std::vector<int> m_service;
    std::vector<unsigned> m_days;
    std::vector<WeeklySlot> m_slots;
    std::vector<int> m_slotBegin;
    TravelMap m_travel;
};

} // namespace bundle
