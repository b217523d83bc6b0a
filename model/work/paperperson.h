// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/careplan.h"
#include "model/documents/maskwords.h"
#include "model/work/papercopy.h"

#include <QJsonObject>

namespace work {

class Context;

/// Who a paper is about, as papers need it.
namespace paperperson {

/// Person, household, class and the number to call (the person's own before that of somebody else), as values
/// that a kept plan keeps: codes, not words.
base::Result<QJsonObject> valuesOf(Context &context, const base::Id &person);
/// The same as a paper shows it, in the language of the copy: the class that the last conference decided,
/// else the groups of need. In a masked copy the groups and the kind of the household are hidden.
documents::CarePlanPerson shown(Context &context, const QJsonObject &values, const PaperCopy &copy);

/// What a masked copy must not say: names of the person, of joined records and of the household, all numbers
/// and addresses.
base::Result<documents::SecretWords> secretsOf(Context &context, const base::Id &person);
/// Those of a kept plan, which may be older.
void addSecrets(const QJsonObject &values, documents::SecretWords &secrets);

/// The office that stands on the paper: that of the copy, else the one set in the window (설정 > 표시 >
/// 기관); empty where neither is.
QString officeOf(Context &context, const PaperCopy &copy);

/// Who prints and when, in the language of the copy.
documents::PaperStamp stampOf(Context &context, const PaperCopy &copy);

} // namespace paperperson

} // namespace work
