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

const QByteArray kThirdService
    = "해운대모임,이웃 모임,돌봄,100000,90000,10000,금 10:00-11:30,10,사회적관계,예\n";

/// The lines for people.
QString linesOf(const CliVault &vault, const QStringList &command)
{
    const Ran ran = support::runCli(
        QStringList{u"--vault"_s, vault.path(), u"--password-file"_s, vault.passwordFile()} + command);
    return QString::fromUtf8(ran.out);
}

/// A bundle of the two services that an assessment asks for, approved; and an offer that no need asks for.
struct ApprovedBundle {
    explicit ApprovedBundle(const CliVault &vault)
    {
        vault.done({u"import"_s, u"services"_s, vault.write(u"services.csv"_s, kTwoServices + kThirdService)});
        const QString person = vault.addPerson(R"json({"name": "홍길동", "birth": "1957-05-06"})json");
        vault.done({u"assess"_s},
            "{\"person\": \"" + person.toUtf8() + "\", \"severities\": {\"health\": 3, \"dailyLiving\": 2}}");
        QJsonArray chosen;
        for (const QJsonValue &line : vault.done({u"service"_s, u"list"_s}).value(u"offers"_s).toArray()) {
            if (line[u"name"_s].toString() == u"이웃 모임")
                unneeded = line[u"offer"_s].toString();
            else
                chosen.append(line[u"offer"_s]);
        }
        id = vault
                 .done({u"bundle"_s, u"create"_s},
                     QJsonDocument(QJsonObject{{u"person"_s, person}, {u"offers"_s, chosen}}).toJson())
                 .value(u"id"_s)
                 .toString();
        vault.done({u"bundle"_s, u"conference"_s, id});
        vault.done({u"conference"_s, u"add"_s, person},
            "{\"day\": \"2026-11-20\", \"kind\": \"dong\", \"attendees\": \"민가람\", \"pledged\": true, "
            "\"decision\": \"approved\", \"bundle\": \"" + id.toUtf8() + "\"}");
        approved = linesOf(vault, {u"bundle"_s, u"approve"_s, id});
    }

    QString id;
    QString unneeded;
    QString approved; ///< what the approval said
};

TEST(LifeCommands, sayWhoseBundleStandsWhereAndFromWhen)
{
    const CliVault vault;
    const ApprovedBundle bundle(vault);
    for (const QString &lines : {bundle.approved, linesOf(vault, {u"bundle"_s, u"list"_s})}) {
        for (const QString &part : {bundle.id, u"홍길동"_s, u"Approved"_s, u"from 20"_s})
            EXPECT_TRUE(lines.contains(part)) << part.toStdString() << " in " << lines.toStdString();
    }
    const QString asked = linesOf(vault, {u"bundle"_s, u"request"_s, bundle.id});
    for (const QString &part : {bundle.id, u"홍길동"_s, u"Requested"_s})
        EXPECT_TRUE(asked.contains(part)) << part.toStdString() << " in " << asked.toStdString();
}

TEST(LifeCommands, namesTheOptionThatTakesTheReasonOfAnExchange)
{
    const CliVault vault;
    const ApprovedBundle bundle(vault);
    const QStringList exchange{u"bundle"_s, u"exchange"_s, bundle.id, u"--offer"_s, bundle.unneeded, u"--reason"_s,
        u"본인이 원함"_s};
    const Ran refused = vault.run(exchange);
    EXPECT_EQ(refused.code, 6);
    EXPECT_TRUE(refused.err.contains("--because \"count=TEXT; need=TEXT\"")) << refused.err.toStdString();
    EXPECT_FALSE(refused.err.contains("bundle create")) << refused.err.toStdString();
    const Ran wrong = vault.run(exchange + QStringList{u"--because"_s, u"외로움"_s});
    EXPECT_EQ(wrong.code, 2);
    EXPECT_TRUE(wrong.err.contains("period=TEXT")) << wrong.err.toStdString();
    const Ran given = vault.run(exchange + QStringList{u"--because"_s, u"count=퇴원 뒤; need=외로움; 본인 말"_s});
    EXPECT_EQ(given.code, 5) << given.err.toStdString();
    EXPECT_TRUE(given.err.contains("A second person has to sign")) << "both reasons were heard";
}

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
