// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/id.h"
#include "model/base/result.h"
#include "model/domain/draft.h"
#include "model/sql/connection.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace store {

using domain::Draft;

namespace drafts {

base::Done save(sql::Connection &connection, const Draft &draft);
base::Result<std::optional<Draft>> find(
    sql::Connection &connection, const QString &page, const base::Id &record);
base::Done discard(sql::Connection &connection, const QString &page, const base::Id &record);
/// Newest first.
base::Result<QList<Draft>> all(sql::Connection &connection);

} // namespace drafts

} // namespace store
