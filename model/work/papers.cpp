// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/papers.h"

#include "model/base/calendar.h"
#include "model/documents/easyplan.h"
#include "model/documents/maskwords.h"
#include "model/documents/papertongue.h"
#include "model/domain/assessment.h"
#include "model/domain/bundle.h"
#include "model/domain/conference.h"
#include "model/domain/consent.h"
#include "model/domain/person.h"
#include "model/domain/service.h"
#include "model/store/prints.h"
#include "model/work/assessmentpapers.h"
#include "model/work/context.h"
#include "model/work/otherpapers.h"
#include "model/work/paperperson.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace work::papers {
namespace {

using documents::PaperKind;
using documents::PaperTemplate;

/// One paper on its way: what was asked, and what came of it.
struct Making {
    Context &context;
    const PaperOf &paper;
    const PaperCopy &copy;
    const PaperTemplate *tried;
    MadePaper made = {};
    documents::SecretWords secrets = {}; ///< beyond those of the person as it is now
};

/// The template to compose with: the one that is tried, the one that was approved, or that in force.
base::Result<PaperTemplate> templateFor(Making &making, const QJsonObject &kept = {})
{
    const PaperKind kind = making.paper.kind;
    if (making.tried) {
        making.made.form = {{}, *making.tried};
        return *making.tried;
    }
    const QJsonValue named = kept.value("templates"_L1)[documents::codeOf(kind)];
    if (named.isString()) {
        const auto approved = papertemplates::open(
            making.context, kind, base::Id::fromString(named.toString()).value_or(base::Id()));
        if (approved) {
            making.made.form = *approved;
            return approved->form;
        }
    }
    const QDate today = base::koreanDay(making.context.clock().now());
    const QDate day = base::dayFromIso(kept.value("written"_L1).toString()).value_or(today);
    const auto form = papertemplates::inForce(making.context, kind, day);
    if (!form)
        return form.error();
    making.made.form = *form;
    return form->form;
}

base::Done makePlan(Making &making)
{
    const auto plan = plans::planOf(making.context, making.paper.of, making.paper.edition, making.copy);
    const auto editions = plans::editions(making.context, making.paper.of);
    if (!plan || !editions)
        return plan ? editions.error() : plan.error();
    const auto form = templateFor(making, plan->isKept ? plan->kept : QJsonObject());
    if (!form)
        return form.error();
    auto document = making.paper.kind == PaperKind::CarePlan ? documents::carePlan(plan->data, *form)
                                                             : documents::easyPlan(plan->data, *form);
    if (!document)
        return document.error();
    making.made.document = std::move(*document);
    making.made.subject = {QLatin1String(domain::Bundle::kType), making.paper.of};
    making.made.person = plan->person;
    making.made.number = plan->data.documentNumber;
    making.made.edition = plan->data.edition;
    making.made.editions = *editions;
    making.made.isKept = plan->isKept;
    paperperson::addSecrets(plan->kept.value("person"_L1).toObject(), making.secrets);
    return {};
}

base::Done makeAssessment(Making &making)
{
    const auto result = assessmentpapers::of(making.context, making.paper.of, making.copy);
    const auto form = templateFor(making);
    if (!result || !form)
        return result ? form.error() : result.error();
    making.made.document = documents::assessmentPaper(result->data, *form);
    making.made.subject = {QLatin1String(domain::Assessment::kType), making.paper.of};
    making.made.person = result->person;
    making.made.number = result->data.person.caseNumber;
    return {};
}

base::Done makeLeaflet(Making &making)
{
    const auto data = otherpapers::leaflet(making.context, making.paper.of, making.copy);
    const auto form = templateFor(making);
    if (!data || !form)
        return data ? form.error() : data.error();
    making.made.document = documents::leaflet(*data, *form);
    making.made.subject = {QLatin1String(domain::Service::kType), making.paper.of};
    return {};
}

base::Done makeConsent(Making &making)
{
    const auto consent = otherpapers::consent(making.context, making.paper, making.copy);
    const auto form = templateFor(making);
    if (!consent || !form)
        return consent ? form.error() : consent.error();
    making.made.document = documents::consentForm(consent->data, *form);
    making.made.person = consent->person;
    making.made.number = consent->data.person.caseNumber;
    making.made.subject = making.paper.of.isNil()
        ? domain::RecordRef{QLatin1String(domain::Person::kType), consent->person}
        : domain::RecordRef{QLatin1String(domain::Consent::kType), making.paper.of};
    return {};
}

base::Done makeMinutes(Making &making)
{
    const auto minutes = otherpapers::minutes(making.context, making.paper.of, making.copy);
    const auto form = templateFor(making);
    if (!minutes || !form)
        return minutes ? form.error() : minutes.error();
    making.made.document = documents::minutes(minutes->data, *form);
    making.made.subject = {QLatin1String(domain::Conference::kType), making.paper.of};
    making.made.person = minutes->person;
    making.made.number = minutes->data.caseNumber;
    return {};
}

base::Done make(Making &making)
{
    switch (making.paper.kind) {
    case PaperKind::CarePlan:
    case PaperKind::EasyPlan:
        return makePlan(making);
    case PaperKind::AssessmentResult:
        return makeAssessment(making);
    case PaperKind::ServiceLeaflet:
        return makeLeaflet(making);
    case PaperKind::Consent:
        return makeConsent(making);
    case PaperKind::ConferenceMinutes:
        return makeMinutes(making);
    }
    return base::Error{base::ErrorKind::InvalidInput, u"paper"_s};
}

base::Done mask(Making &making)
{
    if (!making.copy.masked || making.made.person.isNil())
        return {};
    auto secrets = paperperson::secretsOf(making.context, making.made.person);
    if (!secrets)
        return secrets.error();
    for (const auto list :
        {&documents::SecretWords::names, &documents::SecretWords::phones, &documents::SecretWords::places})
        ((*secrets).*list).append(making.secrets.*list);
    documents::strikeOut(making.made.document, *secrets);
    return {};
}

QString wordOf(const std::optional<documents::PaperFormat> &format)
{
    return format ? documents::endingOf(*format) : u"print"_s;
}

base::Done save(const documents::Document &document, documents::PaperFormat format, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return base::Error{base::ErrorKind::Io, file.errorString()};
    if (const base::Done written = documents::writePaper(document, format, file); !written)
        return written;
    if (!file.commit())
        return base::Error{base::ErrorKind::Io, file.errorString()};
    return {};
}

} // namespace

