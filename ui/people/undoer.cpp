// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/undoer.h"

#include "model/work/log.h"
#include "ui/session/desk.h"
#include "ui/support/dialogs.h"
#include "ui/support/errortext.h"

#include <QPointer>

namespace ui {

Undoer::Undoer(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void Undoer::undo(const base::Id &act, domain::Overwrite overwrite)
{
    m_desk.session().act(
        this, [act, overwrite](work::Context &context) { return work::log::undo(context, act, overwrite); },
        [this, act, overwrite](const base::Result<domain::UndoOutcome> &outcome) {
            if (!outcome)
                Q_EMIT failed(outcome.error());
            else if (!outcome->changed.isEmpty() && overwrite == domain::Overwrite::Ask)
                Q_EMIT asked(act, *outcome);
            else
                Q_EMIT undone(*outcome);
        });
}

void Undoer::confirmRest(QWidget *asker, const base::Id &act, const domain::UndoOutcome &outcome)
{
    const Question question{tr("Some of it was changed afterwards"),
        tr("%n value(s) have been changed since. They stay as they are; the rest is taken back.", nullptr,
            int(outcome.changed.size())),
        tr("Take the rest back")};
    if (m_desk.dialogs().confirm(asker, question))
        undo(act, domain::Overwrite::LeaveNew);
}

QString Undoer::failureWords(const base::Error &error)
{
    return tr("Could not be taken back. %1", "why").arg(errorText(error).happened);
}

std::function<void()> Undoer::undoOf(const base::Id &act)
{
    if (act.isNil())
        return {};
    // The toast may outlive the page.
    return [self = QPointer<Undoer>(this), act] {
        if (self)
            self->undo(act);
    };
}

std::function<void()> Undoer::undoOf(const QList<base::Id> &acts)
{
    if (acts.size() <= 1)
        return undoOf(acts.value(0));
    return [self = QPointer<Undoer>(this), acts] {
        if (!self)
            return;
        self->m_desk.session().act(
            self,
            [acts](work::Context &context) {
                auto outcome = work::log::undo(context, acts.last(), domain::Overwrite::LeaveNew);
                for (qsizetype at = acts.size() - 2; at >= 0 && outcome; --at)
                    outcome = work::log::undo(context, acts.at(at), domain::Overwrite::LeaveNew);
                return outcome;
            },
            [self](const base::Result<domain::UndoOutcome> &outcome) {
                if (!self)
                    return;
                if (outcome)
                    Q_EMIT self->undone(*outcome);
                else
                    Q_EMIT self->failed(outcome.error());
            });
    };
}

} // namespace ui
