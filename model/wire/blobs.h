// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// What devices and the office say about sealed files (base/sealedfile.h): the payloads of POST /v1/blobs,
/// and of letters in packages. A file is always named together with the record that names it, since rights
/// hang on that. Reading never trusts, as in codec.h.
namespace wire {

struct BlobName {
    base::Id record;
    QString blob; ///< 64 hex digits

    bool operator==(const BlobName &) const = default;
};

/// What is there of each of these? At most `kMostAsked`.
struct BlobAsk {
    QList<BlobName> names;
};
inline constexpr qsizetype kMostAsked = 500;

/// One chunk for the office. `size` is that of the whole file before it was sealed.
struct BlobPut {
    BlobName name;
    qint64 size = 0;
    int number = 0;
    QByteArray chunk;
};

/// One chunk from the office.
struct BlobGet {
    BlobName name;
    int number = 0;
};

/// Why the office has not simply done it.
enum class BlobVerdict {
    Done,
    NotNamed, ///< no accepted record that this user may read names the file
    NotAllowed, ///< he may read the record, and not write such
    WrongSize, ///< not the size that the record says, too large a file, or no such chunk
    Damaged, ///< all chunks were there and do not bear the name; they were dropped
    NotThere, ///< a chunk was asked for that the office does not have
    Other ///< of a newer program
};

/// How things stand with one file at the office. `held` has a bit for each chunk that is there, the first
/// being the lowest of the first byte; of a file that is complete it is empty.
struct BlobState {
    BlobName name;
    BlobVerdict verdict = BlobVerdict::Done;
    bool isComplete = false; ///< every chunk is there, and they bear the name
    QByteArray held;

    bool holds(int number) const;
};

/// The answer to each of the three; `chunk` is what was asked for with a BlobGet, and `number` which it is.
struct BlobAnswer {
    QList<BlobState> states;
    int number = 0;
    QByteArray chunk;
};

QByteArray encode(const BlobAsk &ask);
QByteArray encode(const BlobPut &put);
QByteArray encode(const BlobGet &get);
QByteArray encode(const BlobAnswer &answer);
/// ErrorKind::InvalidInput for whatever is odd, SchemaTooNew for another format.
base::Result<BlobAsk> decodeBlobAsk(const QByteArray &bytes);
base::Result<BlobPut> decodeBlobPut(const QByteArray &bytes);
base::Result<BlobGet> decodeBlobGet(const QByteArray &bytes);
base::Result<BlobAnswer> decodeBlobAnswer(const QByteArray &bytes);

} // namespace wire
