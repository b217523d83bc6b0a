// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/desk.h"

#include "model/office/authority.h"
#include "model/office/sqlofficestore.h"
#include "model/sql/transaction.h"

namespace office {
namespace {

/// Each try that another transaction got in the way of lets that one through.
constexpr int kMostTries = 10;

} // namespace

Desk::Desk(std::shared_ptr<const Premises> premises, std::unique_ptr<sql::Connection> connection)
    : m_premises(std::move(premises))
    , m_connection(std::move(connection))
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
    base::Result<sql::Transaction> transaction = sql::Transaction::begin(*m_connection);
    if (!transaction)
        return transaction.error();
    Context context = Desk::context();
    const base::Result<PeoplePtr> people = people::read(context, m_people);
    if (!people)
        return people.error();
    SqlOfficeStore store(*m_connection, context.secrets.keyFor("book"));
    const CatalogueAuthority authority(*people, context.rules, context.clock, store.facts().isRecovering);
    const CatalogueKeys keys(*people, context.secrets.identity().publicKey);
    const OfficeSigner signer(context.secrets);
    syncing::Office core(store, authority, signer, keys, context.clock, context.random, m_premises->limits);
    Hall hall{context, store, core, *people};
    if (const base::Done done = act(hall); !done) {
        // What the book could not read made the act fail, whatever the act says.
        const base::Done kept = store.finish();
        return kept ? done : kept;
    }
    if (const base::Done kept = store.finish(); !kept)
        return kept;
    if (const base::Done committed = transaction->commit(); !committed)
        return committed;
    // Only what was committed may be trusted by the next one.
    m_people = hall.people;
    return {};
}

} // namespace office
