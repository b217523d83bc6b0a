// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/result.h"
#include "model/documents/papertemplate.h"
#include "model/domain/draft.h"

#include <QDate>
#include <QList>

namespace work {

class Context;

/// A template with where it comes from. A nil id: the program carries it.
struct OfficeTemplate {
    base::Id id;
    documents::PaperTemplate form;
    QString madeBy = {};
    bool isReset = false; ///< the built-in one, set in force again from a day
};

/// One line of the list of templates.
struct TemplateLine {
    OfficeTemplate form;
    QDate from; ///< in force from; not valid: always there
    bool isInForce = false; ///< today
    bool isUsed = false; ///< stands on a paper that was printed
};

/// What taking a file in did.
struct TemplateImport {
    OfficeTemplate made;
    bool isNew = false; ///< false: the same edition is there already
    QDate from;
};

/// Templates of papers: those that the program carries and those of the office. An edition of the office is
/// in force from its day until a later one begins; it is never edited, a change is a new edition. Each act is
/// one act of the log and can be undone; papers that were printed or approved keep their own edition.
namespace papertemplates {

/// All of a paper: the built-in one, then the office's by day.
base::Result<QList<TemplateLine>> list(Context &context, documents::PaperKind kind);
/// The one in force on this day.
base::Result<OfficeTemplate> inForce(Context &context, documents::PaperKind kind, QDate on);
/// NotFound where there is none; a nil id is the built-in one.
base::Result<OfficeTemplate> open(Context &context, documents::PaperKind kind, const base::Id &id);
/// By the name of its edition; empty: the one in force today. NotFound where there is none.
base::Result<OfficeTemplate> open(Context &context, documents::PaperKind kind, const QString &edition);

/// A name for the next edition of the office, `2026-2`.
base::Result<QString> nextEdition(Context &context, documents::PaperKind kind);

/// Sets a template in force from a day, as a new edition; an empty edition gets the next name. InvalidInput
/// with the first fault as a sentence where it cannot be used; RefusedByRule `from` where the day is past,
/// for papers of that day exist; AlreadyExists where another content has this name of an edition.
base::Result<OfficeTemplate> putInForce(
    Context &context, const documents::PaperTemplate &form, QDate from, const domain::DraftKey &draft = {});
/// Takes in what readTemplate read without a fault. The same edition with the same content again changes
/// nothing.
base::Result<TemplateImport> takeIn(Context &context, const documents::PaperTemplate &form, QDate from);
/// The built-in template, in force again from a day.
base::Done reset(Context &context, documents::PaperKind kind, QDate from);
/// Takes an edition back that has not begun or that no paper bears. RefusedByRule `used` otherwise.
base::Done withdraw(Context &context, const base::Id &id);

} // namespace papertemplates

} // namespace work
