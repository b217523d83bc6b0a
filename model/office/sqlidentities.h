// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/identityseal.h"
#include "model/sql/connection.h"
#include "model/sync/identities.h"

#include <functional>

namespace office {

/// Who people are, in SQL, on the connection of the store that it belongs to; sealed before it gets there.
class SqlIdentities final : public syncing::IdentityBook {
public:
    using Fail = std::function<void(const base::Error &)>;

    /// Connection and seal have to outlive it; `fail` hears of what went wrong.
    SqlIdentities(sql::Connection &connection, const IdentitySeal &seal, Fail fail)
        : m_connection(connection)
        , m_seal(seal)
        , m_fail(std::move(fail))
    {
    }

    void setIdentity(
        const base::Id &person, const QByteArray &identity, const QByteArray &before = {}) override;
    void forget(const base::Id &person) override;
    QByteArray identityOf(const base::Id &person) const override;
    QList<QByteArray> identitiesEverOf(const base::Id &person) const override;
    QList<base::Id> peopleOf(const QByteArray &identity) const override;
    QList<base::Id> peopleEverOf(const QByteArray &identity) const override;
    void addAlike(const syncing::Alike &alike) override;
    std::optional<syncing::Alike> alikeOf(const base::Id &notice) const override;
    QList<syncing::Alike> alikesOf(const base::Id &person) const override;

private:
    void run(sql::Statement &statement) const;
    /// False at the end of the rows.
    bool next(sql::Statement &statement) const;
    /// The identity in a column.
    QByteArray identityIn(const sql::Statement &row, int column) const;
    QList<base::Id> people(sql::Statement select) const;

    sql::Connection &m_connection;
    const IdentitySeal &m_seal;
    Fail m_fail;
};

} // namespace office
