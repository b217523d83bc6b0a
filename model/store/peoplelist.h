// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/peoplequery.h"
#include "model/sql/connection.h"

/// The list of people: filters, order and pages in SQL, on the summaries.
namespace store::peoplelist {

base::Result<domain::PeoplePage> page(
    sql::Connection &connection, const domain::PeopleQuery &query, int offset, int limit);
/// The ids of the whole list in its order, for exports and for stepping to the next person.
base::Result<QList<base::Id>> ids(sql::Connection &connection, const domain::PeopleQuery &query);
/// The dongs that occur, with their counts, for the filter.
base::Result<QList<std::pair<QString, int>>> dongs(sql::Connection &connection);
/// The same of those who lead cases; former people are not counted.
base::Result<QList<std::pair<QString, int>>> leads(sql::Connection &connection);

} // namespace store::peoplelist
