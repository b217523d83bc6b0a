// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/id.h"
#include "model/base/result.h"
#include "model/domain/knownuser.h"
#include "model/sql/connection.h"

#include <QList>
#include <QString>

namespace store {

using domain::KnownUser;

namespace users {

base::Result<QList<KnownUser>> all(sql::Connection &connection);
base::Done add(sql::Connection &connection, const KnownUser &user);
base::Done remove(sql::Connection &connection, const base::Id &user, base::Moment at);

} // namespace users

} // namespace store
