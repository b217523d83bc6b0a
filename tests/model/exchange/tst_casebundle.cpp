// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/casebundle.h"

#include "model/instruments/questionnairejson.h"
#include "tests/support/expect.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

/// A form that asks for everything that could tell who somebody is.
const QByteArray kNosyForm = R"json({"resourceType": "Questionnaire", "url": "https://example.org/nosy",
    "version": "1", "status": "active", "title": "남궁혜린 님께 여쭘", "item": [
      {"linkId": "name", "text": "이름", "type": "string"},
      {"linkId": "tale", "text": "남궁혜린 님의 하루", "type": "text"},
      {"linkId": "page", "text": "주소", "type": "url"},
      {"linkId": "photo", "text": "사진", "type": "attachment"},
      {"linkId": "kin", "text": "가족", "type": "reference"},
      {"linkId": "born", "text": "생일", "type": "date"},
      {"linkId": "bornAt", "text": "난 때", "type": "dateTime"},
      {"linkId": "call", "text": "전화", "type": "integer"},
      {"linkId": "weight", "text": "몸무게", "type": "quantity"},
      {"linkId": "who", "text": "누가", "type": "open-choice", "answerOption": [
        {"valueCoding": {"system": "s", "code": "self", "display": "본인"}}]},
      {"linkId": "falls", "text": "넘어진 횟수", "type": "integer"},
      {"linkId": "alone", "text": "혼자 사는지", "type": "boolean"},
      {"linkId": "walk", "text": "걷기", "type": "choice", "answerOption": [
        {"valueCoding": {"system": "s", "code": "well", "display": "잘"}}]},
      {"linkId": "visits", "text": "방문", "type": "group", "repeats": true, "item": [
        {"linkId": "visits.by", "text": "누가", "type": "string"},
        {"linkId": "visits.on", "text": "언제", "type": "date"}]}]})json";

const QJsonObject kTelling{{u"name"_s, u"남궁혜린"_s}, {u"tale"_s, u"물레방아 옆 이야기"_s},
    {u"page"_s, u"https://example.org/hyerin"_s},
    {u"photo"_s, QJsonObject{{u"title"_s, u"hyerin.jpg"_s}, {u"data"_s, u"c2VjcmV0"_s}}},
    {u"kin"_s, QJsonObject{{u"reference"_s, u"Person/9"_s}, {u"display"_s, u"남궁다온"_s}}},
    {u"born"_s, u"1959-03-02"_s}, {u"bornAt"_s, u"1959-03-02T04:10:00+09:00"_s}, {u"call"_s, 1'012'340'412},
    {u"who"_s, u"이웃 도미솔"_s},
    {u"weight"_s,
        QJsonObject{{u"value"_s, 52.5}, {u"unit"_s, u"혜린식 kg"_s}, {u"code"_s, u"kg"_s},
            {u"extension"_s, QJsonArray{QJsonObject{{u"url"_s, u"x"_s}, {u"valueString"_s, u"물레"_s}}}}}},
    {u"falls"_s, 3}, {u"alone"_s, true}, {u"walk"_s, u"well"_s},
    {u"visits"_s,
        QJsonArray{QJsonObject{{u"visits.by"_s, u"남궁다온"_s}, {u"visits.on"_s, u"2026-10-05"_s}}}}};

CaseFile nosyCase()
{
    CaseFile file;
    file.person.id = base::Id::fromBytes(QByteArray(16, '\x21')).value_or(base::Id());
    file.person.name = u"남궁혜린"_s;
    file.person.birth = QDate(1959, 3, 2);
    file.person.caseNumber = u"2026-0412"_s;
    file.person.residence.road = u"가온광역시 해오름구 달빛길 9"_s;
    domain::Phone phone;
    phone.number = u"01012340412"_s;
    file.phones = {phone};
    auto form = instruments::readQuestionnaire(kNosyForm);
    EXPECT_OK(form);
    CaseAssessment assessment;
    assessment.form = std::make_shared<const instruments::Questionnaire>(std::move(*form));
    assessment.record.id = base::Id::fromBytes(QByteArray(16, '\x22')).value_or(base::Id());
    assessment.record.instrument = u"https://example.org/nosy"_s;
    assessment.record.edition = u"1"_s;
    assessment.record.day = QDate(2026, 11, 20);
    assessment.record.answers = kTelling;
    assessment.record.assessor = u"윤해솔"_s;
    assessment.record.responseExtra
        = {{u"id"_s, u"hyerin-1"_s}, {u"text"_s, QJsonObject{{u"div"_s, u"<div>물레방아</div>"_s}}}};
    assessment.response = assessment.record.responseExtra;
    assessment.response.insert(u"resourceType"_s, u"QuestionnaireResponse"_s);
    assessment.response.insert(
        u"author"_s, QJsonObject{{u"reference"_s, u"Practitioner/7"_s}, {u"display"_s, u"윤해솔"_s}});
    assessment.response.insert(u"encounter"_s, QJsonObject{{u"reference"_s, u"Encounter/1"_s}});
    file.assessments = {assessment};
    return file;
}

QJsonObject firstOf(const QJsonObject &bundle, const QString &kind)
{
    for (const QJsonValue &entry : bundle.value(u"entry").toArray()) {
        if (entry[u"resource"][u"resourceType"].toString() == kind)
            return entry[u"resource"].toObject();
    }
    ADD_FAILURE() << "no " << qPrintable(kind);
    return {};
}

CaseConsent thirdParty(CaseConsent::Stands stands)
{
    CaseConsent consent;
    consent.id = base::Id::fromBytes(QByteArray(16, '\x23')).value_or(base::Id());
    consent.stands = stands;
    consent.given = QDate(2026, 11, 1);
    consent.form = u"thirdParty"_s;
    consent.title = u"제3자 제공"_s;
    consent.items = {{u"contact"_s, u"연락처"_s, true}, {u"plan"_s, u"계획"_s, false}};
    consent.recipients = {u"해오름센터"_s};
    return consent;
}

QJsonObject written(const CaseConsent &consent)
{
    CaseFile file = nosyCase();
    file.consents = {consent};
    return firstOf(caseBundle(file), u"Consent"_s);
}

} // namespace

