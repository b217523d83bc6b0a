// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/consents.h"

#include "model/base/calendar.h"
#include "model/domain/offer.h"
#include "model/domain/organisation.h"
#include "model/domain/person.h"
#include "model/domain/service.h"
#include "model/exchange/tablefile.h"
#include "model/store/accesslog.h"
#include "model/store/actwriter.h"
#include "model/store/attachments.h"
#include "model/store/joined.h"
#include "model/work/bundlechecks.h"
#include "model/work/context.h"
#include "model/work/scans.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::consents {
namespace {

using Reason = ConsentIssue::Reason;

template <class Record> base::Result<Record> need(Context &context, const base::Id &id)
{
    const auto found = store::records::find<Record>(context.connection(), id);
    if (!found || !*found)
        return found ? base::Error{base::ErrorKind::NotFound, QLatin1String(Record::kType)} : found.error();
    return **found;
}

QDate todayOf(Context &context)
{
    return base::koreanDay(context.clock().now());
}

base::Result<base::Id> organisationOf(Context &context, const base::Id &offerId)
{
    const auto offer = store::records::find<domain::Offer>(context.connection(), offerId);
    if (!offer || !*offer)
        return offer ? base::Result<base::Id>(base::Id()) : offer.error();
    const auto service = store::records::find<domain::Service>(context.connection(), (*offer)->parent);
    if (!service || !*service)
        return service ? base::Result<base::Id>(base::Id()) : service.error();
    return (*service)->parent;
}

/// Recipients on a day, as if one consent were not there.
base::Result<QSet<base::Id>> recipientsWithout(
    Context &context, const base::Id &person, QDate on, const base::Id &left)
{
    const auto forms = consentforms::all(context);
    const auto all = store::joined::childrenOf<domain::Consent>(context.connection(), person);
    if (!forms || !all)
        return forms ? all.error() : forms.error();
    QSet<base::Id> agreed;
    for (const domain::Consent &one : *all) {
        if (one.id != left && !one.organisation.isNil()
            && standsOn(one, *forms, on) == ConsentStands::InForce)
            agreed.insert(one.organisation);
    }
    return agreed;
}

bool isPaper(const Paper &paper)
{
    return paper.bytes.size() <= store::attachments::kLargest
        && scans::withoutMetadata(paper.bytes).has_value();
}

/// The id of the attachment.
base::Result<base::Id> putPaper(store::ActWriter &writer, const Paper &paper, const base::Id &person)
{
    const auto bytes = scans::withoutMetadata(paper.bytes);
    if (!bytes)
        return base::Error{base::ErrorKind::InvalidInput, u"attachment"_s};
    domain::Attachment attachment;
    attachment.parent = person;
    attachment.name = paper.name;
    attachment.mediaType = scans::mediaTypeOf(*bytes);
    if (const base::Done described = sealedpapers::describe(attachment, *bytes); !described)
        return base::Error{base::ErrorKind::InvalidInput, u"attachment"_s};
    const auto id = writer.put(attachment);
    if (!id)
        return id;
    const base::Done written = store::attachments::write(writer.connection(), *id, *bytes);
    return written ? id : base::Result<base::Id>(written.error());
}

base::Result<QByteArray> bytesOf(Context &context, const base::Id &attachment)
{
    const auto bytes = store::attachments::read(context.connection(), attachment);
    if (!bytes && bytes.error().kind == base::ErrorKind::NotFound)
        return base::Error{base::ErrorKind::NotFound, u"the paper is not here yet"_s};
    return bytes;
}

/// The record of a paper that somebody opens.
base::Result<domain::Attachment> opened(Context &context, const base::Id &id)
{
    const auto attachment = need<domain::Attachment>(context, id);
    if (!attachment)
        return attachment;
    const base::Done noted = store::accesslog::write(context.vault(), context.connection(), u"open"_s,
        {QLatin1String(domain::Person::kType), attachment->parent}, {{u"page"_s, u"attachment"_s}});
    return noted ? attachment : base::Result<domain::Attachment>(noted.error());
}

base::Done hold(store::ActWriter &writer, const QList<domain::BundleItem> &items)
{
    for (domain::BundleItem item : items) {
        item.state = u"held"_s;
        if (const auto put = writer.put(item); !put)
            return put.error();
    }
    return {};
}

QList<ConsentIssue> issuesOfGiver(const domain::Consent &consent)
{
    QList<ConsentIssue> issues;
    const auto needText = [&issues](const QString &text, const QString &field) {
        if (text.trimmed().isEmpty())
            issues.append({field, Reason::Missing});
    };
    needText(consent.givenBy, u"given_by"_s);
    needText(consent.method, u"method"_s);
    if (!consent.givenBy.isEmpty() && consent.givenBy != u"self") {
        needText(consent.giverName, u"giver_name"_s);
        needText(consent.giverRelation, u"giver_relation"_s);
    }
    if (consent.method == u"spoken")
        needText(consent.witness, u"witness"_s);
    return issues;
}

base::Done check(Context &context, const ConsentInput &input, const QList<ConsentForm> &forms)
{
    const QList<ConsentIssue> issues = issuesOf(input, forms, todayOf(context));
    if (!issues.isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, issues.first().field};
    if (const auto person = need<domain::Person>(context, input.consent.parent); !person)
        return person.error();
    if (input.consent.organisation.isNil())
        return {};
    const auto organisation = need<domain::Organisation>(context, input.consent.organisation);
    return organisation ? base::Done() : organisation.error();
}

/// Edition and last day where they were left to the form.
void complete(domain::Consent &consent, const QList<ConsentForm> &forms)
{
    if (consent.formEdition.isEmpty())
        consent.formEdition = consentforms::inForce(forms, consent.form, consent.day)->edition;
    if (!consent.until.isValid()) {
        const auto form = consentforms::find(forms, consent.form, consent.formEdition);
        consent.until = consent.day.addMonths(form->months).addDays(-1);
    }
}

/// One paper for all; an attachment that was put before stays.
base::Result<QList<base::Id>> putAll(store::ActWriter &writer, ConsentSheet &sheet)
{
    if (sheet.paper) {
        const auto paper = putPaper(writer, *sheet.paper, sheet.consents.first().parent);
        if (!paper)
            return paper.error();
        for (domain::Consent &consent : sheet.consents)
            consent.attachment = *paper;
    }
    QList<base::Id> ids;
    for (const domain::Consent &consent : std::as_const(sheet.consents)) {
        const auto id = writer.put(consent);
        if (!id)
            return id.error();
        ids.append(*id);
    }
    if (const base::Done dropped = writer.dropDraft(sheet.draft); !dropped)
        return dropped.error();
    return ids;
}

} // namespace

