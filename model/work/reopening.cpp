// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/reopening.h"

#include "model/domain/records.h"
#include "model/store/actwriter.h"
#include "model/store/history.h"
#include "model/store/syncrows.h"
#include "model/sync/view.h"
#include "model/work/context.h"
#include "model/work/declining.h"
#include "model/work/disagreements.h"
#include "model/work/reopeningsteps.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::reopening {
namespace {

using store::recordchanges::Told;

/// An act that answers another one, change by change.
class Answer {
public:
    Answer(Context &context, Step step, domain::Overwrite overwrite)
        : m_context(context)
        , m_step(step)
        , m_overwrite(overwrite)
    {
    }

    base::Result<domain::UndoOutcome> to(const domain::Act &settled, const domain::Act &undone)
    {
        auto changes = changesOf(settled, undone);
        if (!changes)
            return changes.error();
        auto writer = store::ActWriter::begin(
            m_context.vault(), m_context.connection(), {u"undo"_s, settled.subject, {}, undone.id});
        if (!writer)
            return writer.error();
        for (const Told &told : std::as_const(*changes)) {
            if (const base::Done done = turn(*writer, told); !done)
                return done.error();
        }
        if (m_turned == 0 && m_refused)
            return *m_refused;
        if (!m_outcome.changed.isEmpty() && m_overwrite == domain::Overwrite::Ask)
            return m_outcome; // the writer drops its transaction: nothing was done
        m_outcome.touched = writer->touched();
        const auto act = m_context.finish(*writer);
        if (!act)
            return act.error();
        m_outcome.act = *act;
        return m_outcome;
    }

private:
    /// In the order in which they are turned over: what was done last is taken back first, and what was left as it was when
    /// the act was taken back is not done again.
    base::Result<QList<Told>> changesOf(const domain::Act &settled, const domain::Act &undone)
    {
        auto changes = store::recordchanges::ofAct(m_context.connection(), settled.id);
        if (!changes || m_step == Step::Back) {
            if (changes)
                std::ranges::reverse(*changes);
            return changes;
        }
        const auto undoing = store::recordchanges::ofAct(m_context.connection(), undone.id);
        if (!undoing)
            return undoing.error();
        QSet<base::Id> withdrawn;
        QHash<base::Id, Told> writtenOver;
        for (const Told &told : *undoing) {
            withdrawn += QSet<base::Id>(told.body.withdraws.begin(), told.body.withdraws.end());
            if (isWrittenOver(told))
                writtenOver.insert(told.body.withdraws.constFirst(), told);
        }
        if (!withdrawn.isEmpty())
            changes->removeIf([&](const Told &told) { return !withdrawn.contains(told.change.header.id); });
        for (Told &told : *changes)
            told = writtenOver.value(told.change.header.id, told);
        return changes;
    }

    /// Whether it took nothing back, but wrote an old value over what somebody had written since: what it gave way to comes
    /// back as after any edit.
    static bool isWrittenOver(const Told &told)
    {
        return told.body.withdraws.size() == 1 && told.body.reopens.isEmpty() && !told.body.writes.isEmpty();
    }

    base::Done turn(store::ActWriter &writer, const Told &told)
    {
        const domain::ChangeHeader &header = told.change.header;
        const auto stream = store::syncrows::streamOf(m_context.connection(), header.record);
        if (!stream)
            return stream.error();
        const auto story = store::recordchanges::ofRecord(
            m_context.vault(), m_context.connection(), *stream, header.record);
        if (!story)
            return story.error();
        const syncing::Composer composer = syncing::composerFor(*writer.replica(), *stream, story->view);
        const Step step = isWrittenOver(told) ? Step::Back : m_step;
        const auto turned = turnOf(told, {*story, composer, m_overwrite}, step);
        if (!turned)
            return turned.error();
        m_outcome.changed += turned->stays;
        if (!turned->isTurned) {
            m_refused = m_refused ? m_refused : turned->refused;
            return {};
        }
        ++m_turned;
        const base::Done put = writer.putBody(domain::ChangeKind::Update, header.recordType, header.record, turned->body);
        const domain::RecordType *type = domain::recordType(header.recordType);
        return put && turned->unmakes && type ? writer.removeWithChildren(*type, header.record) : put;
    }

    Context &m_context;
    Step m_step;
    domain::Overwrite m_overwrite;
    domain::UndoOutcome m_outcome;
    int m_turned = 0;
    std::optional<base::Error> m_refused; ///< the first reason why a change stays as a whole
};

base::Result<bool> removesRecord(Context &context, const domain::Act &act)
{
    const auto changes = store::recordchanges::ofAct(context.connection(), act.id);
    if (!changes)
        return changes.error();
    return std::ranges::any_of(
        *changes, [](const Told &told) { return told.change.header.kind == domain::ChangeKind::Remove; });
}

base::Result<std::optional<domain::UndoOutcome>> outcomeOf(const base::Result<std::optional<domain::Act>> &act)
{
    if (!act)
        return act.error();
    return *act ? std::optional(domain::UndoOutcome{**act, {}, {}}) : std::nullopt;
}

} // namespace

base::Result<std::optional<domain::UndoOutcome>> turn(
    Context &context, const domain::Act &act, domain::Overwrite overwrite)
{
    // What an undo takes back may have been an undo itself: every second one settles.
    bool settles = true;
    domain::Act root = act;
    std::optional<domain::Act> before;
    while (!root.undoes.isNil()) {
        const auto found = store::history::findAct(context.connection(), root.undoes);
        if (!found)
            return found.error();
        if (!*found)
            return std::optional<domain::UndoOutcome>();
        root = **found;
        before = before ? before : root;
        settles = !settles;
    }
    if (root.kind == QLatin1String(disagreements::kDeclineAct))
        return outcomeOf(settles ? declining::takeBack(context, act) : declining::repeat(context, *before, act.id));
    if (root.kind != QLatin1String(disagreements::kSettleAct) && root.kind != QLatin1String(disagreements::kTakeOverAct))
        return std::optional<domain::UndoOutcome>();
    const auto removes = removesRecord(context, root);
    // A record that was removed to settle it comes back as any other.
    if (!removes || *removes)
        return removes ? base::Result<std::optional<domain::UndoOutcome>>(std::nullopt) : removes.error();
    const auto done = Answer(context, settles ? Step::Back : Step::Forth, overwrite).to(settles ? act : *before, act);
    return done ? base::Result<std::optional<domain::UndoOutcome>>(*done) : done.error();
}

} // namespace work::reopening
