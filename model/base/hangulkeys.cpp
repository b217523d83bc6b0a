// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/hangulkeys.h"

#include "model/base/hangulcode.h"

namespace base::hangul {

namespace {

/// The same place in both rows is the same key.
constexpr char16_t kKeys[] = u"rRseEfaqQtTdwWczxvgkoiOjpuPhynbml";
constexpr char16_t kLetters[] = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ";

bool isLatin(QChar letter)
{
    return letter.unicode() < 128 && letter.isLetter();
}

/// Where shift changes nothing in Hangul mode, the small letter.
QChar plainKey(QChar key)
{
    return QStringView(kKeys).contains(key) || !isLatin(key) ? key : key.toLower();
}

/// Joins letters to syllables as they are typed.
class Automaton {
public:
    void type(QChar letter)
    {
        if (isConsonant(letter))
            typeConsonant(letter);
        else if (isVowel(letter))
            typeVowel(letter);
        else
            typeOther(letter);
    }
    QString finish()
    {
        flush();
        return m_done;
    }

private:
    void typeConsonant(QChar letter)
    {
        if (!m_lead.isNull() && !m_vowel.isNull()) {
            const QChar joined = m_final.isNull() ? letter : joinCluster(m_final, letter);
            if (finalIndex(joined) > 0) {
                m_final = joined;
                return;
            }
        }
        flush();
        m_lead = letter;
    }
    void typeVowel(QChar letter)
    {
        if (!m_final.isNull())
            moveFinalOn();
        if (!m_vowel.isNull()) {
            const QChar joined = joinCluster(m_vowel, letter);
            if (!joined.isNull()) {
                m_vowel = joined;
                return;
            }
            flush();
        }
        m_vowel = letter;
    }
    void typeOther(QChar letter)
    {
        flush();
        m_done += letter;
    }
    /// A vowel takes the consonant before it along: 갑 and ㅏ are 가바, 값 and ㅏ are 갑사.
    void moveFinalOn()
    {
        const QString parts = splitCluster(m_final);
        m_final = parts.size() == 2 ? parts.front() : QChar();
        flush();
        m_lead = parts.back();
    }
    void flush()
    {
        if (!m_lead.isNull() && !m_vowel.isNull())
            m_done += syllable(
                leadIndex(m_lead), vowelIndex(m_vowel), m_final.isNull() ? 0 : finalIndex(m_final));
        else if (!m_lead.isNull())
            m_done += m_lead;
        else if (!m_vowel.isNull())
            m_done += m_vowel;
        m_lead = m_vowel = m_final = QChar();
    }

    QString m_done;
    QChar m_lead;
    QChar m_vowel;
    QChar m_final;
};

QString keysOf(QChar jamo)
{
    QString keys;
    for (const QChar part : splitCluster(jamo)) {
        const qsizetype place = QStringView(kLetters).indexOf(part);
        keys += place < 0 ? part : QChar(kKeys[place]);
    }
    return keys;
}

} // namespace

QString hangulFromKeys(const QString &latin)
{
    Automaton automaton;
    for (const QChar key : latin) {
        const qsizetype place = QStringView(kKeys).indexOf(plainKey(key));
        automaton.type(place < 0 ? key : QChar(kLetters[place]));
    }
    return automaton.finish();
}

QString keysFromHangul(const QString &text)
{
    QString keys;
    for (const QChar letter : text.normalized(QString::NormalizationForm_C)) {
        if (!isSyllable(letter)) {
            keys += keysOf(compatible(letter));
            continue;
        }
        keys += keysOf(leadOf(letter)) + keysOf(vowelOf(letter));
        if (finalIndexOf(letter) != 0)
            keys += keysOf(finalOf(letter));
    }
    return keys;
}

QByteArray canonicalPassword(const QString &password)
{
    QString keys = keysFromHangul(password);
    for (QChar &key : keys)
        key = plainKey(key);
    return keys.toUtf8();
}

} // namespace base::hangul
