// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/hsdsrows.h"

namespace exchange::hsds {

qsizetype Tables::count() const
{
    qsizetype count = 0;
    for (const QList<Row> &table : rows)
        count += table.size();
    return count;
}

} // namespace exchange::hsds
