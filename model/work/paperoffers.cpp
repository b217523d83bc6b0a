// SPDX-License-Identifier: GPL-3.0-or-later
// What papers there are of a person; the part of papers.h that lists.
#include "model/domain/assessment.h"
#include "model/domain/bundle.h"
#include "model/domain/conference.h"
#include "model/domain/consent.h"
#include "model/domain/person.h"
#include "model/store/accesslog.h"
#include "model/store/joined.h"
#include "model/work/context.h"
#include "model/work/forms.h"
#include "model/work/papers.h"

using namespace Qt::StringLiterals;

namespace work::papers {
namespace {

using documents::CarePlanState;
using documents::PaperKind;

base::Done addPlans(Context &context, const base::Id &person, QList<PaperOffer> &offers)
{
    const auto bundles = store::joined::childrenOf<domain::Bundle>(context.connection(), person);
    if (!bundles)
        return bundles.error();
    for (const domain::Bundle &bundle : *bundles) {
        const auto editions = plans::editions(context, bundle.id);
        if (!editions)
            return editions.error();
        for (const PlanEdition &one : *editions) {
            for (const PaperKind kind : {PaperKind::CarePlan, PaperKind::EasyPlan})
                offers.append({{kind, bundle.id, one.edition}, one.approvedOn, bundle.number, one.state});
        }
    }
    return {};
}

base::Done addAssessments(
    Context &context, const base::Id &person, const QString &language, QList<PaperOffer> &offers)
{
    const auto all = store::joined::childrenOf<domain::Assessment>(context.connection(), person);
    if (!all)
        return all.error();
    for (const domain::Assessment &one : *all) {
        if (!one.finishedAt)
            continue;
        const auto form = forms::open(context, one.instrument, one.edition);
        const auto tongue
            = language == u"ko" ? instruments::Language::Korean : instruments::Language::English;
        offers.append({{PaperKind::AssessmentResult, one.id}, one.day,
            form ? (*form)->title.in(tongue) : one.instrument});
    }
    return {};
}

base::Done addConsents(
    Context &context, const base::Id &person, const QString &language, QList<PaperOffer> &offers)
{
    const auto all = store::joined::childrenOf<domain::Consent>(context.connection(), person);
    if (!all)
        return all.error();
    for (const domain::Consent &one : *all)
        offers.append({{PaperKind::Consent, one.id}, one.day,
            context.codes().word(u"consent-forms"_s, one.form, language)});
    PaperOf blank{PaperKind::Consent, {}};
    blank.person = person;
    offers.append({blank, {}, {}, CarePlanState::Draft});
    return {};
}

base::Done addMinutes(
    Context &context, const base::Id &person, const QString &language, QList<PaperOffer> &offers)
{
    const auto all = store::joined::childrenOf<domain::Conference>(context.connection(), person);
    if (!all)
        return all.error();
    for (const domain::Conference &one : *all)
        offers.append({{PaperKind::ConferenceMinutes, one.id}, one.day,
            context.codes().word(u"conference-kinds"_s, one.kind, language)});
    return {};
}

} // namespace

base::Result<QList<PaperOffer>> offers(Context &context, const base::Id &id, const QString &language)
{
    const auto person = store::records::find<domain::Person>(context.connection(), id);
    if (!person || !*person)
        return person ? base::Error{base::ErrorKind::NotFound, u"person"_s} : person.error();
    if (const base::Done logged = store::accesslog::write(context.vault(), context.connection(), u"list"_s,
            {QLatin1String(domain::Person::kType), id}, {{u"what"_s, u"papers"_s}});
        !logged)
        return logged.error();
    QList<PaperOffer> offers;
    for (const base::Done &added :
        {addPlans(context, id, offers), addAssessments(context, id, language, offers),
            addConsents(context, id, language, offers), addMinutes(context, id, language, offers)}) {
        if (!added)
            return added.error();
    }
    return offers;
}

} // namespace work::papers
