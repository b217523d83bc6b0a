// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/bundleplaces.h"

#include "model/store/actwriter.h"
#include "model/store/places.h"
#include "model/store/records.h"
#include "model/work/context.h"

#include <QMap>

#include <algorithm>

namespace work::bundleplaces {
namespace {

base::Done leaveList(store::ActWriter &writer, const base::Id &person, const base::Id &offer, QDate day)
{
    const auto entries = store::records::childrenOf<domain::Waiting>(writer.connection(), person);
    if (!entries)
        return entries.error();
    for (domain::Waiting entry : *entries) {
        if (entry.offer != offer || entry.until.isValid() || !entry.outcome.isEmpty())
            continue;
        entry.until = day;
        entry.outcome = QLatin1String(waitinglist::kPlaced);
        if (const auto put = writer.put(entry); !put)
            return put.error();
    }
    return {};
}

/// `more`: so many places more are in use.
base::Done change(store::ActWriter &writer, domain::Offer offer, int more)
{
    if (!offer.places)
        return {};
    qint64 places = std::max<qint64>(0, *offer.places - more);
    if (offer.capacity && more < 0)
        places = std::min(places, std::max<qint64>(*offer.capacity, *offer.places));
    if (places == *offer.places)
        return {};
    offer.places = places;
    const auto put = writer.put(offer);
    return put ? base::Done() : put.error();
}

} // namespace

bool hasPlace(const domain::BundleItem &item)
{
    return item.state == QLatin1String("running") || item.state == QLatin1String("held");
}

int freeOf(const domain::Offer &offer, int taken)
{
    constexpr qint64 kMost = 1'000'000;
    if (offer.closed || (!offer.places && !offer.capacity))
        return 0;
    const qint64 left = offer.capacity ? *offer.capacity - taken : kMost;
    return int(std::clamp<qint64>(std::min(offer.places.value_or(kMost), left), 0, kMost));
}

base::Done settle(store::ActWriter &writer, const base::Id &person, const QList<domain::BundleItem> &before,
    const QList<domain::BundleItem> &after, QDate day)
{
    QMap<base::Id, int> more;
    for (const domain::BundleItem &item : before)
        more[item.offer] -= hasPlace(item) ? 1 : 0;
    for (const domain::BundleItem &item : after)
        more[item.offer] += hasPlace(item) ? 1 : 0;
    for (auto one = more.begin(); one != more.end(); ++one) {
        if (*one == 0)
            continue;
        const auto offer = store::records::find<domain::Offer>(writer.connection(), one.key());
        if (!offer)
            return offer.error();
        if (!*offer)
            continue;
        if (const base::Done changed = change(writer, **offer, *one); !changed)
            return changed;
        if (*one < 0)
            continue;
        if (const base::Done left = leaveList(writer, person, one.key(), day); !left)
            return left;
    }
    return {};
}

base::Result<QList<FreedPlace>> waitingFor(Context &context, const QList<domain::BundleItem> &items)
{
    const auto taken = store::places::taken(context.connection());
    if (!taken)
        return taken.error();
    QList<FreedPlace> freed;
    for (const domain::BundleItem &item : items) {
        const auto offer = store::records::find<domain::Offer>(context.connection(), item.offer);
        if (!offer)
            return offer.error();
        if (!*offer || freeOf(**offer, taken->value(item.offer)) < 1)
            continue;
        const auto people = waitinglist::of(context, item.offer);
        if (!people)
            return people.error();
        if (!people->isEmpty())
            freed.append({item, (*offer)->parent, int(people->size()), people->first()});
    }
    return freed;
}

} // namespace work::bundleplaces
