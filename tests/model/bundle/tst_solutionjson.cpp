// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/score.h"
#include "model/bundle/sentences.h"
#include "model/bundle/solutionjson.h"
#include "tests/model/bundle/builders.h"
#include "tests/model/bundle/problems.h"
#include "tests/support/printers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace bundle;
using namespace bundletest;
using domain::NeedArea;
using domain::ServiceArea;

namespace {

QJsonObject jsonOf(const Problem &problem, const Solution &solution)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(solutionToJson(problem, solution, 7), &wrong);
    EXPECT_EQ(wrong.error, QJsonParseError::NoError) << wrong.errorString().toStdString();
    return document.object();
}

TEST(SolutionJson, hasTheShapeOfThePage)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a"), ServiceArea::Rehabilitation),
        anOffer(QStringLiteral("b")), anOffer(QStringLiteral("full"))});
    problem.offers[2].places = 0;
    const Solution solution = solve(problem);
    const QJsonObject json = jsonOf(problem, solution);
    EXPECT_EQ(json.keys(),
        (QStringList{QStringLiteral("bundles"), QStringLiteral("excluded"), QStringLiteral("milliseconds"),
            QStringLiteral("optimal")}));
    EXPECT_EQ(json[u"optimal"].toBool(), true);
    EXPECT_EQ(json[u"milliseconds"].toInt(), 7);
    const QJsonObject first = json[u"bundles"][0].toObject();
    EXPECT_EQ(first[u"score"].toDouble(), static_cast<double>(solution.bundles[0].key) / 1e9);
    EXPECT_EQ(first[u"copay"].toInt(), 40'000);
    ASSERT_EQ(first[u"items"].toArray().size(), 2);
    EXPECT_EQ(first[u"items"][0].toObject(),
        (QJsonObject{{QStringLiteral("area"), QStringLiteral("care")},
            {QStringLiteral("offer"), QStringLiteral("b")},
            {QStringLiteral("provider"), QStringLiteral("provider of b")}}));
    EXPECT_FALSE(first[u"reasons"].toArray().isEmpty());
    ASSERT_EQ(json[u"excluded"].toArray().size(), 1);
    EXPECT_EQ(json[u"excluded"][0].toObject(),
        (QJsonObject{{QStringLiteral("offer"), QStringLiteral("full")},
            {QStringLiteral("rule"), QStringLiteral("capacity")},
            {QStringLiteral("reason"), QStringLiteral("no place is left, waiting list")}}));
}

TEST(SolutionJson, printsNineDecimalsAlways)
{
    const Problem problem = makeProblem(Family(), 3);
    const Solution solution = solve(problem);
    const QByteArray text = solutionToJson(problem, solution, 0);
    auto found
        = QRegularExpression(QStringLiteral("\"score\":(-?[0-9.]+),")).globalMatch(QString::fromUtf8(text));
    size_t count = 0;
    while (found.hasNext()) {
        EXPECT_EQ(found.next().captured(1), QString::fromLatin1(scoreText(solution.bundles[count].key)));
        ++count;
    }
    EXPECT_EQ(count, solution.bundles.size());
    EXPECT_TRUE(text.endsWith("}\n"));
}

TEST(SolutionJson, keepsAnyIdIntact)
{
    const QString id = QStringLiteral("\"@score:\\ %1 돌봄\n");
    const Problem problem = aProblem({anOffer(id)});
    const QJsonObject json = jsonOf(problem, solve(problem));
    EXPECT_EQ(json[u"bundles"][0][u"items"][0][u"offer"].toString(), id);
}

TEST(SolutionJson, saysWhenItWasStopped)
{
    const Problem problem = makeProblem(largeFamilies(1000).front(), 3);
    SolveOptions options;
    options.nodeLimit = 0;
    const QJsonObject json = jsonOf(problem, solve(problem, options));
    EXPECT_EQ(json[u"optimal"].toBool(true), false);
    EXPECT_GT(json[u"gap"].toDouble(), 0);
}

