// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personwords.h"

#include "model/base/calendar.h"
#include "model/base/names.h"
#include "model/base/particles.h"
#include "model/domain/areas.h"
#include "ui/support/formats.h"
#include "ui/support/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

PersonWords::PersonWords(const Desk &desk, Mask mask)
    : m_desk(&desk)
    , m_mask(mask)
{
}

bool PersonWords::isKorean()
{
    return tongueOnScreen() == Tongue::Korean;
}

QString PersonWords::name(const QString &name) const
{
    if (name.isEmpty())
        return tr("No name");
    return isMasked() ? base::maskName(name) : name;
}

QString PersonWords::age(QDate birth) const
{
    return isMasked() ? shortAge(birth) : formats::age(birth, m_desk->today());
}

QString PersonWords::shortAge(QDate birth) const
{
    if (!isMasked())
        return formats::shortAge(birth, m_desk->today());
    const int years = base::ageInFullYears(birth, m_desk->today());
    if (years < 0)
        return {};
    return years < 10 ? tr("under 10") : tr("%1s", "age by decade: 60s").arg(years / 10 * 10);
}

QString PersonWords::sex(const QString &code) const
{
    if (code == u"m")
        return tr("M", "sex in a list");
    return code == u"f" ? tr("F", "sex in a list") : QString();
}

QString PersonWords::ageAndSex(QDate birth, const QString &sexCode) const
{
    return QStringList{shortAge(birth), sex(sexCode)}.join(u' ').trimmed();
}

QString PersonWords::birth(const domain::Person &person) const
{
    if (isMasked() || !person.birth.isValid())
        return {};
    const QString day = tr("born %1").arg(formats::day(person.birth));
    if (!person.birthIsLunar)
        return day;
    const auto lunar = base::lunarFromSolar(person.birth);
    if (!lunar)
        return tr("%1 (lunar)").arg(day);
    const QString lunarDay = u"%1. %2."_s.arg(lunar->month).arg(lunar->day);
    return (lunar->isLeapMonth ? tr("%1 (lunar leap %2)") : tr("%1 (lunar %2)")).arg(day, lunarDay);
}

QString PersonWords::phone(const QString &digits) const
{
    return digits.isEmpty() ? QString() : base::maskPhone(digits);
}

QString PersonWords::address(const domain::Address &address) const
{
    return isMasked() ? address.dong : address.line();
}

QString PersonWords::road(const QString &road, const QString &dong) const
{
    return isMasked() ? dong : road;
}

QString PersonWords::codes(const char *list, const QStringList &codes) const
{
    QStringList words;
    for (const QString &code : codes)
        words.append(m_desk->word(list, code));
    return words.join(u" · "_s);
}

QStringList PersonWords::groupsForLists(const QStringList &groups) const
{
    const domain::CodeList &list = m_desk->codes("need-groups");
    QStringList shown = groups;
    shown.removeIf([&](const QString &group) { return list.isHealth(group); });
    return shown;
}

QString PersonWords::conditionAndStage(const QString &condition, const QString &stage) const
{
    QStringList parts;
    if (!condition.isEmpty())
        parts.append(m_desk->word("conditions", condition));
    if (!stage.isEmpty())
        parts.append(m_desk->word("stages", stage));
    return parts.join(u" · "_s);
}

QString PersonWords::needs(const QJsonObject &severities) const
{
    constexpr int kNotable = 2;
    constexpr qsizetype kShown = 3;
    QList<std::pair<int, domain::NeedArea>> found;
    for (domain::NeedArea area : domain::kAllNeedAreas) {
        if (const int severity = severities.value(domain::codeOf(area)).toInt(); severity >= kNotable)
            found.append({severity, area});
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList words;
    for (const auto &[severity, area] : found.first(std::min(kShown, found.size())))
        words.append(need(area));
    return words.join(u" · "_s);
}

QString PersonWords::day(QDate day) const
{
    return formats::nearDay(day, m_desk->today());
}

QString PersonWords::day(std::optional<base::Moment> moment) const
{
    return moment ? day(base::koreanDay(*moment)) : QString();
}

QString PersonWords::area(domain::ServiceArea area)
{
    return QCoreApplication::translate("areas", domain::labelOf(area));
}

QString PersonWords::need(domain::NeedArea area)
{
    return QCoreApplication::translate("areas", domain::labelOf(area));
}

QString PersonWords::topic(const QString &name) const
{
    return isKorean() ? base::hangul::withParticle(name, base::hangul::Particle::Topic) : name;
}

Urgency urgencyOf(std::optional<int> total, domain::Alarm alarm)
{
    constexpr int kHigh = 16;
    constexpr int kNormal = 10;
    if (alarm >= domain::Alarm::Need)
        return Urgency::Urgent;
    if (alarm == domain::Alarm::NotKnown || total.value_or(0) >= kHigh)
        return Urgency::High;
    return total.value_or(0) >= kNormal ? Urgency::Normal : Urgency::Low;
}

} // namespace ui
