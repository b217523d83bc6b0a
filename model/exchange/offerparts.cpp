// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/offerparts.h"

#include "model/base/calendar.h"
#include "model/exchange/rowcells.h"
#include "model/exchange/weeklyslots.h"

#include <algorithm>
#include <cmath>

namespace exchange {
namespace {

bool isBackwards(QDate from, QDate until)
{
    return from.isValid() && until.isValid() && until < from;
}

void readSite(domain::Site &site, RowCells &cells)
{
    site.name = cells.text("site").simplified();
    const QString dong = domain::normalisedDong(cells.text("siteDong"));
    site.address = domain::addressFromLine(cells.text("siteAddress"), dong);
    readPosition(cells, "siteLatitude", "siteLongitude", site.address);
    site.phone = cells.read("sitePhone", RowReason::NotAPhone, phonesOf).value_or(QStringList()).value(0);
    site.accessibility = cells.list("accessibility");
    site.accessibilityNote = cells.text("accessibilityNote");
    site.transport = cells.text("transport");
    site.url = cells.text("siteUrl");
    site.note = cells.text("siteNote");
    if (cells.has("openingHours")) {
        const auto hours = openingHoursOf(cells.text("openingHours"));
        if (hours)
            site.hours = *hours;
        else
            cells.refuse("openingHours", RowReason::NotASlot);
    }
    if (!site.name.isEmpty() || !site.address.isEmpty())
        return;
    const bool saysMore = !site.phone.isEmpty() || !site.accessibility.isEmpty()
        || !site.accessibilityNote.isEmpty() || !site.transport.isEmpty() || !site.url.isEmpty()
        || !site.note.isEmpty() || !site.hours.isEmpty();
    if (saysMore)
        cells.refuse("site", RowReason::Missing);
}

void readPrices(OfferParts &parts, RowCells &cells, QDate today)
{
    if (!cells.has("prices"))
        return;
    const auto read = partcells::pricesOf(cells.text("prices"), today);
    if (!read)
        return cells.refuse("prices", RowReason::NotPrices);
    parts.prices = *read;
    for (const domain::PriceEdition &one : std::as_const(parts.prices)) {
        if (*one.subsidy + *one.copay != *one.price)
            cells.refuse("prices", RowReason::AmountsDoNotAdd);
        if (isBackwards(one.from, one.until))
            cells.refuse("prices", RowReason::OutOfOrder);
    }
}

void readRegistrations(OfferParts &parts, RowCells &cells, QDate today)
{
    if (!cells.has("registrations"))
        return;
    const auto read = partcells::registrationsOf(cells.text("registrations"), today);
    if (!read)
        return cells.refuse("registrations", RowReason::NotRegistrations);
    parts.registrations = *read;
    for (const domain::Registration &one : std::as_const(parts.registrations)) {
        if (isBackwards(one.from, one.until))
            cells.refuse("registrations", RowReason::OutOfOrder);
    }
}

QList<partcells::Contact> contactsIn(const char *field, RowCells &cells, QDate today)
{
    if (!cells.has(field))
        return {};
    const auto read = partcells::contactsOf(cells.text(field), today);
    if (!read) {
        cells.refuse(field, RowReason::NotContacts);
        return {};
    }
    for (const partcells::Contact &one : *read) {
        if (isBackwards(one.staff.from, one.staff.until))
            cells.refuse(field, RowReason::OutOfOrder);
    }
    return *read;
}

/// Lists of offices often have the telephone beside the name, in a column of its own.
void readContacts(OfferParts &parts, RowCells &cells, QDate today)
{
    parts.contacts = contactsIn("contacts", cells, today);
    parts.organisationContacts = contactsIn("organisationContacts", cells, today);
    const QString phone
        = cells.read("contactPhone", RowReason::NotAPhone, phonesOf).value_or(QStringList()).value(0);
    const QString email = cells.text("contactEmail");
    if (phone.isEmpty() && email.isEmpty())
        return;
    if (parts.contacts.size() != 1)
        return cells.leaveOut("contacts", RowReason::Missing);
    domain::Staff &only = parts.contacts.first().staff;
    if (!phone.isEmpty())
        only.phone = phone;
    if (!email.isEmpty())
        only.email = email;
}

} // namespace

void readPosition(RowCells &cells, const char *latitude, const char *longitude, domain::Address &address)
{
    constexpr double kNorthMost = 90;
    constexpr double kEastMost = 180;
    if (!cells.has(latitude) && !cells.has(longitude))
        return;
    const std::optional<double> north = decimalOf(cells.text(latitude));
    const std::optional<double> east = decimalOf(cells.text(longitude));
    if (!north || !east || std::abs(*north) > kNorthMost || std::abs(*east) > kEastMost)
        return cells.leaveOut(latitude, RowReason::NotAPosition);
    address.latitude = north;
    address.longitude = east;
    address.source = domain::PositionSource::Given;
}

std::optional<QJsonObject> openingHoursOf(const QString &text)
{
    const auto weekly = weeklySlotsOf(text);
    if (!weekly)
        return std::nullopt;
    QMap<QString, QStringList> byDay;
    for (const WeeklySlot &slot : *weekly) {
        byDay[slot.day].append(
            QStringLiteral("%1-%2").arg(slot.from.toString(QStringLiteral("HH:mm")), slot.end()));
    }
    QJsonObject hours;
    for (auto day = byDay.begin(); day != byDay.end(); ++day) {
        std::sort(day->begin(), day->end());
        hours.insert(day.key(), day->join(QLatin1String(", ")));
    }
    return hours;
}

OfferParts readOfferParts(RowCells &cells, QDate today)
{
    OfferParts parts;
    readSite(parts.site, cells);
    readPrices(parts, cells, today);
    readRegistrations(parts, cells, today);
    readContacts(parts, cells, today);
    parts.label = cells.text("label").simplified();
    parts.number = cells.read("number", RowReason::NotANumber, wholeNumberOf);
    parts.servicePhone
        = cells.read("servicePhone", RowReason::NotAPhone, phonesOf).value_or(QStringList()).value(0);
    parts.email = cells.text("email");
    parts.url = cells.text("url");
    parts.organisationEmail = cells.text("organisationEmail");
    parts.organisationUrl = cells.text("organisationUrl");
    parts.alternateName = cells.text("alternateName");
    parts.description = cells.text("description");
    parts.classification = cells.text("classification");
    parts.status = cells.text("status");
    parts.languages = cells.list("languages");
    const auto day = [today](const QString &text) { return base::parseDay(text, today); };
    parts.verified = cells.read("verified", RowReason::NotADay, day).value_or(QDate());
    if (parts.verified > today) {
        cells.leaveOut("verified", RowReason::InTheFuture);
        parts.verified = {};
    }
    return parts;
}

} // namespace exchange
