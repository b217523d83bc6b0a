// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::CliVault;
using support::Ran;
using support::runCli;
using ::testing::HasSubstr;

namespace {

const QByteArray kServices
    = "제공기관,서비스명,영역,가격,정부지원금,본인부담금,요일시간,정원,욕구영역,방문여부\n"
      "해운대돌봄,일상돌봄,돌봄,200000,180000,20000,화 10:00-11:30,10,일상생활유지,예\n"
      "해운대재활,운동재활,재활,150000,130000,20000,수 10:00-11:30,10,건강,예\n"
      "마음상담,마음돌봄,상담,100000,90000,10000,목 10:00-11:30,0,건강,예\n";

/// A problem as `bundle problem` prints it.
const QByteArray kProblem = R"json({"person": "p", "start": "2026-12",
    "parameters": {"maxServices": 3, "maxPerArea": 1, "reachMinutes": 15, "reachIsHard": true, "copayLimit": 100000,
        "weights": {"a": 0.6, "b": 0.15, "c": 0.1, "d": 0.1, "e": 0.05}},
    "needs": [{"area": "health", "severity": 3, "weight": 1.0}, {"area": "dailyLiving", "severity": 2, "weight": 1.0}],
    "received": [{"area": "counselling", "need": "dailyLiving"}],
    "fixed": [{"day": "WE", "from": "09:30", "to": "11:00"}],
    "offers": [
        {"id": "o1", "service": "s1", "area": "care", "coverage": {"dailyLiving": 0.7}, "fit": 1.0, "preference": 0.5,
         "minutes": 8, "home": false, "price": 200000, "subsidy": 180000, "copay": 20000,
         "slots": [{"day": "TU", "from": "10:00", "to": "11:30"}], "places": 4, "excluded": null},
        {"id": "o2", "service": "s2", "area": "rehabilitation", "coverage": {"health": 0.5}, "fit": 0.5,
         "preference": 0, "minutes": 10, "home": false, "price": 100000, "subsidy": 80000, "copay": 20000,
         "slots": [{"day": "FR", "from": "10:00", "to": "11:30"}], "places": 1, "excluded": null},
        {"id": "o3", "service": "s3", "area": "counselling", "coverage": {"health": 0.5}, "fit": 0.5,
         "preference": 0, "minutes": 10, "home": false, "price": 100000, "subsidy": 80000, "copay": 20000,
         "slots": [{"day": "MO", "from": "10:00", "to": "11:30"}], "places": 0, "excluded": null}],
    "travel": [["o1", "o2", 12]]})json";

class BundleCommands : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_vault = new CliVault;
        s_vault->done({u"import"_s, u"services"_s, s_vault->write(u"services.csv"_s, kServices)});
        s_person = s_vault->addPerson(
            R"json({"name": "홍길동", "birth": "1957-05-06", "condition": "brain", "stage": "recovery"})json");
        s_vault->done({u"assess"_s},
            "{\"person\": \"" + s_person.toUtf8()
                + "\", \"severities\": {\"health\": 3, \"dailyLiving\": 2}}");
    }
    static void TearDownTestSuite() { delete s_vault; }

    /// Areas to offers of the best bundle.
    static QMap<QString, QString> bestOffers()
    {
        QMap<QString, QString> offers;
        const QJsonObject found = s_vault->done({u"bundle"_s, u"suggest"_s, s_person});
        for (const QJsonValue &item : found.value(u"bundles"_s)[0][u"items"_s].toArray())
            offers.insert(item[u"area"_s].toString(), item[u"offer"_s].toString());
        return offers;
    }
    static QByteArray bundleOf(const QStringList &offers)
    {
        return QJsonDocument(
            QJsonObject{{u"person"_s, s_person}, {u"offers"_s, QJsonArray::fromStringList(offers)}})
            .toJson();
    }

    inline static CliVault *s_vault = nullptr;
    inline static QString s_person;
};

