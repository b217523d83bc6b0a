// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/act.h"

#include <QJsonObject>
#include <QString>

namespace domain {

/// Who saw whose data, when, from which device, and what (개인정보의 안전성 확보조치 기준 제8조).
struct AccessEntry {
    base::Moment at = 0;
    QString userName;
    QString kind; ///< "open", "list", "search", "print", "export", "reveal", "unlock", "lock"
    RecordRef subject;
    QJsonObject detail; ///< for lists and searches the query and the count, for exports the reason
};

} // namespace domain
