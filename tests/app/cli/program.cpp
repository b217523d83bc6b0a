// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"

#include "tests/support/printers.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QThread>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace support {

QJsonObject Ran::json() const
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(out, &trouble);
    EXPECT_EQ(trouble.error, QJsonParseError::NoError)
        << trouble.errorString().toStdString() << "\nout: " << out.toStdString()
        << "\nerr: " << err.toStdString();
    EXPECT_TRUE(document.isObject());
    return document.object();
}

namespace {

void start(QProcess &process, const QStringList &arguments, const QString &language)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, language);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CAREPASS_BINARY_DIR "/bin/carepass-cli"), arguments);
    EXPECT_TRUE(process.waitForStarted());
}

Ran finish(QProcess &process, const QStringList &arguments)
{
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(120'000)) << arguments.join(u' ').toStdString();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << arguments.join(u' ').toStdString();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

Ran runCli(const QStringList &arguments, const QByteArray &input, const QString &language)
{
    QProcess process;
    start(process, arguments, language);
    process.write(input);
    return finish(process, arguments);
}

Ran runCliSlowly(const QStringList &arguments, const QByteArrayList &pieces)
{
    constexpr unsigned long kPause = 300; // milliseconds, in which the program reads what is there
    QProcess process;
    start(process, arguments, u"C.UTF-8"_s);
    for (const QByteArray &piece : pieces) {
        process.write(piece);
        EXPECT_TRUE(process.waitForBytesWritten());
        QThread::msleep(kPause);
    }
    return finish(process, arguments);
}

CliVault::CliVault(const QString &owner)
{
    write(u"password"_s, kPasswordBytes + '\n');
    const QJsonObject made = done({u"vault"_s, u"create"_s, u"--name"_s, owner, u"--cost"_s, u"floor"_s});
    m_code = made.value(u"recoveryCode"_s).toString();
}

QString CliVault::write(const QString &name, const QByteArray &bytes) const
{
    QFile out(file(name));
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    EXPECT_EQ(out.write(bytes), bytes.size());
    return out.fileName();
}

Ran CliVault::run(const QStringList &command, const QByteArray &input) const
{
    return runCli(
        QStringList{u"--vault"_s, path(), u"--password-file"_s, passwordFile(), u"--json"_s} + command,
        input);
}

QJsonObject CliVault::done(const QStringList &command, const QByteArray &input) const
{
    const Ran ran = run(command, input);
    EXPECT_EQ(ran.code, 0) << command.join(u' ').toStdString() << ": " << ran.err.toStdString();
    return ran.json();
}

QJsonObject CliVault::inPart(const QStringList &command) const
{
    const Ran ran = run(command);
    EXPECT_EQ(ran.code, 9) << command.join(u' ').toStdString() << ": " << ran.err.toStdString();
    return ran.json();
}

QString CliVault::addPerson(const QByteArray &json) const
{
    return done({u"person"_s, u"add"_s, u"--anyway"_s}, json).value(u"id"_s).toString();
}

} // namespace support
