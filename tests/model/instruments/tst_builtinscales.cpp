// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/calculation.h"
#include "model/instruments/completeness.h"
#include "model/instruments/lifecycle.h"
#include "model/instruments/questionnairejson.h"
#include "model/instruments/scoring.h"
#include "tests/model/instruments/forms.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace instruments;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 11, 22);

/// What an instrument has to be, written down a second time: where each band begins, by its code.
struct Expected {
    const char *name;
    double minimum;
    double maximum;
    MissingRule missing;
    std::vector<std::pair<double, const char *>> bands;
    double factor = 1;
};

const std::vector<Expected> &expectations()
{
    using enum MissingRule;
    static const std::vector<Expected> all{
        {"phq-9-1.0", 0, 27, Incomplete,
            {{0, "minimal"}, {5, "mild"}, {10, "moderate"}, {15, "moderatelySevere"}, {20, "severe"}}},
        {"phq-2-1.0", 0, 6, Incomplete, {{0, "negative"}, {3, "positive"}}},
        {"phq-2-easy-1.0", 0, 6, Incomplete, {{0, "negative"}, {3, "positive"}}},
        {"gad-7-1.0", 0, 21, Incomplete, {{0, "minimal"}, {5, "mild"}, {10, "moderate"}, {15, "severe"}}},
        {"barthel-1.0", 0, 100, Incomplete,
            {{0, "total"}, {25, "severe"}, {65, "moderate"}, {95, "slight"}, {100, "independent"}}},
        {"mrs-1.0", 0, 6, Incomplete, {{0, "good"}, {3, "poor"}, {6, "dead"}}},
        {"ecog-1.0", 0, 5, Incomplete, {{0, "active"}, {2, "reduced"}, {3, "inBed"}, {5, "dead"}}},
        {"carer-strain-1.0", 0, 24, Prorated, {{0, "low"}, {9, "middle"}, {17, "high"}}},
        {"satisfaction-1.0", 0, 100, Prorated, {{0, "low"}, {62.5, "middle"}, {81.25, "high"}}, 3.125},
        {"support-needs-1.0", 0, 16, Zero, {{0, "little"}, {5, "some"}, {11, "much"}}},
        {"social-isolation-1.0", 0, 13, Incomplete,
            {{0, "ordinary"}, {1, "low"}, {4, "middle"}, {9, "high"}}},
        {"k-mbi-1.0", 0, 100, Incomplete,
            {{0, "total"}, {25, "severe"}, {50, "moderate"}, {75, "mild"}, {91, "minimal"},
                {100, "independent"}}},
        {"zbi-1.0", 0, 88, Incomplete, {}},
        {"csq-8-1.0", 8, 32, Incomplete, {}},
        {"eq-5d-1.0", 0, 100, Incomplete, {}},
        {"mmse-1.0", 0, 30, Incomplete, {}},
        {"k-wais-1.0", 40, 160, Incomplete, {{40, "below70"}, {70, "borderline"}, {86, "above85"}}},
        {"lsns-6-1.0", 0, 30, Incomplete, {{0, "atRisk"}, {12, "connected"}}},
        {"nccn-distress-1.0", 0, 10, Incomplete, {{0, "low"}, {4, "further"}}},
        {"lawton-iadl-1.0", 0, 8, Incomplete, {}},
        {"gds-15-1.0", 0, 15, Incomplete, {{0, "low"}, {8, "further"}}},
        {"needs-crisis-1.0", 0, 40, Provisional,
            {{0, "low"}, {11, "middle"}, {21, "high"}, {31, "veryHigh"}}},
        {"needs-crisis-easy-1.0", 0, 40, Provisional,
            {{0, "low"}, {11, "middle"}, {21, "high"}, {31, "veryHigh"}}},
    };
    return all;
}

QString bandAt(const Questionnaire &form, const TotalRule &rule, double points)
{
    const auto answers = forms::addingUpTo(form, rule, points);
    return answers ? score(form, *answers, kDay).band.value_or(Band()).code : u"unreachable"_s;
}

