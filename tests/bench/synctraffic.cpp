// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/synctraffic.h"

#include "tests/bench/sample.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

/// The TCP connections among this process's descriptors.
Traffic openConnections()
{
    Traffic all;
    const QStringList descriptors = QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System);
    for (const QString &descriptor : descriptors) {
        bool isNumber = false;
        const int number = descriptor.toInt(&isNumber);
        tcp_info info = {};
        socklen_t size = sizeof info;
        if (!isNumber || getsockopt(number, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
            continue;
        all.sent += qint64(info.tcpi_bytes_acked);
        all.received += qint64(info.tcpi_bytes_received);
    }
    return all;
}

qint64 statusKiB(qint64 process, const char *name)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(qstrlen(name)).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

base::Result<QByteArray> CountingDoor::post(
    const QByteArray &path, const QByteArray &body, const base::Progress &progress)
{
    auto [reply, milliseconds] = timed([&] { return m_door->post(path, body, progress); });
    const Traffic before = m_traffic;
    m_traffic = openConnections();
    m_traffic.posts = before.posts + 1;
    m_traffic.waited = before.waited + milliseconds / 1000;
    return std::move(reply);
}

base::Result<QByteArray> CountingDoor::officeKey(const base::Progress &progress)
{
    return m_door->officeKey(progress);
}

qint64 residentKiBOf(qint64 process)
{
    return statusKiB(process, "VmRSS:");
}

qint64 peakKiBOf(qint64 process)
{
    return statusKiB(process, "VmHWM:");
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write("5");
}

double processorSeconds()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

qint64 bytesOnDisk(const QString &path)
{
    qint64 bytes = 0;
    if (QFileInfo(path).isDir()) {
        QDirIterator files(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            bytes += files.nextFileInfo().size();
        return bytes;
    }
    for (const QString &ending : {QString(), u"-wal"_s})
        bytes += QFileInfo(path + ending).size();
    return bytes;
}

} // namespace bench
