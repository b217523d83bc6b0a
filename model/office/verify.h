// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/desk.h"

#include <QStringList>

namespace office {

/// What checking an office found. Each trouble is a sentence in English that names a place, never a person.
struct Verified {
    QStringList troubles;
    qint64 streams = 0;
    qint64 changes = 0;
    qint64 withoutBody = 0; ///< erased; their headers and chains were checked
    qint64 devices = 0;
    qint64 events = 0;
    qint64 files = 0; ///< sealed ones that are complete, and bear their names
    qint64 filesPartly = 0; ///< on their way
    qint64 parts = 0; ///< chunks of these

    bool isOk() const { return troubles.isEmpty(); }
};

/// Reads everything: pages of the file, the chain of each stream and of each device, who signed each change,
/// whether what is sealed opens, whether each file is whole and bears its name, the chain of the office's own acts. Takes a transaction of its own for each
/// page of changes, so that a running service is not kept waiting.
base::Result<Verified> verify(Desk &desk);

} // namespace office
