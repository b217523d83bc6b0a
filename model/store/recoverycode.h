// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/random.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QString>

/// The recovery code: 160 random bits as eight groups of four letters and digits (Crockford's alphabet,
/// without I, L, O and U) and a ninth group of checksum. Shown and printed once, when the vault is made.
namespace store::recoverycode {

QString make(base::Random &random);
/// The canonical bytes to derive from; forgives case, spaces, dashes, Hangul mode, full width, and O for 0, I
/// and L for 1.
/// ErrorKind::WrongPassword where letters are missing or foreign, or the checksum says that one is wrong: a
/// mistyped code is answered like a wrong one, only without counting as a try.
base::Result<QByteArray> secretOf(const QString &typed);

} // namespace store::recoverycode
