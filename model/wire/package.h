// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wire/letter.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Letters as one file, for offices whose networks are separated. The first letter is the table: it names the
/// number, the streams and the hash of every other letter, so that nothing can be taken out, put in or mixed.
/// A package holds no names of files, so none can become a path.
namespace wire {

/// The entries of a stream that lie in a package.
struct StreamRange {
    base::Id stream;
    qint64 first = 0;
    qint64 last = 0;

    bool operator==(const StreamRange &) const = default;
};

/// What lies in a file. `number` grows with each package of this sender for this recipient; `previous` is the
/// hash of the last one for which a receipt came back, and empty before there was any. So a lost stick stops
/// nothing: the next package goes on from what was surely read.
struct Package {
    base::Id from;
    base::Id to;
    qint64 number = 0;
    QByteArray previous;
    base::Moment made = 0;
    base::Moment expires = 0; ///< 0: never
    QList<StreamRange> ranges;
    QList<Letter> letters; ///< kind and payload; names and moments are those of the package
    QByteArray hash; ///< its name, the last 32 bytes of the file; set by opening
};

/// What was read in from one sender: number and hashes of his packages, the newest last. Whoever reads
/// packages keeps one for each sender, in the same transaction as what was read.
struct PackageTrail {
    qint64 number = 0;
    QList<QByteArray> hashes;

    /// The trail after this package.
    PackageTrail with(const Package &package) const;
    bool operator==(const PackageTrail &) const = default;
};

inline constexpr qsizetype kLargestPackage = 256 << 20;
/// All letters of a package, unpacked.
inline constexpr qsizetype kLargestUnpacked = 512 << 20;

/// The bytes of the file. LetterTooLarge where it would not be read; InvalidInput where the recipient's key
/// is none.
base::Result<QByteArray> sealPackage(
    const Package &package, const base::crypto::SigningKey &sender, const QByteArray &recipientKey);

/// Who a package says that it is from and for, and when it was made: unverified, to look up the sender's key,
/// and trusted for nothing else. The errors of peek().
base::Result<Letter> peekPackage(const QByteArray &bytes);

/// The package, if all of it is true. Everything is verified before anything is parsed, and nothing is
/// changed: the caller does what the letters say, and keeps trail.with(package). The errors of open(), and
/// LetterRepeated (this one was read), LetterOutOfOrder (a newer one was read, or it goes on from one that
/// was not).
base::Result<Package> openPackage(const QByteArray &bytes, const QByteArray &senderKey,
    const base::crypto::SigningKey &recipient, const PackageTrail &trail, base::Moment now);

/// The number of the package, where the error is that openPackage() saw it before.
std::optional<qint64> repeatedPackage(const base::Error &error);
/// A package that came after a newer one of its sender was read. A newer one goes on from what was confirmed, so it
/// has all that this one brings.
struct Overtaken {
    qint64 number = 0;
    qint64 newer = 0; ///< number of the last one that was read
};
std::optional<Overtaken> overtakenPackage(const base::Error &error);

/// Writes the file so that it is there as a whole or not at all, also when the stick is pulled. DiskFull, Io.
base::Done writePackage(const QString &path, const QByteArray &bytes);
/// NotFound, Io, or LetterTooLarge, which is seen before it is read.
base::Result<QByteArray> readPackage(const QString &path);

/// That a package was read in; the payload of a letter of kind Receipt, which goes back the same way.
struct Receipt {
    QByteArray package; ///< its hash
    qint64 number = 0;
    base::Moment readIn = 0;

    bool operator==(const Receipt &) const = default;
};
QByteArray encode(const Receipt &receipt);
base::Result<Receipt> decodeReceipt(const QByteArray &payload);

} // namespace wire
