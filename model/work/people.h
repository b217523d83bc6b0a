// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/appointment.h"
#include "model/domain/assessment.h"
#include "model/domain/benefit.h"
#include "model/domain/bundle.h"
#include "model/domain/draft.h"
#include "model/domain/household.h"
#include "model/domain/note.h"
#include "model/domain/peoplequery.h"
#include "model/domain/person.h"
#include "model/domain/phone.h"
#include "model/domain/relation.h"
#include "model/domain/sameperson.h"
#include "model/instruments/words.h"

#include <QHash>
#include <QList>

#include <optional>

namespace work {

class Context;

/// Another member of the household, or a person related to this one.
struct PersonLabel {
    base::Id id;
    QString name;
    QDate birth;
    QString sex;
    QString householdRole;
};

/// Everything that a person's page shows at once. Notes are the newest ones of the person and of the records
/// joined to it; older ones come by `notes`.
struct PersonDetail {
    domain::Person person;
    std::optional<domain::Household> household;
    QList<PersonLabel> members;
    QList<domain::Phone> phones;
    QList<domain::Benefit> benefits;
    QList<domain::Appointment> appointments;
    QList<domain::Relation> relations; ///< from this person
    QList<domain::Relation> relationsHere; ///< to this person
    QList<PersonLabel> relatives; ///< the people that the relations name
    QList<domain::Note> notes;
    QList<domain::Assessment> assessments; ///< newest first
    QHash<QString, instruments::Words> formTitles; ///< of other instruments than that of needs, by address
    QList<domain::Bundle> bundles; ///< newest first
    QList<domain::SamePerson> joined; ///< records shown as part of this one
    QList<PersonLabel> joinedLabels;
    std::optional<domain::SamePerson> joinedInto;

    /// Whether it is an assessment of needs and crisis.
    bool isOfNeeds(const domain::Assessment &assessment) const
    {
        return !formTitles.contains(assessment.instrument);
    }
    /// The newest finished assessment with another form where its last answers were dangerous; null: none.
    const domain::Assessment *dangerousAnswer() const;
    /// The gravest of what the newest assessments say.
    domain::Alarm alarm() const;
};

/// A person as a form holds it: the person and the lists.
struct PersonEdit {
    domain::Person person;
    QList<domain::Phone> phones;
    QList<domain::Benefit> benefits;
    QList<domain::Appointment> appointments;
    QList<domain::Relation> relations;
};

/// A field that cannot be saved as it is.
struct FieldIssue {
    enum class Reason { Missing, InTheFuture, TooOld, NotANumber, EndBeforeStart };
    QString field;
    Reason reason = Reason::Missing;
};

/// Acts take the draft that they come from (`draft`) away in their own transaction.
namespace people {

/// A page of the list; written to the access log with the query and the count.
base::Result<domain::PeoplePage> list(
    Context &context, const domain::PeopleQuery &query, int offset, int limit);
/// All ids of the list in its order, for stepping to the next person and for exports.
base::Result<QList<base::Id>> listIds(Context &context, const domain::PeopleQuery &query);
base::Result<QList<std::pair<QString, int>>> dongs(Context &context);

/// Opens a person: writes the access log, then reads.
base::Result<PersonDetail> open(Context &context, const base::Id &person);
/// Further notes, after the last one that is shown.
base::Result<QList<domain::Note>> notes(
    Context &context, const base::Id &person, const domain::NoteEdge &after, int limit);

/// What keeps the edit from being saved; empty where nothing does. A name is needed, a birthday lies in the
/// past.
QList<FieldIssue> issuesOf(const PersonEdit &edit, QDate today);
/// Adds a person with the whole lists; one act. InvalidInput where the person is stored already.
base::Result<base::Id> add(Context &context, const PersonEdit &edit, const domain::DraftKey &draft = {});
/// Puts what differs between `loaded` and `edited` onto what is stored by now, in one act: what the caller
/// did not touch, or never read, stays as it is. NotFound where the person is gone.
base::Result<base::Id> change(
    Context &context, const PersonEdit &loaded, const PersonEdit &edited, const domain::DraftKey &draft = {});
base::Done remove(Context &context, const base::Id &person, const QString &reason);

/// Puts people into one household, made where `household` is nil.
base::Result<base::Id> saveHousehold(Context &context, const domain::Household &household,
    const QList<base::Id> &members, const domain::DraftKey &draft = {});

base::Result<base::Id> saveNote(Context &context, domain::Note note, const domain::DraftKey &draft = {});
base::Done removeNote(Context &context, const base::Id &note, const domain::DraftKey &draft = {});

/// Says that two records are one person, and takes it back. RefusedByRule where either is joined already:
/// three records are joined by joining two of them to the third.
base::Result<base::Id> join(
    Context &context, const base::Id &shown, const base::Id &other, const QString &reason);
base::Done part(Context &context, const base::Id &samePerson);

} // namespace people

} // namespace work
