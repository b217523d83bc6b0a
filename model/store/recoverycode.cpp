// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/recoverycode.h"

#include "model/base/base32.h"
#include "model/base/crypto.h"

#include <QStringList>

namespace store::recoverycode {
namespace {

constexpr int kSecretLetters = 32;
constexpr int kCheckLetters = 4;

QByteArray checkOf(const QByteArray &letters)
{
    return base::base32::encode(base::crypto::hash("carepass recovery " + letters)).left(kCheckLetters);
}

} // namespace

QString make(base::Random &random)
{
    const QByteArray letters = base::base32::encode(random.bytes(20));
    const QByteArray all = letters + checkOf(letters);
    QStringList groups;
    for (int at = 0; at < all.size(); at += 4)
        groups.append(QString::fromLatin1(all.mid(at, 4)));
    return groups.join(u'-');
}

base::Result<QByteArray> secretOf(const QString &typed)
{
    const QByteArray letters = base::base32::lettersFrom(typed);
    if (letters.contains('?'))
        return base::Error{base::ErrorKind::WrongPassword, QStringLiteral("recovery code: letter")};
    if (letters.size() != kSecretLetters + kCheckLetters)
        return base::Error{
            base::ErrorKind::WrongPassword, QStringLiteral("recovery code: length %1").arg(letters.size())};
    const QByteArray secret = letters.left(kSecretLetters);
    if (checkOf(secret) != letters.mid(kSecretLetters))
        return base::Error{base::ErrorKind::WrongPassword, QStringLiteral("recovery code: checksum")};
    return secret;
}

} // namespace store::recoverycode
