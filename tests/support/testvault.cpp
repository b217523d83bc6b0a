// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testvault.h"

#include "resources/resources.h"

namespace support {

TestVault::TestVault(const QString &owner)
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

void TestVault::close()
{
    m_connection.reset();
    m_vault.reset();
}

} // namespace support
