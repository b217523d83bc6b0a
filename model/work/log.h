// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/accessentry.h"
#include "model/domain/draft.h"
#include "model/domain/historyentry.h"
#include "model/domain/knownuser.h"
#include "model/domain/undooutcome.h"

#include <QJsonValue>
#include <QLatin1String>
#include <QList>

#include <optional>

namespace work {

class Context;

/// The second person of an act of two signs in place: his vault's key file on this PC and his own password.
struct SecondPerson {
    QString vaultPath; ///< of his `.carepass` file, or of the key file itself
    QString password;
};

/// History, undo and erasure, drafts, the access log, and what a person set up for himself.
namespace log {

/// Changes of a record and what hangs on it, newest first.
base::Result<QList<domain::HistoryEntry>> history(
    Context &context, const base::Id &record, int limit, int skip = 0);
/// Whether that begins with the record.
base::Result<domain::HistoryExtent> historyExtent(Context &context, const base::Id &record);
base::Result<QList<domain::HistoryEntry>> changesOf(Context &context, const base::Id &act);
base::Result<QList<domain::Act>> recentActs(Context &context, int limit, int skip = 0);
/// Why an act is not undone: the detail of RefusedByRule where the office has taken nothing of it.
inline constexpr QLatin1String kNotTaken("the office took nothing of it");
base::Result<domain::UndoOutcome> undo(Context &context, const base::Id &act, domain::Overwrite overwrite);
/// The newest act of this user that can be undone (not an undo, not undone, not an erasure, not refused by the office),
/// or nothing.
base::Result<std::optional<domain::Act>> newestUndoable(Context &context);

/// Erases a record and what hangs on it; needs a second person whom this vault knows (users).
base::Done erase(
    Context &context, const domain::RecordRef &record, const QString &reason, const SecondPerson &second);

base::Done saveDraft(Context &context, const domain::Draft &draft);
base::Result<std::optional<domain::Draft>> draft(
    Context &context, const QString &page, const base::Id &record);
base::Done discardDraft(Context &context, const QString &page, const base::Id &record);
base::Result<QList<domain::Draft>> drafts(Context &context);

/// Writes that something was shown, printed, exported or revealed, before it is.
base::Done noteAccess(
    Context &context, const QString &kind, const domain::RecordRef &subject, const QJsonObject &detail = {});
base::Result<QList<domain::AccessEntry>> accesses(
    Context &context, const base::Id &subject, int limit, int skip = 0);

base::Result<QJsonValue> setting(Context &context, const QString &name);
base::Done saveSetting(Context &context, const QString &name, const QJsonValue &value);

base::Result<QList<domain::KnownUser>> users(Context &context);
/// Introduces the owner of a key file on this PC as a second person.
base::Result<domain::KnownUser> addUser(Context &context, const QString &keyFilePath);
base::Done removeUser(Context &context, const base::Id &user);

} // namespace log

} // namespace work
