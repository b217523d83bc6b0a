// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/draftwords.h"
#include "model/instruments/lifecycle.h"
#include "model/work/formshelf.h"

#include <QByteArray>

namespace work {

class Context;

enum class FormOrigin { BuiltIn, Own, Imported };

/// One edition in the list of instruments.
struct FormEntry {
    base::Id id; ///< nil: the program carries it
    qint64 version = 0; ///< of the record; what saveDraft wants to know
    FormOrigin origin = FormOrigin::BuiltIn;
    QString url;
    QString edition;
    instruments::Words title;
    instruments::Words label;
    instruments::EditionState state = instruments::EditionState::Draft;
    QDate from;
    QDate until;
    bool isScoreOnly = false;
    QString licence;
    int questions = 0;
    QString note;

    bool isEditable() const { return !id.isNil() && state == instruments::EditionState::Draft; }
};

struct FormFilter {
    std::optional<instruments::EditionState> state = {};
    QDate validOn = {}; ///< published and in force on that day
    bool onlyNewest = false; ///< the best edition of each instrument: for `validOn`, else the newest
};

/// What an import did.
struct FormImport {
    enum class Outcome { New, Same };
    Outcome outcome = Outcome::New;
    base::Id id; ///< nil where the program carries the very same form
    QString url;
    QString edition;
    bool hasOwnAddress = true; ///< the file named none, so one was made from its content
};

/// The instruments of the program and of the office: listing, writing, publishing, taking in, giving out.
/// Address and edition name an edition for good. A draft may be saved and removed; what was published is
/// never edited, only retired. Each act is one act of the log and can be undone.
namespace forms {

/// By title, then the newest edition first.
base::Result<QList<FormEntry>> list(Context &context, const FormFilter &filter = {});
/// The same of what the program carries, where there is no vault.
base::Result<QList<FormEntry>> listBuiltIn(FormShelf &shelf, const FormFilter &filter = {});
/// NotFound where there is no such edition. An empty edition is the one in force today, else the newest.
base::Result<FormPtr> open(Context &context, const QString &url, const QString &edition = {});
base::Result<FormPtr> open(Context &context, const base::Id &id);
/// The published edition for the day, the office's own before the program's where both began on one day; null
/// where there is none.
base::Result<FormPtr> inForce(Context &context, const QString &url, QDate day);

/// A draft with nothing in it but a title and an address of its own.
base::Result<base::Id> newDraft(Context &context, const QString &title);
/// A draft with all that an edition asks, as its next edition; or as an instrument of its own.
enum class CopyAs { NextEdition, OtherInstrument };
base::Result<base::Id> copyAsDraft(
    Context &context, const QString &url, const QString &edition, CopyAs as = CopyAs::NextEdition);
/// Saves a draft as a whole. InvalidInput with the place (`item[3].linkId: is missing`) where it is no
/// questionnaire; RefusedByRule where it is no draft any more; AlreadyExists where another form has its
/// address and edition; Conflict where it was changed meanwhile. The status stays `draft`.
base::Done saveDraft(Context &context, const base::Id &id, qint64 version, const QJsonObject &body);
/// RefusedByRule where it is no draft.
base::Done removeDraft(Context &context, const base::Id &id);

/// Publishes a draft from a day on; one without an edition gets 1.0. What was taken in from elsewhere need
/// not be mended here, only ask something. RefusedByRule where something in it has to be mended: the detail
/// names the first, `noAnswers: phq.1`; instruments::checkDraft gives all of them.
base::Done publish(Context &context, const base::Id &id, QDate from);
/// The last day of an edition. RefusedByRule where it is not published, or carried by the program.
base::Done retire(Context &context, const base::Id &id, QDate lastDay);

/// Takes a FHIR Questionnaire in as it is. The same content again is Same; AlreadyExists where the address
/// and edition are there with other content; InvalidInput with the place where it cannot be read.
base::Result<FormImport> takeIn(Context &context, const QByteArray &bytes);
/// The questionnaire as it came, or as it was written here.
base::Result<QByteArray> exported(Context &context, const QString &url, const QString &edition = {});

} // namespace forms

} // namespace work
