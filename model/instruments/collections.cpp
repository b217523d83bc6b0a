// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/collections.h"

#include "model/instruments/values.h"

#include <algorithm>
#include <cmath>

namespace instruments {

namespace {

base::Error noResult(const char *why)
{
    return {base::ErrorKind::InvalidInput, QLatin1String(why)};
}

bool areClose(double one, double other)
{
    return std::fabs(one - other) <= 1e-9 * std::max({1.0, std::fabs(one), std::fabs(other)});
}

bool isSame(const ExpressionValue &one, const ExpressionValue &other)
{
    const double *first = std::get_if<double>(&one.data);
    const double *second = std::get_if<double>(&other.data);
    return first && second ? areClose(*first, *second) : one.data == other.data;
}

bool isIn(const ExpressionValue &value, const Collection &values)
{
    return std::any_of(
        values.begin(), values.end(), [&](const ExpressionValue &each) { return isSame(value, each); });
}

base::Result<Collection> membership(const Collection &left, const Collection &right)
{
    if (left.size() > 1)
        return noResult("several values in a list");
    return left.empty() ? Collection{} : Collection{{isIn(left.front(), right), {}}};
}

Collection united(const Collection &left, const Collection &right)
{
    Collection both;
    for (const Collection *side : {&left, &right}) {
        for (const ExpressionValue &each : *side) {
            if (!isIn(each, both))
                both.push_back(each);
        }
    }
    return both;
}

/// `a & b`, where nothing is an empty text, and `a + b`, where it is not.
base::Result<Collection> behindEachOther(const QString &sign, const Collection &left, const Collection &right)
{
    QString text;
    for (const Collection *side : {&left, &right}) {
        const QString *part = side->size() == 1 ? std::get_if<QString>(&side->front().data) : nullptr;
        if (!side->empty() && !part)
            return noResult("joining what is not one text");
        if (side->empty() && sign == QStringLiteral("+"))
            return Collection{};
        text += part ? *part : QString();
    }
    return Collection{{text, {}}};
}

double divided(const QString &sign, double one, double other)
{
    if (sign == QStringLiteral("/"))
        return one / other;
    // What is whole but for the way doubles are kept counts as whole.
    const double times = one / other;
    const double whole = areClose(times, std::round(times)) ? std::round(times) : std::trunc(times);
    return sign == QStringLiteral("div") ? whole : one - whole * other;
}

base::Result<Collection> reckoned(const QString &sign, const Collection &left, const Collection &right)
{
    if (left.empty() || right.empty())
        return Collection{};
    if (sign == QStringLiteral("+") && left.size() == 1 && std::holds_alternative<QString>(left.front().data))
        return behindEachOther(sign, left, right);
    const double *one = left.size() == 1 ? std::get_if<double>(&left.front().data) : nullptr;
    const double *other = right.size() == 1 ? std::get_if<double>(&right.front().data) : nullptr;
    if (!one || !other)
        return noResult("reckoning with what is not one number");
    const bool divides
        = sign != QStringLiteral("+") && sign != QStringLiteral("-") && sign != QStringLiteral("*");
    if (divides && *other == 0)
        return Collection{};
    const double result = sign == QStringLiteral("+") ? *one + *other
        : sign == QStringLiteral("-")                 ? *one - *other
        : sign == QStringLiteral("*")                 ? *one * *other
                                                      : divided(sign, *one, *other);
    if (!std::isfinite(result))
        return noResult("a number too large");
    return Collection{{result, {}}};
}

bool isTimeOfDay(const TimePoint &point)
{
    return !point.text.contains(u'-');
}

/// The order of two points in time; unordered where one of them does not tell enough.
base::Result<std::partial_ordering> inTime(const TimePoint &one, const TimePoint &other)
{
    const bool isYear = one.text.size() == 4 || other.text.size() == 4;
    if (!isYear && isTimeOfDay(one) != isTimeOfDay(other))
        return noResult("comparing a day with a time of day");
    return comparedValues(one.text, other.text);
}

base::Result<Collection> compared(const QString &sign, const Collection &left, const Collection &right)
{
    if (left.empty() || right.empty())
        return Collection{};
    if (left.size() > 1 || right.size() > 1)
        return noResult("comparing several values");
    std::partial_ordering order = std::partial_ordering::unordered;
    const auto &one = left.front().data;
    const auto &other = right.front().data;
    if (const double *number = std::get_if<double>(&one); number && std::holds_alternative<double>(other))
        order = areClose(*number, std::get<double>(other)) ? std::partial_ordering::equivalent
                                                           : *number <=> std::get<double>(other);
    else if (const QString *text = std::get_if<QString>(&one); text && std::holds_alternative<QString>(other))
        order = text->compare(std::get<QString>(other)) <=> 0;
    else if (const TimePoint *point = std::get_if<TimePoint>(&one);
             point && std::holds_alternative<TimePoint>(other)) {
        const auto found = inTime(*point, std::get<TimePoint>(other));
        if (!found)
            return found.error();
        if (*found == std::partial_ordering::unordered)
            return Collection{};
        order = *found;
    } else
        return noResult("comparing what has no order");
    const bool holds = sign == QStringLiteral("<") ? order < 0
        : sign == QStringLiteral("<=")             ? order <= 0
        : sign == QStringLiteral(">")              ? order > 0
                                                   : order >= 0;
    return Collection{{holds, {}}};
}

base::Result<Collection> equal(const Collection &left, const Collection &right, bool wanted)
{
    if (left.empty() || right.empty())
        return Collection{};
    const TimePoint *one = left.size() == 1 ? std::get_if<TimePoint>(&left.front().data) : nullptr;
    const TimePoint *other = right.size() == 1 ? std::get_if<TimePoint>(&right.front().data) : nullptr;
    if (one && other) {
        const auto order = inTime(*one, *other);
        if (!order)
            return order.error();
        const bool isOpen = *order == std::partial_ordering::unordered;
        return isOpen ? Collection{}
                      : Collection{{(*order == std::partial_ordering::equivalent) == wanted, {}}};
    }
    const bool same
        = left.size() == right.size() && std::equal(left.begin(), left.end(), right.begin(), isSame);
    return Collection{{same == wanted, {}}};
}

/// xor, and implies: what follows from nothing false.
base::Result<Collection> following(bool isXor, const Collection &left, const Collection &right)
{
    const auto first = truthOf(left);
    const auto second = truthOf(right);
    if (!first || !second)
        return first ? second.error() : first.error();
    const std::optional<bool> one = *first;
    const std::optional<bool> other = *second;
    if (isXor)
        return one && other ? Collection{{*one != *other, {}}} : Collection{};
    if ((one && !*one) || (other && *other))
        return Collection{{true, {}}};
    return one && other ? Collection{{false, {}}} : Collection{};
}

base::Result<Collection> logical(bool isAnd, const Collection &left, const Collection &right)
{
    const auto first = truthOf(left);
    const auto second = truthOf(right);
    if (!first || !second)
        return first ? second.error() : first.error();
    const std::optional<bool> one = *first;
    const std::optional<bool> other = *second;
    // One side that decides is enough, whatever the other: false for and, true for or.
    if ((one && *one != isAnd) || (other && *other != isAnd))
        return Collection{{!isAnd, {}}};
    return one && other ? Collection{{isAnd, {}}} : Collection{};
}

} // namespace

base::Result<std::optional<bool>> truthOf(const Collection &values)
{
    if (values.empty())
        return std::optional<bool>();
    const bool *held = values.size() == 1 ? std::get_if<bool>(&values.front().data) : nullptr;
    if (!held)
        return noResult("what is neither true nor false");
    return std::optional(*held);
}

base::Result<Collection> combined(const QString &sign, const Collection &left, const Collection &right)
{
    if (sign == QStringLiteral("and") || sign == QStringLiteral("or"))
        return logical(sign == QStringLiteral("and"), left, right);
    if (sign == QStringLiteral("=") || sign == QStringLiteral("!="))
        return equal(left, right, sign == QStringLiteral("="));
    if (sign == QStringLiteral("xor") || sign == QStringLiteral("implies"))
        return following(sign == QStringLiteral("xor"), left, right);
    if (sign == QStringLiteral("in"))
        return membership(left, right);
    if (sign == QStringLiteral("contains"))
        return membership(right, left);
    if (sign == QStringLiteral("&"))
        return behindEachOther(sign, left, right);
    if (sign == QStringLiteral("|"))
        return united(left, right);
    if (sign == QStringLiteral("+") || sign == QStringLiteral("-") || sign == QStringLiteral("*")
        || sign == QStringLiteral("/") || sign == QStringLiteral("div") || sign == QStringLiteral("mod"))
        return reckoned(sign, left, right);
    return compared(sign, left, right);
}

} // namespace instruments
