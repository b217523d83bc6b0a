// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/files.h"

#include "model/base/files.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>
#include <QSysInfo>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>

namespace store::files {
base::Done writeAtomically(const QString &path, const QByteArray &bytes)
{
    return base::files::writeAtomically(path, bytes);
}

base::Done replace(const QString &from, const QString &to)
{
#if defined(Q_OS_WIN)
    const bool moved = MoveFileExW(reinterpret_cast<LPCWSTR>(from.utf16()),
        reinterpret_cast<LPCWSTR>(to.utf16()), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
#else
    const bool moved
        = std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#endif
    if (!moved)
        return base::Error{base::ErrorKind::Io, QStringLiteral("a file could not be renamed")};
    base::files::flushFolder(to);
    return {};
}

base::Done flush(QFileDevice &file)
{
    errno = 0;
    if (!file.flush())
        return base::files::failure(file);
#if defined(Q_OS_UNIX)
    if (::fsync(file.handle()) != 0)
        return base::Error{
            errno == ENOSPC ? base::ErrorKind::DiskFull : base::ErrorKind::Io, QStringLiteral("fsync")};
#endif
    return {};
}

base::Result<std::unique_ptr<QLockFile>> lockVault(const QString &vaultPath)
{
    auto lock = std::make_unique<QLockFile>(vaultPath + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return base::Error{base::ErrorKind::Io, QStringLiteral("the folder of the vault cannot be written")};
    qint64 process = 0;
    QString host;
    QString program;
    const bool isNamed = lock->getLockInfo(&process, &host, &program);
    // Died between making the lock file and writing its name into it, or its number has gone to another program of its
    // name since. Whoever lives holds it natively too, and is not removed; of another machine nobody can tell.
    const bool isOfHere = !isNamed || host == QSysInfo::machineHostName();
    if (isOfHere && lock->removeStaleLockFile() && lock->tryLock(0))
        return lock;
    const QDateTime since = QFileInfo(lock->fileName()).lastModified();
    return base::Error{base::ErrorKind::InUse,
        QStringLiteral("%1 (%2) %3").arg(program).arg(process).arg(since.toUTC().toString(Qt::ISODate))};
}

bool isNetworkFileSystem(const QByteArray &name)
{
    static const QSet<QByteArray> kNetwork{"nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs",
        "afs", "9p", "ceph", "davfs", "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.cifs",
        "fuse.gvfsd-fuse"};
    return kNetwork.contains(name.toLower());
}

base::Done refuseNetworkDrive(const QString &path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    if (isNetworkFileSystem(storage.fileSystemType()) || path.startsWith(QLatin1String("//"))
        || path.startsWith(QLatin1String("\\\\")))
        return base::Error{base::ErrorKind::NetworkDrive, QString::fromLatin1(storage.fileSystemType())};
    return {};
}

base::Done needSpace(const QString &path, qint64 bytes)
{
    // Asked of the folder itself: the list of mounts leaves out what lies below a changed root.
    std::error_code unknown;
    const auto space = std::filesystem::space(
        std::filesystem::path(QFile::encodeName(QFileInfo(path).absolutePath()).toStdString()), unknown);
    if (!unknown && space.available < static_cast<std::uintmax_t>(std::max<qint64>(0, bytes)))
        return base::Error{base::ErrorKind::DiskFull,
            QStringLiteral("%1 bytes needed, %2 left").arg(bytes).arg(space.available)};
    return {};
}

base::Result<QByteArray> readAll(const QString &path, qint64 limit)
{
    return base::files::readAll(path, limit);
}

} // namespace store::files
