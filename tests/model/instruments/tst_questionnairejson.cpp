// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/calculation.h"
#include "model/instruments/completeness.h"
#include "model/instruments/draftcheck.h"
#include "model/instruments/questionnairejson.h"
#include "model/instruments/responsereader.h"
#include "model/instruments/scoring.h"
#include "model/instruments/trailwords.h"
#include "tests/model/instruments/forms.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <random>

using namespace instruments;
using namespace Qt::StringLiterals;

TEST(QuestionnaireJson, readsWhatFhirR5CallsCoding)
{
    const Questionnaire form = forms::read(R"([
        {"linkId": "a", "type": "coding", "answerOption": [{"valueCoding": {"code": "x"}}]},
        {"linkId": "b", "type": "coding", "answerConstraint": "optionsOrString",
            "answerOption": [{"valueCoding": {"code": "x"}}]}])");
    EXPECT_EQ(form.items[0].type, ItemType::Choice);
    EXPECT_EQ(form.items[1].type, ItemType::OpenChoice);
    EXPECT_EQ(form.json.value(u"item"_s)[0][u"type"_s], u"coding"_s) << "it goes out as it came";
}

TEST(QuestionnaireJson, writesEverythingBackThatCameIn)
{
    QJsonObject json = QJsonDocument::fromJson(forms::builtInBytes()).object();
    json.insert(u"useContext"_s, QJsonArray{QJsonObject{{u"unknownHere"_s, 1.25}}});
    const auto first = readQuestionnaire(json);
    ASSERT_TRUE(first);
    const QByteArray written = writeQuestionnaire(*first);
    EXPECT_EQ(QJsonDocument::fromJson(written).object(), json);
    const auto second = readQuestionnaire(written);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->items, first->items);
}

TEST(QuestionnaireJson, writesTheStatusThatWasDecided)
{
    Questionnaire form = forms::builtIn();
    form.status = u"retired"_s;
    form.effectiveUntil = QDate(2027, 3, 31);
    const auto again = readQuestionnaire(writeQuestionnaire(form));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->status, u"retired"_s);
    EXPECT_EQ(again->effectiveUntil, QDate(2027, 3, 31));
}

TEST(QuestionnaireJson, takesAPeriodOfYearsAndMonthsAndWritesItBack)
{
    QJsonObject json = forms::withItems(R"([{"linkId":"a","type":"string"}])");
    const QJsonObject period{{u"start"_s, u"2026"_s}, {u"end"_s, u"2030-02"_s}};
    json.insert(u"effectivePeriod"_s, period);
    const auto form = readQuestionnaire(json);
    ASSERT_TRUE(form) << form.error().detail.toStdString();
    EXPECT_EQ(form->effectiveFrom, QDate(2026, 1, 1));
    EXPECT_EQ(form->effectiveUntil, QDate(2030, 2, 28));
    const QByteArray written = writeQuestionnaire(*form);
    EXPECT_EQ(QJsonDocument::fromJson(written).object().value(u"effectivePeriod"_s), period);
    json.insert(u"effectivePeriod"_s, QJsonObject{{u"end"_s, u"2030-13"_s}});
    EXPECT_FALSE(readQuestionnaire(json));
}

TEST(QuestionnaireJson, refusesWhatAnUnknownExtensionGivesAnotherMeaning)
{
    EXPECT_EQ(forms::refusal(R"([{"linkId":"a","type":"text","modifierExtension":[{"url":"urn:x"}]}])"),
        u"item[0].modifierExtension: changes the meaning and is not known here"_s);
    EXPECT_EQ(forms::refusal(R"([{"linkId":"a","type":"choice","answerOption":[
        {"valueCoding":{"code":"x"},"modifierExtension":[{"url":"urn:x"}]}]}])"),
        u"item[0].answerOption[0].modifierExtension: changes the meaning and is not known here"_s);
    QJsonObject json = forms::withItems(R"([{"linkId":"a","type":"text"}])");
    json.insert(u"modifierExtension"_s, QJsonArray{QJsonObject{{u"url"_s, u"urn:x"_s}}});
    EXPECT_FALSE(readQuestionnaire(json));
    const Questionnaire form = forms::read(R"([{"linkId":"a","type":"text"}])");
    EXPECT_FALSE(readResponse(QByteArray(R"({"resourceType":"QuestionnaireResponse","status":"completed",
        "item":[{"linkId":"a","modifierExtension":[{"url":"urn:x"}]}]})"),
        form));
}

