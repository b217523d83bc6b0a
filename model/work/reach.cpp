// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/reach.h"

#include <QJsonArray>
#include <QList>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace work::reach {
namespace {

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

} // namespace

std::optional<Place> placeOf(const domain::Address &address)
{
    if (!address.hasPosition())
        return std::nullopt;
    return Place{*address.latitude, *address.longitude, address.source == domain::PositionSource::DongCentre};
}

std::optional<Place> startOf(const domain::Person &person, const std::optional<domain::Household> &household,
    const QJsonObject &dongCentres)
{
    QList<const domain::Address *> addresses{&person.actualResidence, &person.residence};
    if (household)
        addresses.append(&household->address);
    for (const domain::Address *address : std::as_const(addresses)) {
        if (const auto place = placeOf(*address))
            return place;
    }
    for (const domain::Address *address : std::as_const(addresses)) {
        if (address->dong.isEmpty()) // Qt 6.8 ends the program when asked for a null key
            continue;
        const QJsonArray centre = dongCentres.value(address->dong).toArray();
        if (centre.size() == 2)
            return Place{centre[0].toDouble(), centre[1].toDouble(), true};
    }
    return std::nullopt;
}

double metresBetween(const Place &from, const Place &to)
{
    constexpr double kEarthRadius = 6'371'008.8;
    const double north = std::sin(radians(to.latitude - from.latitude) / 2);
    const double east = std::sin(radians(to.longitude - from.longitude) / 2);
    const double half
        = north * north + std::cos(radians(from.latitude)) * std::cos(radians(to.latitude)) * east * east;
    return 2 * kEarthRadius * std::asin(std::min(1.0, std::sqrt(half)));
}

int minutesBetween(const Place &from, const Place &to, double speed, double detour)
{
    return int(std::ceil(detour * metresBetween(from, to) / speed));
}

} // namespace work::reach
