// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncwords.h"

#include "model/domain/records.h"
#include "model/work/packages.h"
#include "ui/support/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

class SyncText {
    Q_DECLARE_TR_FUNCTIONS(SyncText)

public:
    static QString standing(const SyncKeeper &keeper);
    static QString lease(int days);
    static QString outcome(const work::SyncReport &report);
    static QStringList remarks(const work::SyncReport &report);
    static QString waitingState(const domain::WaitingChange &change);
    static std::pair<QString, QString> recovery(const work::OfficeState &state);
    static ErrorText exchange(const base::Error &error);
    static QString refusal(const QString &reason);
    static QString somebody() { return tr("a record that is no longer here"); }
    static ErrorText join(const base::Error &error);
    static ErrorText package(const base::Error &error);
    static ErrorText order(const base::Error &error);
};

QString SyncText::standing(const SyncKeeper &keeper)
{
    if (keeper.isRunning())
        return tr("Syncing just now");
    if (keeper.state().isRevoked)
        return tr("Locked out by the office");
    if (keeper.trouble()) {
        const base::ErrorKind kind = keeper.trouble()->kind;
        return kind == base::ErrorKind::Offline || kind == base::ErrorKind::OfficeBusy
            ? tr("Not connected just now")
            : tr("Could not sync");
    }
    if (keeper.state().officeTime == 0)
        return tr("Not synced yet");
    if (keeper.state().refused > 0)
        return tr("%n change(s) not accepted", nullptr, int(keeper.state().refused));
    return keeper.state().waiting > 0 ? tr("Something waits to be sent") : tr("Synced");
}

QString SyncText::lease(int days)
{
    return days == 0 ? tr("less than a day") : tr("%n more day(s)", nullptr, days);
}

QString SyncText::outcome(const work::SyncReport &report)
{
    const int papers = report.papersSent + report.papersReceived;
    if (report.pushed == 0 && report.pulled == 0 && papers == 0)
        return tr("There was nothing new.");
    const QString changes
        = tr("Sent %1, received %2.").arg(formats::count(report.pushed), formats::count(report.pulled));
    if (papers == 0)
        return changes;
    return tr("%1 Papers: sent %2, received %3.")
        .arg(changes, formats::count(report.papersSent), formats::count(report.papersReceived));
}

QStringList SyncText::remarks(const work::SyncReport &report)
{
    QStringList remarks;
    if (report.isClockAhead)
        remarks.append(tr("The clock of this PC is more than five minutes ahead. Please set it right."));
    if (report.isRenamed)
        remarks.append(tr("A copy of this vault was found. This one goes on under a name of its own; nothing is lost."));
    if (report.papersToSend > 0)
        remarks.append(tr("%n paper(s) still wait to be sent.", nullptr, int(report.papersToSend)));
    if (report.papersToCome > 0)
        remarks.append(tr("%n paper(s) have not arrived yet.", nullptr, int(report.papersToCome)));
    if (report.olderToCome > 0)
        remarks.append(tr("%n older change(s) for the history have not arrived yet.", nullptr, int(report.olderToCome)));
    if (!report.damaged.isEmpty())
        remarks.append(tr("Something from the office did not pass its check and was not taken. Please tell the person in charge of the system."));
    return remarks;
}

QString SyncText::waitingState(const domain::WaitingChange &change)
{
    const QString &state = change.state;
    if (change.reason == "unknown-user"_L1 && !change.writer.isEmpty())
        return tr("waits until the restored office knows %1 again").arg(change.writer);
    if (change.reason == "unknown-user"_L1)
        return tr("waits for somebody whom the restored office does not know any more");
    if (state == "waiting"_L1)
        return tr("waits to be sent");
    if (state == "sent"_L1)
        return tr("sent, to be confirmed");
    if (state == "held"_L1)
        return tr("the office waits for something before it");
    if (state == "kept"_L1)
        return tr("delivered; kept here until two backups of the office hold it");
    if (state == "quarantine"_L1)
        return tr("handed over to the office, where a person decides about what locked-out PCs sent; this PC is not told how");
    return tr("delivered to whoever has the case now, who decides about it; it goes from here once two backups of the office hold it");
}

std::pair<QString, QString> SyncText::recovery(const work::OfficeState &state)
{
    if (!state.recovery.isOn)
        return {};
    QStringList names;
    for (const syncing::Recovery::Device &one : state.recovery.devices)
        names.append(tr("%1 (%2)", "name of a person and of a PC").arg(one.name, one.label));
    if (state.recovery.others > 0)
        names.append(tr("%n PC(s) elsewhere", nullptr, int(state.recovery.others)));
    return {tr("The office was restored from a backup"),
        tr("It still waits until these have synced once: %1. Until then some of what you wrote waits here, and no "
           "services are granted; nothing is lost. If one of them cannot come, please ask the person in charge of "
           "the system to end the waiting.")
            .arg(names.join(u", "_s))};
}

ErrorText SyncText::exchange(const base::Error &error)
{
    ErrorText text = errorText(error);
    if (error.kind == base::ErrorKind::NotAllowed)
        return {tr("The office does not let this PC in."), tr("Everything that you wrote is kept here."),
            tr("If the office was restored from an older backup, please ask the person in charge of the system for "
               "a new code and join again with it, below under the address."),
            text.number};
    return text;
}

