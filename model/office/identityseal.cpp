// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/identityseal.h"

#include "model/base/crypto.h"

namespace office {
namespace {

base::LockedBytes keyFor(const base::LockedBytes &bookKey, const QByteArray &purpose)
{
    QByteArray key = base::crypto::keyedHash(bookKey, QByteArrayLiteral("carepass office, ") + purpose);
    return base::LockedBytes::takeFrom(key);
}

} // namespace

IdentitySeal::IdentitySeal(const base::LockedBytes &bookKey)
    : m_key(keyFor(bookKey, QByteArrayLiteral("identities")))
    , m_nonceKey(keyFor(bookKey, QByteArrayLiteral("nonces of identities")))
{
}

QByteArray IdentitySeal::seal(const QByteArray &identity) const
{
    return char(kForm) + base::crypto::sealAlike(identity, m_key, m_nonceKey);
}

base::Result<QByteArray> IdentitySeal::open(const QByteArray &sealed) const
{
    const bool hasForm = !sealed.isEmpty() && quint8(sealed.front()) == kForm;
    base::Result<QByteArray> identity = base::crypto::openBytes(hasForm ? sealed.sliced(1) : sealed, m_key);
    // By chance the older form, which begins with a random byte, may look like it.
    if (!identity && hasForm)
        identity = base::crypto::openBytes(sealed, m_key);
    if (!identity)
        return base::Error{base::ErrorKind::VaultDamaged, QStringLiteral("the data key opens no identity")};
    return identity;
}

} // namespace office
