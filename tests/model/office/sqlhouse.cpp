// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/office/sqlhouse.h"

#include "model/sql/cipher.h"
#include "resources/resources.h"
#include "tests/model/office/bookreader.h"
#include "tests/support/expect.h"
#include "tests/support/postgresserver.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace support {
namespace {

struct FileCopy : sim::House::Backup {
    QString path;

    FileCopy(qint64 number, QString file)
        : Backup(number)
        , path(std::move(file))
    {
    }
    ~FileCopy() override { QFile::remove(path); }
};

struct DatabaseCopy : sim::House::Backup {
    QString url;

    DatabaseCopy(qint64 number, QString address)
        : Backup(number)
        , url(std::move(address))
    {
    }
    ~DatabaseCopy() override { PostgresServer::shared()->drop(url); }
};

} // namespace

bool SqlHouse::moveIn(base::Result<std::unique_ptr<sql::Connection>> connection)
{
    initResources();
    EXPECT_OK(connection);
    const auto migrations = office::bookMigrations(m_dataKey);
    EXPECT_OK(migrations);
    if (!connection || !migrations)
        return false;
    m_connection = std::move(*connection);
    const base::Done migrated = sql::migrate(*m_connection, *migrations);
    EXPECT_OK(migrated);
    m_store = std::make_unique<office::SqlOfficeStore>(*m_connection, m_dataKey);
    m_book.reset();
    return migrated.has_value();
}

void SqlHouse::moveOut()
{
    m_store.reset();
    m_connection.reset();
}

void SqlHouse::begin()
{
    EXPECT_OK(m_store->begin());
}

void SqlHouse::commit()
{
    EXPECT_OK(m_store->commit());
    m_book.reset();
}

const syncing::OfficeBook &SqlHouse::book()
{
    if (!m_book)
        m_book = readBook(*m_connection, m_dataKey);
    return *m_book;
}

FileHouse::FileHouse()
{
    moveIn(open());
}

base::Result<std::unique_ptr<sql::Connection>> FileHouse::open() const
{
    return sql::Connection::open(path(), m_fileKey, {.mayCreate = true});
}

sim::House::Kept FileHouse::backUp()
{
    const QString copy = m_folder.filePath(u"backup%1.db"_s.arg(++m_copies));
    EXPECT_OK(sql::cipher::copyTo(connection().database(), copy));
    return std::make_shared<FileCopy>(book().receipt(), copy);
}

void FileHouse::putBack(const Kept &backup)
{
    moveOut();
    QFile::remove(path());
    QFile::remove(path() + u"-wal"_s);
    QFile::remove(path() + u"-shm"_s);
    EXPECT_TRUE(QFile::copy(static_cast<const FileCopy &>(*backup).path, path()));
    moveIn(open());
}

std::unique_ptr<ServerHouse> ServerHouse::make()
{
    PostgresServer *server = PostgresServer::shared();
    if (!server)
        return nullptr;
    auto house = std::make_unique<ServerHouse>();
    house->m_url = server->newDatabase();
    return house->moveIn(sql::Connection::openServer(house->m_url)) ? std::move(house) : nullptr;
}

QString ServerHouse::missing()
{
    return PostgresServer::missing();
}

sim::House::Kept ServerHouse::backUp()
{
    const qint64 receipt = book().receipt();
    moveOut(); // a database is copied when nobody is in it
    auto backup = std::make_shared<DatabaseCopy>(receipt, PostgresServer::shared()->copyOf(m_url));
    moveIn(sql::Connection::openServer(m_url));
    return backup;
}

void ServerHouse::putBack(const Kept &backup)
{
    moveOut();
    PostgresServer::shared()->drop(m_url);
    m_url = PostgresServer::shared()->copyOf(static_cast<const DatabaseCopy &>(*backup).url);
    moveIn(sql::Connection::openServer(m_url));
}

const sim::HouseKind kInFile{"InAFile", [] { return std::unique_ptr<sim::House>(new FileHouse); }};
const sim::HouseKind kOnServer{
    "OnPostgreSQL", [] { return std::unique_ptr<sim::House>(ServerHouse::make()); }, &ServerHouse::missing};

std::string nameOfHouse(const ::testing::TestParamInfo<sim::HouseKind> &house)
{
    return house.param.name;
}

} // namespace support
