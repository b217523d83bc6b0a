// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/settledacts.h"

#include "model/store/apartrows.h"
#include "model/store/history.h"
#include "model/store/syncrows.h"
#include "model/work/context.h"
#include "model/work/disagreements.h"
#include "model/work/recordtitle.h"
#include "model/work/settledreading.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace work::settledacts {
namespace {

using domain::SettledAct;
using domain::SettledChange;
using settledreading::Reader;
using store::recordchanges::Story;
using store::recordchanges::Told;

QStringList kinds()
{
    return {QString::fromLatin1(disagreements::kSettleAct), QString::fromLatin1(disagreements::kTakeOverAct),
        QString::fromLatin1(disagreements::kDeclineAct)};
}

base::Id userOf(const Context &context, Whose whose)
{
    return whose == Whose::Mine ? context.user() : base::Id();
}

/// Done again, a decision is another change about the same.
bool isAbout(const Told &told, const SettledChange &change)
{
    if (told.change.header.record != change.record.id)
        return false;
    return change.column.isEmpty()
        || std::ranges::any_of(told.body.writes, [&](const syncing::Write &write) {
               return write.column == change.column && write.key == change.part;
           });
}

/// Reads each record once, though an act may hold several changes of it, and several acts be about it.
class Shelf {
public:
    explicit Shelf(Context &context)
        : m_context(context)
    {
        m_reader.owner = context.user();
    }

    base::Result<SettledAct> read(const domain::Act &act)
    {
        SettledAct settled{act, act.id, {}, act.user == m_context.user(), false, false, act.subject, {}, {}};
        const auto who = store::recordchanges::nameOf(m_context.connection(), act.user);
        const auto undone = store::history::isUndone(m_context.connection(), act.id);
        const auto changes = store::recordchanges::ofAct(m_context.connection(), act.id);
        if (!who || !undone || !changes)
            return !who ? who.error() : !undone ? undone.error() : changes.error();
        settled.who = *who;
        settled.isUndone = *undone;
        for (const Told &told : *changes) {
            if (const base::Done added = add(settled, told); !added)
                return added.error();
        }
        if (const base::Done seen = *undone ? seeWhatStays(settled) : seeWhetherUndoable(settled, *changes); !seen)
            return seen.error();
        const auto title = recordtitle::of(m_context, act.subject);
        if (!title)
            return title.error();
        settled.title = title->text;
        return settled;
    }

private:
    base::Done add(SettledAct &act, const Told &told)
    {
        const base::Id record = told.change.header.record;
        // Declining makes a record and removes it: the removal tells nothing that the making has not told.
        const auto isOfRecord = [&](const SettledChange &one) { return one.record.id == record; };
        const bool isTold = told.change.header.kind == domain::ChangeKind::Remove
            && std::ranges::any_of(act.changes, isOfRecord);
        if (isTold)
            std::ranges::find_if(act.changes, isOfRecord)->removes = true;
        if (isTold || !settledreading::settles(told))
            return {};
        const auto story = storyOf(record);
        if (!story)
            return story.error();
        SettledChange change = settledreading::of(told, **story, m_reader);
        const auto title = recordtitle::of(m_context, change.record);
        if (!title)
            return title.error();
        // What is in no table any more is called by what it was about.
        change.subject = title->text.isEmpty() ? act.act.subject : title->subject;
        change.title = title->text;
        act.changes.append(std::move(change));
        return {};
    }

    /// Where it was taken back and done again, what was written then has to stand. Values are taken back one by one, what
    /// went or was declined as a whole.
    base::Done seeWhetherUndoable(SettledAct &act, QList<Told> changes)
    {
        const auto last = store::history::lastDoing(m_context.connection(), act.act.id);
        if (!last)
            return last.error();
        act.last = *last;
        if (act.last != act.act.id) {
            const auto again = store::recordchanges::ofAct(m_context.connection(), act.last);
            if (!again)
                return again.error();
            changes = *again;
        }
        const bool declines = act.act.kind == QLatin1String(disagreements::kDeclineAct);
        const bool isWhole = declines || std::ranges::any_of(changes, [](const Told &told) {
            return told.change.header.kind == domain::ChangeKind::Remove;
        });
        int seenOnes = 0;
        int possible = 0;
        QSet<base::Id> seen;
        for (const Told &told : std::as_const(changes)) {
            const base::Id record = told.change.header.record;
            const bool isRemoval = told.change.header.kind == domain::ChangeKind::Remove;
            // The removal of what declining has made says nothing that the making has not said.
            if (isRemoval ? seen.contains(record) : !settledreading::settles(told))
                continue;
            seen.insert(record);
            const auto story = storyOf(record);
            if (!story)
                return story.error();
            ++seenOnes;
            possible += settledreading::canTakeBack(told, **story, declines) ? 1 : 0;
        }
        act.canUndo = isWhole ? possible == seenOnes && !changes.isEmpty() : possible > 0;
        return {};
    }

    /// What was taken back names what it has withdrawn; where it names nothing, all of it came back in another way.
    base::Done seeWhatStays(SettledAct &act)
    {
        const auto last = store::history::lastDoing(m_context.connection(), act.act.id);
        const auto undo = last ? store::history::undoOf(m_context.connection(), *last) : last;
        const auto done = undo ? store::recordchanges::ofAct(m_context.connection(), *last) : undo.error();
        const auto undoing = done ? store::recordchanges::ofAct(m_context.connection(), *undo) : done;
        if (!undoing)
            return undoing.error();
        QSet<base::Id> withdrawn;
        for (const Told &told : *undoing)
            withdrawn += QSet<base::Id>(told.body.withdraws.begin(), told.body.withdraws.end());
        for (SettledChange &change : act.changes) {
            change.stays = !withdrawn.isEmpty() && std::ranges::none_of(*done, [&](const Told &told) {
                return withdrawn.contains(told.change.header.id) && isAbout(told, change);
            });
        }
        return {};
    }

    base::Result<const Story *> storyOf(const base::Id &record)
    {
        if (const auto known = m_stories.find(record); known != m_stories.end())
            return &known->second;
        const auto stream = store::syncrows::streamOf(m_context.connection(), record);
        if (!stream)
            return stream.error();
        auto story = store::recordchanges::ofRecord(
            m_context.vault(), m_context.connection(), *stream, record);
        if (!story)
            return story.error();
        for (const base::Id &user : settledreading::lateWriters(story->view)) {
            const auto name = store::recordchanges::nameOf(m_context.connection(), user);
            if (!name)
                return name.error();
            m_reader.names.insert(user, *name);
        }
        return &m_stories.emplace(record, std::move(*story)).first->second;
    }

    Context &m_context;
    Reader m_reader;
    std::map<base::Id, Story> m_stories; // where addresses stay
};

} // namespace

base::Result<QList<SettledAct>> list(Context &context, Whose whose, int limit, int skip)
{
    const auto acts = store::apartrows::actsOf(
        context.connection(), kinds(), userOf(context, whose), limit, skip);
    if (!acts)
        return acts.error();
    Shelf shelf(context);
    QList<SettledAct> list;
    for (const domain::Act &act : *acts) {
        auto settled = shelf.read(act);
        if (!settled)
            return settled.error();
        list.append(std::move(*settled));
    }
    return list;
}

base::Result<qint64> count(Context &context, Whose whose)
{
    return store::apartrows::countActsOf(context.connection(), kinds(), userOf(context, whose));
}

} // namespace work::settledacts
