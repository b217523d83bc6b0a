// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/casefiles.h"

#include "model/base/calendar.h"
#include "model/base/random.h"
#include "model/domain/consent.h"
#include "model/domain/household.h"
#include "model/domain/offer.h"
#include "model/exchange/casebundle.h"
#include "model/exchange/tablefile.h"
#include "model/store/accesslog.h"
#include "model/store/joined.h"
#include "model/store/records.h"
#include "model/store/vault.h"
#include "model/work/assessments.h"
#include "model/work/consents.h"
#include "model/work/context.h"
#include "model/work/forms.h"
#include "model/work/training.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::casefiles {
namespace {

constexpr qsizetype kSaltBytes = 16;

/// A form that is nowhere any more leaves what the assessment came with.
base::Result<exchange::CaseAssessment> assessmentOf(Context &context, const domain::Assessment &record)
{
    const auto form = forms::open(context, record.instrument, record.edition);
    if (!form && form.error().kind == base::ErrorKind::NotFound)
        return exchange::CaseAssessment{record, {}, record.responseExtra};
    if (!form)
        return form.error();
    return exchange::CaseAssessment{record, *form, assessments::responseOf(record, **form)};
}

base::Result<domain::Address> addressOf(Context &context, const domain::Person &person)
{
    if (!person.actualResidence.isEmpty())
        return person.actualResidence;
    if (!person.residence.isEmpty() || person.household.isNil())
        return person.residence;
    const auto household = store::records::find<domain::Household>(context.connection(), person.household);
    if (!household)
        return household.error();
    return *household ? (*household)->address : domain::Address();
}

base::Done addAssessments(Context &context, exchange::CaseFile &file)
{
    const auto all = store::joined::childrenOf<domain::Assessment>(context.connection(), file.person.id);
    if (!all)
        return all.error();
    for (const domain::Assessment &record : *all) {
        if (!record.finishedAt)
            continue;
        const auto assessment = assessmentOf(context, record);
        if (!assessment)
            return assessment.error();
        file.assessments.append(*assessment);
    }
    std::stable_sort(file.assessments.begin(), file.assessments.end(),
        [](const auto &first, const auto &second) { return first.record.day < second.record.day; });
    return {};
}

base::Result<exchange::CaseItem> itemOf(Context &context, const domain::BundleItem &record)
{
    exchange::CaseItem item{record, {}, {}};
    const auto offer = store::records::find<domain::Offer>(context.connection(), record.offer);
    if (!offer || !*offer)
        return offer ? base::Result<exchange::CaseItem>(item) : offer.error();
    const auto service = store::records::find<domain::Service>(context.connection(), (*offer)->parent);
    if (!service || !*service)
        return service ? base::Result<exchange::CaseItem>(item) : service.error();
    item.service = **service;
    const auto organisation
        = store::records::find<domain::Organisation>(context.connection(), (*service)->parent);
    if (!organisation)
        return organisation.error();
    item.organisation = *organisation;
    return item;
}

base::Done addPlans(Context &context, exchange::CaseFile &file)
{
    const auto bundles = store::joined::childrenOf<domain::Bundle>(context.connection(), file.person.id);
    if (!bundles)
        return bundles.error();
    for (const domain::Bundle &bundle : *bundles) {
        const auto items = store::records::childrenOf<domain::BundleItem>(context.connection(), bundle.id);
        if (!items)
            return items.error();
        exchange::CasePlan plan{bundle, {}};
        for (const domain::BundleItem &record : *items) {
            const auto item = itemOf(context, record);
            if (!item)
                return item.error();
            plan.items.append(*item);
        }
        file.plans.append(plan);
    }
    return {};
}

exchange::CaseConsent::Stands standsOf(
    const domain::Consent &record, const QList<ConsentForm> &forms, QDate today)
{
    using Stands = exchange::CaseConsent::Stands;
    switch (consents::standsOn(record, forms, today)) {
    case ConsentStands::Refused:
        return Stands::Refused;
    case ConsentStands::RunOut:
    case ConsentStands::Withdrawn:
        return Stands::Over;
    case ConsentStands::InForce:
    case ConsentStands::NotYet:
        break;
    }
    return Stands::Given;
}

/// The lines of its form as they were ticked; of a form that is not known, the ticks.
QList<exchange::CaseConsent::Item> itemsOf(
    const domain::Consent &record, const QList<ConsentForm> &forms, const QString &language)
{
    QList<exchange::CaseConsent::Item> items;
    if (const auto form = consentforms::find(forms, record.form, record.formEdition)) {
        for (const ConsentItem &item : form->items)
            items.append({item.code, item.word(language), record.ticks.value(item.code).toBool()});
        return items;
    }
    for (auto tick = record.ticks.begin(); tick != record.ticks.end(); ++tick)
        items.append({tick.key(), {}, tick->toBool()});
    return items;
}

base::Done addConsents(Context &context, exchange::CaseFile &file, const QString &language)
{
    const auto all = store::joined::childrenOf<domain::Consent>(context.connection(), file.person.id);
    const auto forms = consentforms::all(context);
    if (!all || !forms)
        return all ? forms.error() : all.error();
    const QDate today = base::koreanDay(file.writtenAt);
    for (const domain::Consent &record : *all) {
        exchange::CaseConsent consent{record.id, standsOf(record, *forms, today), record.day,
            record.withdrawn.isValid() ? record.withdrawn : record.until, record.form,
            context.codes().word(u"consent-forms"_s, record.form, language),
            itemsOf(record, *forms, language), {}};
        const auto organisation
            = store::records::find<domain::Organisation>(context.connection(), record.organisation);
        if (!organisation)
            return organisation.error();
        if (*organisation)
            consent.recipients = {(*organisation)->name};
        file.consents.append(consent);
    }
    return {};
}

} // namespace

