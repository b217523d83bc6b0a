// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/candidates.h"

#include <functional>

namespace bundle {

/// Makes a possible bundle of a promising one and betters it offer by offer, so that the search begins with
/// good bundles in hand. It proves nothing.
class Improver {
public:
    using Threshold = std::function<double()>;
    using Found = std::function<void(const std::vector<int> &)>;

    /// `found` is told of every possible bundle that reaches the threshold.
    Improver(const Candidates &candidates, double copayLimit, Threshold threshold, Found found);

    void run(std::vector<int> chosen);

private:
    using Left = std::array<double, Candidates::kNeeds>;

    std::vector<int> repaired(const std::vector<int> &chosen) const;
    bool replace(std::vector<int> &chosen, size_t place);
    Left leftBy(const std::vector<int> &chosen) const;
    double scoreOf(const std::vector<int> &chosen) const;
    double gain(const Left &left, int candidate) const;
    bool fits(const std::vector<int> &chosen, int candidate) const;

    const Candidates &m_candidates;
    double m_copayLimit;
    Threshold m_threshold;
    Found m_found;
};

} // namespace bundle
