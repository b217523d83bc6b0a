// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/demohouseholds.h"

#include "model/base/calendar.h"

#include <array>
#include <cmath>

namespace work::demo {
namespace {

struct Role {
    const char *role;
    int youngest;
    int oldest;
    const char *sex; ///< empty: either
};

/// Rounded to a metre or so, as a picked position would be.
double degrees(double value)
{
    return std::round(value * 1e5) / 1e5;
}

Generation generationOf(int age)
{
    if (age >= 65)
        return Generation::Elder;
    if (age >= 40)
        return Generation::Adult;
    return age >= 19 ? Generation::Youth : Generation::Child;
}

} // namespace

struct Households::Kind {
    int share; ///< in a hundred
    const char *code; ///< of household-kinds, or empty
    std::array<Role, 4> roles;
    bool isForeign = false;
};

QString wordOf(Generation generation)
{
    switch (generation) {
    case Generation::Elder:
        return QStringLiteral("elder");
    case Generation::Adult:
        return QStringLiteral("adult");
    case Generation::Youth:
        return QStringLiteral("youth");
    case Generation::Child:
        return QStringLiteral("child");
    }
    return {};
}

Households::Households(const Words &words, Dice &dice, QDate today, int years)
    : m_words(words)
    , m_dice(dice)
    , m_today(today)
    , m_years(years)
{
}

const Households::Kind &Households::throwKind(Dice &dice)
{
    static constexpr Role nobody{"", 0, 0, ""};
    static constexpr std::array<Kind, 10> kinds = {{
        {34, "elderAlone", {{{"head", 66, 93, ""}, nobody, nobody, nobody}}},
        {13, "", {{{"head", 66, 88, "m"}, {"spouse", 64, 86, "f"}, nobody, nobody}}},
        {16, "onePerson", {{{"head", 40, 64, ""}, nobody, nobody, nobody}}},
        {8, "onePerson", {{{"head", 19, 39, ""}, nobody, nobody, nobody}}},
        {8, "", {{{"head", 38, 52, "m"}, {"spouse", 36, 50, "f"}, {"child", 4, 15, ""}, nobody}}},
        {4, "",
            {{{"head", 40, 54, "m"}, {"spouse", 38, 52, "f"}, {"child", 9, 17, ""}, {"child", 2, 8, ""}}}},
        {8, "singleParent", {{{"head", 30, 52, ""}, {"child", 3, 18, ""}, nobody, nobody}}},
        {2, "grandparents", {{{"head", 62, 80, "f"}, {"grandchild", 6, 17, ""}, nobody, nobody}}},
        {5, "careCrisis", {{{"head", 24, 62, ""}, {"parent", 70, 93, ""}, nobody, nobody}}},
        {2, "multicultural", {{{"head", 40, 56, "m"}, {"spouse", 26, 42, "f"}, {"child", 2, 13, ""}, nobody}},
            true},
    }};
    int thrown = dice.below(100);
    for (const Kind &kind : kinds) {
        thrown -= kind.share;
        if (thrown < 0)
            return kind;
    }
    return kinds[0];
}

QString Households::givenName(Generation generation, const QString &sex)
{
    const char *cohort = generation == Generation::Elder ? "elder"
        : generation == Generation::Adult                ? "middle"
        : generation == Generation::Youth                ? "young"
                                                         : "child";
    return m_dice.pick(m_words.list(QStringLiteral("names.given.%1.%2").arg(QLatin1String(cohort), sex)));
}

Profile Households::member(int youngest, int oldest, QString sex, const QString &surname)
{
    Profile profile;
    const int age = m_dice.between(youngest, oldest);
    profile.generation = generationOf(age);
    if (sex.isEmpty())
        sex = m_dice.chance(profile.generation == Generation::Elder ? 65 : 52) ? QStringLiteral("f")
                                                                               : QStringLiteral("m");
    domain::Person &person = profile.person;
    person.sex = sex;
    person.birth = m_today.addYears(-age).addDays(-m_dice.below(365));
    person.birthIsLunar = profile.generation == Generation::Elder && m_dice.chance(12);
    person.name = surname + givenName(profile.generation, sex);
    const int days = m_dice.below(m_years * 365);
    profile.since = m_today.addDays(-days - 1);
    profile.until = m_today.addDays(-1);
    return profile;
}

void Households::makeForeign(domain::Person &person)
{
    const QStringList &names = m_words.list(QStringLiteral("names.foreign"));
    if (names.isEmpty())
        return;
    const int who = m_dice.below(int(names.size()));
    person.name = names[who].section(u' ', 0, 0);
    person.romanName = names[who].section(u' ', 1);
    person.nationality = m_words.list(QStringLiteral("names.nationalities")).value(who);
    person.language = m_words.list(QStringLiteral("names.languages")).value(who);
}

domain::Address Households::address()
{
    const QStringList &dongs = m_words.list(QStringLiteral("places.dongs"));
    domain::Address address;
    address.dong = m_dice.chance(92) ? dongs.value(0) : m_dice.pick(dongs);
    address.road
        = QStringLiteral("%1 %2 %3 %4")
              .arg(m_words.text(QStringLiteral("places.city")), m_words.text(QStringLiteral("places.gu")),
                  m_dice.pick(m_words.list(QStringLiteral("places.roads"))))
              .arg(m_dice.between(1, 120));
    address.detail = m_dice.chance(45) ? m_words.text(QStringLiteral("places.apartmentDetail"))
                                             .arg(m_dice.between(101, 108))
                                             .arg(m_dice.between(1, 15) * 100 + m_dice.between(1, 6))
                                       : m_dice.pick(m_words.list(QStringLiteral("places.houseDetails")));
    if (m_dice.chance(6))
        address.note = m_dice.pick(m_words.list(QStringLiteral("places.notes")));
    if (m_dice.chance(7))
        return address; // some places nobody has put on the map yet
    constexpr double kReachOfADong = 700;
    const QJsonArray centre = m_words.value(QStringLiteral("places.centres.") + address.dong).toArray();
    const double latitude = centre.at(0).toDouble();
    address.latitude = degrees(latitude + m_dice.spread() * kReachOfADong / kMetresADegree);
    address.longitude = degrees(centre.at(1).toDouble()
        + m_dice.spread() * kReachOfADong / (kMetresADegree * std::cos(latitude * M_PI / 180)));
    address.source = m_dice.chance(70) ? domain::PositionSource::Given : domain::PositionSource::Picked;
    return address;
}

Households::Home Households::next()
{
    static constexpr std::array<const char *, 8> housings = {
        "owned", "jeonse", "monthlyRent", "monthlyRent", "publicRent", "publicRent", "gosiwon", "jjokbang"};
    const Kind &kind = throwKind(m_dice);
    Home home;
    home.isForeign = kind.isForeign;
    home.household.address = address();
    home.household.housing = QLatin1String(m_dice.pick(housings));
    if (*kind.code)
        home.household.kinds = {QLatin1String(kind.code)};
    const QString surname = m_words.weighted(QStringLiteral("names.surnames"), m_dice);
    for (const Role &role : kind.roles) {
        if (!*role.role)
            continue;
        // Married people keep their surnames, children have their father's.
        const bool isSpouse = QLatin1String(role.role) == QLatin1String("spouse");
        const QString name = isSpouse ? m_words.weighted(QStringLiteral("names.surnames"), m_dice) : surname;
        Profile profile = member(role.youngest, role.oldest, QLatin1String(role.sex), name);
        profile.person.householdRole = QLatin1String(role.role);
        profile.person.residence = home.household.address;
        if (!home.members.isEmpty())
            profile.since = home.members.first().since;
        if (kind.isForeign && isSpouse)
            makeForeign(profile.person);
        home.members.append(profile);
    }
    home.household.name
        = m_words.text(QStringLiteral("places.householdName")).arg(home.members.first().person.name);
    return home;
}

} // namespace work::demo
