// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/forms.h"

#include "model/domain/instrument.h"
#include "model/work/assessments.h"
#include "model/work/log.h"
#include "tests/model/work/formsamples.h"
#include "tests/model/work/workbench.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace work;
using instruments::EditionState;

namespace {

const QString kPhq9 = u"urn:carepass:instrument:phq-9"_s;

class Forms : public test::WorkTest {
protected:
    base::Id takeIn(const QByteArray &bytes)
    {
        const auto report = forms::takeIn(context(), bytes);
        EXPECT_OK(report);
        return report ? report->id : base::Id();
    }
    domain::Instrument record(const base::Id &id) { return m_vault.get<domain::Instrument>(id); }
    QList<FormEntry> listed(const FormFilter &filter = {})
    {
        const auto all = forms::list(context(), filter);
        EXPECT_OK(all);
        return all.value_or(QList<FormEntry>());
    }
    static const FormEntry *find(const QList<FormEntry> &all, const QString &url, const QString &edition)
    {
        for (const FormEntry &one : all) {
            if (one.url == url && one.edition == edition)
                return &one;
        }
        return nullptr;
    }
};

TEST_F(Forms, listsWhatTheProgramCarriesAndWhatTheOfficeHas)
{
    const qsizetype carried = QDir(u":/instruments"_s).entryList({u"*.json"_s}, QDir::Files).size();
    EXPECT_EQ(listed().size(), carried);
    const base::Id id = takeIn(test::sampleForm());
    const QList<FormEntry> all = listed();
    EXPECT_EQ(all.size(), carried + 1);
    const FormEntry *own = find(all, test::kSampleUrl, u"2.0"_s);
    ASSERT_TRUE(own);
    EXPECT_EQ(own->id, id);
    EXPECT_EQ(own->origin, FormOrigin::Imported);
    EXPECT_EQ(own->state, EditionState::Published);
    EXPECT_EQ(own->questions, 3) << "what is reckoned is no question";
    const FormEntry *phq = find(all, kPhq9, u"1.0"_s);
    ASSERT_TRUE(phq);
    EXPECT_TRUE(phq->id.isNil());
    EXPECT_FALSE(phq->isEditable());
}

TEST_F(Forms, readsEachEditionOnce)
{
    takeIn(test::sampleForm());
    const auto first = forms::open(context(), test::kSampleUrl, u"2.0"_s);
    const auto again = forms::open(context(), test::kSampleUrl);
    ASSERT_OK(first);
    ASSERT_OK(again);
    EXPECT_EQ(first->get(), again->get());
    EXPECT_EQ(forms::open(context(), kPhq9)->get(), forms::open(context(), kPhq9, u"1.0"_s)->get());
    EXPECT_ERROR(forms::open(context(), kPhq9, u"9.9"_s), base::ErrorKind::NotFound);
    EXPECT_ERROR(forms::open(context(), u"urn:nothing"_s), base::ErrorKind::NotFound);
}

TEST_F(Forms, aNewDraftHasATitleAndAnAddressOfItsOwn)
{
    const auto one = forms::newDraft(context(), u" 우리 조사 "_s);
    const auto other = forms::newDraft(context(), u"우리 조사"_s);
    ASSERT_OK(one);
    ASSERT_OK(other);
    EXPECT_EQ(record(*one).title, u"우리 조사"_s);
    EXPECT_EQ(record(*one).status, u"draft"_s);
    EXPECT_TRUE(record(*one).url.startsWith(u"urn:uuid:"_s));
    EXPECT_NE(record(*one).url, record(*other).url);
}

TEST_F(Forms, aCopyIsTheNextEditionOrAnInstrumentOfItsOwn)
{
    const auto next = forms::copyAsDraft(context(), kPhq9, u"1.0"_s);
    const auto after = forms::copyAsDraft(context(), kPhq9, u"1.0"_s);
    const auto other = forms::copyAsDraft(context(), kPhq9, u"1.0"_s, forms::CopyAs::OtherInstrument);
    ASSERT_OK(next);
    ASSERT_OK(after);
    ASSERT_OK(other);
    EXPECT_EQ(record(*next).url, kPhq9);
    EXPECT_EQ(record(*next).edition, u"1.1"_s);
    EXPECT_EQ(record(*after).edition, u"1.2"_s);
    EXPECT_NE(record(*other).url, kPhq9);
    EXPECT_EQ(record(*other).edition, u"1.0"_s);
    EXPECT_EQ((*forms::open(context(), *next))->items.size(), (*forms::open(context(), kPhq9))->items.size());
}

TEST_F(Forms, savesADraftAndSaysWhereItIsNoQuestionnaire)
{
    const base::Id id = *forms::newDraft(context(), u"조사"_s);
    QJsonObject body = test::sampleBody("1.0");
    ASSERT_OK(forms::saveDraft(context(), id, 1, body));
    EXPECT_EQ(record(id).title, u"살핌"_s);
    EXPECT_EQ(record(id).status, u"draft"_s) << "saving is not publishing";
    EXPECT_ERROR(forms::saveDraft(context(), id, 1, test::sampleBody("1.5")), base::ErrorKind::Conflict);
    body.insert(u"item"_s, QJsonArray{QJsonObject{{u"type"_s, u"string"_s}}});
    const base::Done wrong = forms::saveDraft(context(), id, 2, body);
    EXPECT_ERROR(wrong, base::ErrorKind::InvalidInput);
    EXPECT_EQ(wrong.error().detail, u"item[0].linkId: is missing"_s);
    body = test::sampleBody("1.0");
    body.insert(u"url"_s, kPhq9);
    EXPECT_ERROR(forms::saveDraft(context(), id, 2, body), base::ErrorKind::AlreadyExists);
}

TEST_F(Forms, publishesOnlyWhatCanBeAsked)
{
    const base::Id id = *forms::newDraft(context(), u"조사"_s);
    const base::Done empty = forms::publish(context(), id, today());
    EXPECT_ERROR(empty, base::ErrorKind::RefusedByRule);
    EXPECT_EQ(empty.error().detail, u"noQuestion"_s);
    QJsonObject body = test::sampleBody("1.0");
    QJsonArray items = body.value(u"item"_s).toArray();
    items.append(QJsonObject{{u"linkId"_s, u"c"_s}, {u"text"_s, u"?"_s}, {u"type"_s, u"choice"_s}});
    body.insert(u"item"_s, items);
    ASSERT_OK(forms::saveDraft(context(), id, 1, body));
    const base::Done nothingToChoose = forms::publish(context(), id, today());
    EXPECT_ERROR(nothingToChoose, base::ErrorKind::RefusedByRule);
    EXPECT_EQ(nothingToChoose.error().detail, u"noAnswers: c"_s);
    ASSERT_OK(forms::saveDraft(context(), id, 2, test::sampleBody("1.0")));
    ASSERT_OK(forms::publish(context(), id, today()));
    EXPECT_EQ(record(id).status, u"active"_s);
    EXPECT_EQ(record(id).fromDay, today());
    EXPECT_EQ(record(id).publishedBy, u"윤해솔"_s);
    EXPECT_EQ(record(id).publishedAt, context().clock().now());
}

TEST_F(Forms, aDraftFromElsewhereIsPublishedAsItIs)
{
    QJsonObject body = test::sampleBody("1.0", "draft");
    body.remove(u"version"_s);
    QJsonArray items = body.value(u"item"_s).toArray();
    items.append(QJsonObject{{u"linkId"_s, u"c"_s}, {u"type"_s, u"string"_s}}); // no words to be asked with
    body.insert(u"item"_s, items);
    const base::Id id = takeIn(QJsonDocument(body).toJson());
    ASSERT_OK(forms::publish(context(), id, today()));
    EXPECT_EQ(record(id).edition, u"1.0"_s);
    EXPECT_EQ((*forms::inForce(context(), test::kSampleUrl, today()))->version, u"1.0"_s);
}

TEST_F(Forms, whatWasPublishedIsNeverEditedOrRemoved)
{
    const base::Id id = takeIn(test::sampleForm());
    EXPECT_ERROR(forms::saveDraft(context(), id, 1, test::sampleBody()), base::ErrorKind::RefusedByRule);
    EXPECT_ERROR(forms::removeDraft(context(), id), base::ErrorKind::RefusedByRule);
    EXPECT_ERROR(forms::publish(context(), id, today()), base::ErrorKind::RefusedByRule);
    EXPECT_ERROR(forms::retire(context(), {}, today()), base::ErrorKind::RefusedByRule);
    ASSERT_OK(forms::retire(context(), id, today()));
    EXPECT_EQ(record(id).status, u"retired"_s);
    EXPECT_ERROR(forms::removeDraft(context(), id), base::ErrorKind::RefusedByRule);
    EXPECT_OK(forms::open(context(), test::kSampleUrl, u"2.0"_s));
}

TEST_F(Forms, aDraftCanBeRemovedAndThatCanBeTakenBack)
{
    const base::Id id = *forms::newDraft(context(), u"조사"_s);
    ASSERT_OK(forms::removeDraft(context(), id));
    EXPECT_FALSE(m_vault.has<domain::Instrument>(id));
    ASSERT_OK(work::log::undo(context(), m_vault.lastAct().id, domain::Overwrite::Ask));
    EXPECT_EQ(record(id).title, u"조사"_s);
    EXPECT_EQ((*forms::open(context(), id))->title.ko, u"조사"_s);
}

TEST_F(Forms, anEditionIsInForceBetweenItsDays)
{
    const base::Id id = *forms::copyAsDraft(context(), kPhq9, u"1.0"_s);
    const QDate spring(2027, 3, 1);
    EXPECT_EQ((*forms::inForce(context(), kPhq9, spring))->version, u"1.0"_s) << "a draft is not in force";
    ASSERT_OK(forms::publish(context(), id, spring));
    EXPECT_EQ((*forms::inForce(context(), kPhq9, spring.addDays(-1)))->version, u"1.0"_s);
    EXPECT_EQ((*forms::inForce(context(), kPhq9, spring))->version, u"1.1"_s);
    ASSERT_OK(forms::retire(context(), id, spring.addDays(30)));
    EXPECT_EQ((*forms::inForce(context(), kPhq9, spring.addDays(30)))->version, u"1.1"_s);
    EXPECT_EQ((*forms::inForce(context(), kPhq9, spring.addDays(31)))->version, u"1.0"_s);
    const QList<FormEntry> newest = listed({{}, spring, true});
    EXPECT_TRUE(find(newest, kPhq9, u"1.1"_s));
    EXPECT_FALSE(find(newest, kPhq9, u"1.0"_s));
    EXPECT_EQ(*forms::inForce(context(), u"urn:nothing"_s, spring), FormPtr());
}

TEST_F(Forms, takesAFormInOnceAndRefusesOtherContentOfItsName)
{
    const base::Id id = takeIn(test::sampleForm());
    const auto again = forms::takeIn(context(), test::sampleForm());
    ASSERT_OK(again);
    EXPECT_EQ(again->outcome, FormImport::Outcome::Same);
    EXPECT_EQ(again->id, id);
    const auto other = forms::takeIn(context(), test::sampleForm("2.0", "active", "다른 이름"));
    EXPECT_ERROR(other, base::ErrorKind::AlreadyExists);
    EXPECT_EQ(other.error().detail, test::kSampleUrl + u"|2.0"_s);
    EXPECT_OK(forms::takeIn(context(), test::sampleForm("2.1", "active", "다른 이름")));
    QFile carried(u":/instruments/phq-9-1.0.json"_s);
    ASSERT_TRUE(carried.open(QIODevice::ReadOnly));
    const auto builtIn = forms::takeIn(context(), carried.readAll());
    ASSERT_OK(builtIn);
    EXPECT_EQ(builtIn->outcome, FormImport::Outcome::Same);
    EXPECT_TRUE(builtIn->id.isNil());
    EXPECT_ERROR(forms::takeIn(context(), "{"), base::ErrorKind::InvalidInput);
}

TEST_F(Forms, givesOutWhatCameInToTheLastField)
{
    QJsonObject body = test::sampleBody();
    body.remove(u"url"_s);
    body.remove(u"version"_s);
    body.insert(u"publisher"_s, u"900101-1234567"_s); // looks like a person's number, and is the form's own
    const auto report = forms::takeIn(context(), QJsonDocument(body).toJson());
    ASSERT_OK(report);
    EXPECT_FALSE(report->hasOwnAddress);
    const auto out = forms::exported(context(), report->url);
    ASSERT_OK(out);
    EXPECT_EQ(QJsonDocument::fromJson(*out).object(), body);
    const auto twice = forms::takeIn(context(), QJsonDocument(body).toJson());
    ASSERT_OK(twice);
    EXPECT_EQ(twice->id, report->id);
}

TEST_F(Forms, anyFormIsAssessedWithRepeatedAndConditionalQuestions)
{
    takeIn(test::sampleForm());
    const base::Id person = putSomebody();
    const auto form = forms::open(context(), test::kSampleUrl);
    const instruments::Answers answers({{u"a"_s, u"yes"_s}, {u"b"_s, 3},
        {u"g"_s, QJsonArray{QJsonObject{{u"g.name"_s, u"가"_s}}, QJsonObject{{u"g.name"_s, u"나"_s}}}}});
    const auto id = assessments::finish(
        context(), **form, {person, today(), answers, {}, u"baseline"_s, u"어머니"_s, {}});
    ASSERT_OK(id);
    const auto stored = m_vault.get<domain::Assessment>(*id);
    EXPECT_EQ(stored.scores.value(u"sum"_s).toObject().value(u"value"_s).toDouble(), 3);
    EXPECT_EQ(stored.occasion, u"baseline"_s);
    EXPECT_EQ(stored.about, u"어머니"_s);
    EXPECT_EQ(stored.answers, answers.json());
    EXPECT_FALSE(assessments::latest(context(), person)->has_value()) << "it told nothing of needs";
    EXPECT_TRUE(assessments::latest(context(), person, test::kSampleUrl)->has_value());
    EXPECT_ERROR(assessments::finish(context(), **form, {person, today(), answers, {}, u"never"_s}),
        base::ErrorKind::InvalidInput);
    const auto response = assessments::responseOf(context(), *id);
    ASSERT_OK(response);
    EXPECT_EQ(response->value(u"questionnaire"_s).toString(), test::kSampleUrl + u"|2.0"_s);
    const auto back = assessments::inputFromResponse(*response, **form, person, today());
    ASSERT_OK(back);
    EXPECT_EQ(back->answers.json(), answers.json());
}

TEST_F(Forms, aDraftIsNotAskedWith)
{
    const base::Id id = *forms::copyAsDraft(context(), kPhq9, u"1.0"_s);
    const auto form = forms::open(context(), id);
    EXPECT_ERROR(assessments::finish(context(), **form, {putSomebody(), today(), {}, {}}),
        base::ErrorKind::RefusedByRule);
}

TEST_F(Forms, eachInstrumentHasADraftOfItsOwn)
{
    takeIn(test::sampleForm());
    const base::Id person = putSomebody();
    const auto sample = forms::open(context(), test::kSampleUrl);
    const auto phq = forms::open(context(), kPhq9);
    auto one = assessments::start(context(), person, **sample);
    auto other = assessments::start(context(), person, **phq);
    ASSERT_OK(one);
    ASSERT_OK(other);
    one->answers.set(u"b"_s, 4);
    other->answers.set(u"phq.1"_s, u"2"_s);
    other->occasion = u"followUp"_s;
    ASSERT_OK(assessments::keep(context(), *one));
    ASSERT_OK(assessments::keep(context(), *other));
    EXPECT_EQ(assessments::start(context(), person, **sample)->answers.json(), one->answers.json());
    EXPECT_EQ(assessments::start(context(), person, **phq)->occasion, u"followUp"_s);
    ASSERT_OK(assessments::finish(
        context(), **sample, {person, today(), instruments::Answers({{u"a"_s, u"no"_s}}), {}}));
    EXPECT_EQ(assessments::start(context(), person, **sample)->keptAt, 0);
    EXPECT_NE(assessments::start(context(), person, **phq)->keptAt, 0) << "the other draft stays";
}

TEST_F(Forms, aResponseThatWasNotChangedIsGivenOutAsItCame)
{
    takeIn(test::sampleForm());
    const base::Id person = putSomebody();
    const auto form = forms::open(context(), test::kSampleUrl);
    const QJsonObject response{{u"resourceType"_s, u"QuestionnaireResponse"_s}, {u"status"_s, u"completed"_s},
        {u"authored"_s, u"2026-11-02T10:00:00+09:00"_s},
        {u"identifier"_s, QJsonObject{{u"value"_s, u"17"_s}}},
        {u"item"_s,
            QJsonArray{QJsonObject{{u"linkId"_s, u"a"_s},
                           {u"answer"_s,
                               QJsonArray{QJsonObject{{u"valueCoding"_s,
                                   QJsonObject{{u"system"_s, u"s"_s}, {u"code"_s, u"no"_s}}}}}}},
                QJsonObject{{u"linkId"_s, u"elsewhere"_s},
                    {u"answer"_s, QJsonArray{QJsonObject{{u"valueString"_s, u"kept"_s}}}}}}}};
    const auto input = assessments::inputFromResponse(response, **form, person, today());
    ASSERT_OK(input);
    EXPECT_EQ(input->day, QDate(2026, 11, 2));
    const auto id = assessments::finish(context(), **form, *input);
    ASSERT_OK(id);
    EXPECT_EQ(*assessments::responseOf(context(), *id), response);
}

} // namespace