TEST(QuestionnaireJson, saysThatAFormIsOfFhirR5)
{
    const auto problems = checkDraft(forms::read(R"([{"linkId":"a","text":"a","type":"coding",
        "answerOption":[{"valueCoding":{"code":"x"}},{"valueCoding":{"code":"y"}}]}])"));
    EXPECT_TRUE(std::any_of(problems.begin(), problems.end(),
        [](const DraftProblem &each) { return each.fault == DraftFault::OfFhirR5 && !each.blocks; }));
}

namespace {

/// A question with the answers of a contained set, and other resources beside it.
Questionnaire withSet(const QByteArray &set, const QByteArray &more = {})
{
    QJsonObject json = forms::withItems(R"json([{"linkId":"v","type":"choice","answerValueSet":"#v"},
        {"linkId":"w","type":"choice","answerOption":[{"valueCoding":{"code":"o","extension":[
            {"url":"http://hl7.org/fhir/StructureDefinition/itemWeight","valueDecimal":2}]}}]},
        {"linkId":"sum","type":"decimal","readOnly":true,"extension":[{
            "url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
            "valueExpression":{"language":"text/fhirpath","expression":
                "%resource.item.answer.value.ordinal().sum()"}}]}])json");
    const QByteArray list = R"([{"resourceType":"ValueSet","id":"v",)" + set + '}' + more + ']';
    json.insert(u"contained"_s, QJsonDocument::fromJson(list).array());
    const auto form = readQuestionnaire(json);
    EXPECT_TRUE(form) << (form ? "" : qPrintable(form.error().detail));
    return form ? *form : Questionnaire();
}

QJsonValue sumOf(const Questionnaire &form, const QString &code)
{
    return calculatedValues(form, Answers({{u"v"_s, code}, {u"w"_s, u"o"_s}})).value(u"sum"_s);
}

const QByteArray kWeighsTen = R"("extension":[
    {"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":10}])";

} // namespace

