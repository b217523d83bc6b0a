// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

/// Files that must not be lost: written beside, flushed, renamed. What holds secrets is for its owner alone, whatever
/// the umask says; a drive that knows no rights takes it all the same.
namespace base::files {

/// Who may read a file that is written.
enum class Readers {
    Owner,
    AsUsual ///< by the umask, and as before where it is written over
};

/// What a file of its owner alone is made with.
QFileDevice::Permissions ownerOnly();
/// Makes a file of its owner alone before somebody else fills it, such as an engine that would go by the umask; one
/// that is there stays as it is.
void claim(const QString &path);

/// Replaces a file as a whole: a temporary file beside it, flushed to the disk, renamed, the folder flushed.
Done writeAtomically(const QString &path, const QByteArray &bytes, Readers readers = Readers::Owner);
/// Hands what is in this file to the disk; whether it got there.
bool flush(const QString &path);
/// Puts a file that is whole in place of another one of that name, or where there is none: flushed, renamed in
/// one step, the folder flushed.
Done replace(const QString &from, const QString &to);
/// NotFound, Io, or InvalidInput where the file is larger than `limit` bytes; that is seen before it is read.
Result<QByteArray> readAll(const QString &path, qint64 limit);
/// Hands the names in the folder of this path to the disk.
void flushFolder(const QString &path);
/// What kept this file from being written: DiskFull or Io. `errno` has to be 0 before.
Error failure(const QFileDevice &file);

} // namespace base::files
