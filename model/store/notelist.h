// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/note.h"
#include "model/sql/connection.h"

#include <QList>

/// Notes of a person and of the records joined to it, newest first; `after` is where the page before ended.
namespace store::notelist {

base::Result<QList<domain::Note>> ofPerson(
    sql::Connection &connection, const base::Id &person, const domain::NoteEdge &after, int limit);

} // namespace store::notelist
