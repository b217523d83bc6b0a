// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/errortext.h"

#include "model/base/calendar.h"
#include "model/domain/movedaway.h"
#include "model/domain/rolelack.h"
#include "model/work/cannotstore.h"
#include "model/work/log.h"
#include "model/work/onitsway.h"
#include "model/work/reopening.h"
#include "ui/support/formats.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class KindWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString nothingChanged() { return tr("Nothing has been changed. What you typed is still here."); }
    static ErrorText of(base::ErrorKind kind, const QString &detail);
    static QString nothingSent() { return tr("Nothing was sent. Your work is safe on this computer."); }
    static ErrorText ofVault(base::ErrorKind kind, const QString &detail);
    static ErrorText ofOffice(base::ErrorKind kind, const QString &detail);
    static ErrorText busyOffice(const QString &detail);
    static ErrorText ofLetter(base::ErrorKind kind);
    static ErrorText inUse(const QString &detail);
    static ErrorText refusedLetter(const QString &reason);
    static ErrorText movedAway(const domain::MovedAway &moved);
    static std::optional<ErrorText> ofOwnSentence(const QString &detail);
};

/// Taking back that a conflict was decided, or deciding it once more; letting go what was refused.
std::optional<ErrorText> KindWords::ofOwnSentence(const QString &detail)
{
    const auto text = [](const QString &happened, const QString &toDo) {
        return ErrorText{happened, tr("Nothing has been changed."), toDo, {}};
    };
    if (detail == work::onitsway::kAccessStays)
        return text(tr("It tells whose records were looked at on this computer, and nobody lets that go."),
            tr("Please tell the person in charge of the system that the office did not accept it."));
    if (detail == work::log::kNotTaken)
        return text(tr("The district office accepted nothing of this, so it is in force nowhere."),
            tr("There is nothing to take back. The page of the district office shows why it was refused."));
    if (detail == work::reopening::kWrittenSince)
        return text(tr("Somebody has changed this since the conflict was decided."),
            tr("What was written last stays. Please edit it where it is wrong."));
    if (detail == kAllStays)
        return text(tr("All of it has been changed since."), tr("What was written last stays. Please edit it where it is wrong."));
    if (detail == work::reopening::kRecordGone)
        return text(tr("The record of this conflict was removed since."),
            tr("Please bring the record back first, then do this once more."));
    if (detail == work::reopening::kOpenAlready)
        return text(tr("This conflict is open again already."), tr("Please look at it in the list of conflicts."));
    if (detail == work::reopening::kSidesGone)
        return text(tr("What the two had written apart is not on this computer any more."),
            tr("The conflict cannot be opened again. Please edit the value where it is wrong."));
    if (detail == work::reopening::kSideWaits)
        return text(tr("One of the two values has not reached the district office yet."),
            tr("Please sync first, then open the conflict again."));
    if (detail == work::reopening::kSettledSince)
        return text(tr("This conflict was decided in another way meanwhile, or more was written apart."),
            tr("Please look at the list of conflicts for what is still open."));
    return std::nullopt;
}

ErrorText KindWords::of(base::ErrorKind kind, const QString &detail)
{
    using base::ErrorKind;
    switch (kind) {
    case ErrorKind::InvalidInput:
        return {tr("This cannot be used as it was entered."), nothingChanged(),
            tr("Please look at the marked fields and correct them."), {}};
    case ErrorKind::NotFound:
        if (const auto moved = domain::MovedAway::in({kind, detail}))
            return movedAway(*moved);
        return {tr("This record is no longer on this computer."), nothingChanged(),
            tr("It may have been moved to another office. Please look for it again by name."), {}};
    case ErrorKind::RefusedByRule:
        if (detail == "place: records"_L1)
            return {tr("The district office has no place for households and other records of your role."),
                nothingChanged(), tr("Please ask the person in charge of the system for a role with a dong, or for a place of the district."), {}};
        if (const auto words = ofOwnSentence(detail))
            return *words;
        return {tr("A rule of the work does not allow this."), nothingChanged(),
            tr("Please read the reason beside it and choose another way."), {}};
    case ErrorKind::NotAllowed:
        if (domain::RoleLack::in({kind, detail}))
            return {tr("The role at the office does not allow this."), nothingChanged(),
                tr("Please ask a colleague whose role allows it, such as the team leader. If the role was changed lately, exchange with the office first."), {}};
        if (detail == QLatin1String(domain::kSecondReadsNot))
            return {tr("The second person neither reads nor oversees this case."), nothingChanged(),
                tr("Please let somebody sign who has such a role in the dong that has the case, or at the district; of a restricted case, one of its readers."), {}};
        return {tr("Your role does not allow this, or a second person is needed."), nothingChanged(),
            tr("Please ask the person in charge to do it with you."), {}};
    case ErrorKind::AlreadyExists:
        return {tr("Something with this name is already there."),
            tr("The one that was there has not been touched."), tr("Please choose another name."), {}};
    case ErrorKind::DiskFull:
        return {tr("It could not be saved: the disk is full."), nothingChanged(),
            tr("Please free some space and save again."), {}};
    case ErrorKind::Io:
        return {tr("A file could not be read or written."), nothingChanged(),
            tr("Please try again. If it stays so, check the drive."), {}};
    case ErrorKind::Cancelled:
        return {tr("You stopped it."), tr("Nothing has been changed."),
            tr("You can start again at any time."), {}};
    case ErrorKind::Conflict:
        return {tr("This was changed meanwhile in another place, such as an import or an undo."),
            nothingChanged(),
            tr("Please open it again to see how it stands now, and enter your change once more."), {}};
    case ErrorKind::Internal:
        return {tr("The program made a mistake."), tr("Everything saved before is safe."),
            tr("Please do it once more, and report the number if it happens again."), {}};
    case ErrorKind::LetterRefused:
        return refusedLetter(detail);
    default:
        return ofVault(kind, detail);
    }
}

