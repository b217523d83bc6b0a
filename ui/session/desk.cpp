// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/desk.h"

#include "model/base/calendar.h"
#include "model/work/log.h"
#include "ui/session/windowstate.h"
#include "ui/sync/synckeeper.h"

#include <QCoreApplication>

namespace ui {
namespace {

const QString kOrganisation = QStringLiteral("organisation");

} // namespace

Desk::Desk(
    work::Session &session, Actions &actions, Dialogs &dialogs, QSettings &settings, Language &language)
    : m_session(session)
    , m_actions(actions)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_language(language)
    , m_sync(new SyncKeeper(session, this))
{
}

QDate Desk::today() const
{
    return base::koreanDay(m_session.clock().now());
}

QString Desk::word(const char *list, const QString &code) const
{
    return codes(list).word(code, tr("en", "the code of the language in which code lists are read"));
}

const domain::CodeList &Desk::codes(const char *list) const
{
    return m_session.codes().list(QLatin1String(list));
}

void Desk::setOrganisation(const QString &name)
{
    m_organisation = name;
    m_session.act(
        this, [name](work::Context &context) { return work::log::saveSetting(context, kOrganisation, name); },
        [](const base::Done &) {});
    Q_EMIT organisationChanged(name);
}

void Desk::readOrganisation()
{
    m_session.ask(
        this, [](work::Context &context) { return work::log::setting(context, kOrganisation); },
        [this](const base::Result<QJsonValue> &value) {
            if (!value || !m_organisation.isEmpty())
                return;
            m_organisation = value->toString();
            Q_EMIT organisationChanged(m_organisation);
        });
}

int Desk::lockMinutes() const
{
    return windowstate::lockMinutes(m_settings);
}

void Desk::setLockMinutes(int minutes)
{
    windowstate::setLockMinutes(m_settings, minutes);
    Q_EMIT lockMinutesChanged(minutes);
}

} // namespace ui
