// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/constraints.h"

#include "model/instruments/calculation.h"
#include "model/instruments/outcome.h"
#include "model/instruments/questionnairejson.h"
#include "tests/model/instruments/forms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace instruments;

namespace {

const QDate kDayOfRules(2026, 11, 30);

QByteArray rule(const QByteArray &key, const QByteArray &severity, const QByteArray &expression)
{
    return R"({"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-constraint","extension":[
        {"url":"key","valueId":")"
        + key + R"("},{"url":"severity","valueCode":")" + severity
        + R"("},{"url":"human","valueString":"사람의 말"},{"url":"expression","valueString":")" + expression
        + "\"}]}";
}

/// Two days, and a rule for the form.
Questionnaire daysWith(const QByteArray &rules)
{
    QJsonObject json = forms::withItems(R"([{"linkId":"from","type":"date"},{"linkId":"to","type":"date"}])");
    json.insert(u"extension"_s, QJsonDocument::fromJson('[' + rules + ']').array());
    const auto form = readQuestionnaire(json);
    EXPECT_TRUE(form) << (form ? "" : qPrintable(form.error().detail));
    return form ? *form : Questionnaire();
}

const QByteArray kInOrder = "%resource.item.where(linkId='to').answer.value >= "
                            "%resource.item.where(linkId='from').answer.value";

Answers days(const QString &from, const QString &to)
{
    return Answers({{u"from"_s, from}, {u"to"_s, to}});
}

} // namespace

TEST(Constraints, anErrorKeepsTheFormFromBeingFinishedWithTheSentenceOfTheForm)
{
    const Questionnaire form = daysWith(rule("c-1", "error", kInOrder));
    const Outcome wrong = outcomeOf(form, days(u"2026-02-01"_s, u"2026-01-01"_s), kDayOfRules);
    ASSERT_EQ(wrong.broken.size(), 1u);
    EXPECT_FALSE(wrong.canFinish());
    EXPECT_EQ(sentence(wrong.broken.front(), form, Language::Korean), u"사람의 말"_s);
    EXPECT_EQ(wrong.sentences.last(), u"사람의 말"_s);
    EXPECT_TRUE(outcomeOf(form, days(u"2026-01-01"_s, u"2026-02-01"_s), kDayOfRules).canFinish());
}

TEST(Constraints, aWarningIsSaidAndLetsTheFormBeFinished)
{
    const Questionnaire form = daysWith(rule("c-1", "warning", kInOrder));
    const Outcome odd = outcomeOf(form, days(u"2026-02-01"_s, u"2026-01-01"_s), kDayOfRules);
    EXPECT_EQ(odd.broken.size(), 1u);
    EXPECT_TRUE(odd.canFinish());
}

TEST(Constraints, whatIsNotAnsweredYetBreaksNoRule)
{
    const Questionnaire form = daysWith(rule("c-1", "error", kInOrder));
    EXPECT_TRUE(outcomeOf(form, Answers(), kDayOfRules).broken.empty());
    EXPECT_TRUE(outcomeOf(form, days(u"2026"_s, u"2026-02-01"_s), kDayOfRules).broken.empty());
}

TEST(Constraints, aRuleInOtherWordsIsNamedAsNotChecked)
{
    const Questionnaire form = daysWith(rule("c-1", "error", "%patient.birthDate.exists()") + ','
        + rule("c-2", "error", "item.answer.value + 1 > 0"));
    const auto uncomputed = notComputedHere(form);
    ASSERT_EQ(uncomputed.size(), 1u);
    EXPECT_EQ(uncomputed.front().formula.use, u"constraint"_s);
    EXPECT_EQ(uncomputed.front().formula.name, u"c-1"_s);
    const auto broken = brokenConstraints(form, days(u"2026-01-01"_s, u"2026-02-01"_s), kDayOfRules);
    ASSERT_EQ(broken.size(), 1u) << "days cannot be added up";
    EXPECT_TRUE(broken.front().isUnchecked);
    EXPECT_FALSE(forbids(broken));
    EXPECT_THAT(sentence(broken.front(), form, Language::Korean).toStdString(),
        ::testing::HasSubstr("could not be checked here"));
}

TEST(Constraints, aRuleOfAnItemIsAskedWhereverTheItemIsAnswered)
{
    const QByteArray items = R"([{"linkId":"g","type":"group","repeats":true,"text":"Stay","item":[
        {"linkId":"n","type":"integer"}],"extension":[)"
        + rule("g-1", "error", "item.where(linkId='n').answer.value < 10 and %context.item.exists()") + "]}]";
    const Questionnaire form = forms::read(items.constData());
    const auto with = [&](int second) {
        return brokenConstraints(form,
            Answers({{u"g"_s, QJsonArray{QJsonObject{{u"n"_s, 1}}, QJsonObject{{u"n"_s, second}}}}}),
            kDayOfRules);
    };
    EXPECT_TRUE(with(2).empty());
    ASSERT_EQ(with(12).size(), 1u);
    EXPECT_EQ(with(12).front().linkId, u"g"_s);
    EXPECT_EQ(sentence(with(12).front(), form, Language::Korean), u"Stay: 사람의 말"_s);
}

TEST(Constraints, rulesOfLaterFhirAreReadTooAndMayRestOnTotals)
{
    const Questionnaire form = forms::read(R"json([{"linkId":"a","type":"integer"},
        {"linkId":"sum","type":"integer","readOnly":true,"extension":[{
            "url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
            "valueExpression":{"language":"text/fhirpath","expression":
                "%resource.item.where(linkId='a').answer.value * 2"}},{
            "url":"http://hl7.org/fhir/StructureDefinition/targetConstraint","extension":[
                {"url":"key","valueId":"t"},{"url":"severity","valueCode":"error"},
                {"url":"human","valueMarkdown":"too much"},
                {"url":"expression","valueExpression":{"language":"text/fhirpath",
                    "expression":"answer.value <= 10"}}]}]}])json");
    EXPECT_TRUE(notComputedHere(form).empty());
    EXPECT_TRUE(brokenConstraints(form, Answers({{u"a"_s, 5}}), kDayOfRules).empty());
    const auto broken = brokenConstraints(form, Answers({{u"a"_s, 6}}), kDayOfRules);
    ASSERT_EQ(broken.size(), 1u);
    EXPECT_EQ(sentence(broken.front(), form, Language::English), u"sum: too much"_s);
}
