// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/id.h"
#include "model/base/lockedbytes.h"
#include "model/base/result.h"
#include "model/sync/messages.h"
#include "model/wire/enrolcode.h"

#include <QByteArray>
#include <QString>

/// What a vault and the office say to each other when a code is handed in: the content of the letters of
/// POST /v1/enrol. The secret of the code never travels; the request proves that its sender has it.
namespace wire {

/// Asks for a place at the office. `secretId` names the code without giving it away, `proof` is a keyed hash
/// over everything else by what follows from the secret, and `userSignature` shows that the asker has the
/// private half of the user's key; that of the device signs the letter.
struct EnrolRequest {
    QByteArray officeKey; ///< Ed25519 identity of the office that is asked
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

/// The office's answer to a code that holds. `recoveryKey` is the Ed25519 key to which the vault may seal its
/// key (base::crypto::sealKeyTo), as the slot "office" of its key file, for the two people who have the
/// halves of the other one. With an account for administration only there are no streams in the catalogue.
struct Enrolled {
    base::Id user;
    base::Id device;
    QByteArray officeKey; ///< Ed25519: signs the catalogue and the letters of the office
    QByteArray recoveryKey; ///< Ed25519; empty where the office keeps none
    syncing::SignedCatalogue catalogue;
    base::Moment officeTime = 0;
    base::Moment leaseUntil = 0;
    QByteArray proof; ///< that the office knows the code, for a device that was given no hash of its key
};

inline constexpr qsizetype kCodeNameSize = 3;

/// Names a code: wrong ones rarely meet an open code, so tries can be counted for each.
QByteArray enrolSecretId(const QByteArray &secret);
/// What the office keeps of a secret, instead of it.
base::LockedBytes enrolVerifier(const QByteArray &secret);
/// Fills in secretId, proof and the user's signature of a request in which all else stands.
void prove(EnrolRequest &request, const QByteArray &secret, const base::LockedBytes &userSecretKey);
/// Whether whoever made the request had the secret and the user's key.
bool isProven(const EnrolRequest &request, const base::LockedBytes &verifier);
/// The office's own proof, and whether it holds: its maker knows the secret and saw the same two keys.
QByteArray officeProof(
    const base::LockedBytes &verifier, const QByteArray &officeKey, const QByteArray &deviceKey);
bool isOfficeProven(const Enrolled &enrolled, const QByteArray &secret, const QByteArray &deviceKey);

/// What the office signs over an edition of the catalogue.
QByteArray catalogueSignedBytes(const QByteArray &bytes);

/// The body of the post: nobody at the office knows the key that the letter is signed with yet, so it stands
/// before the letter.
QByteArray enrolPost(const QByteArray &deviceKey, const QByteArray &letter);
struct EnrolPost {
    QByteArray deviceKey;
    QByteArray letter;
};
base::Result<EnrolPost> readEnrolPost(const QByteArray &bytes);

QByteArray encode(const EnrolRequest &request);
QByteArray encode(const Enrolled &enrolled);
/// ErrorKind::InvalidInput for whatever is short, long or odd.
base::Result<EnrolRequest> decodeEnrolRequest(const QByteArray &bytes);
base::Result<Enrolled> decodeEnrolled(const QByteArray &bytes);

} // namespace wire
