// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/act.h"
#include "model/domain/undooutcome.h"

#include <QList>
#include <QObject>

#include <functional>

namespace ui {

class Desk;

/// Ctrl+Z and Ctrl+Y over the acts of this session, wherever they were done: takes back the newest first, and
/// does again what was taken back, the last first, by undoing the undo. A new act ends what could be done
/// again. Older acts are taken back in the history. Lives on the window's thread.
class UndoStack final : public QObject {
    Q_OBJECT
public:
    explicit UndoStack(Desk &desk, QObject *parent = nullptr);

    void undo();
    void redo();

Q_SIGNALS:
    /// For the toast; `undo` takes it back once more.
    void said(const QString &text, const std::function<void()> &undo);

private:
    /// An act that can be undone, and in what words that is told.
    struct Entry {
        base::Id act;
        QString kind; ///< of the act as it was done first
    };
    void note(const domain::Act &act);
    void take(const base::Id &act, std::function<void(const base::Result<domain::UndoOutcome> &)> told);
    void tellUndone(const base::Result<domain::UndoOutcome> &outcome, const QString &kind);
    void tellRedone(const base::Result<domain::UndoOutcome> &outcome);

    Desk &m_desk;
    bool m_isTaking = false; ///< an answer is still to come; a key pressed meanwhile means nothing
    QList<Entry> m_done; ///< the newest last
    QList<Entry> m_undone; ///< the undos, the newest last
};

} // namespace ui
