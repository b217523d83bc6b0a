// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/importreport.h"

#include "model/exchange/csvwriter.h"
#include "model/exchange/tablefile.h"

namespace work {

base::Done saveImportReport(const QString &path, const QStringList &header, const QList<QStringList> &rows)
{
    exchange::Sheet sheet;
    sheet.header = header;
    for (const QStringList &row : rows)
        sheet.rows.append(QList<exchange::Value>(row.begin(), row.end()));
    return exchange::saveFile(path, exchange::writeCsv(sheet).bytes);
}

} // namespace work
