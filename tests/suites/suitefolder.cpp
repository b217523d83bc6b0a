// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/suites/suitefolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace suites {
namespace {

constexpr int kFetchMilliseconds = 240'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString kSource = QStringLiteral(CAREPASS_SOURCE_DIR "/tests/suites/");

/// Scripts of this folder find the fetched packages.
void prepare(QProcess &node, const Folder &folder)
{
    node.setWorkingDirectory(folder.path);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, folder.path + u"/node_modules"_s);
    node.setProcessEnvironment(environment);
}

QString fetched(const QDir &home)
{
    const QString npm = QStandardPaths::findExecutable(u"npm"_s);
    if (npm.isEmpty() || QStandardPaths::findExecutable(u"node"_s).isEmpty())
        return u"Node.js or npm is missing"_s;
    for (const QString &name : {u"package.json"_s, u"package-lock.json"_s}) {
        QFile::remove(home.filePath(name));
        if (!QFile::copy(kSource + name, home.filePath(name)))
            return u"the build folder cannot be written"_s;
    }
    QProcess process;
    process.setWorkingDirectory(home.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(npm, {u"ci"_s, u"--ignore-scripts"_s, u"--no-audit"_s, u"--no-fund"_s});
    if (!process.waitForFinished(kFetchMilliseconds) || process.exitCode() != 0) {
        process.kill();
        process.waitForFinished();
        return u"npm could not fetch the suites: "_s
            + QString::fromUtf8(process.readAll().right(400)).trimmed();
    }
    QFile done(home.filePath(u"fetched"_s));
    if (done.open(QIODevice::WriteOnly))
        done.write(contentOf(kSource + u"package-lock.json"_s));
    return {};
}

} // namespace

Folder folder()
{
    const QDir home(QStringLiteral(CAREPASS_BINARY_DIR "/suites"));
    if (!home.mkpath(u"."_s))
        return {{}, u"the build folder cannot be written"_s};
    QLockFile lock(home.filePath(u"lock"_s));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(kFetchMilliseconds))
        return {{}, u"another test is still fetching the suites"_s};
    const QByteArray wanted = contentOf(kSource + u"package-lock.json"_s);
    if (contentOf(home.filePath(u"fetched"_s)) != wanted) {
        if (const QString reason = fetched(home); !reason.isEmpty())
            return {{}, reason};
    }
    return {home.path(), {}};
}

QList<File> resources(const Folder &folder, const QString &type)
{
    QList<File> found;
    for (const QString &suite : {u"hl7.fhir.r4.examples"_s, u"hl7.fhir.uv.sdc"_s}) {
        QDirIterator files(folder.path + u"/node_modules/"_s + suite, {u"*.json"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (!files.fileName().contains(u"uestionnaire"_s))
                continue;
            const QJsonObject resource = QJsonDocument::fromJson(contentOf(path)).object();
            if (resource.value(u"resourceType"_s) == type)
                found.append({suite + u'/' + files.fileName(), resource});
        }
    }
    return found;
}

QJsonObject definition(const Folder &folder, const QString &type)
{
    const QString path
        = folder.path + u"/node_modules/hl7.fhir.r4.examples/StructureDefinition-%1.json"_s.arg(type);
    return QJsonDocument::fromJson(contentOf(path)).object();
}

std::optional<QString> otherValidator(const Folder &folder, const QStringList &files)
{
    QProcess node;
    prepare(node, folder);
    node.setProcessChannelMode(QProcess::MergedChannels);
    node.start(u"node"_s, QStringList{kSource + u"validate.cjs"_s} + files);
    if (!node.waitForFinished(kFetchMilliseconds) || node.exitStatus() != QProcess::NormalExit)
        return std::nullopt;
    const QString said = QString::fromUtf8(node.readAll()).trimmed();
    return node.exitCode() != 0 && said.isEmpty() ? std::optional(u"it failed without a word"_s)
                                                  : std::optional(said);
}

std::optional<QJsonArray> otherEngine(
    const Folder &folder, const QString &script, const QJsonArray &questions)
{
    QProcess node;
    prepare(node, folder);
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s, {kSource + script});
    node.write(QJsonDocument(questions).toJson(QJsonDocument::Compact));
    node.closeWriteChannel();
    if (!node.waitForFinished(kFetchMilliseconds) || node.exitCode() != 0)
        return std::nullopt;
    return QJsonDocument::fromJson(node.readAllStandardOutput()).array();
}

} // namespace suites
