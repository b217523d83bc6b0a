// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/synclaptop.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

constexpr int kLaptopPatienceMs = 3'600'000;

} // namespace

SyncLaptop::SyncLaptop(QString path, Key key)
    : m_path(std::move(path))
    , m_key(key)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

SyncLaptop::~SyncLaptop()
{
    kill();
}

base::Done SyncLaptop::start()
{
    const bool isReal = m_key == Key::Real;
    m_process.start(isReal ? QCoreApplication::applicationFilePath()
                           : QCoreApplication::applicationDirPath() + u"/carepass-bench-sync-plain"_s,
        isReal ? QStringList{u"--laptop"_s} : QStringList());
    return m_process.waitForStarted() ? base::Done()
                                      : base::Error{base::ErrorKind::NotFound, m_process.program()};
}

base::Done SyncLaptop::make(const QString &name, const QString &code)
{
    if (const base::Done started = start(); !started)
        return started;
    if (const auto made = run(u"make"_s, {{u"path"_s, m_path}, {u"name"_s, name}}); !made)
        return made.error();
    const auto enrolled = run(u"enrol"_s, {{u"code"_s, code}});
    return enrolled ? base::Done() : enrolled.error();
}

base::Done SyncLaptop::reopen()
{
    if (const base::Done started = start(); !started)
        return started;
    const auto opened = run(u"open"_s, {{u"path"_s, m_path}});
    return opened ? base::Done() : opened.error();
}

void SyncLaptop::close()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    m_process.waitForFinished(kLaptopPatienceMs);
}

void SyncLaptop::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kLaptopPatienceMs);
}

base::Result<QJsonObject> SyncLaptop::run(
    const QString &task, QJsonObject values, const std::function<bool(const QJsonObject &)> &told)
{
    begin(task, std::move(values));
    return end(told);
}

void SyncLaptop::begin(const QString &task, QJsonObject values)
{
    m_task = task;
    values.insert(u"do"_s, task);
    m_process.write(QJsonDocument(values).toJson(QJsonDocument::Compact) + '\n');
    m_process.waitForBytesWritten();
}

base::Result<QJsonObject> SyncLaptop::end(const std::function<bool(const QJsonObject &)> &told)
{
    for (;;) {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(kLaptopPatienceMs))
                return base::Error{base::ErrorKind::Internal, u"a laptop ended in "_s + m_task};
        }
        const QJsonObject answer = QJsonDocument::fromJson(m_process.readLine()).object();
        if (!answer.contains("at"_L1))
            return answer;
        if (told && !told(answer)) {
            kill();
            return answer;
        }
    }
}

} // namespace bench
