// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/conference.h"
#include "model/domain/draft.h"

#include <QList>

#include <optional>

namespace work {

class Context;

/// What keeps the record of a conference from being kept, by field.
struct ConferenceIssue {
    enum class Reason { Missing, InTheFuture, NotAmongThose, EndBeforeStart };
    QString field;
    Reason reason = Reason::Missing;

    bool operator==(const ConferenceIssue &) const = default;
};

/// Records of case conferences (사례회의). The decision on a bundle is made by `bundlelife::approve`, which
/// names the record.
namespace conferences {

/// Day, kind, attendees, pledge and decision are needed; the day is not to come; whoever rejects or puts off
/// says why.
QList<ConferenceIssue> issuesOf(const domain::Conference &conference, QDate today);

/// Keeps a record, new or changed, as one act. `edition` is that of its bundle where it names none. A record
/// that an approval rests on keeps its day, bundle and decision: RefusedByRule.
base::Result<base::Id> save(
    Context &context, domain::Conference conference, const domain::DraftKey &draft = {});
/// Those of a person, newest first.
base::Result<QList<domain::Conference>> list(Context &context, const base::Id &person);
/// One record; written to the access log.
base::Result<domain::Conference> open(Context &context, const base::Id &id);
/// The newest decision on the edition of a bundle that stands; nothing where there is none.
base::Result<std::optional<domain::Conference>> decisionOn(Context &context, const base::Id &bundle);

} // namespace conferences

} // namespace work
