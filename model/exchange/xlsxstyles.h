// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace exchange {

/// What the number format of a cell makes of its number.
struct NumberFormat {
    enum class Kind { Plain, Day, Time, DayAndTime };
    Kind kind = Kind::Plain;
    int digits = 0; ///< at least so many, filled up with zeros: 000000

    bool operator==(const NumberFormat &) const = default;
};

/// By the code: `yyyy-mm-dd`, `[$-412]h"시" mm"분"`, `000-0000`.
NumberFormat numberFormatOfCode(const QString &code);
/// By the number of a built-in format, as Korean Excel has them (ECMA-376, 18.8.30).
NumberFormat numberFormatOfId(int id);

/// The number formats of the cell styles, from `xl/styles.xml`.
QList<NumberFormat> readNumberFormats(const QByteArray &stylesXml);

/// A number as its cell shows it, days as ISO. Day 60 of the 1900 system is the 29 February that never was:
/// it and whatever is no day stay numbers.
QString textOfNumber(double number, const NumberFormat &format, bool countsFrom1904);

} // namespace exchange
