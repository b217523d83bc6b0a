// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/recoverycode.h"

#include "model/base/crypto.h"
#include "model/base/hangulkeys.h"

#include <QStringList>

namespace store::recoverycode {
namespace {

constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kSecretLetters = 32;
constexpr int kCheckLetters = 4;

QByteArray lettersOf(const QByteArray &bytes, int count)
{
    QByteArray letters;
    quint32 bits = 0;
    int held = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | quint8(byte);
        held += 8;
        while (held >= 5 && letters.size() < count) {
            letters.append(kAlphabet[(bits >> (held - 5)) & 31]);
            held -= 5;
        }
    }
    return letters;
}

QByteArray checkOf(const QByteArray &letters)
{
    return lettersOf(base::crypto::hash("carepass recovery " + letters), kCheckLetters);
}

} // namespace

QString make(base::Random &random)
{
    const QByteArray letters = lettersOf(random.bytes(20), kSecretLetters);
    const QByteArray all = letters + checkOf(letters);
    QStringList groups;
    for (int at = 0; at < all.size(); at += 4)
        groups.append(QString::fromLatin1(all.mid(at, 4)));
    return groups.join(u'-');
}

base::Result<QByteArray> secretOf(const QString &typed)
{
    QByteArray letters;
    // Typed in Hangul mode or in full width, it is the same keys.
    const QString keys = base::hangul::keysFromHangul(typed.normalized(QString::NormalizationForm_KC));
    for (const QChar character : keys.toUpper()) {
        char letter = character.toLatin1();
        if (letter == 'O')
            letter = '0';
        if (letter == 'I' || letter == 'L')
            letter = '1';
        if (letter && strchr(kAlphabet, letter))
            letters.append(letter);
        else if (!character.isSpace() && character.category() != QChar::Punctuation_Dash)
            return base::Error{base::ErrorKind::WrongPassword, QStringLiteral("recovery code: letter")};
    }
    if (letters.size() != kSecretLetters + kCheckLetters)
        return base::Error{
            base::ErrorKind::WrongPassword, QStringLiteral("recovery code: length %1").arg(letters.size())};
    const QByteArray secret = letters.left(kSecretLetters);
    if (checkOf(secret) != letters.mid(kSecretLetters))
        return base::Error{base::ErrorKind::WrongPassword, QStringLiteral("recovery code: checksum")};
    return secret;
}

} // namespace store::recoverycode
