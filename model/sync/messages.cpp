// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/messages.h"

#include "model/base/bytes.h"

namespace syncing {

QByteArray Snapshot::signedBytes(const base::Id &stream) const
{
    return base::ByteWriter().raw(stream.bytes()).number(n).bytes(s).bytes(records).result();
}

/// Begins as nothing else does that the office signs.
QByteArray Witness::signedBytes() const
{
    return base::ByteWriter()
        .raw("carepass office, witness")
        .raw(epoch.bytes())
        .number(receipt)
        .bytes(nonce)
        .result();
}

} // namespace syncing
