// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base::hangul {

/// Particles whose form depends on the sound before them.
enum class Particle {
    Topic, ///< 은/는
    Subject, ///< 이/가
    Object, ///< 을/를
    With, ///< 과/와
    Direction, ///< 으로/로; 로 after ㄹ too
    Copula ///< 이/nothing, as before 며 or 라고
};

/// The word with the form that fits its last sound: 홍길동이, 나래가, 서울로. Digits count as read in Korean
/// (3 as 삼), capitals as letter names (CRM as 엠), other Latin words by their spelling; brackets and quotes
/// behind the word do not count. Where no sound is known both forms are written: `★은(는)`.
QString withParticle(const QString &word, Particle particle);

/// The particle alone.
QString particleFor(const QString &word, Particle particle);

/// A sentence whose words were put in later: every `은(는)`, `이(가)`, `을(를)`, `과(와)` and `(으)로` becomes the
/// form that fits the word before it. Where no sound is known it stays as it is.
QString settleParticles(const QString &sentence);

} // namespace base::hangul
