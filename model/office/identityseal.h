// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/lockedbytes.h"
#include "model/base/result.h"

#include <QByteArray>

namespace office {

/// Who somebody is, as it stands in a column: under keys of the office that follow from that of its book and
/// are in no copy of the database. The same person always gives the same bytes, so that SQL can find and
/// compare them; without the keys nobody can try whether a name and a day of birth give them.
class IdentitySeal {
public:
    /// The first byte of what is sealed says of which key and form it is. A renewed key takes the next number, and a
    /// migration seals anew (identitymigration::resealAll), since equal identities have to give equal bytes.
    static constexpr quint8 kForm = 1;

    explicit IdentitySeal(const base::LockedBytes &bookKey);

    QByteArray seal(const QByteArray &identity) const;
    /// Also what an earlier edition sealed, which had no such byte. VaultDamaged where the bytes are none or the key is another.
    base::Result<QByteArray> open(const QByteArray &sealed) const;

private:
    base::LockedBytes m_key;
    base::LockedBytes m_nonceKey;
};

} // namespace office
