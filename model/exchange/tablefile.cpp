// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/tablefile.h"

#include "model/exchange/csvreader.h"
#include "model/exchange/xlsxreader.h"

#include <QFile>
#include <QSaveFile>

namespace exchange {

namespace {

using base::Error;
using base::ErrorKind;

Error refused(const char *detail)
{
    return {ErrorKind::InvalidInput, QString::fromLatin1(detail)};
}

bool startsLike(const QByteArray &bytes, const char *tag)
{
    QByteArray start = bytes.left(512);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    return start.trimmed().toLower().startsWith(tag);
}

/// A workbook with a password is a container of the old kind around an encrypted stream of this name.
bool holdsEncryptedPackage(const QByteArray &bytes)
{
    static const QByteArray name = [] {
        QByteArray wide;
        for (const char letter : QByteArray("EncryptedPackage"))
            wide.append(letter).append('\0');
        return wide;
    }();
    return bytes.contains(name);
}

} // namespace

base::Result<Table> readTable(
    const QByteArray &bytes, const TableOptions &options, const base::Progress &progress)
{
    if (bytes.startsWith("PK\x03\x04"))
        return readXlsx(bytes, options, progress);
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refused(holdsEncryptedPackage(bytes) ? kLockedWorkbook : kBinaryXls);
    for (const char *tag : {"<html", "<!doctype html", "<table", "<head", "<meta"}) {
        if (startsLike(bytes, tag))
            return refused(kHtmlAsTable);
    }
    if (startsLike(bytes, "<?xml"))
        return refused(bytes.left(2048).toLower().contains("<html") ? kHtmlAsTable : kXmlAsTable);
    return readCsv(bytes, options, progress);
}

base::Result<Table> readTableFile(
    const QString &path, const TableOptions &options, const base::Progress &progress)
{
    QFile file(path);
    if (!file.exists())
        return ErrorKind::NotFound;
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, QStringLiteral("opening failed with code %1").arg(int(file.error()))};
    if (file.size() > options.limits.bytes)
        return Error{ErrorKind::InvalidInput, QStringLiteral("the file is too big")};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::Io, QStringLiteral("reading failed with code %1").arg(int(file.error()))};
    return readTable(bytes, options, progress);
}

base::Done saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    const ErrorKind kind = file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::Io;
    return Error{kind, QStringLiteral("writing failed with code %1").arg(int(file.error()))};
}

} // namespace exchange