void expectWords(const Words &words, const char *what)
{
    EXPECT_FALSE(words.ko.trimmed().isEmpty()) << what;
    EXPECT_FALSE(words.en.trimmed().isEmpty()) << what;
    EXPECT_FALSE(words.en.contains(QRegularExpression(u"[가-힣]"_s))) << what;
}

void expectWords(const TotalRule &rule)
{
    for (const Band &band : rule.bands) {
        expectWords(band.label, "band");
        expectWords(band.source, "source");
        EXPECT_TRUE(band.effective.isValid());
    }
}

} // namespace

TEST(BuiltInScales, eachHasWhatIsExpectedOfIt)
{
    QStringList expected{u"audit-c-1.0"_s, u"p4-1.0"_s, u"goal-attainment-1.0"_s};
    for (const Expected &each : expectations())
        expected.append(QLatin1String(each.name));
    expected.sort();
    EXPECT_EQ(forms::builtInNames(), expected);
}

TEST(BuiltInScales, sayWhoseTheyAreAndThatTheyAreNoDiagnosis)
{
    for (const QString &name : forms::builtInNames()) {
        SCOPED_TRACE(qPrintable(name));
        const Questionnaire form = forms::builtIn(name);
        EXPECT_EQ(form.url, u"urn:carepass:instrument:"_s + name.section(u'-', 0, -2));
        EXPECT_EQ(name.section(u'-', -1), form.version);
        EXPECT_EQ(stateOf(form), EditionState::Published);
        EXPECT_TRUE(form.effectiveFrom.isValid());
        EXPECT_FALSE(form.copyright.isEmpty());
        EXPECT_TRUE(form.label.ko.contains(u"진단 아님"_s) || form.label.ko.contains(u"비공식"_s));
        static const QStringList kLicences{
            u"free"_s, u"citation"_s, u"publicDomain"_s, u"own"_s, u"public"_s, u"restricted"_s};
        if (name != u"needs-crisis-1.0"_s) {
            EXPECT_TRUE(kLicences.contains(form.licence)) << qPrintable(form.licence);
            expectWords(form.copyright, "copyright");
        }
        EXPECT_TRUE(notComputedHere(form).empty());
        EXPECT_EQ(QJsonDocument::fromJson(writeQuestionnaire(form)).object(), form.json);
    }
}

TEST(BuiltInScales, speakBothLanguagesEverywhere)
{
    for (const QString &name : forms::builtInNames()) {
        SCOPED_TRACE(qPrintable(name));
        const Questionnaire form = forms::builtIn(name);
        expectWords(form.title, "title");
        expectWords(form.label, "label");
        expectWords(form.description, "description");
        const ItemIndex index(form);
        for (const Item *item : index.inOrder()) {
            expectWords(item->text, qPrintable(item->linkId));
            EXPECT_EQ(item->shortName.ko.isEmpty(), item->shortName.en.isEmpty());
            EXPECT_EQ(item->safetyProtocol.ko.isEmpty(), item->safetyProtocol.en.isEmpty());
            for (const Option &option : item->options)
                expectWords(option.text, qPrintable(item->linkId));
        }
        if (form.total)
            expectWords(*form.total);
        for (const TotalRule &rule : form.subtotals)
            expectWords(rule);
    }
}

TEST(BuiltInScales, restrictedOnesHoldNoQuestionsOfTheInstrument)
{
    for (const QString &name : forms::builtInNames()) {
        SCOPED_TRACE(qPrintable(name));
        const Questionnaire form = forms::builtIn(name);
        EXPECT_TRUE(form.licence != u"restricted"_s || form.isScoreOnly);
        const bool hasOnlyTheScore = form.total && form.total->parts == QStringList{u"score"_s};
        EXPECT_EQ(form.isScoreOnly, hasOnlyTheScore);
    }
}

