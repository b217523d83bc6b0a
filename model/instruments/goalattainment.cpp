// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/goalattainment.h"

#include <cmath>

namespace instruments {

base::Result<double> goalAttainment(const std::vector<Goal> &goals)
{
    constexpr double kCorrelation = 0.3;
    constexpr int kFarthest = 2;
    double weighted = 0;
    double weights = 0;
    double squares = 0;
    for (const Goal &goal : goals) {
        if (std::abs(goal.attainment) > kFarthest || !std::isfinite(goal.weight) || goal.weight <= 0)
            return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("goal out of range")};
        weighted += goal.weight * goal.attainment;
        weights += goal.weight;
        squares += goal.weight * goal.weight;
    }
    if (goals.empty())
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("no goals")};
    return 50 + 10 * weighted / std::sqrt((1 - kCorrelation) * squares + kCorrelation * weights * weights);
}

QString attainmentOf(const QString &group)
{
    return group + QStringLiteral(".attainment");
}

QString weightOf(const QString &group)
{
    return group + QStringLiteral(".weight");
}

std::optional<std::vector<Goal>> goalsOf(
    const Questionnaire &questionnaire, const Answers &answers, const QString &group)
{
    const ItemIndex index(questionnaire);
    const Item *attainment = index.find(attainmentOf(group));
    const Item *weight = index.find(weightOf(group));
    if (!attainment)
        return std::nullopt;
    std::vector<Goal> goals;
    for (const Answers &occurrence : answers.occurrences(group)) {
        const auto reached = occurrence.weight(*attainment);
        if (!reached)
            return std::nullopt;
        const auto weighs = weight ? occurrence.weight(*weight) : std::nullopt;
        goals.push_back({static_cast<int>(std::lround(*reached)), weighs.value_or(1)});
    }
    return goals.empty() ? std::nullopt : std::optional(goals);
}

} // namespace instruments
