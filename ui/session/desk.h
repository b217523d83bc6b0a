// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/session.h"

#include <QDate>
#include <QObject>
#include <QString>

class QSettings;

namespace ui {

class Actions;
class Dialogs;
class Language;
class SyncKeeper;

/// What every page is given: the session, the actions of the window, the way to ask questions, and what the
/// person set up. Made at unlocking, gone with the pages at locking. Lives on the window's thread; the pages
/// do not own it.
class Desk : public QObject {
    Q_OBJECT
public:
    Desk(work::Session &session, Actions &actions, Dialogs &dialogs, QSettings &settings, Language &language);

    work::Session &session() const { return m_session; }
    Actions &actions() const { return m_actions; }
    Dialogs &dialogs() const { return m_dialogs; }
    /// What is kept outside the vault: look, language, keys; nothing personal.
    QSettings &settings() const { return m_settings; }
    Language &language() const { return m_language; }
    /// How the vault stands with its office.
    SyncKeeper &sync() const { return *m_sync; }

    /// Today in Korea, by the session's clock.
    QDate today() const;
    /// The word of a code in the language of the screen.
    QString word(const char *list, const QString &code) const;
    const domain::CodeList &codes(const char *list) const;

    /// The office as papers name it; kept in the vault.
    const QString &organisation() const { return m_organisation; }
    void setOrganisation(const QString &name);
    void readOrganisation();
    int lockMinutes() const;
    void setLockMinutes(int minutes);

    /// Locks and encrypts the vault anew.
    void requestRotation(const QString &password, const QString &recoveryCode)
    {
        Q_EMIT rotationRequested(password, recoveryCode);
    }

Q_SIGNALS:
    /// The office has ordered this vault to be destroyed, and nothing in it would be lost.
    void destructionOrdered();
    void rotationRequested(const QString &password, const QString &recoveryCode);
    void organisationChanged(const QString &name);
    void lockMinutesChanged(int minutes);

private:
    work::Session &m_session;
    Actions &m_actions;
    Dialogs &m_dialogs;
    QSettings &m_settings;
    Language &m_language;
    SyncKeeper *m_sync;
    QString m_organisation;
};

} // namespace ui
