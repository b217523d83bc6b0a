// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresserver.h"

#include "model/sql/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <QUrl>

#include <csignal>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace support {
namespace {

constexpr int kPatience = 90'000; // milliseconds, on a machine that is busy

struct Shared {
    std::unique_ptr<PostgresServer> server;
    QString missing;
    bool isTried = false;
};

Shared &theShared()
{
    static Shared shared;
    return shared;
}

QString newestPrograms()
{
    QDir versions(u"/usr/lib/postgresql"_s);
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::ranges::sort(names, {}, [](const QString &name) { return name.toInt(); });
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        const QString folder = versions.filePath(*name + u"/bin"_s);
        if (name->toInt() >= 15 && QFile::exists(folder + u"/initdb"_s)
            && QFile::exists(folder + u"/postgres"_s))
            return folder;
    }
    return {};
}

int freePort()
{
    const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool isBound = ::bind(handle, reinterpret_cast<sockaddr *>(&address), size) == 0
        && ::getsockname(handle, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    ::close(handle);
    return isBound ? int(ntohs(address.sin_port)) : 0;
}

/// The server refuses to run as root.
const passwd *ordinaryUser()
{
    const passwd *user = ::getpwnam("postgres");
    return user ? user : ::getpwnam("nobody");
}

/// A command as an ordinary user, which dies with this process.
QStringList asOrdinaryUser(const QStringList &command)
{
    QStringList all{u"--pdeathsig"_s, u"QUIT"_s};
    if (::geteuid() == 0) {
        const passwd *user = ordinaryUser();
        all += {u"--reuid"_s, QString::number(user->pw_uid), u"--regid"_s, QString::number(user->pw_gid),
            u"--clear-groups"_s};
    }
    return all + command;
}

} // namespace

PostgresServer *PostgresServer::shared()
{
    Shared &shared = theShared();
    if (std::exchange(shared.isTried, true))
        return shared.server.get();
    auto started = start();
    if (!started) {
        shared.missing = started.error().detail;
        return nullptr;
    }
    shared.server = std::move(*started);
    qAddPostRoutine([] { theShared().server.reset(); });
    return shared.server.get();
}

QString PostgresServer::missing()
{
    return theShared().missing;
}

PostgresServer::PostgresServer(const QString &under)
    : m_folder((under.isEmpty() ? QDir::tempPath() : under) + u"/postgres-XXXXXX"_s)
{
}

base::Result<std::unique_ptr<PostgresServer>> PostgresServer::start(Disk disk, const Where &where)
{
    std::unique_ptr<PostgresServer> server(new PostgresServer(where.data));
    server->m_programs = newestPrograms();
    if (server->m_programs.isEmpty())
        return base::Error{base::ErrorKind::NotFound, u"PostgreSQL 15 or later is not installed"_s};
    if (::geteuid() == 0 && !ordinaryUser())
        return base::Error{base::ErrorKind::NotFound, u"there is no ordinary user to run a server"_s};
    if (const base::Done prepared = server->prepare(where.log); !prepared)
        return prepared.error();
    if (const base::Done launched = server->launch(disk); !launched)
        return launched.error();
    return server;
}

base::Done PostgresServer::giveFolderAway()
{
    const QTemporaryDir *const folders[] = {&m_folder, m_log.get()};
    for (const QTemporaryDir *folder : folders) {
        if (!folder)
            continue;
        if (!folder->isValid())
            return base::Error{base::ErrorKind::Io, folder->errorString()};
        const passwd *user = ::geteuid() == 0 ? ordinaryUser() : nullptr;
        if (user && ::chown(QFile::encodeName(folder->path()).constData(), user->pw_uid, user->pw_gid) != 0)
            return base::Error{base::ErrorKind::Io, u"the folder cannot be given away"_s};
    }
    return {};
}

