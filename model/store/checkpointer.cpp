// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/checkpointer.h"

#include "model/sql/connection.h"

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr int kCacheKiB = 256; // it copies pages as they are

} // namespace

struct Checkpointer::Copying {
    const Vault &vault;
    std::unique_ptr<sql::Connection> connection;

    void run()
    {
        if (!connection) {
            auto opened = vault.connect({.cacheKiB = kCacheKiB});
            if (!opened)
                return;
            connection = std::move(*opened);
        }
        // As far as no reader needs it; what is left stays in the log, which is as safe.
        (void)connection->script(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    }
};

Checkpointer::Checkpointer(const Vault &vault, sql::Connection &writer)
    : m_writer(writer)
    , m_copying(new Copying{vault, nullptr})
    , m_worker(u"checkpoints"_s)
{
    m_writer.setCheckpoints(sql::Checkpoints::ByOthers);
}

Checkpointer::~Checkpointer()
{
    // A connection dies on the thread that made it.
    m_worker.post([copying = m_copying.get()] { copying->connection.reset(); });
    m_worker.drain();
    m_writer.setCheckpoints(sql::Checkpoints::AtCommit);
}

void Checkpointer::drain()
{
    m_worker.drain();
}

void Checkpointer::committed()
{
    m_worker.post([copying = m_copying.get()] { copying->run(); });
}

} // namespace store
