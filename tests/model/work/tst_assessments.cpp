// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/assessment.h"
#include "model/work/log.h"
#include "model/instruments/scoring.h"
#include "tests/model/work/workbench.h"

using namespace Qt::StringLiterals;
using namespace work;

namespace {

class Assessments : public test::WorkTest {
protected:
    Assessments()
        : m_form(*assessments::instrumentFor(context(), today()))
        , m_person(putSomebody())
    {
    }
    AssessmentInput shortInput(const QJsonObject &severities, const QJsonArray &urgent = {})
    {
        const auto input = assessments::inputFromJson(
            {{u"person"_s, m_person.toString()}, {u"severities"_s, severities}, {u"urgent"_s, urgent}},
            m_form, today());
        EXPECT_OK(input);
        return input.value_or(AssessmentInput());
    }

    instruments::Questionnaire m_form;
    base::Id m_person;
};

TEST_F(Assessments, theNeedsFormIsFoundAmongAllInstruments)
{
    EXPECT_EQ(m_form.url, u"urn:carepass:instrument:needs-crisis"_s);
    const auto early = assessments::instrumentFor(context(), QDate(2020, 1, 1));
    ASSERT_OK(early);
    EXPECT_EQ(early->url, m_form.url);
}

TEST_F(Assessments, keepsSeveritiesTotalUrgencyAndTheEditionThatWasAsked)
{
    const auto id = assessments::finish(
        context(), m_form, shortInput({{u"health"_s, 3}, {u"social"_s, 2}, {u"other"_s, 4}}, {u"medical"_s}));
    ASSERT_OK(id);
    const auto stored = store::records::find<domain::Assessment>(connection(), *id);
    ASSERT_OK(stored);
    EXPECT_EQ((*stored)->severities.value(u"health"_s).toInt(), 3);
    EXPECT_EQ((*stored)->severities.value(u"other"_s).toInt(), 4);
    EXPECT_EQ((*stored)->severities.size(), 3) << "who was not asked about an area is not without need";
    EXPECT_EQ((*stored)->answers.value(u"safety.severity"_s), instruments::Answers::unknown());
    EXPECT_EQ((*stored)->answers.value(u"urgent.harm"_s), QJsonValue(u"no"_s));
    EXPECT_EQ((*stored)->total, 5); // other does not count
    EXPECT_TRUE((*stored)->urgent);
    EXPECT_EQ((*stored)->instrument, m_form.url);
    EXPECT_EQ((*stored)->edition, m_form.version);
    EXPECT_EQ((*stored)->finishedAt, context().clock().now());
    EXPECT_EQ((*stored)->assessor, u"윤해솔"_s);
    EXPECT_EQ((*stored)->answers.value(u"urgent.medical"_s), QJsonValue(u"yes"_s));
}

TEST_F(Assessments, leavesOpenWhatTheShortFormDoesNotSay)
{
    const auto input = assessments::inputFromJson(
        {{u"person"_s, m_person.toString()}, {u"severities"_s, QJsonObject{{u"health"_s, 0}}}}, m_form,
        today());
    ASSERT_OK(input);
    const instruments::Score score = instruments::score(m_form, input->answers, today());
    EXPECT_TRUE(score.isProvisional());
    EXPECT_EQ(score.unknown.size(), 9);
    EXPECT_EQ(score.unknownFlags.size(), 4) << "nobody asked about urgency";
    EXPECT_FALSE(input->answers.json().contains(u"other.severity"_s)) << "it is not required";
    EXPECT_OK(assessments::finish(context(), m_form, *input));
}

TEST_F(Assessments, saysWhichRequiredQuestionsAreOpen)
{
    AssessmentInput input = shortInput({{u"health"_s, 1}});
    input.answers.clear(u"safety.severity"_s);
    input.answers.clear(u"urgent.harm"_s);
    const auto finished = assessments::finish(context(), m_form, input);
    EXPECT_ERROR(finished, base::ErrorKind::RefusedByRule);
    EXPECT_EQ(finished.error().detail, u"safety.severity, urgent.harm"_s);
    EXPECT_FALSE(assessments::latest(context(), m_person)->has_value());
}

TEST_F(Assessments, takesNotKnownForAnAnswerAndCountsNothingForIt)
{
    AssessmentInput input = shortInput({{u"health"_s, 3}});
    input.answers.set(u"safety.severity"_s, instruments::Answers::unknown());
    const auto id = assessments::finish(context(), m_form, input);
    ASSERT_OK(id);
    const auto stored = store::records::find<domain::Assessment>(connection(), *id);
    EXPECT_FALSE((*stored)->severities.contains(u"safety"_s));
    EXPECT_EQ((*stored)->total, 3);
}

TEST_F(Assessments, refusesAnswersThatNobodyCanGive)
{
    AssessmentInput input = shortInput({});
    input.answers.set(u"health.severity"_s, u"7"_s);
    const auto finished = assessments::finish(context(), m_form, input);
    EXPECT_ERROR(finished, base::ErrorKind::InvalidInput);
    EXPECT_EQ(finished.error().detail, u"health.severity"_s);
    AssessmentInput early = shortInput({});
    early.day = today().addDays(1);
    EXPECT_ERROR(assessments::finish(context(), m_form, early), base::ErrorKind::InvalidInput);
    AssessmentInput stranger = shortInput({});
    stranger.person = m_form.url.isEmpty() ? m_person : base::Id();
    EXPECT_ERROR(assessments::finish(context(), m_form, stranger), base::ErrorKind::NotFound);
}

TEST_F(Assessments, theDraftGoesWhenTheAssessmentIsFinished)
{
    auto draft = assessments::start(context(), m_person, m_form);
    ASSERT_OK(draft);
    EXPECT_EQ(draft->keptAt, 0);
    draft->answers.set(u"health.severity"_s, u"2"_s);
    draft->day = today().addDays(-3);
    ASSERT_OK(assessments::keep(context(), *draft));
    const auto again = assessments::start(context(), m_person, m_form);
    ASSERT_OK(again);
    EXPECT_EQ(again->answers.value(u"health.severity"_s), QJsonValue(u"2"_s));
    EXPECT_EQ(again->day, today().addDays(-3));
    EXPECT_EQ(again->edition, m_form.version);
    ASSERT_OK(assessments::finish(context(), m_form, shortInput({})));
    EXPECT_TRUE(work::log::drafts(context())->isEmpty());
}

TEST_F(Assessments, aRefusedFinishKeepsTheDraft)
{
    auto draft = assessments::start(context(), m_person, m_form);
    ASSERT_OK(assessments::keep(context(), *draft));
    EXPECT_ERROR(
        assessments::finish(context(), m_form, {m_person, today(), {}, {}}), base::ErrorKind::RefusedByRule);
    EXPECT_EQ(work::log::drafts(context())->size(), 1);
}

TEST_F(Assessments, theLatestIsTheOneFinishedLast)
{
    ASSERT_OK(assessments::finish(context(), m_form, shortInput({{u"health"_s, 1}})));
    m_vault.clock().advance(1000);
    AssessmentInput second = shortInput({{u"health"_s, 4}});
    second.day = today().addDays(-30); // written up later
    ASSERT_OK(assessments::finish(context(), m_form, second));
    const auto latest = assessments::latest(context(), m_person);
    ASSERT_OK(latest);
    ASSERT_TRUE(latest->has_value());
    EXPECT_EQ((*latest)->total, 4);
}

TEST_F(Assessments, readsAnswersAndNumbersForCodes)
{
    const QJsonObject answers{{u"health.severity"_s, 2}, {u"safety.severity"_s, u"1"_s}};
    const auto input = assessments::inputFromJson(
        {{u"person"_s, m_person.toString()}, {u"day"_s, u"2026-11-01"_s}, {u"answers"_s, answers}}, m_form,
        today());
    ASSERT_OK(input);
    EXPECT_EQ(input->answers.value(u"health.severity"_s), QJsonValue(u"2"_s));
    EXPECT_EQ(input->day, QDate(2026, 11, 1));
}

TEST_F(Assessments, namesTheKeyThatCannotBeRead)
{
    const QString id = m_person.toString();
    const auto refused = [&](const QJsonObject &json) {
        const auto input = assessments::inputFromJson(json, m_form, today());
        EXPECT_ERROR(input, base::ErrorKind::InvalidInput);
        return input ? QString() : input.error().detail;
    };
    EXPECT_EQ(refused({{u"person"_s, u"nobody"_s}, {u"severities"_s, QJsonObject()}}), u"person"_s);
    EXPECT_EQ(refused({{u"person"_s, id}}), u"answers"_s);
    EXPECT_EQ(refused({{u"person"_s, id}, {u"answers"_s, QJsonObject()}, {u"severities"_s, QJsonObject()}}),
        u"answers"_s);
    EXPECT_EQ(refused({{u"person"_s, id}, {u"severities"_s, QJsonObject{{u"health"_s, 5}}}}),
        u"severities.health"_s);
    EXPECT_EQ(
        refused({{u"person"_s, id}, {u"severities"_s, QJsonObject{{u"mood"_s, 1}}}}), u"severities.mood"_s);
    EXPECT_EQ(
        refused({{u"person"_s, id}, {u"severities"_s, QJsonObject()}, {u"urgent"_s, QJsonArray{u"fire"_s}}}),
        u"urgent"_s);
    EXPECT_EQ(
        refused({{u"person"_s, id}, {u"severities"_s, QJsonObject()}, {u"day"_s, u"yesterday"_s}}), u"day"_s);
    EXPECT_EQ(refused({{u"person"_s, id}, {u"severities"_s, QJsonObject()}, {u"mood"_s, 1}}), u"mood"_s);
}

TEST_F(Assessments, theSchemaNamesElevenAreasAndFourUrgentPoints)
{
    const QJsonObject properties = assessments::inputSchema(m_form).value(u"properties"_s).toObject();
    EXPECT_EQ(properties.value(u"severities"_s)[u"properties"_s].toObject().size(), 11);
    EXPECT_EQ(properties.value(u"urgent"_s)[u"items"_s][u"enum"_s].toArray().size(), 4);
}

} // namespace