ErrorText KindWords::movedAway(const domain::MovedAway &moved)
{
    const QString day = base::formatDay(base::koreanDay(moved.at));
    return {moved.to.isEmpty() ? tr("This case left this computer on %1.").arg(day)
                               : tr("This case moved to %2 on %1.").arg(day, moved.to),
        tr("What you wrote late about it arrives in the inbox there."),
        moved.to.isEmpty() ? tr("It is restricted to named people, or held elsewhere in the district.")
                           : tr("Please ask the colleagues there if you need to know more."),
        {}};
}

/// The office knows this PC and has said why (wire/refusal.h).
ErrorText KindWords::refusedLetter(const QString &reason)
{
    const QString safe = tr("Nothing has been changed. Your work is safe on this computer.");
    if (reason.startsWith("clock "_L1)) {
        const int hours = reason.mid(6).toInt();
        return {hours < 0 ? tr("The clock of this computer is %n hour(s) slow.", nullptr, -hours)
                          : tr("The clock of this computer is %n hour(s) fast.", nullptr, hours),
            safe, tr("Please set the date and time of this computer right, then try again."), {}};
    }
    if (reason == "revoked"_L1)
        return {tr("The office has locked this computer out."), safe,
            tr("Please ask the person in charge of the system. What was not sent yet still goes to the office, where a person looks at it."), {}};
    if (reason == "repeated"_L1)
        return {tr("The office has had this very letter before, and takes none twice."), safe,
            tr("Please sync once more. If it happens again, tell the person in charge of the system: somebody may be sending copies."), {}};
    if (reason == "codeUsed"_L1)
        return {tr("This code has let a PC in already, and each lets in one."), safe,
            tr("Please ask the person in charge of the system for a new one."), {}};
    if (reason == "codeExpired"_L1)
        return {tr("This code is past its day."), safe,
            tr("Please ask the person in charge of the system for a new one."), {}};
    if (reason == "codeTried"_L1)
        return {tr("This code was tried wrongly too often and holds no more."), safe,
            tr("Please ask the person in charge of the system for a new one."), {}};
    if (reason == "lockedOut"_L1)
        return {tr("The office has locked this vault out, so that no code lets it in again."), safe,
            tr("Please make a new vault and join the office with that one: this code is still good for it."), {}};
    if (reason == "codeOfAnother"_L1)
        return {tr("This code was made for somebody else than the owner of this vault."), safe,
            tr("Please use it in the vault of the person whom it was made for: it is still good."), {}};
    if (reason == "expired"_L1)
        return {tr("What was sent to the office is past its time."), safe, tr("Please do it once more."), {}};
    if (reason == "unreadable"_L1)
        return {tr("The office could not read what was sent: its program and this one are of different age."), safe,
            tr("Please tell the person in charge of the system; the older of the two has to be updated."), {}};
    return {tr("The office takes this no further, for a reason that this program does not know."), safe,
        tr("Please tell the person in charge of the system; this program may have to be updated."), {}};
}

ErrorText KindWords::ofVault(base::ErrorKind kind, const QString &detail)
{
    using base::ErrorKind;
    switch (kind) {
    case ErrorKind::WrongPassword:
        return {tr("The password is not right."), tr("The data on this computer is untouched."),
            tr("Please type it again. The recovery code opens it too."), {}};
    case ErrorKind::WaitBeforeTrying:
        return {tr("There were too many wrong passwords."), tr("The data on this computer is untouched."),
            tr("Please wait %n second(s), then try again.", nullptr, detail.toInt()), {}};
    case ErrorKind::SlotsDamaged:
        return {tr("The key file is damaged."), tr("The encrypted data itself has not been changed."),
            tr("Please restore the key file from a backup."), {}};
    case ErrorKind::SlotsOfAnotherVault:
        return {tr("The key file belongs to other data."),
            tr("The encrypted data itself has not been changed."),
            tr("Please put back the key file that was kept with this data."), {}};
    case ErrorKind::VaultDamaged:
        return {tr("The stored data does not pass its check."), tr("Your backups are not affected."),
            tr("Please do not go on working in it. Restore the last verified backup."), {}};
    case ErrorKind::NoCipher:
        return {tr("The data cannot be opened safely on this computer: encryption is not available."),
            tr("Nothing has been written."), tr("Please install the program again."), {}};
    case ErrorKind::SchemaTooNew:
        return {tr("This data was written by a newer version of the program."),
            tr("Nothing has been written."), tr("Please update the program."), {}};
    case ErrorKind::WeakKeyDerivation:
        return {tr("The key file is protected too weakly to be accepted."), tr("Nothing has been written."),
            tr("Please restore the key file from a backup."), {}};
    case ErrorKind::InUse:
        return inUse(detail);
    case ErrorKind::Busy:
        return {tr("Something else is being written just now, such as a long list."), nothingChanged(),
            tr("Please wait until it is done, then try again."), {}};
    case ErrorKind::NetworkDrive:
        return {tr("Data cannot be kept on a network drive."), tr("Nothing has been written."),
            tr("Please choose a folder on this computer."), {}};
    default:
        return ofOffice(kind, detail);
    }
}

