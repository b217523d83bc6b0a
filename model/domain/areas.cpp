// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/areas.h"

#include <QtGlobal>

namespace domain {

namespace {

struct NeedWords {
    const char *code;
    const char *official;
    const char *label;
};

constexpr std::array<NeedWords, kNeedAreas> kNeeds = {{
    {"safety", "0000000", QT_TRANSLATE_NOOP("areas", "Safety")},
    {"health", "1000000", QT_TRANSLATE_NOOP("areas", "Health")},
    {"dailyLiving", "2000000", QT_TRANSLATE_NOOP("areas", "Daily living")},
    {"family", "3000000", QT_TRANSLATE_NOOP("areas", "Family relations")},
    {"social", "4000000", QT_TRANSLATE_NOOP("areas", "Social relations")},
    {"economy", "5000000", QT_TRANSLATE_NOOP("areas", "Economy")},
    {"education", "6000000", QT_TRANSLATE_NOOP("areas", "Education")},
    {"employment", "7000000", QT_TRANSLATE_NOOP("areas", "Employment")},
    {"environment", "8000000", QT_TRANSLATE_NOOP("areas", "Living environment")},
    {"rights", "9000000", QT_TRANSLATE_NOOP("areas", "Law and rights")},
    {"other", "A000000", QT_TRANSLATE_NOOP("areas", "Other needs")},
}};

struct ServiceWords {
    const char *code;
    const char *label;
};

constexpr std::array<ServiceWords, kServiceAreas> kServices = {{
    {"care", QT_TRANSLATE_NOOP("areas", "Care")},
    {"rehabilitation", QT_TRANSLATE_NOOP("areas", "Rehabilitation")},
    {"counselling", QT_TRANSLATE_NOOP("areas", "Counselling")},
}};

template <class Words, size_t Count>
std::optional<size_t> indexOf(
    const std::array<Words, Count> &all, const char *Words::*member, QStringView text)
{
    for (size_t i = 0; i < Count; ++i) {
        if (text == QLatin1StringView(all[i].*member))
            return i;
    }
    return std::nullopt;
}

const NeedWords &wordsOf(NeedArea area)
{
    return kNeeds[static_cast<size_t>(area)];
}

const ServiceWords &wordsOf(ServiceArea area)
{
    return kServices[static_cast<size_t>(area)];
}

} // namespace

QString codeOf(NeedArea area)
{
    return QLatin1StringView(wordsOf(area).code);
}

QString codeOf(ServiceArea area)
{
    return QLatin1StringView(wordsOf(area).code);
}

std::optional<NeedArea> needAreaOf(QStringView code)
{
    const auto found = indexOf(kNeeds, &NeedWords::code, code);
    return found ? std::optional(kAllNeedAreas[*found]) : std::nullopt;
}

std::optional<ServiceArea> serviceAreaOf(QStringView code)
{
    const auto found = indexOf(kServices, &ServiceWords::code, code);
    return found ? std::optional(kAllServiceAreas[*found]) : std::nullopt;
}

QString officialCodeOf(NeedArea area)
{
    return QLatin1StringView(wordsOf(area).official);
}

std::optional<NeedArea> needAreaOfOfficialCode(QStringView code)
{
    const auto found = indexOf(kNeeds, &NeedWords::official, code);
    return found ? std::optional(kAllNeedAreas[*found]) : std::nullopt;
}

const char *labelOf(NeedArea area)
{
    return wordsOf(area).label;
}

const char *labelOf(ServiceArea area)
{
    return wordsOf(area).label;
}

} // namespace domain
