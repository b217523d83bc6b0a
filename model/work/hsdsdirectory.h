// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/carriedrow.h"
#include "model/domain/registration.h"
#include "model/work/hsdsrecords.h"

#include <QMap>
#include <QSet>

#include <tuple>

namespace store {
class ActWriter;
}

namespace work {

class Context;

/// The records of one type in memory, and which of them came to differ from the vault.
template <class Record> struct HsdsShelf {
    QMap<base::Id, Record> records;
    QSet<base::Id> changed;

    Record *find(const base::Id &id)
    {
        const auto found = records.find(id);
        return found == records.end() ? nullptr : &*found;
    }
    Record &change(const base::Id &id)
    {
        changed.insert(id);
        Record &record = records[id];
        record.id = id;
        return record;
    }
};

/// The whole directory of services as HSDS sees it: tables out, rows in, both in memory. A row that came from
/// outside is carried as it was written, and what records have come to say since is laid over it; so rows
/// that were taken in come out with every cell, and rows that come out go in again without a difference. The
/// id of a new record is that of its row.
class HsdsDirectory {
public:
    static base::Result<HsdsDirectory> read(Context &context);

    /// All tables as an export writes them.
    exchange::hsds::Tables tables() const;
    /// Takes one row over what the tables say of it now (empty where it is new). Parents come before
    /// children.
    void take(const QString &table, const exchange::hsds::Cells &before, const exchange::hsds::Cells &now);
    /// Gives a service without any place an offer, so that it stands in the list.
    void completeOffers(const QSet<QString> &services);
    base::Done write(store::ActWriter &writer);
    base::Id recordOf(const QString &table, const QString &sourceId) const;

private:
    using Cells = exchange::hsds::Cells;
    using Key = std::pair<QString, QString>;

    template <class Record> void takeRecord(const QString &table, const Cells &now, const Cells &changed);
    template <class Record> HsdsShelf<Record> &shelf() { return std::get<HsdsShelf<Record>>(m_shelves); }
    template <class Record> const QMap<base::Id, Record> &all() const
    {
        return std::get<HsdsShelf<Record>>(m_shelves).records;
    }
    void carry(const QString &table, const Cells &cells, const base::Id &parent);
    base::Id idFor(const QString &table, const QString &sourceId);
    bool isTaken(const base::Id &id) const;
    base::Id parentOf(const QString &table, const Cells &cells) const;
    void linkRecord(domain::Organisation &, const Cells &) const { }
    void linkRecord(domain::Site &site, const Cells &cells) const;
    void linkRecord(domain::Service &service, const Cells &cells) const;
    void linkRecord(domain::Offer &offer, const Cells &cells) const;
    void linkRecord(domain::Staff &staff, const Cells &cells) const;
    void linkRecord(domain::PriceEdition &price, const Cells &cells) const;
    bool takePart(const QString &table, const Cells &before, const Cells &now, const base::Id &owner);
    void takePhone(const base::Id &owner, const Cells &before, const Cells &now);
    void takeSchedule(const base::Id &owner, const Cells &before, const Cells &now);
    bool takeAttribute(const Cells &now);
    bool takeOwnRow(const QString &table, const Cells &before, const Cells &now);
    void takeOwnPrice(const Cells &before, const Cells &now);
    template <class Record>
    bool setAttribute(const base::Id &id, const QString &column, const QJsonValue &value);

    std::tuple<HsdsShelf<domain::Organisation>, HsdsShelf<domain::Site>, HsdsShelf<domain::Service>,
        HsdsShelf<domain::Offer>, HsdsShelf<domain::Staff>, HsdsShelf<domain::PriceEdition>,
        HsdsShelf<domain::Registration>>
        m_shelves;
    QMap<base::Id, QList<domain::Slot>> m_weekly; ///< by offer
    QSet<base::Id> m_newWeekly;
    QMap<Key, domain::CarriedRow> m_carried; ///< by table and foreign id
    QSet<Key> m_newCarried;
    QMap<Key, base::Id> m_records; ///< by table and foreign id
    QMap<std::pair<QString, base::Id>, QString> m_sourceIds;
    QSet<QString> m_places; ///< locations that stand for where an organisation is
};

} // namespace work
