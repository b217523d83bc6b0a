// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/options.h"
#include "app/desktop/screenwatch.h"
#include "model/base/clock.h"
#include "model/base/random.h"
#include "model/work/entrance.h"
#include "ui/session/frame.h"
#include "ui/session/gate.h"
#include "ui/session/lockkeeper.h"
#include "ui/session/openvault.h"
#include "ui/support/dialogs.h"
#include "ui/support/language.h"

#include <QObject>
#include <QSettings>
#include <QTimer>

#include <memory>
#include <optional>

namespace desktop {

/// The composition root of the desktop program: owns clock, randomness, entrance, frame and the
/// vault that is open. Opens and locks; everything else is the pages'.
class Application : public QObject {
    Q_OBJECT
public:
    explicit Application(Options options);
    ~Application() override;

    /// Shows the window and runs until it is closed; the exit code of the program.
    int run();

private:
    void applyLook(const ui::Look &look);
    void openDemo();
    void sessionOpened(const std::shared_ptr<work::Session> &session, const QString &office);
    void lock(const QString &reason);
    void locked();
    void close();
    void keepStatusLineTrue();
    int tour();

    Options m_options;
    base::SystemClock m_clock;
    base::SystemRandom m_random;
    QSettings m_settings;
    ui::Language m_language;
    ui::ScreenDialogs m_dialogs;
    work::Entrance m_entrance;
    ui::Gate *m_gate = nullptr; ///< owned by the frame
    std::unique_ptr<ui::Frame> m_frame;
    ui::LockKeeper m_keeper;
    ScreenWatch m_screen;
    QTimer m_minute;
    std::unique_ptr<ui::OpenVault> m_open;
    std::optional<ui::WindowMemory> m_memory;
    QString m_memoryOf; ///< the vault that the memory belongs to
    /// What a new vault key is wrapped with, between asking for it and the lock.
    struct Rotation {
        QString password;
        QString recoveryCode;
    };
    std::optional<Rotation> m_rotation;
    /// To be destroyed by order of the office, once it is closed; the file that tells the office of it, if there is one.
    std::optional<QString> m_destruction;
    bool m_isEnding = false;
};

} // namespace desktop
