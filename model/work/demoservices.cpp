// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/demoservices.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace work::demo {
namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list.append(one.toString());
    return list;
}

std::optional<qint64> numberIn(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

} // namespace

Services::Services(const Words &words, Dice &dice, QDate today)
    : m_words(words)
    , m_dice(dice)
    , m_today(today)
{
}

domain::Organisation Services::organisation(domain::ServiceArea area)
{
    const QStringList &prefixes = m_words.list(QStringLiteral("services.prefixes"));
    const QStringList &kinds = m_words.list(QStringLiteral("services.kinds.") + domain::codeOf(area));
    domain::Organisation organisation;
    do {
        organisation.name = m_dice.pick(prefixes) + m_dice.pick(kinds);
    } while (m_names.contains(organisation.name));
    m_names.insert(organisation.name);
    organisation.phone = QStringLiteral("051000%1").arg(m_dice.below(10'000), 4, 10, QLatin1Char('0'));
    constexpr double kReach = 1300;
    const QString dong = m_words.list(QStringLiteral("places.dongs")).value(0);
    const QJsonArray centre = m_words.value(QStringLiteral("places.centres.") + dong).toArray();
    const double latitude = centre.at(0).toDouble();
    domain::Address &address = organisation.address;
    address.road
        = QStringLiteral("%1 %2 %3 %4")
              .arg(m_words.text(QStringLiteral("places.city")), m_words.text(QStringLiteral("places.gu")),
                  m_dice.pick(m_words.list(QStringLiteral("places.roads"))))
              .arg(m_dice.between(1, 120));
    address.detail = m_dice.pick(m_words.list(QStringLiteral("places.organisationDetails")));
    address.dong = dong;
    if (m_dice.chance(4))
        return organisation; // a place that nobody has put on the map yet
    const double metre = 1 / kMetresADegree;
    address.latitude = latitude + m_dice.spread() * kReach * metre;
    address.longitude
        = centre.at(1).toDouble() + m_dice.spread() * kReach * metre / std::cos(latitude * M_PI / 180);
    address.source = domain::PositionSource::Given;
    return organisation;
}

domain::Service Services::service(Provider &provider)
{
    const QJsonArray kinds
        = m_words.value(QStringLiteral("services.") + domain::codeOf(provider.area)).toArray();
    QJsonObject kind;
    do {
        kind = kinds.at(m_dice.below(int(kinds.size()))).toObject();
    } while (provider.services.contains(kind.value(QLatin1String("name")).toString()));
    domain::Service service;
    service.parent = provider.id;
    service.name = kind.value(QLatin1String("name")).toString();
    provider.services.insert(service.name);
    service.area = domain::codeOf(provider.area);
    service.coverage = kind.value(QLatin1String("coverage")).toObject();
    service.conditions = strings(kind.value(QLatin1String("conditions")));
    service.stages = strings(kind.value(QLatin1String("stages")));
    service.unsuited = strings(kind.value(QLatin1String("unsuited")));
    service.home = kind.value(QLatin1String("home")).toBool();
    service.ageFrom = numberIn(kind, "ageFrom");
    service.ageUntil = numberIn(kind, "ageUntil");
    service.needsDisability = kind.value(QLatin1String("needsDisability")).toBool();
    service.minutes = numberIn(kind, "minutes");
    service.sessions = numberIn(kind, "sessions");
    // The same service costs a little more or less elsewhere; copay is a tenth to a third, in whole
    // thousands.
    constexpr qint64 kThousand = 1000;
    const qint64 month = numberIn(kind, "unit").value_or(0) * service.sessions.value_or(1);
    service.price = month * m_dice.between(95, 105) / 100 / kThousand * kThousand;
    service.copay = *service.price * m_dice.between(8, 30) / 100 / kThousand * kThousand;
    service.subsidy = *service.price - *service.copay;
    if (m_dice.chance(20))
        service.incomeGrades
            = {QStringLiteral("basic"), QStringLiteral("nearPoor"), QStringLiteral("grade120")};
    service.registeredFrom = m_today.addDays(-m_dice.between(100, 1200));
    if (m_dice.chance(30))
        service.registeredUntil = m_today.addDays(m_dice.between(-60, 900));
    return service;
}

domain::Offer Services::offer()
{
    domain::Offer offer;
    offer.capacity = m_dice.between(4, 20);
    offer.places = m_dice.chance(15) ? 0 : std::min<qint64>(m_dice.between(1, 6), *offer.capacity);
    offer.checked = m_today.addDays(-m_dice.below(45));
    return offer;
}

QList<domain::Slot> Services::weekly(const domain::Service &service)
{
    static constexpr std::array<const char *, 10> sets
        = {"MO TH", "TU FR", "MO WE", "TU TH", "WE FR", "MO WE FR", "TU TH SA", "MO", "WE", "SA"};
    const qint64 aWeek = std::max<qint64>(1, service.sessions.value_or(4) / 4);
    QStringList days;
    do {
        days = QString(QLatin1String(m_dice.pick(sets))).split(u' ');
    } while (days.size() != aWeek);
    const int length = int(service.minutes.value_or(60));
    const QTime from = QTime(9, 0).addSecs(m_dice.below(14) * 30 * 60);
    QList<domain::Slot> weekly;
    for (const QString &day : days) {
        domain::Slot slot;
        slot.day = day;
        slot.from = from.toString(QStringLiteral("HH:mm"));
        slot.until = from.addSecs(length * 60).toString(QStringLiteral("HH:mm"));
        weekly.append(slot);
    }
    return weekly;
}

int Services::writeService(Batch &batch, Provider &provider, int most)
{
    domain::Service made = service(provider);
    made.id = batch.put(made);
    const int wanted = std::min(most, m_dice.between(1, 2));
    for (int i = 0; i < wanted; ++i) {
        const QList<domain::Slot> hours = weekly(made);
        domain::Offer one = offer();
        one.parent = made.id;
        const base::Id id = batch.put(one);
        for (domain::Slot slot : hours) {
            slot.parent = id;
            batch.put(slot);
        }
    }
    return wanted;
}

void Services::write(Batch &batch, int organisations, int offers)
{
    static constexpr std::array<domain::ServiceArea, 10> turns = {domain::ServiceArea::Care,
        domain::ServiceArea::Rehabilitation, domain::ServiceArea::Counselling, domain::ServiceArea::Care,
        domain::ServiceArea::Rehabilitation, domain::ServiceArea::Counselling, domain::ServiceArea::Care,
        domain::ServiceArea::Rehabilitation, domain::ServiceArea::Counselling, domain::ServiceArea::Care};
    QList<Provider> providers;
    for (int i = 0; i < organisations; ++i) {
        const domain::ServiceArea area = turns[size_t(i) % turns.size()];
        providers.append({batch.put(organisation(area)), area, {}});
    }
    int left = offers;
    for (qsizetype i = 0; left > 0 && !providers.isEmpty(); ++i) {
        Provider &provider = providers[i % providers.size()];
        left -= writeService(batch, provider, left);
    }
}

} // namespace work::demo
