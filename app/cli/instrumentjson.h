// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run.h"
#include "model/instruments/outcome.h"
#include "model/work/forms.h"

namespace cli {

/// A form as it was named: a file (or - for standard input), the address of an instrument, the short name of
/// one that the program carries (`phq-9`), or the id of a draft. Without a vault only files and what the
/// program carries are found. NotFound where there is none; InvalidInput with the place in the file.
base::Result<work::FormPtr> formNamed(
    const QString &name, const QString &edition, work::Context *context = nullptr);

/// An error of a reader of FHIR with its detail as a whole sentence.
base::Error fileTrouble(const base::Error &error);

/// The address that a name stands for: itself, or that of the program's instrument of that short name.
QString addressOf(const QString &name);

/// Everything that answers came to, for scripts.
QJsonObject outcomeJson(
    const instruments::Questionnaire &form, const instruments::Answers &answers, QDate day);
/// The same in lines.
QString outcomeLines(const instruments::Questionnaire &form, const instruments::Answers &answers, QDate day);

/// What is to be said of a form before it is published.
QJsonArray issuesJson(const instruments::Questionnaire &form);
QString issueLines(const instruments::Questionnaire &form);

/// The day of an option, or `usual` where it is missing; wrong usage where it is no day.
base::Result<QDate> dayOption(const Run &run, const QString &option, QDate usual);
QDate todayOf(const Run &run);

/// The language of names, by that of the program.
instruments::Language formLanguage();

} // namespace cli
