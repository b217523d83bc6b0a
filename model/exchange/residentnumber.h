// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace exchange {

/// What the first seven digits of a resident registration number (주민등록번호) tell. The law allows no more
/// than that to be kept from a list, so the rest is never read.
struct BirthAndSex {
    QDate birth;
    QString sex; ///< "m" or "f"

    bool operator==(const BirthAndSex &) const = default;
};

/// Reads `570506-1******` or `5705061234567`, masked or whole, Koreans and foreigners (7th digit 1 to 8, 9
/// and 0 for the 19th century). There is no checksum: numbers given since October 2020 have none.
std::optional<BirthAndSex> birthAndSexFromRrn(const QString &number);

/// Whether a column of this heading holds such numbers.
bool isResidentNumberHeading(const QString &heading);

/// The number of a cell cut to seven digits: `570506-1******`; other text as
/// base::withoutResidentNumbers leaves it.
QString cutResidentNumber(const QString &cell);

} // namespace exchange
