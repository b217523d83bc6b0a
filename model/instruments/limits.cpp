// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/limits.h"

#include "model/instruments/values.h"

#include <QRegularExpression>

namespace instruments {

namespace {

std::optional<AnswerRule> brokenByText(const Item &item, const QString &text)
{
    if (item.maxLength > 0 && text.size() > item.maxLength)
        return AnswerRule::TooLong;
    if (text.size() < item.limits.minLength)
        return AnswerRule::TooShort;
    if (item.limits.pattern.isEmpty())
        return std::nullopt;
    // FHIR patterns have to match the whole text.
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(item.limits.pattern));
    if (pattern.isValid() && !pattern.match(text).hasMatch())
        return AnswerRule::WrongPattern;
    return std::nullopt;
}

std::optional<AnswerRule> brokenByValue(const Item &item, const QJsonValue &value)
{
    const Limits &limits = item.limits;
    if (!limits.least.isUndefined() && comparedValues(value, limits.least) < 0)
        return AnswerRule::TooLow;
    if (!limits.most.isUndefined() && comparedValues(value, limits.most) > 0)
        return AnswerRule::TooHigh;
    const auto number = numberOf(value);
    if (limits.decimalPlaces && number && decimalPlaces(*number) > *limits.decimalPlaces)
        return AnswerRule::TooPrecise;
    return std::nullopt;
}

} // namespace

std::optional<AnswerRule> brokenLimit(const Item &item, const QJsonArray &values)
{
    if (values.size() < item.limits.minOccurs)
        return AnswerRule::TooFew;
    if (item.limits.maxOccurs && values.size() > *item.limits.maxOccurs)
        return AnswerRule::TooMany;
    for (const QJsonValue &value : values) {
        if (value.isString()) {
            if (const auto rule = brokenByText(item, value.toString()))
                return rule;
        }
        if (const auto rule = brokenByValue(item, value))
            return rule;
    }
    return std::nullopt;
}

} // namespace instruments
