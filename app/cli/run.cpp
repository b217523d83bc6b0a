// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

base::Result<QByteArray> readAll(QFile &file, qint64 most)
{
    // A pipe gives what is there just now, and nothing at its end only.
    QByteArray bytes;
    for (;;) {
        const QByteArray part = file.read(most + 1 - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (file.error() != QFileDevice::NoError)
        return base::Error{base::ErrorKind::Io, file.errorString()};
    if (bytes.size() > most)
        return base::Error{base::ErrorKind::InvalidInput, u"more than %1 MiB"_s.arg(most >> 20)};
    return bytes;
}

} // namespace

QString reasonOr(const Run &run, const QString &own)
{
    return run.arguments.has(u"reason"_s) ? run.arguments.value(u"reason"_s) : own;
}

base::Result<QByteArray> readInput(qint64 most)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Io, u"standard input"_s};
    return readAll(input, most);
}

base::Result<QByteArray> readFileOrInput(const QString &path, qint64 most)
{
    if (path == u"-")
        return readInput(most);
    QFile file(path);
    if (!file.exists())
        return base::Error{base::ErrorKind::NotFound, u"no file %1"_s.arg(path)};
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Io, file.errorString()};
    return readAll(file, most);
}

} // namespace cli
