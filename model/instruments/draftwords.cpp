// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/draftwords.h"

#include "model/instruments/trailwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace instruments {

namespace {

struct FaultWords {
    DraftFault fault;
    const char *name;
    const char *sentence;
};

constexpr FaultWords kWords[] = {
    {DraftFault::NoTitle, "noTitle", QT_TRANSLATE_NOOP("instruments", "The form has no title.")},
    {DraftFault::NoQuestion, "noQuestion", QT_TRANSLATE_NOOP("instruments", "The form asks nothing.")},
    {DraftFault::NoText, "noText", QT_TRANSLATE_NOOP("instruments", "“%1” has no words to be asked with.")},
    {DraftFault::NoAnswers, "noAnswers",
        QT_TRANSLATE_NOOP("instruments", "“%1” is a choice, and there are not two answers to choose from.")},
    {DraftFault::NoAnswerText, "noAnswerText",
        QT_TRANSLATE_NOOP("instruments", "An answer of “%1” has no words.")},
    {DraftFault::AnswersAlike, "answersAlike",
        QT_TRANSLATE_NOOP("instruments", "Two answers of “%1” have the same words.")},
    {DraftFault::TextsAlike, "textsAlike",
        QT_TRANSLATE_NOOP("instruments", "“%1” is asked twice in the same words.")},
    {DraftFault::PointsMissing, "pointsMissing",
        QT_TRANSLATE_NOOP("instruments", "“%1” has answers with points and answers without.")},
    {DraftFault::TotalOfNothing, "totalOfNothing",
        QT_TRANSLATE_NOOP("instruments", "“%1” is a total, and no answer has points to add up.")},
    {DraftFault::BandWithoutName, "bandWithoutName",
        QT_TRANSLATE_NOOP("instruments", "A band of “%1” has no name.")},
    {DraftFault::BandWithoutSource, "bandWithoutSource",
        QT_TRANSLATE_NOOP("instruments", "A band of “%1” lacks its source or the day it holds from.")},
    {DraftFault::BandsAlike, "bandsAlike",
        QT_TRANSLATE_NOOP("instruments", "“%1” has two bands that begin at the same points.")},
    {DraftFault::BandsBeginLate, "bandsBeginLate",
        QT_TRANSLATE_NOOP("instruments", "The lowest totals of “%1” lie in no band.")},
    {DraftFault::BandOutOfReach, "bandOutOfReach",
        QT_TRANSLATE_NOOP("instruments", "“%1” has a band that no total reaches.")},
    {DraftFault::AsksItself, "asksItself",
        QT_TRANSLATE_NOOP("instruments", "The condition of “%1” rests on its own answer.")},
    {DraftFault::AsksLater, "asksLater",
        QT_TRANSLATE_NOOP("instruments", "The condition of “%1” rests on a question that comes later.")},
    {DraftFault::AsksMissing, "asksMissing",
        QT_TRANSLATE_NOOP("instruments", "The condition of “%1” rests on a question that is gone.")},
    {DraftFault::AsksNoAnswer, "asksNoAnswer",
        QT_TRANSLATE_NOOP(
            "instruments", "“%1” is never asked: its condition waits for an answer that cannot be given.")},
    {DraftFault::UrgentAnswerGone, "urgentAnswerGone",
        QT_TRANSLATE_NOOP("instruments", "The urgent answer of “%1” is not one of its answers.")},
    {DraftFault::NoSafetySteps, "noSafetySteps",
        QT_TRANSLATE_NOOP("instruments", "“%1” can be urgent, and the form does not say what to do then.")},
    {DraftFault::LimitsCrossed, "limitsCrossed",
        QT_TRANSLATE_NOOP("instruments", "“%1” allows nothing: its lowest limit lies above its highest.")},
    {DraftFault::NotComputedHere, "notComputedHere",
        QT_TRANSLATE_NOOP(
            "instruments", "“%1” has an expression that is kept and exported, and not computed here.")},
    {DraftFault::OfFhirR5, "ofFhirR5",
        QT_TRANSLATE_NOOP("instruments",
            "The form is written for FHIR R5 (type “coding”). It is used here as a choice and exported as it "
            "came; programs for R4 may not read it.")},
};

const FaultWords &wordsOf(DraftFault fault)
{
    const auto *found = std::find_if(
        std::begin(kWords), std::end(kWords), [&](const FaultWords &each) { return each.fault == fault; });
    return found == std::end(kWords) ? kWords[0] : *found;
}

} // namespace

QString nameOf(DraftFault fault)
{
    return QLatin1String(wordsOf(fault).name);
}

QString sentence(const DraftProblem &problem, const Questionnaire &form, Language language)
{
    const QString words = QCoreApplication::translate("instruments", wordsOf(problem.fault).sentence);
    if (!words.contains(QStringLiteral("%1")))
        return words;
    if (problem.linkId.isEmpty())
        return words.arg(form.title.in(language));
    const QString name = nameOf(problem.linkId, form, language);
    return words.arg(name == problem.linkId ? name : QStringLiteral("%1 (%2)").arg(name, problem.linkId));
}

} // namespace instruments
