// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testvault.h"

#include "model/store/history.h"
#include "model/store/verify.h"
#include "resources/resources.h"

#include <numeric>

namespace support {

TestVault::TestVault(const QString &owner)
    : m_random(std::accumulate(owner.begin(), owner.end(), quint64(7),
        [](quint64 sum, QChar letter) { return 31 * sum + letter.unicode(); }))
{
    initResources();
    const auto created = store::vaultfiles::create(path(), owner, kPassword, kSmallCost, environment());
    EXPECT_OK(created);
    if (created)
        m_code = created->recoveryCode;
    open();
}

void TestVault::open()
{
    auto keys = store::keyring::unlock(path(), kPassword, environment());
    EXPECT_OK(keys);
    auto vault = store::Vault::open(path(), std::move(*keys), environment());
    EXPECT_OK(vault);
    m_vault = std::move(*vault);
    auto connection = m_vault->connect({});
    EXPECT_OK(connection);
    m_connection = std::move(*connection);
}

domain::Act TestVault::lastAct()
{
    const auto acts = store::history::recentActs(connection(), 1);
    EXPECT_OK(acts);
    return acts && !acts->isEmpty() ? acts->first() : domain::Act();
}

QString TestVault::troubles()
{
    const auto report = store::verify::everything(vault());
    EXPECT_OK(report);
    if (!report)
        return QStringLiteral("not verified");
    QStringList all{
        report->pages, report->chain, report->signatures, report->records, report->access, report->schema};
    all.removeAll(QString());
    return all.join(QStringLiteral("; "));
}

qint64 TestVault::number(const QString &sql)
{
    const auto value = connection().single(sql);
    EXPECT_OK(value);
    return value ? value->toLongLong() : -1;
}

void TestVault::close()
{
    m_connection.reset();
    m_vault.reset();
}

} // namespace support
