// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/model/exchange/hsdssample.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::CliVault;

namespace {

const QByteArray kService = R"({
    "name": "방문 돌봄", "area": "care", "price": 200000, "subsidy": 180000, "copay": 20000,
    "organisation": {"name": "해오름복지관", "phone": "0515550101"},
    "sites": [{"name": "본관"}],
    "prices": [{"grade": "basic", "price": 200000, "subsidy": 195000, "copay": 5000}],
    "offers": [{"slots": "TU 10:00-11:30", "places": 0, "capacity": 4, "siteIndex": 0}]
})";

/// A folder of tables with two faults: a price below nothing and a phone of nobody.
QString faultyFolder(const CliVault &vault)
{
    exchange::hsds::Tables tables = hsdssample::sound().tables;
    tables.rows[u"cost_options"_s][0].cells.insert(u"amount"_s, u"-5"_s);
    tables.rows[u"phones"_s][0].cells.insert(u"organization_id"_s, hsdssample::id(99));
    QDir().mkpath(vault.file(u"hsds"_s));
    for (auto rows = tables.rows.begin(); rows != tables.rows.end(); ++rows) {
        QFile file(vault.file(u"hsds/%1.csv"_s.arg(rows.key())));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(exchange::hsds::writeCsv(rows.key(), *rows));
    }
    return vault.file(u"hsds"_s);
}

TEST(ServiceCommands, addShowEditAndListAService)
{
    const CliVault vault;
    const QString id = vault.done({u"service"_s, u"add"_s}, kService).value(u"id"_s).toString();
    QJsonObject shown = vault.done({u"service"_s, u"show"_s, id});
    EXPECT_EQ(shown.value(u"organisation"_s)[u"name"_s].toString(), u"해오름복지관"_s);
    EXPECT_EQ(shown.value(u"prices"_s)[0][u"copay"_s].toInt(), 5000);
    EXPECT_EQ(shown.value(u"offers"_s)[0][u"site"_s], shown.value(u"sites"_s)[0][u"id"_s]);
    vault.done({u"service"_s, u"edit"_s, id}, R"({"name": "찾아가는 돌봄", "prices": []})");
    shown = vault.done({u"service"_s, u"show"_s, id});
    EXPECT_EQ(shown.value(u"name"_s).toString(), u"찾아가는 돌봄"_s);
    EXPECT_TRUE(shown.value(u"prices"_s).toArray().isEmpty());
    EXPECT_EQ(shown.value(u"offers"_s).toArray().size(), 1);
    const QJsonObject line = vault.done({u"service"_s, u"list"_s}).value(u"offers"_s)[0].toObject();
    EXPECT_EQ(line.value(u"site"_s).toString(), u"본관"_s);
    EXPECT_EQ(vault.done({u"organisation"_s, u"list"_s}).value(u"total"_s).toInt(), 1);
}

TEST(ServiceCommands, allThatIsMissingIsNamedAtOnce)
{
    const CliVault vault;
    const support::Ran ran = vault.run({u"service"_s, u"add"_s}, R"({"subsidy": -1})");
    EXPECT_EQ(ran.code, 2);
    EXPECT_TRUE(ran.err.contains("Missing: organisation, name, area, price, copay. Not possible: subsidy."))
        << ran.err.toStdString();
    EXPECT_EQ(vault.done({u"service"_s, u"list"_s}).value(u"total"_s).toInt(), 0);
}

TEST(ServiceCommands, theSchemaNamesWhatAServiceIsRefusedWithout)
{
    const CliVault vault;
    const QJsonObject whole = QJsonDocument::fromJson(kService).object();
    const QJsonObject schema = vault.done({u"service"_s, u"schema"_s});
    const auto isNeeded = [](const QJsonValue &of, const QString &member) {
        return of[u"required"_s].toArray().contains(member);
    };
    for (const QString &member : whole.keys()) {
        QJsonObject less = whole;
        less.remove(member);
        if (member == u"sites"_s)
            continue; // its offer names the site
        const bool isRefused = vault.run({u"service"_s, u"add"_s}, QJsonDocument(less).toJson()).code != 0;
        EXPECT_EQ(isNeeded(schema, member), isRefused) << member.toStdString();
    }
    for (const QString &member : {u"price"_s, u"subsidy"_s, u"copay"_s})
        EXPECT_TRUE(isNeeded(schema[u"properties"_s][u"prices"_s][u"items"_s], member));
}

