// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {

/// The kinds of trouble that some caller acts on; each has its own words in ui/support/errortext and its own
/// exit code in app/cli. A kind is added only when a caller would do something different.
enum class ErrorKind {
    InvalidInput, ///< what was given cannot be used as it is
    NotFound, ///< the named record does not exist in this vault
    RefusedByRule, ///< a rule of the work forbids it
    NotAllowed, ///< this person may not do this, or a second person is needed
    WrongPassword, ///< the password or recovery code opens no slot
    WaitBeforeTrying, ///< too many failures; detail is the number of seconds left
    SlotsDamaged, ///< the key file cannot be read in any generation
    SlotsOfAnotherVault, ///< the key file belongs to a different vault
    VaultDamaged, ///< pages or chains do not verify
    NoCipher, ///< the library under Qt SQL does not encrypt, or the file is plain text
    SchemaTooNew, ///< written by a newer program
    WeakKeyDerivation, ///< a slot below the floor of the derivation cost
    InUse, ///< another program holds the vault; detail says who and since when
    Busy, ///< somebody else has been writing for too long, such as a large import of this program
    NetworkDrive, ///< the vault lies on a network drive
    AlreadyExists, ///< a file or record of this name is there already
    DiskFull,
    Io, ///< reading or writing failed; detail is the operating system's reason
    Cancelled,
    Conflict, ///< the record has changed meanwhile
    Offline, ///< the office cannot be reached, or the line broke; detail says where it ended
    OfficeBusy, ///< the office answers that it has too much to do just now
    WrongOffice, ///< who answers does not hold the key that was pinned: an alarm
    CertificateExpired, ///< it is our office, but its certificate is not valid at this time
    LetterForged, ///< whole, but not signed by whom it names: an alarm
    LetterForAnother, ///< sealed to somebody else
    LetterExpired,
    LetterDamaged, ///< changed or cut on the way
    LetterRepeated, ///< a package that was read in before
    LetterOutOfOrder, ///< a newer package was read in before, or one before it is missing
    LetterTooLarge, ///< more than this program takes, or a bomb
    Internal, ///< a broken promise of the program itself
    LetterRefused ///< the office knows this device and names a reason (wire/refusal.h), which the detail is
};

/// What went wrong. `detail` is for the log and for choosing words: English, never personal data.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString detail;

    bool operator==(const Error &) const = default;
};

} // namespace base
