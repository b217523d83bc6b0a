// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/hsdscheck.h"
#include "model/exchange/hsdscsv.h"

namespace hsdssample {

inline QString id(int number)
{
    return QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
}

/// A small directory without a fault: an organisation with a program, a service at a location, and something
/// in most tables. Rows stand in line 2 and following.
inline exchange::hsds::Reading sound()
{
    using exchange::hsds::Cells;
    exchange::hsds::Reading reading;
    const auto add = [&](const char *table, std::initializer_list<std::pair<const char *, QString>> cells) {
        QList<exchange::hsds::Row> &rows = reading.tables.rows[QLatin1String(table)];
        Cells made;
        for (const auto &[column, text] : cells)
            made.insert(QLatin1String(column), text);
        rows.append({int(rows.size()) + 2, made});
        ++reading.read;
    };
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    add("organizations",
        {{"id", id(1)}, {"name", text("해오름복지관")}, {"description", text("동네 복지관")},
            {"email", text("info@example.org")}, {"website", text("https://example.org")},
            {"year_incorporated", text("1998")}});
    add("organizations",
        {{"id", id(2)}, {"name", text("해오름복지관 별관")}, {"description", text("-")},
            {"parent_organization_id", id(1)}});
    add("programs",
        {{"id", id(3)}, {"organization_id", id(1)}, {"name", text("돌봄패스")}, {"description", text("-")}});
    add("services",
        {{"id", id(4)}, {"organization_id", id(1)}, {"program_id", id(3)}, {"name", text("방문 돌봄")},
            {"status", text("active")}, {"minimum_age", text("40")}, {"maximum_age", text("90")},
            {"assured_date", text("2026-11-01")}, {"email", text("care@example.org")},
            {"last_modified", text("2026-11-01T09:00:00Z")}});
    add("locations",
        {{"id", id(5)}, {"organization_id", id(1)}, {"location_type", text("physical")},
            {"name", text("본관")}, {"latitude", text("35.2")}, {"longitude", text("129.1")}});
    add("service_at_location", {{"id", id(6)}, {"service_id", id(4)}, {"location_id", id(5)}});
    add("addresses",
        {{"id", id(7)}, {"location_id", id(5)}, {"address_1", text("달빛길 1")}, {"city", text("해오름구")},
            {"state_province", text("가온광역시")}, {"postal_code", text("00000")}, {"country", text("KR")},
            {"address_type", text("physical")}});
    add("phones", {{"id", id(8)}, {"organization_id", id(1)}, {"number", text("051-555-0101")}});
    add("schedules",
        {{"id", id(9)}, {"service_at_location_id", id(6)}, {"freq", text("WEEKLY")}, {"byday", text("TU,FR")},
            {"opens_at", text("10:00")}, {"closes_at", text("11:30")}, {"wkst", text("MO")},
            {"interval", text("1")}, {"timezone", text("9")}});
    add("cost_options",
        {{"id", id(10)}, {"service_id", id(4)}, {"currency", text("KRW")}, {"amount", text("200000")},
            {"valid_from", text("2026-01-01")}, {"valid_to", text("2026-12-31")}});
    add("contacts", {{"id", id(11)}, {"service_id", id(4)}, {"name", text("선우보름")}});
    add("taxonomies", {{"id", id(12)}, {"name", text("분류")}, {"description", text("-")}});
    add("taxonomy_terms",
        {{"id", id(13)}, {"name", text("가사")}, {"description", text("-")}, {"taxonomy_id", id(12)}});
    add("attributes",
        {{"id", id(14)}, {"link_id", id(4)}, {"taxonomy_term_id", id(13)},
            {"link_entity", text("services")}});
    return reading;
}

} // namespace hsdssample