QString SyncText::refusal(const QString &reason)
{
    if (reason == "not-allowed"_L1)
        return tr("Your role does not allow this. Please ask your team leader to do it.");
    if (reason == "second-person"_L1)
        return tr("Two different people of the office have to sign this, and the office did not accept the second one. Please do it once more with a colleague who reads the case and whose role allows it.");
    if (reason == "erased"_L1)
        return tr("The record was erased by two people together. There is nothing more to do.");
    if (reason == "unknown-record"_L1)
        return tr("The office does not know the record that this belongs to. Please write it once more at the person.");
    if (reason == "office-only"_L1)
        return tr("Only the office writes this item. Please ask there for the change.");
    if (reason == "revoked"_L1)
        return tr("This PC was locked out, and somebody at the office did not take the change. Please ask the person in charge of the system.");
    if (reason == "other-body"_L1)
        return tr("The office has another change of this number. Please tell the person in charge of the system at once: somebody may have meddled with this PC.");
    return tr("The office could not read or verify the change. Please tell the person in charge of the system (%1).").arg(reason);
}

ErrorText SyncText::join(const base::Error &error)
{
    ErrorText text = errorText(error);
    const QString same = tr("Nothing has been changed.");
    using base::ErrorKind;
    if (error.kind == ErrorKind::NotAllowed)
        return {tr("The office does not accept this code."), same,
            tr("A code holds for one PC and one day. Please ask the person in charge of the system for a new one."),
            text.number};
    if (error.kind == ErrorKind::InvalidInput && error.detail == "address"_L1)
        return {tr("The address of the office is not right."), same,
            tr("Please type it as it stands on the paper, such as care.example.go.kr:8443."), text.number};
    if (error.kind == ErrorKind::InvalidInput)
        return {tr("The code is not whole, or a letter is mistyped."), same,
            tr("Please compare it with the paper, or choose the file once more."), text.number};
    text.safe = same;
    return text;
}

ErrorText SyncText::package(const base::Error &error)
{
    ErrorText text = errorText(error);
    using base::ErrorKind;
    if (error.kind == ErrorKind::LetterRepeated)
        return {tr("This file was read in before."), tr("Nothing has been changed."),
            tr("There is nothing more to do."), text.number};
    if (const auto overtaken = work::packages::overtaken(error))
        return {tr("This is file %1, and the newer file %2 was read in before.")
                    .arg(overtaken->number)
                    .arg(overtaken->newer),
            tr("Nothing of this one is missing."), tr("There is nothing more to do."), text.number};
    if (error.kind == ErrorKind::LetterOutOfOrder)
        return {tr("A file before this one is missing."), tr("Nothing has been changed."),
            tr("Please read that one first. Where it is lost, write a new file for the office and read its answer."),
            text.number};
    if (error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::LetterDamaged)
        return {tr("The file is damaged, or is not one of the office."), tr("Nothing has been changed."),
            tr("Please copy it once more from where it came from."), text.number};
    return text;
}

ErrorText SyncText::order(const base::Error &error)
{
    ErrorText text = errorText(error);
    using base::ErrorKind;
    if (error.kind == ErrorKind::NotFound)
        return {tr("The office does not know this yet."), tr("Nothing has been changed."),
            tr("Please sync with the office first, then try again."), text.number};
    if (error.kind == ErrorKind::NotAllowed)
        return {tr("The office does not let you do this."), tr("Nothing has been changed."),
            tr("Please ask your team leader or the person in charge of the system."), text.number};
    if (error.kind == ErrorKind::RefusedByRule)
        return {tr("The office does not do this."), tr("Nothing has been changed."),
            tr("The case may be there already, or has been closed to moving."), text.number};
    return text;
}

} // namespace

namespace syncwords {

QString standing(const SyncKeeper &keeper, base::Moment)
{
    return SyncText::standing(keeper);
}

Tone standingTone(const SyncKeeper &keeper, base::Moment now)
{
    if (keeper.state().isRevoked || keeper.state().isLeaseOver(now))
        return Tone::Danger;
    if (keeper.isRunning())
        return Tone::Info;
    if (keeper.trouble() || keeper.state().officeTime == 0 || keeper.state().refused > 0)
        return Tone::Warn;
    return keeper.state().waiting > 0 ? Tone::Info : Tone::Ok;
}

QString lease(const work::OfficeState &state, base::Moment now)
{
    return state.leaseUntil == 0 ? QString() : SyncText::lease(state.daysLeft(now));
}

QString outcome(const work::SyncReport &report)
{
    return SyncText::outcome(report);
}

QStringList remarks(const work::SyncReport &report)
{
    return SyncText::remarks(report);
}

QString waitingState(const domain::WaitingChange &change)
{
    return SyncText::waitingState(change);
}

std::pair<QString, QString> recovery(const work::OfficeState &state)
{
    return SyncText::recovery(state);
}

ErrorText exchangeTrouble(const base::Error &error)
{
    return SyncText::exchange(error);
}

QString refusal(const QString &reason)
{
    return SyncText::refusal(reason);
}

QString about(const domain::RecordRef &record, const QString &title, const PersonWords &words)
{
    const domain::RecordType *type = domain::recordType(record.type);
    const QString kind = type ? QCoreApplication::translate("fields", type->label) : record.type;
    return u"%1 · %2"_s.arg(title.isEmpty() ? SyncText::somebody() : words.name(title), kind);
}

ErrorText joinTrouble(const base::Error &error)
{
    return SyncText::join(error);
}

ErrorText packageTrouble(const base::Error &error)
{
    return SyncText::package(error);
}

ErrorText orderTrouble(const base::Error &error)
{
    return SyncText::order(error);
}

} // namespace syncwords

} // namespace ui
