// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

/// Files that must not be lost: written beside, flushed, renamed.
namespace store::files {

/// Replaces a file as a whole: a temporary file beside it, flushed to the disk, renamed, the folder flushed.
base::Done writeAtomically(const QString &path, const QByteArray &bytes);
/// Renames over an existing file and flushes the folder.
base::Done replace(const QString &from, const QString &to);
/// Refuses folders on network file systems, where locks and flushing cannot be trusted.
base::Done refuseNetworkDrive(const QString &path);
/// ErrorKind::DiskFull unless the folder's disk has this many bytes left.
base::Done needSpace(const QString &path, qint64 bytes);
base::Result<QByteArray> readAll(const QString &path, qint64 limit);

} // namespace store::files
