// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "app/desktop/tour.h"
#include "model/base/calendar.h"
#include "model/store/vaultfiles.h"
#include "model/work/demo.h"
#include "model/work/officedoors.h"
#include "ui/session/desk.h"
#include "ui/session/windowstate.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/statusbar.h"
#include "ui/sync/synckeeper.h"

#include <QApplication>
#include <QDir>
#include <QScreen>
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
{
    // The pages of the gate say their words when they are made.
    m_language.use(m_options.language.value_or(ui::windowstate::tongue(m_settings)));
    applyLook(ui::windowstate::look(m_settings));
    m_gate = new ui::Gate(m_entrance, m_dialogs);
    m_frame = std::make_unique<ui::Frame>(m_gate);
    m_gate->setHomeFolder(dataFolder());
    connect(m_gate, &ui::Gate::opened, this, &Application::sessionOpened);
    connect(m_frame.get(), &ui::Frame::closing, this, &Application::close);
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
    m_frame->resize(QSize(1440, 900).boundedTo(QGuiApplication::primaryScreen()->availableSize()));
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
    m_open = std::make_unique<ui::OpenVault>(session, *m_frame, m_dialogs, m_settings, m_language, work::networkDoors());
    ui::MainWindow *window = &m_open->window();
    connect(window, &ui::MainWindow::lockRequested, this, [this] { lock(u"asked"_s); });
    connect(window, &ui::MainWindow::lookChanged, this,
        [this](const ui::Look &look) { ui::windowstate::setLook(m_settings, look); });
    connect(&m_open->desk(), &ui::Desk::lockMinutesChanged, &m_keeper, &ui::LockKeeper::setMinutes);
    connect(&m_open->desk(), &ui::Desk::destructionOrdered, this, [this] {
        const auto &report = m_open->desk().sync().report();
        m_destruction = report ? report->wipeFile : QString();
        lock(u"asked"_s);
    });
    connect(&m_open->desk(), &ui::Desk::rotationRequested, this,
        [this](const QString &password, const QString &recoveryCode) {
            m_rotation = {password, recoveryCode};
            lock(u"asked"_s);
        });
    connect(m_open.get(), &ui::OpenVault::locked, this, &Application::locked, Qt::QueuedConnection);
    keepStatusLineTrue();
    if (!office.isEmpty())
        m_open->desk().setOrganisation(office);
    ui::windowstate::load(
        *session, window, [this, window, path = session->info().path](const ui::WindowMemory &stored) {
            window->recall(m_memory && m_memoryOf == path ? *m_memory : stored);
            if (window->currentPage().isEmpty())
                window->show(ui::Place{u"today"_s, {}});
        });
    // Practising changes nothing about which vault the next start opens.
    const auto shown = m_entrance.lockPageInfo(session->info().path);
    if (!shown || !shown->isTraining || !m_settings.contains(u"vault"_s))
        m_settings.setValue(u"vault"_s, session->info().path);
    m_keeper.setMinutes(ui::windowstate::lockMinutes(m_settings));
    m_keeper.start();
    m_minute.start();
}

void Application::keepStatusLineTrue()
{
    ui::MainWindow *window = &m_open->window();
    ui::StatusBar &line = window->statusLine();
    using Saving = ui::StatusBar::Saving;
    line.setEncrypted(true);
    line.setNow(m_clock.now());
    line.setSaving(Saving::AllSaved, m_clock.now());
    const auto say = [this, &line](Saving saving) { line.setSaving(saving, m_clock.now()); };
    work::Session *session = &m_open->session();
    connect(session, &work::Session::acted, window, [say] { say(Saving::AllSaved); });
    connect(session, &work::Session::drafted, window, [say] { say(Saving::DraftSaved); });
    connect(session, &work::Session::saveFailed, window, [say] { say(Saving::Failed); });
    connect(session, &work::Session::residentNumbersCut, window, [window] {
        window->remark(tr("Saved. Of a resident registration number only birthday and sex were kept."));
    });
    connect(&m_open->desk(), &ui::Desk::organisationChanged, window, [this, &line](const QString &name) {
        m_gate->lockPage().setPlaceName(name);
        line.setOrganisation(name);
    });
    m_open->desk().readOrganisation();
}

void Application::lock(const QString &reason)
{
    if (!m_open || m_open->isLocking())
        return;
    m_keeper.stop();
    m_minute.stop();
    m_gate->showLocking(m_open->session().info().path);
    m_open->lock(reason);
}

void Application::locked()
{
    const QString path = m_open->session().info().path;
    m_memory = m_open->memory();
    m_memoryOf = path;
    m_open.reset();
    const auto rotation = std::exchange(m_rotation, {});
    const auto destruction = std::exchange(m_destruction, {});
    if (destruction)
        store::vaultfiles::removeWhole(path);
    if (m_isEnding)
        QApplication::exit();
    else if (destruction)
        m_gate->showDestroyed(*destruction);
    else if (rotation)
        m_gate->rotateKey(path, rotation->password, rotation->recoveryCode);
    else
        m_gate->showVault(path);
}

void Application::close()
{
    if (!m_open)
        return;
    m_isEnding = true;
    m_frame->setHeld(true);
    lock(u"closed"_s);
}

int Application::tour()
{
    Tour walk(*m_frame, *m_gate, m_options.tour);
    return walk.run();
}

} // namespace desktop
