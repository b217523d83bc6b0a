// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/attachment.h"
#include "model/domain/bundleitem.h"
#include "model/domain/consent.h"
#include "model/domain/draft.h"
#include "model/work/consentforms.h"

#include <QSet>

namespace work {

/// A paper or picture to be kept with a record: PDF, PNG or JPEG, 10 MB at most.
struct Paper {
    QString name;
    QByteArray bytes;
};

struct ConsentInput {
    domain::Consent consent; ///< a nil form edition is that of its day
    std::optional<Paper> paper;
    domain::DraftKey draft;
};

/// What keeps a consent from being kept, by field.
struct ConsentIssue {
    enum class Reason {
        Missing,
        InTheFuture,
        NotAForm,
        NotAnItem,
        NotAPaper, ///< none of the kinds of file, or too large
        EndBeforeStart
    };
    QString field;
    Reason reason = Reason::Missing;

    bool operator==(const ConsentIssue &) const = default;
};

/// Whether a consent counts on a day.
enum class ConsentStands {
    InForce,
    Refused, ///< a required item was not agreed to
    NotYet,
    RunOut,
    Withdrawn
};

struct ConsentLine {
    domain::Consent consent;
    QString organisation;
    ConsentStands stands = ConsentStands::InForce; ///< today
};

/// Consents of a person (동의). A consent is never edited: a new one is taken, or this one is withdrawn.
namespace consents {

ConsentStands standsOn(const domain::Consent &consent, const QList<ConsentForm> &forms, QDate on);
/// A form, a day that is not to come, who gave it and how are needed; a recipient where the form wants one;
/// name and relation of who is not the person; a witness of a spoken consent.
QList<ConsentIssue> issuesOf(const ConsentInput &input, const QList<ConsentForm> &forms, QDate today);

/// Keeps a consent with its paper in one act. InvalidInput names the first field that is wrong.
base::Result<base::Id> add(Context &context, const ConsentInput &input);
/// All consents of a person, newest first; opening the person writes the access log elsewhere.
base::Result<QList<ConsentLine>> list(Context &context, const base::Id &person);
/// Organisations that may be given data of the person on this day.
base::Result<QSet<base::Id>> recipients(Context &context, const base::Id &person, QDate on);

/// The running services that no consent would be left for if this one were withdrawn.
base::Result<QList<domain::BundleItem>> hitBy(Context &context, const base::Id &consent);
/// Withdraws a consent. Services that have none any more are held (`state` held) in the same act, and stay so
/// until a new consent is there and they are started again, or they are ended or exchanged. Gives those that
/// were held. RefusedByRule where it is withdrawn already or the day is to come; InvalidInput for the day
/// before the consent.
base::Result<QList<domain::BundleItem>> withdraw(
    Context &context, const base::Id &consent, QDate day, const QString &reason);

/// The paper of a consent; written to the access log.
base::Result<Paper> paperOf(Context &context, const base::Id &attachment);

} // namespace consents

} // namespace work