TEST_F(BundleCommands, solveNeedsNoVaultAndGivesTheShapeOfThePage)
{
    const Ran ran = runCli({u"bundle"_s, u"solve"_s, u"-"_s, u"--json"_s}, kProblem);
    ASSERT_EQ(ran.code, 0) << ran.err.toStdString();
    const QJsonObject found = ran.json();
    EXPECT_TRUE(found.value(u"optimal"_s).toBool());
    EXPECT_TRUE(found.value(u"milliseconds"_s).isDouble());
    const QJsonObject best = found.value(u"bundles"_s)[0].toObject();
    EXPECT_EQ(best.value(u"items"_s).toArray().size(), 2);
    EXPECT_EQ(best.value(u"items"_s)[0][u"area"_s].toString(), u"care"_s);
    EXPECT_EQ(best.value(u"items"_s)[0][u"offer"_s].toString(), u"o1"_s);
    EXPECT_EQ(best.value(u"copay"_s).toInt(), 40000);
    EXPECT_FALSE(best.value(u"reasons"_s).toArray().isEmpty());
    const QJsonObject excluded = found.value(u"excluded"_s)[0].toObject();
    EXPECT_EQ(excluded.value(u"offer"_s).toString(), u"o3"_s);
    EXPECT_EQ(excluded.value(u"rule"_s).toString(), u"capacity"_s);
    EXPECT_FALSE(excluded.value(u"reason"_s).toString().isEmpty());
}

TEST_F(BundleCommands, withoutOffersTheAnswerSaysHowToBringThemIn)
{
    const CliVault vault;
    const QString person = vault.addPerson(R"json({"name": "홍길동", "birth": "1957-05-06"})json");
    const QStringList asked{u"--vault"_s, vault.path(), u"--password-file"_s, vault.passwordFile(),
        u"bundle"_s, u"suggest"_s, person};
    const Ran ran = runCli(asked);
    EXPECT_EQ(ran.code, 0);
    EXPECT_THAT(ran.out.toStdString(), HasSubstr("There are no offers to choose from."));
    EXPECT_THAT(ran.out.toStdString(), HasSubstr("import services FILE"));
    EXPECT_THAT(ran.out.toStdString(), ::testing::Not(HasSubstr("0.000000000")));
    const Ran json = runCli(asked + QStringList{u"--json"_s});
    EXPECT_EQ(json.json().value(u"bundles"_s)[0][u"items"_s].toArray().size(), 0);
    EXPECT_THAT(json.err.toStdString(), HasSubstr("There are no offers"));

    vault.done({u"import"_s, u"services"_s, vault.write(u"services.csv"_s, kServices)});
    const std::string unassessed = runCli(asked).out.toStdString();
    EXPECT_THAT(unassessed, HasSubstr("None of the 3 offers may be proposed:"));
    EXPECT_THAT(unassessed, HasSubstr("covers no surveyed need: 2"));
    EXPECT_THAT(unassessed, HasSubstr("No need has been surveyed"));
}

TEST_F(BundleCommands, suggestPrintsWhatCreateReadsToKeepTheFirst)
{
    const Ran ran = runCli({u"--vault"_s, s_vault->path(), u"--password-file"_s, s_vault->passwordFile(), u"bundle"_s,
        u"suggest"_s, s_person, u"--start"_s, u"2026-12"_s});
    const QByteArray kept = ran.out.trimmed().split('\n').last();
    const QString id = s_vault->done({u"bundle"_s, u"create"_s}, kept).value(u"id"_s).toString();
    const QJsonObject bundle = s_vault->done({u"bundle"_s, u"show"_s, id});
    EXPECT_EQ(bundle.value(u"start"_s).toString(), u"2026-12"_s);
    EXPECT_EQ(bundle.value(u"items"_s).toArray().size(), bestOffers().size());
}

TEST_F(BundleCommands, anEmptyProblemKeepsItsEmptyBundle)
{
    const Ran ran = runCli({u"bundle"_s, u"solve"_s, u"-"_s, u"--json"_s}, R"json({"offers": []})json");
    EXPECT_EQ(ran.code, 0);
    EXPECT_THAT(ran.out.toStdString(), HasSubstr("\"score\":0.000000000"));
    EXPECT_EQ(ran.err, QByteArray());
}

TEST_F(BundleCommands, scoresHaveNineDecimals)
{
    const QString out
        = QString::fromUtf8(runCli({u"bundle"_s, u"solve"_s, u"-"_s, u"--json"_s}, kProblem).out);
    auto scores = QRegularExpression(u"\"score\":\\s*(-?[0-9.]+)"_s).globalMatch(out);
    ASSERT_TRUE(scores.hasNext());
    while (scores.hasNext())
        EXPECT_EQ(scores.next().captured(1).section(u'.', 1).size(), 9);
    // By hand: need 1 - (3 * 0.5 + 2 * 0.3) / 5 = 0.58, fit 1.5, preference 0.5, minutes 18/30, copay
    // 40000/100000.
    const double score = 0.6 * 0.58 + (0.15 * 1.5 + 0.1 * 0.5 - 0.1 * 0.6) / 3 - 0.05 * 0.4;
    EXPECT_THAT(out.toStdString(), HasSubstr(QString::number(score, 'f', 9).toStdString()));
}

