// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/syncpeer.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

constexpr int kFetchMilliseconds = 240'000;
constexpr int kPeerPatienceMs = 7'200'000;

const QString kSource = QStringLiteral(CAREPASS_SOURCE_DIR "/tests/bench/peers/");
const QString kHome = QStringLiteral(CAREPASS_BINARY_DIR "/bench-peers");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Empty where the packages are there, else why they are not.
QString fetched()
{
    const QString npm = QStandardPaths::findExecutable(u"npm"_s);
    const QDir home(kHome);
    if (npm.isEmpty() || QStandardPaths::findExecutable(u"node"_s).isEmpty())
        return u"Node.js or npm is missing"_s;
    if (!home.mkpath(u"."_s))
        return u"the build folder cannot be written"_s;
    const QByteArray wanted = contentOf(kSource + u"package-lock.json"_s);
    for (const QString &name : {u"package.json"_s, u"package-lock.json"_s, u"pouchdb.js"_s}) {
        QFile::remove(home.filePath(name));
        if (!QFile::copy(kSource + name, home.filePath(name)))
            return u"the build folder cannot be written"_s;
    }
    if (contentOf(home.filePath(u"fetched"_s)) == wanted)
        return {};
    // The database brings its library built; nothing of what is fetched is run before it is used.
    QProcess process;
    process.setWorkingDirectory(home.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(npm, {u"ci"_s, u"--ignore-scripts"_s, u"--no-audit"_s, u"--no-fund"_s});
    if (!process.waitForFinished(kFetchMilliseconds) || process.exitCode() != 0) {
        process.kill();
        process.waitForFinished();
        return u"npm could not fetch it"_s;
    }
    QFile done(home.filePath(u"fetched"_s));
    if (done.open(QIODevice::WriteOnly))
        done.write(wanted);
    return {};
}

void start(QProcess &node, const QStringList &arguments)
{
    node.setWorkingDirectory(kHome);
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s, QStringList{u"pouchdb.js"_s} + arguments);
}

/// The answers of a process up to the one of this name, or to its end.
SyncPeer::Steps read(QProcess &node, const QString &last)
{
    SyncPeer::Steps steps;
    while (!steps.contains(last)) {
        while (!node.canReadLine()) {
            if (!node.waitForReadyRead(kPeerPatienceMs))
                return steps;
        }
        const QJsonObject answer = QJsonDocument::fromJson(node.readLine()).object();
        steps.insert(answer.value("step"_L1).toString(), answer);
    }
    return steps;
}

void end(QProcess &node)
{
    node.kill();
    node.waitForFinished();
}

} // namespace

SyncPeer SyncPeer::missing(const QString &reason)
{
    SyncPeer peer;
    peer.m_reason = reason;
    std::fprintf(stderr, "PouchDB was not measured: %s\n", qUtf8Printable(reason));
    return peer;
}

SyncPeer SyncPeer::run(qint64 records, const QString &mode, const support::Line *line)
{
    if (const QString reason = fetched(); !reason.isEmpty())
        return missing(reason);
    const QTemporaryDir folder;
    QProcess server;
    start(server, {u"serve"_s, folder.path(), QString::number(records)});
    const Steps loaded = read(server, u"listening"_s);
    if (!loaded.contains(u"listening"_s)) {
        end(server);
        return missing(u"its server does not start"_s);
    }
    auto port = quint16(loaded[u"listening"_s].value("port"_L1).toInt());
    std::unique_ptr<support::Throttle> throttle;
    if (line) {
        throttle = std::make_unique<support::Throttle>(port, *line);
        port = throttle->port();
    }
    QProcess client;
    start(client, {mode, u"http://127.0.0.1:%1/db"_s.arg(port), folder.path(), QString::number(records)});
    SyncPeer peer;
    peer.m_steps = read(client, mode == u"first" ? u"initial_pull"_s : u"conflicts_kept"_s);
    peer.m_steps.insert(u"load"_s, loaded[u"load"_s]);
    end(client);
    end(server);
    const qint64 pulled = peer.m_steps[u"initial_pull"_s].value("records"_L1).toInteger();
    return pulled == records ? peer : missing(u"its first sync brought %1 records"_s.arg(pulled));
}

SyncPeer SyncPeer::measured(qint64 records)
{
    return run(records, u"client"_s, nullptr);
}

SyncPeer SyncPeer::measuredOver(const support::Line &line, qint64 records)
{
    return run(records, u"first"_s, &line);
}

std::optional<double> SyncPeer::number(const QString &step, const QString &what, double factor) const
{
    const auto found = m_steps.constFind(step);
    return found == m_steps.constEnd() || !found->contains(what)
        ? std::nullopt
        : std::optional(factor * found->value(what).toDouble());
}

} // namespace bench
