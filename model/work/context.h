// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/result.h"
#include "model/domain/act.h"
#include "model/domain/codelist.h"

#include <QList>

#include <memory>
#include <utility>

namespace sql {
class Connection;
}
namespace store {
class ActWriter;
class Vault;
struct ActPlan;
struct SecondSigner;
}

namespace work {

class FormShelf;

/// What an act or a question works on: the open vault, one connection, the code lists. Each thread of a
/// session has a context of its own; the command line has one. After an act it holds what was touched, for
/// views to read anew.
class Context {
public:
    Context(store::Vault &vault, std::unique_ptr<sql::Connection> connection, const domain::CodeLists &codes);
    ~Context();
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    store::Vault &vault() { return m_vault; }
    sql::Connection &connection() { return *m_connection; }
    const base::Clock &clock() const;
    const domain::CodeLists &codes() const { return m_codes; }
    /// Instruments that were read already.
    FormShelf &forms() { return *m_forms; }
    QString userName() const;
    base::Id user() const;

    /// Commits the writer and keeps what it did. Every act of `work` ends here.
    base::Result<domain::Act> finish(store::ActWriter &writer);
    base::Result<domain::Act> finish(store::ActWriter &writer, const store::SecondSigner &second);
    void remember(const domain::Act &act, const QList<domain::RecordRef> &touched);

    /// The acts since this was last called.
    struct Outcome {
        QList<domain::Act> acts;
        QList<domain::RecordRef> touched;
        bool drafted = false;
        bool numbersCut = false; ///< a text held a resident registration number
    };
    /// What came from the office was stored: views of these records read anew.
    void noteSynced(const QList<domain::RecordRef> &touched) { m_outcome.touched += touched; }
    /// What was touched and is stored since this was last called, without the acts: for views to follow a long job,
    /// and so that a first sync of a million changes is not remembered as a whole.
    QList<domain::RecordRef> takeTouched() { return std::exchange(m_outcome.touched, {}); }
    /// A draft was written: nothing is touched, but the screen says that it is safe.
    void noteDraft() { m_outcome.drafted = true; }
    Outcome takeOutcome();

private:
    store::Vault &m_vault;
    std::unique_ptr<sql::Connection> m_connection;
    const domain::CodeLists &m_codes;
    std::unique_ptr<FormShelf> m_forms;
    Outcome m_outcome;
};

} // namespace work
