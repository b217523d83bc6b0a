// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/calendar.h"
#include "model/office/acts.h"

#include <functional>

/// The access logs of all vaults, as their devices handed them to the audit stream: who saw whose data.
namespace office::accessentries {

/// One entry of somebody's access log. What was searched for is left out: whoever reviews needs to know that
/// somebody searched, and not for whom.
struct Entry {
    base::Moment at = 0;
    base::Id user;
    base::Id device;
    QString kind; ///< "open", "search", "print", "export", ...
    QString type; ///< of the record; empty where it is about a list
    base::Id subject;
    QString reason; ///< of what left the vault
    qint64 count = -1; ///< how many were shown or written; -1 where the entry does not say
};

/// All entries of a month of Korea, as they arrived. Inside a transaction; notes which changes hold which
/// months, so that only what has come since is opened anew.
base::Done ofMonth(Hall &hall, base::Month month, const std::function<void(const Entry &)> &take);

} // namespace office::accessentries
