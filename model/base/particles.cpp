// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/particles.h"

#include "model/base/hangulcode.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace base::hangul {

namespace {

enum class Ending { Vowel, Rieul, Consonant, Unknown };

struct Forms {
    QString afterConsonant;
    QString afterVowel;
    QString both;
};

Forms formsOf(Particle particle)
{
    switch (particle) {
    case Particle::Topic:
        return {QStringLiteral("은"), QStringLiteral("는"), QStringLiteral("은(는)")};
    case Particle::Subject:
        return {QStringLiteral("이"), QStringLiteral("가"), QStringLiteral("이(가)")};
    case Particle::Object:
        return {QStringLiteral("을"), QStringLiteral("를"), QStringLiteral("을(를)")};
    case Particle::With:
        return {QStringLiteral("과"), QStringLiteral("와"), QStringLiteral("과(와)")};
    case Particle::Direction:
        return {QStringLiteral("으로"), QStringLiteral("로"), QStringLiteral("(으)로")};
    case Particle::Copula:
        return {QStringLiteral("이"), QString(), QStringLiteral("(이)")};
    }
    return {};
}

Ending endingOfHangul(QChar letter)
{
    const QChar last = isSyllable(letter) ? finalOf(letter) : letter;
    if (last.isNull() || isVowel(last))
        return Ending::Vowel;
    return last == u'ㄹ' ? Ending::Rieul : Ending::Consonant;
}

/// 영 일 이 삼 사 오 육 칠 팔 구; tens to ten thousands end in consonants like 영 does.
Ending endingOfDigit(QChar digit)
{
    switch (digit.digitValue()) {
    case 1:
    case 7:
    case 8:
        return Ending::Rieul;
    case 0:
    case 3:
    case 6:
        return Ending::Consonant;
    default:
        return Ending::Vowel;
    }
}

/// By the names of the letters: 엘 and 알 end in ㄹ, 엠 and 엔 in a consonant.
Ending endingOfLetterName(QChar letter)
{
    if (letter == u'L' || letter == u'R')
        return Ending::Rieul;
    return letter == u'M' || letter == u'N' ? Ending::Consonant : Ending::Vowel;
}

/// As the word would be written in Hangul: nasals stay finals, stops only behind a vowel (웹, but 팩트 with
/// ㅡ).
Ending endingOfLatinWord(const QString &word)
{
    static const QRegularExpression nasal(QStringLiteral("(?:[mn]|ng)$"));
    static const QRegularExpression stop(QStringLiteral("[aeiouy](?:[bckpt]|ck)$"));
    if (word.endsWith(u'l'))
        return Ending::Rieul;
    return nasal.match(word).hasMatch() || stop.match(word).hasMatch() ? Ending::Consonant : Ending::Vowel;
}

QString spokenPart(const QString &word)
{
    static const QRegularExpression silentTail(
        QStringLiteral("(?:\\s*\\([^()]*\\)|[\\s\"'’”」』>\\])}.,!?…])+$"));
    QString spoken = word.normalized(QString::NormalizationForm_C);
    return spoken.remove(silentTail);
}

Ending endingOf(const QString &word)
{
    const QString spoken = spokenPart(word);
    if (spoken.isEmpty())
        return Ending::Unknown;
    const QChar last = spoken.back();
    if (isSyllable(last) || isConsonant(last) || isVowel(last))
        return endingOfHangul(last);
    if (last.isDigit())
        return endingOfDigit(last);
    if (last.unicode() < 128 && last.isUpper())
        return endingOfLetterName(last);
    if (last.unicode() < 128 && last.isLower())
        return endingOfLatinWord(spoken);
    return Ending::Unknown;
}

} // namespace

QString particleFor(const QString &word, Particle particle)
{
    const Forms forms = formsOf(particle);
    switch (endingOf(word)) {
    case Ending::Vowel:
        return forms.afterVowel;
    case Ending::Rieul:
        return particle == Particle::Direction ? forms.afterVowel : forms.afterConsonant;
    case Ending::Consonant:
        return forms.afterConsonant;
    case Ending::Unknown:
        break;
    }
    return forms.both;
}

QString withParticle(const QString &word, Particle particle)
{
    return word + particleFor(word, particle);
}

QString settleParticles(const QString &sentence)
{
    static const std::array<std::pair<QString, Particle>, 5> marks{{
        {QStringLiteral("은(는)"), Particle::Topic},
        {QStringLiteral("이(가)"), Particle::Subject},
        {QStringLiteral("을(를)"), Particle::Object},
        {QStringLiteral("과(와)"), Particle::With},
        {QStringLiteral("(으)로"), Particle::Direction},
    }};
    QString settled = sentence;
    for (const auto &[mark, particle] : marks) {
        for (qsizetype at = settled.indexOf(mark); at >= 0; at = settled.indexOf(mark, at + 1)) {
            const QString form = particleFor(settled.left(at), particle);
            if (!form.contains(u'('))
                settled.replace(at, mark.size(), form);
        }
    }
    return settled;
}

} // namespace base::hangul