ErrorText KindWords::busyOffice(const QString &detail)
{
    if (detail == QLatin1String(work::kOfficeCannotStore))
        return {tr("The district office cannot store anything at present."),
            tr("Your work is safe on this computer and will be sent later."),
            tr("You can go on working. Please tell the person in charge of the system."), {}};
    return {tr("The district office has too much to do just now."),
        tr("Your work is safe on this computer and will be sent later."),
        tr("Please try again in a few minutes."), {}};
}

ErrorText KindWords::ofOffice(base::ErrorKind kind, const QString &detail)
{
    using base::ErrorKind;
    switch (kind) {
    case ErrorKind::Offline:
        return {tr("The district office cannot be reached just now."),
            tr("Your work is safe on this computer and will be sent later."),
            tr("You can go on working. Please look at the network when you have time."), {}};
    case ErrorKind::OfficeBusy:
        return busyOffice(detail);
    case ErrorKind::WrongOffice:
        return {tr("Somebody who is not the district office answered in its place."), nothingSent(),
            tr("Please leave this network and tell the person in charge of the system at once."), {}};
    case ErrorKind::CertificateExpired:
        return {tr("The certificate of the district office is not valid at this time."), nothingSent(),
            tr("Please check the date and time of this computer. If they are right, tell the person in "
               "charge of the system."),
            {}};
    default:
        return ofLetter(kind);
    }
}

ErrorText KindWords::ofLetter(base::ErrorKind kind)
{
    using base::ErrorKind;
    switch (kind) {
    case ErrorKind::LetterForged:
        return {tr("What arrived is not signed by the one whom it names as its sender."),
            tr("Nothing has been changed."),
            tr("Please do not use it, and tell the person in charge of the system at once."), {}};
    case ErrorKind::LetterForAnother:
        return {tr("What arrived is sealed for somebody else."), tr("Nothing has been changed."),
            tr("Please give it to the one for whom it was made."), {}};
    case ErrorKind::LetterExpired:
        return {tr("What arrived is past the time until which it may be used."),
            tr("Nothing has been changed."), tr("Please ask its sender to make a new one."), {}};
    case ErrorKind::LetterDamaged:
        return {tr("What arrived was damaged on the way."), tr("Nothing has been changed."),
            tr("Please copy it once more from where it was made."), {}};
    case ErrorKind::LetterRepeated:
        return {tr("This was read in before."), tr("Nothing has been changed."),
            tr("There is nothing more to do."), {}};
    case ErrorKind::LetterOutOfOrder:
        return {tr("What arrived does not follow what was read in before."), tr("Nothing has been changed."),
            tr("Please read in the oldest first. If one was lost, ask its sender to make a new one."), {}};
    case ErrorKind::LetterTooLarge:
        return {tr("What arrived holds more than this program takes."), tr("Nothing has been changed."),
            tr("Please ask its sender to send it in smaller parts."), {}};
    default:
        return {tr("The program made a mistake."), tr("Everything saved before is safe."),
            tr("Please do it once more, and report the number if it happens again."), {}};
    }
}

/// The detail is `program (process) moment` where the store knows who holds the vault.
ErrorText KindWords::inUse(const QString &detail)
{
    ErrorText text{tr("Another window already has this data open."), tr("Nothing has been written."),
        tr("Please close the other window first."), {}};
    static const QRegularExpression kHolder(u"^(.+) \\((\\d+)\\) (\\S+)$"_s);
    const QRegularExpressionMatch holder = kHolder.match(detail);
    const QDateTime since = QDateTime::fromString(holder.captured(3), Qt::ISODate);
    if (!holder.hasMatch() || !since.isValid())
        return text;
    text.happened
        = tr("The program %1 (process %2) has had this data open since %3.")
              .arg(holder.captured(1), holder.captured(2), formats::moment(since.toMSecsSinceEpoch()));
    text.toDo = tr("Please close it there first.");
    return text;
}

} // namespace

ErrorText errorText(const base::Error &error)
{
    ErrorText text = KindWords::of(error.kind, error.detail);
    text.number = u"E-%1"_s.arg(int(error.kind) + 1, 2, 10, QLatin1Char('0'));
    return text;
}

} // namespace ui
