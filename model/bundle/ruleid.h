// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace bundle {

/// The rules of model/bundle/README.md in the order in which they are tried: 1, 2, 2a, 3, 4, 5, 6, 7, 7a, 8,
/// 9, 10.
enum class RuleId {
    Count,
    Eligibility,
    Registration,
    Capacity,
    Reach,
    Time,
    Duplication,
    Price,
    Copay,
    Need,
    Consent,
    Order
};

inline constexpr int kRules = 12;

/// What it takes to break a rule: nothing stands in the way, a reason, a reason and a second person, or it
/// cannot be broken.
enum class Verdict { Pass, Reason, Second, Never };

/// The words of JSON: `count`, `capacity`, ... and `pass`, `reason`, `second`, `never`.
QString nameOf(RuleId rule);
std::optional<RuleId> ruleOf(QStringView name);
QString nameOf(Verdict verdict);

} // namespace bundle