TEST(QuestionnaireJson, answersOfAnExpandedSetWeighWhatItSays)
{
    const Questionnaire form = withSet(R"("expansion":{"contains":[{"system":"s","abstract":true,"code":"h",
        "contains":[{"system":"s","code":"k","display":"케이",)"
        + kWeighsTen + "}]}]}");
    ASSERT_EQ(form.items[0].options.size(), 1u);
    EXPECT_EQ(form.items[0].options[0].text.ko, u"케이"_s);
    EXPECT_EQ(sumOf(form, u"k"_s), 12);
}

TEST(QuestionnaireJson, anExpandedSetTakesTheWeightsFromWhatItIsMadeOf)
{
    const Questionnaire made = withSet(R"("compose":{"include":[{"system":"s","concept":[{"code":"k",)"
        + kWeighsTen + R"(},{"code":"gone"}]}]},"expansion":{"contains":[{"system":"s","code":"k"}]})");
    EXPECT_EQ(made.items[0].options.size(), 1u);
    EXPECT_EQ(sumOf(made, u"k"_s), 12);
    const Questionnaire carried = withSet(R"("compose":{"include":[{"system":"s"}]})",
        R"(,{"resourceType":"CodeSystem","url":"s","concept":[{"code":"g","concept":[{"code":"k",)"
            + kWeighsTen + "}]}]}");
    EXPECT_EQ(carried.items[0].options.size(), 2u);
    EXPECT_EQ(sumOf(carried, u"k"_s), 12);
}

TEST(QuestionnaireJson, aWeightThatNobodyHereKnowsLeavesTheSumOpen)
{
    const Questionnaire form = withSet(R"("compose":{"include":[{"system":"http://elsewhere"}]})");
    EXPECT_EQ(sumOf(form, u"k"_s), QJsonValue(QJsonValue::Undefined)) << "2 would be a wrong total";
    EXPECT_EQ(calculatedValues(form, Answers({{u"w"_s, u"o"_s}})).value(u"sum"_s), 2);
    const Questionnaire bare = withSet(R"("expansion":{"contains":[{"system":"s","code":"k"}]})");
    EXPECT_EQ(sumOf(bare, u"k"_s), 2) << "a question without points beside one with points";
    EXPECT_TRUE(calculatedValues(bare, Answers({{u"v"_s, u"k"_s}})).isEmpty()) << "points lie elsewhere";
}

TEST(QuestionnaireJson, readsEnglishFormsAsEnglish)
{
    QJsonObject json = forms::withItems(R"([{"linkId":"a","type":"string","text":"Name"}])");
    json.insert(u"language"_s, u"en-GB"_s);
    const auto form = readQuestionnaire(json);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->items.front().text, (Words{QString(), u"Name"_s}));
    EXPECT_EQ(form->items.front().text.in(Language::Korean), u"Name"_s);
}

TEST(QuestionnaireJson, refusesWithThePathOfThePlace)
{
    EXPECT_EQ(forms::refusal(R"([{"type":"string"}])"), u"item[0].linkId: is missing"_s);
    EXPECT_EQ(forms::refusal(R"([{"linkId":"a","type":"sting"}])"),
        u"item[0].type: is missing or no type of FHIR R4"_s);
    EXPECT_EQ(forms::refusal(R"([{"linkId":"g","type":"group","item":[{"linkId":"g","type":"text"}]}])"),
        u"item[0].item[0].linkId: is there twice"_s);
    EXPECT_EQ(forms::refusal(R"([{"linkId":"a","type":"text","required":"yes"}])"),
        u"item[0].required: is neither true nor false"_s);
    EXPECT_EQ(forms::refusal(
                  R"([{"linkId":"a","type":"choice","answerOption":[{"valueCoding":{"code":"x"}},{}]}])"),
        u"item[0].answerOption[1]: has not exactly one value"_s);
    EXPECT_EQ(forms::refusal(R"([{"linkId":"a","type":"choice","answerValueSet":"#nowhere"}])"),
        u"item[0].answerValueSet: is not contained"_s);
    EXPECT_EQ(forms::refusal(R"([{"linkId":"g","type":"group"}])"), u"item[0]: is a group without items"_s);
    EXPECT_EQ(
        forms::refusal(
            R"([{"linkId":"a","type":"text","enableWhen":[{"question":"b","operator":"=","answerBoolean":true}]}])"),
        u"item a: enableWhen.question: names no question"_s);
}

TEST(QuestionnaireJson, refusesConditionsThatGoRoundInACircle)
{
    EXPECT_TRUE(forms::refusal(R"([
        {"linkId":"a","type":"boolean","enableWhen":[{"question":"b","operator":"=","answerBoolean":true}]},
        {"linkId":"b","type":"boolean","enableWhen":[{"question":"a","operator":"=","answerBoolean":true}]}])")
                    .contains(u"depends on itself"_s));
    EXPECT_TRUE(forms::refusal(R"([
        {"linkId":"g","type":"group","enableWhen":[{"question":"inside","operator":"exists","answerBoolean":true}],
            "item":[{"linkId":"inside","type":"boolean"}]}])")
                    .contains(u"depends on itself"_s));
}

