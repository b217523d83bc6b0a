// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/searchhit.h"
#include "model/sql/connection.h"

#include <QVariantList>

namespace store {

/// Finding names, addresses and numbers by what is typed.
namespace namesearch {

/// The form that names are kept and looked for in: decomposed, case-folded, without blanks, since many write
/// 반송 복지관 and look for 반송복지관.
QString formOf(const QString &text);
/// The initials, likewise.
QString initialsOf(const QString &text);
/// A question as it is looked for: one line, without what no name holds, and no longer than a name can be.
QString cleaned(const QString &question);
/// What the question would have been in the other keyboard mode; empty where that makes no sense.
QString otherKeyboard(const QString &question);

/// A condition on name_entry for a question: trigrams of the form where it is long enough, a scan of the same
/// column where it is shorter, initials for consonants and for consonants among syllables, both keyboard
/// modes. The text holds question marks only.
struct Condition {
    QString sql;
    QVariantList values;
};
base::Result<Condition> condition(sql::Connection &connection, const QString &question);

/// People, organisations and services, best first: exact, beginning, initials, within. What was found through
/// a joined record has the id of the person that it is shown as part of.
base::Result<domain::SearchAnswer> find(sql::Connection &connection, const QString &question, int limit);

} // namespace namesearch

/// Finding words in notes, newest entry first. At least two syllables; what is found by bigrams is verified
/// on the text.
namespace notesearch {

base::Result<domain::SearchAnswer> find(sql::Connection &connection, const QString &question, int limit);

} // namespace notesearch

} // namespace store
