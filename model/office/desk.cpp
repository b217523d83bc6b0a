// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/desk.h"

#include "model/office/authority.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace office {
namespace {

/// Each try that another transaction got in the way of lets that one through.
constexpr int kMostTries = 10;
/// A small change still fits into what the log of a file holds already; one exchange may bring as much as this.
constexpr qint64 kRoom = 16ll << 20;

} // namespace

Desk::Desk(std::shared_ptr<const Premises> premises, std::unique_ptr<sql::Connection> connection)
    : m_premises(std::move(premises))
    , m_connection(std::move(connection))
    , m_bookKey(m_premises->secrets.bookKey())
    , m_book(*m_connection, m_bookKey)
{
}

base::Result<std::unique_ptr<Desk>> Desk::open(std::shared_ptr<const Premises> premises)
{
    auto connection = premises->connect();
    if (!connection)
        return connection.error();
    return std::unique_ptr<Desk>(new Desk(std::move(premises), std::move(*connection)));
}

Context Desk::context()
{
    return {*m_connection, m_premises->secrets, m_premises->rules, m_premises->clock, m_premises->random};
}

bool Desk::hasRoom() const
{
    if (m_connection->engine() != sql::Engine::Sqlite)
        return true;
    const QStorageInfo disk(QFileInfo(m_connection->path()).absolutePath());
    return !disk.isValid() || disk.bytesAvailable() >= kRoom;
}

base::Done Desk::perform(const std::function<base::Done(Hall &)> &act)
{
    base::Done done;
    for (int tries = 0; tries < kMostTries; ++tries) {
        done = performOnce(act);
        if (done || done.error().kind != base::ErrorKind::Busy)
            return done;
    }
    return done;
}

base::Done Desk::performOnce(const std::function<base::Done(Hall &)> &act)
{
    if (const base::Done begun = m_book.begin(); !begun)
        return begun;
    Context context = Desk::context();
    base::Done done;
    PeoplePtr people = m_people;
    {
        const base::Result<PeoplePtr> read = people::read(context, m_people);
        if (!read) {
            m_book.rollback();
            return read.error();
        }
        people = *read;
        const CatalogueAuthority authority(people, context.rules, context.clock, m_book.facts().isRecovering);
        const CatalogueKeys keys(people, context.secrets.identity().publicKey);
        const OfficeSigner signer(context.secrets);
        syncing::Office core(
            m_book, authority, signer, keys, context.clock, context.random, m_premises->limits);
        Hall hall{context, m_book, core, people};
        done = act(hall);
    }
    if (!done) {
        m_book.rollback();
        return done;
    }
    if (const base::Done committed = m_book.commit(); !committed)
        return committed;
    // Only what was committed may be trusted by the next one.
    m_people = people;
    return {};
}

} // namespace office