TEST(Sentences, giveTheFiguresOfABrokenRule)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a"))});
    problem.parameters.reachIsHard = true;
    problem.offers[0].minutes = 22;
    EXPECT_EQ(sentences::breach(problem, *exclusionOf(problem, 0)), QStringLiteral("22 min, limit 15 min"));
    problem.offers[0].minutes = 2;
    problem.parameters.copayLimit = 0;
    EXPECT_EQ(
        sentences::breach(problem, *exclusionOf(problem, 0)), QStringLiteral("copay 20,000 won, limit 0 won"));
}

TEST(Sentences, existForEveryBreachAndEveryPass)
{
    const Problem problem = aProblem({anOffer(QStringLiteral("a")), anOffer(QStringLiteral("b"))});
    QStringList all;
    for (int breach = 0; breach <= static_cast<int>(Breach::NoConference); ++breach) {
        RuleResult result;
        result.verdict = Verdict::Reason;
        result.breach = static_cast<Breach>(breach);
        result.offers = {0, 1};
        result.area = ServiceArea::Care;
        result.need = NeedArea::Health;
        result.slot = WeeklySlot{1, 605, 660};
        all.append(sentences::result(problem, result));
    }
    for (int rule = 0; rule < kRules; ++rule) {
        RuleResult result;
        result.rule = static_cast<RuleId>(rule);
        all.append(sentences::result(problem, result));
    }
    for (const QString &sentence : std::as_const(all)) {
        EXPECT_FALSE(sentence.isEmpty());
        EXPECT_FALSE(sentence.contains(u'%')) << sentence.toStdString();
    }
    EXPECT_EQ(all.removeDuplicates(), 0);
    EXPECT_TRUE(all.join(u' ').contains(QStringLiteral("Tue 10:05")));
}

TEST(Sentences, readOutTheReasonsOfABundle)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a")), anOffer(QStringLiteral("a2"))});
    problem.offers[1].fit = 0.5;
    problem.offers[1].provider.clear();
    const QStringList reasons = sentences::reasons(problem, solve(problem).bundles.front());
    EXPECT_EQ(reasons,
        (QStringList{QStringLiteral("Health (severity 3): 50 % of it is covered, by provider of a."),
            QStringLiteral("Daily living (severity 1): no service of this bundle covers it."),
            QStringLiteral(
                "Care, provider of a: 0.285 of the score (needs 0.225, fit 0.050, wishes 0.017, way -0.007); "
                "6 min to get there; copay 20,000 won a month."),
            QStringLiteral("Care: after provider of a the next best is a2; the score would be 0.025 lower. "
                           "What it lacks: fit 0.025."),
            QStringLiteral("Rehabilitation: there is no further offer that may be proposed."),
            QStringLiteral("Counselling: there is no further offer that may be proposed.")}));
}

TEST(Sentences, sayThatEqualsAreEqual)
{
    Problem problem = aProblem({anOffer(QStringLiteral("a")), anOffer(QStringLiteral("a2"))});
    // As sums of doubles, equal scores differ by less than what can be read.
    problem.offers[1].fit = problem.offers[0].fit - 1e-12;
    const QStringList reasons = sentences::reasons(problem, solve(problem).bundles.front());
    EXPECT_TRUE(reasons.contains(QStringLiteral("Care: provider of a and provider of a2 have the same score, "
                                                "and both cost the person 20,000 won a month; "
                                                "whichever the person prefers is right.")))
        << reasons.join(u'\n').toStdString();
}

TEST(Sentences, nameTheNextBestAsTheSearchRanksIt)
{
    Problem problem = aProblem(
        {anOffer(QStringLiteral("best")), anOffer(QStringLiteral("y")), anOffer(QStringLiteral("x"))});
    problem.parameters.maxServices = 1;
    problem.parameters.weights = {0, 1.07214e-6, 0, 0, 0};
    problem.offers[1].fit = 0.77186;
    problem.offers[2].fit = 0.77178; // less by a billionth of the score, which decides
    const Solution solution = solve(problem);
    ASSERT_EQ(solution.bundles.at(1).offers, std::vector<int>{1});
    const QStringList reasons = sentences::reasons(problem, solution.bundles.front());
    EXPECT_TRUE(reasons.join(u' ').contains(QStringLiteral("provider of y")))
        << reasons.join(u'\n').toStdString();
    EXPECT_FALSE(reasons.join(u' ').contains(QStringLiteral("provider of x")));
}

} // namespace
