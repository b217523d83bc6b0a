// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/lastact.h"

#include "model/work/log.h"
#include "model/work/session.h"

#include <QPointer>

namespace ui {

LastAct::LastAct(work::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &work::Session::acted, this, [this](const domain::Act &act) { m_act = act.id; });
}

std::function<void()> LastAct::undo() const
{
    return [session = QPointer<work::Session>(&m_session), act = m_act] {
        if (!session)
            return;
        session->act(
            session,
            [act](work::Context &context) {
                return work::log::undo(context, act, domain::Overwrite::LeaveNew);
            },
            [](const base::Result<domain::UndoOutcome> &) {});
    };
}

} // namespace ui
