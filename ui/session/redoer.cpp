// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/redoer.h"

#include "model/work/log.h"
#include "ui/session/desk.h"
#include "ui/support/actions.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

Redoer::Redoer(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    desk.actions().add(
        {u"app.redo"_s, {"Actions", QT_TRANSLATE_NOOP("Actions", "Do again")}, {}, QKeySequence(u"Ctrl+Y"_s),
            {"Actions", QT_TRANSLATE_NOOP("Actions", "Window")}, Rebinding::Fixed},
        [self = QPointer<Redoer>(this)] {
            if (self)
                self->redo();
        });
    connect(&desk.session(), &work::Session::acted, this, &Redoer::note);
}

void Redoer::note(const domain::Act &act)
{
    if (act.undoes.isNil())
        m_undos.clear();
    else if (!m_undos.isEmpty() && act.undoes == m_undos.last())
        m_undos.removeLast();
    else
        m_undos.append(act.id);
}

void Redoer::redo()
{
    if (m_undos.isEmpty())
        return;
    m_desk.session().act(
        this,
        [act = m_undos.last()](
            work::Context &context) { return work::log::undo(context, act, domain::Overwrite::Ask); },
        [this](const base::Result<domain::UndoOutcome> &outcome) { tell(outcome); });
}

void Redoer::tell(const base::Result<domain::UndoOutcome> &outcome)
{
    if (!outcome || !outcome->changed.isEmpty()) {
        Q_EMIT said(outcome ? tr("Not done again: values have changed since. The history shows them.")
                            : tr("Could not be done again"),
            {});
        return;
    }
    const auto undo = [self = QPointer<Redoer>(this), act = outcome->act.id] {
        if (self)
            self->m_desk.session().act(
                self,
                [act](
                    work::Context &context) { return work::log::undo(context, act, domain::Overwrite::Ask); },
                [self](const base::Result<domain::UndoOutcome> &back) {
                    const bool isDone = back && back->changed.isEmpty();
                    Q_EMIT self->said(isDone ? tr("Taken back") : tr("Could not be taken back"), {});
                });
    };
    Q_EMIT said(tr("Done again"), undo);
}

} // namespace ui
