// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/item.h"

#include <algorithm>

namespace instruments {

namespace {

std::optional<double> numberIn(const QJsonValue &limit)
{
    return limit.isDouble() ? std::optional(limit.toDouble()) : std::nullopt;
}

std::vector<double> weightsOf(const std::vector<Option> &options)
{
    std::vector<double> weights;
    for (const Option &option : options) {
        if (option.weight)
            weights.push_back(*option.weight);
    }
    return weights;
}

} // namespace

QString Option::code() const
{
    const QString text = value.toString();
    return !system.isEmpty() && text.startsWith(system + u'|') ? text.mid(system.size() + 1) : text;
}

const Option *Item::option(const QJsonValue &value) const
{
    const auto found = std::find_if(
        options.begin(), options.end(), [&](const Option &each) { return each.value == value; });
    return found == options.end() ? nullptr : &*found;
}

const Formula *Item::formula(const QString &use) const
{
    const auto found = std::find_if(
        formulas.begin(), formulas.end(), [&](const Formula &each) { return each.use == use; });
    return found == formulas.end() ? nullptr : &*found;
}

std::optional<double> Item::lowestWeight() const
{
    const std::vector<double> weights = weightsOf(options);
    return weights.empty() ? numberIn(limits.least) : *std::min_element(weights.begin(), weights.end());
}

std::optional<double> Item::highestWeight() const
{
    const std::vector<double> weights = weightsOf(options);
    return weights.empty() ? numberIn(limits.most) : *std::max_element(weights.begin(), weights.end());
}

} // namespace instruments
