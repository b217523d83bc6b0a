// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/offerfit.h"

#include "model/base/calendar.h"
#include "model/domain/areas.h"
#include "model/work/slottext.h"

#include <algorithm>

namespace work::offerfit {
namespace {

constexpr double kConditionAndStage = 1;
constexpr double kConditionOnly = 0.5;
constexpr double kGeneral = 0.25;

/// The mean of what was asked; what was not asked does not count.
class Mean {
public:
    void add(double value)
    {
        m_sum += value;
        ++m_count;
    }
    double value() const { return m_count == 0 ? 0 : m_sum / m_count; }

private:
    double m_sum = 0;
    int m_count = 0;
};

bool isAtWishedTime(const domain::Slot &slot, const QStringList &wishes)
{
    constexpr int kSaturday = 5;
    constexpr int kNoon = 12 * 60;
    const auto weekly = slottext::weeklyOf(slot);
    if (!weekly)
        return false;
    const char *half = weekly->from < kNoon ? "morning" : "afternoon";
    return wishes.contains(QLatin1String(half))
        || (weekly->day >= kSaturday && wishes.contains(QLatin1String("weekend")));
}

bool isOfAge(const domain::Person &person, const domain::Service &service, QDate on)
{
    if (!service.ageFrom && !service.ageUntil)
        return true;
    const int age = base::ageInFullYears(person.birth, on);
    return age >= 0 && (!service.ageFrom || age >= *service.ageFrom)
        && (!service.ageUntil || age <= *service.ageUntil);
}

} // namespace

std::optional<double> fitOf(const domain::Person &person, const domain::Service &service)
{
    if (!person.condition.isEmpty() && service.unsuited.contains(person.condition))
        return std::nullopt;
    if (!service.conditions.isEmpty() && !service.conditions.contains(person.condition))
        return std::nullopt;
    const bool stageIsNamed = service.stages.contains(person.stage);
    if (!service.stages.isEmpty() && !person.stage.isEmpty() && !stageIsNamed)
        return std::nullopt;
    if (service.conditions.isEmpty())
        return kGeneral;
    return stageIsNamed ? kConditionAndStage : kConditionOnly;
}

bool isEligible(const domain::Person &person, const domain::Service &service, QDate on)
{
    if (!fitOf(person, service) || !isOfAge(person, service, on))
        return false;
    if (!service.incomeGrades.isEmpty() && !service.incomeGrades.contains(person.incomeGrade))
        return false;
    if (service.needsDisability && person.disability.isEmpty())
        return false;
    return service.home || person.mobility != QLatin1String("homebound");
}

double preferenceOf(const domain::Person &person, const OfferView &view)
{
    const QStringList &wishes = person.wishes;
    const auto wishesAnyOf = [&](const QStringList &codes) {
        return std::any_of(
            codes.begin(), codes.end(), [&](const QString &code) { return wishes.contains(code); });
    };
    Mean mean;
    QStringList areas;
    for (const domain::ServiceArea area : domain::kAllServiceAreas)
        areas.append(domain::codeOf(area));
    if (wishesAnyOf(areas))
        mean.add(wishes.contains(view.service.area) ? 1 : 0);
    if (wishes.contains(QLatin1String("comesHome")))
        mean.add(view.service.home ? 1 : 0);
    const bool hasTimes = !view.weekly.isEmpty();
    if (hasTimes
        && wishesAnyOf({QStringLiteral("morning"), QStringLiteral("afternoon"), QStringLiteral("weekend")})) {
        const auto met = std::count_if(view.weekly.begin(), view.weekly.end(),
            [&](const domain::Slot &slot) { return isAtWishedTime(slot, wishes); });
        mean.add(double(met) / double(view.weekly.size()));
    }
    return mean.value();
}

} // namespace work::offerfit
