// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/domain/undooutcome.h"

#include <QObject>

#include <functional>

class QWidget;

namespace ui {

class Desk;

/// Takes acts back for the pages of people. Where a value has changed since, nothing is done and `asked`
/// brings both values; the page shows them and calls again with an answer. Lives on the window's thread.
class Undoer : public QObject {
    Q_OBJECT
public:
    explicit Undoer(Desk &desk, QObject *parent = nullptr);

    void undo(const base::Id &act, domain::Overwrite overwrite = domain::Overwrite::Ask);
    /// For a toast: takes this act back. Empty for a nil id, where nothing was done.
    std::function<void()> undoOf(const base::Id &act);
    /// The same of several acts that were one for who did them, the last one first; empty for none. Of an act that cannot be
    /// taken back it is said, and the others are.
    std::function<void()> undoOf(const QList<base::Id> &acts);
    /// Says which values stay, and why; asks whether the rest shall be taken back, and does so.
    void confirmRest(QWidget *asker, const base::Id &act, const domain::UndoOutcome &outcome);
    void confirmRest(QWidget *asker, const QList<base::Id> &acts, const domain::UndoOutcome &outcome);
    /// What to say where it failed, with the reason.
    static QString failureWords(const base::Error &error);

Q_SIGNALS:
    void undone(const domain::UndoOutcome &outcome);
    void asked(const base::Id &act, const domain::UndoOutcome &outcome);
    /// The same of those among several acts of which something stays.
    void askedOfMany(const QList<base::Id> &acts, const domain::UndoOutcome &outcome);
    void failed(const base::Error &error);

private:
    void undoAll(const QList<base::Id> &acts, domain::Overwrite overwrite);
    QString whatStays(const QList<domain::UndoneValue> &values) const;

    Desk &m_desk;
};

} // namespace ui
