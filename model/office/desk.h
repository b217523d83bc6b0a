// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/acts.h"
#include "model/office/sqlofficestore.h"

#include <functional>
#include <memory>
#include <optional>

namespace office {

/// What all desks of a running office share. Nothing in it changes once the office is open.
struct Premises {
    Secrets secrets;
    domain::RoleRules rules;
    const base::Clock &clock;
    base::Random &random; ///< of the operating system: several desks use it at once
    /// Opens one more connection to the database of the office.
    std::function<base::Result<std::unique_ptr<sql::Connection>>()> connect;
    syncing::OfficeLimits limits = {};
};

/// One connection with what is done over it: for one thread. Whatever is done here is one transaction,
/// and done again where another one got in its way.
class Desk {
public:
    static base::Result<std::unique_ptr<Desk>> open(std::shared_ptr<const Premises> premises);

    const Premises &premises() const { return *m_premises; }
    sql::Connection &connection() { return *m_connection; }
    Context context();
    /// Whether the database still answers.
    bool isAlive() { return m_connection->isAlive(); }
    /// Whether more than a small change finds room on the disk of the file; of a server nobody knows.
    bool hasRoom() const;

    /// An error of `act` rolls everything back.
    base::Done perform(const std::function<base::Done(Hall &)> &act);
    template <class Value> base::Result<Value> perform(const std::function<base::Result<Value>(Hall &)> &act)
    {
        std::optional<Value> value;
        const base::Done done = perform(std::function<base::Done(Hall &)>([&](Hall &hall) -> base::Done {
            base::Result<Value> result = act(hall);
            if (!result)
                return result.error();
            value.emplace(std::move(*result));
            return {};
        }));
        return done ? base::Result<Value>(std::move(*value)) : base::Result<Value>(done.error());
    }

private:
    Desk(std::shared_ptr<const Premises> premises, std::unique_ptr<sql::Connection> connection);
    base::Done performOnce(const std::function<base::Done(Hall &)> &act);

    std::shared_ptr<const Premises> m_premises;
    std::unique_ptr<sql::Connection> m_connection;
    base::LockedBytes m_bookKey;
    SqlOfficeStore m_book;
    PeoplePtr m_people;
};

} // namespace office
