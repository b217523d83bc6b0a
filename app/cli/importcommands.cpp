// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of people and services from outside.
#include "app/cli/command.h"
#include "app/cli/filewords.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/recordjson.h"
#include "app/cli/words.h"
#include "model/work/hsdsimport.h"
#include "model/work/offerimportfile.h"
#include "model/work/peopleimport.h"
#include "ui/exchange/hsdswords.h"
#include "ui/exchange/issuewords.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr qint64 kLargestMap = 1 << 20;

base::Result<work::ListColumns> columnsOf(const Run &run, const work::ListFile &file, work::ListKind kind)
{
    if (!run.arguments.has(u"map"_s))
        return work::lists::guess(file, kind);
    const auto bytes = readFileOrInput(run.arguments.value(u"map"_s), kLargestMap);
    if (!bytes)
        return bytes.error();
    const auto map = objectOf(*bytes);
    if (!map)
        return map.error();
    const auto columns = work::lists::mappingFromJson(*map, file, kind);
    if (columns)
        return work::lists::withChosen(work::lists::guess(file, kind), *columns);
    return wrongUsage(columns.error().kind == base::ErrorKind::NotFound
            ? u"%1: the list has no such column"_s.arg(columns.error().detail)
            : u"%1: is not a field of such lists"_s.arg(columns.error().detail));
}

/// Scripts tell by it a list that was taken whole from one of which rows stayed out.
ExitCode codeOf(qsizetype read, qsizetype taken, qsizetype refused)
{
    if (read > 0 && taken == 0)
        return ExitCode::Refused;
    return refused > 0 ? ExitCode::InPart : ExitCode::Done;
}

QString issueLines(const QString &title, work::ListKind kind, const QList<work::ListIssue> &issues)
{
    if (issues.isEmpty())
        return {};
    QList<QStringList> rows;
    for (const work::ListIssue &issue : issues)
        rows.append({words(QT_TRANSLATE_NOOP("cli", "Line %1")).arg(issue.line), ui::importwords::issue(kind, issue)});
    return title + u'\n' + textTable(rows);
}

Reply replyOf(const work::ListCounts &counts, work::ListKind kind)
{
    QList<QStringList> rows{{words(QT_TRANSLATE_NOOP("cli", "Rows read")), QString::number(counts.read)},
        {words(QT_TRANSLATE_NOOP("cli", "Taken")), QString::number(counts.taken())},
        {words(QT_TRANSLATE_NOOP("cli", "New")), QString::number(counts.added)},
        {words(QT_TRANSLATE_NOOP("cli", "Changed")), QString::number(counts.changed)},
        {words(QT_TRANSLATE_NOOP("cli", "The same")), QString::number(counts.same)},
        {words(QT_TRANSLATE_NOOP("cli", "Unclear")), QString::number(counts.unclear)},
        {words(QT_TRANSLATE_NOOP("cli", "Refused")), QString::number(counts.refused.size())}};
    QString text = textTable(rows);
    text += issueLines(words(QT_TRANSLATE_NOOP("cli", "Refused rows:")), kind, counts.refused);
    text += issueLines(
        words(QT_TRANSLATE_NOOP("cli", "Cells that could not be read; their rows count without them:")),
        kind, counts.notices);
    if (!counts.unread.isEmpty()) {
        text += words(QT_TRANSLATE_NOOP("cli", "Columns that were not read: %1"))
                    .arg(counts.unread.join(u", "_s));
        text += u'\n'
            + words(QT_TRANSLATE_NOOP("cli", "If one of them is needed, --map can tell what it holds."));
    }
    return reply(counts.toJson(), text,
        codeOf(counts.read, counts.added + counts.changed + counts.same, counts.refused.size()));
}

/// Reads the list, finds the columns, opens the vault, and only then plans or applies.
template <class Plan, class Apply>
Answer takeList(const Run &run, work::ListKind kind, const Plan &plan, const Apply &apply)
{
    const auto file = work::lists::read(run.arguments.word(0));
    if (!file)
        return listTrouble(run.arguments.word(0), file.error());
    const auto columns = columnsOf(run, *file, kind);
    if (!columns)
        return columns.error();
    if (const QString missing = work::lists::missingField(*columns, kind); !missing.isEmpty())
        return missingColumn(*file, missing);
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    const auto outcome
        = run.arguments.has(u"dry-run"_s) ? plan(context, *file, *columns) : apply(context, *file, *columns);
    if (!outcome)
        return outcome.error();
    work::ListCounts counts = outcome->counts;
    if (const QString missing = work::lists::missingInAllRows(*columns, counts); !missing.isEmpty())
        return missingColumn(*file, missing);
    counts.unread = work::lists::unreadColumns(*file, *columns);
    counts.dryRun = run.arguments.has(u"dry-run"_s);
    return replyOf(counts, kind);
}

