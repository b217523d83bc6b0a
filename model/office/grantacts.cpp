// SPDX-License-Identifier: GPL-3.0-or-later
// What grants are measured by.
#include "model/office/actlist.h"

#include "model/domain/offer.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office::acts {
namespace {

constexpr int kMostServices = 100;
constexpr int kMostPlaces = 1'000'000;

bool isMonth(const QString &text)
{
    static const QRegularExpression form(u"^\\d{4}-(0[1-9]|1[0-2])$"_s);
    return form.match(text).hasMatch();
}

Answer setCap(Hall &hall, const Actor &, const QJsonObject &values)
{
    const QString month = values.value("month"_L1).toString();
    const int services = values.value("services"_L1).toInt(-1);
    if (!isMonth(month))
        return wrongValue("month", values.value("month"_L1));
    if (services < 0 || services > kMostServices)
        return wrongValue("services", values.value("services"_L1));
    hall.store.grants().setCap(month, services);
    return QJsonObject{{u"month"_s, month}, {u"services"_s, services}};
}

/// The offer that is named. The office reads no offers, but the heads of their changes say what they are of.
base::Result<base::Id> offerIn(Hall &hall, const QJsonObject &values)
{
    const auto id = base::Id::fromString(values.value("offer"_L1).toString());
    if (!id)
        return base::Error{base::ErrorKind::InvalidInput, u"an offer is named by its id"_s};
    hall.store.prepareRecords({*id});
    const base::Id stream = hall.store.place(*id);
    const QList<syncing::Entry> entries = stream.isNil() || hall.store.isErased(*id)
        ? QList<syncing::Entry>()
        : hall.store.entriesOf(*id, stream);
    const bool isOffer = std::any_of(entries.begin(), entries.end(), [](const syncing::Entry &entry) {
        return entry.change.header.recordType == QLatin1String(domain::Offer::kType);
    });
    return isOffer ? base::Result<base::Id>(*id) : base::Error{base::ErrorKind::NotFound, u"no such offer"_s};
}

Answer setPlaces(Hall &hall, const Actor &, const QJsonObject &values)
{
    const int places = values.value("places"_L1).toInt(-1);
    if (places < 0 || places > kMostPlaces)
        return wrongValue("places", values.value("places"_L1));
    const auto offer = offerIn(hall, values);
    if (!offer)
        return offer.error();
    hall.store.grants().setPlaces(offer->toString(), places);
    return QJsonObject{{u"offer"_s, offer->toString()}, {u"places"_s, places}};
}

} // namespace

std::vector<Kind> grantKinds()
{
    return {
        {"setCap", "setCap", true, setCap},
        {"setPlaces", "setPlaces", true, setPlaces},
    };
}

} // namespace office::acts
