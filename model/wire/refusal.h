// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wire/letter.h"

namespace wire {

/// Why the office takes a letter no further although it knows the device and the letter verifies.
enum class Why {
    Other, ///< a reason of a newer office
    Revoked, ///< the device was locked out
    Repeated, ///< the letter was read before
    Expired, ///< the letter is past its own time
    Clock, ///< what it carries was signed too long ago by the office's clock
    Unreadable, ///< it carries what this office cannot read: one of the two programs is older
    CodeUsed, ///< a code that let another device in; this and the next two only to who proves to have the code
    CodeExpired, ///< a code that is past its day
    CodeTried, ///< a code that was tried wrongly too often
    LockedOut, ///< the vault that hands a good code in was locked out; the code stays good, here and in the next
    CodeOfAnother ///< a good code for somebody else than the owner of the vault that hands it in
};

/// The content of a letter of kind Refusal, which goes to that device only.
struct Refusal {
    Why why = Why::Other;
    base::Moment officeTime = 0; ///< so that a device can tell that its own clock is wrong

    bool operator==(const Refusal &) const = default;
};

QByteArray encode(const Refusal &refusal);
/// ErrorKind::InvalidInput for whatever is odd; a reason that is not known is Why::Other.
base::Result<Refusal> decodeRefusal(const QByteArray &bytes);

/// The office's answer of the kind that is expected to the letter whose sealed bytes are `asked`. Errors as
/// open(); LetterDamaged for another kind; LetterRefused where the office names a reason, which the detail
/// is: "revoked", "repeated", "expired", "unreadable", "codeUsed", "codeExpired", "codeTried", "lockedOut",
/// "codeOfAnother", "other", or "clock N" where this clock is N hours ahead of the office's (behind it below zero).
base::Result<Letter> openAnswer(const QByteArray &bytes, LetterKind expected, const QByteArray &asked,
    const QByteArray &officeKey, const base::crypto::SigningKey &device, base::Moment now);

} // namespace wire
