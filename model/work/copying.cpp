// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/copying.h"

#include "model/exchange/formulaguard.h"
#include "model/store/accesslog.h"
#include "model/work/context.h"

#include <QJsonObject>

#include <algorithm>

namespace work::copying {

QString textOf(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(exchange::withGuard(cell.simplified()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(QStringLiteral("\r\n"));
}

base::Result<QString> people(Context &context, const QList<QStringList> &rows)
{
    const QJsonObject detail{{QStringLiteral("what"), QStringLiteral("people")},
        {QStringLiteral("count"), std::max<qsizetype>(0, rows.size() - 1)}};
    if (const base::Done logged
        = store::accesslog::write(context.vault(), context.connection(), QStringLiteral("copy"), {}, detail);
        !logged)
        return logged.error();
    return textOf(rows);
}

} // namespace work::copying
