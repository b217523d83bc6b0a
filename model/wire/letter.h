// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/crypto.h"
#include "model/base/id.h"
#include "model/base/result.h"

#include <QByteArray>

namespace wire {

/// What a letter carries. The numbers are a promise.
enum class LetterKind : quint8 {
    Request = 1, ///< syncing::Request of a device
    Response = 2, ///< syncing::Response of the office
    Enrol = 3, ///< a device introduces itself
    Enrolled = 4, ///< and is given its names
    Receipt = 5, ///< a package was read in
    Admin = 6, ///< an act of an administrator
    AdminReply = 7,
    Package = 8, ///< the table of a .carepack file
    Refusal = 9, ///< the office takes a letter no further, and says why
    BlobAsk = 10, ///< what of these files is there (wire/blobs.h)
    BlobPut = 11, ///< a chunk for the office
    BlobGet = 12, ///< a chunk is asked for
    BlobAnswer = 13
};

/// One thing said by one to another, whatever carries it. Nil as `from` or `to` is the office. `previous` is
/// the hash of an earlier letter of this sender, 32 bytes, or empty.
struct Letter {
    LetterKind kind = LetterKind::Request;
    base::Id from;
    base::Id to;
    base::Moment made = 0;
    base::Moment expires = 0; ///< 0: never
    QByteArray previous;
    QByteArray payload;

    bool operator==(const Letter &) const = default;
};

inline constexpr qsizetype kLargestPayload = 64 << 20;
inline constexpr qsizetype kLargestLetter = kLargestPayload + 4096;

/// Compressed, encrypted with a key of its own that is sealed to the recipient's Ed25519 key, and signed by
/// the sender over all of it. The parts that can be read from outside (kind, names, moments, `previous`) and
/// both public keys are bound to the content, so that nobody can sign it again as his own.
/// ErrorKind::LetterTooLarge for a payload over kLargestPayload, InvalidInput where the recipient's key is
/// none.
base::Result<QByteArray> seal(
    const Letter &letter, const base::crypto::SigningKey &sender, const QByteArray &recipientKey);

/// What stands outside, unverified and without payload: to look up the sender's key, and trusted for nothing
/// else. InvalidInput where it is no letter, SchemaTooNew where it is one of a newer program, LetterDamaged,
/// LetterTooLarge.
base::Result<Letter> peek(const QByteArray &bytes);

/// The letter, if all of it is true: nothing is parsed before the signature holds. The errors of peek(), and
/// LetterForged (whole, but not signed by this key), LetterForAnother (sealed to another key), LetterExpired,
/// LetterTooLarge (its content would be larger than `limit`). Whether `from` belongs to the key, and whether
/// it was read before, is the caller's to know.
base::Result<Letter> open(const QByteArray &bytes, const QByteArray &senderKey,
    const base::crypto::SigningKey &recipient, base::Moment now, qsizetype limit = kLargestPayload);

/// The name of a sealed letter for receipts and for `previous`.
QByteArray letterHash(const QByteArray &bytes);

} // namespace wire
