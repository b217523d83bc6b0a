// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/domain/act.h"
#include "model/domain/undooutcome.h"

#include <QObject>

#include <functional>

namespace ui {

class Desk;

/// Takes acts back for the pages of people. Where a value has changed since, nothing is done and `asked`
/// brings both values; the page shows them and calls again with an answer. Lives on the window's thread.
class Undoer : public QObject {
    Q_OBJECT
public:
    explicit Undoer(Desk &desk, QObject *parent = nullptr);

    /// The act of this session that was written last: what a toast takes back.
    const domain::Act &lastAct() const { return m_last; }
    void undo(const base::Id &act, domain::Overwrite overwrite = domain::Overwrite::Ask);
    /// For a toast: takes back the act that was written last when this was called.
    std::function<void()> undoOfLast();

Q_SIGNALS:
    void undone(const domain::UndoOutcome &outcome);
    void asked(const base::Id &act, const domain::UndoOutcome &outcome);
    void failed(const base::Error &error);

private:
    Desk &m_desk;
    domain::Act m_last;
};

} // namespace ui
