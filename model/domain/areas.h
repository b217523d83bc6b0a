// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace domain {

/// The ten need areas of the official assessment, and `Other`, which the composer counts but the assessment's
/// total of 40 does not. The order is that of the official codes.
enum class NeedArea {
    Safety,
    Health,
    DailyLiving,
    Family,
    Social,
    Economy,
    Education,
    Employment,
    Environment,
    Rights,
    Other
};

/// The three areas of care-pass services. The order decides between bundles of equal score.
enum class ServiceArea { Care, Rehabilitation, Counselling };

inline constexpr int kNeedAreas = 11;
inline constexpr int kServiceAreas = 3;

inline constexpr std::array<NeedArea, kNeedAreas> kAllNeedAreas = {NeedArea::Safety, NeedArea::Health,
    NeedArea::DailyLiving, NeedArea::Family, NeedArea::Social, NeedArea::Economy, NeedArea::Education,
    NeedArea::Employment, NeedArea::Environment, NeedArea::Rights, NeedArea::Other};
inline constexpr std::array<ServiceArea, kServiceAreas> kAllServiceAreas
    = {ServiceArea::Care, ServiceArea::Rehabilitation, ServiceArea::Counselling};

/// The word that stands in files and JSON: `dailyLiving`, `care`.
QString codeOf(NeedArea area);
QString codeOf(ServiceArea area);
std::optional<NeedArea> needAreaOf(QStringView code);
std::optional<ServiceArea> serviceAreaOf(QStringView code);

/// The seven-digit need code of the public welfare portal: `2000000` for daily living, `A000000` for the
/// rest.
QString officialCodeOf(NeedArea area);
std::optional<NeedArea> needAreaOfOfficialCode(QStringView code);

/// The English name, to be translated in the context "areas".
const char *labelOf(NeedArea area);
const char *labelOf(ServiceArea area);

} // namespace domain
