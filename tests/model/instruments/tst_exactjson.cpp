// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/exactjson.h"

#include "model/instruments/questionnairejson.h"
#include "model/instruments/responsereader.h"
#include "model/instruments/responsewriter.h"
#include "model/instruments/troublewords.h"
#include "tests/model/instruments/forms.h"

#include <QRegularExpression>
#include <QStringEncoder>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace instruments;
using ::testing::HasSubstr;

namespace {

const QByteArray kLossy = R"({"resourceType":"Questionnaire","status":"draft","item":[
    {"linkId":"a","type":"decimal","text":"1.50 \" 2.50","initial":[{"valueDecimal":1.50}],"extension":[
        {"url":"http://hl7.org/fhir/StructureDefinition/minValue","valueDecimal":0.10,
            "_valueDecimal":{"id":"own"}},
        {"url":"http://hl7.org/fhir/StructureDefinition/maxValue","valueDecimal":12345678901234567890.123}]},
    {"linkId":"q","type":"quantity","initial":[{"valueQuantity":{"value":1.0E2,"unit":"kg"}}]}]})";

QByteArray compact(QByteArray json)
{
    return QJsonDocument(*readExactJson(json)).toJson(QJsonDocument::Compact);
}

} // namespace

TEST(ExactJson, aQuestionnaireKeepsTheDigitsOfItsNumbers)
{
    const auto form = readQuestionnaire(kLossy);
    ASSERT_TRUE(form) << form.error().detail.toStdString();
    EXPECT_EQ(form->items[0].initial, QJsonArray{1.5});
    EXPECT_EQ(form->items[1].initial.first().toObject().size(), 2) << "digits are no part of an answer";
    const QByteArray written = writeQuestionnaire(*form);
    for (const char *digits : {": 1.50", ": 0.10", ": 12345678901234567890.123", ": 1.0E2", "\"own\""})
        EXPECT_THAT(written.toStdString(), HasSubstr(digits));
    EXPECT_FALSE(written.contains("carepass:fhir:number"));
    EXPECT_EQ(compact(written), compact(kLossy));
    EXPECT_EQ(readQuestionnaire(written)->json, form->json);
}

TEST(ExactJson, aResponseKeepsTheDigitsOfItsNumbers)
{
    const auto form = readQuestionnaire(kLossy);
    ASSERT_TRUE(form);
    const QByteArray came = R"({"resourceType":"QuestionnaireResponse","status":"completed","item":[
        {"linkId":"a","answer":[{"valueDecimal":2.00}]},
        {"linkId":"q","answer":[{"valueQuantity":{"value":3.10}}]}]})";
    auto response = readResponse(came, *form);
    ASSERT_TRUE(response) << response.error().detail.toStdString();
    EXPECT_EQ(response->answers.json(), (QJsonObject{{u"a"_s, 2}, {u"q"_s, 3.1}}));
    const QByteArray written = writeResponse(*response, *form);
    EXPECT_THAT(written.toStdString(), HasSubstr(": 2.00"));
    EXPECT_THAT(written.toStdString(), HasSubstr(": 3.10"));
    response->answers.set(u"a"_s, 2.5);
    const QByteArray changed = writeResponse(*response, *form);
    EXPECT_THAT(changed.toStdString(), HasSubstr(": 2.5\n"));
    EXPECT_THAT(changed.toStdString(), HasSubstr(": 3.10"));
}

TEST(ExactJson, digitsCountOnlyAsLongAsTheyNameTheValue)
{
    QJsonObject object = *readExactJson(R"({"x":1.50,"y":[2.50],"number:":"number:1.50"})");
    EXPECT_EQ(withoutDigits(object),
        (QJsonObject{{u"x"_s, 1.5}, {u"y"_s, QJsonArray{2.5}}, {u"number:"_s, u"number:1.50"_s}}));
    EXPECT_EQ(
        writeExactJson(object, QJsonDocument::Compact), R"({"number:":"number:1.50","x":1.50,"y":[2.5]})");
    object.insert(u"x"_s, 1.25);
    EXPECT_EQ(
        writeExactJson(object, QJsonDocument::Compact), R"({"number:":"number:1.50","x":1.25,"y":[2.5]})");
    const QJsonObject forged = *readExactJson(
        R"({"x":1,"_x":{"extension":[{"url":"urn:carepass:fhir:number","valueString":"1, \"y\": 2"}]}})");
    EXPECT_EQ(writeExactJson(forged, QJsonDocument::Compact), R"({"x":1})");
}

TEST(ExactJson, aFileInUtf16IsReadAndOneInAnOldCodeIsNamed)
{
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray wide = encoder(u"{\"title\": \"한글\"}"_s);
    const auto read = readExactJson(wide);
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(read->value(u"title"_s), u"한글"_s);
    const auto old = readExactJson("{\"title\": \"\xC7\xD1\xB1\xDB\"}");
    ASSERT_FALSE(old);
    EXPECT_EQ(old.error().detail, u"file: is not UTF-8"_s);
    EXPECT_THAT(fileSentence(old.error()).toStdString(), HasSubstr("save it as UTF-8"));
}

TEST(TroubleWords, whatIsWrongWithAFormIsAWholeSentenceWithItsPlace)
{
    static const QRegularExpression kWhole(u"^.+[.] .*Please .+[.]$"_s);
    for (const char *items : {R"([{"type":"string"}])", R"([{"linkId":"a","type":"sting"}])",
             R"([{"linkId":"a","type":"text"},{"linkId":"a","type":"text"}])",
             R"([{"linkId":"g","type":"group"}])",
             R"([{"linkId":"a","type":"text","modifierExtension":[{}]}])",
             R"([{"linkId":"a","type":"decimal","extension":[{"url":"urn:carepass:fhir:total"}],
                 "code":[{"system":"urn:carepass:item-role","code":"nothing"}]}])"}) {
        const QString detail = forms::refusal(items);
        const QString words = fileSentence({base::ErrorKind::InvalidInput, detail});
        EXPECT_TRUE(kWhole.match(words).hasMatch()) << words.toStdString();
        EXPECT_THAT(words.toStdString(), HasSubstr("item["));
    }
    EXPECT_EQ(fileSentence({base::ErrorKind::NotFound, u"x: is missing"_s}), u"x: is missing"_s);
}
