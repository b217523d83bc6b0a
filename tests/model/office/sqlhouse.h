// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/crypto.h"
#include "model/office/sqlofficestore.h"
#include "tests/sim/exchange.h"
#include "tests/sim/house.h"

#include <QTemporaryDir>

namespace support {

/// A house whose book is in SQL. What it says of its book was read from the tables.
class SqlHouse : public sim::House {
public:
    syncing::OfficeStore &store() override { return *m_store; }
    void begin() override;
    void commit() override;
    const syncing::OfficeBook &book() override;

    sql::Connection &connection() { return *m_connection; }
    office::SqlOfficeStore &sqlStore() { return *m_store; }
    const base::LockedBytes &dataKey() const { return m_dataKey; }

protected:
    /// Takes the connection, with a schema or without.
    bool moveIn(base::Result<std::unique_ptr<sql::Connection>> connection);
    void moveOut();

private:
    base::LockedBytes m_dataKey = base::crypto::makeKey();
    std::unique_ptr<sql::Connection> m_connection;
    std::unique_ptr<office::SqlOfficeStore> m_store;
    std::optional<syncing::OfficeBook> m_book;
};

/// In an encrypted file. A backup is a copy of the file, and is put back as a file.
class FileHouse final : public SqlHouse {
public:
    FileHouse();
    Kept backUp() override;
    void putBack(const Kept &backup) override;
    base::Result<std::unique_ptr<sql::Connection>> open() const;
    QString path() const { return m_folder.filePath(QStringLiteral("office.db")); }

private:
    QTemporaryDir m_folder;
    base::LockedBytes m_fileKey = base::crypto::makeKey();
    int m_copies = 0;
};

/// In a database of the test's own server. A backup is a copy of the database.
class ServerHouse final : public SqlHouse {
public:
    /// Null where there is no server; `missing()` says why.
    static std::unique_ptr<ServerHouse> make();
    static QString missing();

    Kept backUp() override;
    void putBack(const Kept &backup) override;
    const QString &url() const { return m_url; }

private:
    QString m_url;
};

extern const sim::HouseKind kInFile;
extern const sim::HouseKind kOnServer;
std::string nameOfHouse(const ::testing::TestParamInfo<sim::HouseKind> &house);

} // namespace support
