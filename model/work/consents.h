// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/attachment.h"
#include "model/domain/bundleitem.h"
#include "model/domain/consent.h"
#include "model/domain/draft.h"
#include "model/work/consentforms.h"
#include "model/work/exportfile.h"
#include "model/work/sealedpapers.h"

#include <QSet>

namespace work {

/// A paper or picture to be kept with a record: PDF, PNG or JPEG, 10 MB at most.
struct Paper {
    QString name;
    QByteArray bytes;
};

/// A paper as it can be seen now: of one that has not come yet the small picture, where it has one.
struct PaperView {
    QString name;
    QByteArray bytes; ///< empty unless it is here
    QByteArray thumbnail; ///< JPEG
    PaperStanding standing;
};

/// Where a copy of a paper goes, and why.
struct SignedCopy {
    QString path;
    QString reason;
};

struct ConsentInput {
    domain::Consent consent; ///< a nil form edition is that of its day
    std::optional<Paper> paper;
    domain::DraftKey draft;
};

/// Several consents that were given on one sheet.
struct ConsentSheet {
    QList<domain::Consent> consents;
    std::optional<Paper> paper; ///< of all of them
    domain::DraftKey draft;
};

/// What keeps a consent from being kept, by field.
struct ConsentIssue {
    enum class Reason {
        Missing,
        InTheFuture,
        NotAForm,
        NotAnItem,
        NotAPaper, ///< none of the kinds of file, too large, or a picture that is not whole
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
/// name and relation of who is not the person; a witness of a spoken consent; the signature of one that was
/// signed on the screen.
QList<ConsentIssue> issuesOf(const ConsentInput &input, const QList<ConsentForm> &forms, QDate today);

/// Keeps a consent with its paper in one act. InvalidInput names the first field that is wrong.
base::Result<base::Id> add(Context &context, const ConsentInput &input);
/// The same for all consents of one sheet, in one act; InvalidInput also for a sheet without any.
base::Result<QList<base::Id>> addSheet(Context &context, const ConsentSheet &sheet);
/// One consent; NotFound. Nothing is logged.
base::Result<domain::Consent> find(Context &context, const base::Id &consent);
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

/// Reads a file to be attached, not more than a paper may have. NotFound, Io; InvalidInput (`attachment`) for
/// what is no paper.
base::Result<Paper> readPaper(const QString &path);
/// Puts the paper to a consent that has none yet, as one act; RefusedByRule where it has one, InvalidInput
/// (`attachment`) for what is no paper. Pictures are kept without what cameras write beside them.
base::Done attach(Context &context, const base::Id &consent, const Paper &paper);
/// The paper of a consent; written to the access log. NotFound (`not here yet`) where it has not come.
base::Result<Paper> paperOf(Context &context, const base::Id &attachment);
/// What there is of it, also before it has come; written to the access log.
base::Result<PaperView> paperView(Context &context, const base::Id &attachment);
/// Writes a copy of the paper to a file, unencrypted; the access log has the reason before there is a file.
/// InvalidInput (`reason`) for fewer than two letters.
base::Result<Exported> savePaper(Context &context, const base::Id &attachment, const SignedCopy &copy);

} // namespace consents

} // namespace work
