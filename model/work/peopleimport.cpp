// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/peopleimport.h"

#include "model/base/calendar.h"
#include "model/store/accesslog.h"
#include "model/store/actwriter.h"
#include "model/store/history.h"
#include "model/work/context.h"
#include "model/work/peopleplanner.h"

namespace work::peopleimport {
namespace {

constexpr int kTriesToPlan = 3;

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

enum class Half { First, Second };

/// Planning and writing take about as long.
base::Progress halfOf(const base::Progress &whole, Half half)
{
    base::Progress part;
    part.cancel = whole.cancel;
    part.report = [whole, half](qint64 done, qint64 total) {
        whole.at(half == Half::First ? done : total + done, 2 * total);
    };
    return part;
}

/// What shall be written, and how many changes the vault had when it was planned.
struct Prepared {
    qint64 changes = 0;
    PeoplePlanner planner;
    PeoplePlan plan;
};

/// Planning takes as long as writing does, and is done without holding the vault.
base::Result<Prepared> prepare(Context &context, const ListFile &file, const ListColumns &columns,
    const RowDecisions &decisions, const base::Progress &progress)
{
    const auto changes = store::history::changeCount(context.connection());
    if (!changes)
        return changes.error();
    auto planner = PeoplePlanner::begin(context);
    if (!planner)
        return planner.error();
    auto plan = planned(*planner, context, file, columns, decisions, progress);
    if (!plan)
        return plan.error();
    return Prepared{*changes, std::move(*planner), std::move(*plan)};
}

base::Result<store::ActWriter> begin(Context &context)
{
    return store::ActWriter::begin(context.vault(), context.connection(), {QStringLiteral("import people")});
}

base::Result<PeoplePlan> write(
    Context &context, store::ActWriter &writer, Prepared &prepared, const base::Progress &progress)
{
    if (const base::Done written = prepared.planner.write(writer, progress); !written)
        return written.error();
    if (progress.isCancelled())
        return base::ErrorKind::Cancelled;
    if (const auto act = context.finish(writer); !act)
        return act.error();
    return prepared.plan;
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
    const base::Progress planning = halfOf(progress, Half::First);
    const base::Progress writing = halfOf(progress, Half::Second);
    for (int tries = 0; tries < kTriesToPlan; ++tries) {
        auto prepared = prepare(context, file, columns, decisions, planning);
        if (!prepared)
            return prepared.error();
        auto writer = begin(context);
        if (!writer)
            return writer.error();
        const auto now = store::history::changeCount(context.connection());
        if (!now)
            return now.error();
        if (*now == prepared->changes)
            return write(context, *writer, *prepared, writing);
    }
    // Somebody is always faster: this time nobody may write meanwhile.
    auto writer = begin(context);
    if (!writer)
        return writer.error();
    auto prepared = prepare(context, file, columns, decisions, planning);
    if (!prepared)
        return prepared.error();
    return write(context, *writer, *prepared, writing);
}

} // namespace work::peopleimport
