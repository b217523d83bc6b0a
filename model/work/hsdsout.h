// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/carriedrow.h"
#include "model/domain/registration.h"
#include "model/work/hsdsrecords.h"

#include <QMap>

#include <optional>
#include <vector>

/// The directory as tables of HSDS 3.0. All functions are pure.
namespace work::hsdsout {

using exchange::hsds::Cells;

struct Source {
    QList<domain::Organisation> organisations;
    QList<domain::Site> sites;
    QList<domain::Service> services;
    QList<domain::Offer> offers;
    QList<domain::Staff> staff;
    QList<domain::PriceEdition> prices;
    QList<domain::Registration> registrations;
    QMap<base::Id, QList<domain::Slot>> weekly; ///< by offer
    QList<domain::CarriedRow> carried;
};

/// Carried rows with what records have come to say since laid over them, then rows for the rest. What HSDS
/// has no column for goes to attributes of a taxonomy of our own, so that another CarePass reads all of it.
exchange::hsds::Tables tablesOf(const Source &source);

/// The record type whose records are the rows of this table; empty for other tables.
QString typeOf(const QString &table);
/// The columns that say what a row hangs on, and the tables they lead to, the nearest first.
const std::vector<std::pair<const char *, const char *>> &ownersOf(const QString &table);
Cells cellsOf(const domain::CarriedRow &row);
/// Record type and column that an attribute of this term holds.
std::optional<std::pair<QString, QString>> fieldOfTerm(const QString &termId);
/// The location that stands for where an organisation is, and the cost option that is the price of a service
/// itself; by the ids of the file. They are no records of their own.
QString placeIdOf(const QString &organisation);
QString priceIdOf(const QString &service);
/// Whether the row belongs to the taxonomy of our own.
bool isOwnTaxonomy(const QString &table, const Cells &cells);

} // namespace work::hsdsout
