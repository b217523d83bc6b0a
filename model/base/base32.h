// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Letters that people read aloud and type: Crockford's alphabet of ten digits and 22 letters, without I, L,
/// O and U. Each carries five bits.
namespace base::base32 {

/// As many letters as the bytes need, the last filled up with zero bits.
QByteArray encode(const QByteArray &bytes);
/// The first `size` bytes of these letters. Nothing where there are not exactly as many letters as those
/// need, or the bits that fill the last are not zero.
std::optional<QByteArray> decode(const QByteArray &letters, qsizetype size);
/// 0..31, or -1 for what is no letter of the alphabet.
int valueOf(char letter);
char letterOf(int value);

/// What somebody typed as letters of the alphabet: forgives case, spaces, dashes, Hangul mode, full width,
/// and O for 0, I and L for 1. What is none of them becomes '?'.
QByteArray lettersFrom(const QString &typed);

} // namespace base::base32
