// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/hsdsimport.h"

#include "model/exchange/hsdsfile.h"
#include "model/exchange/hsdsschema.h"
#include "model/store/actwriter.h"
#include "model/work/context.h"
#include "model/work/hsdsdirectory.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace work {
namespace {

using exchange::hsds::Cells;
using exchange::hsds::Fault;
using exchange::hsds::Row;

/// Kept as it was written and of no consequence.
bool isNotice(const Fault &fault)
{
    return fault.rule == QLatin1String("unknown-column") || fault.rule == QLatin1String("contradiction");
}

QJsonArray jsonOf(const QList<Fault> &faults)
{
    QJsonArray list;
    for (const Fault &fault : faults) {
        QJsonObject one{{QStringLiteral("table"), fault.table}, {QStringLiteral("line"), fault.line},
            {QStringLiteral("column"), fault.column}, {QStringLiteral("rule"), fault.rule},
            {QStringLiteral("reason"), fault.rule},
            {QStringLiteral("scope"), fault.refusesRow ? QStringLiteral("row") : QStringLiteral("cell")}};
        if (!fault.path.isEmpty())
            one.insert(QStringLiteral("path"), fault.path);
        list.append(one);
    }
    return list;
}

/// Parents before children, whatever the order of the files.
QStringList inOrder(const exchange::hsds::Tables &tables)
{
    QStringList order{QStringLiteral("organizations"), QStringLiteral("locations"),
        QStringLiteral("programs"), QStringLiteral("services"), QStringLiteral("service_at_location"),
        QStringLiteral("contacts"), QStringLiteral("cost_options")};
    for (const exchange::hsds::Table &table : exchange::hsds::tables()) {
        if (!order.contains(QLatin1String(table.name)))
            order.append(QLatin1String(table.name));
    }
    order.removeIf([&](const QString &table) { return !tables.rows.contains(table); });
    return order;
}

QHash<std::pair<QString, QString>, Cells> byId(const exchange::hsds::Tables &tables)
{
    QHash<std::pair<QString, QString>, Cells> known;
    for (auto rows = tables.rows.begin(); rows != tables.rows.end(); ++rows) {
        for (const Row &row : *rows)
            known.insert({rows.key(), row.id()}, row.cells);
    }
    return known;
}

HsdsPlan laidOver(HsdsDirectory &directory, const exchange::hsds::Reading &reading)
{
    HsdsPlan plan;
    plan.read = reading.read;
    plan.leftOut = reading.leftOut;
    for (const Fault &fault : reading.faults)
        (isNotice(fault) ? plan.notices : plan.refused).append(fault);
    const auto known = byId(directory.tables());
    QSet<QString> services;
    for (const QString &table : inOrder(reading.tables)) {
        for (const Row &row : reading.tables.rows.value(table)) {
            const auto before = known.find({table, row.id()});
            const bool isNew = before == known.end();
            const bool isSame = !isNew && *before == row.cells;
            plan.rows.append({table, row.line,
                isNew        ? ListOutcome::New
                    : isSame ? ListOutcome::Same
                             : ListOutcome::Changed,
                row.cell("name")});
            if (!isSame)
                directory.take(table, isNew ? Cells() : *before, row.cells);
            if (table == QLatin1String("services"))
                services.insert(row.id());
        }
    }
    directory.completeOffers(services);
    return plan;
}

} // namespace

qsizetype HsdsPlan::count(ListOutcome outcome) const
{
    return std::count_if(
        rows.begin(), rows.end(), [=](const HsdsRow &row) { return row.outcome == outcome; });
}

qsizetype HsdsPlan::refusedRows() const
{
    return read - rows.size();
}

QJsonObject HsdsPlan::toJson() const
{
    QJsonObject byTable;
    for (const HsdsRow &row : rows)
        byTable.insert(row.table, byTable.value(row.table).toInt() + 1);
    return {{QStringLiteral("format"), QStringLiteral("hsds-3.0")}, {QStringLiteral("read"), read},
        {QStringLiteral("taken"), dryRun ? 0 : rows.size()}, {QStringLiteral("new"), count(ListOutcome::New)},
        {QStringLiteral("changed"), count(ListOutcome::Changed)},
        {QStringLiteral("same"), count(ListOutcome::Same)}, {QStringLiteral("unclear"), 0},
        {QStringLiteral("refusedRows"), refusedRows()}, {QStringLiteral("refused"), jsonOf(refused)},
        {QStringLiteral("notices"), jsonOf(notices)}, {QStringLiteral("tables"), byTable},
        {QStringLiteral("unread"), QJsonArray::fromStringList(leftOut)}, {QStringLiteral("dry_run"), dryRun}};
}

namespace hsdsimport {

bool isHsds(const QString &path)
{
    return exchange::hsds::isHsds(path);
}

base::Result<HsdsFile> read(const QString &path, const base::Progress &progress)
{
    auto reading = exchange::hsds::read(path, progress);
    if (!reading)
        return reading.error();
    return HsdsFile{path, std::make_shared<const exchange::hsds::Reading>(std::move(*reading))};
}

base::Result<HsdsPlan> plan(Context &context, const HsdsFile &file)
{
    auto directory = HsdsDirectory::read(context);
    if (!directory)
        return directory.error();
    HsdsPlan plan = laidOver(*directory, *file.reading);
    plan.dryRun = true;
    return plan;
}

base::Result<HsdsPlan> apply(Context &context, const HsdsFile &file, HsdsScope scope)
{
    auto directory = HsdsDirectory::read(context);
    if (!directory)
        return directory.error();
    const HsdsPlan plan = laidOver(*directory, *file.reading);
    if (scope == HsdsScope::AllOrNothing && !plan.refused.isEmpty())
        return base::Error{
            base::ErrorKind::RefusedByRule, QStringLiteral("%1 faults").arg(plan.refused.size())};
    auto writer
        = store::ActWriter::begin(context.vault(), context.connection(), {QStringLiteral("import services")});
    if (!writer)
        return writer.error();
    if (const base::Done written = directory->write(*writer); !written)
        return written.error();
    if (const auto act = context.finish(*writer); !act)
        return act.error();
    return plan;
}

} // namespace hsdsimport

} // namespace work
