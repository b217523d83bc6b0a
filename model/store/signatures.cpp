// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/signatures.h"

#include "model/store/users.h"

namespace store {

base::Result<KnownKeys> KnownKeys::read(sql::Connection &connection, const QByteArray &officeKey)
{
    const auto users = users::all(connection);
    if (!users)
        return users.error();
    KnownKeys keys;
    for (const KnownUser &user : *users)
        keys.m_keys.insert(user.id, user.publicKey);
    keys.m_keys.insert(base::Id(), officeKey);
    return keys;
}

bool KnownKeys::isSigned(const QByteArray &message, const QByteArray &signature, const base::Id &user) const
{
    if (!looksAt(user))
        return true;
    return base::crypto::verify(message, signature, m_keys.value(user));
}

} // namespace store
