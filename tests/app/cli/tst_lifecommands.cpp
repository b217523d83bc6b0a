// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/printers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::CliVault;
using support::Ran;

namespace {

const QByteArray kTwoServices
    = "제공기관,서비스명,영역,가격,정부지원금,본인부담금,요일시간,정원,욕구영역,방문여부\n"
      "해운대돌봄,일상돌봄,돌봄,200000,180000,20000,화 10:00-11:30,10,일상생활유지,예\n"
      "해운대재활,운동재활,재활,150000,130000,20000,수 10:00-11:30,10,건강,예\n";

TEST(LifeCommands, leadABundleFromDraftToEndAndRefuseWhatARuleForbids)
{
    CliVault vault;
    vault.done({u"import"_s, u"services"_s, vault.write(u"services.csv"_s, kTwoServices)});
    const QString person = vault.addPerson(R"json({"name": "홍길동", "birth": "1957-05-06"})json");
    vault.done({u"assess"_s},
        "{\"person\": \"" + person.toUtf8() + "\", \"severities\": {\"health\": 3, \"dailyLiving\": 2}}");
    const QJsonObject found = vault.done({u"bundle"_s, u"suggest"_s, person});
    QJsonArray offers;
    for (const QJsonValue &item : found.value(u"bundles"_s)[0][u"items"_s].toArray())
        offers.append(item[u"offer"_s]);
    ASSERT_FALSE(offers.isEmpty());
    const QString bundle
        = vault
              .done({u"bundle"_s, u"create"_s},
                  QJsonDocument(QJsonObject{{u"person"_s, person}, {u"offers"_s, offers}}).toJson())
              .value(u"id"_s)
              .toString();
    const auto codeOf = [&](const QStringList &words) { return vault.run(words).code; };
    const Ran tooEarly = vault.run({u"bundle"_s, u"activate"_s, bundle});
    EXPECT_EQ(tooEarly.code, 6) << "a draft does not start";
    EXPECT_TRUE(tooEarly.err.contains("where this step does not begin")) << tooEarly.err.toStdString();
    vault.done({u"bundle"_s, u"conference"_s, bundle});
    const Ran unmet = vault.run({u"bundle"_s, u"approve"_s, bundle});
    EXPECT_EQ(unmet.code, 6) << "no conference";
    EXPECT_TRUE(unmet.err.contains("conference add")) << unmet.err.toStdString();
    const QByteArray meeting
        = "{\"day\": \"2026-11-20\", \"kind\": \"dong\", \"attendees\": \"민가람\", \"pledged\": true, "
          "\"decision\": \"approved\", \"bundle\": \""
        + bundle.toUtf8() + "\"}";
    vault.done({u"conference"_s, u"add"_s, person}, meeting);
    EXPECT_EQ(vault.done({u"conference"_s, u"list"_s, person}).value(u"conferences"_s).toArray().size(), 1);
    EXPECT_EQ(vault.done({u"bundle"_s, u"approve"_s, bundle}).value(u"state"_s).toString(), u"approved"_s);
    EXPECT_EQ(codeOf({u"bundle"_s, u"activate"_s, bundle}), 6) << "no consent";
    EXPECT_EQ(codeOf({u"bundle"_s, u"compare"_s, bundle}), 0);
    EXPECT_EQ(codeOf({u"bundle"_s, u"withdraw"_s, bundle, u"--reason"_s, u"본인이 원하지 않음"_s}), 0);
    EXPECT_EQ(codeOf({u"bundle"_s, u"end"_s, bundle, u"--reason"_s, u"goal"_s}), 6);
    const QString ticks = vault.done({u"consent"_s, u"schema"_s})
                              .value(u"properties"_s)[u"ticks"_s][u"description"_s]
                              .toString();
    EXPECT_TRUE(ticks.contains(u"(required)"_s)) << ticks.toStdString();
    const QJsonObject service = vault.done({u"service"_s, u"schema"_s}).value(u"properties"_s).toObject();
    for (const QString &member : {u"name"_s, u"area"_s, u"organisation"_s, u"offers"_s, u"prices"_s})
        EXPECT_TRUE(service.contains(member)) << member.toStdString();
    const QJsonObject members = vault.done({u"conference"_s, u"schema"_s}).value(u"properties"_s).toObject();
    EXPECT_TRUE(members.value(u"attendees"_s)[u"description"_s].toString().contains(u"line for each"_s));
}

} // namespace
