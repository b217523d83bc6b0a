// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/act.h"
#include "model/domain/disagreement.h"

#include <QHash>
#include <QList>

#include <optional>

namespace work {

class Context;

/// What people wrote apart and sync could not settle: listed, settled by an act, and taken back by undo.
namespace disagreements {

/// What has to be decided first, then what has stood longest, the fields of a record in their order; the same
/// whenever it is asked.
base::Result<QList<domain::Disagreement>> list(Context &context);
/// Those about a record and what hangs on it.
base::Result<QList<domain::Disagreement>> of(Context &context, const base::Id &subject);
/// NotFound where it was settled meanwhile.
base::Result<domain::Disagreement> find(Context &context, const QByteArray &id);
base::Result<qint64> count(Context &context);
/// How many are about each person, household or organisation.
base::Result<QHash<base::Id, int>> countBySubject(Context &context);

/// An id of its own: those of two fields that the same two changes wrote apart differ. The same on every PC.
QByteArray ownId(const domain::Disagreement &disagreement);

/// Ends it by an act of its own. A new record of a former holder that is not taken over (Settle::Keep) is declined: it
/// becomes one that was made and removed, which the history shows and undo brings back. `value` counts for Settle::Value,
/// and for Settle::Side where it is the id of the side's change. RefusedByRule where it cannot be settled in this way
/// (two numbers have no "both"), and where the same field has a newer disagreement about what stands there now.
base::Result<domain::Act> settle(Context &context, const QByteArray &id, domain::Settle how,
    const QJsonValue &value = {}, const QString &reason = {});
/// The same for one of several that the same changes brought about in different fields; a text among them, and
/// keeping what was removed, come after the other fields (RefusedByRule).
base::Result<domain::Act> settle(Context &context, const domain::Disagreement &which, domain::Settle how,
    const QJsonValue &value = {}, const QString &reason = {});

/// How one of several shall be settled.
struct Choice {
    domain::Disagreement which;
    domain::Settle how = domain::Settle::Mine;
    QJsonValue value = {};
};
/// What settling several has come to: the acts, in their order, what stopped it before the end, and the choices that
/// the acts have made true.
struct Settlement {
    QList<domain::Act> acts;
    std::optional<base::Error> stopped;
    QList<Choice> settled = {};
};
/// What taking the values of one side takes of this one, where many are settled alike; nothing where it has no such value.
/// Mine and Theirs are the last that the owner and that somebody else wrote or removed; who wrote none of it has nothing
/// that is his, and all is theirs. Base, Both, Keep and Remove where they exist; what came late is only left as it is.
std::optional<Choice> choiceOf(const domain::Disagreement &disagreement, domain::Settle how);
/// Settles them in as few acts as undo can take back: the fields of a person in one, all of it or nothing; each removal
/// and each late change, and a second disagreement about the same text, in one of its own after them. In which order
/// they stand does not count. What came before the one that stopped it stays settled.
Settlement settleAll(Context &context, const QList<Choice> &choices, const QString &reason = {});
/// The side that Settle::Mine or Settle::Theirs takes: the last that the owner wrote, and the last of somebody else;
/// where others disagree, or one person on two PCs, the first and the last. Null where there is none.
const domain::DisagreementSide *sideOf(const domain::Disagreement &disagreement, domain::Settle how);
/// Whether some sides are the owner's and some are not, so that "mine" and "theirs" say whose they are.
bool isWithMe(const domain::Disagreement &disagreement);
/// What settling in this way would put there; nothing where it cannot be. Of a text that was written in since, what
/// was written since stays.
std::optional<QJsonValue> valueOf(
    const domain::Disagreement &disagreement, domain::Settle how, const QJsonValue &value = {});

/// What taking a late change over beside what was written here meanwhile (Settle::Both) would write; a field of two values
/// that cannot stand together stays as it is here and is left out. Nothing where no two values stand together.
std::optional<QList<domain::FieldChange>> lateBeside(const domain::Disagreement &late);

/// The details of refusals: a newer disagreement of the same text comes first; other fields of the same two changes
/// come first; it has no such way to be settled.
inline constexpr QLatin1String kNewerFirst("the newer one comes first");
inline constexpr QLatin1String kOthersFirst("the other fields come first");
inline constexpr QLatin1String kNoSuchWay("it cannot be settled in this way");
/// The word for the kind of act; undo of such an act brings the disagreement back.
inline constexpr auto kSettleAct = "settle disagreement";
/// A late change taken over: undo puts the values back, and it waits for somebody again.
inline constexpr auto kTakeOverAct = "take over late change";
/// Declined: undo lets it wait for somebody again; the record is made by whoever takes it over.
inline constexpr auto kDeclineAct = "decline late record";

} // namespace disagreements

} // namespace work