ConsentStands standsOn(const domain::Consent &consent, const QList<ConsentForm> &forms, QDate on)
{
    const auto form = consentforms::find(forms, consent.form, consent.formEdition);
    const bool isWhole
        = form && std::all_of(form->items.begin(), form->items.end(), [&](const ConsentItem &item) {
              return !item.required || consent.ticks.value(item.code).toBool();
          });
    if (!isWhole)
        return ConsentStands::Refused;
    if (consent.withdrawn.isValid() && consent.withdrawn <= on)
        return ConsentStands::Withdrawn;
    if (consent.day > on)
        return ConsentStands::NotYet;
    if (consent.until.isValid() && consent.until < on)
        return ConsentStands::RunOut;
    return ConsentStands::InForce;
}

QList<ConsentIssue> issuesOf(const ConsentInput &input, const QList<ConsentForm> &forms, QDate today)
{
    const domain::Consent &consent = input.consent;
    QList<ConsentIssue> issues;
    if (!consent.day.isValid())
        issues.append({u"day"_s, Reason::Missing});
    else if (consent.day > today)
        issues.append({u"day"_s, Reason::InTheFuture});
    const QDate day = consent.day.isValid() ? consent.day : today;
    const auto form = consent.formEdition.isEmpty()
        ? consentforms::inForce(forms, consent.form, day)
        : consentforms::find(forms, consent.form, consent.formEdition);
    if (!form) {
        issues.append({u"form"_s, consent.form.isEmpty() ? Reason::Missing : Reason::NotAForm});
        return issues;
    }
    for (const QString &code : consent.ticks.keys()) {
        if (std::none_of(form->items.begin(), form->items.end(),
                [&](const ConsentItem &item) { return item.code == code; }))
            issues.append({u"ticks"_s, Reason::NotAnItem});
    }
    if (form->perOrganisation && consent.organisation.isNil())
        issues.append({u"organisation"_s, Reason::Missing});
    if (consent.until.isValid() && consent.until < day)
        issues.append({u"until_day"_s, Reason::EndBeforeStart});
    issues.append(issuesOfGiver(consent));
    if (consent.method == u"screen" && !input.paper)
        issues.append({u"attachment"_s, Reason::Missing});
    if (input.paper && !isPaper(*input.paper))
        issues.append({u"attachment"_s, Reason::NotAPaper});
    return issues;
}

