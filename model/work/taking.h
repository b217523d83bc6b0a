// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/enrolment.h"
#include "model/sync/readpages.h"
#include "model/work/syncrun.h"

namespace sql {
class Transaction;
}

namespace work {

/// One transaction of taking answers of the office. The device may get another name in it, which goes back to
/// the old one where nothing is committed. On the thread of jobs.
class Taking final {
public:
    Taking(Context &context, const store::OfficeLink &link);
    ~Taking();
    Taking(const Taking &) = delete;
    Taking &operator=(const Taking &) = delete;

    /// `ahead`: the question, where it was asked before it could be noted. `pages`: what was found out about those of
    /// the response.
    base::Result<syncrun::Answered> take(const syncing::Response &response, const syncing::Request *ahead,
        const syncing::ReadPages &pages, SyncReport &report);
    base::Done commit(sql::Transaction &transaction);

private:
    Context &m_context;
    const store::OfficeLink &m_link;
    base::Id m_name;
    base::Moment m_officeTime = 0;
    base::Moment m_lease = 0;
    syncing::Recovery m_recovery;
    QList<domain::RecordRef> m_touched;
    bool m_isCommitted = false;
};

} // namespace work
