// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/ports.h"

#include <functional>
#include <memory>

namespace sim {

class MemoryReplica;

/// Stores what a replica in memory stores, such as a real vault, and tells where it answers otherwise.
class Follower {
public:
    virtual ~Follower() = default;
    virtual void commit(const syncing::Batch &batch) = 0;
    /// Another one that has stored the same.
    virtual std::unique_ptr<Follower> copy() const = 0;
    /// Empty where all answers are the same.
    virtual QString difference(const MemoryReplica &replica) = 0;
};

/// A follower of a device that has stored nothing yet.
using NewFollower = std::function<std::unique_ptr<Follower>(const syncing::DeviceFacts &facts)>;

} // namespace sim