TEST(BuiltInScales, reachTheirEndsAndNoFurther)
{
    for (const Expected &each : expectations()) {
        SCOPED_TRACE(each.name);
        const Questionnaire form = forms::builtIn(QLatin1String(each.name));
        ASSERT_TRUE(form.total);
        const TotalRule &rule = *form.total;
        EXPECT_EQ(rule.factor, each.factor);
        EXPECT_EQ(rule.maximum, each.maximum);
        for (const double end : {each.minimum, each.maximum}) {
            const auto answers = forms::addingUpTo(form, rule, end / each.factor);
            ASSERT_TRUE(answers) << end;
            EXPECT_TRUE(problemsOf(form, *answers).empty());
            const Score result = score(form, *answers, kDay);
            EXPECT_EQ(result.total, end);
            EXPECT_FALSE(result.isProvisional());
        }
        EXPECT_FALSE(forms::addingUpTo(form, rule, (each.minimum - 1) / each.factor));
        EXPECT_FALSE(forms::addingUpTo(form, rule, each.maximum / each.factor + 1));
    }
}

TEST(BuiltInScales, bandsBeginExactlyWhereTheyShould)
{
    for (const Expected &each : expectations()) {
        SCOPED_TRACE(each.name);
        const Questionnaire form = forms::builtIn(QLatin1String(each.name));
        EXPECT_EQ(form.total->bands.size(), each.bands.size());
        // The next lower total that answers can give: Barthel knows steps of five.
        const double step = each.name == std::string("barthel-1.0") ? 5 : 1;
        for (size_t i = 0; i < each.bands.size(); ++i) {
            const double points = each.bands[i].first / each.factor;
            EXPECT_EQ(bandAt(form, *form.total, points), QLatin1String(each.bands[i].second)) << points;
            if (i > 0) {
                EXPECT_EQ(bandAt(form, *form.total, points - step), QLatin1String(each.bands[i - 1].second))
                    << points - step;
            }
        }
        const auto lowest = forms::addingUpTo(form, *form.total, each.minimum / each.factor);
        EXPECT_FALSE(score(form, *lowest, QDate(2025, 12, 31)).band) << "bands are dated";
    }
}

TEST(BuiltInScales, missingAnswersFollowTheDeclaredRule)
{
    for (const Expected &each : expectations()) {
        SCOPED_TRACE(each.name);
        const Questionnaire form = forms::builtIn(QLatin1String(each.name));
        ASSERT_EQ(form.total->missing, each.missing);
        Answers answers = *forms::addingUpTo(form, *form.total, each.maximum / each.factor);
        answers.clear(form.total->parts.last());
        const Score result = score(form, answers, kDay);
        EXPECT_EQ(result.missing, QStringList{form.total->parts.last()});
        switch (each.missing) {
        case MissingRule::Incomplete:
            EXPECT_FALSE(result.total);
            EXPECT_FALSE(result.band);
            EXPECT_EQ(result.trail.back().kind, StepKind::NotSummed);
            break;
        case MissingRule::Prorated:
            EXPECT_EQ(result.total, each.maximum);
            EXPECT_FALSE(result.isProvisional());
            for (int i = 0; i < form.total->mayMiss; ++i)
                answers.clear(form.total->parts.at(i));
            EXPECT_FALSE(score(form, answers, kDay).total);
            break;
        case MissingRule::Zero:
            EXPECT_EQ(result.total, each.maximum - 2);
            EXPECT_FALSE(result.isProvisional());
            answers.set(form.total->parts.last(), Answers::unknown());
            EXPECT_TRUE(score(form, answers, kDay).isProvisional());
            break;
        case MissingRule::Provisional:
            EXPECT_EQ(result.total, each.maximum - 4);
            EXPECT_TRUE(result.isProvisional());
            break;
        }
    }
}

