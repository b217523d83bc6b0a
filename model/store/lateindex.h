// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/sql/connection.h"

/// Notes whose words are not in the search table yet: a first sync brings a hundred thousand, and taking their
/// words in takes longer than all the rest. Until it is done they are looked through one by one, so that nothing
/// is missed. Inside a transaction of its owner.
namespace store::lateindex {

/// The note of this row waits from now on.
base::Done add(sql::Connection &connection, qint64 note);
/// It waits no more. Whether it did.
base::Result<bool> drop(sql::Connection &connection, qint64 note);
base::Result<qint64> waiting(sql::Connection &connection);
/// Takes the words of the oldest in, of so many at most. Returns how many still wait.
base::Result<qint64> takeIn(sql::Connection &connection, int most);

} // namespace store::lateindex