TEST_F(BundleCommands, namesThatLookLikeScoresDoNotSpoilTheDocument)
{
    for (const char *name : {"@score:x", R"json(\"score\": \"@score:x)json"}) {
        QByteArray odd = kProblem;
        odd.replace("\"id\": \"o2\"", QByteArray("\"id\": \"") + name + '"');
        odd.replace("[\"o1\", \"o2\", 12]", "");
        const Ran ran = runCli({u"bundle"_s, u"solve"_s, u"-"_s, u"--json"_s}, odd);
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        EXPECT_EQ(ran.json().value(u"bundles"_s)[0][u"items"_s].toArray().size(), 2);
    }
}

TEST_F(BundleCommands, solveRefusesWhatIsNoProblemWithItsPlace)
{
    EXPECT_EQ(runCli({u"bundle"_s, u"solve"_s, u"-"_s}, "no").code, 2);
    QByteArray wrong = kProblem;
    wrong.replace("\"day\": \"FR\"", "\"day\": \"XX\"");
    const Ran ran = runCli({u"bundle"_s, u"solve"_s, u"-"_s, u"--json"_s}, wrong);
    EXPECT_EQ(ran.code, 2);
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("offers[1].slots[0].day"));
    EXPECT_EQ(runCli({u"bundle"_s, u"solve"_s, u"no-such-file.json"_s}).code, 1);
}

TEST_F(BundleCommands, solvingThePrintedProblemFindsWhatSuggestFinds)
{
    const Ran problem = s_vault->run({u"bundle"_s, u"problem"_s, s_person, u"--start"_s, u"2026-12"_s});
    ASSERT_EQ(problem.code, 0) << problem.err.toStdString();
    EXPECT_EQ(problem.json().value(u"start"_s).toString(), u"2026-12"_s);
    EXPECT_EQ(problem.json().value(u"offers"_s).toArray().size(), 3);
    const QJsonObject solved = runCli({u"bundle"_s, u"solve"_s, u"-"_s, u"--json"_s}, problem.out).json();
    const QJsonObject suggested
        = s_vault->done({u"bundle"_s, u"suggest"_s, s_person, u"--start"_s, u"2026-12"_s});
    const QJsonArray mine = suggested.value(u"bundles"_s).toArray();
    const QJsonArray theirs = solved.value(u"bundles"_s).toArray();
    ASSERT_EQ(mine.size(), theirs.size());
    EXPECT_EQ(mine[0][u"items"_s].toArray().size(), 2);
    for (qsizetype i = 0; i < mine.size(); ++i) {
        EXPECT_EQ(mine[i][u"score"_s], theirs[i][u"score"_s]);
        EXPECT_EQ(mine[i][u"items"_s].toArray().size(), theirs[i][u"items"_s].toArray().size());
    }
}

TEST_F(BundleCommands, aBundleIsKeptCheckedAndPrinted)
{
    const QMap<QString, QString> offers = bestOffers();
    ASSERT_EQ(offers.keys(), (QStringList{u"care"_s, u"rehabilitation"_s}));
    const QString id
        = s_vault->done({u"bundle"_s, u"create"_s}, bundleOf(offers.values())).value(u"id"_s).toString();
    const QJsonObject check = s_vault->done({u"bundle"_s, u"check"_s, id});
    EXPECT_EQ(check.value(u"bundle"_s).toString(), id);
    QStringList rules;
    for (const QJsonValue &rule : check.value(u"rules"_s).toArray()) {
        rules += rule[u"rule"_s].toString();
        EXPECT_FALSE(rule[u"sentence"_s].toString().isEmpty()) << rules.last().toStdString();
        EXPECT_TRUE((QStringList{u"pass"_s, u"reason"_s, u"second"_s, u"never"_s})
                        .contains(rule[u"verdict"_s].toString()));
    }
    rules.removeDuplicates();
    EXPECT_EQ(rules,
        (QStringList{u"count"_s, u"eligibility"_s, u"registration"_s, u"capacity"_s, u"reach"_s, u"time"_s,
            u"duplication"_s, u"price"_s, u"copay"_s, u"need"_s, u"consent"_s, u"order"_s, u"period"_s}));
    EXPECT_EQ(check.value(u"verdict"_s).toString(), u"never"_s) << "no consent yet";

    const QString paper = s_vault->file(u"plan.pdf"_s);
    const QJsonObject printed
        = s_vault->done({u"report"_s, u"care-plan"_s, u"--bundle"_s, id, u"--out"_s, paper});
    EXPECT_EQ(printed.value(u"out"_s).toString(), paper);
    QFile file(paper);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
    EXPECT_EQ(
        s_vault->run({u"report"_s, u"care-plan"_s, u"--bundle"_s, id, u"--out"_s, s_vault->file(u"x.txt"_s)})
            .code,
        2);
}

