// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/result.h"
#include "model/work/services.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace work {

class Context;

/// A person whose bundle, begun or being prepared, has a service in it.
struct ServiceUser {
    base::Id person;
    QString name;
    QDate birth;
    QString sex;
    QString state; ///< of the bundle
    QString start; ///< its first month
    QString slotText;
    base::Id offer;
};

/// A service as its page shows it.
struct OpenedService {
    ServiceEdit service;
    QHash<base::Id, int> users; ///< how many have each offer now
};

namespace services {

/// Who uses the service now or is about to; bundles that are over are left out. Written to the access log
/// where it names anybody.
base::Result<QList<ServiceUser>> usersOf(Context &context, const base::Id &service);
/// A service with its counts, which name nobody. NotFound where there is none.
base::Result<OpenedService> openWithUsers(Context &context, const base::Id &service);

} // namespace services

} // namespace work
