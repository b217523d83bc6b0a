// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/serviceparts.h"

#include "model/store/actwriter.h"
#include "model/work/context.h"
#include "model/work/serviceterms.h"
#include "model/work/waitinglist.h"

#include <algorithm>

namespace work {

const domain::Address &OfferView::address() const
{
    return site && !site->address.isEmpty() ? site->address : organisation.address;
}

QString OfferView::phone() const
{
    if (!service.phone.isEmpty())
        return service.phone;
    return site && !site->phone.isEmpty() ? site->phone : organisation.phone;
}

namespace serviceparts {
namespace {

template <class Record> base::Result<QHash<base::Id, QList<Record>>> allByParent(sql::Connection &connection)
{
    const auto all = store::records::all<Record>(connection);
    if (!all)
        return all.error();
    QHash<base::Id, QList<Record>> byParent;
    for (const Record &one : *all)
        byParent[one.parent].append(one);
    return byParent;
}

/// The children as they are to be, in one list: those that are missing go, the rest is written.
template <class Record>
base::Result<QList<base::Id>> putChildren(
    store::ActWriter &writer, const base::Id &parent, const QList<Record> &before, QList<Record> wanted)
{
    for (const Record &old : before) {
        const bool stays
            = std::any_of(wanted.begin(), wanted.end(), [&](const auto &one) { return one.id == old.id; });
        if (stays)
            continue;
        if (const base::Done removed = writer.removeWithChildren(domain::typeOf<Record>(), old.id); !removed)
            return removed.error();
    }
    QList<base::Id> ids;
    for (Record &one : wanted) {
        one.parent = parent;
        const auto id = writer.put(one);
        if (!id)
            return id.error();
        ids.append(*id);
    }
    return ids;
}

template <class Record>
base::Done putChildren(store::ActWriter &writer, const base::Id &parent, const QList<Record> &wanted)
{
    const auto before = store::records::childrenOf<Record>(writer.connection(), parent);
    if (!before)
        return before.error();
    const auto put = putChildren(writer, parent, *before, wanted);
    return put ? base::Done() : put.error();
}

bool isForAnother(const domain::Staff &staff, const base::Id &service)
{
    return !staff.service.isNil() && staff.service != service;
}

/// What came with another organisation stays there, and becomes a new record here.
template <class Record> QList<Record> movedTo(const base::Id &organisation, QList<Record> records)
{
    for (Record &one : records) {
        if (one.parent.isNil() || one.parent == organisation)
            continue;
        one.id = {};
        one.version = 0;
    }
    return records;
}

/// Contact persons stand by the organisation, so those of its other services are not the edit's to remove.
base::Done putStaff(store::ActWriter &writer, const base::Id &organisation, const ServiceEdit &edit)
{
    auto before = store::records::childrenOf<domain::Staff>(writer.connection(), organisation);
    if (!before)
        return before.error();
    before->removeIf([&](const domain::Staff &one) {
        return isForAnother(one, edit.service.id) || edit.service.parent != organisation;
    });
    const auto put = putChildren(writer, organisation, *before, movedTo(organisation, edit.staff));
    return put ? base::Done() : put.error();
}

void checkPrice(const domain::PriceEdition &price, int row, QList<ServiceIssue> &issues)
{
    using enum ServiceIssue::Reason;
    const QString field = QStringLiteral("prices");
    if (!price.price || !price.subsidy || !price.copay)
        issues.append({field, Missing, row});
    else if (*price.price < 0 || *price.subsidy < 0 || *price.copay < 0)
        issues.append({field, NegativeAmount, row});
    else if (*price.subsidy + *price.copay != *price.price)
        issues.append({field, AmountsDoNotAdd, row});
    if (price.from.isValid() && price.until.isValid() && price.until < price.from)
        issues.append({field, OutOfOrder, row});
}

} // namespace

void All::fill(OfferView &view) const
{
    if (const auto site = sites.find(view.offer.site); site != sites.end())
        view.site = *site;
    view.registrations = registrations.value(view.service.id);
    view.prices = prices.value(view.service.id);
    view.waiting = waiting.value(view.offer.id);
}

base::Result<All> all(Context &context)
{
    sql::Connection &connection = context.connection();
    All all;
    const auto sites = store::records::all<domain::Site>(connection);
    if (!sites)
        return sites.error();
    for (const domain::Site &site : *sites)
        all.sites.insert(site.id, site);
    auto registrations = allByParent<domain::Registration>(connection);
    auto prices = allByParent<domain::PriceEdition>(connection);
    auto waiting = waitinglist::counts(context);
    if (!registrations || !prices)
        return registrations ? prices.error() : registrations.error();
    if (!waiting)
        return waiting.error();
    all.registrations = std::move(*registrations);
    all.prices = std::move(*prices);
    all.waiting = std::move(*waiting);
    return all;
}

base::Done fill(Context &context, OfferView &view)
{
    sql::Connection &connection = context.connection();
    const auto site = store::records::find<domain::Site>(connection, view.offer.site);
    const auto registrations = store::records::childrenOf<domain::Registration>(connection, view.service.id);
    const auto prices = store::records::childrenOf<domain::PriceEdition>(connection, view.service.id);
    const auto waiting = waitinglist::counts(context);
    if (!site || !registrations)
        return site ? registrations.error() : site.error();
    if (!prices || !waiting)
        return prices ? waiting.error() : prices.error();
    view.site = *site;
    view.registrations = *registrations;
    view.prices = *prices;
    view.waiting = waiting->value(view.offer.id);
    return {};
}

base::Done read(sql::Connection &connection, ServiceEdit &edit)
{
    const auto sites = store::records::childrenOf<domain::Site>(connection, edit.organisation.id);
    const auto staff = store::records::childrenOf<domain::Staff>(connection, edit.organisation.id);
    const auto registrations = store::records::childrenOf<domain::Registration>(connection, edit.service.id);
    const auto prices = store::records::childrenOf<domain::PriceEdition>(connection, edit.service.id);
    if (!sites || !staff)
        return sites ? staff.error() : sites.error();
    if (!registrations || !prices)
        return registrations ? prices.error() : registrations.error();
    edit.sites = *sites;
    edit.staff = *staff;
    edit.staff.removeIf([&](const domain::Staff &one) { return isForAnother(one, edit.service.id); });
    edit.registrations = *registrations;
    edit.prices = *prices;
    return {};
}

QList<ServiceIssue> issuesOf(const ServiceEdit &edit)
{
    using enum ServiceIssue::Reason;
    QList<ServiceIssue> issues;
    for (int row = 0; row < int(edit.sites.size()); ++row) {
        if (edit.sites.at(row).name.trimmed().isEmpty() && edit.sites.at(row).address.isEmpty())
            issues.append({QStringLiteral("sites"), Missing, row});
    }
    for (int row = 0; row < int(edit.staff.size()); ++row) {
        if (edit.staff.at(row).name.trimmed().isEmpty() && edit.staff.at(row).title.trimmed().isEmpty())
            issues.append({QStringLiteral("staff"), Missing, row});
    }
    for (int row = 0; row < int(edit.registrations.size()); ++row) {
        const domain::Registration &one = edit.registrations.at(row);
        if (one.from.isValid() && one.until.isValid() && one.until < one.from)
            issues.append({QStringLiteral("registrations"), OutOfOrder, row});
    }
    for (int row = 0; row < int(edit.prices.size()); ++row)
        checkPrice(edit.prices.at(row), row, issues);
    for (const PriceFinding &finding : serviceterms::findingsOf(edit.prices)) {
        if (finding.kind == PriceFinding::Kind::Overlap)
            issues.append({QStringLiteral("prices"), Overlapping});
    }
    return issues;
}

base::Result<QList<base::Id>> put(
    store::ActWriter &writer, const base::Id &organisation, const base::Id &service, const ServiceEdit &edit)
{
    const auto sites = putChildren<domain::Site>(writer, organisation, {}, movedTo(organisation, edit.sites));
    if (!sites)
        return sites;
    for (const base::Done &done : {putStaff(writer, organisation, edit),
             putChildren(writer, service, edit.registrations), putChildren(writer, service, edit.prices)}) {
        if (!done)
            return done.error();
    }
    return sites;
}

base::Done dropSites(store::ActWriter &writer, const base::Id &organisation, const QList<base::Id> &staying)
{
    const auto before = store::records::childrenOf<domain::Site>(writer.connection(), organisation);
    if (!before)
        return before.error();
    for (const domain::Site &site : *before) {
        if (staying.contains(site.id))
            continue;
        const auto named = store::records::where<domain::Offer>(writer.connection(), "site", site.id);
        if (!named)
            return named.error();
        if (!named->isEmpty())
            continue;
        const base::Done removed = writer.removeWithChildren(domain::typeOf<domain::Site>(), site.id);
        if (!removed)
            return removed;
    }
    return {};
}

} // namespace serviceparts

} // namespace work
