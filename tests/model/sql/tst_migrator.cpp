// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/migrator.h"

#include "resources/resources.h"
#include "tests/support/printers.h"
#include "tests/support/testdatabase.h"

#include <gtest/gtest.h>

using base::ErrorKind;
using support::TestDatabase;

namespace {

const QList<sql::Migration> kFirst{
    {1, QStringLiteral("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT)")}};

QList<sql::Migration> withSecond(const QString &statements)
{
    return kFirst + QList<sql::Migration>{{2, statements}};
}

TEST(Migrations, areReadFromTheProgramInOrder)
{
    initResources();
    const auto migrations = sql::readMigrations(QStringLiteral(":/migrations"));
    ASSERT_OK(migrations);
    for (int i = 0; i < migrations->size(); ++i)
        EXPECT_EQ(migrations->at(i).version, i + 1);
    EXPECT_TRUE(migrations->first().statements.contains(QStringLiteral("CREATE TABLE person")));
}

TEST(Migrations, areRefusedWithAGap)
{
    QTemporaryDir folder;
    ASSERT_TRUE(support::writeContent(folder.filePath(QStringLiteral("0001_a.sql")), "SELECT 1"));
    ASSERT_TRUE(support::writeContent(folder.filePath(QStringLiteral("0003_c.sql")), "SELECT 1"));
    EXPECT_ERROR(sql::readMigrations(folder.path()), ErrorKind::Internal);
}

TEST(Migrations, areRefusedWhereThereAreNone)
{
    QTemporaryDir folder;
    EXPECT_ERROR(sql::readMigrations(folder.path()), ErrorKind::Internal);
}

TEST(Migrate, bringsAnEmptyFileToTheNewestSchemaOnce)
{
    const TestDatabase database;
    auto connection = database.open();
    ASSERT_OK(sql::migrate(*connection, kFirst));
    EXPECT_EQ(sql::schemaVersion(*connection).value_or(-1), 1);
    EXPECT_OK(sql::migrate(*connection, kFirst)) << "again is nothing";
}

TEST(Migrate, keepsTheRowsOfTheVersionBefore)
{
    const TestDatabase database;
    auto connection = database.open();
    ASSERT_OK(sql::migrate(*connection, kFirst));
    ASSERT_OK(connection->run(QStringLiteral("INSERT INTO person (name) VALUES ('홍길동')")));
    ASSERT_OK(sql::migrate(*connection,
        withSecond(QStringLiteral("ALTER TABLE person ADD COLUMN nickname TEXT;"
                                  "UPDATE person SET nickname = substr(name, 2);"))));
    EXPECT_EQ(sql::schemaVersion(*connection).value_or(-1), 2);
    EXPECT_EQ(connection->single(QStringLiteral("SELECT nickname FROM person"))->toString(),
        QStringLiteral("길동"));
}

TEST(Migrate, leavesTheOldSchemaWholeWhereAStepFails)
{
    const TestDatabase database;
    auto connection = database.open();
    ASSERT_OK(sql::migrate(*connection, kFirst));
    ASSERT_OK(connection->run(QStringLiteral("INSERT INTO person (name) VALUES ('kept')")));
    const auto before = sql::schemaText(*connection);
    EXPECT_ERROR(sql::migrate(*connection,
                     withSecond(QStringLiteral("ALTER TABLE person ADD COLUMN half TEXT; DELETE FROM person;"
                                               "nonsense;"))),
        ErrorKind::Internal);
    EXPECT_EQ(sql::schemaVersion(*connection).value_or(-1), 1);
    EXPECT_EQ(sql::schemaText(*connection).value_or(QString()), *before);
    EXPECT_EQ(
        connection->single(QStringLiteral("SELECT name FROM person"))->toString(), QStringLiteral("kept"));
}

TEST(Migrate, finishesAStepInItsTransactionOrLeavesTheOldSchemaWhole)
{
    const TestDatabase database;
    auto connection = database.open();
    ASSERT_OK(sql::migrate(*connection, kFirst));
    ASSERT_OK(connection->run(QStringLiteral("INSERT INTO person (name) VALUES ('kept')")));
    QList<sql::Migration> steps = withSecond(QStringLiteral("ALTER TABLE person ADD COLUMN half TEXT;"));
    const auto before = sql::schemaText(*connection);
    steps[1].finish = [](sql::Connection &own) -> base::Done {
        const base::Done gone = own.run(QStringLiteral("DELETE FROM person"));
        return gone ? base::Done(base::Error{ErrorKind::Io, QStringLiteral("the power")}) : gone;
    };
    EXPECT_ERROR(sql::migrate(*connection, steps), ErrorKind::Io);
    EXPECT_EQ(sql::schemaVersion(*connection).value_or(-1), 1);
    EXPECT_EQ(sql::schemaText(*connection).value_or(QString()), *before);
    int calls = 0;
    steps[1].finish = [&](sql::Connection &own) {
        ++calls;
        return own.run(QStringLiteral("UPDATE person SET half = name || '!'"));
    };
    ASSERT_OK(sql::migrate(*connection, steps));
    ASSERT_OK(sql::migrate(*connection, steps));
    EXPECT_EQ(calls, 1);
    EXPECT_EQ(connection->single(QStringLiteral("SELECT half FROM person"))->toString(), QStringLiteral("kept!"));
}

TEST(Migrate, refusesASchemaThatIsNewer)
{
    const TestDatabase database;
    auto connection = database.open();
    ASSERT_OK(sql::migrate(*connection, withSecond(QStringLiteral("CREATE TABLE extra (a)"))));
    EXPECT_ERROR(sql::migrate(*connection, kFirst), ErrorKind::SchemaTooNew);
}

TEST(SchemaText, listsObjectsInAFixedOrder)
{
    const TestDatabase database;
    auto connection = database.open();
    ASSERT_OK(connection->script(
        QStringLiteral("CREATE TABLE b (x);\nCREATE TABLE a (\n  y\n); CREATE INDEX i ON a (y)")));
    EXPECT_EQ(sql::schemaText(*connection).value_or(QString()),
        QStringLiteral("CREATE TABLE a ( y )\nCREATE TABLE b (x)\nCREATE INDEX i ON a (y)\n"));
}

} // namespace