TEST(CaseBundle, leavesNothingInAMaskedFileThatTellsWhoItIs)
{
    CaseFile file = nosyCase();
    file.salt = QByteArray(16, 's');
    const QJsonObject bundle = caseBundle(file);
    const QString text = QString::fromUtf8(QJsonDocument(bundle).toJson());
    for (const QString &telling :
        {u"혜린"_s, u"물레"_s, u"hyerin"_s, u"c2VjcmV0"_s, u"다온"_s, u"Person/9"_s, u"1959-03-02"_s,
            u"1012340412"_s, u"도미솔"_s, u"2026-10-05"_s, u"0412"_s, u"달빛길"_s, u"윤해솔"_s})
        EXPECT_FALSE(text.contains(telling)) << qPrintable(telling);
}

TEST(CaseBundle, keepsOfMaskedAnswersWhatIsNobodysOwn)
{
    CaseFile file = nosyCase();
    file.salt = QByteArray(16, 's');
    QHash<QString, QJsonObject> given;
    for (const QJsonValue &item :
        firstOf(caseBundle(file), u"QuestionnaireResponse"_s).value(u"item").toArray())
        given.insert(item[u"linkId"].toString(), item[u"answer"][0].toObject());
    EXPECT_EQ(given[u"falls"_s].value(u"valueInteger").toInt(), 3);
    EXPECT_TRUE(given[u"alone"_s].value(u"valueBoolean").toBool());
    EXPECT_EQ(given[u"walk"_s][u"valueCoding"][u"display"].toString(), u"잘"_s);
    EXPECT_EQ(given[u"born"_s].value(u"valueDate").toString(), u"1959"_s);
    EXPECT_EQ(given[u"bornAt"_s].value(u"valueDateTime").toString(), u"1959"_s);
    EXPECT_EQ(given[u"weight"_s][u"valueQuantity"][u"value"].toDouble(), 52.5);
    EXPECT_EQ(given[u"weight"_s][u"valueQuantity"][u"code"].toString(), u"kg"_s);
    EXPECT_TRUE(given[u"name"_s].isEmpty());
    EXPECT_TRUE(given[u"call"_s].isEmpty());
}

TEST(CaseBundle, givesAnswersAsTheyCameAndPointsToNobodyOutside)
{
    const QJsonObject response = firstOf(caseBundle(nosyCase()), u"QuestionnaireResponse"_s);
    EXPECT_EQ(response.value(u"id").toString(), u"hyerin-1"_s);
    EXPECT_EQ(response[u"author"][u"display"].toString(), u"윤해솔"_s);
    EXPECT_TRUE(response[u"author"][u"reference"].isUndefined());
    EXPECT_FALSE(response.contains(u"encounter"));
    EXPECT_TRUE(response[u"subject"][u"reference"].toString().startsWith(u"urn:uuid:"));
}

TEST(CaseBundle, tellsTheDayOfADeathInNoMaskedFile)
{
    CaseFile file = nosyCase();
    file.person.status = u"died"_s;
    file.person.statusDay = QDate(2026, 11, 25);
    EXPECT_TRUE(QJsonDocument(caseBundle(file)).toJson().contains("2026-11-25"));
    file.salt = QByteArray(16, 's');
    EXPECT_FALSE(QJsonDocument(caseBundle(file)).toJson().contains("2026-11-25"));
}

TEST(CaseBundle, permitsWhatWasTickedAndDeniesWhatWasNot)
{
    const QJsonObject consent = written(thirdParty(CaseConsent::Stands::Given));
    EXPECT_EQ(consent.value(u"status").toString(), u"active"_s);
    EXPECT_EQ(consent[u"policyRule"][u"coding"][0][u"code"].toString(), u"OPTIN"_s);
    EXPECT_FALSE(consent.value(u"provision").toObject().contains(u"type")) << "R4 wants none at the root";
    const QJsonArray provisions = consent[u"provision"][u"provision"].toArray();
    ASSERT_EQ(provisions.size(), 2);
    EXPECT_EQ(provisions[0][u"type"].toString(), u"permit"_s);
    EXPECT_EQ(provisions[0][u"code"][0][u"text"].toString(), u"연락처"_s);
    EXPECT_EQ(provisions[0][u"actor"][0][u"reference"][u"display"].toString(), u"해오름센터"_s);
    EXPECT_EQ(provisions[1][u"type"].toString(), u"deny"_s);
}

TEST(CaseBundle, permitsNothingWhereAConsentWasRefused)
{
    const QJsonObject consent = written(thirdParty(CaseConsent::Stands::Refused));
    EXPECT_EQ(consent.value(u"status").toString(), u"rejected"_s);
    EXPECT_EQ(consent[u"policyRule"][u"coding"][0][u"code"].toString(), u"OPTOUT"_s);
    EXPECT_FALSE(QJsonDocument(consent).toJson().contains("permit"));
    EXPECT_EQ(consent[u"provision"][u"provision"][0][u"type"].toString(), u"deny"_s);
}

TEST(CaseBundle, callsAConsentThatIsOverInactive)
{
    EXPECT_EQ(written(thirdParty(CaseConsent::Stands::Over)).value(u"status").toString(), u"inactive"_s);
}
