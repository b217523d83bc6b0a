// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/openvault.h"

#include "model/work/training.h"
#include "model/work/vaults.h"
#include "ui/session/desk.h"
#include "ui/session/frame.h"
#include "ui/session/keymemory.h"
#include "ui/session/pages.h"
#include "ui/session/windowstate.h"
#include "ui/shell/header.h"
#include "ui/support/dialogs.h"
#include "ui/sync/synckeeper.h"

#include <QApplication>
#include <QClipboard>
#include <QTimer>
#include <QToolTip>

namespace ui {

OpenVault::OpenVault(std::shared_ptr<work::Session> session, Frame &frame, ScreenDialogs &dialogs,
    QSettings &settings, Language &language, std::shared_ptr<work::OfficeDoors> doors)
    : m_session(std::move(session))
    , m_frame(frame)
    , m_dialogs(dialogs)
    , m_window(new MainWindow(windowstate::look(settings)))
    , m_desk(std::make_unique<Desk>(*m_session, m_window->actions(), dialogs, settings, language))
{
    new KeyMemory(m_window->actions(), windowstate::keys(settings), m_window);
    addPages(*m_window, *m_desk);
    if (doors) {
        m_desk->sync().setDoors(std::move(doors));
        m_desk->sync().start();
    }
    m_window->header().setUser(m_session->info().userName);
    m_session->ask(
        m_window, [](work::Context &context) { return work::training::isTraining(context); },
        [this](const base::Result<bool> &isTraining) {
            if (m_window)
                m_window->setPractice(isTraining.value_or(false));
        });
    connect(m_session.get(), &work::Session::closed, this, [this] {
        m_isClosed = true;
        tellLocked();
    });
    m_frame.showWindow(m_window);
}

OpenVault::~OpenVault()
{
    delete m_window.data();
}

void OpenVault::lock(const QString &reason)
{
    if (m_isLocking)
        return;
    m_isLocking = true;
    m_session->cancelJobs();
    m_memory = m_window->remember();
    windowstate::save(*m_session, this, m_memory);
    m_session->act(
        this, [reason](work::Context &context) { return work::vaults::noteLocked(context, reason); },
        [](const base::Done &) {});
    m_frame.showGate();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection})
        QApplication::clipboard()->clear(mode);
    QToolTip::hideText();
    m_dialogs.dismiss();
    connect(&m_dialogs, &ScreenDialogs::allReturned, this, &OpenVault::removeWindow);
    QTimer::singleShot(0, this, &OpenVault::removeWindow);
    // A dialog of the system may not let itself be closed; the keys do not wait for it.
    QTimer::singleShot(work::Session::kPatience, m_session.get(), &work::Session::close);
}

void OpenVault::removeWindow()
{
    if (!m_window || m_dialogs.isAsking())
        return;
    delete m_window.data();
    m_desk.reset();
    if (m_isClosed)
        tellLocked();
    else
        m_session->close();
}

void OpenVault::tellLocked()
{
    if (m_isClosed && !m_window)
        Q_EMIT locked();
}

} // namespace ui
