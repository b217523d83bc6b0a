// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/calculation.h"
#include "model/instruments/questionnairejson.h"
#include "model/instruments/scoring.h"
#include "tests/model/instruments/forms.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace instruments;
using namespace Qt::StringLiterals;

namespace {

QByteArray formula(const char *use, const char *expression, const char *language = "text/fhirpath",
    const char *name = nullptr)
{
    const QByteArray home = qstrcmp(use, "variable") == 0
        ? "http://hl7.org/fhir/StructureDefinition/"
        : "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";
    return R"({"url":")" + home + use + R"(","valueExpression":{"language":")" + language + '"'
        + (name ? QByteArray(R"(,"name":")") + name + '"' : QByteArray()) + R"(,"expression":")" + expression
        + R"("}})";
}

QByteArray calculated(const char *linkId, const char *expression, const QByteArray &more = {})
{
    return QByteArray(R"({"linkId":")") + linkId + R"(","type":"decimal","readOnly":true,"extension":[)"
        + (more.isEmpty() ? QByteArray() : more + ',') + formula("calculatedExpression", expression) + "]}";
}

Questionnaire form(const QByteArray &items)
{
    return forms::read(QByteArray(R"([{"linkId":"n","type":"integer"},)" + items + ']').constData());
}

const char *const kN = "%resource.item.where(linkId = 'n').answer.value";

} // namespace

TEST(Calculation, givesTheValuesOfCalculatedItems)
{
    const Questionnaire twice
        = form(calculated("twice", "%resource.item.where(linkId = 'n').answer.value * 2"));
    EXPECT_EQ(calculatedValues(twice, Answers({{u"n"_s, 4}})), (QJsonObject{{u"twice"_s, 8}}));
    EXPECT_TRUE(calculatedValues(twice, Answers()).isEmpty());
}

TEST(Calculation, restsOnWhatIsCalculatedInAnyOrder)
{
    const Questionnaire chain = form(calculated("c", "%resource.item.where(linkId = 'b').answer.value + 1")
        + ',' + calculated("b", "%resource.item.where(linkId = 'a').answer.value + 1") + ','
        + calculated("a", kN));
    EXPECT_EQ(calculatedValues(chain, Answers({{u"n"_s, 1}})).value(u"c"_s), 3);
}

TEST(Calculation, whatNeverSettlesHasNoValue)
{
    const Questionnaire endless = form(calculated("up",
                                           "iif(%resource.item.where(linkId = 'up').exists(), "
                                           "%resource.item.where(linkId = 'up').answer.value + 1, 0)")
        + ',' + calculated("steady", kN));
    const QJsonObject values = calculatedValues(endless, Answers({{u"n"_s, 5}}));
    EXPECT_FALSE(values.contains(u"up"_s));
    EXPECT_EQ(values.value(u"steady"_s), 5);
}

TEST(Calculation, readsVariablesOfTheItemAndAround)
{
    const QByteArray outer = formula("variable", kN, "text/fhirpath", "points");
    const QByteArray inner = formula("variable", "%points * 10", "text/fhirpath", "tenfold");
    const Questionnaire variables = form(R"({"linkId":"g","type":"group","extension":[)" + outer
        + R"(],"item":[)" + calculated("sum", "%points + %tenfold", inner) + "]}");
    EXPECT_TRUE(notComputedHere(variables).empty());
    EXPECT_EQ(calculatedValues(variables, Answers({{u"n"_s, 2}})).value(u"sum"_s), 22);
}

