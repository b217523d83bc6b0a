// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/calendar.h"
#include "model/base/id.h"
#include "model/base/result.h"

#include <QList>
#include <QString>

namespace work {

class Context;

/// A bundle of which the office has refused months, and whose it is.
struct RefusedMonths {
    struct Service {
        base::Id item;
        QString name;
        QList<base::Month> months;
    };
    base::Id bundle;
    QString person;
    QList<Service> services;
};

namespace refusedmonths {

/// What these requests (SyncReport::refusedRequests) were about, each bundle and each service once. What is
/// not here any more is left out.
base::Result<QList<RefusedMonths>> of(Context &context, const QList<base::Id> &requests);

} // namespace refusedmonths

} // namespace work
