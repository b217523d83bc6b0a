// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QJsonArray>
#include <QList>

namespace syncing {

/// Ids in a message, each as its short text.
QJsonArray idList(const QList<base::Id> &ids);
/// The ids of such a list; none where it is no list.
QList<base::Id> idsIn(const QJsonValue &list);

} // namespace syncing
