// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/hsdsimport.h"

#include "model/exchange/hsdsfile.h"
#include "model/work/hsdsexport.h"
#include "model/work/log.h"
#include "model/work/slottext.h"
#include "tests/model/exchange/hsdssample.h"
#include "tests/model/work/workbench.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace work;
using exchange::hsds::Tables;
using hsdssample::id;

namespace {

class HsdsImport : public test::WorkTest {
protected:
    /// The tables as a file would bring them.
    static HsdsFile file(const Tables &tables)
    {
        auto reading = std::make_shared<exchange::hsds::Reading>();
        reading->tables = tables;
        reading->read = tables.count();
        exchange::hsds::check(*reading);
        return {u"file"_s, reading};
    }
    HsdsPlan take(const HsdsFile &file)
    {
        const auto plan = hsdsimport::apply(context(), file);
        EXPECT_OK(plan);
        return plan.value_or(HsdsPlan());
    }
    Tables exported(const QString &name = u"out.zip"_s)
    {
        const QString path = m_folder.filePath(name);
        EXPECT_OK(hsdsexport::write(context(), {path, ExportEncoding::Utf8, u"test"_s}));
        const auto file = hsdsimport::read(path);
        EXPECT_OK(file);
        return file ? file->reading->tables : Tables();
    }
    static QMap<QString, exchange::hsds::Cells> byId(const Tables &tables, const QString &table)
    {
        QMap<QString, exchange::hsds::Cells> rows;
        for (const exchange::hsds::Row &row : tables.rows.value(table))
            rows.insert(row.id(), row.cells);
        return rows;
    }
    /// Every cell of every row comes out again; rows of our own may stand beside them.
    static void expectHolds(const Tables &found, const Tables &expected)
    {
        for (const QString &table : expected.rows.keys()) {
            const auto wanted = byId(expected, table);
            const auto there = byId(found, table);
            for (auto row = wanted.begin(); row != wanted.end(); ++row)
                EXPECT_EQ(there.value(row.key()), *row) << table.toStdString();
        }
    }

