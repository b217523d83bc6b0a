// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/people/sample.h"

#include "model/base/calendar.h"
#include "model/domain/areas.h"
#include "model/domain/bundleitem.h"
#include "model/domain/records.h"
#include "model/work/people.h"

using namespace Qt::StringLiterals;

namespace sample {

namespace {

using Severities = QList<std::pair<domain::NeedArea, int>>;
using enum domain::NeedArea;

struct Line {
    QString name = {};
    QDate birth = {};
    QString sex = {};
    QStringList groups = {};
    QString condition = {};
    QString stage = {};
    std::optional<int> total = {};
    bool urgent = false;
    Severities needs = {};
    QString bundle = {};
    QStringList areas = {};
    int contactDaysAgo = 0;
    QString road = {};
};

const QString kDong = u"물빛1동"_s;

QList<Line> lines()
{
    return {
        {u"탁현수"_s, {1979, 3, 4}, u"m"_s, {u"isolatedMiddle"_s, u"suicideRisk"_s}, u"mental"_s,
            u"treatment"_s, 27, true, {{Safety, 4}, {Health, 3}, {Economy, 3}}, {}, {}, 1, u"물빛로 14"_s},
        {u"엄순덕"_s, {1947, 5, 6}, u"f"_s, {u"livingAloneElder"_s}, u"dementia"_s, u"chronic"_s, 24, true,
            {{DailyLiving, 4}, {Health, 3}}, u"active"_s, {u"care"_s}, 0, u"솔바람길 8"_s},
        {u"남궁혜린"_s, {2004, 2, 11}, u"f"_s, {u"youngCarer"_s}, {}, {}, 17, false,
            {{Family, 3}, {Economy, 3}, {Education, 2}}, {}, {}, 3, u"물빛로 41"_s},
        {u"오정대"_s, {1968, 8, 30}, u"m"_s, {u"isolatedMiddle"_s}, u"heart"_s, u"recovery"_s, 16, false,
            {{Social, 3}, {Health, 2}}, {}, {}, 1, u"달빛길 14"_s},
        {u"방미라"_s, {1974, 1, 9}, u"f"_s, {u"severeIllness"_s}, u"cancer"_s, u"afterTreatment"_s, 14, false,
            {{Health, 3}, {Economy, 2}}, u"active"_s, {u"rehabilitation"_s, u"counselling"_s}, 4,
            u"물빛로 3"_s},
        {u"쩐티흐엉"_s, {1988, 6, 2}, u"f"_s, {u"multicultural"_s}, {}, {}, 13, false,
            {{Employment, 3}, {Family, 2}}, {}, {}, 2, u"물빛로 60"_s},
        {u"도영철"_s, {1957, 9, 21}, u"m"_s, {u"disability"_s}, u"brain"_s, u"chronic"_s, 12, false,
            {{Health, 2}, {DailyLiving, 2}}, u"active"_s, {u"care"_s, u"rehabilitation"_s}, 0,
            u"솔바람길 22"_s},
        {u"김미숙"_s, {1965, 4, 17}, u"f"_s, {u"singleParent"_s}, {}, {}, 12, false,
            {{Family, 2}, {Economy, 2}}, u"active"_s, {u"counselling"_s}, 7, u"물빛로 71"_s},
        {u"김미숙"_s, {1952, 10, 3}, u"f"_s, {u"livingAloneElder"_s}, u"diabetes"_s, u"chronic"_s, 9, false,
            {{DailyLiving, 2}}, {}, {}, 8, u"달빛길 2"_s},
        {u"함지훈"_s, {1992, 7, 7}, u"m"_s, {u"isolatedYoung"_s, u"unemployed"_s}, {}, {}, 9, false,
            {{Economy, 2}, {Education, 2}}, u"draft"_s, {u"care"_s}, 10, u"물빛로 9"_s},
        {u"설동주"_s, {1960, 3, 3}, u"m"_s, {u"borderlineIntellect"_s}, {}, {}, 8, false,
            {{Environment, 2}, {Health, 2}}, {}, {}, 4, u"물빛로 41"_s},
        {u"강말순"_s, {1948, 2, 14}, u"f"_s, {u"livingAloneElder"_s, u"lonelyDeathRisk"_s}, u"lung"_s,
            u"chronic"_s, 8, false, {{Social, 2}}, {}, {}, 0, u"솔바람길 30"_s},
        {u"새봄"_s, {}, {}, {}, {}, {}, {}, false, {}, {}, {}, -1, u"솔바람길 8"_s},
    };
}

/// Puts a record in an act of the kind that a page would write.
template <class Record> base::Id put(support::TestDesk &desk, const Record &record, const QString &kind)
{
    const domain::RecordRef subject{u"person"_s, record.parent};
    return desk.act([&](work::Context &context) -> base::Result<base::Id> {
        auto writer = store::ActWriter::begin(context.vault(), context.connection(), {kind, subject});
        if (!writer)
            return writer.error();
        const auto id = writer->put(record);
        if (!id)
            return id;
        const auto done = context.finish(*writer);
        return done ? id : base::Result<base::Id>(done.error());
    });
}

base::Moment at(support::TestDesk &desk, int daysAgo, QTime time)
{
    return base::momentOf(desk.desk().today().addDays(-daysAgo), time);
}

void assess(support::TestDesk &desk, const base::Id &person, const Line &line, int daysAgo)
{
    domain::Assessment assessment;
    assessment.parent = person;
    assessment.instrument = u"needs-crisis"_s;
    assessment.edition = u"1.0"_s;
    assessment.day = desk.desk().today().addDays(-daysAgo);
    for (const auto &[area, severity] : line.needs)
        assessment.severities.insert(domain::codeOf(area), severity);
    assessment.total = *line.total;
    assessment.urgent = line.urgent;
    assessment.finishedAt = at(desk, daysAgo, {15, 0});
    assessment.assessor = u"윤해솔"_s;
    put(desk, assessment, u"add assessment"_s);
}

void bundle(support::TestDesk &desk, const base::Id &person, const QString &state, const QStringList &areas)
{
    domain::Bundle bundle;
    bundle.parent = person;
    bundle.start = u"2026-12"_s;
    bundle.months = 3;
    bundle.state = state;
    bundle.number = u"물빛1-2026-0031"_s;
    const base::Id id = put(desk, bundle, u"add bundle"_s);
    for (const QString &area : areas) {
        domain::BundleItem item;
        item.parent = id;
        item.area = area;
        put(desk, item, u"edit bundle"_s);
    }
}

void note(support::TestDesk &desk, const base::Id &person, int daysAgo, QTime time, const QString &kind,
    const QString &text)
{
    domain::Note note;
    note.parent = person;
    note.at = at(desk, daysAgo, time);
    note.kind = kind;
    note.text = text;
    note.author = u"윤해솔"_s;
    put(desk, note, u"add note"_s);
}

base::Id add(support::TestDesk &desk, const Line &line, int number)
{
    work::PersonEdit edit;
    domain::Person &person = edit.person;
    person.name = line.name;
    person.birth = line.birth;
    person.sex = line.sex;
    person.needGroups = line.groups;
    person.condition = line.condition;
    person.stage = line.stage;
    person.residence = {line.road, u"101호"_s, kDong, {}, {}, {}, {}};
    person.caseNumber = u"물빛1-2026-%1"_s.arg(number, 4, 10, QChar(u'0'));
    domain::Phone phone;
    phone.number = u"0105550%1"_s.arg(400 + number, 4, 10, QChar(u'0'));
    edit.phones = {phone};
    const base::Id id
        = desk.act([edit](work::Context &context) { return work::people::add(context, edit); });
    if (line.total)
        assess(desk, id, line, 10);
    if (!line.bundle.isEmpty())
        bundle(desk, id, line.bundle, line.areas);
    if (line.contactDaysAgo >= 0)
        note(desk, id, line.contactDaysAgo, {10, 30}, u"phone"_s, u"안부를 여쭘. 별일 없음."_s);
    return id;
}

work::PersonEdit pyo()
{
    work::PersonEdit edit;
    domain::Person &person = edit.person;
    person.name = u"표승재"_s;
    person.birth = QDate(1963, 4, 25);
    person.birthIsLunar = true;
    person.sex = u"m"_s;
    person.needGroups = {u"severeIllness"_s};
    person.condition = u"brain"_s;
    person.stage = u"recovery"_s;
    person.mobility = u"assisted"_s;
    person.healthNote = u"뇌경색 발병 4개월. 왼손 쥐기 약함. mRS 3."_s;
    person.incomeGrade = u"nearPoor"_s;
    person.copayLimit = 60'000;
    person.wishes = {u"rehabilitation"_s, u"comesHome"_s, u"afternoon"_s};
    person.wishNote = u"다시 목공 일을 하고 싶다."_s;
    person.safetyNote = u"반지하 계단이 어둡습니다. 손전등을 챙기세요."_s;
    person.residence = {u"물빛로 27"_s, u"반지하"_s, kDong, u"세탁소 옆 철문"_s, {}, {}, {}};
    person.caseNumber = u"물빛1-2026-0142"_s;
    person.leadWorker = u"윤해솔"_s;
    domain::Phone own;
    own.number = u"01055500412"_s;
    domain::Phone daughter;
    daughter.number = u"01055507788"_s;
    daughter.owner = u"딸 표하늘"_s;
    daughter.note = u"저녁 7시 이후"_s;
    edit.phones = {own, daughter};
    domain::Benefit medical;
    medical.kind = u"medical"_s;
    medical.from = QDate(2026, 8, 1);
    domain::Benefit aid;
    aid.kind = u"emergencyAid"_s;
    aid.from = QDate(2026, 10, 1);
    aid.until = QDate(2026, 12, 31);
    edit.benefits = {medical, aid};
    domain::Appointment therapy;
    therapy.day = u"TU"_s;
    therapy.from = u"10:00"_s;
    therapy.until = u"11:30"_s;
    therapy.label = u"외래 물리치료"_s;
    edit.appointments = {therapy};
    return edit;
}

void addRelations(support::TestDesk &desk, const base::Id &person, const base::Id &daughter)
{
    domain::Relation child;
    child.parent = person;
    child.other = daughter;
    child.kind = u"child"_s;
    child.quality = u"close"_s;
    child.emergency = true;
    put(desk, child, u"edit person"_s);
    domain::Relation mother;
    mother.parent = person;
    mother.otherName = u"진옥분"_s;
    mother.kind = u"parent"_s;
    mother.note = u"요양원, 월 1회 면회"_s;
    put(desk, mother, u"edit person"_s);
    domain::Relation landlord;
    landlord.parent = daughter;
    landlord.otherName = u"한장수"_s;
    landlord.kind = u"landlord"_s;
    put(desk, landlord, u"edit person"_s);
}

void addStory(support::TestDesk &desk, const base::Id &person)
{
    note(
        desk, person, 18, {11, 0}, u"agency"_s, u"해오름병원 사회복지사 의뢰. 퇴원 연계. 초기상담 10. 29."_s);
    note(desk, person, 7, {9, 40}, u"phone"_s, u"다온방문재활 통화. 12월부터 주 2회 가능. 대기 없음."_s);
    note(desk, person, 2, {14, 10}, u"visit"_s,
        u"왼손 쥐기 좋아짐. 딸이 밤에 깨서 돌봄. “딸이 학교를 쉬는 게 제일 미안해요.” 반지하라 낮에도 불을 켜고 지냄."_s);
    note(desk, person, 2, {17, 30}, u"memo"_s, u"나은서 방문간호사와 혈압약 복용 시간을 맞추기로 함."_s);
    const Severities before{
        {Health, 4}, {DailyLiving, 3}, {Economy, 2}, {Family, 1}, {Social, 2}, {Employment, 2}, {Safety, 1}};
    const Severities now{{Health, 3}, {DailyLiving, 3}, {Economy, 3}, {Family, 2}, {Social, 2},
        {Employment, 2}, {Safety, 1}, {Education, 1}, {Environment, 1}};
    assess(desk, person, {.total = 16, .urgent = false, .needs = before}, 115);
    assess(desk, person, {.total = 18, .urgent = false, .needs = now}, 10);
    bundle(desk, person, u"conference"_s, {u"care"_s, u"rehabilitation"_s, u"counselling"_s});
}

} // namespace

People fill(support::TestDesk &desk)
{
    People people;
    int number = 100;
    for (const Line &line : lines()) {
        const base::Id id = add(desk, line, number++);
        if (!people.contains(line.name))
            people.insert(line.name, id);
    }
    const base::Id person
        = desk.act([](work::Context &context) { return work::people::add(context, pyo()); });
    work::PersonEdit young;
    young.person.name = u"표하늘"_s;
    young.person.birth = QDate(2002, 5, 9);
    young.person.sex = u"f"_s;
    young.person.householdRole = u"child"_s;
    young.person.needGroups = {u"youngCarer"_s};
    const base::Id daughter
        = desk.act([young](work::Context &context) { return work::people::add(context, young); });
    domain::Household household;
    household.name = u"표승재 가구"_s;
    household.kinds = {u"careCrisis"_s};
    household.housing = u"monthlyRent"_s;
    household.address = {u"물빛로 27"_s, u"반지하"_s, kDong, {}, {}, {}, {}};
    desk.act([=](work::Context &context) {
        return work::people::saveHousehold(context, household, {person, daughter});
    });
    addRelations(desk, person, daughter);
    addStory(desk, person);
    people.insert(u"표승재"_s, person);
    people.insert(u"표하늘"_s, daughter);
    return people;
}

void fillMany(support::TestDesk &desk, int count)
{
    desk.act([count](work::Context &context) -> base::Result<base::Id> {
        auto writer = store::ActWriter::begin(context.vault(), context.connection(), {u"import people"_s});
        if (!writer)
            return writer.error();
        base::Id last;
        for (int i = 0; i < count; ++i) {
            domain::Person person;
            person.name = u"주민%1"_s.arg(i, 5, 10, QChar(u'0'));
            person.birth = QDate(1930, 1, 1).addDays(i * 7);
            person.residence.dong = kDong;
            const auto id = writer->put(person);
            if (!id)
                return id;
            last = *id;
        }
        const auto act = context.finish(*writer);
        return act ? base::Result<base::Id>(last) : act.error();
    });
}

} // namespace sample
