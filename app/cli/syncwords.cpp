// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/syncwords.h"

#include "app/cli/output.h"
#include "app/cli/recordjson.h"
#include "app/cli/shownwords.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"

using namespace Qt::StringLiterals;

namespace cli {
QString stateWord(const domain::WaitingChange &change)
{
    const QString &state = change.state;
    if (change.reason == "unknown-user"_L1) {
        QStringList names{change.writer, change.second};
        names.removeAll(QString());
        const QString who = names.isEmpty()
            ? words(QT_TRANSLATE_NOOP("cli", "waits for somebody whom the restored office does not know any more"))
            : words(QT_TRANSLATE_NOOP("cli", "waits: the restored office does not know %1 any more")).arg(names.join(u", "_s));
        return who + u"; "_s
            + words(QT_TRANSLATE_NOOP("cli", "it goes on when he joins again with the same vault and a new code (“carepass-office enrol-code”)"));
    }
    if (state == "waiting"_L1)
        return words(QT_TRANSLATE_NOOP("cli", "waits to be sent"));
    if (state == "sent"_L1)
        return words(QT_TRANSLATE_NOOP("cli", "taken by the office"));
    if (state == "held"_L1)
        return words(QT_TRANSLATE_NOOP("cli", "the office waits for something else first"));
    if (state == "kept"_L1)
        return words(QT_TRANSLATE_NOOP("cli", "delivered; kept here until two backups of the office hold it"));
    if (state == "quarantine"_L1)
        return words(QT_TRANSLATE_NOOP("cli", "handed over to the office, where a person decides about what locked-out devices sent; this device is not told how"));
    return words(QT_TRANSLATE_NOOP("cli", "delivered to whoever has the case now, who decides about it; it goes from here once two backups of the office hold it"));
}

QJsonObject jsonOf(const syncing::Recovery &recovery)
{
    QJsonArray devices;
    for (const syncing::Recovery::Device &one : recovery.devices)
        devices.append(QJsonObject{{u"name"_s, one.name}, {u"device"_s, one.label}});
    return {{u"recovering"_s, recovery.isOn}, {u"waitsFor"_s, devices}, {u"others"_s, recovery.others}};
}

QString lineOf(const syncing::Recovery &recovery)
{
    if (!recovery.isOn)
        return {};
    QStringList names;
    for (const syncing::Recovery::Device &one : recovery.devices)
        names.append(u"%1 (%2)"_s.arg(one.name, one.label));
    if (recovery.others > 0)
        names.append(words(QT_TRANSLATE_NOOP("cli", "%1 devices of other departments")).arg(recovery.others));
    return words(QT_TRANSLATE_NOOP("cli", "The office was restored from a backup. It still waits for %1 to sync once; until then it holds what may hang on their changes, and gives no grants. Where one of them does not come, an administrator ends the waiting with “carepass-office recovery end”. Nothing is lost."))
        .arg(names.join(u", "_s));
}

QString paperWord(const work::PaperStanding &standing)
{
    switch (standing.place) {
    case work::PaperPlace::Here:
        return words(QT_TRANSLATE_NOOP("cli", "complete and verified"));
    case work::PaperPlace::ToBeSent:
        return words(QT_TRANSLATE_NOOP("cli", "waits to be sent"));
    case work::PaperPlace::Coming:
        return words(QT_TRANSLATE_NOOP("cli", "%1 of %2 parts are here")).arg(standing.chunks).arg(standing.of);
    case work::PaperPlace::Refused:
        break;
    }
    return words(QT_TRANSLATE_NOOP("cli", "refused: it is not the file that the record tells of"));
}

QJsonArray jsonOf(const QList<work::PaperLine> &papers)
{
    static constexpr const char *kWords[] = {"here", "toBeSent", "coming", "refused"};
    QJsonArray list;
    for (const work::PaperLine &one : papers) {
        const domain::Attachment &paper = one.attachment;
        list.append(QJsonObject{{u"id"_s, paper.id.toString()}, {u"person"_s, paper.parent.toString()},
            {u"name"_s, paper.name}, {u"mediaType"_s, paper.mediaType}, {u"size"_s, paper.size.value_or(0)},
            {u"digest"_s, paper.digest}, {u"state"_s, QLatin1String(kWords[int(one.standing.place)])},
            {u"parts"_s, one.standing.chunks}, {u"of"_s, one.standing.of}});
    }
    return list;
}

QString refusalSentence(const QString &reason)
{
    if (reason == "not-allowed"_L1)
        return words(QT_TRANSLATE_NOOP("cli", "Your role does not allow this. Ask your team leader to do it."));
    if (reason == "second-person"_L1)
        return words(QT_TRANSLATE_NOOP("cli", "Two different people of the office have to sign this, both with a role that allows it. The office did not accept the second one: another device of the same person, somebody whom it does not know or has locked out, a role that does not allow it, or somebody who does not read the case. Please do it once more with a colleague of the dong that has it."));
    if (reason == "erased"_L1)
        return words(QT_TRANSLATE_NOOP("cli", "The record was erased by an act of two people."));
    if (reason == "unknown-record"_L1)
        return words(QT_TRANSLATE_NOOP("cli", "The office does not know the record that this belongs to."));
    if (reason == "office-only"_L1)
        return words(QT_TRANSLATE_NOOP("cli", "Only the office writes this field."));
    if (reason == "revoked"_L1)
        return words(QT_TRANSLATE_NOOP("cli", "This device was revoked, and a person at the office did not take the change."));
    if (reason == "other-body"_L1)
        return words(QT_TRANSLATE_NOOP("cli", "The office has another change of this number: tell your administrator, somebody may have meddled with this PC."));
    return words(QT_TRANSLATE_NOOP("cli", "The office could not read or verify the change (%1): tell your administrator.")).arg(reason);
}

QJsonArray jsonOf(const QList<domain::RefusedChange> &refused)
{
    QJsonArray list;
    for (const domain::RefusedChange &one : refused) {
        QJsonArray fields;
        for (const domain::FieldChange &field : one.fields)
            fields.append(QJsonObject{{u"field"_s, jsonName(field.column.toLatin1().constData())},
                {u"before"_s, jsonFromColumn(field.column, field.before)},
                {u"after"_s, jsonFromColumn(field.column, field.after)}});
        list.append(QJsonObject{{u"change"_s, one.change.toString()}, {u"type"_s, one.record.type},
            {u"record"_s, one.record.id.toString()}, {u"title"_s, one.title},
            {u"at"_s, base::isoMoment(one.at)}, {u"reason"_s, one.reason}, {u"fields"_s, fields}});
    }
    return list;
}

QString linesOf(const QList<domain::RefusedChange> &refused, const QSet<base::Id> &told)
{
    QStringList lines;
    QList<domain::RefusedChange> fresh = refused;
    fresh.removeIf([&](const domain::RefusedChange &one) { return told.contains(one.change); });
    if (!fresh.isEmpty())
        lines.append(linesOf(fresh));
    if (const qsizetype known = refused.size() - fresh.size(); known > 0)
        lines.append(words(QT_TRANSLATE_NOOP("cli", "Refused before and still here: %1. “outbox” shows them; “outbox drop” lets one go.")).arg(known));
    return lines.join(u'\n');
}

QString linesOf(const QList<domain::RefusedChange> &refused)
{
    QStringList lines;
    QStringList erased;
    for (const domain::RefusedChange &one : refused) {
        // Nothing is left that could tell one from the other.
        if (one.reason == "erased"_L1 && one.fields.isEmpty())
            erased.append(one.change.toString());
        else
            lines.append(words(QT_TRANSLATE_NOOP("cli", "Refused: %1 %2, change %3. %4"))
                             .arg(recordWord(one.record.type), one.title, one.change.toString(), refusalSentence(one.reason)));
    }
    if (!erased.isEmpty())
        lines.append(words(QT_TRANSLATE_NOOP("cli", "Changes that were not taken, since two people had erased their record meanwhile: %1. What was written is erased with it (change %2).")).arg(erased.size()).arg(erased.join(u", "_s)));
    return lines.join(u'\n');
}

QJsonObject jsonOf(const work::SyncReport &report, const QList<domain::RefusedChange> &refused)
{
    return {{u"pushed"_s, report.pushed}, {u"pulled"_s, report.pulled}, {u"rejected"_s, jsonOf(refused)},
        {u"conflicts"_s, report.conflicts}, {u"waiting"_s, report.waiting},
        {u"held"_s, report.held}, {u"quarantined"_s, report.quarantined}, {u"recovery"_s, jsonOf(report.recovery)},
        {u"clockAhead"_s, report.isClockAhead}, {u"revoked"_s, report.isRevoked},
        {u"older"_s, QJsonObject{{u"received"_s, report.older}, {u"toCome"_s, report.olderToCome}}},
        {u"months"_s, QJsonObject{{u"granted"_s, report.monthsGranted}, {u"refused"_s, report.monthsRefused}}},
        {u"renamed"_s, report.isRenamed}, {u"damaged"_s, report.damaged.size()},
        {u"papers"_s,
            QJsonObject{{u"sent"_s, report.papersSent}, {u"received"_s, report.papersReceived},
                {u"partsSent"_s, report.partsSent}, {u"partsReceived"_s, report.partsReceived},
                {u"toSend"_s, report.papersToSend}, {u"toCome"_s, report.papersToCome}}}};
}

QString revokedWords(const work::OfficeState &state)
{
    if (!state.isRevoked)
        return {};
    QStringList sentences{(state.revokedSince == 0
            ? words(QT_TRANSLATE_NOOP("cli", "The office has locked this device out. Its records were taken away from this PC, so that nothing is listed or found here any more; the office and other vaults keep them."))
            : words(QT_TRANSLATE_NOOP("cli", "The office has locked this device out, as this PC learned on %1. Its records were taken away from this PC, so that nothing is listed or found here any more; the office and other vaults keep them.")).arg(shownTime(state.revokedSince)))};
    if (state.quarantined > 0)
        sentences.append(words(QT_TRANSLATE_NOOP("cli", "What was written here and had not been sent was handed over to the office, where a person decides about it: %1. This device is not told how; “outbox” shows it until two backups of the office hold it.")).arg(state.quarantined));
    if (state.waiting > 0)
        sentences.append(words(QT_TRANSLATE_NOOP("cli", "Not handed over yet: %1; “sync” does it.")).arg(state.waiting));
    sentences.append(words(QT_TRANSLATE_NOOP("cli", "What is written in this vault from now on reaches no colleague by itself: “sync” hands it over, and it waits for the decision of a person at the office.")));
    sentences.append(words(QT_TRANSLATE_NOOP("cli", "Please ask the person in charge of the system at the office; with a new code a new vault joins.")));
    return sentences.join(u' ');
}

QString revokedRemark(const work::OfficeState &state)
{
    if (!state.isRevoked)
        return {};
    return words(QT_TRANSLATE_NOOP("cli", "The office has locked this device out: nothing is listed or found here, and what is written here reaches no colleague by itself. “outbox” tells more."));
}

QString linesOf(const work::SyncReport &report, const QList<domain::RefusedChange> &refused,
    const QSet<base::Id> &told)
{
    const QString counted = words(QT_TRANSLATE_NOOP("cli", "Sent %1, received %2, still waiting %3, conflicts %4."))
                                .arg(report.pushed)
                                .arg(report.pulled)
                                .arg(report.waiting)
                                .arg(report.conflicts);
    return (QStringList{counted} + furtherLines(report, refused, told)).join(u'\n');
}

QStringList furtherLines(const work::SyncReport &report, const QList<domain::RefusedChange> &refused,
    const QSet<base::Id> &told)
{
    QStringList lines;
    if (report.monthsGranted + report.monthsRefused > 0)
        lines.append(words(QT_TRANSLATE_NOOP("cli", "Months of services that you asked for: granted %1, refused %2. “bundle show” says which, and why."))
                         .arg(report.monthsGranted)
                         .arg(report.monthsRefused));
    if (report.papersSent + report.papersReceived + report.papersToSend + report.papersToCome > 0)
        lines.append(words(QT_TRANSLATE_NOOP("cli", "Papers: sent %1, received %2, to be sent %3, to come %4."))
                         .arg(report.papersSent)
                         .arg(report.papersReceived)
                         .arg(report.papersToSend)
                         .arg(report.papersToCome));
    if (report.older + report.olderToCome > 0)
        lines.append(words(QT_TRANSLATE_NOOP("cli", "History from before this vault began: received %1 changes, still to come %2."))
                         .arg(report.older)
                         .arg(report.olderToCome));
    if (report.held > 0)
        lines.append(words(QT_TRANSLATE_NOOP("cli", "%1 of those that wait are held by the office until something else comes; “outbox” says for what.")).arg(report.held));
    if (report.recovery.isOn)
        lines.append(lineOf(report.recovery));
    if (report.isRenamed)
        lines.append(words(QT_TRANSLATE_NOOP("cli", "A copy of this vault was found. It goes on under a name of its own; nothing is lost.")));
    if (report.isClockAhead)
        lines.append(words(QT_TRANSLATE_NOOP("cli", "The clock of this PC is more than five minutes ahead: set it right.")));
    if (!report.damaged.isEmpty())
        lines.append(words(QT_TRANSLATE_NOOP("cli", "A page of the office did not verify and was not taken: tell your administrator.")));
    if (!refused.isEmpty())
        lines.append(linesOf(refused, told));
    return lines;
}

} // namespace cli
