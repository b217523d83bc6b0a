// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/programs.h"

#include <QJsonDocument>
#include <QProcessEnvironment>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace faults {
namespace {

constexpr int kPatience = 180'000; // milliseconds

} // namespace

QJsonObject Ran::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(out);
    EXPECT_TRUE(document.isObject()) << "out: " << out.toStdString() << "\nerr: " << err.toStdString();
    return document.object();
}

std::unique_ptr<QProcess> begin(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"CREDENTIALS_DIRECTORY"_s);
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(CAREPASS_BINARY_DIR "/bin/") + program, arguments);
    EXPECT_TRUE(process->waitForStarted()) << process->errorString().toStdString();
    process->write(input);
    process->closeWriteChannel();
    return process;
}

Ran ended(QProcess &process)
{
    const bool hasEnded = process.state() == QProcess::NotRunning || process.waitForFinished(kPatience);
    EXPECT_TRUE(hasEnded) << process.arguments().join(u' ').toStdString();
    const bool isOrderly = hasEnded && process.exitStatus() == QProcess::NormalExit;
    return {
        isOrderly ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject needDone(const Ran &ran, const QStringList &command)
{
    EXPECT_EQ(ran.code, Done) << command.join(u' ').toStdString() << ": " << ran.err.toStdString();
    return ran.code == Done ? ran.json() : QJsonObject();
}

bool killNow(QProcess &process)
{
    process.kill();
    EXPECT_TRUE(process.state() == QProcess::NotRunning || process.waitForFinished(kPatience));
    return process.exitStatus() == QProcess::CrashExit;
}

} // namespace faults
