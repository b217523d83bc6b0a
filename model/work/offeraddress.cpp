// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/offeraddress.h"

#include <cmath>

namespace work {
namespace {

bool isSamePlace(const domain::Address &one, const domain::Address &other)
{
    // Lists write fewer digits than a map gives; this is about a tenth of a metre.
    constexpr double kDegrees = 1e-6;
    return one.hasPosition() && other.hasPosition() && std::abs(*one.latitude - *other.latitude) < kDegrees
        && std::abs(*one.longitude - *other.longitude) < kDegrees;
}

} // namespace

domain::Address addressOver(const domain::Address &stored, domain::Address given)
{
    domain::Address written = stored;
    written.dong.clear();
    const domain::Address read = domain::addressFromLine(written.line());
    if (given.road != read.road)
        return given;
    if (given.dong.isEmpty() || given.dong == domain::normalisedDong(stored.dong))
        given.dong = stored.dong;
    if (given.detail.isEmpty() || given.detail == read.detail) {
        given.road = stored.road;
        given.detail = stored.detail;
    }
    given.note = stored.note;
    if (!given.hasPosition() || isSamePlace(given, stored)) {
        given.latitude = stored.latitude;
        given.longitude = stored.longitude;
        given.source = stored.source;
    }
    return given;
}

} // namespace work
