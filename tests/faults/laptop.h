// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/programs.h"
#include "tests/faults/realoffice.h"

#include <QTemporaryDir>

namespace faults {

/// A vault that carepass-cli makes and works on, at the floor of the derivation cost.
class Laptop {
public:
    /// Its files lie in a folder of its own unless one is given.
    explicit Laptop(const QString &name, const QString &folder = {});

    const QString &name() const { return m_name; }
    QString vault() const { return m_place + QStringLiteral("/v.carepass"); }
    QString file(const QString &called) const { return m_folder.filePath(called); }
    QString passwordFile() const { return file(QStringLiteral("password")); }

    std::unique_ptr<QProcess> begin(const QStringList &command, const QByteArray &input = {}) const;
    Ran run(const QStringList &command, const QByteArray &input = {}) const;
    QJsonObject done(const QStringList &command, const QByteArray &input = {}) const;

    /// Of a command that exchanges: the exit code says also whether this one was locked out.
    QJsonObject exchanged(const QStringList &command) const;

    void enrol(const QString &code);
    /// Exchanges with the office over the network until nothing is left to say; what it said the last time.
    QJsonObject sync() const;
    /// The same by package files, with no server.
    QJsonObject carry(const RealOffice &office);

    /// The id of the new person, or empty where it was not taken.
    QString add(const QString &person) const;
    /// Changes fields of a person; whether it was acknowledged.
    bool edit(const QString &id, const QJsonObject &fields) const;
    QJsonObject show(const QString &id) const
    {
        return done({QStringLiteral("person"), QStringLiteral("show"), id});
    }
    /// What is to be decided, as `conflict list` says.
    QJsonArray conflicts() const;
    /// What `vault verify` finds wrong; empty where all is well.
    QString troubles() const;

private:
    QTemporaryDir m_folder;
    QString m_place;
    QString m_name;
    int m_carried = 0;
};

/// A second PC with the same vault, as by copying its files.
void copyVault(const Laptop &from, const Laptop &to);

} // namespace faults
