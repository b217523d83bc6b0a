// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace support {

inline QString probePath()
{
    return QStringLiteral(CAREPASS_BINARY_DIR "/bin/vaultprobe");
}

/// What a run of tests/support/vaultprobe.cpp printed last, or why there is nothing.
inline QString probe(const QStringList &arguments, const QStringList &variables = {})
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + variables);
    process.start(probePath(), arguments);
    if (!process.waitForFinished(60'000))
        return process.errorString();
    const QString output = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    return output.section(u'\n', -1);
}

} // namespace support
