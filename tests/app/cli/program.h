// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace support {

/// What one run of carepass-cli left behind.
struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;

    /// The document on standard output; fails the test where there is anything else on it.
    QJsonObject json() const;
};

/// Runs carepass-cli as a child, without a terminal, in English.
Ran runCli(const QStringList &arguments, const QByteArray &input = {},
    const QString &language = QStringLiteral("C.UTF-8"));
/// The same with input that comes in pieces with pauses, as through a pipe from something slow.
Ran runCliSlowly(const QStringList &arguments, const QByteArrayList &pieces);

/// A vault made by the program itself at the floor of the derivation cost, with its password in a file.
class CliVault {
public:
    explicit CliVault(const QString &owner = QStringLiteral("윤해솔"));

    QString path() const { return file(QStringLiteral("dong.carepass")); }
    QString passwordFile() const { return file(QStringLiteral("password")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file beside the vault and gives its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    const QString &recoveryCode() const { return m_code; }

    /// Runs a command on this vault with --json.
    Ran run(const QStringList &command, const QByteArray &input = {}) const;
    /// The same, for commands that have to succeed.
    QJsonObject done(const QStringList &command, const QByteArray &input = {}) const;
    /// The same, for lists of which some rows are refused.
    QJsonObject inPart(const QStringList &command) const;
    /// Adds a person, also one like somebody there, and gives the id.
    QString addPerson(const QByteArray &json) const;

private:
    QTemporaryDir m_folder;
    QString m_code;
};

inline const QByteArray kPasswordBytes = "한글암호 Aa1!";

} // namespace support
