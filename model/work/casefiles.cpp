// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/casefiles.h"

#include "model/base/random.h"
#include "model/domain/consent.h"
#include "model/domain/household.h"
#include "model/domain/offer.h"
#include "model/exchange/casebundle.h"
#include "model/exchange/tablefile.h"
#include "model/instruments/questionnairejson.h"
#include "model/store/accesslog.h"
#include "model/store/joined.h"
#include "model/store/records.h"
#include "model/store/vault.h"
#include "model/work/consentforms.h"
#include "model/work/context.h"
#include "model/work/training.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::casefiles {
namespace {

constexpr qsizetype kSaltBytes = 16;

/// The edition that was asked, of those that the program carries.
base::Result<std::optional<instruments::Questionnaire>> formOf(const domain::Assessment &record)
{
    const QString folder = u":/instruments/"_s;
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder + name);
        if (!file.open(QIODevice::ReadOnly))
            return base::Error{base::ErrorKind::Io, file.errorString()};
        auto form = instruments::readQuestionnaire(file.readAll());
        if (!form)
            return form.error();
        if (form->url == record.instrument && form->version == record.edition)
            return std::optional(std::move(*form));
    }
    return std::optional<instruments::Questionnaire>();
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
        auto form = formOf(record);
        if (!form)
            return form.error();
        file.assessments.append({record, std::move(*form)});
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

base::Done addConsents(Context &context, exchange::CaseFile &file)
{
    const auto all = store::joined::childrenOf<domain::Consent>(context.connection(), file.person.id);
    if (!all)
        return all.error();
    for (const domain::Consent &record : *all) {
        exchange::CaseConsent consent{record.id, record.withdrawn.isValid(), record.day,
            record.withdrawn.isValid() ? record.withdrawn : record.until, {}, {}};
        consent.purposes
            = {context.codes().word(QStringLiteral("consent-forms"), record.form, QStringLiteral("ko"))};
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

base::Result<exchange::CaseFile> read(Context &context, const base::Id &id)
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
    if (const base::Done added = addConsents(context, file); !added)
        return added.error();
    return file;
}

base::Result<CaseSummary> summary(Context &context, const base::Id &person)
{
    if (const base::Done logged = store::accesslog::write(context.vault(), context.connection(), u"open"_s,
            {QLatin1String(domain::Person::kType), person}, {{u"page"_s, u"handover"_s}});
        !logged)
        return logged.error();
    return read(context, person).transform([](const exchange::CaseFile &file) {
        return CaseSummary{file.person.name, file.person.birth, file.person.sex, file.assessments.size(),
            file.plans.size(), file.consents.size()};
    });
}

base::Result<Exported> writeFhir(Context &context, const CaseExport &wanted)
{
    auto file = read(context, wanted.person);
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
