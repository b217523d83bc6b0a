// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/disagreement.h"
#include "ui/people/historywords.h"
#include "ui/support/errortext.h"
#include "ui/sync/synckeeper.h"

/// What the window says about a vault and its office.
namespace ui::syncwords {

/// How the two stand, in a word or two.
QString standing(const SyncKeeper &keeper, base::Moment now);
Tone standingTone(const SyncKeeper &keeper, base::Moment now);
/// "9 more days"; empty where there is no lease.
QString lease(const work::OfficeState &state, base::Moment now);
/// What the last exchange brought.
QString outcome(const work::SyncReport &report);
/// Things about the last exchange that somebody should see, as sentences.
QStringList remarks(const work::SyncReport &report);

/// How a change stands on its way, and for what it waits.
QString waitingState(const domain::WaitingChange &change);
/// A restored office and whom it waits for, in two sentences; nothing where it waits for nobody.
std::pair<QString, QString> recovery(const work::OfficeState &state);
/// Why the office refused it, and what can be done.
QString refusal(const QString &reason);
/// What a change was about: the kind of record and whose.
QString about(const domain::RecordRef &record, const QString &title, const PersonWords &words);

/// Why nothing could be exchanged.
ErrorText exchangeTrouble(const base::Error &error);
/// Why a code was not accepted.
ErrorText joinTrouble(const base::Error &error);
/// Why a file of the office was not taken.
ErrorText packageTrouble(const base::Error &error);
/// Why an order to the office was not carried out.
ErrorText orderTrouble(const base::Error &error);

} // namespace ui::syncwords
