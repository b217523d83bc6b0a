// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <unistd.h>
#endif

#include <cstdio>

namespace store::files {
namespace {

void flushFolder(const QString &path)
{
#if defined(Q_OS_UNIX)
    const int folder
        = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
#else
    Q_UNUSED(path)
#endif
}

base::Error failure(const QFileDevice &file)
{
    const bool full = file.error() == QFileDevice::ResourceError || errno == ENOSPC;
    return {full ? base::ErrorKind::DiskFull : base::ErrorKind::Io, file.errorString()};
}

} // namespace

base::Done writeAtomically(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(file);
    flushFolder(path);
    return {};
}

base::Done replace(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        if (!QFile::remove(to) || !QFile::rename(from, to)) // systems whose rename does not replace
            return base::Error{base::ErrorKind::Io, QStringLiteral("a file could not be renamed")};
    }
    flushFolder(to);
    return {};
}

base::Done refuseNetworkDrive(const QString &path)
{
    static const QList<QByteArray> kNetwork{"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs",
        "fuse.sshfs", "afs", "9p", "davfs", "fuse.davfs2", "fuse.rclone"};
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    if (kNetwork.contains(storage.fileSystemType().toLower()) || path.startsWith(QLatin1String("//"))
        || path.startsWith(QLatin1String("\\\\")))
        return base::Error{base::ErrorKind::NetworkDrive, QString::fromLatin1(storage.fileSystemType())};
    return {};
}

base::Done needSpace(const QString &path, qint64 bytes)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    if (storage.isValid() && storage.bytesAvailable() < bytes)
        return base::Error{base::ErrorKind::DiskFull,
            QStringLiteral("%1 bytes needed, %2 left").arg(bytes).arg(storage.bytesAvailable())};
    return {};
}

base::Result<QByteArray> readAll(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        return base::Error{base::ErrorKind::NotFound, QFileInfo(path).fileName()};
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Io, file.errorString()};
    if (file.size() > limit)
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("larger than %1 bytes").arg(limit)};
    return file.readAll();
}

} // namespace store::files
