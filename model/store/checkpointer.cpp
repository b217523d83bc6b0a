// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/checkpointer.h"

#include "model/sql/connection.h"

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr int kCacheKiB = 256; // it copies pages as they are
/// Length of the log from which on it is to begin anew.
constexpr qint64 kLongLogBytes = 128 * 1024 * 1024;

} // namespace

struct Checkpointer::Copying {
    const Vault &vault;
    std::unique_ptr<sql::Connection> connection;
    qint64 bytes = 0; ///< of the log, when they were copied last

    void run()
    {
        if (!connection) {
            auto opened = vault.connect({.cacheKiB = kCacheKiB});
            if (!opened)
                return;
            connection = std::move(*opened);
        }
        // As far as no reader needs it; what is left stays in the log, which is as safe.
        sql::Statement copied = connection->statement(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        if (copied.step())
            bytes = copied.integer(1) * connection->pageBytes();
    }
};

Checkpointer::Checkpointer(const Vault &vault, sql::Connection &writer)
    : m_writer(writer)
    , m_copying(new Copying{vault, nullptr})
    , m_worker(u"checkpoints"_s)
{
    // Where that fails, commits go on copying themselves: slower, and not wrong.
    [[maybe_unused]] const base::Done set = m_writer.setCheckpoints(sql::Checkpoints::ByOthers);
}

Checkpointer::~Checkpointer()
{
    // A connection dies on the thread that made it.
    m_worker.post([copying = m_copying.get()] { copying->connection.reset(); });
    m_worker.drain();
    [[maybe_unused]] const base::Done set = m_writer.setCheckpoints(sql::Checkpoints::AtCommit);
}

void Checkpointer::drain()
{
    m_worker.drain();
}

void Checkpointer::committed()
{
    m_worker.drain();
    const bool isLong = m_copying->bytes > kLongLogBytes;
    m_worker.post([copying = m_copying.get()] { copying->run(); });
    // A transaction writes from the log's beginning again only where all was copied when it began.
    if (isLong)
        m_worker.drain();
}

} // namespace store
