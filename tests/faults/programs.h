// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace faults {

/// The exit codes of both programs that faults lead to.
enum Exit { Done = 0, Failed = 1, Damaged = 4, NotAllowed = 5, Refused = 6, Offline = 7, LockedOut = 10 };

/// What one run of a program left behind.
struct Ran {
    int code = -1; ///< -1: it was killed
    QByteArray out;
    QByteArray err;

    /// The document on standard output; fails the test where there is anything else on it.
    QJsonObject json() const;
};

/// A program of this build as a child without a terminal, in English.
std::unique_ptr<QProcess> begin(
    const QString &program, const QStringList &arguments, const QByteArray &input = {});
/// Waits until it has ended by itself or was killed.
Ran ended(QProcess &process);

/// Fails the test unless the program ended well; its document.
QJsonObject needDone(const Ran &ran, const QStringList &command);

/// SIGKILL; whether it was still there to be killed.
bool killNow(QProcess &process);

} // namespace faults
