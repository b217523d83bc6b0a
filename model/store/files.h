// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <memory>

class QFileDevice;

/// Files that must not be lost: written beside, flushed, renamed.
namespace store::files {

/// Replaces a file as a whole: a temporary file beside it, flushed to the disk, renamed, the folder flushed.
base::Done writeAtomically(const QString &path, const QByteArray &bytes);
/// Renames over an existing file and flushes the folder.
base::Done replace(const QString &from, const QString &to);
/// Whether a file system of this name lies on another machine, where locks and flushing cannot be trusted.
bool isNetworkFileSystem(const QByteArray &name);
/// ErrorKind::NetworkDrive for paths on such file systems and for \\server\share.
base::Done refuseNetworkDrive(const QString &path);
/// Keeps other programs out of a vault while the lock lives. ErrorKind::InUse tells which program holds it
/// and since when; the lock of a program that has died is taken over.
base::Result<std::unique_ptr<QLockFile>> lockVault(const QString &vaultPath);
/// Hands what was written to the disk itself.
base::Done flush(QFileDevice &file);
/// ErrorKind::DiskFull unless the folder's disk has this many bytes left.
base::Done needSpace(const QString &path, qint64 bytes);
base::Result<QByteArray> readAll(const QString &path, qint64 limit);

} // namespace store::files
