// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/assessmentpapers.h"

#include "model/domain/areas.h"
#include "model/domain/assessment.h"
#include "model/instruments/outcome.h"
#include "model/instruments/scoring.h"
#include "model/instruments/trailwords.h"
#include "model/store/joined.h"
#include "model/work/context.h"
#include "model/work/forms.h"
#include "model/work/paperperson.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace work::assessmentpapers {
namespace {

using documents::AssessmentPaperData;
using instruments::Language;

QString numberText(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', 10) : QString();
}

void addTotals(const instruments::Outcome &outcome, Language language, AssessmentPaperData &data)
{
    for (const instruments::Figure &figure : outcome.figures) {
        documents::TotalResult total;
        total.name = figure.name;
        total.value = figure.isComputed ? numberText(figure.value) : QString();
        total.maximum = numberText(figure.maximum);
        total.band = figure.band ? figure.band->label.in(language) : QString();
        total.isProvisional = figure.isProvisional;
        data.totals.push_back(std::move(total));
    }
}

void addAreas(const instruments::Score &score, const std::optional<domain::Assessment> &before,
    AssessmentPaperData &data)
{
    for (const instruments::AreaSeverity &one : score.areas) {
        const auto area = domain::needAreaOf(one.area);
        documents::AreaResult result;
        result.name = area ? QCoreApplication::translate("areas", domain::labelOf(*area)) : one.area;
        result.now = one.severity;
        if (before && before->severities.contains(one.area))
            result.before = before->severities.value(one.area).toInt();
        data.areas.push_back(std::move(result));
    }
}

/// What was left open, and what is not known.
void addOpen(const instruments::Questionnaire &form, const instruments::Score &score,
    const instruments::Outcome &outcome, Language language, AssessmentPaperData &data)
{
    const auto say = [&](const QStringList &linkIds, const char *word) {
        for (const QString &linkId : linkIds) {
            const QString line = instruments::nameOf(linkId, form, language) + u": "_s
                + QCoreApplication::translate("documents", word);
            if (!data.open.contains(line))
                data.open.append(line);
        }
    };
    say(score.missing, QT_TRANSLATE_NOOP("documents", "not answered"));
    say(outcome.missing, QT_TRANSLATE_NOOP("documents", "not answered"));
    say(score.unknown, QT_TRANSLATE_NOOP("documents", "not known"));
    say(score.unknownFlags, QT_TRANSLATE_NOOP("documents", "not known"));
}

/// The last one before it with the same instrument.
base::Result<std::optional<domain::Assessment>> beforeOf(Context &context, const domain::Assessment &now)
{
    const auto all = store::joined::childrenOf<domain::Assessment>(context.connection(), now.parent);
    if (!all)
        return all.error();
    const auto when
        = [](const domain::Assessment &one) { return std::pair(one.day, one.finishedAt.value_or(0)); };
    std::optional<domain::Assessment> last;
    for (const domain::Assessment &one : *all) {
        const bool isBefore
            = one.finishedAt && one.instrument == now.instrument && one.id != now.id && when(one) < when(now);
        if (isBefore && (!last || when(*last) < when(one)))
            last = one;
    }
    return last;
}

void addReckoned(const instruments::Questionnaire &form, const domain::Assessment &assessment,
    const std::optional<domain::Assessment> &before, Language language, AssessmentPaperData &data)
{
    const instruments::Answers answers(assessment.answers);
    const instruments::Outcome outcome = instruments::outcomeOf(form, answers, assessment.day, language);
    const instruments::Score score = instruments::score(form, answers, assessment.day);
    addTotals(outcome, language, data);
    addAreas(score, before, data);
    addOpen(form, score, outcome, language, data);
    for (const instruments::Alert &alert : outcome.alerts)
        data.flags.append(alert.question);
    data.trail = outcome.sentences;
}

} // namespace

base::Result<Made> of(Context &context, const base::Id &id, const PaperCopy &copy)
{
    const auto found = store::records::find<domain::Assessment>(context.connection(), id);
    if (!found || !*found)
        return found ? base::Error{base::ErrorKind::NotFound, u"assessment"_s} : found.error();
    const domain::Assessment &assessment = **found;
    if (!assessment.finishedAt)
        return base::Error{base::ErrorKind::RefusedByRule, u"unfinished"_s};
    const auto form = forms::open(context, assessment.instrument, assessment.edition);
    const auto person = paperperson::valuesOf(context, assessment.parent);
    const auto before = beforeOf(context, assessment);
    if (!form || !person || !before)
        return !form ? form.error() : !person ? person.error() : before.error();
    const Language language = copy.language == u"ko" ? Language::Korean : Language::English;
    Made made{{}, assessment.parent};
    AssessmentPaperData &data = made.data;
    data.stamp = paperperson::stampOf(context, copy);
    data.person = paperperson::shown(context, *person, copy);
    // What is finished is never changed, so there is no draft of it.
    data.state = documents::CarePlanState::Approved;
    data.instrument = (*form)->title.in(language);
    data.instrumentEdition = assessment.edition;
    data.label = (*form)->label.in(language);
    data.rights = (*form)->copyright.in(language);
    data.day = assessment.day;
    data.dayBefore = *before ? (*before)->day : QDate();
    data.assessor = assessment.assessor;
    data.urgent = assessment.urgent;
    addReckoned(**form, assessment, *before, language, data);
    return made;
}

} // namespace work::assessmentpapers
