// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/act.h"

#include <QObject>

#include <functional>

namespace work {
class Session;
}

namespace ui {

/// Remembers the act that this session did last, for the toast that takes it back. To be asked in the answer
/// of Session::act, where the newest act is the asker's own.
class LastAct final : public QObject {
    Q_OBJECT
public:
    LastAct(work::Session &session, QObject *parent);

    /// Takes the act back; values that others changed since stay as they are.
    std::function<void()> undo() const;

private:
    work::Session &m_session;
    base::Id m_act;
};

} // namespace ui
