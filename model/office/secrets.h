// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/crypto.h"
#include "model/base/lockedbytes.h"
#include "model/base/result.h"
#include "model/sync/ports.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace office {

/// What the office keeps secret: its identity, and the data key from which all others follow. Neither is ever
/// in the database, and the data key not in the data folder either.
class Secrets {
public:
    Secrets(base::crypto::SigningKey identity, base::LockedBytes data);

    const base::crypto::SigningKey &identity() const { return m_identity; }
    /// A key of its own for each purpose.
    base::LockedBytes keyFor(const QByteArray &purpose) const;
    /// The one that bodies and identities are sealed with, in the book of the sync core.
    base::LockedBytes bookKey() const { return keyFor(QByteArrayLiteral("book")); }

    /// What is put into a column that nobody has to search.
    QByteArray seal(const QJsonObject &values) const;
    base::Result<QJsonObject> open(const QByteArray &sealed) const;

    QByteArray sign(const QByteArray &message) const;
    Secrets clone() const { return {m_identity.clone(), m_data.clone()}; }

private:
    base::crypto::SigningKey m_identity;
    base::LockedBytes m_data;
    base::LockedBytes m_columns;
};

/// Signs as the office.
class OfficeSigner final : public syncing::Signer {
public:
    explicit OfficeSigner(const Secrets &secrets)
        : m_secrets(secrets)
    {
    }
    QByteArray sign(const QByteArray &message) const override { return m_secrets.sign(message); }

private:
    const Secrets &m_secrets;
};

/// Where the secrets lie.
struct SecretPlaces {
    QString folder; ///< the data folder; `identity.key` in it is sealed with the data key
    QString dataKey; ///< file of the data key, outside of the folder

    /// `keyFile` where it was named, else `data.key` among the credentials that systemd hands in, else the
    /// file "<folder>.key" beside the folder.
    static SecretPlaces of(const QString &folder, const QString &keyFile, const QString &credentials);
    QString identityPath() const;
};

/// How the details end that begin with the path of what is open to others.
inline constexpr auto kOpenFolder = "others can read this folder";
inline constexpr auto kOpenFile = "others can read this file";

/// Reads the secrets. NotFound where there are none yet; NotAllowed, with the path, where others can read a
/// key file or the data folder; VaultDamaged where the identity does not open with this data key.
base::Result<Secrets> readSecrets(const SecretPlaces &places);
/// Makes and writes new secrets, readable by their owner only; a data key that is there already is used.
/// AlreadyExists where there is an identity.
base::Result<Secrets> makeSecrets(const SecretPlaces &places);
/// The data folder, which nobody else may read. NotAllowed where others can.
base::Done makePrivateFolder(const QString &path);
/// Puts the identity of a backup into the data folder.
base::Done writeIdentity(const SecretPlaces &places, const Secrets &secrets);
base::Result<base::LockedBytes> readDataKey(const SecretPlaces &places);

} // namespace office
