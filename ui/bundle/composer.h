// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/explain.h"
#include "model/work/bundles.h"
#include "model/work/waitinglist.h"

#include <QObject>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// One offer in the ranking of its place, the other places as chosen.
struct Candidate {
    int offer = 0; ///< index into the problem
    int rank = 0; ///< from 1; 0 where the composer would not propose it
    int points = 0; ///< see bundle::Explainer::points
    bool collides = false; ///< in time with what is chosen elsewhere
    std::optional<bundle::RuleResult> exclusion;

    bool isPossible() const { return !exclusion || exclusion->verdict != bundle::Verdict::Never; }
};

/// A choice of offers in the making: what is chosen in each area, how the candidates of each place rank
/// beside the rest, and what the rules say. Everything is reckoned at once by the pure rules. Lives on the
/// window's thread.
class Composer final : public QObject {
    Q_OBJECT
public:
    /// What is composed: a bundle, or one place of a bundle that was approved, where only what the rules
    /// themselves ask for has to be explained.
    enum class Purpose { Bundle, Exchange };
    explicit Composer(QObject *parent = nullptr, Purpose purpose = Purpose::Bundle);

    /// A problem with the best bundles of it; chooses the best, or what is given.
    void set(
        work::BundleProblem made, bundle::Solution solution, std::optional<std::vector<int>> chosen = {});
    const work::BundleProblem &made() const { return m_made; }
    const bundle::Problem &problem() const { return m_made.problem; }
    const bundle::Solution &solution() const { return m_solution; }

    /// Offers that stay whatever is chosen for their place, for an exchange.
    void setFixed(const std::vector<int> &offers);
    /// Rules for which somebody has signed already.
    void setSigned(const QStringList &rules) { m_signed = rules; }
    /// Providers that may be given something by the person's consent.
    void setAgreed(const QSet<base::Id> &organisations) { m_agreed = organisations; }

    /// Where the person waits, and how many wait by offer. Emits `waitsChanged`.
    void setWaits(const QList<work::WaitingPerson> &own, const QHash<base::Id, int> &counts);
    /// The person's entry on the list of an offer, or null.
    const work::WaitingPerson *waitFor(int offer) const;
    /// Whether a place of the offer is only to be waited for.
    bool canWait(int offer) const;

    /// Everything chosen, in the order of the problem.
    std::vector<int> chosen() const;
    const std::vector<int> &chosenIn(domain::ServiceArea area) const { return m_chosen[size_t(area)]; }
    /// The best first, then those that need a reason, then those that cannot be had.
    const std::vector<Candidate> &ranking(domain::ServiceArea area) const { return m_ranking[size_t(area)]; }
    const Candidate *candidate(int offer) const;
    /// Puts an offer into its place instead of what is there.
    void choose(int offer);
    /// Puts an offer beside what is in its place.
    void add(int offer);
    /// Leaves a place unused.
    void clear(domain::ServiceArea area);
    /// Takes one of the best bundles.
    void takeBundle(size_t index);
    void setChosen(const std::vector<int> &offers);
    /// Which of the best bundles is chosen, or -1.
    int bundleChosen() const;
    /// To the next or the previous candidate of a place that can be had; after the last comes the unused
    /// place.
    void step(domain::ServiceArea area, int by);

    int months() const { return m_months; }
    void setMonths(int months);

    const std::vector<bundle::RuleResult> &results() const { return m_results; }
    const work::BundleDemands &demands() const { return m_demands; }
    work::BundleMoney month() const;
    work::BundleMoney moneyOf(domain::ServiceArea area) const;
    /// Why the choice has its score.
    bundle::Explanation explanation() const;
    /// An offer's part of the score, the other places as chosen.
    bundle::OfferPart partOf(int offer) const;
    /// Whether the choice is as good as the best: 0 to 100.
    int pointsOf(const bundle::RankedBundle &bundle) const;

Q_SIGNALS:
    void changed();
    /// Nothing that was chosen is different, only who waits.
    void waitsChanged();

private:
    void reckon();
    QSet<QString> agreedNames() const;
    void rank(domain::ServiceArea area, const std::vector<double> &points);
    Candidate candidateOf(int offer, const std::vector<int> &others, double points) const;
    double bestScore() const { return m_solution.bundles.empty() ? 0 : m_solution.bundles.front().score; }
    domain::ServiceArea areaOf(int offer) const { return problem().offers[size_t(offer)].area; }

    work::BundleProblem m_made;
    bundle::Solution m_solution;
    std::unique_ptr<bundle::Explainer> m_explainer; ///< over the problem above
    Purpose m_purpose;
    QList<work::WaitingPerson> m_waits;
    QSet<base::Id> m_agreed;
    QStringList m_signed;
    int m_months = 2;
    std::array<std::vector<int>, domain::kServiceAreas> m_fixed;
    std::array<std::vector<int>, domain::kServiceAreas> m_chosen;
    std::array<std::vector<Candidate>, domain::kServiceAreas> m_ranking;
    std::vector<bundle::RuleResult> m_results;
    work::BundleDemands m_demands;
};

} // namespace ui
