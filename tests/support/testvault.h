// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/random.h"
#include "model/store/actwriter.h"
#include "model/store/vault.h"
#include "model/store/vaultfiles.h"
#include "tests/support/expect.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

#include <memory>

namespace support {

/// The small derivation cost of tests; the programs would refuse it.
inline constexpr base::crypto::DerivationCost kSmallCost{8192, 1};
inline const QString kPassword = QStringLiteral("한글암호 Aa1!");

/// A real encrypted vault in a temporary folder, with a clock that stands still and ids that repeat.
class TestVault {
public:
    explicit TestVault(const QString &owner = QStringLiteral("윤해솔"));

    void open();
    void close();
    store::Vault &vault() { return *m_vault; }
    sql::Connection &connection() { return *m_connection; }
    QString path() const { return m_folder.filePath(QStringLiteral("dong.carepass")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    const QString &recoveryCode() const { return m_code; }
    FakeClock &clock() { return m_clock; }
    store::Environment environment() { return {m_clock, m_random, kSmallCost}; }

    /// Puts one record in an act of its own and returns its id.
    template <class Record> base::Id put(const Record &record, const QString &kind = QStringLiteral("test"))
    {
        auto writer = store::ActWriter::begin(vault(), connection(), {kind});
        const auto id = writer->put(record);
        EXPECT_OK(id);
        EXPECT_OK(writer->commit());
        return id.value_or(base::Id());
    }

    /// The stored record, which must be there.
    template <class Record> Record get(const base::Id &id)
    {
        const auto found = store::records::find<Record>(connection(), id);
        EXPECT_OK(found);
        EXPECT_TRUE(found && *found) << "no such record";
        return found && *found ? **found : Record();
    }
    template <class Record> bool has(const base::Id &id)
    {
        const auto found = store::records::find<Record>(connection(), id);
        EXPECT_OK(found);
        return found && found->has_value();
    }
    /// The newest act.
    domain::Act lastAct();
    /// All that `vault verify` finds wrong, in one line; empty where nothing is.
    QString troubles();
    /// The number that a query answers.
    qint64 number(const QString &sql);

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    base::SeededRandom m_random; ///< from the owner's name: two owners have different ids
    QString m_code;
    std::unique_ptr<store::Vault> m_vault;
    std::unique_ptr<sql::Connection> m_connection;
};

} // namespace support