base::Result<exchange::CaseFile> read(Context &context, const base::Id &id, const QString &language)
{
    const auto person = store::records::find<domain::Person>(context.connection(), id);
    if (!person || !*person)
        return person ? base::Error{base::ErrorKind::NotFound, u"person"_s} : person.error();
    const auto phones = store::records::childrenOf<domain::Phone>(context.connection(), id);
    const auto address = addressOf(context, **person);
    const auto isTraining = training::isTraining(context);
    if (!phones || !address || !isTraining)
        return !phones ? phones.error() : !address ? address.error() : isTraining.error();
    exchange::CaseFile file;
    file.person = **person;
    file.address = *address;
    file.phones = *phones;
    file.writtenAt = context.clock().now();
    file.isTraining = *isTraining;
    if (const base::Done added = addAssessments(context, file); !added)
        return added.error();
    if (const base::Done added = addPlans(context, file); !added)
        return added.error();
    if (const base::Done added = addConsents(context, file, language); !added)
        return added.error();
    return file;
}

base::Result<CaseSummary> summary(Context &context, const base::Id &person)
{
    const auto file = read(context, person, u"ko"_s);
    if (!file)
        return file.error();
    if (const base::Done logged = store::accesslog::write(context.vault(), context.connection(), u"open"_s,
            {QLatin1String(domain::Person::kType), person}, {{u"page"_s, u"handover"_s}});
        !logged)
        return logged.error();
    return CaseSummary{file->person.name, file->person.birth, file->person.sex, file->assessments.size(),
        file->plans.size(), file->consents.size()};
}

base::Result<Exported> writeFhir(Context &context, const CaseExport &wanted)
{
    auto file = read(context, wanted.person, wanted.language);
    if (!file)
        return file.error();
    if (wanted.isMasked)
        file->salt = context.vault().environment().random.bytes(kSaltBytes);
    const QJsonObject bundle = exchange::caseBundle(*file);
    const QJsonObject about{{u"what"_s, u"case"_s}, {u"masked"_s, wanted.isMasked}};
    const auto exported = exportfile::note(context,
        {wanted.reason, u"fhir"_s, {QLatin1String(domain::Person::kType), wanted.person}},
        bundle.value(u"entry").toArray().size(), about);
    if (!exported)
        return exported;
    const base::Done saved
        = exchange::saveFile(wanted.path, QJsonDocument(bundle).toJson(QJsonDocument::Indented));
    return saved ? exported : saved.error();
}

} // namespace work::casefiles
