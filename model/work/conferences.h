// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/bundle.h"
#include "model/domain/conference.h"
#include "model/domain/draft.h"
#include "model/domain/person.h"

#include <QList>
#include <QSet>

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

/// All about the conferences on a person, read at once.
struct ConferencesOfPerson {
    domain::Person person;
    QList<domain::Conference> conferences; ///< newest first
    QList<domain::Bundle> bundles; ///< newest first; what may be decided on
    QSet<base::Id> relied; ///< conferences that an approval rests on
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
/// Nothing is logged: whoever shows it has opened the person.
base::Result<ConferencesOfPerson> ofPerson(Context &context, const base::Id &person);
/// One record; written to the access log.
base::Result<domain::Conference> open(Context &context, const base::Id &id);
/// The newest decision on the edition of a bundle that stands; nothing where there is none, or where it was only
/// talked about (`discussed`).
base::Result<std::optional<domain::Conference>> decisionOn(Context &context, const base::Id &bundle);

} // namespace conferences

} // namespace work
