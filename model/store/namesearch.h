// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/searchhit.h"
#include "model/sql/connection.h"

#include <QVariantList>

namespace store {

/// Finding names, addresses and numbers by what is typed.
namespace namesearch {

/// A condition on name_entry for a question: trigrams of the decomposed form where it is long enough, a scan
/// of the same column where it is shorter, initials for consonants, both keyboard modes. The text holds
/// question marks only.
struct Condition {
    QString sql;
    QVariantList values;
};
Condition condition(const QString &question);

/// The question as it was read: plain, as initials, or in the other keyboard mode.
domain::QuestionMode modeOf(const QString &question);

/// People, organisations and services, best first: exact, beginning, initials, within.
base::Result<domain::SearchAnswer> find(sql::Connection &connection, const QString &question, int limit);

} // namespace namesearch

/// Finding words in notes, newest first. At least two syllables; what is found by bigrams is verified on the
/// text.
namespace notesearch {

base::Result<domain::SearchAnswer> find(sql::Connection &connection, const QString &question, int limit);

} // namespace notesearch

} // namespace store
