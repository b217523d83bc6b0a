// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/lockedbytes.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

/// A file on its way: sealed with a key of its own in chunks (secretstream, XChaCha20-Poly1305), and named by
/// the hash of all that is sealed. Whoever carries it can tell that it is whole and learns nothing. Pure, any
/// thread.
namespace base::sealedfile {

inline constexpr qsizetype kChunk = 256 << 10; ///< of the file, in each chunk but the last
inline constexpr qint64 kLargest = 10 << 20;

/// How many chunks a file of this size has; 0 for what is no size of a file that travels.
int chunksOf(qint64 size);
/// How long the sealed chunk is; 0 where there is none of this number (the first is 0).
qsizetype sealedSize(qint64 size, int number);

/// The same file under the same key gives the same bytes, so that it may be sealed again whenever it is asked
/// for; another file under this key shares nothing with it. InvalidInput for an empty or too large file.
Result<QList<QByteArray>> seal(const QByteArray &file, const LockedBytes &key);
/// BLAKE2b-256 of the chunks one after another, in hex.
QString nameOf(const QList<QByteArray> &chunks);

/// Opens a file chunk by chunk, in their order.
class Opener {
public:
    Opener(const LockedBytes &key, qint64 size);
    ~Opener();
    Opener(const Opener &) = delete;
    Opener &operator=(const Opener &) = delete;

    int taken() const { return m_taken; }
    bool isAtEnd() const;
    /// LetterDamaged for any other bytes than those that were sealed at this place: another chunk, one too
    /// many, cut, changed, of a file of another size. Nothing is taken then.
    Done take(const QByteArray &chunk);
    /// The whole file; LetterDamaged before its end, and where its chunks bear another name.
    Result<QByteArray> file(const QString &name) const;

private:
    struct State;

    std::unique_ptr<State> m_state;
    qint64 m_size;
    int m_taken = 0;
    QByteArray m_file;
};

} // namespace base::sealedfile
