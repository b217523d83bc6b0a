// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/result.h"
#include "model/base/threads.h"
#include "model/store/enrolment.h"
#include "model/sync/messages.h"
#include "model/sync/readpages.h"
#include "model/work/officedoor.h"

#include <memory>
#include <optional>

namespace work {

/// A question to the office and what it answered; and what was found out about the pages of that on the thread that
/// heard it.
struct Heard {
    syncing::Request request;
    syncing::Response response;
    syncing::ReadPages pages;
};

/// Says requests to the office through a door, sealed and signed by the device, and reads its answers. One
/// question may be under way on a thread of its own while the answer before it is stored (`begin`, then
/// `heard`); the door belongs to it so long. Used on the thread of jobs.
class SyncLine {
public:
    /// All of these outlive it. A cancelled progress ends what is under way soon.
    SyncLine(const store::OfficeLink &link, OfficeDoor &door, const base::Clock &clock,
        const base::Progress &progress);
    /// Waits until nobody is at the door; what was under way is dropped.
    ~SyncLine();
    SyncLine(const SyncLine &) = delete;
    SyncLine &operator=(const SyncLine &) = delete;

    /// Asks and waits. Errors are those of the door and of wire::openAnswer().
    base::Result<Heard> ask(const syncing::Request &request) const;

    void begin(const syncing::Request &request);
    bool isUnderWay() const { return m_underWay != nullptr; }
    /// The answer to what was begun, which is waited for.
    base::Result<Heard> heard();
    void drop();
    /// What was heard and is stored: taking it apart is left to that thread too, before the next question.
    void forget(Heard &&heard);

private:
    struct UnderWay;
    base::Result<Heard> ask(const syncing::Request &request, const base::CancelFlag &cancel) const;

    const store::OfficeLink &m_link;
    OfficeDoor &m_door;
    const base::Clock &m_clock;
    base::CancelFlag m_cancel;
    std::unique_ptr<base::Worker> m_worker; ///< once something was begun
    std::unique_ptr<UnderWay> m_underWay;
    std::shared_ptr<Heard> m_last; ///< that nobody needs any more
};

} // namespace work
