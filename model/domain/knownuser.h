// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/id.h"

#include <QByteArray>
#include <QString>

namespace domain {

/// A person whose signatures this vault knows: its owner, and second persons whom he introduced from their
/// key files.
struct KnownUser {
    base::Id id;
    QString name;
    QByteArray publicKey;
    base::Moment addedAt = 0;
    base::Moment removedAt = 0; ///< 0: still known; a removed key still proves what it signed
};

} // namespace domain
