// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/work/syncrun.h"

#include <QString>

#include <optional>

namespace work {

class Context;

/// Exchanging with the office by file, for offices whose networks are separated: what would be said over the
/// network goes into a `.carepack`, and the answer comes back in another. Network and files may be mixed.
namespace packages {

struct Written {
    QString path;
    qint64 number = 0;
    int changes = 0; ///< in it
    int papers = 0; ///< whole ones that are in it
    qint64 bytes = 0;
};

/// Writes what there is to say to the office; the file is there as a whole or not at all. NotFound in a vault
/// on its own.
base::Result<Written> out(Context &context, const QString &path);

struct ReadIn {
    SyncReport report;
    qint64 number = 0;
    bool isConfirmed = false; ///< the office has read one of our packages
    /// Another package brings more of what people work with, or takes papers along; older history apart, which the
    /// report counts.
    bool hasMore = false;
};

/// Reads an answer of the office. All of it is verified before any of it is taken, and it is taken in one
/// transaction: after an error (LetterForged, LetterDamaged, LetterForAnother, LetterExpired, LetterRepeated,
/// LetterOutOfOrder, LetterTooLarge, SchemaTooNew) nothing has changed.
base::Result<ReadIn> in(Context &context, const QString &path);

/// A file that came after a newer one of its sender was read; the newer one had all that it brings.
struct Overtaken {
    qint64 number = 0;
    qint64 newer = 0; ///< number of the last one that was read
};
/// Whether in() did not take a file for that reason; otherwise LetterOutOfOrder means that one before it is missing.
std::optional<Overtaken> overtaken(const base::Error &error);

} // namespace packages

} // namespace work
