// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/threads.h"
#include "model/work/log.h"
#include "model/work/officedoors.h"

#include <QJsonObject>
#include <QString>

namespace work {

class Context;

/// Acts on the office itself, by those whose role allows them: devices and revocation, users and roles, cases
/// that move or are restricted. The office decides; what it may be asked for stands in office/acts.h.
namespace officeorders {

/// Signs the order with the user's key, and with the second person's where one signs in place. The answer is
/// the office's; {"waiting": id} where it waits for a second person. NotAllowed where the role does not allow
/// it, RefusedByRule, NotFound, InvalidInput as the office says.
base::Result<QJsonObject> give(Context &context, OfficeDoor &door, const QString &name,
    const QJsonObject &values, const SecondPerson &second = {}, const base::Progress &progress = {});
/// The same through a door that is made for it.
base::Result<QJsonObject> give(Context &context, OfficeDoors &doors, const QString &name,
    const QJsonObject &values, const base::Progress &progress, const SecondPerson &second = {});

} // namespace officeorders

} // namespace work
