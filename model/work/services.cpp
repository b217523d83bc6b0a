// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/services.h"

#include "model/base/calendar.h"
#include "model/domain/areas.h"
#include "model/domain/bundleitem.h"
#include "model/domain/waiting.h"
#include "model/store/actwriter.h"
#include "model/work/context.h"
#include "model/work/serviceparts.h"
#include "model/work/slottext.h"
#include "model/work/waitinglist.h"

#include <algorithm>

namespace work::services {
namespace {

using store::ActWriter;

QList<domain::Slot> inWeekOrder(QList<domain::Slot> weekly)
{
    std::stable_sort(weekly.begin(), weekly.end(), [](const domain::Slot &first, const domain::Slot &second) {
        return std::pair(slottext::dayOf(first.day).value_or(7), first.from)
            < std::pair(slottext::dayOf(second.day).value_or(7), second.from);
    });
    return weekly;
}

template <class Record> base::Result<QHash<base::Id, Record>> allById(sql::Connection &connection)
{
    const auto all = store::records::all<Record>(connection);
    if (!all)
        return all.error();
    QHash<base::Id, Record> byId;
    for (const Record &one : *all)
        byId.insert(one.id, one);
    return byId;
}

base::Result<bool> isNamed(sql::Connection &connection, const base::Id &offer)
{
    const auto items = store::records::where<domain::BundleItem>(connection, "offer", offer);
    const auto waiting = store::records::where<domain::Waiting>(connection, "offer", offer);
    if (!items || !waiting)
        return items ? waiting.error() : items.error();
    return !items->isEmpty() || !waiting->isEmpty();
}

base::Done putSlots(ActWriter &writer, const base::Id &offer, const QList<domain::Slot> &weekly)
{
    const auto before = store::records::childrenOf<domain::Slot>(writer.connection(), offer);
    if (!before)
        return before.error();
    for (const domain::Slot &old : *before) {
        const bool stays
            = std::any_of(weekly.begin(), weekly.end(), [&](const auto &slot) { return slot.id == old.id; });
        if (stays)
            continue;
        if (const base::Done removed = writer.remove<domain::Slot>(old.id); !removed)
            return removed;
    }
    for (domain::Slot slot : weekly) {
        slot.parent = offer;
        if (const auto put = writer.put(slot); !put)
            return put.error();
    }
    return {};
}

base::Done dropOffer(ActWriter &writer, domain::Offer offer)
{
    const auto named = isNamed(writer.connection(), offer.id);
    if (!named)
        return named.error();
    if (!*named)
        return writer.removeWithChildren(domain::typeOf<domain::Offer>(), offer.id);
    offer.closed = true;
    const auto put = writer.put(offer);
    return put ? base::Done() : put.error();
}

base::Done putOffers(
    ActWriter &writer, const base::Id &service, const QList<OfferEdit> &offers, const QList<base::Id> &sites)
{
    const auto before = store::records::childrenOf<domain::Offer>(writer.connection(), service);
    if (!before)
        return before.error();
    for (const domain::Offer &old : *before) {
        const bool stays = std::any_of(
            offers.begin(), offers.end(), [&](const OfferEdit &edit) { return edit.offer.id == old.id; });
        if (stays)
            continue;
        if (const base::Done dropped = dropOffer(writer, old); !dropped)
            return dropped;
    }
    for (const OfferEdit &edit : offers) {
        domain::Offer offer = edit.offer;
        offer.parent = service;
        if (edit.site)
            offer.site = sites.value(*edit.site);
        const auto id = writer.put(offer);
        if (!id)
            return id.error();
        if (const base::Done put = putSlots(writer, *id, edit.weekly); !put)
            return put;
    }
    return {};
}

void checkPrices(const domain::Service &service, QList<ServiceIssue> &issues)
{
    using enum ServiceIssue::Reason;
    for (const auto &[field, amount] : {std::pair("price", service.price),
             std::pair("subsidy", service.subsidy), std::pair("copay", service.copay)}) {
        if (!amount)
            issues.append({QLatin1String(field), Missing});
        else if (*amount < 0)
            issues.append({QLatin1String(field), NegativeAmount});
    }
    if (service.price && service.subsidy && service.copay
        && *service.subsidy + *service.copay != *service.price)
        issues.append({QStringLiteral("price"), AmountsDoNotAdd});
}

/// Slots of one place are all attended, so no two may run at once.
bool overlaps(const QList<domain::Slot> &weekly)
{
    for (qsizetype i = 0; i < weekly.size(); ++i) {
        const auto one = slottext::weeklyOf(weekly[i]);
        for (qsizetype j = i + 1; one && j < weekly.size(); ++j) {
            const auto other = slottext::weeklyOf(weekly[j]);
            if (other && one->day == other->day && one->from < other->to && other->from < one->to)
                return true;
        }
    }
    return false;
}

void checkCoverage(const domain::Service &service, QList<ServiceIssue> &issues)
{
    for (auto it = service.coverage.begin(); it != service.coverage.end(); ++it) {
        const double share = it.value().toDouble(-1);
        if (!domain::needAreaOf(it.key()) || share < 0 || share > 1)
            issues.append({QStringLiteral("coverage"), ServiceIssue::Reason::NotAShare});
    }
}

} // namespace

base::Result<QList<OfferView>> list(Context &context, IncludeClosed closed)
{
    sql::Connection &connection = context.connection();
    const auto organisations = allById<domain::Organisation>(connection);
    const auto byId = allById<domain::Service>(connection);
    const auto offers = store::records::all<domain::Offer>(connection);
    const auto weekly = store::records::all<domain::Slot>(connection);
    const auto parts = serviceparts::all(context);
    if (!organisations || !byId)
        return organisations ? byId.error() : organisations.error();
    if (!offers || !weekly)
        return offers ? weekly.error() : offers.error();
    if (!parts)
        return parts.error();
    QHash<base::Id, QList<domain::Slot>> slotsOf;
    for (const domain::Slot &slot : *weekly)
        slotsOf[slot.parent].append(slot);
    QList<OfferView> views;
    for (const domain::Offer &offer : *offers) {
        if (offer.closed && closed == IncludeClosed::No)
            continue;
        const domain::Service service = byId->value(offer.parent);
        OfferView view{
            organisations->value(service.parent), service, offer, inWeekOrder(slotsOf.value(offer.id))};
        parts->fill(view);
        views.append(view);
    }
    return views;
}

base::Result<std::optional<OfferView>> find(Context &context, const base::Id &id)
{
    sql::Connection &connection = context.connection();
    const auto offer = store::records::find<domain::Offer>(connection, id);
    if (!offer)
        return offer.error();
    if (!*offer)
        return std::optional<OfferView>();
    const auto service = store::records::find<domain::Service>(connection, (*offer)->parent);
    if (!service)
        return service.error();
    const domain::Service ofOffer = service->value_or(domain::Service());
    const auto organisation = store::records::find<domain::Organisation>(connection, ofOffer.parent);
    if (!organisation)
        return organisation.error();
    const auto weekly = store::records::childrenOf<domain::Slot>(connection, id);
    if (!weekly)
        return weekly.error();
    OfferView view{organisation->value_or(domain::Organisation()), ofOffer, **offer, inWeekOrder(*weekly)};
    if (const base::Done filled = serviceparts::fill(context, view); !filled)
        return filled.error();
    return std::optional(view);
}

base::Result<ServiceEdit> open(Context &context, const base::Id &id)
{
    sql::Connection &connection = context.connection();
    const auto service = store::records::find<domain::Service>(connection, id);
    if (!service || !*service)
        return service ? base::Error{base::ErrorKind::NotFound, QStringLiteral("service")} : service.error();
    const auto organisation = store::records::find<domain::Organisation>(connection, (*service)->parent);
    if (!organisation)
        return organisation.error();
    const auto offers = store::records::childrenOf<domain::Offer>(connection, id);
    if (!offers)
        return offers.error();
    const auto waiting = waitinglist::counts(context);
    if (!waiting)
        return waiting.error();
    ServiceEdit edit{organisation->value_or(domain::Organisation()), **service, {}};
    for (const domain::Offer &offer : *offers) {
        const auto weekly = store::records::childrenOf<domain::Slot>(connection, offer.id);
        if (!weekly)
            return weekly.error();
        edit.offers.append({offer, inWeekOrder(*weekly), waiting->value(offer.id)});
    }
    if (const base::Done read = serviceparts::read(connection, edit); !read)
        return read.error();
    return edit;
}

base::Result<QList<domain::Organisation>> organisations(Context &context)
{
    return store::records::all<domain::Organisation>(context.connection());
}

QList<ServiceIssue> issuesOf(const ServiceEdit &edit)
{
    using enum ServiceIssue::Reason;
    const domain::Service &service = edit.service;
    QList<ServiceIssue> issues;
    if (edit.organisation.name.trimmed().isEmpty())
        issues.append({QStringLiteral("organisation"), Missing});
    if (service.name.trimmed().isEmpty())
        issues.append({QStringLiteral("name"), Missing});
    if (!domain::serviceAreaOf(service.area))
        issues.append({QStringLiteral("area"), NotAnArea});
    checkPrices(service, issues);
    checkCoverage(service, issues);
    if (service.ageFrom && service.ageUntil && *service.ageUntil < *service.ageFrom)
        issues.append({QStringLiteral("age_until"), OutOfOrder});
    if (service.registeredFrom.isValid() && service.registeredUntil.isValid()
        && service.registeredUntil < service.registeredFrom)
        issues.append({QStringLiteral("registered_until"), OutOfOrder});
    for (const OfferEdit &offer : edit.offers) {
        const bool readable = std::all_of(offer.weekly.begin(), offer.weekly.end(),
            [](const domain::Slot &slot) { return slottext::weeklyOf(slot).has_value(); });
        if (!readable)
            issues.append({QStringLiteral("slots"), NotASlot});
        else if (overlaps(offer.weekly))
            issues.append({QStringLiteral("slots"), SlotsOverlap});
        if (offer.offer.places.value_or(0) < 0 || offer.offer.capacity.value_or(0) < 0)
            issues.append({QStringLiteral("places"), NegativeAmount});
    }
    issues += serviceparts::issuesOf(edit);
    return issues;
}

base::Result<base::Id> save(Context &context, const ServiceEdit &edit, const domain::DraftKey &draft)
{
    if (const QList<ServiceIssue> issues = issuesOf(edit); !issues.isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, issues.first().field};
    const bool isNew = edit.service.version == 0;
    auto writer = ActWriter::begin(context.vault(), context.connection(),
        {isNew ? QStringLiteral("add service") : QStringLiteral("edit service")});
    if (!writer)
        return writer.error();
    const auto organisation = writer->put(edit.organisation);
    if (!organisation)
        return organisation.error();
    domain::Service service = edit.service;
    service.parent = *organisation;
    const auto id = writer->put(service);
    if (!id)
        return id.error();
    writer->setSubject({QLatin1String(domain::Service::kType), *id});
    const auto sites = serviceparts::put(*writer, *organisation, *id, edit);
    if (!sites)
        return sites.error();
    if (const base::Done put = putOffers(*writer, *id, edit.offers, *sites); !put)
        return put.error();
    // A list that was not loaded with this organisation says nothing about its other sites.
    if (edit.service.parent == *organisation) {
        if (const base::Done dropped = serviceparts::dropSites(*writer, *organisation, *sites); !dropped)
            return dropped.error();
    }
    if (const base::Done dropped = writer->dropDraft(draft); !dropped)
        return dropped.error();
    if (const auto act = context.finish(*writer); !act)
        return act.error();
    return *id;
}

base::Result<base::Id> saveOrganisation(Context &context, const domain::Organisation &organisation)
{
    if (organisation.name.trimmed().isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("name")};
    const bool isNew = organisation.version == 0;
    auto writer = ActWriter::begin(context.vault(), context.connection(),
        {isNew ? QStringLiteral("add organisation") : QStringLiteral("edit organisation")});
    if (!writer)
        return writer.error();
    const auto id = writer->put(organisation);
    if (!id)
        return id;
    writer->setSubject({QLatin1String(domain::Organisation::kType), *id});
    if (const auto act = context.finish(*writer); !act)
        return act.error();
    return *id;
}

base::Done confirm(Context &context, const base::Id &id)
{
    auto writer = ActWriter::begin(context.vault(), context.connection(),
        {QStringLiteral("confirm service"), {QLatin1String(domain::Service::kType), id}});
    if (!writer)
        return writer.error();
    const QDate today = base::koreanDay(context.clock().now());
    auto service = store::records::find<domain::Service>(writer->connection(), id);
    const auto offers = store::records::childrenOf<domain::Offer>(writer->connection(), id);
    if (!service || !offers)
        return service ? offers.error() : service.error();
    if (!*service)
        return base::Error{base::ErrorKind::NotFound, QStringLiteral("service")};
    (*service)->verified = today;
    if (const auto put = writer->put(**service); !put)
        return put.error();
    for (domain::Offer offer : *offers) {
        if (offer.closed)
            continue;
        offer.checked = today;
        if (const auto put = writer->put(offer); !put)
            return put.error();
    }
    const auto act = context.finish(*writer);
    return act ? base::Done() : act.error();
}

base::Done setClosed(Context &context, const base::Id &service, bool closed)
{
    const auto offers = store::records::childrenOf<domain::Offer>(context.connection(), service);
    if (!offers)
        return offers.error();
    auto writer = ActWriter::begin(context.vault(), context.connection(),
        {closed ? QStringLiteral("end service") : QStringLiteral("reopen service"),
            {QLatin1String(domain::Service::kType), service}});
    if (!writer)
        return writer.error();
    for (domain::Offer offer : *offers) {
        offer.closed = closed;
        if (const auto put = writer->put(offer); !put)
            return put.error();
    }
    const auto act = context.finish(*writer);
    return act ? base::Done() : act.error();
}

base::Done remove(Context &context, const base::Id &service, const QString &reason)
{
    const auto offers = store::records::childrenOf<domain::Offer>(context.connection(), service);
    if (!offers)
        return offers.error();
    for (const domain::Offer &offer : *offers) {
        const auto named = isNamed(context.connection(), offer.id);
        if (!named)
            return named.error();
        if (*named)
            return base::Error{base::ErrorKind::RefusedByRule,
                QStringLiteral("a bundle or a waiting list names an offer of it")};
    }
    auto writer = ActWriter::begin(context.vault(), context.connection(),
        {QStringLiteral("remove service"), {QLatin1String(domain::Service::kType), service}, reason});
    if (!writer)
        return writer.error();
    if (const base::Done removed = writer->removeWithChildren(domain::typeOf<domain::Service>(), service);
        !removed)
        return removed;
    const auto act = context.finish(*writer);
    return act ? base::Done() : act.error();
}

} // namespace work::services
