// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Korean text for searching. Keyboards are in hangulkeys.h, particles in particles.h, masking in names.h.
/// All functions are pure and take text in any normalisation form.
namespace base::hangul {

/// The form that names are searched in: what the keys of a two-set keyboard would write, letter by letter, as
/// conjoining leads and vowels; case-folded, runs of blanks as one. Final consonants become leads, compound
/// vowels and finals their parts, so that text typed halfway (갑 on the way to 가방, ㄱ on the way to 김) is
/// a part of it.
QString jamo(const QString &text);

/// The initial consonants of the syllables as compatibility jamo (홍길동 -> ㅎㄱㄷ); other letters stay,
/// case-folded.
QString initials(const QString &text);

/// Whether there is nothing but consonants and blanks: a question for initials.
bool isInitialsQuery(const QString &text);

/// Whether `query` stands somewhere in `text`, blanks aside, where a lone consonant stands for every syllable
/// that begins with it and the last syllable may be half typed: 홍ㄱㄷ and 홍기 both find 홍길동.
bool matchesInitialsMix(const QString &text, const QString &query);

/// Pairs of neighbouring letters within each word, separated by blanks, NFC and case-folded, for the index of
/// notes: 병원 동행 -> 병원 동행, 보건소 -> 보건 건소. A word of one letter stays.
QString bigrams(const QString &text);

/// Whether a syllable ends in a consonant (받침). False for everything that is no whole syllable.
bool hasFinal(QChar letter);

} // namespace base::hangul
