// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/id.h"
#include "model/base/lockedbytes.h"
#include "model/base/result.h"
#include "model/sync/messages.h"

#include <QByteArray>
#include <QString>

/// What a vault and the office say to each other when a code is handed in: the content of the letters of
/// POST /v1/enrol. The secret of the code never travels; the request proves that its sender has it.
namespace wire {

/// Asks for a place at the office. `secretId` names the code without giving it away, `proof` is a keyed hash
/// over everything else by what follows from the secret, and `userSignature` shows that the asker has the
/// private half of the user's key; that of the device signs the letter.
struct EnrolRequest {
    base::Id user; ///< owner of the vault
    QString userName; ///< as the vault has it; the office goes by the name that the code was made for
    QByteArray userKey; ///< Ed25519
    base::Id device;
    QByteArray deviceKey; ///< Ed25519; signs the letters of this device from now on
    QString label; ///< "노트북 3", shown in the list of devices
    QByteArray secretId;
    QByteArray proof;
    QByteArray userSignature;

    /// What the proof is made over, and what the user signs.
    QByteArray provedBytes() const;

    bool operator==(const EnrolRequest &) const = default;
};

/// The office's answer to a code that holds. `recoveryKey` is the X25519 key to which the vault may wrap its
/// key, for the two people who have its halves. With an account for administration only there are no streams
/// in the catalogue.
struct Enrolled {
    base::Id user;
    base::Id device;
    QByteArray officeKey; ///< Ed25519: signs the catalogue and the letters of the office
    QByteArray recoveryKey; ///< X25519; empty where the office keeps none
    syncing::SignedCatalogue catalogue;
    base::Moment officeTime = 0;
    base::Moment leaseUntil = 0;
};

inline constexpr qsizetype kEnrolSecretSize = 10;
inline constexpr qsizetype kEnrolSecretIdSize = 3;

/// Names a code: wrong ones rarely meet an open code, so tries can be counted for each.
QByteArray enrolSecretId(const QByteArray &secret);
/// What the office keeps of a secret, instead of it.
base::LockedBytes enrolVerifier(const QByteArray &secret);
/// Fills in secretId, proof and the user's signature of a request in which all else stands.
void prove(EnrolRequest &request, const QByteArray &secret, const base::LockedBytes &userSecretKey);
/// Whether whoever made the request had the secret and the user's key.
bool isProven(const EnrolRequest &request, const base::LockedBytes &verifier);

/// What the office signs over an edition of the catalogue.
QByteArray catalogueSignedBytes(const QByteArray &bytes);

QByteArray encode(const EnrolRequest &request);
QByteArray encode(const Enrolled &enrolled);
/// ErrorKind::InvalidInput for whatever is short, long or odd.
base::Result<EnrolRequest> decodeEnrolRequest(const QByteArray &bytes);
base::Result<Enrolled> decodeEnrolled(const QByteArray &bytes);

} // namespace wire
