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
    explicit IdentitySeal(const base::LockedBytes &bookKey);

    QByteArray seal(const QByteArray &identity) const;
    /// VaultDamaged where the bytes are none or the key is another.
    base::Result<QByteArray> open(const QByteArray &sealed) const;

private:
    base::LockedBytes m_key;
    base::LockedBytes m_nonceKey;
};

} // namespace office