    QTemporaryDir m_folder;
};

TEST_F(HsdsImport, fillsOrganisationServiceSiteOfferStaffAndPrice)
{
    const HsdsPlan plan = take(file(hsdssample::sound().tables));
    EXPECT_EQ(plan.count(ListOutcome::New), plan.read);
    EXPECT_TRUE(plan.refused.isEmpty());
    const auto views = services::list(context());
    ASSERT_OK(views);
    ASSERT_EQ(views->size(), 1);
    const OfferView &view = views->first();
    EXPECT_EQ(view.organisation.name, u"해오름복지관"_s);
    EXPECT_EQ(view.organisation.phone, u"0515550101"_s);
    EXPECT_EQ(view.service.name, u"방문 돌봄"_s);
    EXPECT_EQ(view.service.ageFrom, 40);
    EXPECT_EQ(view.service.verified, QDate(2026, 11, 1));
    ASSERT_TRUE(view.site.has_value());
    EXPECT_EQ(view.site->name, u"본관"_s);
    EXPECT_EQ(view.address().road, u"달빛길 1"_s);
    EXPECT_EQ(view.address().latitude, 35.2);
    ASSERT_EQ(view.weekly.size(), 2);
    EXPECT_EQ(view.weekly[0].day, u"TU"_s);
    EXPECT_EQ(view.weekly[0].until, u"11:30"_s);
    ASSERT_EQ(view.prices.size(), 1);
    EXPECT_EQ(view.prices[0].price, 200'000);
    EXPECT_EQ(*view.prices[0].subsidy + *view.prices[0].copay, *view.prices[0].price);
    EXPECT_EQ(services::open(context(), view.service.id)->staff.value(0).name, u"선우보름"_s);
}

TEST_F(HsdsImport, theSameFileAgainIsTheSameAndChangesNothing)
{
    const HsdsFile same = file(hsdssample::sound().tables);
    take(same);
    const HsdsPlan again = take(same);
    EXPECT_EQ(again.count(ListOutcome::Same), again.read);
    EXPECT_EQ(services::list(context())->size(), 1);
}

TEST_F(HsdsImport, aChangedFileChangesWhatDiffers)
{
    take(file(hsdssample::sound().tables));
    Tables tables = hsdssample::sound().tables;
    tables.rows[u"services"_s][0].cells.insert(u"name"_s, u"찾아가는 돌봄"_s);
    tables.rows[u"schedules"_s][0].cells.insert(u"byday"_s, u"WE"_s);
    tables.rows[u"phones"_s][0].cells.insert(u"number"_s, u"051-555-0102"_s);
    const HsdsPlan plan = take(file(tables));
    EXPECT_EQ(plan.count(ListOutcome::Changed), 3);
    EXPECT_EQ(plan.count(ListOutcome::New), 0);
    const auto views = services::list(context());
    ASSERT_EQ(views->size(), 1);
    EXPECT_EQ(views->first().service.name, u"찾아가는 돌봄"_s);
    EXPECT_EQ(views->first().organisation.phone, u"0515550102"_s);
    ASSERT_EQ(views->first().weekly.size(), 1);
    EXPECT_EQ(views->first().weekly[0].day, u"WE"_s);
}

TEST_F(HsdsImport, isOneActAndOneUndo)
{
    take(file(hsdssample::sound().tables));
    const auto act = work::log::newestUndoable(context());
    ASSERT_OK(act);
    ASSERT_OK(work::log::undo(context(), (*act)->id, domain::Overwrite::Ask));
    EXPECT_TRUE(services::list(context())->isEmpty());
    EXPECT_TRUE(services::organisations(context())->isEmpty());
    EXPECT_EQ(take(file(hsdssample::sound().tables)).count(ListOutcome::New), 14);
    EXPECT_EQ(services::list(context())->size(), 1);
}

TEST_F(HsdsImport, writesEveryCellBackAsArchiveAndAsJson)
{
    const Tables tables = hsdssample::sound().tables;
    take(file(tables));
    expectHolds(exported(), tables);
    expectHolds(exported(u"out.json"_s), tables);
    const HsdsPlan again = take(file(exported()));
    EXPECT_EQ(again.count(ListOutcome::Same), again.read);
}

TEST_F(HsdsImport, keepsANightAsTwoTimesAndWritesItBackInOnePiece)
{
    Tables tables = hsdssample::sound().tables;
    tables.rows[u"schedules"_s][0].cells.insert(u"opens_at"_s, u"22:00"_s);
    tables.rows[u"schedules"_s][0].cells.insert(u"closes_at"_s, u"02:00"_s);
    take(file(tables));
    auto views = services::list(context());
    ASSERT_EQ(views->size(), 1);
    const QString nights = u"TU 22:00-24:00; WE 00:00-02:00; FR 22:00-24:00; SA 00:00-02:00"_s;
    EXPECT_EQ(slottext::textOf(views->first().weekly), nights);
    expectHolds(exported(), tables);
    // Entered here, it has no row to be written back to, and still leaves as one night.
    ServiceEdit edit = *services::open(context(), views->first().service.id);
    edit.service.area = u"care"_s;
    edit.service.price = 0;
    edit.service.subsidy = 0;
    edit.service.copay = 0;
    OfferEdit other;
    other.weekly = slottext::slotsOf(u"MO 21:00-24:00; TU 00:00-03:30; SA 12:00-24:00"_s);
    edit.offers.append(other);
    ASSERT_OK(services::save(context(), edit));
    QStringList written;
    for (const exchange::hsds::Row &row : exported(u"again.zip"_s).of("schedules"))
        written.append(row.cell("byday") + u' ' + row.cell("opens_at") + u' ' + row.cell("closes_at"));
    written.sort();
    EXPECT_EQ(written, (QStringList{u"MO 21:00 03:30"_s, u"SA 12:00 23:59"_s, u"TU,FR 22:00 02:00"_s}));
}

TEST_F(HsdsImport, laysWhatWasChangedHereOverTheRowsThatCameIn)
{
    const Tables tables = hsdssample::sound().tables;
    take(file(tables));
    const auto views = services::list(context());
    ServiceEdit edit = *services::open(context(), views->first().service.id);
    edit.service.area = u"care"_s;
    edit.service.price = 0;
    edit.service.subsidy = 0;
    edit.service.copay = 0;
    edit.service.name = u"새 이름"_s;
    edit.organisation.phone = u"0515550199"_s;
    edit.offers[0].weekly[0].day = u"MO"_s;
    ASSERT_OK(services::save(context(), edit));
    const Tables out = exported();
    EXPECT_EQ(byId(out, u"services"_s).value(id(4)).value(u"name"_s), u"새 이름"_s);
    EXPECT_EQ(byId(out, u"services"_s).value(id(4)).value(u"last_modified"_s), u"2026-11-01T09:00:00Z"_s);
    EXPECT_EQ(byId(out, u"phones"_s).value(id(8)).value(u"number"_s), u"051-555-0199"_s);
    ASSERT_EQ(out.of("schedules").size(), 1);
    EXPECT_EQ(out.of("schedules").first().cell("byday"), u"MO,FR"_s);
}

TEST_F(HsdsImport, anotherVaultReadsAllOfWhatWasEnteredHere)
{
    ServiceEdit edit = service(u"care"_s, u"방문 돌봄"_s);
    edit.organisation.kind = u"welfareCentre"_s;
    edit.service.classification = u"6.4"_s;
    edit.service.conditions = {u"brain"_s};
    edit.offers[0].offer.capacity = 7;
    domain::Registration period;
    period.from = QDate(2026, 1, 1);
    period.number = u"제7호"_s;
    edit.registrations = {period};
    domain::PriceEdition price;
    price.grade = u"basic"_s;
    price.price = 200'000;
    price.subsidy = 190'000;
    price.copay = 10'000;
    edit.prices = {price};
    put(edit);
    const HsdsPlan same = *hsdsimport::plan(context(), file(exported()));
    EXPECT_EQ(same.count(ListOutcome::Same), same.read);
    EXPECT_TRUE(same.refused.isEmpty());

    support::TestVault other;
    auto connection = other.vault().connect({});
    ASSERT_OK(connection);
    work::Context there(other.vault(), std::move(*connection), m_codes);
    ASSERT_OK(hsdsimport::apply(there, file(exported())));
    const auto views = services::list(there);
    ASSERT_OK(views);
    ASSERT_EQ(views->size(), 1);
    const OfferView &view = views->first();
    EXPECT_EQ(view.organisation.kind, u"welfareCentre"_s);
    EXPECT_EQ(view.service.area, u"care"_s);
    EXPECT_EQ(view.service.coverage, edit.service.coverage);
    EXPECT_EQ(view.service.conditions, edit.service.conditions);
    EXPECT_EQ(view.service.classification, u"6.4"_s);
    EXPECT_EQ(view.service.copay, 20'000);
    EXPECT_EQ(view.offer.capacity, 7);
    EXPECT_EQ(view.offer.places, 2);
    ASSERT_EQ(view.registrations.size(), 1);
    EXPECT_EQ(view.registrations[0].number, u"제7호"_s);
    ASSERT_EQ(view.prices.size(), 1);
    EXPECT_EQ(view.prices[0].grade, u"basic"_s);
    EXPECT_EQ(view.prices[0].copay, 10'000);
    EXPECT_EQ(view.weekly.size(), 1);
}

TEST_F(HsdsImport, writesThePriceOfAServiceAsACostOption)
{
    const base::Id offer = put(service(u"care"_s, u"방문 돌봄"_s)).value(0);
    const base::Id service = (*services::find(context(), offer))->service.id;
    const Tables tables = exported();
    ASSERT_EQ(tables.rows.value(u"cost_options"_s).size(), 1);
    const exchange::hsds::Row row = tables.rows.value(u"cost_options"_s)[0];
    EXPECT_EQ(row.cell("service_id"), service.toString());
    EXPECT_EQ(row.cell("amount"), u"200000"_s);
    EXPECT_EQ(row.cell("currency"), u"KRW"_s);
    Tables dearer = tables;
    dearer.rows[u"cost_options"_s][0].cells.insert(u"amount"_s, u"230000"_s);
    take(file(dearer));
    const auto changed = m_vault.get<domain::Service>(service);
    EXPECT_EQ(changed.price, 230'000);
    EXPECT_EQ(*changed.subsidy + *changed.copay, *changed.price);
    EXPECT_EQ(exported().rows.value(u"cost_options"_s)[0].cell("amount"), u"230000"_s);
}

TEST_F(HsdsImport, inventsNoSiteAndNoPriceInAnotherVault)
{
    put(service(u"care"_s, u"방문 돌봄"_s));
    const Tables tables = exported();
    support::TestVault other;
    auto connection = other.vault().connect({});
    ASSERT_OK(connection);
    work::Context there(other.vault(), std::move(*connection), m_codes);
    ASSERT_OK(hsdsimport::apply(there, file(tables)));
    EXPECT_TRUE(store::records::all<domain::Site>(there.connection())->isEmpty());
    EXPECT_TRUE(store::records::all<domain::PriceEdition>(there.connection())->isEmpty());
    const OfferView view = services::list(there)->first();
    EXPECT_EQ(view.service.price, 200'000);
    EXPECT_EQ(view.service.copay, 20'000);
    EXPECT_EQ(view.address().road, at(100).road);
    const QString path = m_folder.filePath(u"again.zip"_s);
    ASSERT_OK(hsdsexport::write(there, {path, ExportEncoding::Utf8, u"test"_s}));
    const auto again = hsdsimport::read(path);
    ASSERT_OK(again);
    expectHolds(again->reading->tables, tables);
    EXPECT_TRUE(again->reading->faults.isEmpty());
}

TEST_F(HsdsImport, refusesTheRowsThatAreWrongAndTakesTheRest)
{
    Tables tables = hsdssample::sound().tables;
    tables.rows[u"cost_options"_s][0].cells.insert(u"amount"_s, u"-1"_s);
    tables.rows[u"locations"_s][0].cells.insert(u"latitude"_s, u"100"_s);
    const HsdsFile faulty = file(tables);
    EXPECT_ERROR(
        hsdsimport::apply(context(), faulty, HsdsScope::AllOrNothing), base::ErrorKind::RefusedByRule);
    EXPECT_TRUE(services::list(context())->isEmpty());
    const HsdsPlan plan = take(faulty);
    EXPECT_EQ(plan.refusedRows(), 1);
    ASSERT_EQ(plan.refused.size(), 2);
    EXPECT_EQ(plan.refused[0].rule, u"negative"_s);
    EXPECT_EQ(plan.refused[1].rule, u"latitude-range"_s);
    const auto views = services::list(context());
    ASSERT_EQ(views->size(), 1);
    EXPECT_TRUE(views->first().prices.isEmpty());
    EXPECT_FALSE(views->first().site->address.hasPosition());
    EXPECT_EQ(byId(exported(), u"locations"_s).value(id(5)).value(u"latitude"_s), u"100"_s);
}

TEST_F(HsdsImport, aServiceAtNoPlaceStandsInTheListToo)
{
    Tables tables = hsdssample::sound().tables;
    tables.rows.remove(u"service_at_location"_s);
    tables.rows[u"schedules"_s][0].cells.remove(u"service_at_location_id"_s);
    tables.rows[u"schedules"_s][0].cells.insert(u"service_id"_s, id(4));
    take(file(tables));
    const auto views = services::list(context());
    ASSERT_EQ(views->size(), 1);
    EXPECT_EQ(views->first().weekly.size(), 2);
    const HsdsPlan again = take(file(tables));
    EXPECT_EQ(again.count(ListOutcome::Same), again.read);
    EXPECT_EQ(services::list(context())->size(), 1);
}

TEST_F(HsdsImport, everyCellOfThePublishedExamplesComesBack)
{
    const QString folder = QStringLiteral(CAREPASS_SOURCE_DIR "/../shared/data/hsds/examples-3.0-csv");
    if (!QDir(folder).exists())
        GTEST_SKIP() << "the published examples are not beside the project";
    const auto examples = hsdsimport::read(folder);
    ASSERT_OK(examples);
    take(*examples);
    EXPECT_EQ(services::list(context())->size(), 1);
    expectHolds(exported(), examples->reading->tables);
    expectHolds(exported(u"out.json"_s), examples->reading->tables);
    const HsdsPlan again = take(*examples);
    EXPECT_EQ(again.count(ListOutcome::Same), 21);
}

} // namespace
