// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/result.h"
#include "model/domain/act.h"
#include "model/domain/undooutcome.h"

#include <QList>
#include <QObject>

#include <functional>

namespace ui {

class Desk;

/// Ctrl+Y: does again what was taken back, the last first, wherever that was done, by undoing the undo. Any
/// other act ends it. Lives on the window's thread.
class Redoer final : public QObject {
    Q_OBJECT
public:
    explicit Redoer(Desk &desk, QObject *parent = nullptr);

    void redo();

Q_SIGNALS:
    /// For the toast; `undo` takes it back once more.
    void said(const QString &text, const std::function<void()> &undo);

private:
    void note(const domain::Act &act);
    void tell(const base::Result<domain::UndoOutcome> &outcome);

    Desk &m_desk;
    QList<base::Id> m_undos; ///< that can be undone, the newest last
};

} // namespace ui
