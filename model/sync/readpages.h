// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/messages.h"
#include "model/sync/recordstate.h"

#include <memory>

namespace syncing {

/// A record as a page makes it where nothing of it is held. `shown`: RecordState::allShown(), of one that is here and
/// about which there is no dispute.
struct FreshRecord {
    RecordState state;
    std::optional<QJsonObject> shown;
};

/// What can be found out about a page without a replica, and so on any thread: that its entries are whole and follow
/// each other from where the device stood when it asked, and what their changes say. True of that page and no other;
/// a turn that begins elsewhere looks for itself.
struct ReadPage {
    bool isWhole = false; ///< from `after` and `hash` to its last entry
    qint64 after = 0;
    QByteArray hash;
    QList<std::shared_ptr<const Body>> bodies; ///< of its entries, in their order; null where there is none to read
    QList<FreshRecord> records; ///< that it is about, in the order in which it names them
};

/// Of a response, in the order of its pages.
using ReadPages = QList<ReadPage>;

ReadPages readPages(const Request &request, const Response &response);

} // namespace syncing
