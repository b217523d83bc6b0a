// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/recovery.h"

#include "model/base/hangulkeys.h"

#include <QStringList>

#include <cstring>

using namespace Qt::StringLiterals;

namespace office::recovery {
namespace {

constexpr char kLetters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's, without I, L, O and U
constexpr qsizetype kShareSize = 32;
constexpr qsizetype kShareLetters = 52;
constexpr qsizetype kCheckLetters = 4;
constexpr qsizetype kGroup = 4;

QByteArray lettersOf(const QByteArray &bytes, qsizetype count)
{
    QByteArray letters;
    quint32 bits = 0;
    int held = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | quint8(byte);
        for (held += 8; held >= 5 && letters.size() < count; held -= 5)
            letters.append(kLetters[(bits >> (held - 5)) & 31]);
    }
    if (letters.size() < count)
        letters.append(kLetters[(bits << (5 - held)) & 31]);
    return letters;
}

QByteArray bytesOf(const QByteArray &letters)
{
    QByteArray bytes;
    quint32 bits = 0;
    int held = 0;
    for (const char letter : letters) {
        bits = (bits << 5) | quint32(std::strchr(kLetters, letter) - kLetters);
        held += 5;
        if (held >= 8) {
            bytes.append(char(bits >> (held - 8)));
            held -= 8;
        }
    }
    return bytes.first(kShareSize);
}

QByteArray checkOf(const QByteArray &letters)
{
    return lettersOf(base::crypto::hash("carepass office recovery " + letters), kCheckLetters);
}

QString textOf(const QByteArray &share)
{
    const QByteArray letters = lettersOf(share, kShareLetters);
    const QByteArray all = letters + checkOf(letters);
    QStringList groups;
    for (qsizetype at = 0; at < all.size(); at += kGroup)
        groups.append(QString::fromLatin1(all.mid(at, kGroup)));
    return groups.join(u'-');
}

base::Error wrongShare(const QString &what)
{
    return {base::ErrorKind::WrongPassword, u"recovery share: "_s + what};
}

base::Result<base::LockedBytes> shareOf(const QString &typed)
{
    QByteArray letters;
    const QString keys = base::hangul::keysFromHangul(typed.normalized(QString::NormalizationForm_KC));
    for (const QChar character : keys.toUpper()) {
        char letter = character.toLatin1();
        letter = letter == 'O' ? '0' : letter == 'I' || letter == 'L' ? '1' : letter;
        if (letter && std::strchr(kLetters, letter))
            letters.append(letter);
        else if (!character.isSpace() && character.category() != QChar::Punctuation_Dash)
            return wrongShare(u"letter"_s);
    }
    if (letters.size() != kShareLetters + kCheckLetters)
        return wrongShare(u"length %1"_s.arg(letters.size()));
    if (checkOf(letters.first(kShareLetters)) != letters.sliced(kShareLetters))
        return wrongShare(u"checksum"_s);
    QByteArray bytes = bytesOf(letters.first(kShareLetters));
    return base::LockedBytes::takeFrom(bytes);
}

base::LockedBytes exclusiveOr(const base::LockedBytes &one, const base::LockedBytes &other)
{
    base::LockedBytes both(one.size());
    for (size_t at = 0; at < one.size(); ++at)
        both.data()[at] = one.data()[at] ^ other.data()[at];
    return both;
}

QString textOfLocked(const base::LockedBytes &share)
{
    QByteArray bytes(reinterpret_cast<const char *>(share.data()), qsizetype(share.size()));
    const QString text = textOf(bytes);
    base::wipe(bytes);
    return text;
}

} // namespace

Made make()
{
    // Each of the two alone is a number that has nothing to do with the key.
    const base::LockedBytes first = base::crypto::makeKey();
    const base::LockedBytes second = base::crypto::makeKey();
    const base::crypto::SigningKey key = *base::crypto::SigningKey::fromSeed(exclusiveOr(first, second));
    return {key.publicKey, {textOfLocked(first), textOfLocked(second)}};
}

base::Result<base::crypto::SigningKey> combine(const Shares &shares, const QByteArray &publicKey)
{
    const base::Result<base::LockedBytes> first = shareOf(shares.first);
    if (!first)
        return first.error();
    const base::Result<base::LockedBytes> second = shareOf(shares.second);
    if (!second)
        return second.error();
    base::Result<base::crypto::SigningKey> key
        = base::crypto::SigningKey::fromSeed(exclusiveOr(*first, *second));
    if (key && key->publicKey != publicKey)
        return wrongShare(u"the two do not belong together, or to another office"_s);
    return key;
}

} // namespace office::recovery
