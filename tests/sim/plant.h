// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/office.h"
#include "model/sync/officebook.h"
#include "tests/sim/memoryreplica.h"

#include <QString>

#include <functional>
#include <vector>

namespace sim {

/// A mistake that somebody could make, made on purpose: it sits at one of the ports of the core and spoils
/// what goes through. What is not set costs nothing, and the core knows nothing of it. The simulation has to
/// find every one of them.
struct Plant {
    using Once = std::function<bool(int)>; ///< true once in so many

    QString name;
    QString mistake; ///< in words
    quint64 from = 1; ///< the seed to begin with: it shows in rare districts only

    std::function<void(syncing::Batch &, const MemoryReplica &, const Once &)> storing;
    std::function<void(syncing::Body &, const syncing::RecordState &, const MemoryReplica &)> writing;
    std::function<void(syncing::Response &, const MemoryReplica &)> receiving; ///< at the device
    std::function<void(syncing::Request &, syncing::OfficeBook &)> asking; ///< at the office, before
    std::function<void(syncing::Response &, syncing::OfficeBook &, const syncing::Request &)>
        answering; ///< and after
    std::function<void(syncing::OfficeBook &)> restored; ///< after a backup was put back
    bool trustsAnybody = false; ///< signatures are not checked
    bool overstatesBackups = false; ///< what one backup has counts as safe
    bool believesWitnesses = false; ///< whatever a device says that the office told it counts
    bool isSilent = false; ///< nobody says that a backup was put back
    bool hasRush = false; ///< many ask for months after a restore, without which it hardly ever shows

    /// A mistake of one port; the others are set by name.
    static Plant stores(const char *name, const char *mistake, decltype(storing) how);
    static Plant asks(const char *name, const char *mistake, decltype(asking) how);
    static Plant answers(const char *name, const char *mistake, decltype(answering) how);
};

/// Of storing and writing on a device.
std::vector<Plant> devicePlants();
/// Of the office and the way to it.
std::vector<Plant> officePlants();
std::vector<Plant> allPlants();
/// None of this name: an empty one.
Plant plantNamed(const QString &name);

} // namespace sim
