// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/syncoffice.h"

#include "model/office/opening.h"
#include "tests/bench/synctraffic.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

constexpr int kOfficePatienceMs = 60'000;

base::Error officeFailed(const QString &what, const QByteArray &words)
{
    return {base::ErrorKind::Internal, what + u": "_s + QString::fromUtf8(words.right(400))};
}

QString officeProgram()
{
    return QCoreApplication::applicationDirPath() + u"/carepass-office"_s;
}

} // namespace

SyncOffice::SyncOffice() = default;

SyncOffice::~SyncOffice()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.kill();
    m_server.waitForFinished(kOfficePatienceMs);
}

base::Done SyncOffice::start()
{
    m_server.start(officeProgram(),
        {u"--json"_s, u"--data"_s, dataFolder(), u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--name"_s,
            u"부산광역시 연제구"_s});
    QByteArray said;
    QJsonObject json;
    while (json.isEmpty() && m_server.waitForReadyRead(kOfficePatienceMs)) {
        said += m_server.readAllStandardOutput();
        json = QJsonDocument::fromJson(said).object();
    }
    m_port = json.value("listening"_L1).toString().section(u':', -1).toUShort();
    return m_port > 0 ? base::Done() : officeFailed(u"carepass-office"_s, m_server.readAllStandardError());
}

base::Result<QJsonObject> SyncOffice::run(const QStringList &command) const
{
    QProcess process;
    process.start(officeProgram(), QStringList{u"--json"_s, u"--data"_s, dataFolder()} + command);
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return officeFailed(command.join(u' '), process.readAllStandardError());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

base::Result<QString> SyncOffice::code(const QString &name, const QString &dong) const
{
    return run({u"enrol-code"_s, u"--user"_s, name, u"--dong"_s, dong})
        .transform([](const QJsonObject &json) { return json.value("code"_L1).toString(); });
}

base::Result<std::shared_ptr<const office::Premises>> SyncOffice::premises()
{
    const office::Place place{office::SecretPlaces::of(dataFolder(), {}, {}), {}};
    return office::opening::open(place, m_clock, m_random);
}

base::Result<std::unique_ptr<office::Desk>> SyncOffice::desk()
{
    auto there = premises();
    return there ? office::Desk::open(*there) : base::Result<std::unique_ptr<office::Desk>>(there.error());
}

qint64 SyncOffice::bytes() const
{
    return bytesOnDisk(dataFolder());
}

} // namespace bench
