// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importflow.h"

#include "model/work/importreport.h"
#include "ui/exchange/importwords.h"
#include "ui/session/desk.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

ImportFlow::ImportFlow(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

ImportFlow::~ImportFlow()
{
    m_cancel.cancel();
}

template <class Work, class Answer> void ImportFlow::run(const QString &what, Work work, Answer answer)
{
    m_cancel.cancel();
    m_cancel = {};
    const int mine = ++m_run;
    m_busy = true;
    Q_EMIT started(what);
    auto finish = [this, mine, answer = std::move(answer)](auto result, const base::Id &act) mutable {
        if (mine != m_run)
            return;
        m_busy = false;
        m_act = act;
        Q_EMIT ended();
        if constexpr (std::is_void_v<typename decltype(result)::value_type>) {
            if (result)
                answer();
        } else if (result) {
            answer(*result);
        }
        if (!result)
            Q_EMIT failed(result.error());
    };
    m_desk.session().job(this, progress(), std::move(work), std::move(finish));
}

/// Reports each hundredth only: a row takes less time than telling of it.
base::Progress ImportFlow::progress()
{
    base::Progress progress;
    progress.cancel = m_cancel;
    auto last = std::make_shared<qint64>(-1);
    progress.report = [to = base::Receiver(this), last, this, mine = m_run](qint64 done, qint64 total) {
        const qint64 part = total > 0 ? done * 100 / total : 0;
        if (part == *last)
            return;
        *last = part;
        to.deliver([this, mine, done, total] {
            if (mine == m_run && m_busy)
                Q_EMIT progressed(done, total);
        });
    };
    return progress;
}

void ImportFlow::open(const QString &path)
{
    m_path = path;
    m_reading = {};
    readFile();
}

void ImportFlow::setReading(const work::ListReading &reading)
{
    if (reading == m_reading)
        return;
    m_reading = reading;
    readFile();
}

/// Files of HSDS say themselves what their columns are: they are planned at once.
void ImportFlow::readHsds()
{
    struct Read {
        work::HsdsFile file;
        work::HsdsPlan plan;
    };
    run(
        tr("Reading the file"),
        [path = m_path](work::Context &context, const base::Progress &progress) -> base::Result<Read> {
            const auto file = work::hsdsimport::read(path, progress);
            if (!file)
                return file.error();
            const auto plan = work::hsdsimport::plan(context, *file);
            if (!plan)
                return plan.error();
            return Read{*file, *plan};
        },
        [this](const Read &read) {
            m_hsds = read.file;
            m_file = {};
            m_file.path = m_path;
            m_kind = work::ListKind::Services;
            take(read.plan);
            Q_EMIT hsdsRead();
        });
}

void ImportFlow::readFile()
{
    forgetPlan();
    m_hsds.reset();
    if (work::hsdsimport::isHsds(m_path))
        return readHsds();
    run(
        tr("Reading the file"),
        [path = m_path, reading = m_reading](work::Context &, const base::Progress &progress) {
            return work::lists::read(path, reading, progress);
        },
        [this](const work::ListFile &file) {
            m_file = file;
            if (!m_kindIsChosen)
                m_kind = work::lists::kindOf(file);
            Q_EMIT fileChanged();
            readMapping();
        });
}

void ImportFlow::setKind(work::ListKind kind)
{
    m_kindIsChosen = true;
    if (kind == m_kind)
        return;
    m_kind = kind;
    forgetPlan();
    if (hasFile())
        readMapping();
}

void ImportFlow::readMapping()
{
    run(
        tr("Finding out which column is what"),
        [file = m_file, kind = m_kind](work::Context &context, const base::Progress &) {
            return work::lists::mapping(context, file, kind);
        },
        [this](const work::ListMapping &mapping) {
            m_mapping = mapping;
            Q_EMIT columnsChanged();
        });
}

void ImportFlow::setColumns(const work::ListColumns &columns)
{
    if (columns == m_mapping.columns)
        return;
    m_mapping.columns = columns;
    forgetPlan();
    Q_EMIT columnsChanged();
}

void ImportFlow::forgetPlan()
{
    m_decisions.clear();
    m_lines.clear();
    m_counts = {};
}

void ImportFlow::plan()
{
    const QString what = tr("Comparing %n row(s) with the vault", nullptr, int(m_file.rows));
    const auto remember
        = [file = m_file, kind = m_kind, columns = m_mapping.columns](work::Context &context) {
              return columns == work::lists::guess(file, kind)
                  ? base::Done()
                  : work::lists::rememberMapping(context, file, kind, columns);
          };
    const auto planned = [this](const auto &plan) {
        take(plan);
        Q_EMIT planChanged();
    };
    if (m_kind == work::ListKind::People) {
        const auto work
            = [=, file = m_file, columns = m_mapping.columns, decisions = m_decisions](
                  work::Context &context, const base::Progress &progress) -> base::Result<work::PeoplePlan> {
            if (const base::Done kept = remember(context); !kept)
                return kept.error();
            return work::peopleimport::plan(context, file, columns, decisions, progress);
        };
        run(what, work, planned);
        return;
    }
    const auto work = [=, file = m_file, columns = m_mapping.columns](work::Context &context,
                          const base::Progress &progress) -> base::Result<work::OfferPlan> {
        if (const base::Done kept = remember(context); !kept)
            return kept.error();
        return work::offerimport::plan(context, file, columns, progress);
    };
    run(what, work, planned);
}

void ImportFlow::decide(int line, const std::optional<work::RowDecision> &decision)
{
    if (decision)
        m_decisions.insert(line, *decision);
    else
        m_decisions.remove(line);
    plan();
}

void ImportFlow::apply()
{
    const QString what = tr("Taking the rows in");
    const auto finished = [this](const auto &plan) {
        take(plan);
        Q_EMIT applied(m_act);
    };
    if (m_hsds) {
        run(
            what,
            [file = *m_hsds](work::Context &context, const base::Progress &) {
                return work::hsdsimport::apply(context, file);
            },
            finished);
        return;
    }
    if (m_kind == work::ListKind::People) {
        run(
            what,
            [file = m_file, columns = m_mapping.columns, decisions = m_decisions](
                work::Context &context, const base::Progress &progress) {
                return work::peopleimport::apply(context, file, columns, decisions, progress);
            },
            finished);
        return;
    }
    run(
        what,
        [file = m_file, columns = m_mapping.columns](work::Context &context, const base::Progress &progress) {
            return work::offerimport::apply(context, file, columns, progress);
        },
        finished);
}

void ImportFlow::stop()
{
    m_cancel.cancel();
}

void ImportFlow::reset()
{
    stop();
    ++m_run;
    m_busy = false;
    m_file = {};
    m_hsds.reset();
    m_mapping = {};
    m_reading = {};
    m_kindIsChosen = false;
    forgetPlan();
    Q_EMIT ended();
}

void ImportFlow::saveReport(const QString &path)
{
    const QStringList header = {tr("Line"), tr("Column"), tr("Taken in"), tr("What is wrong")};
    QList<QStringList> rows;
    for (const ImportLine &line : std::as_const(m_lines)) {
        const QString taken = line.outcome == work::ListOutcome::Refused ? tr("no") : tr("yes");
        for (const work::ListIssue &issue : line.issues)
            rows.append({QString::number(line.line), importwords::field(m_kind, issue.column), taken,
                importwords::issue(m_kind, issue)});
        if (line.outcome == work::ListOutcome::Unclear)
            rows.append({QString::number(line.line), {}, tr("no"), tr("It is not clear who this is.")});
    }
    run(
        tr("Saving the list of problems"),
        [=](work::Context &, const base::Progress &) { return work::saveImportReport(path, header, rows); },
        [this] { Q_EMIT reportSaved(); });
}

void ImportFlow::take(const work::PeoplePlan &plan)
{
    m_counts = plan.counts;
    m_lines.clear();
    m_lines.reserve(plan.rows.size());
    for (const work::PersonImportRow &row : plan.rows) {
        ImportLine line;
        line.line = row.line;
        line.outcome = row.outcome;
        line.facts = row.facts;
        line.person = row.person;
        line.sameAsLine = row.sameAsLine;
        line.isSkipped = row.isSkipped;
        line.changes = row.changes;
        line.candidates = row.candidates;
        line.issues = row.issues;
        m_lines.append(line);
    }
}

void ImportFlow::take(const work::OfferPlan &plan)
{
    m_counts = plan.counts;
    m_lines.clear();
    m_lines.reserve(plan.rows.size());
    for (const work::OfferImportRow &row : plan.rows) {
        ImportLine line;
        line.line = row.line;
        line.outcome = row.outcome;
        line.service = row.service;
        line.organisation = row.organisation;
        line.slotText = row.slotText;
        line.changes = row.changes;
        line.issues = row.issues;
        m_lines.append(line);
    }
}

/// Rows that are taken, and a line for each that is not; findings stand with their row.
void ImportFlow::take(const work::HsdsPlan &plan)
{
    m_lines.clear();
    m_counts = {};
    m_counts.dryRun = plan.dryRun;
    m_counts.unread = plan.leftOut;
    QHash<std::pair<QString, int>, qsizetype> places;
    const auto lineOf = [&](const QString &table, int line) -> ImportLine & {
        const auto known = places.find({table, line});
        if (known != places.end())
            return m_lines[*known];
        places.insert({table, line}, m_lines.size());
        ImportLine made;
        made.line = line;
        made.organisation = table;
        made.service = table;
        made.outcome = work::ListOutcome::Refused;
        m_lines.append(made);
        return m_lines.last();
    };
    for (const work::HsdsRow &row : plan.rows) {
        ImportLine &line = lineOf(row.table, row.line);
        line.outcome = row.outcome;
        line.service = row.title.isEmpty() ? row.table : row.title;
    }
    for (const exchange::hsds::Fault &fault : plan.refused)
        lineOf(fault.table, fault.line)
            .issues.append({fault.line, fault.column, u"hsds-"_s + fault.rule, fault.refusesRow});
    for (const ImportLine &line : std::as_const(m_lines))
        m_counts.count(line.outcome, line.issues);
    m_counts.read = plan.read;
}

} // namespace ui
