// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "app/desktop/tour.h"
#include "model/base/calendar.h"
#include "model/work/demo.h"
#include "model/work/log.h"
#include "ui/session/pages.h"
#include "ui/session/papers.h"
#include "ui/session/windowstate.h"
#include "ui/shell/header.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/statusbar.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QStandardPaths>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

constexpr int kMinute = 60'000;
/// The password of demo districts, which hold invented people only.
const QString kDemoPassword = u"carepass demo"_s;

QString dataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder;
}

} // namespace

Application::Application(Options options)
    : m_options(std::move(options))
    , m_settings(QSettings::IniFormat, QSettings::UserScope, u"CarePass"_s, u"carepass"_s)
    , m_language(*qApp)
    , m_entrance(m_clock, m_random)
    , m_gate(new ui::Gate(m_entrance, m_dialogs))
    , m_frame(std::make_unique<ui::Frame>(m_gate))
{
    m_language.use(m_options.language.value_or(ui::windowstate::tongue(m_settings)));
    applyLook(ui::windowstate::look(m_settings));
    m_gate->setHomeFolder(dataFolder());
    connect(m_gate, &ui::Gate::opened, this, &Application::sessionOpened);
    connect(m_gate, &ui::Gate::printCodeRequested, this,
        [this](const QString &code) { ui::papers::printRecoveryCode(m_frame.get(), code); });
    connect(m_frame.get(), &ui::Frame::closing, this, [this] { closeSession(u"closed"_s); });
    connect(&m_keeper, &ui::LockKeeper::due, this, [this] { lock(u"idle"_s); });
    connect(&m_screen, &ScreenWatch::screenLocked, this, [this] { lock(u"screen"_s); });
    connect(&m_keeper, &ui::LockKeeper::minutesLeft, this, [this](int minutes) {
        if (m_frame->window())
            m_frame->window()->statusLine().setMinutesToLock(minutes);
    });
    m_minute.setInterval(kMinute);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_frame->window())
            m_frame->window()->statusLine().setNow(m_clock.now());
    });
    m_frame->resize(1440, 900);
    m_frame->restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
}

Application::~Application() = default;

int Application::run()
{
    if (!m_options.demo.isEmpty())
        openDemo();
    else
        m_gate->showVault(
            m_options.vault.isEmpty() ? m_settings.value(u"vault"_s).toString() : m_options.vault);
    if (!m_options.tour.isEmpty())
        return tour();
    m_frame->show();
    const int code = QApplication::exec();
    m_settings.setValue(u"window/geometry"_s, m_frame->saveGeometry());
    return code;
}

void Application::applyLook(const ui::Look &look)
{
    ui::Theme::apply(*qApp, look);
}

void Application::openDemo()
{
    const auto made = ui::windowstate::makeDemo(
        m_entrance, m_options.data, m_options.demo, m_options.seed, kDemoPassword);
    if (!made) {
        QTextStream(stderr) << "carepass: the demo district could not be made: " << made.error().detail
                            << Qt::endl;
        m_gate->showStart();
        return;
    }
    m_gate->showVault(*made);
    m_gate->unlock(kDemoPassword);
}

void Application::sessionOpened(const std::shared_ptr<work::Session> &session, const QString &office)
{
    m_session = session;
    auto *window = new ui::MainWindow(ui::windowstate::look(m_settings));
    m_desk = std::make_unique<ui::Desk>(*m_session, window->actions(), m_dialogs, m_settings, m_language);
    ui::addPages(*window, *m_desk);
    window->header().setUser(m_session->info().userName);
    connect(window, &ui::MainWindow::lockRequested, this, [this] { lock(u"asked"_s); });
    connect(window, &ui::MainWindow::lookChanged, this,
        [this](const ui::Look &look) { ui::windowstate::setLook(m_settings, look); });
    connect(m_desk.get(), &ui::Desk::lockMinutesChanged, &m_keeper, &ui::LockKeeper::setMinutes);
    m_frame->showWindow(window);
    keepStatusLineTrue();
    if (!office.isEmpty())
        m_desk->setOrganisation(office);
    ui::windowstate::load(*m_session, this, [this](const ui::WindowMemory &stored) {
        if (!m_frame->window())
            return;
        m_frame->window()->recall(m_memory && m_memoryOf == m_session->info().path ? *m_memory : stored);
        if (m_frame->window()->currentPage().isEmpty())
            m_frame->window()->show(ui::Place{u"today"_s, {}});
    });
    m_settings.setValue(u"vault"_s, m_session->info().path);
    m_keeper.setMinutes(ui::windowstate::lockMinutes(m_settings));
    m_keeper.start();
    m_minute.start();
}

void Application::keepStatusLineTrue()
{
    ui::StatusBar &line = m_frame->window()->statusLine();
    using Saving = ui::StatusBar::Saving;
    line.setAlone();
    line.setEncrypted(true);
    line.setNow(m_clock.now());
    line.setSaving(Saving::AllSaved, m_clock.now());
    const auto say = [this](Saving saving) {
        if (m_frame->window())
            m_frame->window()->statusLine().setSaving(saving, m_clock.now());
    };
    connect(m_session.get(), &work::Session::acted, this, [say] { say(Saving::AllSaved); });
    connect(m_session.get(), &work::Session::drafted, this, [say] { say(Saving::DraftSaved); });
    connect(m_session.get(), &work::Session::saveFailed, this, [say] { say(Saving::Failed); });
    connect(m_session.get(), &work::Session::residentNumbersCut, this, [this] {
        if (m_frame->window())
            m_frame->window()->remark(
                tr("Saved. Of a resident registration number only birthday and sex were kept."));
    });
    connect(m_desk.get(), &ui::Desk::organisationChanged, this, [this](const QString &name) {
        m_gate->lockPage().setPlaceName(name);
        if (m_frame->window())
            m_frame->window()->statusLine().setOrganisation(name);
    });
    m_desk->readOrganisation();
}

void Application::lock(const QString &reason)
{
    if (!m_session)
        return;
    const QString path = m_session->info().path;
    closeSession(reason);
    m_gate->showVault(path);
}

void Application::closeSession(const QString &reason)
{
    m_keeper.stop();
    m_minute.stop();
    if (!m_session)
        return;
    if (ui::MainWindow *window = m_frame->window()) {
        m_memory = window->remember();
        m_memoryOf = m_session->info().path;
        ui::windowstate::save(*m_session, this, *m_memory);
    }
    m_session->act(
        this, [reason](work::Context &context) { return work::vaults::noteLocked(context, reason); },
        [](const base::Done &) {});
    m_frame->showGate();
    m_desk.reset();
    m_session->flush();
    m_session.reset();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection})
        QApplication::clipboard()->clear(mode);
}

int Application::tour()
{
    Tour walk(*m_frame, *m_gate, m_options.tour);
    return walk.run();
}

} // namespace desktop