TEST(ServiceCommands, aPersonWaitsAndGetsThePlace)
{
    const CliVault vault;
    const QString service = vault.done({u"service"_s, u"add"_s}, kService).value(u"id"_s).toString();
    const QString offer
        = vault.done({u"service"_s, u"show"_s, service}).value(u"offers"_s)[0][u"id"_s].toString();
    const QString person = vault.addPerson(R"({"name": "홍길동", "birth": "1957-05-06"})");
    vault.done({u"waiting"_s, u"add"_s, person, offer, u"--since"_s, u"2026-11-01"_s});
    const QJsonObject entry = vault.done({u"waiting"_s, u"list"_s, offer}).value(u"waiting"_s)[0].toObject();
    EXPECT_EQ(entry.value(u"name"_s).toString(), u"홍길동"_s);
    EXPECT_EQ(entry.value(u"position"_s).toInt(), 1);
    EXPECT_EQ(vault.run({u"waiting"_s, u"take"_s, entry.value(u"id"_s).toString()}).code, 6) << "no place";
    vault.done({u"waiting"_s, u"take"_s, entry.value(u"id"_s).toString(), u"--outcome"_s, u"withdrawn"_s});
    EXPECT_TRUE(vault.done({u"waiting"_s, u"list"_s, service}).value(u"waiting"_s).toArray().isEmpty());
}

TEST(ServiceCommands, importTellsTableLineColumnAndRuleOfWhatIsRefusedInHsds)
{
    const CliVault vault;
    const QString folder = faultyFolder(vault);
    EXPECT_EQ(vault.run({u"import"_s, u"services"_s, folder, u"--all-or-nothing"_s}).code, 6);
    EXPECT_EQ(vault.done({u"service"_s, u"list"_s}).value(u"total"_s).toInt(), 0);
    const QJsonObject taken = vault.inPart({u"import"_s, u"services"_s, folder});
    EXPECT_EQ(taken.value(u"read"_s).toInt(), 14);
    EXPECT_EQ(taken.value(u"taken"_s).toInt(), 12);
    EXPECT_EQ(taken.value(u"refusedRows"_s).toInt(), 2);
    const QJsonArray refused = taken.value(u"refused"_s).toArray();
    ASSERT_EQ(refused.size(), 2);
    EXPECT_EQ(refused[0].toObject(),
        (QJsonObject{{u"table"_s, u"cost_options"_s}, {u"line"_s, 2}, {u"column"_s, u"amount"_s},
            {u"rule"_s, u"negative"_s}, {u"reason"_s, u"negative"_s}, {u"scope"_s, u"row"_s}}));
    EXPECT_EQ(refused[1][u"rule"_s].toString(), u"dangling-reference"_s);
    EXPECT_EQ(refused[1][u"table"_s].toString(), u"phones"_s);
    const QJsonObject again = vault.inPart({u"import"_s, u"services"_s, folder});
    EXPECT_EQ(again.value(u"same"_s).toInt(), 12);
    vault.done({u"undo"_s});
    EXPECT_EQ(vault.done({u"service"_s, u"list"_s}).value(u"total"_s).toInt(), 0);
}

TEST(ServiceCommands, whatIsExportedAsHsdsComesInAgainAsTheSame)
{
    const CliVault vault;
    vault.done({u"service"_s, u"add"_s}, kService);
    for (const QString &name : {u"out.zip"_s, u"out.json"_s}) {
        vault.done({u"export"_s, u"services"_s, vault.file(name)});
        const QJsonObject again = vault.done({u"import"_s, u"services"_s, vault.file(name)});
        EXPECT_GT(again.value(u"read"_s).toInt(), 5);
        EXPECT_EQ(again.value(u"same"_s), again.value(u"read"_s)) << name.toStdString();
    }
}

} // namespace
