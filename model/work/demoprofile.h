// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/person.h"

#include <QList>

namespace work::demo {

/// How old people speak and are spoken of in notes.
enum class Generation { Elder, Adult, Youth, Child };

/// An invented person as the later parts of the filling need it.
struct Profile {
    domain::Person person;
    Generation generation = Generation::Adult;
    int weight = 1; ///< how often there is something to note, against others
    QDate since; ///< known to the dong
    QDate until; ///< of the last note
};

/// elder, adult, youth or child, as the lists of words are named.
QString wordOf(Generation generation);

} // namespace work::demo
