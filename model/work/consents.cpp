// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/consents.h"

#include "model/base/calendar.h"
#include "model/domain/offer.h"
#include "model/domain/organisation.h"
#include "model/domain/person.h"
#include "model/domain/service.h"
#include "model/store/accesslog.h"
#include "model/store/actwriter.h"
#include "model/store/attachments.h"
#include "model/store/joined.h"
#include "model/work/bundlechecks.h"
#include "model/work/context.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::consents {
namespace {

using Reason = ConsentIssue::Reason;

/// By the first bytes, since a name can say anything.
QString mediaTypeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        return u"application/pdf"_s;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (bytes.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    return {};
}

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

base::Done putPaper(store::ActWriter &writer, const ConsentInput &input, domain::Consent &consent)
{
    if (!input.paper)
        return {};
    domain::Attachment attachment;
    attachment.parent = consent.parent;
    attachment.name = input.paper->name;
    attachment.mediaType = mediaTypeOf(input.paper->bytes);
    attachment.size = input.paper->bytes.size();
    attachment.digest = QString::fromLatin1(
        QCryptographicHash::hash(input.paper->bytes, QCryptographicHash::Sha256).toHex());
    const auto id = writer.put(attachment);
    if (!id)
        return id.error();
    consent.attachment = *id;
    return store::attachments::write(writer.connection(), *id, input.paper->bytes);
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
    if (input.paper
        && (mediaTypeOf(input.paper->bytes).isEmpty()
            || input.paper->bytes.size() > store::attachments::kLargest))
        issues.append({u"attachment"_s, Reason::NotAPaper});
    return issues;
}

base::Result<base::Id> add(Context &context, const ConsentInput &input)
{
    const auto forms = consentforms::all(context);
    if (!forms)
        return forms.error();
    const QList<ConsentIssue> issues = issuesOf(input, *forms, todayOf(context));
    if (!issues.isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, issues.first().field};
    if (const auto person = need<domain::Person>(context, input.consent.parent); !person)
        return person.error();
    domain::Consent consent = input.consent;
    if (!consent.organisation.isNil()) {
        if (const auto organisation = need<domain::Organisation>(context, consent.organisation);
            !organisation)
            return organisation.error();
    }
    if (consent.formEdition.isEmpty())
        consent.formEdition = consentforms::inForce(*forms, consent.form, consent.day)->edition;
    if (!consent.until.isValid())
        consent.until
            = consent.day.addMonths(consentforms::find(*forms, consent.form, consent.formEdition)->months)
                  .addDays(-1);
    auto writer = store::ActWriter::begin(context.vault(), context.connection(),
        {u"add consent"_s, {QLatin1String(domain::Person::kType), consent.parent}});
    if (!writer)
        return writer.error();
    if (const base::Done put = putPaper(*writer, input, consent); !put)
        return put.error();
    const auto id = writer->put(consent);
    if (!id)
        return id;
    if (const base::Done dropped = writer->dropDraft(input.draft); !dropped)
        return dropped.error();
    const auto act = context.finish(*writer);
    return act ? id : base::Result<base::Id>(act.error());
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

base::Result<Paper> paperOf(Context &context, const base::Id &id)
{
    const auto attachment = need<domain::Attachment>(context, id);
    if (!attachment)
        return attachment.error();
    if (const base::Done noted = store::accesslog::write(context.vault(), context.connection(), u"open"_s,
            {QLatin1String(domain::Person::kType), attachment->parent}, {{u"page"_s, u"attachment"_s}});
        !noted)
        return noted.error();
    const auto bytes = store::attachments::read(context.connection(), id);
    if (!bytes)
        return bytes.error();
    return Paper{attachment->name, *bytes};
}

} // namespace work::consents
