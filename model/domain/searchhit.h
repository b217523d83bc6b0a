// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/id.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace domain {

/// How a question was read: as it stands, as initials, or as typed in the other keyboard mode (`readAs` is
/// the text that was looked for then).
enum class QuestionMode { Plain, Initials, OtherKeyboard };

/// One find. For people the person's id also where a phone or an address was what matched; for notes the
/// note, its person and the passage around the match.
struct SearchHit {
    QString kind; ///< "person", "organisation", "service", "note"
    base::Id id;
    base::Id person;
    QString title;
    QString snippet;
    QDate birth;
    QString sex;
    QString dong;
    std::optional<base::Moment> at;
    int rank = 0; ///< 0 exact, 1 prefix, 2 initials, 3 within
};

struct SearchAnswer {
    QList<SearchHit> hits;
    QuestionMode mode = QuestionMode::Plain;
    QString readAs;
    double milliseconds = 0;
};

} // namespace domain
