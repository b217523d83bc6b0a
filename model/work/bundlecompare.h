// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/explain.h"
#include "model/work/bundles.h"

namespace work {

/// One of two bundles that are compared.
struct ComparedBundle {
    std::optional<domain::Bundle> bundle; ///< none: the composer's own proposal
    std::vector<int> offers; ///< indices into the problem of both
    bundle::Explanation explanation; ///< score and needs with their shares
    std::vector<bundle::RuleResult> broken; ///< of the rules 1 to 8
    BundleMoney month; ///< by the prices of today
    int months = 0;
    int minutes = 0; ///< on the way in a week, there only; unknown ones left out
};

/// Two bundles of one person, held against the same problem: that of the first one's start month.
struct BundleComparison {
    BundleProblem made;
    ComparedBundle first;
    ComparedBundle second;
};

namespace bundlecompare {

/// InvalidInput where they are not of one person. A nil second is the composer's proposal. Written to the
/// access log.
base::Result<BundleComparison> compare(Context &context, const base::Id &first, const base::Id &second = {});
/// Two choices within one problem, such as two of the ten best, kept or not. Pure.
BundleComparison ofChoices(
    const BundleProblem &made, const std::vector<int> &first, const std::vector<int> &second, int months);
/// What speaks for one or the other, in sentences that can be read out (context "bundle"): needs, cost, way,
/// rules, and that they are equal where they are.
QStringList sentences(const BundleComparison &comparison);

} // namespace bundlecompare

} // namespace work
