// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/laptop.h"

#include <QMap>

namespace faults {

/// Whether two vaults show the same of one person: all that is known and all that happened.
void expectSamePerson(const Laptop &one, const Laptop &other, const QString &person);
/// Whether two vaults of one dong hold the same: lists, conflicts, and so many of the people in full.
void expectSame(const Laptop &one, const Laptop &other, int people = 10);

/// How often each name stands in the vault's list of people.
QMap<QString, int> namesIn(const Laptop &laptop);
/// Whether each of these names stands there, and no name twice.
void expectEachOnce(const Laptop &laptop, const QStringList &names);

} // namespace faults
