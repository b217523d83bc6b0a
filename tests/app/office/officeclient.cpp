// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office/officeclient.h"

#include <QJsonDocument>
#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace support {
namespace {

OfficeRan runClient(const QStringList &arguments, const QByteArray &input, const QString &language)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, language);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CAREPASS_BINARY_DIR "/bin/carepass-cli"), arguments);
    EXPECT_TRUE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(120'000)) << arguments.join(u' ').toStdString();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << arguments.join(u' ').toStdString();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

OfficeClient::OfficeClient(OfficeProgram &office, const QString &name)
    : m_path(office.file(name + u".carepass"_s))
    , m_password(office.write(u"password"_s, kOfficePassword.toUtf8() + '\n'))
{
    done({u"vault"_s, u"create"_s, u"--name"_s, name, u"--cost"_s, u"floor"_s});
}

OfficeClient::OfficeClient(OfficeProgram &office, const QString &name, const QStringList &enrolCode)
    : OfficeClient(office, name)
{
    const OfficeRan code = office.run(QStringList{u"enrol-code"_s, u"--user"_s, name} + enrolCode);
    EXPECT_EQ(code.code, 0) << code.err.toStdString();
    done({u"enrol"_s, u"--code-file"_s, u"-"_s}, code.out);
}

OfficeRan OfficeClient::run(const QStringList &command, const QByteArray &input, const QString &language) const
{
    return runClient(QStringList{u"--vault"_s, m_path, u"--password-file"_s, m_password, u"--json"_s} + command, input,
        language);
}

QJsonObject OfficeClient::done(const QStringList &command, const QByteArray &input) const
{
    const OfficeRan ran = run(command, input);
    EXPECT_EQ(ran.code, 0) << command.join(u' ').toStdString() << ": " << ran.err.toStdString();
    return ran.json();
}

QString OfficeClient::lines(const QStringList &command, const QString &language, int code) const
{
    const OfficeRan ran
        = runClient(QStringList{u"--vault"_s, m_path, u"--password-file"_s, m_password} + command, {}, language);
    EXPECT_EQ(ran.code, code) << command.join(u' ').toStdString() << ": " << ran.err.toStdString();
    return QString::fromUtf8(ran.out);
}

QString OfficeClient::addPerson(const QString &name) const
{
    const QJsonObject person{{u"name"_s, name}, {u"birth"_s, u"1957-05-06"_s}};
    return done({u"person"_s, u"add"_s}, QJsonDocument(person).toJson()).value("id"_L1).toString();
}

} // namespace support
