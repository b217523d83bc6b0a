// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/lifecycle.h"
#include "model/domain/bundle.h"
#include "model/domain/consent.h"
#include "model/domain/phone.h"
#include "model/sql/connection.h"
#include "model/store/records.h"
#include "model/store/trainingmark.h"
#include "model/work/bundles.h"
#include "model/work/casefiles.h"
#include "model/work/consents.h"
#include "model/work/forms.h"
#include "model/work/log.h"
#include "model/work/sessionexport.h"
#include "model/work/training.h"
#include "tests/model/work/formsamples.h"
#include "tests/model/work/workbench.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace work;
using test::WorkTest;

namespace {

/// What FHIR R4 (4.0.1) demands of each kind, from the published definitions: elements of cardinality 1, and
/// the values that required bindings allow.
struct Demand {
    const char *kind;
    QStringList required;
    QHash<QString, QStringList> allowed;
};

const QList<Demand> &demands()
{
    static const QList<Demand> all{
        {"Patient", {}, {{u"gender"_s, {u"male"_s, u"female"_s, u"other"_s, u"unknown"_s}}}},
        {"EpisodeOfCare", {u"status"_s, u"patient"_s},
            {{u"status"_s,
                {u"planned"_s, u"waitlist"_s, u"active"_s, u"onhold"_s, u"finished"_s, u"cancelled"_s}}}},
        {"QuestionnaireResponse", {u"status"_s},
            {{u"status"_s, {u"in-progress"_s, u"completed"_s, u"amended"_s, u"stopped"_s}}}},
        {"Observation", {u"status"_s, u"code"_s}, {{u"status"_s, {u"final"_s, u"amended"_s}}}},
        {"CarePlan", {u"status"_s, u"intent"_s, u"subject"_s},
            {{u"status"_s, {u"draft"_s, u"active"_s, u"on-hold"_s, u"revoked"_s, u"completed"_s}},
                {u"intent"_s, {u"proposal"_s, u"plan"_s, u"order"_s, u"option"_s}}}},
        {"Goal", {u"lifecycleStatus"_s, u"description"_s, u"subject"_s},
            {{u"lifecycleStatus"_s,
                {u"proposed"_s, u"planned"_s, u"accepted"_s, u"active"_s, u"on-hold"_s, u"completed"_s,
                    u"cancelled"_s, u"rejected"_s}}}},
        {"ServiceRequest", {u"status"_s, u"intent"_s, u"subject"_s},
            {{u"status"_s, {u"draft"_s, u"active"_s, u"on-hold"_s, u"revoked"_s, u"completed"_s}},
                {u"intent"_s, {u"proposal"_s, u"plan"_s, u"order"_s}}}},
        {"Organization", {u"name"_s}, {}},
        {"HealthcareService", {u"name"_s}, {}},
        {"Consent", {u"status"_s, u"scope"_s, u"category"_s, u"policy"_s},
            {{u"status"_s, {u"draft"_s, u"active"_s, u"inactive"_s, u"rejected"_s}}}},
    };
    return all;
}

void collectReferences(const QJsonValue &value, QStringList &references)
{
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            collectReferences(one, references);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == u"reference" && member.value().isString())
            references.append(member.value().toString());
        else
            collectReferences(member.value(), references);
    }
}

/// Text, list and object must hold something: FHIR has no empty elements.
bool hasEmptyElement(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().isEmpty();
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return list.isEmpty() || std::any_of(list.begin(), list.end(), [](const QJsonValue &one) {
            return hasEmptyElement(one);
        });
    }
    if (!value.isObject())
        return value.isNull();
    const QJsonObject object = value.toObject();
    return object.isEmpty() || std::any_of(object.begin(), object.end(), [](const QJsonValue &one) {
        return hasEmptyElement(one);
    });
}