base::Done PostgresServer::prepare(const QString &log)
{
    QStringList place;
    if (!log.isEmpty()) {
        m_log = std::make_unique<QTemporaryDir>(log + u"/log-XXXXXX"_s);
        place = {u"-X"_s, m_log->filePath(u"log"_s), u"--wal-segsize=1"_s};
    }
    if (const base::Done given = giveFolderAway(); !given)
        return given;
    QProcess initdb;
    initdb.setWorkingDirectory(m_folder.path());
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    initdb.start(u"setpriv"_s,
        asOrdinaryUser({m_programs + u"/initdb"_s, u"-D"_s, m_folder.filePath(u"data"_s), u"-A"_s, u"trust"_s,
            u"-U"_s, u"carepass"_s, u"-E"_s, u"UTF8"_s, u"--no-locale"_s, u"--no-sync"_s})
            + place);
    if (!initdb.waitForFinished(kPatience) || initdb.exitCode() != 0)
        return base::Error{base::ErrorKind::Io,
            u"initdb failed: "_s + initdb.errorString() + u' ' + QString::fromLocal8Bit(initdb.readAll())};
    return {};
}

base::Done PostgresServer::launch(Disk disk)
{
    if (m_port == 0)
        m_port = freePort();
    m_process.setWorkingDirectory(m_folder.path());
    m_process.setStandardErrorFile(m_folder.filePath(u"log"_s));
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start(u"setpriv"_s,
        asOrdinaryUser(
            {m_programs + u"/postgres"_s, u"-D"_s, m_folder.filePath(u"data"_s), u"-k"_s, m_folder.path(),
                u"-p"_s, QString::number(m_port), u"-c"_s, u"listen_addresses=127.0.0.1"_s, u"-c"_s,
                u"max_connections=64"_s, u"-c"_s, disk == Disk::IsNot ? u"fsync=off"_s : u"fsync=on"_s}));
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kPatience && m_process.state() != QProcess::NotRunning) {
        if (answers())
            return {};
        m_process.waitForFinished(50);
    }
    QFile log(m_folder.filePath(u"log"_s));
    const QByteArray words = log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    return base::Error{base::ErrorKind::Io, u"postgres did not start: "_s + QString::fromLocal8Bit(words)};
}

bool PostgresServer::answers() const
{
    return ask(u"SELECT 1"_s).has_value();
}

QString PostgresServer::address(const QString &database) const
{
    return u"postgresql://carepass@localhost:%1/%2?host=%3"_s.arg(m_port).arg(database, m_folder.path());
}

QString PostgresServer::overTcp(const QString &database) const
{
    return u"postgresql://carepass@127.0.0.1:%1/%2"_s.arg(m_port).arg(database);
}

PostgresServer::~PostgresServer()
{
    kill();
}

void PostgresServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_process.processId()), SIGQUIT);
    m_process.waitForFinished(kPatience);
}

void PostgresServer::killHard()
{
    const qint64 leader = m_process.processId();
    QFile children(u"/proc/%1/task/%1/children"_s.arg(leader));
    const QList<QByteArray> others = children.open(QIODevice::ReadOnly)
        ? children.readAll().simplified().split(' ')
        : QList<QByteArray>();
    ::kill(pid_t(leader), SIGKILL);
    for (const QByteArray &one : others) {
        if (one.toInt() > 0)
            ::kill(one.toInt(), SIGKILL);
    }
    m_process.waitForFinished(kPatience);
}

base::Done PostgresServer::startAgain()
{
    constexpr int kNotice = 500; // milliseconds in which a death is heard of
    m_process.waitForFinished(kNotice);
    return m_process.state() == QProcess::NotRunning ? launch(Disk::IsWaitedFor) : base::Done();
}

base::Result<QString> PostgresServer::ask(const QString &statement) const
{
    // By its own program: what the rooms open has to take writes, which a follower does not.
    QProcess client;
    client.start(m_programs + u"/psql"_s,
        {u"-h"_s, m_folder.path(), u"-p"_s, QString::number(m_port), u"-U"_s, u"carepass"_s, u"-d"_s,
            u"postgres"_s, u"-AtqXc"_s, statement});
    if (client.waitForFinished(kPatience) && client.exitStatus() == QProcess::NormalExit
        && client.exitCode() == 0)
        return QString::fromUtf8(client.readAllStandardOutput()).trimmed();
    return base::Error{base::ErrorKind::Io, QString::fromLocal8Bit(client.readAllStandardError())};
}

