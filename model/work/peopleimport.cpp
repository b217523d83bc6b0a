// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/peopleimport.h"

#include "model/base/calendar.h"
#include "model/store/accesslog.h"
#include "model/work/context.h"
#include "model/work/peopleplanner.h"

namespace work::peopleimport {
namespace {

QMap<QString, QString> headingsOf(const ListFile &file, const ListColumns &columns)
{
    QMap<QString, QString> headings;
    for (auto one = columns.begin(); one != columns.end(); ++one)
        headings.insert(one.key(), file.header.value(one.value()));
    return headings;
}

/// Reads the rows and holds each against the planner.
base::Result<PeoplePlan> planned(PeoplePlanner &planner, Context &context, const ListFile &file,
    const ListColumns &columns, const RowDecisions &decisions, const base::Progress &progress)
{
    if (!file.table || !lists::missingField(columns, ListKind::People).isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("name")};
    const QDate today = base::koreanDay(context.clock().now());
    const QMap<QString, QString> headings = headingsOf(file, columns);
    const QList<exchange::PersonRow> rows = exchange::readPersonRows(*file.table, columns, today);
    PeoplePlan plan;
    for (const exchange::PersonRow &row : rows) {
        if (progress.isCancelled())
            return base::ErrorKind::Cancelled;
        const auto decided = decisions.find(row.line);
        const auto taken = planner.take(incomingOf(row, headings, context.codes()),
            decided == decisions.end() ? std::nullopt : std::optional(*decided));
        if (!taken)
            return taken.error();
        plan.counts.count(taken->outcome, taken->issues);
        plan.rows.append(*taken);
        progress.at(plan.rows.size(), rows.size());
    }
    return plan;
}

} // namespace

base::Result<PeoplePlan> plan(Context &context, const ListFile &file, const ListColumns &columns,
    const RowDecisions &decisions, const base::Progress &progress)
{
    auto planner = PeoplePlanner::begin(context);
    if (!planner)
        return planner.error();
    auto plan = planned(*planner, context, file, columns, decisions, progress);
    if (!plan)
        return plan;
    plan->counts.dryRun = true;
    const QJsonObject detail{{QStringLiteral("page"), QStringLiteral("import")},
        {QStringLiteral("count"), plan->counts.changed + plan->counts.same + plan->counts.unclear}};
    if (const base::Done logged
        = store::accesslog::write(context.vault(), context.connection(), QStringLiteral("list"), {}, detail);
        !logged)
        return logged.error();
    return plan;
}

base::Result<PeoplePlan> apply(Context &context, const ListFile &file, const ListColumns &columns,
    const RowDecisions &decisions, const base::Progress &progress)
{
    // The act holds the vault while it plans, so that nothing can change between planning and writing.
    auto writer
        = store::ActWriter::begin(context.vault(), context.connection(), {QStringLiteral("import people")});
    if (!writer)
        return writer.error();
    auto planner = PeoplePlanner::begin(context);
    if (!planner)
        return planner.error();
    base::Progress planning;
    planning.cancel = progress.cancel;
    auto plan = planned(*planner, context, file, columns, decisions, planning);
    if (!plan)
        return plan;
    if (const base::Done written = planner->write(*writer, progress); !written)
        return written.error();
    if (progress.isCancelled())
        return base::ErrorKind::Cancelled;
    if (const auto act = context.finish(*writer); !act)
        return act.error();
    return plan;
}

} // namespace work::peopleimport
