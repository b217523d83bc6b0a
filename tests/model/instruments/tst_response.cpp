// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/questionnairejson.h"
#include "model/instruments/responsereader.h"
#include "model/instruments/responsewriter.h"
#include "tests/model/instruments/forms.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <random>

using namespace instruments;
using namespace Qt::StringLiterals;

namespace {

/// Every type of FHIR R4, a repeating group, a question below a question.
const char *const kResponseForm = R"([
    {"linkId":"bool","type":"boolean"}, {"linkId":"dec","type":"decimal"}, {"linkId":"int","type":"integer"},
    {"linkId":"date","type":"date"}, {"linkId":"dateTime","type":"dateTime"}, {"linkId":"time","type":"time"},
    {"linkId":"string","type":"string"}, {"linkId":"text","type":"text"}, {"linkId":"url","type":"url"},
    {"linkId":"choice","type":"choice","text":"고르기","answerOption":[
        {"valueCoding":{"system":"urn:a","code":"x","display":"가"}},{"valueCoding":{"system":"urn:b","code":"x","display":"나"}}],
        "item":[{"linkId":"below","type":"string"}]},
    {"linkId":"plain","type":"choice","answerOption":[{"valueInteger":3},{"valueDate":"2026-11-22"},{"valueString":"word"},
        {"valueReference":{"reference":"Patient/1","display":"김"}}]},
    {"linkId":"openChoice","type":"open-choice","repeats":true,"answerOption":[{"valueCoding":{"code":"o"}}]},
    {"linkId":"attachment","type":"attachment"}, {"linkId":"reference","type":"reference"}, {"linkId":"quantity","type":"quantity"},
    {"linkId":"group","type":"group","item":[
        {"linkId":"rep","type":"group","repeats":true,"item":[{"linkId":"inner","type":"string"}]}]},
    {"linkId":"sum","type":"decimal","readOnly":true,"code":[{"system":"urn:carepass:item-role","code":"total"}],
     "extension":[{"url":"urn:carepass:fhir:total","extension":[{"url":"part","valueString":"int"}]}]}
])";

QJsonObject allAnswers()
{
    return {{u"bool"_s, true}, {u"dec"_s, 1.25}, {u"int"_s, 7}, {u"date"_s, u"2026-11"_s},
        {u"dateTime"_s, u"2026-11-22T10:00:00+09:00"_s}, {u"time"_s, u"09:30:00"_s}, {u"string"_s, u"말"_s},
        {u"text"_s, u"긴\n말"_s}, {u"url"_s, u"https://example.org"_s}, {u"choice"_s, u"urn:b|x"_s},
        {u"below"_s, u"아래"_s}, {u"plain"_s, 3}, {u"openChoice"_s, QJsonArray{u"o"_s, u"다른 말"_s}},
        {u"attachment"_s, QJsonObject{{u"contentType"_s, u"image/png"_s}, {u"data"_s, u"AA=="_s}}},
        {u"reference"_s, QJsonObject{{u"reference"_s, u"Patient/1"_s}}},
        {u"quantity"_s, QJsonObject{{u"value"_s, 70.5}, {u"unit"_s, u"kg"_s}}},
        {u"rep"_s, QJsonArray{QJsonObject{{u"inner"_s, u"하나"_s}}, QJsonObject{{u"inner"_s, u"둘"_s}}}}};
}

Response response(const QJsonObject &answers)
{
    Response made;
    made.answers = Answers(answers);
    return made;
}

QJsonObject itemNamed(const QJsonObject &parent, const QString &linkId)
{
    const QJsonArray items = parent.value(u"item"_s).toArray();
    for (const QJsonValue &each : items) {
        if (each.toObject().value(u"linkId"_s) == linkId)
            return each.toObject();
    }
    return {};
}

QJsonObject answerOf(const QJsonObject &resource, const QString &linkId)
{
    return itemNamed(resource, linkId).value(u"answer"_s).toArray().first().toObject();
}

} // namespace