base::Result<base::Id> add(Context &context, const ConsentInput &input)
{
    const auto ids = addSheet(context, {{input.consent}, input.paper, input.draft});
    return ids ? base::Result<base::Id>(ids->first()) : ids.error();
}

base::Result<QList<base::Id>> addSheet(Context &context, const ConsentSheet &sheet)
{
    const auto forms = consentforms::all(context);
    if (!forms)
        return forms.error();
    if (sheet.consents.isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, u"form"_s};
    ConsentSheet whole = sheet;
    for (domain::Consent &consent : whole.consents) {
        if (const base::Done good = check(context, {consent, sheet.paper, {}}, *forms); !good)
            return good.error();
        complete(consent, *forms);
    }
    auto writer = store::ActWriter::begin(context.vault(), context.connection(),
        {u"add consent"_s, {QLatin1String(domain::Person::kType), whole.consents.first().parent}});
    if (!writer)
        return writer.error();
    const auto ids = putAll(*writer, whole);
    if (!ids)
        return ids;
    const auto act = context.finish(*writer);
    return act ? ids : base::Result<QList<base::Id>>(act.error());
}

base::Result<domain::Consent> find(Context &context, const base::Id &consent)
{
    return need<domain::Consent>(context, consent);
}

base::Result<QList<ConsentLine>> list(Context &context, const base::Id &person)
{
    const auto forms = consentforms::all(context);
    const auto all = store::joined::childrenOf<domain::Consent>(context.connection(), person);
    if (!forms || !all)
        return forms ? all.error() : forms.error();
    const QDate today = todayOf(context);
    QList<ConsentLine> lines;
    for (const domain::Consent &one : *all) {
        ConsentLine line{one, {}, standsOn(one, *forms, today)};
        if (!one.organisation.isNil()) {
            const auto organisation
                = store::records::find<domain::Organisation>(context.connection(), one.organisation);
            if (!organisation)
                return organisation.error();
            line.organisation = *organisation ? (*organisation)->name : QString();
        }
        lines.append(line);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const ConsentLine &first, const ConsentLine &second) {
        return first.consent.day > second.consent.day;
    });
    return lines;
}

base::Result<QSet<base::Id>> recipients(Context &context, const base::Id &person, QDate on)
{
    return recipientsWithout(context, person, on, {});
}

base::Result<QList<domain::BundleItem>> hitBy(Context &context, const base::Id &id)
{
    const auto consent = need<domain::Consent>(context, id);
    if (!consent)
        return consent.error();
    if (consent->organisation.isNil())
        return QList<domain::BundleItem>();
    const auto left = recipientsWithout(context, consent->parent, todayOf(context), id);
    const auto bundles = store::joined::childrenOf<domain::Bundle>(context.connection(), consent->parent);
    if (!left || !bundles)
        return left ? bundles.error() : left.error();
    QList<domain::BundleItem> hit;
    if (left->contains(consent->organisation))
        return hit;
    for (const domain::Bundle &bundle : *bundles) {
        const auto items = bundlechecks::itemsOf(context, bundle.id);
        if (!items)
            return items.error();
        for (const domain::BundleItem &item : *items) {
            const auto organisation = organisationOf(context, item.offer);
            if (!organisation)
                return organisation.error();
            if (item.state == u"running" && *organisation == consent->organisation)
                hit.append(item);
        }
    }
    return hit;
}

