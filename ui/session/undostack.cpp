// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/undostack.h"

#include "model/work/log.h"
#include "ui/session/desk.h"
#include "ui/support/actions.h"
#include "ui/support/actwords.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// Whether it never can be taken back from here, by values that others wrote or by a rule.
bool isOver(const base::Result<domain::UndoOutcome> &outcome)
{
    return outcome ? !outcome->changed.isEmpty() : outcome.error().kind == base::ErrorKind::RefusedByRule;
}

} // namespace

UndoStack::UndoStack(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    desk.actions().add(
        {u"app.redo"_s, {"Actions", QT_TRANSLATE_NOOP("Actions", "Do again")}, {}, QKeySequence(u"Ctrl+Y"_s),
            {"Actions", QT_TRANSLATE_NOOP("Actions", "Window")}, Rebinding::Fixed},
        [self = QPointer<UndoStack>(this)] {
            if (self)
                self->redo();
        });
    connect(&desk.session(), &work::Session::acted, this, &UndoStack::note);
}

void UndoStack::note(const domain::Act &act)
{
    const auto takeOut = [&act](QList<Entry> &entries) -> std::optional<Entry> {
        const auto found = std::find_if(
            entries.begin(), entries.end(), [&](const Entry &one) { return one.act == act.undoes; });
        if (found == entries.end())
            return {};
        const Entry entry = *found;
        entries.erase(found);
        return entry;
    };
    if (act.undoes.isNil()) {
        m_undone.clear();
        if (act.kind != u"erase")
            m_done.append({act.id, act.kind});
    } else if (const auto again = takeOut(m_undone)) {
        m_done.append({act.id, again->kind});
    } else {
        // What the history took back may be older than this session.
        const auto done = takeOut(m_done);
        m_undone.append({act.id, done ? done->kind : QString()});
    }
}

void UndoStack::take(const base::Id &act, std::function<void(const base::Result<domain::UndoOutcome> &)> told)
{
    m_isTaking = true;
    m_desk.session().act(
        this, [act](work::Context &context) { return work::log::undo(context, act, domain::Overwrite::Ask); },
        [this, told = std::move(told)](const base::Result<domain::UndoOutcome> &outcome) {
            m_isTaking = false;
            told(outcome);
        });
}

void UndoStack::undo()
{
    if (m_done.isEmpty() || m_isTaking)
        return;
    const Entry newest = m_done.last();
    take(newest.act, [this, newest](const base::Result<domain::UndoOutcome> &outcome) {
        tellUndone(outcome, newest.kind);
        // What cannot be taken back any more must not stand before what can.
        if (isOver(outcome))
            m_done.removeIf([&](const Entry &one) { return one.act == newest.act; });
    });
}

void UndoStack::redo()
{
    if (m_undone.isEmpty() || m_isTaking)
        return;
    const base::Id newest = m_undone.last().act;
    take(newest, [this, newest](const base::Result<domain::UndoOutcome> &outcome) {
        tellRedone(outcome);
        if (isOver(outcome))
            m_undone.removeIf([&](const Entry &one) { return one.act == newest; });
    });
}

void UndoStack::tellUndone(const base::Result<domain::UndoOutcome> &outcome, const QString &kind)
{
    const QString what = kind.isEmpty() ? tr("an earlier act") : actWords(kind);
    if (!outcome)
        Q_EMIT said(tr("Could not be taken back: %1. The history shows it.").arg(what), {});
    else if (!outcome->changed.isEmpty())
        Q_EMIT said(
            tr("Not taken back: %1. Values have changed since; the history shows them.").arg(what), {});
    else
        Q_EMIT said(tr("Taken back: %1. Ctrl+Y does it again.").arg(what), {});
}

void UndoStack::tellRedone(const base::Result<domain::UndoOutcome> &outcome)
{
    if (!outcome || !outcome->changed.isEmpty()) {
        Q_EMIT said(outcome ? tr("Not done again: values have changed since. The history shows them.")
                            : tr("Could not be done again"),
            {});
        return;
    }
    const auto back = [self = QPointer<UndoStack>(this), act = outcome->act.id] {
        if (!self)
            return;
        self->take(act, [self](const base::Result<domain::UndoOutcome> &taken) {
            const bool isDone = taken && taken->changed.isEmpty();
            Q_EMIT self->said(isDone ? tr("Taken back") : tr("Could not be taken back"), {});
        });
    };
    Q_EMIT said(tr("Done again"), back);
}

} // namespace ui
