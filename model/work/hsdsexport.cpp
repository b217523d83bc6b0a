// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/hsdsexport.h"

#include "model/exchange/hsdsfile.h"
#include "model/exchange/hsdsjsonwriter.h"
#include "model/work/context.h"
#include "model/work/hsdsdirectory.h"

namespace work::hsdsexport {

bool isHsds(const QString &path)
{
    return path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

base::Result<Exported> write(Context &context, const ExportTarget &target)
{
    const auto directory = HsdsDirectory::read(context);
    if (!directory)
        return directory.error();
    const exchange::hsds::Tables tables = directory->tables();
    const bool isArchive = target.path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
    const auto bytes
        = isArchive ? exchange::hsds::writeArchive(tables) : base::Result(exchange::hsds::writeJson(tables));
    if (!bytes)
        return bytes.error();
    const QJsonObject about{{QStringLiteral("what"), QStringLiteral("services")},
        {QStringLiteral("format"), isArchive ? QStringLiteral("hsds-csv") : QStringLiteral("hsds-json")}};
    return exportfile::writeBytes(context, *bytes, tables.count(), target, about);
}

} // namespace work::hsdsexport
