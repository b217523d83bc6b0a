// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/hsdscheck.h"

#include "tests/model/exchange/hsdssample.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace Qt::StringLiterals;
using namespace exchange::hsds;
using hsdssample::id;

namespace {

/// One fault planted in the first row of a table, and how it is to be reported.
struct Plant {
    const char *rule;
    const char *table;
    const char *column;
    QString text; ///< what is written there
    bool refusesRow = true;
};

void PrintTo(const Plant &plant, std::ostream *out)
{
    *out << plant.rule << " in " << plant.table << '.' << plant.column;
}

class Planted : public ::testing::TestWithParam<Plant> { };

TEST_P(Planted, isRefusedByTableLineColumnAndRule)
{
    const Plant &plant = GetParam();
    Reading reading = hsdssample::sound();
    Row &row = reading.tables.rows[QLatin1String(plant.table)].first();
    if (plant.text.isEmpty())
        row.cells.remove(QLatin1String(plant.column));
    else
        row.cells.insert(QLatin1String(plant.column), plant.text);
    const qsizetype before = reading.tables.of(plant.table).size();
    check(reading);
    const Fault expected{QLatin1String(plant.table), 2, QLatin1String(plant.column),
        QLatin1String(plant.rule), plant.refusesRow};
    EXPECT_TRUE(reading.faults.contains(expected)) << reading.faults.size() << " faults";
    EXPECT_EQ(reading.tables.of(plant.table).size(), before - (plant.refusesRow ? 1 : 0));
    const bool isFirst = std::none_of(reading.faults.begin(), reading.faults.end(), [&](const Fault &fault) {
        return fault.rule != expected.rule && fault.rule != u"refused-reference";
    });
    QStringList found;
    for (const Fault &fault : reading.faults)
        found.append(fault.table + u' ' + fault.column + u' ' + fault.rule);
    EXPECT_TRUE(isFirst) << "something else was found wrong too: " << found.join(u", "_s).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Faults, Planted,
    ::testing::Values(Plant{"required", "organizations", "name", {}},
        Plant{"required", "services", "status", {}}, Plant{"required", "services", "organization_id", {}},
        Plant{"required", "phones", "number", {}}, Plant{"required", "addresses", "country", {}},
        Plant{"uuid", "cost_options", "id", u"7"_s},
        Plant{"email", "organizations", "email", u"example.org"_s},
        Plant{"uri", "organizations", "website", u"example"_s},
        Plant{"year", "organizations", "year_incorporated", u"98"_s},
        Plant{"date", "services", "assured_date", u"2026-02-30"_s},
        Plant{"date", "cost_options", "valid_from", u"1.1.2026"_s},
        Plant{"date-time", "services", "last_modified", u"yesterday"_s},
        Plant{"time", "schedules", "opens_at", u"25:00"_s},
        Plant{"number", "locations", "latitude", u"north"_s},
        Plant{"number", "cost_options", "amount", u"free"_s},
        Plant{"negative", "cost_options", "amount", u"-1"_s},
        Plant{"negative", "services", "minimum_age", u"-5"_s},
        Plant{"currency", "cost_options", "currency", u"won!"_s},
        Plant{"count", "schedules", "interval", u"0"_s}, Plant{"time-zone", "schedules", "timezone", u"99"_s},
        Plant{"weekdays", "schedules", "byday", u"TUESDAY"_s},
        Plant{"value", "services", "status", u"open"_s}, Plant{"value", "schedules", "freq", u"DAILY"_s},
        Plant{"value", "schedules", "wkst", u"MON"_s},
        Plant{"value", "locations", "location_type", u"house"_s},
        Plant{"value", "addresses", "address_type", u"home"_s}, Plant{"phone", "phones", "number", u"none"_s},
        Plant{"age-order", "services", "maximum_age", u"39"_s},
        Plant{"date-order", "cost_options", "valid_to", u"2025-12-31"_s},
        Plant{"time-order", "schedules", "closes_at", u"09:00"_s},
        Plant{"dangling-reference", "services", "program_id", id(99)},
        Plant{"dangling-reference", "service_at_location", "location_id", id(99)},
        Plant{"dangling-reference", "cost_options", "service_id", id(99)},
        Plant{"dangling-reference", "phones", "organization_id", id(99)},
        Plant{"dangling-reference", "attributes", "taxonomy_term_id", id(99)},
        Plant{"latitude-range", "locations", "latitude", u"100"_s, false},
        Plant{"longitude-range", "locations", "longitude", u"-180.5"_s, false},
        Plant{"half-position", "locations", "longitude", {}, false},
        Plant{"dangling-reference", "locations", "organization_id", id(99), false},
        Plant{"dangling-reference", "taxonomy_terms", "taxonomy_id", id(99), false},
        Plant{"dangling-reference", "attributes", "link_id", id(99), false},
        Plant{"unknown-column", "services", "colour", u"red"_s, false}));

} // namespace

TEST(HsdsCheck, refusesAContactOfNothing)
{
    Reading reading = hsdssample::sound();
    reading.tables.rows[u"contacts"_s][0].cells.remove(u"service_id"_s);
    check(reading);
    ASSERT_EQ(reading.faults.size(), 1);
    EXPECT_EQ(reading.faults[0], (Fault{u"contacts"_s, 2, {}, u"owner"_s}));
}

