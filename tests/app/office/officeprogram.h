// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/vault.h"
#include "model/store/vaultfiles.h"
#include "model/work/context.h"

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace support {

/// What one run of carepass-office left behind.
struct OfficeRan {
    int code = -1;
    QByteArray out;
    QByteArray err;

    /// The document on standard output; fails the test where there is anything else on it.
    QJsonObject json() const;
    /// The sentence of its error.
    QString told() const;
};

/// An office in a temporary folder, its server a child process.
class OfficeProgram {
public:
    explicit OfficeProgram(const QString &database = {});
    ~OfficeProgram();

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    /// The folder that --data names; another one for an office beside the first.
    QString data;

    /// Starts the server and waits until it listens; what it said then.
    QJsonObject start(const QStringList &more = {});
    /// What the server wrote into its log so far.
    QString log() const;
    /// Status and body of GET /healthz, such as "200 ok".
    QString health() const;
    /// As systemd does. Whether it ended well.
    bool stop();
    QString address() const { return m_address; }

    OfficeRan run(const QStringList &command, const QString &language = QStringLiteral("C.UTF-8")) const;
    /// The same for commands that have to succeed.
    QJsonObject done(const QStringList &command) const;
    /// The lines for people of such a command.
    QString lines(const QStringList &command, const QString &language = QStringLiteral("C.UTF-8"), int code = 0) const;

private:
    QStringList withPlace(const QStringList &command) const;

    QTemporaryDir m_folder;
    QString m_database;
    QString m_address;
    QProcess m_server;
};

/// A vault as carepass makes it, on the clock of this machine.
class OfficeVault {
public:
    OfficeVault(OfficeProgram &office, const QString &name);

    QString path() const { return m_path; }
    work::Context &context() { return *m_context; }
    base::Done join(const QString &code);
    /// Whether an exchange with the office went well.
    bool sync();
    base::Id addPerson(const QString &name);
    bool hasPerson(const base::Id &id);

private:
    base::SystemClock m_clock;
    base::SystemRandom m_random;
    domain::CodeLists m_codes;
    QString m_path;
    std::unique_ptr<store::Vault> m_vault;
    std::unique_ptr<work::Context> m_context;
};

inline const QString kOfficePassword = QStringLiteral("한글암호 Aa1!");

} // namespace support