TEST(BuiltInScales, expressionsForOtherProgramsGiveTheSameTotals)
{
    int compared = 0;
    for (const Expected &each : expectations()) {
        SCOPED_TRACE(each.name);
        const Questionnaire form = forms::builtIn(QLatin1String(each.name));
        // The easy form keeps the expression of the form it was made from, with its groups.
        for (const double part : {0.0, 0.2, 0.6, 1.0}) {
            const double points
                = std::round((each.minimum + part * (each.maximum - each.minimum)) / each.factor / 5) * 5;
            const auto answers = forms::addingUpTo(form, *form.total, points);
            if (!answers)
                continue;
            ++compared;
            EXPECT_EQ(calculatedValues(form, *answers).value(form.total->linkId).toDouble(-1),
                score(form, *answers, kDay).total);
        }
    }
    EXPECT_GT(compared, 60);
}

TEST(BuiltInScales, theNinthQuestionIsUrgentWhateverTheTotal)
{
    const Questionnaire form = forms::builtIn(u"phq-9-1.0"_s);
    Answers answers = *forms::addingUpTo(form, *form.total, 0);
    EXPECT_FALSE(score(form, answers, kDay).urgent);
    for (const char *degree : {"1", "2", "3"}) {
        answers.set(u"phq.9"_s, QLatin1String(degree));
        const Score result = score(form, answers, kDay);
        EXPECT_TRUE(result.urgent);
        EXPECT_EQ(result.flags, QStringList{u"phq.9"_s});
        EXPECT_EQ(result.band->code, u"minimal"_s);
    }
    EXPECT_TRUE(ItemIndex(form).find(u"phq.9"_s)->safetyProtocol.ko.contains(u"109"_s));
    // Urgent also while other answers are open.
    EXPECT_TRUE(score(form, Answers({{u"phq.9"_s, u"1"_s}}), kDay).urgent);
}

TEST(BuiltInScales, theCutOffOfAuditDependsOnTheSex)
{
    const Questionnaire form = forms::builtIn(u"audit-c-1.0"_s);
    const auto band = [&](const char *sex, const char *first, const char *second) {
        Answers answers({{u"audit.1"_s, QLatin1String(first)}, {u"audit.2"_s, QLatin1String(second)},
            {u"audit.3"_s, u"0"_s}});
        if (sex)
            answers.set(u"audit.sex"_s, QLatin1String(sex));
        return score(form, answers, kDay).band.value_or(Band()).code;
    };
    EXPECT_EQ(band("m", "2", "1"), u"low"_s);
    EXPECT_EQ(band("m", "2", "2"), u"hazardous"_s);
    EXPECT_EQ(band("f", "2", "0"), u"low"_s);
    EXPECT_EQ(band("f", "2", "1"), u"hazardous"_s);
    EXPECT_EQ(band(nullptr, "4", "4"), QString());
    const Answers most({{u"audit.1"_s, u"4"_s}, {u"audit.2"_s, u"4"_s}, {u"audit.3"_s, u"4"_s}});
    EXPECT_EQ(score(form, most, kDay).total, 12);
    EXPECT_EQ(calculatedValues(form, most).value(u"total"_s).toDouble(), 12);
}

TEST(BuiltInScales, whoNeverDrinksIsNotAskedHowMuch)
{
    const Questionnaire form = forms::builtIn(u"audit-c-1.0"_s);
    const Answers never({{u"audit.sex"_s, u"f"_s}, {u"audit.1"_s, u"0"_s}});
    EXPECT_EQ(score(form, never, kDay).total, 0);
    EXPECT_EQ(score(form, never, kDay).band->code, u"low"_s);
    EXPECT_TRUE(completenessOf(form, never).isComplete());
    EXPECT_FALSE(score(form, Answers({{u"audit.1"_s, u"1"_s}}), kDay).total);
    EXPECT_TRUE(std::all_of(form.total->bands.begin(), form.total->bands.end(),
        [](const Band &each) { return each.isUnverified; }));
}