base::Result<QList<domain::BundleItem>> withdraw(
    Context &context, const base::Id &id, QDate day, const QString &reason)
{
    auto consent = need<domain::Consent>(context, id);
    if (!consent)
        return consent.error();
    if (consent->withdrawn.isValid())
        return base::Error{base::ErrorKind::RefusedByRule, u"consent: is withdrawn already"_s};
    if (!day.isValid() || day > todayOf(context))
        return base::Error{base::ErrorKind::RefusedByRule, u"consent: the day is to come"_s};
    if (day < consent->day)
        return base::Error{base::ErrorKind::InvalidInput, u"day"_s};
    const auto hit = hitBy(context, id);
    if (!hit)
        return hit;
    consent->withdrawn = day;
    consent->withdrawnReason = reason.trimmed();
    auto writer = store::ActWriter::begin(context.vault(), context.connection(),
        {u"withdraw consent"_s, {QLatin1String(domain::Person::kType), consent->parent}, reason.trimmed()});
    if (!writer)
        return writer.error();
    if (const auto put = writer->put(*consent); !put)
        return put.error();
    if (const base::Done held = hold(*writer, *hit); !held)
        return held.error();
    const auto act = context.finish(*writer);
    return act ? hit : base::Result<QList<domain::BundleItem>>(act.error());
}

base::Result<Paper> readPaper(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return base::ErrorKind::NotFound;
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Io, file.errorString()};
    const Paper paper{QFileInfo(path).fileName(), file.read(store::attachments::kLargest + 1)};
    if (!isPaper(paper))
        return base::Error{base::ErrorKind::InvalidInput, u"attachment"_s};
    return paper;
}

base::Done attach(Context &context, const base::Id &id, const Paper &paper)
{
    auto consent = need<domain::Consent>(context, id);
    if (!consent)
        return consent.error();
    if (!consent->attachment.isNil())
        return base::Error{base::ErrorKind::RefusedByRule, u"consent: has a paper already"_s};
    if (!isPaper(paper))
        return base::Error{base::ErrorKind::InvalidInput, u"attachment"_s};
    auto writer = store::ActWriter::begin(context.vault(), context.connection(),
        {u"attach paper"_s, {QLatin1String(domain::Person::kType), consent->parent}});
    if (!writer)
        return writer.error();
    const auto attachment = putPaper(*writer, paper, consent->parent);
    if (!attachment)
        return attachment.error();
    consent->attachment = *attachment;
    if (const auto put = writer->put(*consent); !put)
        return put.error();
    const auto act = context.finish(*writer);
    return act ? base::Done() : act.error();
}

base::Result<Exported> savePaper(Context &context, const base::Id &id, const SignedCopy &copy)
{
    const auto attachment = need<domain::Attachment>(context, id);
    if (!attachment)
        return attachment.error();
    const auto bytes = bytesOf(context, id);
    if (!bytes)
        return bytes.error();
    const auto exported = exportfile::note(context,
        {copy.reason, attachment->mediaType, {QLatin1String(domain::Person::kType), attachment->parent}}, 1,
        {{u"what"_s, u"attachment"_s}});
    if (!exported)
        return exported;
    const base::Done saved = exchange::saveFile(copy.path, *bytes);
    return saved ? exported : saved.error();
}

base::Result<Paper> paperOf(Context &context, const base::Id &id)
{
    const auto attachment = opened(context, id);
    if (!attachment)
        return attachment.error();
    const auto bytes = bytesOf(context, id);
    if (!bytes)
        return bytes.error();
    return Paper{attachment->name, *bytes};
}

base::Result<PaperView> paperView(Context &context, const base::Id &id)
{
    const auto attachment = opened(context, id);
    if (!attachment)
        return attachment.error();
    const auto standing = sealedpapers::standingOf(context, id);
    if (!standing)
        return standing.error();
    const auto bytes = store::attachments::read(context.connection(), id);
    if (!bytes && bytes.error().kind != base::ErrorKind::NotFound)
        return bytes.error();
    return PaperView{attachment->name, bytes.value_or(QByteArray()),
        QByteArray::fromBase64(attachment->thumbnail.toLatin1()), *standing};
}

} // namespace work::consents
