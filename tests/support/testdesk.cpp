// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdesk.h"

#include <QApplication>
#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace support {

TestDesk::TestDesk(const QString &owner)
    : m_vault(owner)
    , m_random(owner == u"윤해솔"_s ? 11 : qHash(owner, 11))
    , m_settings(std::make_unique<QSettings>(m_folder.filePath(u"look.ini"_s), QSettings::IniFormat))
    , m_language(std::make_unique<ui::Language>(*qApp))
{
    m_vault.close();
    open();
}

TestDesk::~TestDesk()
{
    // Pages go before what they stand on.
    m_host.reset();
    m_desk.reset();
    m_session.reset();
}

void TestDesk::open()
{
    const store::Environment environment{m_vault.clock(), m_random, kSmallCost};
    auto keys = store::keyring::unlock(m_vault.path(), kPassword, environment);
    ASSERT_OK(keys);
    auto session
        = work::Session::open(m_vault.path(), std::move(*keys), environment, base::Worker::Kind::Inline);
    ASSERT_OK(session);
    m_session = std::move(*session);
    makeHost();
}

void TestDesk::makeHost()
{
    m_host = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_host.get());
    layout->setContentsMargins(0, 0, 0, 0);
    m_actions = new ui::Actions(m_host.get());
    m_desk = std::make_unique<ui::Desk>(*m_session, *m_actions, m_dialogs, *m_settings, *m_language);
}

void TestDesk::renewActions()
{
    m_desk.reset();
    m_host.reset();
    makeHost();
}

void TestDesk::reopen()
{
    betweenSessions({});
}

void TestDesk::betweenSessions(const std::function<void(TestVault &)> &work)
{
    m_host.reset();
    m_desk.reset();
    m_session.reset();
    if (work) {
        m_vault.open();
        work(m_vault);
        m_vault.close();
    }
    open();
}

} // namespace support
