// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/synckeeper.h"

#include "model/work/officedesk.h"
#include "model/work/session.h"

#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr int kTick = 1000;

} // namespace

SyncKeeper::SyncKeeper(work::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_schedule(m_random)
{
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, &SyncKeeper::tick);
}

void SyncKeeper::watch()
{
    if (m_isWatching)
        return;
    m_isWatching = true;
    connect(&m_session, &work::Session::changed, this, &SyncKeeper::readState);
    connect(&m_session, &work::Session::acted, this,
        [this] { m_schedule.acted(m_session.clock().now()); });
    readState();
}

void SyncKeeper::start()
{
    watch();
    m_schedule.begin(m_session.clock().now());
    m_timer.start();
}

void SyncKeeper::readState()
{
    m_session.askNewest(
        m_newest, this, [](work::Context &context) { return work::officestate::read(context); },
        [this](const base::Result<work::OfficeState> &state) {
            if (!state)
                return;
            m_state = *state;
            m_isKnown = true;
            m_wasClosed = isClosed();
            Q_EMIT stateChanged();
            if (std::exchange(m_wantsProposals, false))
                askProposals();
        });
}

void SyncKeeper::askProposals()
{
    const bool asks = m_doors && m_state.isEnrolled && !isClosed()
        && work::officedesk::mayOrder(m_state.roles, QStringLiteral("proposals"));
    if (!asks) {
        if (!std::exchange(m_proposals, {}).isEmpty())
            Q_EMIT proposalsChanged();
        return;
    }
    m_session.job(
        this, {},
        [doors = m_doors](work::Context &context, const base::Progress &mine) {
            return work::proposals::list(context, *doors, mine);
        },
        [this](const base::Result<QList<work::proposals::Proposal>> &proposals) {
            // What is known stays where the office cannot be asked.
            if (!proposals)
                return;
            m_proposals = *proposals;
            Q_EMIT proposalsChanged();
        });
}

int SyncKeeper::proposalsForMe() const
{
    return int(std::ranges::count_if(m_proposals, [this](const work::proposals::Proposal &one) {
        return !one.isMine && work::officedesk::mayOrder(m_state.roles, one.act);
    }));
}

bool SyncKeeper::isClosed() const
{
    return m_state.isEnrolled && (m_state.isRevoked || m_state.isLeaseOver(m_session.clock().now()));
}

void SyncKeeper::tick()
{
    const base::Moment now = m_session.clock().now();
    // A lease ends without anybody doing anything.
    if (m_wasClosed != isClosed()) {
        m_wasClosed = isClosed();
        Q_EMIT stateChanged();
    }
    if (m_schedule.isDue(now) && m_state.isEnrolled && isToBeAsked(now))
        run();
}

/// Whoever is locked out gets nothing, but the order to destroy the vault, and hands over what is still here: that is
/// asked at unlocking and seldom after.
bool SyncKeeper::isToBeAsked(base::Moment now) const
{
    return !m_state.isRevoked || m_askedLockedOut == 0 || now >= m_askedLockedOut + SyncSchedule::kLongestRetry;
}

void SyncKeeper::syncNow()
{
    run();
}

void SyncKeeper::note(const work::SyncReport &report)
{
    m_report = report;
    readState();
    Q_EMIT ended();
}

void SyncKeeper::run()
{
    if (m_isRunning || !m_doors)
        return;
    m_isRunning = true;
    m_askedLockedOut = m_state.isRevoked ? m_session.clock().now() : 0;
    m_cancel = {};
    Q_EMIT runningChanged();
    base::Progress progress;
    progress.cancel = m_cancel;
    progress.report = [to = base::Receiver(this), this](qint64 done, qint64 total) {
        to.deliver([this, done, total] { Q_EMIT progressed(done, total); });
    };
    m_session.job(
        this, progress,
        [doors = m_doors](work::Context &context, const base::Progress &mine) {
            return work::officedesk::exchange(context, *doors, mine);
        },
        [this](const base::Result<work::SyncReport> &report) { finish(report); });
}

void SyncKeeper::finish(const base::Result<work::SyncReport> &report)
{
    const base::Moment now = m_session.clock().now();
    m_isRunning = false;
    if (report) {
        m_report = *report;
        m_trouble.reset();
        m_schedule.reached(now);
        m_wantsProposals = true;
    } else if (report.error().kind == base::ErrorKind::Cancelled) {
        m_trouble.reset();
        m_schedule.reached(now);
    } else {
        m_trouble = report.error();
        m_schedule.failed(now);
    }
    readState();
    Q_EMIT runningChanged();
    Q_EMIT ended();
}

} // namespace ui
