// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bundle/bundlesample.h"

#include "model/domain/appointment.h"
#include "model/domain/person.h"
#include "model/work/assessments.h"
#include "model/work/services.h"

using namespace Qt::StringLiterals;

namespace bundlesample {

namespace {

constexpr double kLatitude = 35.16;
constexpr double kLongitude = 129.06;
/// Degrees north for one minute on foot, detours included.
constexpr double kMinute = 67 / 1.3 / 111'195;

struct Line {
    const char16_t *organisation;
    const char16_t *service;
    const char *area;
    std::vector<std::pair<const char *, double>> coverage;
    bool home;
    double minutes;
    qint64 price;
    std::vector<const char16_t *> slots;
    const char16_t *from;
    const char16_t *until;
    qint64 sessions;
    qint64 length;
    qint64 places;
    bool suits; ///< made for strokes in recovery
};

domain::Address placeAt(double minutes)
{
    domain::Address address;
    address.dong = u"물빛1동"_s;
    address.latitude = kLatitude + (minutes - 0.5) * kMinute;
    address.longitude = kLongitude;
    address.source = domain::PositionSource::Given;
    return address;
}

QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

work::ServiceEdit editOf(const Line &line)
{
    work::ServiceEdit edit;
    edit.organisation.name = text(line.organisation);
    edit.organisation.address = placeAt(line.minutes);
    domain::Service &service = edit.service;
    service.name = text(line.service);
    service.area = QLatin1String(line.area);
    for (const auto &[need, share] : line.coverage)
        service.coverage.insert(QLatin1String(need), share);
    service.home = line.home;
    service.price = line.price;
    service.copay = line.price / 10;
    service.subsidy = line.price - line.price / 10;
    service.sessions = line.sessions;
    service.minutes = line.length;
    service.registeredFrom = QDate(2025, 1, 1);
    if (line.suits) {
        service.conditions = {u"brain"_s};
        service.stages = {u"recovery"_s};
    }
    work::OfferEdit offer;
    offer.offer.places = line.places;
    offer.offer.capacity = 10;
    offer.offer.checked = QDate(2026, 11, 18);
    for (const char16_t *day : line.slots) {
        domain::Slot slot;
        slot.day = text(day);
        slot.from = text(line.from);
        slot.until = text(line.until);
        offer.weekly.append(slot);
    }
    edit.offers = {offer};
    return edit;
}

std::vector<Line> lines()
{
    return {{u"해오름돌봄협동조합", u"가사·일상 방문돌봄", "care", {{"dailyLiving", 0.8}, {"family", 0.2}},
                false, 8, 200'000, {u"TU", u"FR"}, u"10:00", u"11:30", 8, 90, 4, true},
        {u"새봄돌봄센터", u"저녁 일상돌봄", "care", {{"dailyLiving", 0.7}}, false, 12, 220'000,
            {u"MO", u"TH"}, u"18:00", u"19:30", 8, 90, 3, false},
        {u"물빛종합사회복지관", u"낮 동안 돌봄", "care", {{"dailyLiving", 0.6}, {"social", 0.4}}, false, 14,
            180'000, {u"TU", u"TH"}, u"13:00", u"15:00", 8, 120, 0, false},
        {u"다온방문재활", u"뇌질환 맞춤 방문재활", "rehabilitation", {{"health", 0.7}, {"dailyLiving", 0.2}},
            true, 11, 240'000, {u"MO", u"TH"}, u"14:00", u"15:00", 8, 60, 6, true},
        {u"물결재활센터", u"기구 운동 재활", "rehabilitation", {{"health", 0.7}}, false, 22, 200'000,
            {u"TU", u"TH"}, u"15:00", u"16:00", 8, 60, 5, true},
        {u"은하운동교실", u"함께 걷기 운동", "rehabilitation", {{"health", 0.4}}, false, 13, 120'000,
            {u"WE", u"FR"}, u"09:30", u"10:30", 8, 60, 8, false},
        {u"마음나루심리상담소", u"본인·가족 심리상담", "counselling", {{"family", 0.6}, {"health", 0.2}},
            false, 12, 160'000, {u"WE"}, u"16:00", u"16:50", 4, 50, 2, false},
        {u"숨고르기상담실", u"방문 마음상담", "counselling", {{"family", 0.5}}, true, 9, 180'000, {u"FR"},
            u"14:00", u"14:50", 4, 50, 1, false},
        {u"해오름정신건강복지센터", u"마음건강 상담", "counselling", {{"health", 0.3}}, false, 14, 0, {u"TH"},
            u"11:00", u"11:50", 4, 50, 3, false}};
}

base::Id addPerson(support::TestDesk &desk)
{
    domain::Person person;
    person.name = u"표승재"_s;
    person.birth = QDate(1963, 4, 2);
    person.sex = u"m"_s;
    person.condition = u"brain"_s;
    person.stage = u"recovery"_s;
    person.mobility = u"walk"_s;
    person.incomeGrade = u"basic"_s;
    person.copayLimit = 100'000;
    person.residence = placeAt(0.5);
    person.residence.road = u"부산광역시 해오름구 물빛로 27"_s;
    person.residence.detail = u"지하층"_s;
    person.caseNumber = u"물빛1-2026-0142"_s;
    person.leadWorker = u"윤해솔"_s;
    person.needGroups = {u"severeIllness"_s};
    const base::Id id = desk.put(person);
    domain::Appointment clinic;
    clinic.parent = id;
    clinic.day = u"WE"_s;
    clinic.from = u"09:30"_s;
    clinic.until = u"11:00"_s;
    clinic.label = u"병원 외래"_s;
    desk.put(clinic);
    return id;
}

void assess(support::TestDesk &desk, const base::Id &person)
{
    work::FormShelf shelf;
    const auto form = work::assessments::instrumentFor(shelf, QDate(2026, 11, 10));
    ASSERT_OK(form);
    instruments::Answers answers;
    for (const char *area : {"safety", "health", "dailyLiving", "family", "social", "economy", "education",
             "employment", "environment", "rights"})
        answers.set(QLatin1String(area) + u".severity"_s, u"0"_s);
    for (const char *area : {"health", "dailyLiving", "economy"})
        answers.set(QLatin1String(area) + u".severity"_s, u"3"_s);
    answers.set(u"family.severity"_s, u"2"_s);
    for (const char *flag : {"harm", "abuse", "basics", "medical"})
        answers.set(u"urgent."_s + QLatin1String(flag), u"no"_s);
    desk.act([&](work::Context &context) {
        return work::assessments::finish(context, *form, {person, QDate(2026, 11, 10), answers, {}});
    });
}

} // namespace

Sample fill(support::TestDesk &desk)
{
    Sample sample;
    sample.person = addPerson(desk);
    assess(desk, sample.person);
    for (const Line &line : lines())
        desk.act([&](work::Context &context) { return work::services::save(context, editOf(line)); });
    for (const work::OfferView &view :
        desk.act([](work::Context &context) { return work::services::list(context); }))
        sample.offers.insert(view.organisation.name, view.offer.id);
    return sample;
}

} // namespace bundlesample
