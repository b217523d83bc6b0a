// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/sealedchange.h"

#include "model/base/bytes.h"
#include "model/base/crypto.h"

namespace office {

QByteArray headOf(const domain::Change &change)
{
    domain::Change bare = change;
    syncing::strip(bare);
    return syncing::encodeChange(bare);
}

QByteArray sealedBodyOf(const domain::Change &change, const base::LockedBytes &dataKey)
{
    if (!syncing::hasBody(change))
        return {};
    return base::crypto::sealBytes(
        base::ByteWriter().bytes(change.salt).bytes(change.body).result(), dataKey);
}

base::Result<domain::Change> changeOf(
    const QByteArray &head, const QByteArray &sealed, const base::LockedBytes &dataKey)
{
    std::optional<domain::Change> change = syncing::decodeChange(head);
    if (!change)
        return base::Error{base::ErrorKind::VaultDamaged, QStringLiteral("the header of a change")};
    if (sealed.isEmpty())
        return *change;
    const base::Result<QByteArray> plain = base::crypto::openBytes(sealed, dataKey);
    if (!plain)
        return base::Error{base::ErrorKind::VaultDamaged, QStringLiteral("the data key opens no change")};
    base::ByteReader reader(*plain);
    change->salt = reader.bytes();
    change->body = reader.bytes();
    if (!reader.ok())
        return base::Error{base::ErrorKind::VaultDamaged, QStringLiteral("the body of a change")};
    return *change;
}

} // namespace office
