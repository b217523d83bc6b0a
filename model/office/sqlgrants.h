// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/identityseal.h"
#include "model/sql/connection.h"
#include "model/sync/granttable.h"

namespace office {

/// The grants in SQL: a slot is taken by inserting its row, and the primary key says whether it was free. So
/// no two connections can give one slot, whether or not they wait for each other. Whose it is is sealed before it gets there.
class SqlGrants final : public syncing::GrantLedger {
public:
    using Fail = std::function<void(const base::Error &)>;

    /// Connection and seal have to outlive it; `fail` hears of what went wrong.
    SqlGrants(sql::Connection &connection, const IdentitySeal &seal, Fail fail)
        : m_connection(connection)
        , m_seal(seal)
        , m_fail(std::move(fail))
    {
    }

    void setCap(const QString &fromMonth, int cap) override;
    int capOf(const QString &month) const override;
    void setPlaces(const QString &offer, int places) override;
    std::optional<int> placesOf(const QString &offer) const override;
    QMap<int, syncing::GrantWish> slotsOf(const QByteArray &identity, const QString &month) const override;
    QList<QString> monthsOf(const QByteArray &identity) const override;
    QMap<int, base::Id> takersOf(const QString &offer, const QString &month) const override;
    bool takeSlot(int slot, const syncing::GrantWish &wish, bool isContested) override;
    bool takePlace(int place, const syncing::GrantWish &wish) override;
    void release(const base::Id &request) override;
    QList<syncing::GrantWish> contested() const override;

private:
    bool run(sql::Statement &statement) const;
    /// False at the end of the rows.
    bool next(sql::Statement &statement) const;
    /// The identity in a column.
    QByteArray identityIn(const sql::Statement &row, int column) const;

    sql::Connection &m_connection;
    const IdentitySeal &m_seal;
    Fail m_fail;
};

} // namespace office
