// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/demoparticulars.h"

#include "model/base/calendar.h"

#include <array>

namespace work::demo {
namespace {

struct Condition {
    const char *code;
    int elder; ///< in a thousand
    int adult;
    int youth;
    std::array<const char *, 3> stages;
};

constexpr std::array<Condition, 10> kConditions = {{
    {"brain", 90, 30, 3, {"recovery", "recovery", "chronic"}},
    {"cancer", 70, 35, 6, {"treatment", "afterTreatment", "survivor"}},
    {"heart", 45, 12, 0, {"chronic", "chronic", ""}},
    {"kidney", 25, 14, 2, {"chronic", "treatment", ""}},
    {"lung", 25, 6, 2, {"chronic", "", ""}},
    {"mental", 25, 70, 80, {"", "", ""}},
    {"dementia", 60, 2, 0, {"", "", ""}},
    {"musculoskeletal", 110, 50, 10, {"chronic", "recovery", ""}},
    {"diabetes", 80, 40, 4, {"", "", ""}},
    {"other", 20, 15, 8, {"", "", ""}},
}};

int shareOf(const Condition &condition, Generation generation)
{
    switch (generation) {
    case Generation::Elder:
        return condition.elder;
    case Generation::Adult:
        return condition.adult;
    case Generation::Youth:
        return condition.youth;
    case Generation::Child:
        return 0;
    }
    return 0;
}

bool is(const QString &text, const char *code)
{
    return text == QLatin1String(code);
}

} // namespace

Particulars::Particulars(const Words &words, Dice &dice, QDate today)
    : m_words(words)
    , m_dice(dice)
    , m_today(today)
{
}

void Particulars::describe(Profile &profile, const domain::Household &household)
{
    static constexpr std::array<const char *, 10> grades = {
        "basic", "basic", "basic", "nearPoor", "nearPoor", "grade120", "grade120", "grade140", "above", ""};
    domain::Person &person = profile.person;
    person.incomeGrade = QLatin1String(m_dice.pick(grades));
    if (is(person.incomeGrade, "basic"))
        profile.weight += 2;
    giveHealth(profile);
    giveGroups(profile, household);
    giveWishes(person);
    giveCase(profile);
    if (profile.generation == Generation::Child)
        profile.weight = m_dice.chance(30) ? 1 : 0;
    if (m_dice.chance(3))
        person.nickname = pick("names.nicknames");
    if (profile.weight > 4 && m_dice.chance(10))
        person.safetyNote = pick("people.safety");
    static constexpr std::array<int, 4> limits = {0, 50'000, 80'000, 100'000};
    if (m_dice.chance(is(person.incomeGrade, "basic") ? 45 : 15))
        person.copayLimit = m_dice.chance(8) ? limits[0] : limits[size_t(m_dice.between(1, 3))];
    giveEnd(profile);
}

void Particulars::giveHealth(Profile &profile)
{
    domain::Person &person = profile.person;
    int thrown = m_dice.below(1000);
    for (const Condition &condition : kConditions) {
        thrown -= shareOf(condition, profile.generation);
        if (thrown >= 0)
            continue;
        person.condition = QLatin1String(condition.code);
        person.stage = QLatin1String(m_dice.pick(condition.stages));
        person.healthNote = m_dice.pick(m_words.list(QStringLiteral("people.health.") + person.condition));
        profile.weight += 3;
        break;
    }
    const bool isWeak = is(person.condition, "brain") || is(person.condition, "musculoskeletal");
    if (isWeak || profile.generation == Generation::Elder) {
        static constexpr std::array<const char *, 6> paces
            = {"walk", "walk", "assisted", "assisted", "wheelchair", "homebound"};
        person.mobility = isWeak ? QLatin1String(m_dice.pick(paces))
            : m_dice.chance(70)  ? QLatin1String("walk")
                                 : QLatin1String("assisted");
    } else if (m_dice.chance(60)) {
        person.mobility = QStringLiteral("walk");
    }
    static constexpr std::array<const char *, 8> disabilities
        = {"physical", "physical", "brainLesion", "hearing", "visual", "intellectual", "mental", "kidney"};
    if (!m_dice.chance(isWeak ? 40 : 9))
        return;
    person.disability = is(person.condition, "brain") ? QStringLiteral("brainLesion")
                                                      : QLatin1String(m_dice.pick(disabilities));
    person.disabilityDegree = m_dice.chance(45) ? QStringLiteral("severe") : QStringLiteral("mild");
}

void Particulars::giveGroups(Profile &profile, const domain::Household &household)
{
    domain::Person &person = profile.person;
    QStringList &groups = person.needGroups;
    const QString kind = household.kinds.value(0);
    const auto add = [&](const char *group, bool belongs) {
        if (belongs)
            groups.append(QLatin1String(group));
    };
    const bool isHead = is(person.householdRole, "head");
    add("livingAloneElder", is(kind, "elderAlone"));
    add("singleHousehold", is(kind, "onePerson"));
    add("singleParent", is(kind, "singleParent") && isHead);
    add("grandparentFamily", is(kind, "grandparents"));
    add("multicultural", is(kind, "multicultural"));
    add("youngCarer", is(kind, "careCrisis") && isHead && profile.generation == Generation::Youth);
    add("isolatedYoung", profile.generation == Generation::Youth && m_dice.chance(12));
    add("isolatedMiddle",
        is(kind, "onePerson") && profile.generation == Generation::Adult && m_dice.chance(25));
    add("disability", !person.disability.isEmpty());
    add("dementia", is(person.condition, "dementia"));
    add("severeIllness", is(person.condition, "cancer") || is(person.condition, "kidney"));
    add("borderlineIntellect", m_dice.chance(2));
    add("suicideRisk", is(person.condition, "mental") && m_dice.chance(15));
    add("lonelyDeathRisk", is(kind, "elderAlone") && m_dice.chance(8));
    add("unemployed", profile.generation == Generation::Adult && m_dice.chance(15));
    add("newRecipient", is(person.incomeGrade, "basic") && m_dice.chance(10));
    profile.weight += int(groups.size());
}

void Particulars::giveWishes(domain::Person &person)
{
    static constexpr std::array<const char *, 9> wishes = {"care", "rehabilitation", "counselling",
        "comesHome", "morning", "afternoon", "weekend", "femaleStaff", "maleStaff"};
    if (!m_dice.chance(person.condition.isEmpty() ? 12 : 55))
        return;
    for (int i = m_dice.between(1, 3); i > 0; --i)
        person.wishes.append(QLatin1String(m_dice.pick(wishes)));
    person.wishes.sort();
    person.wishes.removeDuplicates();
    if (m_dice.chance(50))
        person.wishNote = pick("people.wishNotes");
}

void Particulars::giveCase(Profile &profile)
{
    domain::Person &person = profile.person;
    // Whoever is for a care pass is a case, with a number and a lead.
    const bool isForCarePass = is(person.condition, "brain") || is(person.condition, "cancer");
    const int chance = isForCarePass ? 100 : person.condition.isEmpty() ? 3 : 12;
    if (profile.generation == Generation::Child || !m_dice.chance(chance))
        return;
    person.caseNumber = m_words.text(QStringLiteral("places.caseNumber"))
                            .arg(profile.since.year())
                            .arg(++m_cases, 3, 10, QLatin1Char('0'));
    person.leadWorker = pick("names.workers");
    profile.weight += 25;
}

/// Some have moved away, gone to a home or died since.
void Particulars::giveEnd(Profile &profile)
{
    constexpr int kDaysOfAYear = 365;
    static constexpr std::array<const char *, 4> ends = {"moved", "moved", "left", "died"};
    const qint64 days = profile.since.daysTo(m_today);
    if (days < kDaysOfAYear || profile.generation == Generation::Child || !m_dice.chance(12))
        return;
    profile.person.status
        = profile.generation == Generation::Elder ? QLatin1String(m_dice.pick(ends)) : QLatin1String("moved");
    profile.person.statusDay = profile.since.addDays(kDaysOfAYear / 2 + m_dice.below(int(days) / 2));
    profile.until = profile.person.statusDay;
}

QList<domain::Phone> Particulars::phones(const Profile &profile)
{
    QList<domain::Phone> phones;
    const auto add = [&](const char *prefix, const QString &owner) {
        domain::Phone phone;
        phone.parent = profile.person.id;
        phone.number
            = QLatin1String(prefix) + QStringLiteral("%1").arg(m_dice.below(10'000), 4, 10, QLatin1Char('0'));
        phone.owner = owner;
        phone.unusable = m_dice.chance(3);
        phones.append(phone);
    };
    if (profile.generation == Generation::Child)
        return phones;
    if (m_dice.chance(88))
        add("0100000", {});
    if (profile.generation == Generation::Elder && m_dice.chance(25))
        add("051000", {});
    if (profile.weight > 4 && m_dice.chance(20))
        add("0100000", pick("people.others").section(u' ', 0, -2));
    return phones;
}

QList<domain::Benefit> Particulars::benefits(const Profile &profile)
{
    const domain::Person &person = profile.person;
    const bool isElder = profile.generation == Generation::Elder;
    QList<domain::Benefit> benefits;
    const auto add = [&](const char *kind, const char *area, const char *need, int percent) {
        if (!m_dice.chance(percent))
            return;
        domain::Benefit benefit;
        benefit.parent = person.id;
        benefit.kind = QLatin1String(kind);
        benefit.area = QLatin1String(area);
        benefit.need = QLatin1String(need);
        benefit.from = profile.since.addDays(-m_dice.below(300));
        if (m_dice.chance(10))
            benefit.until = m_today.addDays(m_dice.between(-200, 200));
        benefits.append(benefit);
    };
    const bool isBasic = is(person.incomeGrade, "basic") && is(person.householdRole, "head");
    add("basicPension", "", "", isElder ? 70 : 0);
    add("livelihood", "", "", isBasic ? 85 : 0);
    add("medical", "", "", isBasic ? 80 : 0);
    add("housing", "", "", isBasic ? 60 : 0);
    add("longTermCare", "care", "dailyLiving", isElder && !person.condition.isEmpty() ? 14 : 0);
    add("elderCare", "care", "social",
        person.needGroups.contains(QLatin1String("livingAloneElder")) ? 12 : 0);
    add("activitySupport", "care", "dailyLiving", is(person.disabilityDegree, "severe") && !isElder ? 30 : 0);
    add("disabilityPension", "", "", is(person.disabilityDegree, "severe") ? 50 : 0);
    add("mindVoucher", "counselling", "health", is(person.condition, "mental") ? 15 : 0);
    add("emergencyAid", "", "", profile.weight > 4 ? 4 : 0);
    return benefits;
}

QList<domain::Appointment> Particulars::appointments(const Profile &profile)
{
    static constexpr std::array<const char *, 6> days = {"MO", "TU", "WE", "TH", "FR", "SA"};
    QList<domain::Appointment> fixed;
    const auto add = [&](const char *day, int from, int hours, const QString &label) {
        domain::Appointment one;
        one.parent = profile.person.id;
        one.day = QLatin1String(day);
        one.from = QStringLiteral("%1:00").arg(from, 2, 10, QLatin1Char('0'));
        one.until = QStringLiteral("%1:00").arg(from + hours, 2, 10, QLatin1Char('0'));
        one.label = label;
        fixed.append(one);
    };
    if (is(profile.person.condition, "kidney")) {
        for (const char *day : {"MO", "WE", "FR"})
            add(day, 8, 4, m_words.text(QStringLiteral("people.appointments.kidney")));
    } else if (!profile.person.condition.isEmpty() && m_dice.chance(25)) {
        add(m_dice.pick(days), m_dice.between(9, 15), 2, pick("people.appointments.hospital"));
    } else if (profile.generation != Generation::Child && m_dice.chance(4)) {
        add(m_dice.pick(days), m_dice.between(9, 17), 2, pick("people.appointments.life"));
    }
    return fixed;
}

QList<domain::Relation> Particulars::relations(const QList<Profile> &members)
{
    static constexpr std::array<const char *, 6> qualities = {"", "", "close", "close", "tense", "distant"};
    QList<domain::Relation> relations;
    const domain::Person &head = members.first().person;
    for (qsizetype i = 1; i < members.size(); ++i) {
        domain::Relation relation;
        relation.parent = head.id;
        relation.other = members[i].person.id;
        relation.kind = members[i].person.householdRole;
        relation.quality = QLatin1String(m_dice.pick(qualities));
        relations.append(relation);
    }
    if (members.size() == 1 && m_dice.chance(40)) {
        domain::Relation relation;
        relation.parent = head.id;
        const QString who = pick("people.others"); // a name and the code of the relation
        relation.otherName = who.section(u' ', 0, -2);
        relation.kind = who.section(u' ', -1);
        relation.quality = QLatin1String(m_dice.pick(qualities));
        relation.emergency = m_dice.chance(60);
        relations.append(relation);
    }
    return relations;
}

} // namespace work::demo
