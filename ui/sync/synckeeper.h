// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/random.h"
#include "model/base/threads.h"
#include "model/work/officedoors.h"
#include "model/work/officestate.h"
#include "model/work/proposals.h"
#include "model/work/syncrun.h"
#include "ui/sync/syncschedule.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace work {
class Session;
}

namespace ui {

/// Keeps a vault in step with its office while it is open, and knows how the two stand. Reads the state anew
/// after each act and exchange. The doors to the office are given to it; without doors, and in a vault on its
/// own, nothing goes out. What runs is cancelled by locking, with all jobs. Lives on the window's thread with
/// its desk.
class SyncKeeper final : public QObject {
    Q_OBJECT
public:
    explicit SyncKeeper(work::Session &session, QObject *parent = nullptr);

    void setDoors(std::shared_ptr<work::OfficeDoors> doors) { m_doors = std::move(doors); }
    /// Empty in programs that have no network.
    const std::shared_ptr<work::OfficeDoors> &doors() const { return m_doors; }

    /// Begins to read the state; `stateChanged` tells it.
    void watch();
    /// Begins to exchange by itself.
    void start();
    /// What is due by the session's clock; called by a timer, and by tests after moving the clock.
    void tick();
    void syncNow();
    void cancel() { m_cancel.cancel(); }
    /// What was exchanged in another way, by file.
    void note(const work::SyncReport &report);
    void readState();

    bool isKnown() const { return m_isKnown; }
    const work::OfficeState &state() const { return m_state; }
    bool isRunning() const { return m_isRunning; }
    /// Why the last exchange failed, where it did.
    const std::optional<base::Error> &trouble() const { return m_trouble; }
    /// The last one that came to its end in this session.
    const std::optional<work::SyncReport> &report() const { return m_report; }
    /// What waits at the office for a second person, as it stood at the last exchange; empty where the role
    /// does not let one see it.
    const QList<work::proposals::Proposal> &proposals() const { return m_proposals; }
    /// Those that this user may agree to.
    int proposalsForMe() const;
    /// Asks the office anew.
    void askProposals();
    /// Nothing may be shown any more before the office was asked, or ever.
    bool isClosed() const;
    const SyncSchedule &schedule() const { return m_schedule; }

Q_SIGNALS:
    void stateChanged();
    void runningChanged();
    void progressed(qint64 done, qint64 total);
    /// An exchange ended; `trouble` says how.
    void ended();
    void proposalsChanged();

private:
    void run();
    bool isToBeAsked(base::Moment now) const;
    void finish(const base::Result<work::SyncReport> &report);

    work::Session &m_session;
    std::shared_ptr<work::OfficeDoors> m_doors;
    base::SystemRandom m_random;
    SyncSchedule m_schedule;
    QTimer m_timer;
    base::NewestQuestion m_newest;
    base::CancelFlag m_cancel;
    work::OfficeState m_state;
    std::optional<base::Error> m_trouble;
    std::optional<work::SyncReport> m_report;
    QList<work::proposals::Proposal> m_proposals;
    base::Moment m_askedLockedOut = 0; ///< when the office was last asked by a vault that is locked out; 0: not yet
    bool m_wantsProposals = false; ///< as soon as the state is read anew
    bool m_isKnown = false;
    bool m_isWatching = false;
    bool m_isRunning = false;
    bool m_wasClosed = false;
};

} // namespace ui
