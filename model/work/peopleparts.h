// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/people.h"

namespace sql {
class Connection;
}

/// Reading the parts of a person's page; used by people.cpp and by what prints and exports a person.
namespace work::people {

base::Result<PersonDetail> readDetail(sql::Connection &connection, const base::Id &person);
base::Result<QList<domain::Note>> readNotes(
    sql::Connection &connection, const base::Id &person, const domain::NoteEdge &after, int limit);

} // namespace work::people