TEST(Response, everyTypeGoesOutAndComesBack)
{
    const Questionnaire form = forms::read(kResponseForm);
    EXPECT_TRUE(problemsOf(form, Answers(allAnswers())).empty());
    const auto again = readResponse(writeResponse(response(allAnswers()), form), form);
    ASSERT_TRUE(again) << qPrintable(again.error().detail);
    EXPECT_EQ(again->answers.json(), allAnswers());
    for (const QJsonValue &option : {QJsonValue(u"2026-11-22"_s), QJsonValue(u"word"_s),
             QJsonValue(QJsonObject{{u"reference"_s, u"Patient/1"_s}, {u"display"_s, u"김"_s}})}) {
        const auto plain = readResponse(writeResponse(response({{u"plain"_s, option}}), form), form);
        EXPECT_EQ(plain->answers.value(u"plain"_s), option);
    }
}

TEST(Response, isNestedAndNamedAsFhirWantsIt)
{
    const QJsonObject json = responseResource(response(allAnswers()), forms::read(kResponseForm));
    EXPECT_EQ(answerOf(json, u"bool"_s), (QJsonObject{{u"valueBoolean"_s, true}}));
    EXPECT_EQ(answerOf(json, u"date"_s), (QJsonObject{{u"valueDate"_s, u"2026-11"_s}}));
    EXPECT_EQ(answerOf(json, u"url"_s), (QJsonObject{{u"valueUri"_s, u"https://example.org"_s}}));
    EXPECT_EQ(answerOf(json, u"plain"_s), (QJsonObject{{u"valueInteger"_s, 3}}));
    const QJsonObject chosen = answerOf(json, u"choice"_s);
    EXPECT_EQ(chosen.value(u"valueCoding"_s).toObject(),
        (QJsonObject{{u"system"_s, u"urn:b"_s}, {u"code"_s, u"x"_s}, {u"display"_s, u"나"_s}}));
    EXPECT_EQ(answerOf(chosen, u"below"_s), (QJsonObject{{u"valueString"_s, u"아래"_s}}));
    EXPECT_EQ(itemNamed(json, u"choice"_s).value(u"text"_s), u"고르기"_s);
    EXPECT_EQ(itemNamed(json, u"group"_s).value(u"item"_s).toArray().size(), 2);
    EXPECT_EQ(answerOf(json, u"sum"_s), (QJsonObject{{u"valueDecimal"_s, 7}}));
    EXPECT_EQ(json.value(u"status"_s), u"completed"_s);
}

TEST(Response, keepsWhatItDoesNotKnow)
{
    const Questionnaire form = forms::read(kResponseForm);
    Response sent = response(allAnswers());
    sent.subject = u"Patient/7"_s;
    sent.authored = u"2026-11-22T10:00:00+09:00"_s;
    QJsonObject json = responseResource(sent, form);
    json.insert(u"identifier"_s, QJsonObject{{u"value"_s, u"A-1"_s}});
    QJsonArray items = json.value(u"item"_s).toArray();
    QJsonObject first = items.first().toObject();
    first.insert(u"extension"_s, QJsonArray{QJsonObject{{u"url"_s, u"urn:x"_s}, {u"valueString"_s, u"y"_s}}});
    QJsonObject answer = first.value(u"answer"_s).toArray().first().toObject();
    answer.insert(u"extension"_s, QJsonArray{QJsonObject{{u"url"_s, u"urn:z"_s}, {u"valueCode"_s, u"q"_s}}});
    first.insert(u"answer"_s, QJsonArray{answer});
    items.replace(0, first);
    items.append(QJsonObject{{u"linkId"_s, u"foreign"_s}, {u"text"_s, u"?"_s}});
    json.insert(u"item"_s, items);
    const auto read = readResponse(json, form);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->notAsked, QStringList{u"foreign"_s});
    EXPECT_EQ(read->subject, u"Patient/7"_s);
    EXPECT_EQ(responseResource(*read, form), json);

    Response changed = *read;
    changed.answers.set(u"bool"_s, false);
    const QJsonObject written = responseResource(changed, form);
    EXPECT_EQ(answerOf(written, u"bool"_s), (QJsonObject{{u"valueBoolean"_s, false}}));
    EXPECT_TRUE(itemNamed(written, u"bool"_s).contains(u"extension"_s));
    EXPECT_EQ(itemNamed(written, u"dec"_s), itemNamed(json, u"dec"_s));
}

