// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/random.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QString>

/// What a new device is given on paper, as a file or as a picture, so that it finds its office and both know
/// each other. The secret serves one device, for a day; the office counts the tries.
namespace wire {

inline constexpr qsizetype kEnrolSecretSize = 10;
inline constexpr qsizetype kOfficeHashSize = 16;

/// 128 bits of the hash of an office's identity key.
QByteArray officeHash(const QByteArray &officeKey);

/// `officeHash` is empty where the short form was typed: then the office proves itself by enrolProof().
struct EnrolCode {
    QString host; ///< a name in ASCII, or an address
    quint16 port = 0;
    QByteArray secret;
    QByteArray officeHash;

    bool operator==(const EnrolCode &) const = default;
};

/// "carepass-enrol:" and letters, for a file or a QR code, with a checksum. Empty unless everything is there.
QString enrolText(const EnrolCode &code);
/// Forgives case, spaces, line ends and dashes. InvalidInput where it is something else or was damaged,
/// SchemaTooNew for a code of a newer program.
base::Result<EnrolCode> readEnrolText(const QString &text);

/// The secret as 26 letters for typing, "ABCDE-FGHJK-MNPQR-STVWX-YZ0123": four groups of four letters and one
/// that checks the group, and six that check all.
QString typedCode(const QByteArray &secret);
/// The secret. Forgives what base32::lettersFrom() forgives. InvalidInput where it is not right; the detail
/// is "group 3", or "letters 25" where there are too few or too many.
base::Result<QByteArray> readTypedCode(const QString &typed);
/// The first group of what was typed so far that cannot be right, from 1; 0 where there is none.
int mistypedGroup(const QString &typed);

/// Who proves that he knows the secret; so that nobody can send a proof back to its maker.
enum class EnrolRole : quint8 { Office = 1, Device = 2 };

/// Proof that its maker knows the secret and sees the same two keys: keyed BLAKE2b-256 over role, the
/// office's identity key and the device's key. Compare with base::crypto::equal().
QByteArray enrolProof(
    const QByteArray &secret, EnrolRole role, const QByteArray &officeKey, const QByteArray &deviceKey);

} // namespace wire
