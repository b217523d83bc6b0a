// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/crypto.h"
#include "model/sql/connection.h"
#include "model/sync/ports.h"

#include <QHash>

namespace store {

/// Signs with the key of the vault's owner, which it borrows.
class OwnerSigner final : public syncing::Signer {
public:
    explicit OwnerSigner(const base::crypto::SigningKey &key)
        : m_key(key)
    {
    }
    QByteArray sign(const QByteArray &message) const override
    {
        return base::crypto::sign(message, m_key.secretKey);
    }

private:
    const base::crypto::SigningKey &m_key;
};

/// Checks signatures against the keys that the office vouches for; a nil person is the office. On a first
/// sync the office's own signature over the letter has to do, since one check costs as much as storing three
/// changes; `verify` makes up for it.
class KnownKeys final : public syncing::SignatureCheck {
public:
    enum class Depth { Everybody, OfficeOnly };

    static base::Result<KnownKeys> read(sql::Connection &connection, const QByteArray &officeKey);
    void setDepth(Depth depth) { m_depth = depth; }
    bool isSigned(
        const QByteArray &message, const QByteArray &signature, const base::Id &user) const override;
    bool looksAt(const base::Id &user) const override { return m_depth == Depth::Everybody || user.isNil(); }

private:
    QHash<base::Id, QByteArray> m_keys;
    Depth m_depth = Depth::Everybody;
};

} // namespace store
