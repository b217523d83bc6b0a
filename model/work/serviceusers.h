// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/result.h"

#include <QDate>
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
};

namespace services {

/// Who uses the service now or is about to; bundles that are over are left out. Written to the access log
/// where it names anybody.
base::Result<QList<ServiceUser>> usersOf(Context &context, const base::Id &service);

} // namespace services

} // namespace work