TEST(QuestionnaireJson, refusesWhatIsTooDeepOrTooMuch)
{
    QByteArray deep = R"({"linkId":"end","type":"text"})";
    for (int i = 0; i < kMaxItemDepth; ++i)
        deep = R"({"linkId":"g)" + QByteArray::number(i) + R"(","type":"group","item":[)" + deep + "]}";
    EXPECT_TRUE(forms::refusal(QByteArray('[' + deep + ']').constData()).endsWith(u"lies too deep"_s));
    QByteArray many = "[";
    for (int i = 0; i <= kMaxItems; ++i)
        many += QByteArray(i ? "," : "") + R"({"type":"text","linkId":")" + QByteArray::number(i) + "\"}";
    EXPECT_EQ(forms::refusal(QByteArray(many + ']').constData()), u"item[2000]: is one item too many"_s);
    EXPECT_FALSE(readQuestionnaire(QByteArray(kMaxQuestionnaireBytes + 1, ' ')));
}

TEST(QuestionnaireJson, refusesWhatIsNoQuestionnaire)
{
    EXPECT_FALSE(readQuestionnaire(QByteArray("")));
    EXPECT_FALSE(readQuestionnaire(QByteArray("[1]")));
    EXPECT_FALSE(readQuestionnaire(QByteArray(R"({"resourceType":"Patient","status":"active"})")));
    EXPECT_FALSE(readQuestionnaire(QByteArray(R"({"resourceType":"Questionnaire","status":"sleeping"})")));
}

/// Bytes are changed, cut out and doubled at random; whatever still parses must also score.
TEST(QuestionnaireJson, survivesRandomDamage)
{
    const QByteArray whole = forms::builtInBytes();
    ASSERT_GT(whole.size(), 1000);
    std::mt19937 random(20261121);
    const auto below
        = [&](qsizetype limit) { return qsizetype(random() % static_cast<unsigned long>(limit)); };
    int accepted = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes = whole;
        const qsizetype hits = 1 + below(4);
        for (qsizetype hit = 0; hit < hits; ++hit) {
            const qsizetype at = below(bytes.size() - 40);
            switch (random() % 4) {
            case 0:
                bytes[at] = static_cast<char>(random() % 256);
                break;
            case 1:
                bytes.remove(at, 1 + below(30));
                break;
            case 2:
                bytes.insert(at, bytes.mid(below(bytes.size() - 40), 1 + below(30)));
                break;
            default:
                bytes.replace(at, 1, random() % 2 ? "0" : "\"");
            }
        }
        const auto form = readQuestionnaire(bytes);
        if (!form)
            continue;
        ++accepted;
        const Score result = score(*form, forms::allAreas(2), QDate(2026, 11, 21));
        EXPECT_EQ(sentences(*form, result, Language::Korean).size(), qsizetype(result.trail.size()));
        (void)completenessOf(*form, forms::allAreas(2));
    }
    EXPECT_GT(accepted, 0);
    EXPECT_LT(accepted, 400);
}

/// Whole values are swapped for others, so that the damage reaches past the JSON parser.
TEST(QuestionnaireJson, survivesValuesOfTheWrongKind)
{
    const QByteArray whole = forms::builtInBytes();
    std::mt19937 random(7);
    const QJsonValue strange[]{QJsonValue(), true, -1, 1e300, u""_s, u"yes"_s, QJsonArray{},
        QJsonArray{1, QJsonObject{}}, QJsonObject{}};
    int refused = 0;
    const auto damage = [&](auto &&self, const QJsonValue &value) -> QJsonValue {
        if (random() % 600 == 0)
            return strange[random() % std::size(strange)];
        if (value.isObject()) {
            QJsonObject object = value.toObject();
            for (const QString &key : object.keys())
                object.insert(key, self(self, object.value(key)));
            return object;
        }
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array.replace(i, self(self, array.at(i)));
        return value.isArray() ? QJsonValue(array) : value;
    };
    const QJsonObject good = QJsonDocument::fromJson(whole).object();
    for (int round = 0; round < 200; ++round) {
        const auto form = readQuestionnaire(damage(damage, good).toObject());
        if (form)
            (void)score(*form, forms::allAreas(3), QDate(2026, 11, 21));
        else
            ++refused;
    }
    EXPECT_GT(refused, 50);
}
