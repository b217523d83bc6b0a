// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/hsdsfile.h"

#include "model/exchange/hsdscheck.h"
#include "model/exchange/hsdscsv.h"
#include "model/exchange/hsdsjson.h"
#include "model/exchange/hsdsschema.h"
#include "model/exchange/ziparchive.h"
#include "model/exchange/zipwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace exchange::hsds {
namespace {

using base::Error;
using base::ErrorKind;

constexpr qint64 kLargest = 256ll << 20;

base::Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return ErrorKind::NotFound;
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, QStringLiteral("opening failed with code %1").arg(int(file.error()))};
    if (file.size() > kLargest)
        return Error{ErrorKind::InvalidInput, QStringLiteral("the file is too big")};
    return file.readAll();
}

/// The table of a file name, `data/services.csv`; empty where it is none.
QString tableOf(const QString &name)
{
    const QFileInfo file(name);
    return file.suffix().toLower() == QLatin1String("csv") && table(file.completeBaseName().toLower())
        ? file.completeBaseName().toLower()
        : QString();
}

bool isIgnored(const QString &name)
{
    const QString file = QFileInfo(name).fileName();
    return name.endsWith(u'/') || file.startsWith(u'.') || file == QLatin1String("datapackage.json")
        || name.startsWith(QLatin1String("__MACOSX/"));
}

/// Reads the tables among these names.
template <class Bytes>
base::Done readTables(
    const QStringList &names, Reading &reading, const base::Progress &progress, const Bytes &bytes)
{
    qsizetype at = 0;
    for (const QString &name : names) {
        if (progress.isCancelled())
            return ErrorKind::Cancelled;
        progress.at(at++, names.size());
        const QString table = tableOf(name);
        if (table.isEmpty()) {
            if (!isIgnored(name))
                reading.leftOut.append(name);
            continue;
        }
        const base::Result<QByteArray> content = bytes(name);
        if (!content)
            return content.error();
        readCsv(table, *content, reading);
    }
    return {};
}

base::Done readAll(const QString &path, Reading &reading, const base::Progress &progress)
{
    if (QFileInfo(path).isDir()) {
        const QDir folder(path);
        return readTables(folder.entryList(QDir::Files, QDir::Name), reading, progress,
            [&](const QString &name) { return bytesOf(folder.filePath(name)); });
    }
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    if (!bytes->startsWith("PK\x03\x04"))
        return readJson(*bytes, reading);
    const auto archive = ZipArchive::open(*bytes);
    if (!archive)
        return archive.error();
    return readTables(
        archive->names(), reading, progress, [&](const QString &name) { return archive->read(name); });
}

} // namespace

bool isHsds(const QString &path)
{
    const auto isTable = [](const QString &name) { return !tableOf(name).isEmpty(); };
    if (QFileInfo(path).isDir()) {
        const QStringList names = QDir(path).entryList(QDir::Files);
        return std::any_of(names.begin(), names.end(), isTable);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargest)
        return false;
    QByteArray start = file.peek(512);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        return true;
    if (!start.startsWith("PK"))
        return false;
    const auto archive = ZipArchive::open(file.readAll());
    if (!archive)
        return false;
    const QStringList names = archive->names();
    return std::any_of(names.begin(), names.end(), isTable);
}

base::Result<Reading> read(const QString &path, const base::Progress &progress)
{
    Reading reading;
    if (const base::Done done = readAll(path, reading, progress); !done)
        return done.error();
    if (reading.tables.rows.isEmpty())
        return Error{ErrorKind::InvalidInput, QLatin1String(kNoTables)};
    check(reading);
    return reading;
}

base::Result<QByteArray> writeArchive(const Tables &all)
{
    QList<ZipPart> parts;
    QJsonArray resources;
    const auto add = [&](const QString &name) {
        const QString file = name + QStringLiteral(".csv");
        parts.append({file, writeCsv(name, all.rows.value(name))});
        resources.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("path"), file},
            {QStringLiteral("profile"), QStringLiteral("tabular-data-resource")},
            {QStringLiteral("encoding"), QStringLiteral("utf-8")}});
    };
    for (const Table &one : tables()) {
        const QString name = QLatin1String(one.name);
        const bool isNeeded = name == QLatin1String("organizations") || name == QLatin1String("services");
        if (isNeeded || !all.rows.value(name).isEmpty())
            add(name);
    }
    const QJsonObject package{{QStringLiteral("name"), QStringLiteral("human_services_data")},
        {QStringLiteral("profile"), QStringLiteral("tabular-data-package")},
        {QStringLiteral("hsds_version"), QStringLiteral("3.0")}, {QStringLiteral("resources"), resources}};
    parts.append({QStringLiteral("datapackage.json"), QJsonDocument(package).toJson()});
    return writeZip(parts);
}

} // namespace exchange::hsds
