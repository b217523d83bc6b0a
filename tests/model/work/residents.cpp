// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/work/residents.h"

using namespace Qt::StringLiterals;

namespace residents {

namespace {

domain::Person person(const QString &name, QDate birth, double metres)
{
    domain::Person person;
    person.name = name;
    person.birth = birth;
    person.residence = at(metres);
    person.mobility = u"walk"_s;
    return person;
}

QList<domain::Appointment> weekly(
    const QString &days, const QString &from, const QString &until, const QString &label)
{
    QList<domain::Appointment> list;
    for (const QString &day : days.split(u' ')) {
        domain::Appointment one;
        one.day = day;
        one.from = from;
        one.until = until;
        one.label = label;
        list.append(one);
    }
    return list;
}

Resident strokeAtHome()
{
    Resident one;
    one.who = u"63세, 뇌졸중 회복기 초기, 휠체어, 혼자 나가지 못함"_s;
    one.person = person(u"표승재"_s, {1963, 4, 2}, 650);
    one.person.condition = u"brain"_s;
    one.person.stage = u"recovery"_s;
    one.person.mobility = u"homebound"_s;
    one.person.incomeGrade = u"basic"_s;
    one.person.copayLimit = 100'000;
    one.person.wishes = {u"comesHome"_s};
    one.severities = {{u"health"_s, 4}, {u"dailyLiving"_s, 4}, {u"family"_s, 2}, {u"safety"_s, 2},
        {u"environment"_s, 2}};
    one.hand = {u"다시봄 퇴원"_s, u"다온 방문"_s, u"숨고르기 방문"_s};
    one.why = u"퇴원 직후 뇌질환에 맞춘 집중돌봄과 방문재활이 먼저다. 나갈 수 없으니 상담도 집으로 오는 곳이어야 한다."_s;
    return one;
}

Resident afterChemotherapy()
{
    Resident one;
    one.who = u"52세, 유방암 항암치료를 마치고 직장에 돌아감"_s;
    one.person = person(u"노을진"_s, {1974, 6, 11}, 750);
    one.person.condition = u"cancer"_s;
    one.person.stage = u"afterTreatment"_s;
    one.person.incomeGrade = u"grade120"_s;
    one.person.copayLimit = 60'000;
    one.person.wishes = {u"weekend"_s};
    one.severities = {{u"health"_s, 3}, {u"family"_s, 2}, {u"employment"_s, 3}, {u"dailyLiving"_s, 1}};
    one.fixed = weekly(u"MO TU WE TH FR"_s, u"09:00"_s, u"18:00"_s, u"근무"_s);
    one.hand = {u"회복밥상"_s, u"암회복 토요반"_s, u"다시피는꽃"_s};
    one.why = u"근무 시간 밖이어야 한다. 저녁 식사돌봄, 토요 운동반, 저녁 경험자 모임이 모두 암 회복에 맞춘 것이다."_s;
    return one;
}

Resident aloneAndSad()
{
    Resident one;
    one.who = u"82세 독거 노인, 우울, 도움받아 걸음"_s;
    one.person = person(u"구순애"_s, {1944, 2, 3}, 350);
    one.person.condition = u"mental"_s;
    one.person.mobility = u"assisted"_s;
    one.person.incomeGrade = u"basic"_s;
    one.person.copayLimit = 30'000;
    one.person.needGroups = {u"livingAloneElder"_s};
    one.severities = {{u"health"_s, 3}, {u"social"_s, 4}, {u"safety"_s, 2}, {u"dailyLiving"_s, 2}};
    one.hand = {u"온기 식사"_s, u"마음튼튼"_s, u"다정한이웃"_s};
    one.why = u"방문 마음돌봄과 정신건강 일상회복이 우울과 고립을 함께 다룬다. 주간 돌봄은 화요일이 겹치므로 식사·안부 방문을 고른다."_s;
    return one;
}

Resident slowLearner()
{
    Resident one;
    one.who = u"23세, 경계선 지능, 일자리를 찾는 중"_s;
    one.person = person(u"한바다"_s, {2003, 9, 9}, 480);
    one.person.incomeGrade = u"nearPoor"_s;
    one.person.copayLimit = 20'000;
    one.person.needGroups = {u"borderlineIntellect"_s};
    one.severities = {{u"education"_s, 3}, {u"employment"_s, 4}, {u"social"_s, 3}, {u"dailyLiving"_s, 2}};
    one.hand = {u"한걸음 코칭"_s, u"느린걸음 훈련"_s, u"청년쉼터"_s};
    one.why = u"인지·직업 훈련이 중심이고, 생활코칭과 청년 상담이 일상과 관계를 받친다. 모두 무료다."_s;
    return one;
}

Resident youngCarer()
{
    Resident one;
    one.who = u"19세 고등학생, 아픈 할머니를 돌봄"_s;
    one.person = person(u"서하람"_s, {2007, 3, 15}, 450);
    one.person.incomeGrade = u"basic"_s;
    one.person.copayLimit = 10'000;
    one.person.needGroups = {u"youngCarer"_s};
    one.severities = {{u"family"_s, 4}, {u"education"_s, 3}, {u"economy"_s, 3}, {u"health"_s, 1}};
    one.fixed = weekly(u"MO TU WE TH FR"_s, u"08:30"_s, u"16:30"_s, u"학교"_s);
    one.hand = {u"틈새돌봄"_s, {}, u"어깨동무"_s};
    one.why = u"주말 틈새돌봄으로 쉬게 하고, 같은 처지의 상담을 붙인다. 학교 시간과 겹치지 않는 재활은 없으니 비워 둔다."_s;
    return one;
}

Resident hasLongTermCare()
{
    Resident one;
    one.who = u"78세, 무릎 수술 뒤 만성기, 장기요양 방문요양을 이미 받음"_s;
    one.person = person(u"마달래"_s, {1948, 7, 20}, 500);
    one.person.condition = u"musculoskeletal"_s;
    one.person.stage = u"chronic"_s;
    one.person.mobility = u"assisted"_s;
    one.person.incomeGrade = u"nearPoor"_s;
    one.person.copayLimit = 50'000;
    one.severities = {{u"health"_s, 3}, {u"dailyLiving"_s, 3}, {u"safety"_s, 3}, {u"environment"_s, 2},
        {u"social"_s, 2}};
    domain::Benefit benefit;
    benefit.kind = u"longTermCare"_s;
    benefit.from = QDate(2026, 1, 1);
    one.benefits = {benefit};
    one.hand = {u"안심집"_s, u"손잡이 방문"_s, u"마음전화"_s};
    one.why = u"가사·일상 돌봄은 장기요양과 겹치므로 집 안전점검을 넣고, 방문 작업치료로 집 안 동작을 돕는다. 외로움은 전화 상담으로 살핀다."_s;
    return one;
}

Resident nothingToPay()
{
    Resident one;
    one.who = u"58세, 심장 질환, 실직과 빚, 본인부담을 낼 수 없음(한도 0원)"_s;
    one.person = person(u"진도윤"_s, {1968, 1, 30}, 400);
    one.person.condition = u"heart"_s;
    one.person.stage = u"chronic"_s;
    one.person.incomeGrade = u"basic"_s;
    one.person.copayLimit = 0;
    one.person.needGroups = {u"isolatedMiddle"_s, u"unemployed"_s};
    one.severities = {{u"health"_s, 3}, {u"social"_s, 3}, {u"economy"_s, 4}, {u"rights"_s, 2},
        {u"safety"_s, 1}};
    one.hand = {u"안심집"_s, u"한숨 심장"_s, u"권리이음"_s};
    one.why = u"돈이 들지 않는 것만 고른다. 심장 재활은 수급자에게 무료이고, 빚과 권리 상담이 가장 급하다."_s;
    return one;
}

Resident dialysis()
{
    Resident one;
    one.who = u"66세, 신장 질환, 월·수·금 아침 투석"_s;
    one.person = person(u"노해인"_s, {1960, 5, 5}, 600);
    one.person.condition = u"kidney"_s;
    one.person.stage = u"treatment"_s;
    one.person.mobility = u"assisted"_s;
    one.person.incomeGrade = u"grade120"_s;
    one.person.copayLimit = 80'000;
    one.severities = {{u"health"_s, 4}, {u"dailyLiving"_s, 2}, {u"family"_s, 2}, {u"social"_s, 1}};
    one.fixed = weekly(u"MO WE FR"_s, u"07:30"_s, u"12:00"_s, u"투석"_s);
    one.hand = {u"해오름 오후반"_s, u"신장 화목반"_s, u"콩팥이음"_s};
    one.why = u"투석 시간을 비켜야 한다. 운동은 화·목반, 돌봄은 오후반, 상담은 토요일 투석 환자 모임이다."_s;
    return one;
}

Resident atTheEdge()
{
    Resident one;
    one.who = u"61세, 동 끝에 삶, 걸어갈 곳 가운데 자리가 하나뿐"_s;
    one.person = person(u"강솔"_s, {1965, 8, 8}, 2450);
    one.person.incomeGrade = u"nearPoor"_s;
    one.person.copayLimit = 50'000;
    one.severities = {{u"dailyLiving"_s, 4}, {u"family"_s, 3}};
    one.hand = {u"끝마을 낮"_s, {}, u"숨고르기 방문"_s};
    one.why = u"걸어갈 수 있는 낮돌봄의 마지막 자리를 잡는다. 가족 상담은 자리가 없어 대기를 올리고, 그동안 방문 상담을 받는다."_s;
    return one;
}

Resident wantsRehabilitationOnly()
{
    Resident one;
    one.who = u"45세, 심장 질환, 돌봄은 필요 없고 상담은 거절"_s;
    one.person = person(u"도라온"_s, {1981, 10, 1}, 620);
    one.person.condition = u"heart"_s;
    one.person.stage = u"chronic"_s;
    one.person.incomeGrade = u"grade140"_s;
    one.person.copayLimit = 40'000;
    one.person.wishes = {u"rehabilitation"_s};
    one.severities = {{u"health"_s, 3}};
    one.hand = {{}, u"한숨 심장"_s, {}};
    one.why = u"본인이 심장 재활만 바란다. 병원 동행은 혼자 다니는 사람에게 필요하지 않고, 거절한 상담은 넣지 않는다."_s;
    one.difference
        = u"프로그램은 거절을 모른다. 셋이면 건강 욕구를 78 %(재활만 50 %)까지 채우므로 1순위로 내지만 본인부담이 "
          "34,000원(재활만 18,000원)이다. 담당자가 두 자리를 ‘쓰지 않음’으로 두고 사유를 남긴다."_s;
    one.figures = {u"covers more of the need Health: 78 %, the other 50 %"_s,
        u"costs the person 18,000 won a month, the other 34,000 won"_s};
    return one;
}

} // namespace

std::vector<Resident> all()
{
    return {strokeAtHome(), afterChemotherapy(), aloneAndSad(), slowLearner(), youngCarer(),
        hasLongTermCare(), nothingToPay(), dialysis(), atTheEdge(), wantsRehabilitationOnly()};
}

} // namespace residents
