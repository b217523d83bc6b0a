// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/files.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace base::files {

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

bool flush(const QString &path)
{
#if defined(Q_OS_UNIX)
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    if (file < 0)
        return false;
    const bool isFlushed = ::fsync(file) == 0;
    ::close(file);
    return isFlushed;
#else
    return QFileInfo::exists(path);
#endif
}

Done replace(const QString &from, const QString &to)
{
    std::error_code trouble;
    if (flush(from))
        std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), trouble);
    else
        trouble = std::make_error_code(std::errc::io_error);
    if (trouble)
        return Error{ErrorKind::Io, QString::fromStdString(trouble.message())};
    flushFolder(to);
    return {};
}

Error failure(const QFileDevice &file)
{
    const bool full = file.error() == QFileDevice::ResourceError || errno == ENOSPC;
    return {full ? ErrorKind::DiskFull : ErrorKind::Io, file.errorString()};
}

namespace {

/// Written over by root, it stays with whom it belongs to, who could not read it any more otherwise.
void leaveToOwner(const QSaveFile &file, const QString &path)
{
#if defined(Q_OS_UNIX)
    struct stat before = {};
    if (::stat(QFile::encodeName(path).constData(), &before) != 0 || before.st_uid == ::geteuid())
        return;
    if (::fchown(file.handle(), before.st_uid, before.st_gid) != 0)
        errno = 0; // of another one who may write there: his from now on
#else
    Q_UNUSED(file)
    Q_UNUSED(path)
#endif
}

} // namespace

QFileDevice::Permissions ownerOnly()
{
    return QFileDevice::ReadOwner | QFileDevice::WriteOwner;
}

void claim(const QString &path)
{
    QFile file(path);
    [[maybe_unused]] const bool isNew = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly());
}

Done writeAtomically(const QString &path, const QByteArray &bytes, Readers readers)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return failure(file);
    // Before the first byte is in it; also one that was made when this was not seen to.
    if (readers == Readers::Owner) {
        file.setPermissions(ownerOnly());
        leaveToOwner(file, path);
    }
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failure(file);
    flushFolder(path);
    return {};
}

Result<QByteArray> readAll(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::NotFound, QFileInfo(path).fileName()};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, file.errorString()};
    if (file.size() > limit)
        return Error{ErrorKind::InvalidInput, QStringLiteral("larger than %1 bytes").arg(limit)};
    return file.readAll();
}

} // namespace base::files