TEST(Calculation, namesWhatItDoesNotCompute)
{
    const Questionnaire foreign = form(calculated("a", "%patient.birthDate") + ',' + calculated("b", "1 + 1")
        + ',' + R"({"linkId":"c","type":"integer","extension":[)"
        + formula("calculatedExpression", "1", "text/cql") + "]},"
        + R"({"linkId":"d","type":"integer","extension":[)" + formula("enableWhenExpression", "true") + "]},"
        + R"({"linkId":"o","type":"choice","extension":[{"url":"http://x/sdc-questionnaire-answerOptionsToggleExpression","extension":[)"
        + formula("expression", "true") + "]}]}," + R"({"linkId":"e","type":"group","repeats":true,"item":[)"
        + calculated("f", "1 + 1") + "]}");
    QStringList names;
    for (const Uncomputed &each : notComputedHere(foreign))
        names.append(each.linkId + u' ' + each.formula.use);
    EXPECT_EQ(names,
        (QStringList{u"a calculatedExpression"_s, u"c calculatedExpression"_s, u"d enableWhenExpression"_s,
            u"o answerOptionsToggleExpression"_s, u"f calculatedExpression"_s}));
    EXPECT_EQ(calculatedValues(foreign, Answers()), (QJsonObject{{u"b"_s, 2}}));
    EXPECT_FALSE(isComputedHere(foreign, u"a"_s));
    EXPECT_TRUE(isComputedHere(foreign, u"b"_s));
    EXPECT_EQ(QJsonDocument::fromJson(writeQuestionnaire(foreign)).object(), foreign.json);
}

TEST(Calculation, aVariableThatCannotBeReadTakesWithItWhatRestsOnIt)
{
    const Questionnaire broken = form(calculated(
        "a", "%age + 1", formula("variable", "today() - %patient.birthDate", "text/fhirpath", "age")));
    EXPECT_EQ(notComputedHere(broken).size(), 2u);
    EXPECT_TRUE(calculatedValues(broken, Answers()).isEmpty());
}

TEST(Calculation, aTotalMayBeAnExpression)
{
    const Questionnaire total = forms::read(QByteArray(R"([{"linkId":"a","type":"choice","answerOption":[
            {"valueCoding":{"code":"x"},"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/itemWeight","valueDecimal":3}]}]},
            {"linkId":"t","type":"decimal","code":[{"system":"urn:carepass:item-role","code":"total"}],"extension":[)"
        + formula("calculatedExpression", "%resource.item.answer.value.weight().sum() * 2") + "]}]")
                                                .constData());
    ASSERT_TRUE(total.total && total.total->isComputable);
    const Score full = score(total, Answers({{u"a"_s, u"x"_s}}), QDate(2026, 11, 22));
    EXPECT_EQ(full.total, 6);
    EXPECT_FALSE(full.isProvisional());
    const Score empty = score(total, Answers(), QDate(2026, 11, 22));
    EXPECT_FALSE(empty.total);
    EXPECT_EQ(empty.missing, QStringList{u"a"_s});
}

TEST(Calculation, aNewFormStartsWithItsInitialValues)
{
    const Questionnaire starting = form(
        R"({"linkId":"plain","type":"date","initial":[{"valueDate":"2026-11-22"}]},
        {"linkId":"several","type":"string","repeats":true,"initial":[{"valueString":"a"},{"valueString":"b"}]},
        {"linkId":"chosen","type":"choice","answerOption":[{"valueCoding":{"code":"x"}},
            {"valueCoding":{"code":"y"},"initialSelected":true}]},
        {"linkId":"reckoned","type":"integer","extension":[)"
        + formula("initialExpression", "2 * 21") + R"(]},{"linkId":"foreign","type":"string","extension":[)"
        + formula("initialExpression", "%patient.gender") + "]}");
    EXPECT_EQ(startingAnswers(starting).json(),
        (QJsonObject{{u"plain"_s, u"2026-11-22"_s}, {u"several"_s, QJsonArray{u"a"_s, u"b"_s}},
            {u"chosen"_s, u"y"_s}, {u"reckoned"_s, 42}}));
}

TEST(Calculation, aVariableThatReadsWhatNobodyDeclaresIsNotComputed)
{
    const Questionnaire loose = form(
        calculated("a", "iif(%known, 1, 2)", formula("variable", "%nobody = 1", "text/fhirpath", "known")));
    EXPECT_EQ(notComputedHere(loose).size(), 2u);
    EXPECT_FALSE(isComputedHere(loose, u"a"_s));
}
