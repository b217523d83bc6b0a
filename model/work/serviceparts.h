// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/work/services.h"

#include <QHash>

namespace sql {
class Connection;
}
namespace store {
class ActWriter;
}

namespace work {

class Context;

/// What hangs on organisations and services beside offers: sites, contact persons, registrations, prices and
/// the lengths of waiting lists. For services.cpp; forms ask for issues of these lists alone.
namespace serviceparts {

/// All of them, to be laid onto many views.
struct All {
    QHash<base::Id, domain::Site> sites;
    QHash<base::Id, QList<domain::Registration>> registrations; ///< by service
    QHash<base::Id, QList<domain::PriceEdition>> prices; ///< by service
    QHash<base::Id, int> waiting; ///< by offer

    void fill(OfferView &view) const;
};
base::Result<All> all(Context &context);

/// Those of one view.
base::Done fill(Context &context, OfferView &view);
/// Those of the organisation and the service of an edit; contact persons that are for another service are not
/// among them.
base::Done read(sql::Connection &connection, ServiceEdit &edit);
QList<ServiceIssue> issuesOf(const ServiceEdit &edit);
/// Writes them; gives the ids of the sites in the order of the edit.
base::Result<QList<base::Id>> put(
    store::ActWriter &writer, const base::Id &organisation, const base::Id &service, const ServiceEdit &edit);
/// Removes the organisation's other sites, unless an offer names them.
base::Done dropSites(store::ActWriter &writer, const base::Id &organisation, const QList<base::Id> &staying);

} // namespace serviceparts

} // namespace work
