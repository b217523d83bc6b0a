// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/relaxation.h"

#include <functional>

namespace bundle {

/// Goes through a box with three free places: each candidate of the shortest list is fixed in turn, which
/// makes the gains of the others exact for one more offer, and few of them are still good enough then. Their
/// pairs are tried out. What remains too large is handed back as a box with two free places.
class Sweep {
public:
    using Threshold = std::function<double()>;
    using Found = std::function<void(const std::vector<int> &)>;
    using HandBack = std::function<void(Box)>;

    Sweep(const Candidates &candidates, double copayLimit, Threshold threshold, Found found,
        HandBack handBack, qint64 mostPairs);

    /// All bundles of the box that reach the threshold are reported or lie in a box handed back. Returns how
    /// many candidates were fixed.
    qint64 run(const Box &box);

private:
    /// Candidates for some places with their gains; coverage by columns, so that one need is a straight run.
    struct Part {
        int area = 0;
        int count = 0;
        std::vector<int> candidates;
        std::vector<double> gains;
        std::array<std::vector<double>, Candidates::kNeeds> columns; ///< worth times coverage
    };
    struct Term {
        double gain;
        int candidate;
    };
    using Terms = std::vector<Term>;

    Part partOf(const Box &box, const Group &group) const;
    bool fixFirst(const Box &box, const Part &first, size_t position);
    Terms gainsBeside(const Part &part, size_t from, int fixed);
    static double tops(const Terms &terms, int count);
    void dropBelow(Terms &terms, int count, double sum) const;
    void dropConflicts(Terms &terms, int fixed, double copay) const;
    void tryPairs(const Box &box, Terms &first, Terms &second, bool isSameList);
    bool tryWith(const Box &box, const Term &one, const Terms &others, size_t from, double least);

    const Candidates &m_candidates;
    double m_copayLimit;
    Threshold m_threshold;
    Found m_found;
    HandBack m_handBack;
    std::vector<Part> m_others;
    std::vector<double> m_work;
    PerNeed m_worth{};
    double m_base = 0;
    qint64 m_mostPairs;
    qint64 m_pairs = 0;
};

} // namespace bundle
