// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How Unicode counts Hangul: 19 leads, 21 vowels and 28 finals (none first), conjoining (U+1100), as
/// compatibility jamo (U+3131) or joined in syllables (U+AC00). Formulas: The Unicode Standard, 3.12
/// "Conjoining Jamo Behavior".
namespace base::hangul {

inline constexpr char16_t kFirstSyllable = 0xAC00;
inline constexpr char16_t kLastSyllable = 0xD7A3;
inline constexpr int kVowels = 21;
inline constexpr int kFinals = 28;

inline bool isSyllable(QChar letter)
{
    return letter.unicode() >= kFirstSyllable && letter.unicode() <= kLastSyllable;
}
inline int leadIndexOf(QChar syllable)
{
    return (syllable.unicode() - kFirstSyllable) / (kVowels * kFinals);
}
inline int vowelIndexOf(QChar syllable)
{
    return (syllable.unicode() - kFirstSyllable) / kFinals % kVowels;
}
inline int finalIndexOf(QChar syllable)
{
    return (syllable.unicode() - kFirstSyllable) % kFinals;
}
QChar syllable(int leadIndex, int vowelIndex, int finalIndex);

/// Compatibility jamo: ㄱ to ㅎ with the clusters, ㅏ to ㅣ.
inline bool isConsonant(QChar letter)
{
    return letter.unicode() >= 0x3131 && letter.unicode() <= 0x314E;
}
inline bool isVowel(QChar letter)
{
    return letter.unicode() >= 0x314F && letter.unicode() <= 0x3163;
}

/// The lead, vowel and final of a syllable as compatibility jamo; the final is null where there is none.
QChar leadOf(QChar syllable);
QChar vowelOf(QChar syllable);
QChar finalOf(QChar syllable);
/// The places of a compatibility jamo in the three rows, or -1; a final of 0 is "none" and is never answered.
int leadIndex(QChar jamo);
int vowelIndex(QChar jamo);
int finalIndex(QChar jamo);

/// ㄳ -> ㄱㅅ, ㅘ -> ㅗㅏ; everything else as it is. ㄲ and ㅆ have a key of their own and stay.
QString splitCluster(QChar jamo);
/// The reverse, or null where the two do not join.
QChar joinCluster(QChar first, QChar second);

/// The compatibility jamo of a conjoining one; other letters as they are.
QChar compatible(QChar letter);
/// The conjoining leads and vowels that a letter of decomposed text becomes in the search form.
QString searchLetters(QChar letter);

} // namespace base::hangul
