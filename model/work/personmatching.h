// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/incomingperson.h"

#include <QHash>

namespace work {

/// Who a row of a list may be: nobody known, one person, or several of whom a human has to choose.
struct PersonMatch {
    enum class Kind { None, One, Several };
    Kind kind = Kind::None;
    QList<int> entries;
};

/// People by name, each under a number of the caller's; one may have several faces (a joined record, another
/// line of the list). In memory, single-threaded.
class PersonIndex {
public:
    explicit PersonIndex(QDate today)
        : m_today(today)
    {
    }

    void add(int entry, const PersonFacts &facts);
    /// The same name and birthday make a match; sex, phone, road and case number tell several apart. Without
    /// a birthday on one side one of the latter three is needed. A different birthday with the same phone or
    /// case number is doubtful, not somebody else.
    PersonMatch match(const IncomingPerson &row) const;

private:
    struct Face {
        PersonFacts facts;
        QString place; ///< key of the road
        int entry;
    };
    bool isOfAnotherAge(const IncomingPerson &row, QDate birth) const;

    QDate m_today;
    QList<Face> m_faces;
    QHash<QString, QList<qsizetype>> m_byName;
};

} // namespace work