class CaseFiles : public WorkTest {
protected:
    base::Id putCase(const QString &state = u"active"_s)
    {
        domain::Person person = somebody();
        person.caseNumber = u"2026-0412"_s;
        const base::Id id = m_vault.put(person);
        domain::Phone phone;
        phone.parent = id;
        phone.number = u"01012340412"_s;
        m_vault.put(phone);
        const QList<base::Id> offers = put(service(u"rehabilitation"_s, u"보행 재활"_s));
        assess(id, {{u"health"_s, 3}, {u"safety"_s, 1}});
        BundleInput input;
        input.person = id;
        input.start = {2026, 12};
        input.offers = offers;
        input.goals = {{u"health"_s, u"혼자 다섯 걸음 걷기"_s},
            {u"safety"_s, QJsonObject{{u"short"_s, u"넘어지지 않기"_s}, {u"long"_s, u"혼자 외출"_s}}}};
        const auto bundle = bundles::create(context(), input);
        EXPECT_OK(bundle);
        setState(*bundle, state);
        m_bundle = *bundle;
        return id;
    }
    void setState(const base::Id &id, const QString &state)
    {
        auto bundle = store::records::find<domain::Bundle>(connection(), id);
        (*bundle)->state = state;
        m_vault.put(**bundle);
    }
    QByteArray bytesOf(const QString &name)
    {
        QFile file(m_vault.file(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QJsonObject written(const base::Id &person, bool masked = false)
    {
        EXPECT_OK(casefiles::writeFhir(context(), {person, masked, m_vault.file(u"case.json"_s), u"의뢰"_s}));
        return QJsonDocument::fromJson(bytesOf(u"case.json"_s)).object();
    }
    static QList<QJsonObject> ofKind(const QJsonObject &bundle, const QString &kind)
    {
        QList<QJsonObject> found;
        for (const QJsonValue &entry : bundle.value(u"entry").toArray()) {
            if (entry[u"resource"][u"resourceType"].toString() == kind)
                found.append(entry[u"resource"].toObject());
        }
        return found;
    }
    QByteArray calendar(SessionWords words)
    {
        EXPECT_OK(
            sessionexport::write(context(), {{}, {}, words, m_vault.file(u"out.ics"_s), u"일정 공유"_s}));
        return bytesOf(u"out.ics"_s).replace("\r\n ", "");
    }

    base::Id m_bundle;
};

} // namespace

TEST_F(CaseFiles, haveEveryRequiredElementWithAnAllowedValue)
{
    const base::Id person = putCase();
    domain::Consent consent;
    consent.parent = person;
    consent.form = u"thirdParty"_s;
    consent.day = QDate(2026, 11, 1);
    m_vault.put(consent);
    const QJsonObject bundle = written(person);
    EXPECT_EQ(bundle.value(u"type").toString(), u"collection"_s);
    EXPECT_FALSE(hasEmptyElement(bundle));
    for (const Demand &demand : demands()) {
        const QList<QJsonObject> some = ofKind(bundle, QString::fromLatin1(demand.kind));
        EXPECT_FALSE(some.isEmpty()) << demand.kind;
        for (const QJsonObject &resource : some) {
            for (const QString &element : demand.required)
                EXPECT_TRUE(resource.contains(element)) << demand.kind << ": " << qPrintable(element);
            for (auto rule = demand.allowed.begin(); rule != demand.allowed.end(); ++rule)
                EXPECT_TRUE(rule.value().contains(resource.value(rule.key()).toString()))
                    << demand.kind << ": " << qPrintable(rule.key());
        }
    }
}

TEST_F(CaseFiles, nameOnlyWhatIsInThem)
{
    const base::Id person = putCase();
    for (const bool masked : {false, true}) {
        const QJsonObject bundle = written(person, masked);
        QSet<QString> names;
        for (const QJsonValue &entry : bundle.value(u"entry").toArray()) {
            EXPECT_FALSE(names.contains(entry[u"fullUrl"].toString()));
            names.insert(entry[u"fullUrl"].toString());
        }
        QStringList references;
        collectReferences(bundle, references);
        EXPECT_GE(references.size(), 10);
        for (const QString &reference : references)
            EXPECT_TRUE(names.contains(reference)) << qPrintable(reference);
    }
}

TEST_F(CaseFiles, tellTheServicesWithTheirTimesAndPrices)
{
    const QJsonObject bundle = written(putCase());
    const QJsonObject request = ofKind(bundle, u"ServiceRequest"_s).value(0);
    const QJsonValue repeat = request[u"occurrenceTiming"][u"repeat"];
    EXPECT_EQ(repeat[u"dayOfWeek"][0].toString(), u"tue"_s);
    EXPECT_EQ(repeat[u"timeOfDay"][0].toString(), u"10:00:00"_s);
    EXPECT_EQ(repeat[u"duration"].toInt(), 60);
    EXPECT_EQ(repeat[u"boundsPeriod"][u"start"].toString(), u"2026-12-01"_s);
    EXPECT_EQ(request[u"extension"][2][u"valueMoney"][u"value"].toInt(), 20'000);
    EXPECT_EQ(ofKind(bundle, u"Goal"_s).size(), 2);
    EXPECT_EQ(ofKind(bundle, u"Observation"_s).value(0)[u"valueQuantity"][u"value"].toDouble(), 4);
}

TEST_F(CaseFiles, haveTheAnswersToFormsOfTheOfficeToo)
{
    const base::Id person = putCase();
    ASSERT_OK(forms::takeIn(context(), test::sampleForm()));
    const auto form = forms::open(context(), test::kSampleUrl);
    ASSERT_OK(form);
    const instruments::Answers answers({{u"a"_s, u"yes"_s}, {u"b"_s, 3}});
    ASSERT_OK(assessments::finish(context(), **form, {person, today(), answers, {}}));
    const QList<QJsonObject> responses = ofKind(written(person), u"QuestionnaireResponse"_s);
    ASSERT_EQ(responses.size(), 2) << "one for each finished assessment";
    const QJsonObject response = responses[0][u"questionnaire"].toString() == test::kSampleUrl + u"|2.0"_s
        ? responses[0]
        : responses[1];
    EXPECT_EQ(response[u"questionnaire"].toString(), test::kSampleUrl + u"|2.0"_s);
    EXPECT_EQ(response[u"item"][1][u"answer"][0][u"valueInteger"].toInt(), 3);
    EXPECT_EQ(ofKind(written(person, true), u"QuestionnaireResponse"_s).size(), 2);
}

TEST_F(CaseFiles, tellTheScoreAsItWasReckoned)
{
    const base::Id person = putCase();
    const auto form = forms::open(context(), u"urn:carepass:instrument:goal-attainment"_s);
    ASSERT_OK(form);
    QJsonArray goals;
    for (int number = 0; number < 3; ++number)
        goals.append(QJsonObject{{u"goal.text"_s, u"걷기"_s}, {u"goal.attainment"_s, u"less"_s}});
    ASSERT_OK(assessments::finish(
        context(), **form, {person, today(), instruments::Answers({{u"goal"_s, goals}}), {}}));
    QList<double> totals;
    for (const QJsonObject &observation : ofKind(written(person), u"Observation"_s))
        totals.append(observation[u"valueQuantity"][u"value"].toDouble());
    EXPECT_TRUE(std::any_of(totals.begin(), totals.end(), [](double total) {
        return std::abs(total - 36.31) < 0.005;
    })) << "not 36";
}

TEST_F(CaseFiles, sayThatARefusedConsentWasRefused)
{
    const base::Id person = putCase();
    domain::Consent consent;
    consent.parent = person;
    consent.form = u"thirdParty"_s;
    consent.day = QDate(2026, 11, 1);
    consent.givenBy = u"self"_s;
    consent.method = u"paper"_s;
    consent.organisation = store::records::all<domain::Organisation>(connection())->first().id;
    consent.ticks = {{u"contact"_s, false}, {u"plan"_s, false}};
    ASSERT_OK(consents::add(context(), {consent, {}, {}}));
    const QJsonObject refused = ofKind(written(person), u"Consent"_s).value(0);
    EXPECT_EQ(refused[u"status"].toString(), u"rejected"_s);
    EXPECT_FALSE(QJsonDocument(refused).toJson().contains("permit"));
    consent.ticks = {{u"contact"_s, true}, {u"plan"_s, true}};
    const auto given = consents::add(context(), {consent, {}, {}});
    ASSERT_OK(given);
    EXPECT_EQ(ofKind(written(person), u"Consent"_s).value(1)[u"status"].toString(), u"active"_s);
    ASSERT_OK(consents::withdraw(context(), *given, today(), u"원하지 않음"_s));
    EXPECT_EQ(ofKind(written(person), u"Consent"_s).value(1)[u"status"].toString(), u"inactive"_s);
}

TEST_F(CaseFiles, knowEveryStateOfTheLifeOfABundleByItsWord)
{
    const QList<domain::Code> words = m_codes.list(u"bundle-states"_s).codes;
    ASSERT_EQ(words.size(), int(bundle::State::Withdrawn) + 1);
    for (int state = 0; state < words.size(); ++state)
        EXPECT_EQ(words[state].code, bundle::nameOf(bundle::State(state))) << "in the order of the life";
    EXPECT_EQ(m_codes.word(u"bundle-states"_s, u"requested"_s, u"ko"_s), u"요청"_s)
        << "it is approved already";
    EXPECT_EQ(m_codes.word(u"bundle-states"_s, u"requested"_s, u"en"_s), u"Requested"_s);
}

TEST_F(CaseFiles, hideWhoItIsWhereTheyAreMasked)
{
    const base::Id person = putCase();
    written(person, true);
    const QString text = QString::fromUtf8(bytesOf(u"case.json"_s));
    for (const QString &telling : {u"남궁혜린"_s, u"1959-03-02"_s, u"0412"_s, u"달빛길 0"_s, u"다섯 걸음"_s,
             person.toString(), m_bundle.toString()})
        EXPECT_FALSE(text.contains(telling)) << qPrintable(telling);
    EXPECT_TRUE(text.contains(u"1959"_s));
    EXPECT_EQ(ofKind(written(person, true), u"Patient"_s).size(), 1);
    EXPECT_NE(QString::fromUtf8(bytesOf(u"case.json"_s)), text)
        << "two masked files must not be joined by ids";
}

TEST_F(CaseFiles, areLoggedWithTheirReasonBeforeThereIsAFile)
{
    const base::Id person = putCase();
    EXPECT_ERROR(casefiles::writeFhir(context(), {person, false, m_vault.file(u"x.json"_s), u" "_s}),
        base::ErrorKind::InvalidInput);
    EXPECT_FALSE(QFile::exists(m_vault.file(u"x.json"_s)));
    EXPECT_ERROR(casefiles::writeFhir(context(), {person, true, m_vault.file(u"no/x.json"_s), u"의뢰"_s}),
        base::ErrorKind::Io);
    const auto entries = log::accesses(context(), person, 1);
    ASSERT_OK(entries);
    EXPECT_EQ(entries->first().kind, u"export"_s);
    EXPECT_EQ(entries->first().detail.value(u"format").toString(), u"fhir"_s);
    EXPECT_TRUE(entries->first().detail.value(u"masked").toBool());
}

TEST_F(CaseFiles, areMarkedWhereTheVaultIsForPractice)
{
    const base::Id person = putCase();
    EXPECT_FALSE(written(person).contains(u"meta"));
    ASSERT_OK(store::trainingmark::write(m_vault.vault(), connection()));
    const QJsonObject bundle = written(person);
    EXPECT_EQ(bundle[u"meta"][u"security"][0][u"code"].toString(), u"HTEST"_s);
    for (const QJsonValue &entry : bundle.value(u"entry").toArray())
        EXPECT_EQ(entry[u"resource"][u"meta"][u"security"][0][u"code"].toString(), u"HTEST"_s);
    EXPECT_TRUE(calendar(SessionWords::Private).contains("SUMMARY:Training"));
}

TEST_F(CaseFiles, giveSessionsWithoutHealthUnlessAsked)
{
    putCase();
    const QByteArray discreet = calendar(SessionWords::Private);
    EXPECT_TRUE(discreet.contains("BEGIN:VEVENT"));
    for (const QString &telling : {u"남궁혜린"_s, u"재활"_s, u"센터"_s, u"달빛길"_s})
        EXPECT_FALSE(discreet.contains(telling.toUtf8())) << qPrintable(telling);
    const QByteArray full = calendar(SessionWords::Full);
    EXPECT_TRUE(full.contains(u"보행 재활 · 남궁혜린"_s.toUtf8()));
    EXPECT_TRUE(full.contains(u"달빛길"_s.toUtf8()));
}

TEST_F(CaseFiles, giveSessionsOfBundlesThatRunAndTakeBackHeldOnes)
{
    putCase(u"draft"_s);
    EXPECT_FALSE(calendar(SessionWords::Private).contains("BEGIN:VEVENT"));
    setState(m_bundle, u"active"_s);
    EXPECT_TRUE(calendar(SessionWords::Private).contains("STATUS:CONFIRMED"));
    setState(m_bundle, u"requested"_s);
    EXPECT_TRUE(calendar(SessionWords::Private).contains("STATUS:CONFIRMED"));
    setState(m_bundle, u"paused"_s);
    EXPECT_TRUE(calendar(SessionWords::Private).contains("STATUS:CANCELLED")) << "none was held before";
}

TEST_F(CaseFiles, ofATrainingVaultNeverMeetRealOnes)
{
    EXPECT_OK(training::mayExchange(context()));
    ASSERT_OK(training::mark(context()));
    ASSERT_OK(training::mark(context()));
    EXPECT_TRUE(*training::isTraining(context()));
    EXPECT_TRUE(*store::trainingmark::isSigned(m_vault.vault(), connection()));
    EXPECT_ERROR(training::mayExchange(context()), base::ErrorKind::RefusedByRule);
    ASSERT_OK(connection().script(u"DELETE FROM meta WHERE name = 'training'"_s));
    EXPECT_ERROR(training::mayExchange(context()), base::ErrorKind::RefusedByRule);
}

TEST_F(CaseFiles, ofARealVaultNeverBecomePractice)
{
    putSomebody();
    EXPECT_ERROR(training::mark(context()), base::ErrorKind::RefusedByRule);
    EXPECT_FALSE(*training::isTraining(context()));
}
