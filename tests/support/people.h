// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/note.h"
#include "model/domain/person.h"
#include "model/domain/phone.h"

namespace support {

/// A man of 69; the name is all that tests usually care about.
inline domain::Person person(const QString &name)
{
    domain::Person person;
    person.name = name;
    person.birth = QDate(1957, 5, 6);
    person.sex = QStringLiteral("m");
    return person;
}

inline domain::Phone phone(const base::Id &parent, const QString &number)
{
    domain::Phone phone;
    phone.parent = parent;
    phone.number = number;
    return phone;
}

inline domain::Note note(const base::Id &parent, const QString &text, base::Moment at = 1'795'000'000'000)
{
    domain::Note note;
    note.parent = parent;
    note.text = text;
    note.at = at;
    return note;
}

} // namespace support
