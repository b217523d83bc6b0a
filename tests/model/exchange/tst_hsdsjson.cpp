// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/hsdsjson.h"

#include "model/exchange/hsdsjsonwriter.h"
#include "tests/model/exchange/hsdssample.h"
#include "tests/support/expect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace exchange::hsds;
using hsdssample::id;

namespace {

Reading read(const QByteArray &bytes)
{
    Reading reading;
    EXPECT_OK(readJson(bytes, reading));
    return reading;
}

QByteArray service(const QByteArray &more = {})
{
    return "{\"id\":\"" + id(4).toUtf8()
        + "\",\"name\":\"s\",\"status\":\"active\",\"organization\":{\"id\":\"" + id(1).toUtf8()
        + "\",\"name\":\"o\",\"description\":\"d\"}" + more + "}";
}

} // namespace

TEST(HsdsJson, bringsEveryCellBack)
{
    const Reading before = hsdssample::sound();
    const Reading after = read(writeJson(before.tables));
    EXPECT_TRUE(after.faults.isEmpty());
    for (auto rows = before.tables.rows.begin(); rows != before.tables.rows.end(); ++rows) {
        QMap<QString, Cells> expected;
        QMap<QString, Cells> found;
        for (const Row &row : *rows)
            expected.insert(row.id(), row.cells);
        for (const Row &row : after.tables.rows.value(rows.key()))
            found.insert(row.id(), row.cells);
        EXPECT_EQ(found, expected) << rows.key().toStdString();
    }
}

TEST(HsdsJson, readsOneServiceAListAPageAndLines)
{
    const QByteArray one = service();
    for (const QByteArray &bytes : {one, "[" + one + "]", "{\"total_items\":1,\"contents\":[" + one + "]}",
             "{\"services\":[" + one + "]}", one + "\n" + one + "\n"}) {
        const Reading reading = read(bytes);
        EXPECT_TRUE(reading.faults.isEmpty()) << bytes.constData();
        ASSERT_EQ(reading.tables.of("services").size(), 1) << bytes.constData();
        EXPECT_EQ(reading.tables.of("services").first().cell("organization_id"), id(1));
        EXPECT_EQ(reading.tables.of("organizations").size(), 1);
    }
}

TEST(HsdsJson, nestedRecordsNameWhatTheyStandIn)
{
    const Reading reading
        = read(service(",\"cost_options\":[{\"id\":\"c\",\"amount\":35.5}],\"attributes\":[{"
                       "\"id\":\"a\"}],\"service_at_locations\":[{\"id\":\"l\",\"location\":{"
                       "\"id\":\"p\",\"addresses\":[{\"id\":\"x\"}]}}]"));
    EXPECT_EQ(reading.tables.of("cost_options").value(0).cell("service_id"), id(4));
    EXPECT_EQ(reading.tables.of("cost_options").value(0).cell("amount"), u"35.5"_s);
    EXPECT_EQ(reading.tables.of("cost_options").value(0).path, u"cost_options[0]"_s);
    EXPECT_EQ(reading.tables.of("attributes").value(0).cell("link_entity"), u"services"_s);
    EXPECT_EQ(reading.tables.of("service_at_location").value(0).cell("location_id"), u"p"_s);
    EXPECT_EQ(reading.tables.of("addresses").value(0).cell("location_id"), u"p"_s);
}

TEST(HsdsJson, saysWhereARecordHasTheWrongShape)
{
    const auto ruleOf = [](const QByteArray &bytes) { return read(bytes).faults.value(0).rule; };
    EXPECT_EQ(ruleOf(service(",\"description\":{\"ko\":\"-\"}")), u"wrong-type"_s);
    EXPECT_EQ(ruleOf(service(",\"phones\":{\"id\":\"1\"}")), u"wrong-type"_s);
    EXPECT_EQ(ruleOf("[{\"colour\":1}]"), u"unknown-record"_s);
    EXPECT_EQ(ruleOf(service() + "\n{oops\n"), u"json"_s);
    EXPECT_EQ(ruleOf("[" + service() + "," + service(",\"email\":\"a@b.c\"").replace("\"s\"", "\"t\"") + "]"),
        u"contradiction"_s);
    Reading reading;
    EXPECT_ERROR(readJson("{oops", reading), base::ErrorKind::InvalidInput);
}
