// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/work/residents.h"

using namespace Qt::StringLiterals;

namespace residents {

namespace {

constexpr double kNorth = 35.4;
constexpr double kEast = 129.9;
constexpr double kMetre = 1 / 111'195.08;

/// `TU FR 10:00 11:30` once or more, a group for each.
struct Group {
    const char16_t *label;
    const char16_t *days;
    const char16_t *from;
    const char16_t *until;
    qint64 places;
};

struct Line {
    const char16_t *organisation;
    const char16_t *service;
    const char *area;
    std::vector<std::pair<const char *, double>> coverage;
    const char16_t *suits; ///< conditions and, behind a slash, stages; empty: general
    double metres; ///< below 0: comes home
    int ageFrom; ///< 0: any
    int ageUntil;
    qint64 price;
    qint64 copay;
    std::vector<Group> groups;
};

constexpr double kHome = -1;

std::vector<Line> careLines()
{
    return {
        {u"해오름돌봄협동조합", u"가사·일상 방문돌봄", "care", {{"dailyLiving", 0.7}, {"safety", 0.2}}, u"", kHome,
            0, 0, 240'000, 24'000,
            {{u"해오름 오전반", u"TU FR", u"10:00", u"11:30", 4}, {u"해오름 오후반", u"MO TH", u"14:00", u"15:30", 2}}},
        {u"새봄돌봄센터", u"저녁 일상돌봄", "care", {{"dailyLiving", 0.6}}, u"", kHome, 0, 0, 260'000, 26'000,
            {{u"새봄 저녁", u"MO WE FR", u"18:00", u"19:00", 3}}},
        {u"물빛종합사회복지관", u"주간 돌봄·급식", "care", {{"dailyLiving", 0.4}, {"social", 0.5}}, u"", 300, 60, 0,
            160'000, 16'000, {{u"물빛 주간", u"TU TH", u"10:00", u"15:00", 5}}},
        {u"온기나눔센터", u"식사·안부 방문", "care", {{"dailyLiving", 0.3}, {"social", 0.3}, {"safety", 0.3}}, u"",
            kHome, 60, 0, 90'000, 4'500, {{u"온기 식사", u"MO WE FR", u"11:30", u"12:00", 8}}},
        {u"다시봄재택지원", u"퇴원 후 집중돌봄", "care", {{"health", 0.3}, {"dailyLiving", 0.5}},
            u"brain cancer musculoskeletal/acute recovery afterTreatment", kHome, 0, 0, 280'000, 28'000,
            {{u"다시봄 퇴원", u"WE SA", u"09:00", u"11:00", 2}}},
        {u"회복밥상", u"암 회복 식사돌봄", "care", {{"health", 0.4}, {"dailyLiving", 0.3}},
            u"cancer/treatment afterTreatment", kHome, 0, 0, 150'000, 15'000,
            {{u"회복밥상", u"TU", u"18:30", u"19:00", 3}}},
        {u"동행이음", u"병원 동행", "care", {{"health", 0.4}, {"safety", 0.1}}, u"", kHome, 0, 0, 120'000, 12'000,
            {{u"동행이음", u"MO", u"08:00", u"12:00", 5}}},
        {u"틈새돌봄", u"돌봄청년 틈새돌봄", "care", {{"family", 0.6}, {"dailyLiving", 0.3}}, u"", kHome, 13, 34,
            200'000, 0, {{u"틈새돌봄", u"SA", u"10:00", u"14:00", 2}}},
        {u"한걸음", u"청년 생활코칭", "care", {{"dailyLiving", 0.5}, {"education", 0.2}}, u"", 500, 18, 39, 100'000,
            0, {{u"한걸음 코칭", u"WE", u"19:00", u"20:00", 3}}},
        {u"안심집", u"안심 집수리·안전점검", "care", {{"environment", 0.6}, {"safety", 0.5}}, u"", kHome, 0, 0,
            80'000, 0, {{u"안심집", u"TH", u"13:00", u"15:00", 6}}},
        {u"기억동행", u"치매 가족 돌봄", "care", {{"dailyLiving", 0.6}, {"family", 0.5}}, u"dementia/", kHome, 0, 0,
            240'000, 24'000, {{u"기억동행", u"MO WE", u"10:00", u"12:00", 3}}},
        {u"달빛야간돌봄", u"야간 안심돌봄", "care", {{"safety", 0.6}, {"dailyLiving", 0.4}}, u"", kHome, 0, 0,
            400'000, 60'000, {{u"달빛 야간", u"MO TH", u"21:00", u"23:00", 1}}},
        {u"끝마을돌봄터", u"마을 낮돌봄", "care", {{"dailyLiving", 0.8}}, u"", 1900, 0, 0, 120'000, 12'000,
            {{u"끝마을 낮", u"MO WE", u"13:00", u"16:00", 1}}},
    };
}

std::vector<Line> rehabilitationLines()
{
    return {
        {u"다온방문재활", u"뇌질환 방문재활", "rehabilitation", {{"health", 0.7}, {"dailyLiving", 0.3}},
            u"brain/acute recovery", kHome, 0, 0, 320'000, 32'000,
            {{u"다온 방문", u"MO TH", u"14:00", u"15:00", 6}}},
        {u"물결재활센터", u"기구 운동재활", "rehabilitation", {{"health", 0.6}},
            u"brain musculoskeletal/recovery chronic", 800, 0, 0, 200'000, 20'000,
            {{u"물결 기구", u"TU TH", u"15:00", u"16:00", 5}}},
        {u"은하운동교실", u"함께 걷기 운동", "rehabilitation", {{"health", 0.35}, {"social", 0.2}}, u"", 450, 0, 0,
            80'000, 8'000, {{u"은하 걷기", u"WE FR", u"09:30", u"10:30", 8}}},
        {u"한숨재활의원", u"호흡·심장 재활", "rehabilitation", {{"health", 0.5}}, u"heart lung/", 650, 0, 0,
            180'000, 18'000, {{u"한숨 심장", u"MO WE", u"13:00", u"14:00", 4}}},
        {u"물빛암회복센터", u"암 회복 운동", "rehabilitation", {{"health", 0.6}},
            u"cancer/afterTreatment survivor", 700, 0, 0, 160'000, 16'000,
            {{u"암회복 토요반", u"SA", u"10:00", u"11:00", 4}, {u"암회복 평일반", u"TU TH", u"14:00", u"15:00", 4}}},
        {u"신장튼튼", u"투석 환자 운동", "rehabilitation", {{"health", 0.5}}, u"kidney/", 550, 0, 0, 140'000,
            14'000,
            {{u"신장 화목반", u"TU TH", u"10:00", u"11:00", 3}, {u"신장 월수금반", u"MO WE FR", u"10:00", u"10:40", 3}}},
        {u"손잡이작업치료", u"방문 작업치료", "rehabilitation",
            {{"dailyLiving", 0.5}, {"environment", 0.3}, {"health", 0.2}}, u"brain musculoskeletal/", kHome, 0, 0,
            180'000, 18'000, {{u"손잡이 방문", u"FR", u"13:00", u"14:00", 2}}},
        {u"마음튼튼", u"정신건강 일상회복", "rehabilitation", {{"health", 0.4}, {"social", 0.3}}, u"mental/", 350, 0,
            0, 120'000, 0, {{u"마음튼튼", u"TU", u"14:00", u"16:00", 4}}},
        {u"느린걸음", u"인지·직업 훈련", "rehabilitation", {{"education", 0.5}, {"employment", 0.5}}, u"", 400, 18,
            39, 150'000, 0, {{u"느린걸음 훈련", u"MO WE", u"10:00", u"12:00", 2}}},
        {u"튼튼다리", u"어르신 낙상예방 운동", "rehabilitation", {{"safety", 0.4}, {"health", 0.3}}, u"", 250, 65, 0,
            60'000, 3'000, {{u"튼튼다리", u"MO TH", u"10:00", u"11:00", 10}}},
        {u"집콕운동", u"방문 운동", "rehabilitation", {{"health", 0.4}}, u"", kHome, 0, 0, 150'000, 15'000,
            {{u"집콕운동", u"MO FR", u"16:00", u"16:40", 4}}},
    };
}

std::vector<Line> counsellingLines()
{
    return {
        {u"마음나루심리상담소", u"본인·가족 심리상담", "counselling", {{"family", 0.6}, {"health", 0.2}}, u"", 700, 0,
            0, 160'000, 16'000, {{u"마음나루", u"WE", u"16:00", u"16:50", 2}}},
        {u"숨고르기상담실", u"방문 마음상담", "counselling", {{"health", 0.4}, {"family", 0.3}}, u"", kHome, 0, 0,
            180'000, 18'000, {{u"숨고르기 방문", u"FR", u"14:00", u"14:50", 1}}},
        {u"해오름정신건강복지센터", u"우울 상담", "counselling", {{"health", 0.5}, {"safety", 0.3}}, u"mental/", 500,
            0, 0, 0, 0, {{u"해오름 우울", u"TH", u"11:00", u"11:50", 3}}},
        {u"다정한이웃", u"어르신 마음돌봄 방문", "counselling", {{"health", 0.5}, {"social", 0.4}}, u"mental/", kHome,
            65, 0, 100'000, 5'000, {{u"다정한이웃", u"WE", u"14:00", u"14:50", 2}}},
        {u"다시피는꽃", u"암 경험자 모임", "counselling", {{"health", 0.3}, {"family", 0.3}, {"employment", 0.3}},
            u"cancer/", 600, 0, 0, 60'000, 6'000, {{u"다시피는꽃", u"WE", u"19:00", u"20:30", 5}}},
        {u"청년마음쉼터", u"청년 마음상담", "counselling", {{"health", 0.4}, {"social", 0.5}}, u"", 450, 18, 39,
            80'000, 0, {{u"청년쉼터", u"SA", u"14:00", u"15:00", 4}}},
        {u"어깨동무", u"가족돌봄청년 상담", "counselling",
            {{"family", 0.5}, {"economy", 0.3}, {"education", 0.3}}, u"", 420, 13, 34, 80'000, 0,
            {{u"어깨동무", u"TU", u"18:00", u"19:00", 3}}},
        {u"권리이음", u"복지권리 상담", "counselling", {{"economy", 0.5}, {"rights", 0.6}}, u"", 300, 0, 0, 0, 0,
            {{u"권리이음", u"MO", u"11:00", u"11:50", 9}}},
        {u"온라인마음전화", u"전화 마음상담", "counselling", {{"health", 0.25}, {"social", 0.2}}, u"", kHome, 0, 0,
            40'000, 4'000, {{u"마음전화", u"TU", u"20:00", u"20:30", 20}}},
        {u"끝마을가족상담", u"부부·가족 상담", "counselling", {{"family", 0.9}}, u"", 1800, 0, 0, 120'000, 12'000,
            {{u"끝마을 가족", u"TH", u"10:00", u"11:00", 0}}},
        {u"문열기", u"고립 중장년 방문상담", "counselling", {{"social", 0.6}}, u"", kHome, 40, 64, 80'000, 0,
            {{u"문열기", u"TH", u"15:00", u"16:00", 2}}},
        {u"콩팥이음", u"투석 환자·가족 상담", "counselling", {{"health", 0.4}, {"family", 0.3}}, u"kidney/", 600, 0,
            0, 100'000, 10'000, {{u"콩팥이음", u"SA", u"11:00", u"12:00", 2}}},
        {u"살림살이", u"가계·부채 상담", "counselling", {{"economy", 0.7}}, u"", 350, 0, 0, 60'000, 6'000,
            {{u"살림살이", u"TH", u"16:00", u"17:00", 3}}},
    };
}

QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

work::OfferEdit offerOf(const Group &group)
{
    work::OfferEdit offer;
    offer.offer.label = text(group.label);
    offer.offer.places = group.places;
    offer.offer.checked = QDate(2026, 11, 18);
    for (const QString &day : text(group.days).split(u' ')) {
        domain::Slot slot;
        slot.day = day;
        slot.from = text(group.from);
        slot.until = text(group.until);
        offer.weekly.append(slot);
    }
    return offer;
}

work::ServiceEdit editOf(const Line &line)
{
    work::ServiceEdit edit;
    edit.organisation.name = text(line.organisation);
    edit.organisation.address = at(line.metres < 0 ? 600 : line.metres);
    domain::Service &service = edit.service;
    service.name = text(line.service);
    service.area = QLatin1String(line.area);
    for (const auto &[need, share] : line.coverage)
        service.coverage.insert(QLatin1String(need), share);
    const QStringList suits = text(line.suits).split(u'/');
    service.conditions = suits.value(0).split(u' ', Qt::SkipEmptyParts);
    service.stages = suits.value(1).split(u' ', Qt::SkipEmptyParts);
    service.home = line.metres < 0;
    if (line.ageFrom > 0)
        service.ageFrom = line.ageFrom;
    if (line.ageUntil > 0)
        service.ageUntil = line.ageUntil;
    service.price = line.price;
    service.copay = line.copay;
    service.subsidy = line.price - line.copay;
    service.registeredFrom = QDate(2025, 1, 1);
    for (const Group &group : line.groups)
        edit.offers.append(offerOf(group));
    if (service.name == u"호흡·심장 재활") {
        // Recipients of basic livelihood pay nothing there.
        domain::PriceEdition free;
        free.grade = u"basic"_s;
        free.from = QDate(2026, 1, 1);
        free.price = line.price;
        free.subsidy = line.price;
        free.copay = 0;
        edit.prices = {free};
    }
    return edit;
}

} // namespace

domain::Address at(double metres)
{
    domain::Address address;
    address.road = u"가온광역시 해오름구 달빛길 %1"_s.arg(int(metres));
    address.dong = u"물빛동"_s;
    address.latitude = kNorth + metres * kMetre;
    address.longitude = kEast;
    address.source = domain::PositionSource::Given;
    return address;
}

std::vector<work::ServiceEdit> directory()
{
    std::vector<work::ServiceEdit> services;
    for (const auto &lines : {careLines(), rehabilitationLines(), counsellingLines()}) {
        for (const Line &line : lines)
            services.push_back(editOf(line));
    }
    return services;
}

} // namespace residents
