// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/counters.h"

#include "model/store/settings.h"

namespace work::counters {

base::Result<int> nextNumber(sql::Connection &connection, const QString &kind, int year)
{
    const QString name = QStringLiteral("counter/%1/%2").arg(kind).arg(year);
    const auto last = store::settings::read(connection, name);
    if (!last)
        return last.error();
    const int number = last->toInt() + 1;
    if (const base::Done written = store::settings::write(connection, name, number); !written)
        return written.error();
    return number;
}

base::Result<QString> next(sql::Connection &connection, const QString &prefix, int year)
{
    return nextNumber(connection, prefix, year).transform([&](int number) {
        return QStringLiteral("%1-%2-%3").arg(prefix).arg(year).arg(number, 4, 10, QLatin1Char('0'));
    });
}

} // namespace work::counters
