// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/entrance.h"
#include "ui/session/createpage.h"
#include "ui/session/practicepage.h"

#include <QStackedWidget>

#include <functional>
#include <memory>

namespace ui {

class CodePage;
class Dialogs;
class LockPage;
class PracticeMaker;
class RecoverPage;
class StartPage;

/// All pages that stand before the data, and the way through them: start, create, practise, recovery code,
/// lock page, recover, restore. Knows one vault at a time; when it opens, the session is handed out and the gate holds
/// nothing of it.
class Gate : public QStackedWidget {
    Q_OBJECT
public:
    Gate(work::Entrance &entrance, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Where new vaults are suggested.
    void setHomeFolder(const QString &folder) { m_home = folder; }
    /// The lock page of this vault, or the start page where the file is not there.
    void showVault(const QString &path);
    /// The lock page while the vault still closes behind it; `showVault` follows when it has.
    void showLocking(const QString &path);
    /// Encrypts the closed vault anew and ends at its lock page, which says what came of it.
    void rotateKey(const QString &path, const QString &password, const QString &recoveryCode);
    void showStart();
    /// The start page, after the office has had the vault destroyed.
    /// `file` tells the office of it, where no network does.
    void showDestroyed(const QString &file = {});
    const QString &path() const { return m_path; }
    LockPage &lockPage() { return *m_lock; }
    /// Opens at once, for demonstrations and tests; the same way as by the lock page.
    void unlock(const QString &password);

Q_SIGNALS:
    /// `office` is set where the vault has just been made.
    void opened(std::shared_ptr<work::Session> session, const QString &office);

private:
    void addPractice();
    void create(const CreatePage::Wanted &wanted);
    void practise(const PracticePage::Wanted &wanted);
    void removePractice();
    void recover(const QString &code, const QString &password);
    void restore();
    void chooseVault();
    void showLockFacts();
    void showTrouble(const base::Error &error);
    void take(work::Entrance::Opened opened);

    work::Entrance &m_entrance;
    Dialogs &m_dialogs;
    QString m_home;
    QString m_path;
    QString m_office;
    QString m_newPassword; ///< between making a vault and having confirmed its code
    StartPage *m_start;
    CreatePage *m_create;
    CodePage *m_code;
    LockPage *m_lock;
    RecoverPage *m_recover;
    PracticePage *m_practice;
    PracticeMaker *m_maker;
};

} // namespace ui
