// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/address.h"
#include "model/domain/household.h"
#include "model/domain/person.h"

#include <QJsonObject>

#include <optional>

/// How far it is from door to door. Without a street network: the great circle on a sphere of 6,371,008.8 m,
/// times a factor for detours, at a walking speed. All functions are pure.
namespace work::reach {

/// A position in degrees of WGS 84; `isAbout` where it is only the centre of the dong.
struct Place {
    double latitude = 0;
    double longitude = 0;
    bool isAbout = false;

    bool operator==(const Place &) const = default;
};

std::optional<Place> placeOf(const domain::Address &address);

/// Where a person sets out: the first position known of actual residence, residence and household address,
/// else the centre of the first dong named there in this order. `dongCentres` is the setting
/// `dong-centres`: `{"dong": [latitude, longitude]}`.
std::optional<Place> startOf(const domain::Person &person, const std::optional<domain::Household> &household,
    const QJsonObject &dongCentres);

double metresBetween(const Place &from, const Place &to);
/// ⌈detour × metres / speed⌉, speed in metres a minute.
int minutesBetween(const Place &from, const Place &to, double speed, double detour);

} // namespace work::reach