Answer importPeople(const Run &run)
{
    const auto plan
        = [](work::Context &context, const work::ListFile &file, const work::ListColumns &columns) {
              return work::peopleimport::plan(context, file, columns);
          };
    const auto apply
        = [](work::Context &context, const work::ListFile &file, const work::ListColumns &columns) {
              return work::peopleimport::apply(context, file, columns);
          };
    return takeList(run, work::ListKind::People, plan, apply);
}

QString placeOf(const exchange::hsds::Fault &fault)
{
    const QString line = words(QT_TRANSLATE_NOOP("cli", "Line %1")).arg(fault.line);
    return fault.path.isEmpty() ? line : fault.path;
}

/// A rule without a sentence, of a later version, stands there by its name beside its column.
QString faultWords(const exchange::hsds::Fault &fault)
{
    const QString sentence = ui::hsdswords::fault(fault.rule, fault.column);
    return sentence.isEmpty() ? u"%1 %2"_s.arg(fault.column, fault.rule).trimmed() : sentence;
}

Reply replyOf(const work::HsdsPlan &plan)
{
    QList<QStringList> rows{{words(QT_TRANSLATE_NOOP("cli", "Rows read")), QString::number(plan.read)},
        {words(QT_TRANSLATE_NOOP("cli", "Taken")), QString::number(plan.dryRun ? 0 : plan.rows.size())},
        {words(QT_TRANSLATE_NOOP("cli", "New")), QString::number(plan.count(work::ListOutcome::New))},
        {words(QT_TRANSLATE_NOOP("cli", "Changed")), QString::number(plan.count(work::ListOutcome::Changed))},
        {words(QT_TRANSLATE_NOOP("cli", "The same")), QString::number(plan.count(work::ListOutcome::Same))},
        {words(QT_TRANSLATE_NOOP("cli", "Refused")), QString::number(plan.refusedRows())}};
    QString text = textTable(rows);
    QList<QStringList> refused;
    QList<QStringList> cells;
    for (const exchange::hsds::Fault &fault : plan.refused)
        (fault.refusesRow ? refused : cells).append({fault.table, placeOf(fault), faultWords(fault)});
    if (!refused.isEmpty())
        text += words(QT_TRANSLATE_NOOP("cli", "Refused rows:")) + u'\n' + textTable(refused);
    if (!cells.isEmpty())
        text
            += words(QT_TRANSLATE_NOOP("cli", "Cells that could not be read; their rows count without them:"))
            + u'\n' + textTable(cells);
    if (!plan.leftOut.isEmpty())
        text
            += words(QT_TRANSLATE_NOOP("cli", "Files that are no table: %1")).arg(plan.leftOut.join(u", "_s));
    return reply(plan.toJson(), text, codeOf(plan.read, plan.rows.size(), plan.refusedRows()));
}

/// HSDS 3.0: a folder, an archive of tables, or JSON.
Answer importHsds(const Run &run)
{
    const auto file = work::hsdsimport::read(run.arguments.word(0));
    if (!file)
        return file.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto scope = run.arguments.has(u"all-or-nothing"_s) ? work::HsdsScope::AllOrNothing
                                                              : work::HsdsScope::TakeWhatIsSound;
    work::Context &context = (*vault)->context();
    const auto planned = work::hsdsimport::plan(context, *file);
    if (!planned)
        return planned.error();
    if (run.arguments.has(u"dry-run"_s))
        return replyOf(*planned);
    if (scope == work::HsdsScope::AllOrNothing && !planned->refused.isEmpty()) {
        Reply refusal = replyOf(*planned);
        refusal.code = ExitCode::Refused;
        return refusal;
    }
    const auto taken = work::hsdsimport::apply(context, *file, scope);
    if (!taken)
        return taken.error();
    return replyOf(*taken);
}

Answer importServices(const Run &run)
{
    if (work::hsdsimport::isHsds(run.arguments.word(0)))
        return importHsds(run);
    const auto plan
        = [](work::Context &context, const work::ListFile &file, const work::ListColumns &columns) {
              return work::offerimport::plan(context, file, columns);
          };
    const auto apply
        = [](work::Context &context, const work::ListFile &file, const work::ListColumns &columns) {
              return work::offerimport::apply(context, file, columns);
          };
    return takeList(run, work::ListKind::Services, plan, apply);
}

} // namespace

std::vector<Command> importCommands()
{
    const std::vector<Option> options{
        {"map", "MAPFILE",
            QT_TRANSLATE_NOOP("cli",
                "JSON that names columns of fields, by heading or number from 1; the others are recognised")},
        {"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "only tell what would be taken")}};
    std::vector<Option> services = options;
    services.push_back({"all-or-nothing", nullptr,
        QT_TRANSLATE_NOOP("cli", "take nothing where anything of an HSDS file is refused")});
    return {
        {"import people", "FILE", QT_TRANSLATE_NOOP("cli", "take a list of people in, CSV or XLSX"),
            importPeople, options},
        {"import services", "FILE",
            QT_TRANSLATE_NOOP(
                "cli", "take services in: CSV, XLSX, or HSDS 3.0 as a folder, a ZIP archive or JSON"),
            importServices, services},
    };
}

} // namespace cli
