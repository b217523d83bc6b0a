// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/log.h"
#include "model/work/offerexport.h"
#include "model/work/offerimportfile.h"
#include "model/work/services.h"
#include "model/work/slottext.h"
#include "model/work/waitinglist.h"
#include "tests/model/work/importbench.h"

#include "model/work/people.h"

using namespace work;
using namespace Qt::StringLiterals;

namespace {

/// A directory with everything that a list can hold, and lists of it that go out and come back.
class OfferLists : public test::ListTest {
protected:
    struct Other {
        explicit Other(const domain::CodeLists &codes)
        {
            auto connection = vault.vault().connect({});
            EXPECT_OK(connection);
            context = std::make_unique<Context>(vault.vault(), std::move(*connection), codes);
        }
        support::TestVault vault;
        std::unique_ptr<Context> context;
    };

    static domain::PriceEdition price(const QString &grade, QDate from, QDate until, qint64 subsidy)
    {
        domain::PriceEdition one;
        one.grade = grade;
        one.from = from;
        one.until = until;
        one.price = 200'000;
        one.subsidy = subsidy;
        one.copay = 200'000 - subsidy;
        return one;
    }
    static ServiceEdit plain(const QString &organisation, const QString &name)
    {
        ServiceEdit edit;
        edit.organisation.name = organisation;
        edit.organisation.address = domain::addressFromLine(u"부산광역시 해운대구 반송로 1"_s);
        edit.service.name = name;
        edit.service.area = u"rehabilitation"_s;
        edit.service.price = 200'000;
        edit.service.subsidy = 180'000;
        edit.service.copay = 20'000;
        return edit;
    }
    /// Two sites, three contact persons, two registrations, three prices, four offers: two of them equal but
    /// for their number, one at night.
    static ServiceEdit rich()
    {
        ServiceEdit edit = plain(u"물빛재활센터"_s, u"방문 운동"_s);
        edit.organisation.email = u"office@mulbit.example"_s;
        edit.organisation.website = u"https://mulbit.example"_s;
        edit.service.conditions = {u"brain"_s, u"cancer"_s};
        edit.service.stages = {u"recovery"_s};
        edit.service.home = true;
        edit.service.phone = u"0511234567"_s;
        edit.service.description = u"집에서 \"천천히\"; 둘이서 / 혼자"_s;
        edit.service.classification = u"3.1"_s;
        edit.service.languages = {u"ko"_s, u"vi"_s};
        edit.service.verified = QDate(2026, 11, 1);
        domain::Site annex;
        annex.name = u"별관; 2동"_s;
        annex.address = domain::addressFromLine(u"부산광역시 해운대구 반송로 22"_s, u"반송1동"_s);
        annex.address.latitude = 35.2261;
        annex.address.longitude = 129.1487;
        annex.phone = u"0517654321"_s;
        annex.accessibility = {u"ramp"_s, u"guidance"_s};
        annex.accessibilityNote = u"뒷문으로"_s;
        annex.hours = {{u"MO"_s, u"09:00-12:00, 13:00-18:00"_s}, {u"FR"_s, u"22:00-24:00"_s}};
        annex.transport = u"115번 버스"_s;
        domain::Site hall;
        hall.name = u"마을회관"_s;
        edit.sites = {annex, hall};
        domain::Staff kim;
        kim.name = u"김담당"_s;
        kim.title = u"팀장"_s;
        kim.qualifications = u"사회복지사 1급"_s;
        kim.phone = u"01012345678"_s;
        kim.email = u"kim@mulbit.example"_s;
        kim.from = QDate(2026, 1, 1);
        domain::Staff desk;
        desk.title = u"접수"_s;
        desk.phone = u"0511112222"_s;
        edit.staff = {kim, desk};
        domain::Registration first;
        first.number = u"2024-11"_s;
        first.from = QDate(2024, 1, 1);
        first.until = QDate(2025, 12, 31);
        first.authority = u"해운대구"_s;
        domain::Registration second;
        second.number = u"제2026-3호"_s;
        second.from = QDate(2026, 1, 1);
        edit.registrations = {first, second};
        edit.prices = {price(u"basic"_s, {}, {}, 200'000),
            price(u"nearPoor"_s, QDate(2026, 1, 1), QDate(2026, 12, 31), 190'000),
            price({}, QDate(2027, 1, 1), {}, 150'000)};
        for (const auto &[text, site, label] : {std::tuple(u"TU 10:00-11:30; FR 10:00-11:30"_s, 0, QString()),
                 std::tuple(u"TU 10:00-11:30; FR 10:00-11:30"_s, 0, QString()),
                 std::tuple(u"TU 10:00-11:30; FR 10:00-11:30"_s, 1, u"저녁 반"_s),
                 std::tuple(u"MO 22:00-24:00; TU 00:00-02:00"_s, 1, QString())}) {
            OfferEdit offer;
            offer.weekly = slottext::slotsOf(text);
            offer.site = site;
            offer.offer.label = label;
            offer.offer.capacity = 10;
            offer.offer.places = edit.offers.size();
            offer.offer.checked = QDate(2026, 11, 2).addDays(edit.offers.size());
            edit.offers.append(offer);
        }
        return edit;
    }
    void fill(const ServiceEdit &edit)
    {
        const auto id = services::save(context(), edit);
        ASSERT_OK(id);
        auto known = services::open(context(), *id);
        ASSERT_OK(known);
        // One of the two is for this service only, at one site; the other answers for the organisation.
        for (domain::Staff &one : known->staff) {
            one.service = one.name.isEmpty() ? base::Id() : *id;
            one.site = one.name.isEmpty() ? base::Id() : known->sites.first().id;
        }
        ASSERT_OK(services::save(context(), *known));
        ServiceEdit second = plain(u"물빛재활센터"_s, u"걷기 모임"_s);
        second.organisation = known->organisation;
        second.service.parent = known->organisation.id;
        second.offers.append(OfferEdit());
        second.sites = known->sites;
        // Who is for all services is not for the second one to remove.
        second.staff = known->staff;
        second.staff.removeIf([](const domain::Staff &one) { return !one.service.isNil(); });
        ASSERT_OK(services::save(context(), second));
    }
    static ListFile written(Context &context, const QString &path, const QString &language)
    {
        EXPECT_OK(offerexport::write(context, {{}, language, {path, ExportEncoding::Utf8, u"공유"_s}}));
        const auto file = lists::read(path);
        EXPECT_OK(file);
        return file.value_or(ListFile());
    }
    static OfferPlan applied(Context &context, const ListFile &file)
    {
        const auto plan = offerimport::apply(context, file, lists::guess(file, ListKind::Services));
        EXPECT_OK(plan);
        return plan.value_or(OfferPlan());
    }
    OfferPlan planned(const ListFile &file)
    {
        const auto plan = offerimport::plan(context(), file, lists::guess(file, ListKind::Services));
        EXPECT_OK(plan);
        return plan.value_or(OfferPlan());
    }
    static QString shown(const OfferPlan &plan)
    {
        QStringList texts;
        for (const OfferImportRow &row : plan.rows) {
            for (const ListIssue &issue : row.issues)
                texts += u"%1 %2 %3 %4"_s.arg(issue.line)
                             .arg(issue.column, issue.code, issue.refusesRow ? u"refused"_s : u"left out"_s);
        }
        return texts.join(u'\n');
    }
    /// A file of one line below names, area and amounts, and these cells.
    OfferPlan planOf(const QString &heading, const QString &cell)
    {
        return planned(read(u"기관명,서비스명,영역,가격,정부지원금,본인부담금,"_s + heading
            + u"\n물빛재활,방문 운동,재활,200000,180000,20000,\""_s + cell + u"\"\n"_s));
    }
};

TEST_F(OfferLists, comeBackCellForCellIntoAnEmptyVaultAndDoubleNothing)
{
    fill(rich());
    int round = 0;
    for (const QString &language : {u"ko"_s, u"en"_s}) {
        for (const QString &ending : {u".csv"_s, u".xlsx"_s}) {
            const QString path = m_vault.file(u"out%1"_s.arg(++round) + ending);
            const ListFile file = written(context(), path, language);
            ASSERT_EQ(file.rows, 5);
            EXPECT_EQ(lists::kindOf(file), ListKind::Services);
            EXPECT_EQ(lists::unreadColumns(file, lists::guess(file, ListKind::Services)),
                QStringList{u"Waiting now"_s});
            const OfferPlan same = planned(file);
            EXPECT_EQ(figures(same.counts), u"0 0 5 0 0"_s);
            EXPECT_EQ(shown(same), QString());

            Other other(m_codes);
            const OfferPlan plan = applied(*other.context, file);
            EXPECT_EQ(figures(plan.counts), u"5 0 0 0 0"_s);
            EXPECT_EQ(shown(plan), QString());
            const ListFile again = written(*other.context, other.vault.file(u"again"_s + ending), language);
            ASSERT_EQ(again.rows, file.rows);
            EXPECT_EQ(again.header, file.header);
            for (qsizetype row = 0; row < file.rows; ++row) {
                for (int column = 0; column < file.header.size(); ++column)
                    EXPECT_EQ(again.cell(row, column), file.cell(row, column))
                        << file.header.at(column).toStdString();
            }
            EXPECT_EQ(figures(applied(*other.context, file).counts), u"0 0 5 0 0"_s);
        }
    }
}

TEST_F(OfferLists, bringSitesContactsRegistrationsAndPricesAsRecords)
{
    fill(rich());
    Other other(m_codes);
    applied(*other.context, written(context(), m_vault.file(u"out.xlsx"_s), u"ko"_s));
    const auto views = services::list(*other.context);
    ASSERT_OK(views);
    ASSERT_EQ(views->size(), 5);
    const OfferView &view = views->first();
    ASSERT_TRUE(view.site);
    EXPECT_EQ(view.site->accessibility, (QStringList{u"guidance"_s, u"ramp"_s}));
    EXPECT_EQ(view.site->hours, rich().sites.first().hours);
    EXPECT_EQ(view.site->address.dong, u"반송1동"_s);
    ASSERT_EQ(view.prices.size(), 3);
    EXPECT_EQ(view.prices.at(1).grade, u"nearPoor"_s);
    EXPECT_EQ(view.prices.at(1).copay, 10'000);
    EXPECT_EQ(view.registrations.size(), 2);
    EXPECT_EQ(view.registrations.first().number, u"2024-11"_s);
    EXPECT_EQ(slottext::textOf(views->at(3).weekly), u"MO 22:00-24:00; TU 00:00-02:00"_s);
    const auto edit = services::open(*other.context, view.service.id);
    ASSERT_OK(edit);
    EXPECT_EQ(edit->sites.size(), 2);
    ASSERT_EQ(edit->staff.size(), 2);
    const auto kim = std::find_if(edit->staff.begin(), edit->staff.end(),
        [](const domain::Staff &one) { return one.name == u"김담당"_s; });
    ASSERT_NE(kim, edit->staff.end());
    EXPECT_EQ(kim->service, view.service.id);
    EXPECT_EQ(kim->site, view.site->id);
    EXPECT_EQ(kim->phone, u"01012345678"_s);
    EXPECT_EQ(kim->from, QDate(2026, 1, 1));
}

TEST_F(OfferLists, countWhoWaitsButDoNotBringThemIn)
{
    fill(rich());
    domain::Person person;
    person.name = u"홍길동"_s;
    PersonEdit edit;
    edit.person = person;
    const auto id = people::add(context(), edit);
    ASSERT_OK(id);
    const auto views = services::list(context());
    ASSERT_OK(waitinglist::put(context(), *id, views->first().offer.id));
    const ListFile file = written(context(), m_vault.file(u"out.csv"_s), u"en"_s);
    const int column = int(file.header.indexOf(u"Waiting now"_s));
    ASSERT_GE(column, 0);
    EXPECT_EQ(file.cell(0, column), u"1"_s);
    EXPECT_EQ(file.cell(1, column), u"0"_s);
    Other other(m_codes);
    applied(*other.context, file);
    EXPECT_TRUE(waitinglist::counts(*other.context)->isEmpty());
}

TEST_F(OfferLists, giveAPriceOfOneGradeItsNewAmountAndKeepTheOthers)
{
    fill(rich());
    const ListFile file = read(u"기관명,서비스명,영역,요일시간,반번호,이용장소,등급별 가격\n"
                               "물빛재활센터,방문 운동,재활,화·금 10:00-11:30,1,별관; 2동,"
                               "\"차상위 / 200000 = 170000 + 30000 / 2026-01-01~2026-12-31\"\n"_s);
    const OfferPlan plan = planned(file);
    EXPECT_EQ(figures(plan.counts), u"0 1 0 0 0"_s);
    EXPECT_EQ(shown(plan), QString());
    ASSERT_EQ(plan.rows.first().changes.size(), 1);
    EXPECT_EQ(plan.rows.first().changes.first().column, u"prices"_s);
    applied(context(), file);
    const auto views = services::list(context());
    ASSERT_EQ(views->first().prices.size(), 3);
    EXPECT_EQ(views->first().prices.at(1).copay, 30'000);
    const auto act = log::newestUndoable(context());
    ASSERT_TRUE(act && *act);
    ASSERT_OK(log::undo(context(), (*act)->id, domain::Overwrite::Ask));
    EXPECT_EQ(services::list(context())->first().prices.at(1).copay, 10'000);
}

TEST_F(OfferLists, refusePlantedFaultsByLineColumnAndRule)
{
    const auto refused = [this](const QString &heading, const QString &cell) {
        const OfferPlan plan = planOf(heading, cell);
        EXPECT_EQ(plan.counts.refused.size(), 1) << cell.toStdString();
        const ListIssue issue = plan.counts.refused.value(0);
        return u"%1 %2 %3"_s.arg(issue.line).arg(issue.column, issue.code);
    };
    EXPECT_EQ(
        refused(u"등급별 가격"_s, u"차상위 / 200000 = 180000 + 10000"_s), u"2 prices amounts-do-not-add"_s);
    EXPECT_EQ(refused(u"등급별 가격"_s, u"차상위 / 20만원"_s), u"2 prices not-prices"_s);
    EXPECT_EQ(
        refused(u"등급별 가격"_s, u"어려운 분 / 200000 = 180000 + 20000"_s), u"2 prices unknown-word"_s);
    EXPECT_EQ(refused(u"등급별 가격"_s, u"차상위 / 180000 + 20000 / 2026-12-31~2026-01-01"_s),
        u"2 prices out-of-order"_s);
    EXPECT_EQ(refused(u"등급별 가격"_s,
                  u"차상위 / 180000 + 20000 / 2026-01-01~; 차상위 / 170000 + 30000 / 2026-06-01~"_s),
        u"2 prices overlapping"_s);
    EXPECT_EQ(refused(u"등록이력"_s, u"제1호 / 2026-02-30~"_s), u"2 registrations not-registrations"_s);
    EXPECT_EQ(refused(u"등록이력"_s, u"제1호 / 2026-03-01~2026-02-01"_s), u"2 registrations out-of-order"_s);
    EXPECT_EQ(refused(u"담당자"_s, u"김 / 팀장 / 재활팀 / 1급 / 또 하나"_s), u"2 contacts not-contacts"_s);
    EXPECT_EQ(refused(u"담당자"_s, u"김담당 / @없는 곳"_s), u"2 contacts unknown-site"_s);
    EXPECT_EQ(refused(u"접근성"_s, u"경사로"_s), u"2 site missing"_s);
    EXPECT_EQ(refused(u"장소 운영시간"_s, u"월 18:00-09:00"_s), u"2 openingHours not-a-slot"_s);
    EXPECT_EQ(refused(u"요일시간"_s, u"월 18:00-09:00"_s), u"2 days not-a-slot"_s);
    EXPECT_EQ(refused(u"요일시간"_s, u"화 10:00-11:00; 화 10:30-12:00"_s), u"2 days slots-overlap"_s);
    EXPECT_TRUE(services::list(context())->isEmpty());
}

TEST_F(OfferLists, leaveOutASmallMistakeAndTakeTheRow)
{
    const OfferPlan plan = planned(
        read(u"기관명,서비스명,영역,가격,정부지원금,본인부담금,이용장소,접근성,장소전화,정보확인일\n"
             "물빛재활,방문 운동,재활,200000,180000,20000,별관,\"경사로, 미끄럼틀\",없음,2031-01-01\n"_s));
    EXPECT_EQ(figures(plan.counts), u"1 0 0 0 0"_s);
    EXPECT_EQ(shown(plan),
        u"2 sitePhone not-a-phone left out\n2 verified in-the-future left out\n"
        "2 accessibility unknown-word left out"_s);
}

TEST_F(OfferLists, takeAPlainNameForAContactWithTheTelephoneBesideIt)
{
    applied(context(),
        read(u"기관명,서비스명,영역,가격,정부지원금,본인부담금,담당자,담당자 연락처\n"
             "물빛재활,방문 운동,재활,200000,180000,20000,김담당,010-1234-5678\n"_s));
    const auto views = services::list(context());
    ASSERT_EQ(views->size(), 1);
    const auto edit = services::open(context(), views->first().service.id);
    ASSERT_EQ(edit->staff.size(), 1);
    EXPECT_EQ(edit->staff.first().name, u"김담당"_s);
    EXPECT_EQ(edit->staff.first().phone, u"01012345678"_s);
}

TEST_F(OfferLists, giveAnOfferItsSiteAndMakeAnotherForAnotherSite)
{
    const QString head = u"기관명,서비스명,영역,가격,정부지원금,본인부담금,요일시간,이용장소\n"_s;
    const QString row = u"물빛재활,방문 운동,재활,200000,180000,20000,화 10:00-11:00,"_s;
    applied(context(), read(head + row + u"\n"_s));
    EXPECT_EQ(figures(applied(context(), read(head + row + u"별관\n"_s)).counts), u"0 1 0 0 0"_s);
    EXPECT_EQ(figures(applied(context(), read(head + row + u"본관\n"_s)).counts), u"1 0 0 0 0"_s);
    EXPECT_EQ(figures(applied(context(), read(head + row + u"별관\n"_s + row + u"본관\n"_s)).counts),
        u"0 0 2 0 0"_s);
}

TEST_F(OfferLists, doNotTakeAListOfPeopleForOneOfServices)
{
    const ListFile people
        = read(u"성명,생년월일,주소,연락처,비고,담당자,상태,이메일\n홍길동,1957-05-06,,,,,,\n"_s);
    EXPECT_EQ(lists::kindOf(people), ListKind::People);
}

} // namespace
