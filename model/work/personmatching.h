// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/incomingperson.h"

#include <QHash>
#include <QSet>

namespace work {

/// Who a row of a list may be: nobody known, one person, or several of whom a human has to choose.
struct PersonMatch {
    enum class Kind { None, One, Several };
    Kind kind = Kind::None;
    QList<int> entries;
    bool isOtherName = false; ///< nobody of this name, but the rest speaks for these
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
    /// case number is doubtful, not somebody else. Where nobody has the name, those of the same birthday and
    /// phone, case number or house are doubtful: the name may have been corrected, or it is a twin. People of
    /// whom the list spoke already, and of the other sex, are not meant then.
    PersonMatch match(const IncomingPerson &row) const;

private:
    struct Face {
        PersonFacts facts;
        QString place; ///< key of the road
        int entry;
    };
    PersonMatch matchOtherName(const IncomingPerson &row) const;
    bool isOfAnotherAge(const IncomingPerson &row, QDate birth) const;

    QDate m_today;
    QList<Face> m_faces;
    QHash<QString, QList<qsizetype>> m_byName;
    QHash<QDate, QList<qsizetype>> m_byBirth;
    QSet<int> m_listed; ///< entries that a line of the list is about
};

} // namespace work
