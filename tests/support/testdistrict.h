// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/enrolment.h"
#include "model/store/signatures.h"
#include "model/sync/device.h"
#include "model/sync/office.h"
#include "model/sync/officebook.h"
#include "tests/support/testvault.h"

namespace support {

/// Lets everybody do everything, as an office without roles would.
class OpenAuthority final : public syncing::Authority {
public:
    syncing::Reason objection(const domain::Change &, const syncing::Body &) const override
    {
        return syncing::Reason::None;
    }
};

/// An office in memory, with a real key, to which real vaults belong. The letters between them are left out.
class TestDistrict {
public:
    TestDistrict();

    syncing::Office office();
    /// Makes the vault one of the office's, with rights to the dong and to what all share.
    void enrol(TestVault &vault, const QList<base::Id> &streams = {});
    void setStreams(TestVault &vault, const QList<base::Id> &streams);
    /// Asks and takes until nothing more comes.
    syncing::Response sync(TestVault &vault);
    syncing::Request ask(TestVault &vault);
    syncing::Taken take(TestVault &vault, const syncing::Response &response);

private:
    base::SeededRandom m_random{5};

public:
    base::Id dong;
    base::Id otherDong;
    base::Id common;
    syncing::OfficeBook book;
    syncing::MemoryOfficeStore officeStore{book};
    syncing::OfficeLimits limits;
    FakeClock clock;
    QString role = QStringLiteral("dongTeamLeader"); ///< of those who are enrolled from now on

private:
    syncing::Catalogue catalogueFor(TestVault &vault) const;

    /// Knows the office and everybody who was enrolled.
    class Keys final : public syncing::SignatureCheck {
    public:
        bool isSigned(const QByteArray &message, const QByteArray &signature,
            const base::Id &user) const override;
        QHash<base::Id, QByteArray> keys;
    };

    base::crypto::SigningKey m_key = base::crypto::SigningKey::make();
    store::OwnerSigner m_signer{m_key};
    Keys m_keys;
    OpenAuthority m_authority;
    QList<syncing::CatalogueUser> m_users;
    QHash<base::Id, base::Id> m_homes; ///< of users of other dongs
    qint64 m_edition = 0;
};

} // namespace support
