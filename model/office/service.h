// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/office/desk.h"
#include "model/office/storehealth.h"
#include "model/transport/message.h"

#include <memory>

namespace office {

struct ServiceOptions {
    bool areMetricsPublic = false;
    StoreHealth::Tell tell = {}; ///< for the log
};

/// The office behind its door: POST /v1/enrol, /v1/sync, /v1/blobs and /v1/admin take a letter and answer with one, GET
/// /healthz says whether the database answers and took what it was last given, GET /metrics tells numbers (to this machine only, unless they
/// are public). An outsider learns nothing: whatever is wrong is the same 403 without a word; trouble of the
/// office's own is 503, with transport::kCannotStore where it cannot store at present. Each thread that calls has a connection of its own. Keeps nothing between requests
/// but what can be read again.
class Service final : public transport::Handler {
public:
    explicit Service(std::shared_ptr<const Premises> premises, ServiceOptions options = {});

    transport::Reply handle(const transport::Call &call) override;

private:
    /// How often each thing happened since the start.
    struct Counters {
        base::Counter taken;
        base::Counter refused;
        base::Counter troubles;
    };

    transport::Reply post(const transport::Call &call, Desk &desk);
    transport::Reply health(Desk *desk);
    bool isStoringAgain(Desk &desk);
    transport::Reply trouble(const base::Error &error);
    transport::Reply metrics(const transport::Call &call, Desk *desk) const;
    Desk *desk();

    std::shared_ptr<const Premises> m_premises;
    ServiceOptions m_options;
    Counters m_enrol;
    Counters m_sync;
    Counters m_blobs;
    Counters m_admin;
    StoreHealth m_health;
    base::PerThread<Desk> m_desks;
};

} // namespace office
