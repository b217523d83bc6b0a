// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <vector>

/// The Human Services Data Specification 3.0 of Open Referral (HSDS): its 21 tables as data.
namespace exchange::hsds {

/// What a cell of a column may hold. Beyond the published formats: degrees on earth, years, offsets from UTC,
/// three letters of a currency, weekdays of RFC 5545, numbers that cannot be negative.
enum class Kind {
    Text,
    Uuid,
    Email,
    Uri,
    Day,
    Time,
    Moment,
    Number,
    NotNegative,
    Count, ///< whole, from 1
    Year,
    Zone, ///< hours, -12 to 14
    Latitude,
    Longitude,
    Currency,
    Weekdays,
    PhoneNumber
};

/// What becomes of a row whose reference leads to no row of the file: an extract need not hold what stands
/// above it.
enum class Outside { Refused, LeftOut, LeftOutWithOwner };

struct Column {
    const char *name;
    Kind kind = Kind::Text;
    bool isNeeded = false;
    const char *values = nullptr; ///< those allowed, divided by `|`
    const char *refersTo = nullptr; ///< a table
    Outside outside = Outside::Refused;
};

struct Table {
    const char *name; ///< also of the file, without `.csv`
    std::span<const Column> columns;

    const Column *find(const QString &column) const;
};

/// In the order of the specification.
const std::vector<Table> &tables();
const Table *table(const QString &name);

} // namespace exchange::hsds
