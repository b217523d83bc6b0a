// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/id.h"

#include <QJsonObject>
#include <QString>

namespace domain {

/// Where a draft lies. Empty for an act that comes from none.
struct DraftKey {
    QString page;
    base::Id record; ///< nil for a new record

    bool isEmpty() const { return page.isEmpty(); }
};

/// What a page held when it was last typed in: not in the log, and gone once it became an act.
struct Draft {
    QString page;
    base::Id record; ///< nil for a new record
    QJsonObject body;
    base::Moment at = 0;
};

} // namespace domain
