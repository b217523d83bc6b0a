// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

namespace cli {

ExitCode exitCodeOf(const base::Error &error)
{
    using base::ErrorKind;
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return ExitCode::WrongUsage;
    case ErrorKind::WrongPassword:
    case ErrorKind::WaitBeforeTrying:
        return ExitCode::WrongPassword;
    case ErrorKind::SlotsDamaged:
    case ErrorKind::SlotsOfAnotherVault:
    case ErrorKind::VaultDamaged:
    case ErrorKind::LetterDamaged:
        return ExitCode::Damaged;
    case ErrorKind::LetterRefused: // for the reason that the office gives (wire/refusal.h)
        return error.detail == QLatin1String("revoked") || error.detail == QLatin1String("lockedOut")
            ? ExitCode::LockedOut
            : ExitCode::NotAllowed;
    case ErrorKind::NotAllowed:
        return ExitCode::NotAllowed;
    case ErrorKind::RefusedByRule:
    case ErrorKind::WeakKeyDerivation:
    case ErrorKind::NetworkDrive:
    case ErrorKind::Conflict:
    case ErrorKind::WrongOffice:
    case ErrorKind::CertificateExpired:
    case ErrorKind::LetterForged:
    case ErrorKind::LetterForAnother:
    case ErrorKind::LetterExpired:
    case ErrorKind::LetterRepeated:
    case ErrorKind::LetterOutOfOrder:
    case ErrorKind::LetterTooLarge:
        return ExitCode::Refused;
    case ErrorKind::Offline:
    case ErrorKind::OfficeBusy:
        return ExitCode::Offline;
    case ErrorKind::InUse:
    case ErrorKind::Busy:
        return ExitCode::InUse;
    case ErrorKind::NotFound:
    case ErrorKind::NoCipher:
    case ErrorKind::SchemaTooNew:
    case ErrorKind::AlreadyExists:
    case ErrorKind::DiskFull:
    case ErrorKind::Io:
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

} // namespace cli
