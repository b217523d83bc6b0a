// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QByteArray>
#include <QString>

namespace domain {

/// What tells one person from another across dongs: a hash of name, day of birth (ISO) and sex, so that whoever
/// compares it learns nothing else. The same person in two dongs gives the same bytes. Without a name or a day of birth
/// nothing tells him from others of his name: then it is of his record alone.
QByteArray identityOf(const base::Id &record, const QString &name, const QString &birth, const QString &sex);

} // namespace domain
