// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/store/vault.h"

namespace store {

/// While much is stored, one large transaction after another: copies what is committed from the write-ahead log into
/// the vault's file on a thread and a connection of its own, where the next transaction would wait for it otherwise.
/// Nothing depends on it: what it does not come to is left to an ordinary commit after it has gone. Used on the
/// thread of `writer`, which it outlives in no case.
class Checkpointer final {
public:
    Checkpointer(const Vault &vault, sql::Connection &writer);
    /// Waits for what is under way.
    ~Checkpointer();
    Checkpointer(const Checkpointer &) = delete;
    Checkpointer &operator=(const Checkpointer &) = delete;

    /// After each commit of the writer. Waits where the log has become long.
    void committed();
    /// Waits for what is under way.
    void drain();

private:
    struct Copying;

    sql::Connection &m_writer;
    std::unique_ptr<Copying> m_copying;
    base::Worker m_worker;
};

} // namespace store
