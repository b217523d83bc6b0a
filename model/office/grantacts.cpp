// SPDX-License-Identifier: GPL-3.0-or-later
// What grants are measured by.
#include "model/office/actlist.h"

#include <QRegularExpression>

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
        return wrongValue("month");
    if (services < 0 || services > kMostServices)
        return wrongValue("services");
    hall.store.grants().setCap(month, services);
    return QJsonObject{{u"month"_s, month}, {u"services"_s, services}};
}

Answer setPlaces(Hall &hall, const Actor &, const QJsonObject &values)
{
    const QString offer = values.value("offer"_L1).toString();
    const int places = values.value("places"_L1).toInt(-1);
    if (offer.isEmpty() || offer.size() > 200)
        return wrongValue("offer");
    if (places < 0 || places > kMostPlaces)
        return wrongValue("places");
    hall.store.grants().setPlaces(offer, places);
    return QJsonObject{{u"offer"_s, offer}, {u"places"_s, places}};
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
