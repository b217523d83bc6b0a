// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/base32.h"

#include "model/base/hangulkeys.h"

#include <cstring>

namespace base::base32 {
namespace {

constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

} // namespace

int valueOf(char letter)
{
    const char *found = letter ? strchr(kAlphabet, letter) : nullptr;
    return found ? int(found - kAlphabet) : -1;
}

char letterOf(int value)
{
    return kAlphabet[value & 31];
}

QByteArray encode(const QByteArray &bytes)
{
    QByteArray letters;
    quint32 bits = 0;
    int held = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | quint8(byte);
        for (held += 8; held >= 5; held -= 5)
            letters.append(letterOf(int(bits >> (held - 5))));
    }
    if (held > 0)
        letters.append(letterOf(int(bits << (5 - held))));
    return letters;
}

std::optional<QByteArray> decode(const QByteArray &letters, qsizetype size)
{
    if (letters.size() != (size * 8 + 4) / 5)
        return std::nullopt;
    QByteArray bytes;
    quint32 bits = 0;
    int held = 0;
    for (const char letter : letters) {
        const int value = valueOf(letter);
        if (value < 0)
            return std::nullopt;
        bits = (bits << 5) | quint32(value);
        held += 5;
        if (held >= 8) {
            bytes.append(char(bits >> (held - 8)));
            held -= 8;
        }
    }
    if (bits & ((1u << held) - 1))
        return std::nullopt;
    return bytes;
}

QByteArray lettersFrom(const QString &typed)
{
    QByteArray letters;
    // Typed in Hangul mode or in full width, it is the same keys.
    const QString keys = hangul::keysFromHangul(typed.normalized(QString::NormalizationForm_KC));
    for (const QChar character : keys.toUpper()) {
        char letter = character.toLatin1();
        if (letter == 'O')
            letter = '0';
        if (letter == 'I' || letter == 'L')
            letter = '1';
        if (valueOf(letter) >= 0)
            letters.append(letter);
        else if (!character.isSpace() && character.category() != QChar::Punctuation_Dash)
            letters.append('?');
    }
    return letters;
}

} // namespace base::base32
