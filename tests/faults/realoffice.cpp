// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/realoffice.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace faults {
namespace {

constexpr int kStartPatience = 60'000; // milliseconds

const QString kOffice = u"carepass-office"_s;

} // namespace

RealOffice::RealOffice(const QString &where, const QString &folder)
    : data(folder.isEmpty() ? file(u"office"_s) : folder + u"/office"_s)
    , database(where)
{
}

RealOffice::~RealOffice()
{
    if (m_server)
        killNow(*m_server);
}

QString RealOffice::write(const QString &name, const QByteArray &bytes) const
{
    QFile out(file(name));
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    EXPECT_EQ(out.write(bytes), bytes.size());
    return out.fileName();
}

QStringList RealOffice::withPlace(const QStringList &command) const
{
    QStringList all{u"--json"_s, u"--data"_s, data};
    if (!database.isEmpty())
        all += {u"--database"_s, database};
    return all + command;
}

QJsonObject RealOffice::start()
{
    const QString listen = m_address.isEmpty() ? u"127.0.0.1:0"_s : m_address;
    m_server
        = faults::begin(kOffice, withPlace({u"serve"_s, u"--listen"_s, listen, u"--name"_s, u"부산광역시 연제구"_s}));
    const QDeadlineTimer deadline(kStartPatience);
    QByteArray said;
    QJsonObject json;
    while (json.isEmpty() && m_server->waitForReadyRead(int(deadline.remainingTime()))) {
        said += m_server->readAllStandardOutput();
        json = QJsonDocument::fromJson(said).object();
    }
    if (!json.contains("address"_L1)) {
        ADD_FAILURE() << "it does not come up: " << int(m_server->state()) << ' ' << m_server->exitCode()
                      << said.toStdString() << m_server->readAllStandardError().toStdString();
        return {};
    }
    m_address = json.value("address"_L1).toString();
    if (json.contains("firstStart"_L1))
        m_administratorCode = json["firstStart"_L1]["administratorCodeText"_L1].toString();
    return json;
}

bool RealOffice::stop()
{
    m_server->terminate();
    return ended(*m_server).code == Done;
}

bool RealOffice::goOnAs(const QString &backup, const QString &inDatabase)
{
    EXPECT_TRUE(stop());
    const QString key = data + u".key"_s;
    data = file(u"restored%1"_s.arg(++m_restored));
    database = inDatabase;
    done({u"restore"_s, backup, u"--key-file"_s, key});
    const QString own = data + u".key"_s;
    return QFile::copy(key, own) && QFile::setPermissions(own, QFileDevice::ReadOwner) && comesUp();
}

void RealOffice::kill()
{
    const bool wasRunning = m_server->state() == QProcess::Running && !m_server->waitForFinished(0);
    EXPECT_TRUE(wasRunning) << "it had ended: " << m_server->exitCode()
                            << m_server->readAllStandardError().toStdString();
    killNow(*m_server);
}

std::unique_ptr<QProcess> RealOffice::begin(const QStringList &command) const
{
    return faults::begin(kOffice, withPlace(command));
}

Ran RealOffice::run(const QStringList &command) const
{
    const auto process = begin(command);
    return ended(*process);
}

QJsonObject RealOffice::done(const QStringList &command) const
{
    return needDone(run(command), command);
}

QString RealOffice::code(const QString &name, const QString &dong) const
{
    return done({u"enrol-code"_s, u"--user"_s, name, u"--dong"_s, dong}).value("code"_L1).toString();
}

QString RealOffice::device(const QString &label) const
{
    QStringList found;
    const QJsonArray devices = done({u"devices"_s}).value("devices"_L1).toArray();
    for (const QJsonValue each : devices) {
        if (each["label"_L1] == label)
            found.append(each["id"_L1].toString());
    }
    EXPECT_EQ(found.size(), 1) << label.toStdString();
    return found.value(0);
}

QString RealOffice::troubles() const
{
    const Ran ran = run({u"verify"_s});
    const bool isOk = ran.code == Done && ran.json().value("ok"_L1).toBool();
    return isOk ? QString() : QString::fromUtf8(ran.out + ran.err);
}

} // namespace faults
