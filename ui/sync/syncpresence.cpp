// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncpresence.h"

#include "model/work/log.h"
#include "ui/session/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusbar.h"
#include "ui/sync/closednote.h"
#include "ui/sync/closedpage.h"
#include "ui/sync/synckeeper.h"
#include "ui/sync/windowcover.h"

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kWarningDays = 3;

} // namespace

SyncPresence::SyncPresence(Desk &desk, MainWindow &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
    , m_cover(new WindowCover(window))
{
    SyncKeeper &keeper = desk.sync();
    connect(&keeper, &SyncKeeper::stateChanged, this, &SyncPresence::show);
    connect(&keeper, &SyncKeeper::proposalsChanged, this, &SyncPresence::show);
    connect(&keeper, &SyncKeeper::ended, this, [this] {
        showStatusLine();
        const auto &report = m_desk.sync().report();
        if (report && report->isWiped)
            Q_EMIT m_desk.destructionOrdered();
    });
    connect(&window.statusLine(), &StatusBar::chosen, this, [this](StatusBar::Part part) {
        if (part == StatusBar::Part::Unsent || part == StatusBar::Part::Office)
            m_window.show(Place{u"sync"_s, {}});
    });
    // What is typed on the page over everything is kept like what is typed below it.
    connect(&window, &MainWindow::closing, this, [this] {
        if (m_closed)
            m_closed->keep();
    });
    keeper.watch();
}

ClosedPage *SyncPresence::closedPage() const
{
    return m_closed;
}

void SyncPresence::show()
{
    const work::OfficeState &state = m_desk.sync().state();
    m_window.rail().setBadge(u"conflicts"_s, int(state.toDecide), RailItem::Badge::ToDecide);
    m_window.rail().setBadge(u"sync"_s, int(state.refused) + m_desk.sync().proposalsForMe());
    showStatusLine();
    showCover();
    warn();
}

void SyncPresence::showStatusLine()
{
    const SyncKeeper &keeper = m_desk.sync();
    const work::OfficeState &state = keeper.state();
    StatusBar &line = m_window.statusLine();
    if (!state.isEnrolled) {
        line.setUnsent(-1);
        line.setAlone();
        return;
    }
    line.setUnsent(int(state.waiting));
    const bool isAway = keeper.trouble()
        && (keeper.trouble()->kind == base::ErrorKind::Offline
            || keeper.trouble()->kind == base::ErrorKind::OfficeBusy);
    if (isAway)
        line.setOffline(state.officeTime);
    else if (keeper.trouble())
        line.setOfficeTrouble(state.officeTime);
    else
        line.setOffice(state.officeTime);
}

void SyncPresence::showCover()
{
    const bool isClosed = m_desk.sync().isClosed();
    if (isClosed && !m_closed) {
        m_closed = new ClosedPage(m_desk, &m_window);
        connect(m_closed, &ClosedPage::lockRequested, &m_window, &MainWindow::lockRequested);
        m_cover->lay(m_closed);
    } else if (!isClosed && m_closed) {
        m_closed->keep();
        m_closed.clear();
        m_cover->lift();
        m_desk.session().ask(
            this, [](work::Context &context) { return work::log::draft(context, closednote::kPage, {}); },
            [this](const base::Result<std::optional<domain::Draft>> &draft) {
                if (draft && draft->has_value())
                    m_window.show(Place{u"sync"_s, {}});
            });
    }
}

void SyncPresence::warn()
{
    const work::OfficeState &state = m_desk.sync().state();
    const int days = state.daysLeft(m_desk.session().clock().now());
    const bool isNear = state.isEnrolled && days < kWarningDays && !m_desk.sync().isClosed();
    if (isNear && !m_isWarned)
        m_window.say(tr("Please reach the office within %n day(s): this vault shows nothing after that.", nullptr,
            days + 1));
    m_isWarned = isNear;
}

} // namespace ui
