// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/crypto.h"
#include "model/sql/connection.h"
#include "tests/support/expect.h"

#include <QFile>
#include <QTemporaryDir>

namespace support {

/// A folder for one encrypted database without a schema, and its key.
class TestDatabase {
public:
    QString path() const { return m_folder.filePath(QStringLiteral("test.db")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    const base::LockedBytes &key() const { return m_key; }

    base::Result<std::unique_ptr<sql::Connection>> tryOpen(const sql::ConnectionOptions &options) const
    {
        return sql::Connection::open(path(), m_key, options);
    }
    /// A connection that must open; makes the file where there is none.
    std::unique_ptr<sql::Connection> open() const
    {
        auto connection = tryOpen({.mayCreate = true});
        EXPECT_OK(connection);
        return connection ? std::move(*connection) : nullptr;
    }

private:
    QTemporaryDir m_folder;
    base::LockedBytes m_key = base::crypto::makeKey();
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace support
