// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/sql/connection.h"

#include <QJsonValue>

/// What a person set up for himself inside the vault: saved views, columns, import mappings. By name, as
/// JSON; not in the log, since it is about nobody.
namespace store::settings {

base::Result<QJsonValue> read(sql::Connection &connection, const QString &name);
base::Done write(sql::Connection &connection, const QString &name, const QJsonValue &value);

} // namespace store::settings