TEST(HsdsCheck, takesWhatEndsAfterMidnightForANightAndTwelveHoursForAMistake)
{
    const auto faultsOf = [](const QString &opens, const QString &closes) {
        Reading reading = hsdssample::sound();
        reading.tables.rows[u"schedules"_s][0].cells.insert(u"opens_at"_s, opens);
        reading.tables.rows[u"schedules"_s][0].cells.insert(u"closes_at"_s, closes);
        check(reading);
        return reading.faults;
    };
    EXPECT_TRUE(faultsOf(u"22:00"_s, u"02:00"_s).isEmpty());
    EXPECT_TRUE(faultsOf(u"22:00+09:00"_s, u"09:59+09:00"_s).isEmpty());
    for (const auto &[opens, closes] : {std::pair(u"22:00"_s, u"10:00"_s), {u"18:00"_s, u"09:00"_s}}) {
        EXPECT_EQ(
            faultsOf(opens, closes), (QList<Fault>{{u"schedules"_s, 2, u"closes_at"_s, u"time-order"_s}}));
    }
}

TEST(HsdsCheck, findsNothingInASoundDirectory)
{
    Reading reading = hsdssample::sound();
    const qsizetype rows = reading.tables.count();
    check(reading);
    EXPECT_TRUE(reading.faults.isEmpty());
    EXPECT_EQ(reading.tables.count(), rows);
}

TEST(HsdsCheck, keepsTheFirstOfTwoRowsWithOneId)
{
    Reading reading = hsdssample::sound();
    Row copy = reading.tables.of("services").first();
    copy.line = 9;
    reading.tables.rows[u"services"_s].append(copy);
    check(reading);
    ASSERT_EQ(reading.faults.size(), 1);
    EXPECT_EQ(reading.faults[0], (Fault{u"services"_s, 9, u"id"_s, u"duplicate-id"_s}));
    EXPECT_EQ(reading.tables.of("services").size(), 1);
    EXPECT_EQ(reading.tables.of("services").first().line, 2);
}

TEST(HsdsCheck, refusesAnOrganisationAboveItself)
{
    Reading reading = hsdssample::sound();
    reading.tables.rows[u"organizations"_s][0].cells.insert(u"parent_organization_id"_s, id(2));
    check(reading);
    EXPECT_TRUE(reading.faults.contains({u"organizations"_s, 2, u"parent_organization_id"_s, u"cycle"_s}));
    EXPECT_TRUE(reading.faults.contains({u"organizations"_s, 3, u"parent_organization_id"_s, u"cycle"_s}));
    EXPECT_TRUE(reading.tables.of("organizations").isEmpty());
}

TEST(HsdsCheck, refusesAServiceTwiceAtOneLocation)
{
    Reading reading = hsdssample::sound();
    Row copy = reading.tables.of("service_at_location").first();
    copy.line = 3;
    copy.cells.insert(u"id"_s, id(60));
    reading.tables.rows[u"service_at_location"_s].append(copy);
    check(reading);
    ASSERT_EQ(reading.faults.size(), 1);
    EXPECT_EQ(reading.faults[0], (Fault{u"service_at_location"_s, 3, u"location_id"_s, u"duplicate-link"_s}));
}

TEST(HsdsCheck, takesTwoGroupsOfOneServiceAtOneLocation)
{
    Reading reading = hsdssample::sound();
    Row copy = reading.tables.of("service_at_location").first();
    copy.line = 3;
    copy.cells.insert(u"id"_s, id(60));
    reading.tables.rows[u"service_at_location"_s].append(copy);
    Row times = reading.tables.of("schedules").first();
    times.line = 3;
    times.cells.insert(u"id"_s, id(61));
    times.cells.insert(u"service_at_location_id"_s, id(60));
    reading.tables.rows[u"schedules"_s].append(times);
    check(reading);
    EXPECT_TRUE(reading.faults.isEmpty());
}

TEST(HsdsCheck, whatHangsOnARefusedRowGoesWithItButTheRestStays)
{
    Reading reading = hsdssample::sound();
    reading.tables.rows[u"services"_s][0].cells.remove(u"name"_s);
    check(reading);
    EXPECT_TRUE(reading.tables.of("services").isEmpty());
    EXPECT_TRUE(reading.tables.of("service_at_location").isEmpty());
    EXPECT_TRUE(reading.tables.of("schedules").isEmpty());
    EXPECT_TRUE(
        reading.faults.contains({u"schedules"_s, 2, u"service_at_location_id"_s, u"refused-reference"_s}));
    EXPECT_EQ(reading.tables.of("organizations").size(), 2);
    EXPECT_EQ(reading.tables.of("locations").size(), 1);
    EXPECT_EQ(reading.tables.of("phones").size(), 1);
}

TEST(HsdsCheck, saysWhichTableIsMissing)
{
    Reading reading = hsdssample::sound();
    reading.tables.rows.remove(u"organizations"_s);
    check(reading);
    EXPECT_TRUE(reading.faults.contains({u"organizations"_s, 0, {}, u"missing-table"_s, false}));
    EXPECT_TRUE(reading.tables.of("services").isEmpty());
}
