// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace syncing {

/// A change as the office numbered it in a stream. `s` chains the numbers: s(n) = H(s(n−1) ‖ n ‖ d), where d
/// is the change's place in the chain of its device. `receipt` counts the office's transactions; it tells a
/// device when its change has reached two backups.
struct Entry {
    domain::Change change;
    qint64 n = 0;
    QByteArray s;
    qint64 receipt = 0;
};

/// From number `start` on, a stream goes by this epoch; a restored office begins a new one.
struct EpochMark {
    base::Id epoch;
    qint64 start = 0;

    bool operator==(const EpochMark &) const = default;
};

QByteArray streamHash(const QByteArray &previous, qint64 n, const QByteArray &deviceHash);

/// Whether salt and body are there; an erasure takes both away, and headers and commitments stay.
inline bool hasBody(const domain::Change &change)
{
    return !change.salt.isEmpty();
}
void strip(domain::Change &change);

/// Whether header, commitment and chain belong together, and the body to the commitment, where there is one.
bool isWhole(const domain::Change &change);

/// Whether these are, whole and in order, the entries after (`after`, `hash`) up to (`end`, `endHash`): what
/// `vault verify` and a page are checked by. A head that somebody else keeps makes the end certain.
bool verifiesStream(
    const QList<Entry> &entries, qint64 after, const QByteArray &hash, qint64 end, const QByteArray &endHash);

/// The last number up to which two histories of one stream can be the same; `end` is how far each has come.
qint64 commonEnd(const QList<EpochMark> &a, qint64 endA, const QList<EpochMark> &b, qint64 endB);

/// The whole change as bytes and back, for the inbox of a case that has moved.
QByteArray encodeChange(const domain::Change &change);
std::optional<domain::Change> decodeChange(const QByteArray &bytes);

} // namespace syncing