TEST(Response, whatIsBelowASecondAnswerIsKeptThere)
{
    const Questionnaire form = forms::read(R"([{"linkId":"many","type":"string","repeats":true,"item":
        [{"linkId":"why","type":"string"}]}])");
    const QJsonObject json = QJsonDocument::fromJson(R"({"resourceType":"QuestionnaireResponse",
        "status":"completed","item":[{"linkId":"many","answer":[
        {"valueString":"one","item":[{"linkId":"why","answer":[{"valueString":"a"}]}]},
        {"valueString":"two","item":[{"linkId":"why","answer":[{"valueString":"b"}]}]}]}]})")
                                 .object();
    const auto read = readResponse(json, form);
    ASSERT_TRUE(read);
    EXPECT_EQ(responseResource(*read, form), json);
    EXPECT_TRUE(problemsOf(form, read->answers).empty());
}

TEST(Response, aFormMayBeNamedByItsPlaceOnAServer)
{
    QJsonObject resource = forms::builtIn(u"phq-2-1.0"_s).json;
    resource.insert(u"id"_s, u"two"_s);
    const Questionnaire form = *readQuestionnaire(resource);
    QJsonObject json = responseResource(response({{u"phq.1"_s, u"2"_s}}), form);
    json.insert(u"questionnaire"_s, u"https://example.org/fhir/Questionnaire/two"_s);
    EXPECT_TRUE(readResponse(json, form));
    json.insert(u"questionnaire"_s, u"https://example.org/fhir/Questionnaire/another-two"_s);
    EXPECT_FALSE(readResponse(json, form));
}

TEST(Response, notKnownIsAValueThatIsAbsent)
{
    const Questionnaire form = forms::read(kResponseForm);
    const QJsonObject unknown{
        {u"date"_s, u"unknown"_s}, {u"choice"_s, u"unknown"_s}, {u"int"_s, u"unknown"_s}};
    const QJsonObject json = responseResource(response(unknown), form);
    EXPECT_TRUE(answerOf(json, u"date"_s).contains(u"_valueDate"_s));
    EXPECT_TRUE(answerOf(json, u"choice"_s).value(u"valueCoding"_s).toObject().contains(u"extension"_s));
    EXPECT_EQ(readResponse(json, form)->answers.json(), unknown);
    // The word itself, said in free text, stays a word.
    const QJsonObject word{{u"string"_s, u"unknown"_s}};
    EXPECT_EQ(answerOf(responseResource(response(word), form), u"string"_s),
        (QJsonObject{{u"valueString"_s, u"unknown"_s}}));
}

TEST(Response, leavesOutWhatIsNotAskedOnceItIsCompleted)
{
    const Questionnaire form = forms::read(R"([{"linkId":"q","type":"boolean"},
        {"linkId":"if","type":"string","enableWhen":[{"question":"q","operator":"=","answerBoolean":true}]}])");
    Response made = response({{u"q"_s, false}, {u"if"_s, u"old"_s}});
    EXPECT_TRUE(itemNamed(responseResource(made, form), u"if"_s).isEmpty());
    made.status = u"in-progress"_s;
    EXPECT_FALSE(itemNamed(responseResource(made, form), u"if"_s).isEmpty());
}