base::Done PostgresServer::waitUntil(const QString &question, const QString &wanted) const
{
    QElapsedTimer timer;
    timer.start();
    QString last;
    while (timer.elapsed() < kPatience) {
        const auto answer = ask(question);
        last = answer ? *answer : answer.error().detail;
        if (answer && last == wanted)
            return {};
        QThread::msleep(50);
    }
    return base::Error{base::ErrorKind::Io, question + u": "_s + last};
}

base::Result<std::unique_ptr<PostgresServer>> PostgresServer::follower()
{
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    server->m_programs = m_programs;
    if (const base::Done given = server->giveFolderAway(); !given)
        return given.error();
    QProcess copying;
    copying.setWorkingDirectory(server->m_folder.path());
    copying.setProcessChannelMode(QProcess::MergedChannels);
    copying.start(u"setpriv"_s,
        asOrdinaryUser({m_programs + u"/pg_basebackup"_s, u"-h"_s, m_folder.path(), u"-p"_s,
            QString::number(m_port), u"-U"_s, u"carepass"_s, u"-D"_s, server->m_folder.filePath(u"data"_s),
            u"-R"_s, u"-c"_s, u"fast"_s, u"-X"_s, u"stream"_s, u"--no-sync"_s}));
    if (!copying.waitForFinished(kPatience) || copying.exitCode() != 0)
        return base::Error{base::ErrorKind::Io,
            u"pg_basebackup failed: "_s + copying.errorString() + u' '
                + QString::fromLocal8Bit(copying.readAll())};
    if (const base::Done launched = server->launch(Disk::IsNot); !launched)
        return launched.error();
    if (const base::Done follows
        = waitUntil(u"SELECT COUNT(*) FROM pg_stat_replication WHERE state = 'streaming'"_s, u"1"_s);
        !follows)
        return follows.error();
    return server;
}

base::Done PostgresServer::set(const QString &name, const QString &value) const
{
    const auto written = ask(u"ALTER SYSTEM SET %1 = '%2'"_s.arg(name, value));
    if (!written)
        return written.error();
    const auto read = ask(u"SELECT pg_reload_conf()"_s);
    return read ? waitUntil(u"SHOW "_s + name, value) : base::Done(read.error());
}

base::Done PostgresServer::waitForFollower()
{
    return set(u"synchronous_standby_names"_s, u"*"_s).and_then([&] {
        return waitUntil(u"SELECT sync_state FROM pg_stat_replication"_s, u"sync"_s);
    });
}

base::Done PostgresServer::cutOff()
{
    return set(u"primary_conninfo"_s, {}).and_then([&] {
        return waitUntil(u"SELECT COUNT(*) FROM pg_stat_wal_receiver"_s, u"0"_s);
    });
}

base::Done PostgresServer::promote()
{
    const auto promoted = ask(u"SELECT pg_promote(true, 60)"_s);
    return promoted ? waitUntil(u"SELECT pg_is_in_recovery()"_s, u"f"_s) : base::Done(promoted.error());
}

QString PostgresServer::newDatabase()
{
    return make(u"template1"_s);
}

QString PostgresServer::copyOf(const QString &url)
{
    return make(QUrl(url).path().mid(1));
}

void PostgresServer::drop(const QString &url)
{
    auto connection = sql::Connection::openServer(address(u"postgres"_s));
    if (connection)
        static_cast<void>((*connection)->script(u"DROP DATABASE "_s + QUrl(url).path().mid(1)));
}

QString PostgresServer::make(const QString &from)
{
    const QString name = u"test_%1"_s.arg(++m_made);
    auto connection = sql::Connection::openServer(address(u"postgres"_s));
    // Whoever has just left it may still be counted as being there.
    for (int tries = 0; connection && tries < 100; ++tries) {
        if ((*connection)->script(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(name, from)))
            return address(name);
        QThread::msleep(20);
    }
    return {};
}

} // namespace support
