// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/recovery.h"

#include "model/base/base32.h"

#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace office::recovery {
namespace {

constexpr qsizetype kShareSize = 32;
constexpr qsizetype kShareLetters = 52;
constexpr qsizetype kCheckLetters = 4;
constexpr qsizetype kGroup = 4;

QByteArray checkOf(const QByteArray &letters)
{
    return base::base32::encode(base::crypto::hash("carepass office recovery " + letters))
        .first(kCheckLetters);
}

QString textOf(const QByteArray &share)
{
    const QByteArray letters = base::base32::encode(share);
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
    const QByteArray letters = base::base32::lettersFrom(typed);
    if (letters.contains('?'))
        return wrongShare(u"letter"_s);
    if (letters.size() != kShareLetters + kCheckLetters)
        return wrongShare(u"length %1"_s.arg(letters.size()));
    if (checkOf(letters.first(kShareLetters)) != letters.sliced(kShareLetters))
        return wrongShare(u"checksum"_s);
    std::optional<QByteArray> bytes = base::base32::decode(letters.first(kShareLetters), kShareSize);
    if (!bytes)
        return wrongShare(u"letter"_s);
    return base::LockedBytes::takeFrom(*bytes);
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