base::Result<MadePaper> preview(
    Context &context, const PaperOf &paper, const PaperCopy &copy, const PaperTemplate *form)
{
    const documents::PaperTongue tongue(copy.language);
    Making making{context, paper, copy, form};
    if (const base::Done made = make(making); !made)
        return made.error();
    if (const base::Done masked = mask(making); !masked)
        return masked.error();
    making.made.lacksOffice
        = paper.kind == PaperKind::Consent && paperperson::officeOf(context, copy).isEmpty();
    return std::move(making.made);
}

base::Result<PrintedPaper> print(
    Context &context, const PaperOf &paper, const PaperCopy &copy, const PaperWay &way)
{
    if (way.reason.trimmed().isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, u"reason"_s};
    auto made = preview(context, paper, copy);
    if (!made)
        return made.error();
    if (made->lacksOffice)
        return base::Error{base::ErrorKind::RefusedByRule, kNoOffice};
    return number(context, std::move(*made), documents::codeOf(paper.kind), copy, way);
}

base::Result<PrintedPaper> number(Context &context, MadePaper made, const QString &code,
    const PaperCopy &copy, const PaperWay &way)
{
    if (way.reason.trimmed().isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, u"reason"_s};
    domain::PrintEntry entry;
    entry.paper = code;
    entry.userName = context.userName();
    entry.subject = made.subject;
    entry.person = made.person;
    entry.edition = made.edition;
    entry.templateEdition = made.form.form.edition;
    entry.format = wordOf(way.format);
    entry.language = copy.language;
    entry.masked = copy.masked;
    entry.largePrint = copy.largePrint;
    entry.reason = way.reason.trimmed();
    const auto numbered = store::prints::add(context.vault(), context.connection(), entry);
    if (!numbered)
        return numbered.error();
    const documents::PaperTongue tongue(copy.language);
    documents::PaperStamp stamp = paperperson::stampOf(context, copy);
    stamp.printedOn = base::koreanDay(numbered->at);
    stamp.printedAt = base::koreanTime(numbered->at);
    stamp.printNumber = numbered->label();
    documents::restamp(made.document, stamp);
    return PrintedPaper{std::move(made.document), *numbered};
}

base::Result<domain::PrintEntry> writeFile(
    Context &context, const PaperOf &paper, const PaperCopy &copy, const QString &reason, const QString &path)
{
    const auto make = [&](Context &mine, const PaperWay &way) { return print(mine, paper, copy, way); };
    return writeFile(context, make, reason, path);
}

base::Result<domain::PrintEntry> writeFile(
    Context &context, const Maker &make, const QString &reason, const QString &path)
{
    const auto format = documents::formatOf(path);
    if (!format)
        return base::Error{base::ErrorKind::InvalidInput, u"format"_s};
    auto printed = make(context, {reason, format});
    if (!printed)
        return printed.error();
    const documents::PaperTongue tongue(printed->entry.language);
    if (const base::Done saved = save(printed->document, *format, path); !saved) {
        // The number is given; the register says that nothing bears it.
        if (const base::Done marked = markFailed(context, printed->entry); !marked)
            return marked.error();
        return saved.error();
    }
    return printed->entry;
}

base::Done markFailed(Context &context, const domain::PrintEntry &entry)
{
    return store::prints::markFailed(context.connection(), entry);
}

base::Result<QList<domain::PrintEntry>> prints(Context &context, const base::Id &about, int limit, int skip)
{
    return store::prints::list(context.connection(), about, limit, skip);
}

} // namespace work::papers
