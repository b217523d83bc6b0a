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

qsizetype entriesIn(const Response &response)
{
    qsizetype count = 0;
    for (const Page &page : response.pages)
        count += page.entries.size();
    for (const OlderPage &page : response.older)
        count += page.entries.size();
    return count;
}

} // namespace syncing
