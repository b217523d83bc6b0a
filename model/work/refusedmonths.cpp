// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/refusedmonths.h"

#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"
#include "model/domain/grant.h"
#include "model/domain/person.h"
#include "model/store/joined.h"
#include "model/store/records.h"
#include "model/work/context.h"

#include <algorithm>

namespace work::refusedmonths {
namespace {

/// Records that were joined are one person, under the name of the one that is shown.
base::Result<QString> nameOf(Context &context, const base::Id &bundle)
{
    const auto found = store::records::find<domain::Bundle>(context.connection(), bundle);
    if (!found || !*found)
        return found ? base::Result<QString>(QString()) : found.error();
    const auto shown = store::joined::shownAs(context.connection(), (*found)->parent);
    if (!shown)
        return shown.error();
    const auto person = store::records::find<domain::Person>(context.connection(), *shown);
    if (!person)
        return person.error();
    return *person ? (*person)->name : QString();
}

base::Done add(Context &context, const domain::Grant &grant, QList<RefusedMonths> &all)
{
    const auto item = store::records::find<domain::BundleItem>(context.connection(), grant.parent);
    if (!item)
        return item.error();
    const auto month = base::monthFromIso(grant.month);
    if (!*item || !month)
        return {};
    auto bundle = std::ranges::find(all, grant.bundle, &RefusedMonths::bundle);
    if (bundle == all.end()) {
        const auto name = nameOf(context, grant.bundle);
        if (!name)
            return name.error();
        bundle = all.insert(all.end(), {grant.bundle, *name, {}});
    }
    auto service = std::ranges::find(bundle->services, grant.parent, &RefusedMonths::Service::item);
    if (service == bundle->services.end())
        service = bundle->services.insert(bundle->services.end(), {grant.parent, (*item)->serviceName, {}});
    if (!service->months.contains(*month))
        service->months.append(*month);
    return {};
}

} // namespace

base::Result<QList<RefusedMonths>> of(Context &context, const QList<base::Id> &requests)
{
    QList<RefusedMonths> all;
    for (const base::Id &request : requests) {
        const auto grant = store::records::find<domain::Grant>(context.connection(), request);
        if (!grant)
            return grant.error();
        const base::Done added = *grant ? add(context, **grant, all) : base::Done();
        if (!added)
            return added.error();
    }
    for (RefusedMonths &bundle : all) {
        for (RefusedMonths::Service &service : bundle.services)
            std::ranges::sort(service.months);
    }
    return all;
}

} // namespace work::refusedmonths