TEST_F(BundleCommands, whatTheRulesForbidIsRefused)
{
    const QJsonArray offers
        = s_vault->done({u"bundle"_s, u"problem"_s, s_person}).value(u"offers"_s).toArray();
    QString full;
    for (const QJsonValue &offer : offers) {
        if (offer[u"area"_s].toString() == u"counselling")
            full = offer[u"id"_s].toString();
    }
    const Ran ran = s_vault->run({u"bundle"_s, u"create"_s}, bundleOf({full}));
    EXPECT_EQ(ran.code, 6) << "no place is left";
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("places left"));
}

TEST_F(BundleCommands, moreMonthsThanTheRulesAllowAreNamedInEveryStep)
{
    const CliVault other(u"이동"_s);
    s_vault->done({u"user"_s, u"add"_s, u"--keys"_s, other.path() + u"-keys"_s});
    const auto create = [&](const QJsonObject &more, const QStringList &options = {}) {
        QJsonObject json = QJsonDocument::fromJson(bundleOf(bestOffers().values())).object();
        for (auto it = more.begin(); it != more.end(); ++it)
            json.insert(it.key(), it.value());
        return s_vault->run(QStringList{u"bundle"_s, u"create"_s} + options, QJsonDocument(json).toJson());
    };
    const Ran bare = create({{u"months"_s, 3}});
    EXPECT_EQ(bare.code, 6);
    EXPECT_THAT(bare.err.toStdString(), HasSubstr("more months than the 2 that the rules allow (period)"));
    const QJsonObject because{{u"months"_s, 3}, {u"reasons"_s, QJsonObject{{u"period"_s, u"퇴원 뒤 회복"_s}}}};
    const Ran alone = create(because);
    EXPECT_EQ(alone.code, 5);
    EXPECT_THAT(alone.err.toStdString(), HasSubstr("A second person has to sign for this: more months than the 2"));
    EXPECT_THAT(alone.err.toStdString(), ::testing::Not(HasSubstr("second: ")));
    const Ran both = create(because,
        {u"--second"_s, other.path() + u"-keys"_s, u"--second-password-file"_s, other.passwordFile()});
    ASSERT_EQ(both.code, 0) << both.err.toStdString();
    const QString id = both.json().value(u"id"_s).toString();
    const QJsonArray rules = s_vault->done({u"bundle"_s, u"check"_s, id}).value(u"rules"_s).toArray();
    EXPECT_EQ(rules.last()[u"rule"_s].toString(), u"period"_s);
    EXPECT_EQ(rules.last()[u"verdict"_s].toString(), u"second"_s);
    EXPECT_EQ(rules.last()[u"sentence"_s].toString(), u"months: 3, at most 2"_s);
    EXPECT_THAT(create({{u"months"_s, 61}}).err.toStdString(), HasSubstr("from 1 to 60"));
    EXPECT_EQ(runCli({u"bundle"_s, u"schema"_s, u"--json"_s}).json()["properties"_L1]["months"_L1]["maximum"_L1].toInt(), 60);
}

