// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/messages.h"

#include "model/base/bytes.h"

namespace syncing {

QByteArray Snapshot::signedBytes(const base::Id &stream) const
{
    return base::ByteWriter().raw(stream.bytes()).number(n).bytes(s).bytes(records).result();
}

} // namespace syncing
