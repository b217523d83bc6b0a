// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/crypto.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QStringList>

/// The office is known by its Ed25519 identity key, which devices pin when they are enrolled. For TLS the key
/// signs two certificates: one of its own, the same for ever, that tells the key; and one of a key that lives
/// in the service and is renewed as often as wanted. Nothing else of the world of certificates is used.
namespace transport {

/// What a server shows and proves: the certificates (PEM, its own first, then the identity) and the secret
/// key to the first one (PEM). Neither needs to be stored: a service that starts makes itself a new one.
struct ServerCertificate {
    QByteArray chain;
    base::LockedBytes key;
    base::Moment from = 0;
    base::Moment until = 0;
};

/// The certificate of the identity key itself (PEM); the same bytes each time. Internal where the key is
/// none.
base::Result<QByteArray> identityCertificate(const base::crypto::SigningKey &office);

/// A fresh P-256 key and its certificate for these names and addresses, valid from two days before `now`, for
/// clocks that are slow, until `days` after it.
base::Result<ServerCertificate> makeServerCertificate(
    const base::crypto::SigningKey &office, const QStringList &hosts, base::Moment now, int days);

/// The Ed25519 key that the last certificate of a chain (PEM) tells: the office's fingerprint. InvalidInput
/// where there is none.
base::Result<QByteArray> identityKeyOf(const QByteArray &chain);

} // namespace transport