TEST(Response, belongsToItsInstrumentAndEdition)
{
    const Questionnaire form = forms::builtIn(u"phq-2-1.0"_s);
    QJsonObject json = responseResource(response({{u"phq.1"_s, u"2"_s}}), form);
    EXPECT_EQ(json.value(u"questionnaire"_s), u"urn:carepass:instrument:phq-2|1.0"_s);
    EXPECT_TRUE(readResponse(json, form));
    EXPECT_FALSE(readResponse(json, forms::builtIn(u"gad-7-1.0"_s)));
    json.insert(u"questionnaire"_s, u"urn:carepass:instrument:phq-2|2.0"_s);
    EXPECT_EQ(readResponse(json, form).error().detail, u"questionnaire: is another edition"_s);
    json.insert(u"questionnaire"_s, u"urn:carepass:instrument:phq-2"_s);
    EXPECT_TRUE(readResponse(json, form));
}

TEST(Response, theSameQuestionTwiceIsFoundByTheCheck)
{
    const Questionnaire form = forms::read(kResponseForm);
    QJsonObject json = responseResource(response({{u"int"_s, 1}}), form);
    QJsonArray items = json.value(u"item"_s).toArray();
    items.append(items.first());
    json.insert(u"item"_s, items);
    const auto read = readResponse(json, form);
    ASSERT_TRUE(read);
    EXPECT_EQ(
        problemsOf(form, read->answers), (std::vector<AnswerProblem>{{u"int"_s, AnswerRule::OnlyOneAnswer}}));
}

TEST(Response, refusesWithThePathOfThePlace)
{
    const Questionnaire form = forms::read(kResponseForm);
    const auto refusal = [&](const char *text) {
        const auto result = readResponse(QByteArray(text), form);
        return result ? QString() : result.error().detail;
    };
    EXPECT_EQ(refusal(R"({"resourceType":"Patient"})"), u"resourceType: is not QuestionnaireResponse"_s);
    EXPECT_EQ(refusal(R"({"resourceType":"QuestionnaireResponse","status":"done"})"),
        u"status: is none of FHIR R4"_s);
    EXPECT_EQ(
        refusal(R"({"resourceType":"QuestionnaireResponse","status":"completed","item":[{"answer":[]}]})"),
        u"item[0].linkId: is missing"_s);
    EXPECT_EQ(
        refusal(
            R"({"resourceType":"QuestionnaireResponse","status":"completed","item":[{"linkId":"int","answer":[{"valueInteger":1,"valueDecimal":1}]}]})"),
        u"item[0].answer[0]: has not exactly one value"_s);
    EXPECT_EQ(refusal(R"({"resourceType":"QuestionnaireResponse","status":"completed","item":3})"),
        u"item: is no list"_s);
    EXPECT_FALSE(refusal("{").isEmpty());
    EXPECT_FALSE(readResponse(QByteArray(kMaxResponseBytes + 1, ' '), form));
    QByteArray deep = R"({"linkId":"int"})";
    for (int i = 0; i < 40; ++i)
        deep = R"({"linkId":"group","item":[)" + deep + "]}";
    EXPECT_TRUE(
        refusal((R"({"resourceType":"QuestionnaireResponse","status":"completed","item":[)" + deep + "]}")
                    .constData())
            .endsWith(u"lies too deep"_s));
}

TEST(Response, survivesRandomDamage)
{
    const Questionnaire form = forms::read(kResponseForm);
    const QByteArray whole = writeResponse(response(allAnswers()), form);
    std::mt19937 random(11);
    int accepted = 0;
    for (int round = 0; round < 1500; ++round) {
        QByteArray bytes = whole;
        for (unsigned long hit = 0, hits = 1 + random() % 3; hit < hits; ++hit) {
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned long>(bytes.size() - 20));
            if (random() % 2)
                bytes[at] = static_cast<char>(random() % 256);
            else
                bytes.remove(at, 1 + static_cast<qsizetype>(random() % 12));
        }
        const auto read = readResponse(bytes, form);
        if (!read)
            continue;
        ++accepted;
        (void)problemsOf(form, read->answers);
        const auto again = readResponse(writeResponse(*read, form), form);
        EXPECT_TRUE(again);
    }
    EXPECT_GT(accepted, 20);
}