TEST_F(BundleCommands, statesAndRulesAreSaidInWords)
{
    const QString id
        = s_vault->done({u"bundle"_s, u"create"_s}, bundleOf(bestOffers().values())).value(u"id"_s).toString();
    const auto say = [&](const QStringList &command) {
        const Ran ran = runCli(
            QStringList{u"--vault"_s, s_vault->path(), u"--password-file"_s, s_vault->passwordFile()} + command);
        return (ran.out + ran.err).toStdString();
    };
    EXPECT_THAT(say({u"bundle"_s, u"check"_s, id}),
        ::testing::AllOf(HasSubstr("kept"), HasSubstr("stands in the way"), HasSubstr("number of services"),
            ::testing::Not(HasSubstr("never"))));
    EXPECT_THAT(say({u"bundle"_s, u"activate"_s, id}),
        ::testing::AllOf(HasSubstr("in the state “Draft”"), HasSubstr("“bundle conference”"),
            ::testing::Not(HasSubstr("“bundle pause”"))));
    const auto line = [&](const char *state) {
        return ::testing::AllOf(HasSubstr(id.toStdString()), HasSubstr(state), HasSubstr("months: 2"));
    };
    EXPECT_THAT(say({u"bundle"_s, u"conference"_s, id}), line("Put to the conference"));
    EXPECT_THAT(say({u"bundle"_s, u"approve"_s, id, u"--emergency-due"_s, u"2099-01-01"_s, u"--reason"_s, u"위급"_s}),
        ::testing::AllOf(HasSubstr("order of assessment, conference and start"), HasSubstr("--second KEYSFILE")));
    EXPECT_THAT(say({u"bundle"_s, u"withdraw"_s, id, u"--reason"_s, u"이사"_s}), line("Withdrawn"));
    EXPECT_THAT(say({u"bundle"_s, u"pause"_s, id, u"--reason"_s, u"입원"_s}), HasSubstr("Nothing more is done with it"));
}

TEST_F(BundleCommands, wrongInputIsRefusedWithItsPlace)
{
    const auto refused = [&](const QByteArray &json) {
        const Ran ran = s_vault->run({u"bundle"_s, u"create"_s}, json);
        EXPECT_EQ(ran.code, 2) << json.toStdString();
        return ran.err.toStdString();
    };
    EXPECT_THAT(refused("{}"), HasSubstr("person: an id"));
    const QByteArray person = "{\"person\": \"" + s_person.toUtf8() + "\", ";
    EXPECT_THAT(refused(person + R"json("offers": ["x"]})json"), HasSubstr("offers[0]: an id"));
    EXPECT_THAT(
        refused(person + R"json("offers": [], "start": "12/2026"})json"), HasSubstr("start: a month"));
    EXPECT_THAT(
        refused(person + R"json("offers": [], "months": 0})json"), HasSubstr("months: a whole number"));
    EXPECT_THAT(
        refused(person + R"json("offers": [], "reasons": {"x": "y"}})json"), HasSubstr("reasons: texts"));
    EXPECT_THAT(refused(person + R"json("offers": [], "goals": {"x": "y"}})json"), HasSubstr("goals: texts"));
    EXPECT_THAT(refused(person + R"json("offer": []})json"), HasSubstr("offer: is not a field"));
}

TEST_F(BundleCommands, listsBundlesAndShowsOneWithItsServices)
{
    const QString id
        = s_vault->done({u"bundle"_s, u"create"_s}, bundleOf(bestOffers().values())).value(u"id"_s).toString();
    const auto idsOf = [&](const QStringList &more) {
        QStringList ids;
        const QJsonArray bundles
            = s_vault->done(QStringList{u"bundle"_s, u"list"_s} + more).value(u"bundles"_s).toArray();
        for (const QJsonValue one : bundles)
            ids.append(one[u"id"_s].toString());
        return ids;
    };
    EXPECT_TRUE(idsOf({u"--person"_s, s_person}).contains(id));
    EXPECT_TRUE(idsOf({u"--state"_s, u"draft,active"_s}).contains(id));
    EXPECT_FALSE(idsOf({u"--state"_s, u"active"_s}).contains(id));
    const QJsonObject shown = s_vault->done({u"bundle"_s, u"show"_s, id});
    EXPECT_EQ(shown.value(u"state"_s).toString(), u"draft"_s);
    EXPECT_EQ(shown.value(u"items"_s).toArray().size(), bestOffers().size());
}

TEST_F(BundleCommands, schemaDescribesTheInput)
{
    const QJsonObject schema = runCli({u"bundle"_s, u"schema"_s, u"--json"_s}).json();
    EXPECT_EQ(schema.value(u"properties"_s).toObject().keys(),
        (QStringList{u"goals"_s, u"months"_s, u"offers"_s, u"person"_s, u"reasons"_s, u"start"_s}));
}

} // namespace