TEST(BuiltInScales, thoughtsOfSelfHarmAreUrgentAndClassedByWhatIsSaid)
{
    const Questionnaire form = forms::builtIn(u"p4-1.0"_s);
    const auto result = [&](const char *past, const char *plan, const char *probability, const char *keeps) {
        return score(form,
            Answers({{u"p4.thoughts"_s, u"yes"_s}, {u"p4.past"_s, QLatin1String(past)},
                {u"p4.plan"_s, QLatin1String(plan)}, {u"p4.probability"_s, QLatin1String(probability)},
                {u"p4.preventive"_s, QLatin1String(keeps)}}),
            kDay);
    };
    EXPECT_EQ(result("no", "no", "notLikely", "yes").band->code, u"minimal"_s);
    EXPECT_EQ(result("yes", "no", "notLikely", "yes").band->code, u"lower"_s);
    EXPECT_EQ(result("yes", "yes", "notLikely", "yes").band->code, u"lower"_s);
    EXPECT_EQ(result("no", "no", "somewhatLikely", "yes").band->code, u"higher"_s);
    EXPECT_EQ(result("no", "no", "notLikely", "no").band->code, u"higher"_s);
    EXPECT_EQ(result("yes", "yes", "veryLikely", "no").total, 8);
    EXPECT_TRUE(result("no", "no", "notLikely", "yes").urgent);
    const Score none = score(form, Answers({{u"p4.thoughts"_s, u"no"_s}}), kDay);
    EXPECT_EQ(none.total, 0);
    EXPECT_FALSE(none.urgent);
    EXPECT_FALSE(score(form, Answers({{u"p4.thoughts"_s, u"yes"_s}}), kDay).total);
}

TEST(BuiltInScales, carerStrainTellsWhereTheStrainLies)
{
    const Questionnaire form = forms::builtIn(u"carer-strain-1.0"_s);
    Answers answers = *forms::addingUpTo(form, *form.total, 0);
    answers.set(u"strain.sleep"_s, u"4"_s);
    answers.set(u"strain.money"_s, u"3"_s);
    const Score result = score(form, answers, kDay);
    ASSERT_EQ(result.subtotals.size(), 2u);
    EXPECT_EQ(result.subtotals[0].value, 4);
    EXPECT_EQ(result.subtotals[1].value, 3);
    EXPECT_EQ(result.total, 7);
}

TEST(BuiltInScales, whatBotheredCountsAgainstSatisfaction)
{
    const Questionnaire form = forms::builtIn(u"satisfaction-1.0"_s);
    Answers answers;
    for (const QString &part : form.total->parts)
        answers.set(part, u"4"_s);
    EXPECT_EQ(score(form, answers, kDay).total, 87.5);
    answers.set(u"satisfaction.bother"_s, u"0"_s);
    EXPECT_EQ(score(form, answers, kDay).total, 100);
}

TEST(BuiltInScales, theEasyFormCountsAsTheFullOneDoes)
{
    const Questionnaire full = forms::builtIn();
    const Questionnaire easy = forms::builtIn(u"needs-crisis-easy-1.0"_s);
    EXPECT_EQ(easy.total->parts, full.total->parts);
    EXPECT_EQ(easy.total->bands, full.total->bands);
    for (const int degree : {0, 2, 4}) {
        const Score one = score(full, forms::allAreas(degree), kDay);
        const Score other = score(easy, forms::allAreas(degree), kDay);
        EXPECT_EQ(one.total, other.total);
        EXPECT_EQ(severitiesOf(one), severitiesOf(other));
        EXPECT_EQ(one.suggestedCaseClass, other.suggestedCaseClass);
    }
    Answers urgent = forms::allAreas(0);
    urgent.set(u"urgent.basics"_s, u"yes"_s);
    EXPECT_TRUE(score(easy, urgent, kDay).urgent);
    Answers mind = forms::allAreas(0);
    mind.set(u"health.mind"_s, u"yes"_s);
    EXPECT_EQ(score(easy, mind, kDay).suggestedCaseClass, u"highDifficulty"_s);
}
