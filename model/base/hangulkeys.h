// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The two-set keyboard (두벌식, KS X 5002): what one keyboard mode would have written, given what the other
/// wrote.
namespace base::hangul {

/// What Latin keys write in Hangul mode: `ghdrlfehd` -> 홍길동, `vt` -> ㅍㅅ. Capitals with a letter of their
/// own (Q W E R T O P) count as shifted, others as plain; what is no letter stays.
QString hangulFromKeys(const QString &latin);

/// The keys that write a Hangul text: 홍길동 -> `ghdrlfehd`, ㅅㄷ -> `te`; what is no Hangul stays.
QString keysFromHangul(const QString &text);

/// The bytes a password is derived from: NFC, Hangul as its keys, capitals whose key writes the same letter
/// with shift as small ones, UTF-8. Both keyboard modes give the same bytes.
QByteArray canonicalPassword(const QString &password);

} // namespace base::hangul
