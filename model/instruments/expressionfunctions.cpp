// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/expressionfunctions.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace instruments {

namespace {

const QStringList kOfNumbers{QStringLiteral("abs"), QStringLiteral("ceiling"), QStringLiteral("floor"),
    QStringLiteral("truncate"), QStringLiteral("round"), QStringLiteral("sqrt"), QStringLiteral("power"),
    QStringLiteral("ln"), QStringLiteral("exp")};
const QStringList kOfTexts{QStringLiteral("startsWith"), QStringLiteral("endsWith"),
    QStringLiteral("contains"), QStringLiteral("matches"), QStringLiteral("length")};

base::Error noValue(const char *why)
{
    return {base::ErrorKind::InvalidInput, QLatin1String(why)};
}

template <class Data> const Data *single(const Collection &values)
{
    return values.size() == 1 ? std::get_if<Data>(&values.front().data) : nullptr;
}

/// 2.675 is kept as a little less, and 267.5 is meant.
double rounded(double number, int places)
{
    const double scale = std::pow(10.0, places);
    const double scaled = std::fabs(number) * scale;
    const double whole = std::floor(scaled * (1 + 1e-12) + 0.5);
    return std::copysign(whole / scale, number);
}

double ofNumber(const QString &name, double number, double argument)
{
    if (name == QStringLiteral("abs"))
        return std::fabs(number);
    if (name == QStringLiteral("ceiling"))
        return std::ceil(number);
    if (name == QStringLiteral("floor"))
        return std::floor(number);
    if (name == QStringLiteral("truncate"))
        return std::trunc(number);
    if (name == QStringLiteral("round"))
        return rounded(number, static_cast<int>(argument));
    if (name == QStringLiteral("sqrt"))
        return std::sqrt(number);
    if (name == QStringLiteral("ln"))
        return std::log(number);
    return name == QStringLiteral("exp") ? std::exp(number) : std::pow(number, argument);
}

base::Result<Collection> numeric(
    const QString &name, const Collection &focus, const Collection &argument, bool hasArgument)
{
    constexpr double kMostPlaces = 12;
    const double *number = single<double>(focus);
    const double *second = single<double>(argument);
    if (!number || (hasArgument && !second))
        return noValue("a function of what is not one number");
    const bool isRound = name == QStringLiteral("round");
    if (isRound && second && (*second < 0 || *second > kMostPlaces || std::trunc(*second) != *second))
        return noValue("rounding to places that cannot be");
    const double result = ofNumber(name, *number, second ? *second : 0);
    if (std::isinf(result) && name != QStringLiteral("ln"))
        return noValue("a number too large");
    // The root and the logarithm of what has none are nothing.
    return std::isfinite(result) ? Collection{{result}} : Collection{};
}

base::Result<Collection> textual(
    const QString &name, const Collection &focus, const Collection &argument, bool hasArgument)
{
    const QString *text = single<QString>(focus);
    const QString *second = single<QString>(argument);
    if (!text || (hasArgument && !second))
        return noValue("a function of what is not one text");
    if (name == QStringLiteral("length"))
        return Collection{{double(text->size())}};
    if (name == QStringLiteral("startsWith"))
        return Collection{{text->startsWith(*second)}};
    if (name == QStringLiteral("endsWith"))
        return Collection{{text->endsWith(*second)}};
    if (name == QStringLiteral("contains"))
        return Collection{{text->contains(*second)}};
    const QRegularExpression pattern(*second, QRegularExpression::DotMatchesEverythingOption);
    if (!pattern.isValid())
        return noValue("a pattern that is none");
    return Collection{{pattern.match(*text).hasMatch()}};
}

} // namespace

bool isPlainFunction(const QString &name)
{
    return kOfNumbers.contains(name) || kOfTexts.contains(name);
}

base::Result<Collection> applied(
    const QString &name, const Collection &focus, const Collection &argument, bool hasArgument)
{
    if (focus.empty() || (hasArgument && argument.empty()))
        return Collection{};
    return kOfNumbers.contains(name) ? numeric(name, focus, argument, hasArgument)
                                     : textual(name, focus, argument, hasArgument);
}

} // namespace instruments
