// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/disagreement.h"
#include "model/work/officestate.h"
#include "model/work/sealedpapers.h"
#include "model/work/syncrun.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

namespace cli {

QJsonArray jsonOf(const QList<domain::RefusedChange> &refused);
QString linesOf(const QList<domain::RefusedChange> &refused);
QJsonObject jsonOf(const work::SyncReport &report, const QList<domain::RefusedChange> &refused);
/// What else an exchange has brought, beside the changes that it counts. Refusals that were `told` before are counted only.
QStringList furtherLines(const work::SyncReport &report, const QList<domain::RefusedChange> &refused,
    const QSet<base::Id> &told);
/// The same over the network, with what was counted.
QString linesOf(const work::SyncReport &report, const QList<domain::RefusedChange> &refused,
    const QSet<base::Id> &told);
/// Papers with how far each has come.
QJsonArray jsonOf(const QList<work::PaperLine> &papers);
QString paperWord(const work::PaperStanding &standing);
/// How a change stands on its way, and for what it waits.
QString stateWord(const domain::WaitingChange &change);
/// Whether the office was restored, and for whom it waits: as JSON, and as a sentence or nothing.
QJsonObject jsonOf(const syncing::Recovery &recovery);
QString lineOf(const syncing::Recovery &recovery);
/// That the office has locked this vault out, since when, what that means, and whom to ask; nothing where it has not.
QString revokedWords(const work::OfficeState &state);
/// The same in short, before what other commands say.
QString revokedRemark(const work::OfficeState &state);
/// Why the office refused a change, as a sentence.
QString refusalSentence(const QString &reason);

} // namespace cli
