// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/schema.h"

#include "model/domain/alarm.h"
#include "model/domain/records.h"
#include "model/sql/migrator.h"
#include "model/store/attachments.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testvault.h"

#include <QDir>
#include <QSet>

#include <gtest/gtest.h>

using base::ErrorKind;
using support::TestVault;

namespace {

const QString kGolden = QStringLiteral(CAREPASS_SOURCE_DIR "/tests/data/schema.golden.txt");

base::Result<std::unique_ptr<store::Vault>> openAgain(TestVault &vault)
{
    auto keys = store::keyring::unlock(vault.path(), support::kPassword, vault.environment());
    if (!keys)
        return keys.error();
    return store::Vault::open(vault.path(), std::move(*keys), vault.environment());
}

// A wanted change of the schema is one new migration; this file is then written anew with
// CAREPASS_WRITE_GOLDEN=1 and reviewed.
TEST(Schema, isThatOfTheGoldenFile)
{
    TestVault vault;
    const auto text = sql::schemaText(vault.connection());
    ASSERT_OK(text);
    if (qEnvironmentVariableIsSet("CAREPASS_WRITE_GOLDEN")) {
        ASSERT_TRUE(support::writeContent(kGolden, text->toUtf8()));
    }
    const QStringList wanted = QString::fromUtf8(support::contentOf(kGolden)).split(u'\n');
    const QStringList found = text->split(u'\n');
    for (qsizetype i = 0; i < std::min(wanted.size(), found.size()); ++i)
        ASSERT_EQ(found.at(i), wanted.at(i)) << "line " << i + 1;
    EXPECT_EQ(found.size(), wanted.size());
}

TEST(Schema, hasEveryDeclaredColumnAndNoOther)
{
    TestVault vault;
    for (const domain::RecordType *type : domain::allRecordTypes()) {
        QSet<QString> declared{
            QStringLiteral("row"), QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("extra")};
        for (const domain::FieldInfo &field : type->fields)
            declared.insert(QLatin1String(field.column));
        QSet<QString> columns;
        sql::Statement query
            = vault.connection().statement(QStringLiteral("SELECT name FROM pragma_table_info(?)"));
        query.bind(QString(QLatin1String(type->name)));
        while (query.step())
            columns.insert(query.text(0));
        EXPECT_EQ(columns, declared) << type->name;
    }
}

TEST(Schema, hasTheColumnKindsThatTheFieldsDeclare)
{
    static const QHash<domain::ColumnKind, QString> kKinds{{domain::ColumnKind::Text, QStringLiteral("TEXT")},
        {domain::ColumnKind::Integer, QStringLiteral("INTEGER")},
        {domain::ColumnKind::Real, QStringLiteral("REAL")},
        {domain::ColumnKind::Blob, QStringLiteral("BLOB")},
        {domain::ColumnKind::Json, QStringLiteral("TEXT")}};
    TestVault vault;
    for (const domain::RecordType *type : domain::allRecordTypes()) {
        for (const domain::FieldInfo &field : type->fields) {
            sql::Statement query = vault.connection().statement(
                QStringLiteral("SELECT type FROM pragma_table_info(?) WHERE name = ?"));
            query.bind(QString(QLatin1String(type->name))).bind(QString(QLatin1String(field.column)));
            ASSERT_TRUE(query.step());
            EXPECT_EQ(query.text(0), kKinds.value(field.kind)) << type->name << '.' << field.column;
        }
    }
}

TEST(Schema, findsEveryChildByItsParentWithAnIndex)
{
    TestVault vault;
    for (const domain::RecordType *type : domain::allRecordTypes()) {
        if (!type->find(QStringLiteral("parent")))
            continue;
        const auto plan = [&] {
            sql::Statement query = vault.connection().statement(
                QStringLiteral("EXPLAIN QUERY PLAN SELECT id FROM %1 WHERE parent = ?")
                    .arg(QLatin1String(type->name)));
            query.bind(QByteArray(16, 'x'));
            return query.step() ? query.text(3) : QString();
        }();
        EXPECT_TRUE(plan.startsWith(QStringLiteral("SEARCH"))) << type->name << ": " << plan.toStdString();
    }
}

TEST(Migration, keepsRowsAndLogThroughTheNextVersion)
{
    TestVault vault;
    const base::Id id = vault.put(support::person(QStringLiteral("홍길동")));
    const auto shipped = store::schema::migrations();
    ASSERT_OK(shipped);
    const QList<sql::Migration> next = *shipped
        + QList<sql::Migration>{{store::schema::newest() + 1,
            QStringLiteral("ALTER TABLE person ADD COLUMN faith TEXT; UPDATE person SET extra = NULL;")}};
    ASSERT_OK(sql::migrate(vault.connection(), next));
    EXPECT_EQ(vault.get<domain::Person>(id).name, QStringLiteral("홍길동"));
    vault.put(support::person(QStringLiteral("김복지")));
    EXPECT_EQ(
        vault.troubles(), QStringLiteral("the tables are not those of schema %1").arg(next.last().version));
    vault.close();
    EXPECT_ERROR(openAgain(vault), ErrorKind::SchemaTooNew);
}

/// The urgent rank of somebody after the sixth migration, before which there was this assessment.
int rankAfterAlarms(const QString &instrument, const QString &severities, int rankBefore)
{
    const support::TestDatabase database;
    const auto connection = database.open();
    const auto shipped = store::schema::migrations();
    EXPECT_OK(shipped);
    EXPECT_OK(sql::migrate(*connection, shipped->first(5)));
    const QByteArray person(16, 'p');
    sql::Statement summary = connection->statement(QStringLiteral(
        "INSERT INTO person_summary (row, person, household_size, urgent) VALUES (1, ?, 1, ?)"));
    EXPECT_OK(summary.bind(person).bind(rankBefore).run());
    sql::Statement assessment = connection->statement(
        QStringLiteral("INSERT INTO assessment (row, id, version, parent, instrument, severities, urgent, finished_at)"
                       " VALUES (1, ?, 1, ?, ?, nullif(?, ''), 1, 5)"));
    EXPECT_OK(assessment.bind(QByteArray(16, 'a')).bind(person).bind(instrument).bind(severities).run());
    EXPECT_OK(sql::migrate(*connection, *shipped));
    const auto rank = connection->single(QStringLiteral("SELECT urgent FROM person_summary"));
    EXPECT_OK(rank);
    return rank->toInt();
}

TEST(Migration, raisesTheAlarmsOfWhatWasAssessedBefore)
{
    const QString needs = QStringLiteral("urn:carepass:instrument:needs-crisis");
    const QString mood = QStringLiteral("urn:carepass:instrument:phq-9");
    EXPECT_EQ(rankAfterAlarms(needs, QStringLiteral("{}"), 1), int(domain::Alarm::Need));
    EXPECT_EQ(rankAfterAlarms(mood, {}, 0), int(domain::Alarm::Answer));
    EXPECT_EQ(rankAfterAlarms(mood, {}, 1), int(domain::Alarm::Answer)) << "the gravest";
}

TEST(Migration, keepsPapersFromBeforeTheyTravelled)
{
    const support::TestDatabase database;
    const auto connection = database.open();
    const auto shipped = store::schema::migrations();
    ASSERT_OK(shipped);
    ASSERT_OK(sql::migrate(*connection, shipped->first(7)));
    const base::Id id = *base::Id::fromBytes(QByteArray(16, 'p'));
    sql::Statement record = connection->statement(
        QStringLiteral("INSERT INTO attachment (id, version, name, size) VALUES (?, 1, 'a.pdf', 3)"));
    ASSERT_OK(record.bind(id).run());
    ASSERT_OK(store::attachments::write(*connection, id, "pdf"));
    ASSERT_OK(sql::migrate(*connection, *shipped));
    const auto standing = store::attachments::of(*connection, id);
    ASSERT_OK(standing);
    EXPECT_TRUE(standing->isHere);
    EXPECT_TRUE(standing->blob.isEmpty()) << "it gets a key when the vault syncs";
    EXPECT_EQ(*store::attachments::read(*connection, id), QByteArray("pdf"));
}

TEST(Migration, leavesTheOldFileWholeAndACopyWhereItFails)
{
    TestVault vault;
    const base::Id id = vault.put(support::person(QStringLiteral("홍길동")));
    // A vault that claims to have no schema yet: the first step meets tables that are there, and fails.
    ASSERT_OK(vault.connection().script(QStringLiteral("PRAGMA user_version=0")));
    const auto copyOf = [&] {
        return sql::Connection::open(vault.path() + QStringLiteral(".before-schema-0"),
            vault.vault().keys().vaultKey, {.mayWrite = false});
    };
    auto keys = store::keyring::unlock(vault.path(), support::kPassword, vault.environment());
    ASSERT_OK(keys);
    vault.close();
    EXPECT_ERROR(openAgain(vault), ErrorKind::Internal);
    {
        auto repaired = sql::Connection::open(vault.path(), keys->vaultKey, {});
        ASSERT_OK(repaired);
        EXPECT_EQ((*repaired)->single(QStringLiteral("PRAGMA user_version"))->toInt(), 0);
        ASSERT_OK((*repaired)->script(QStringLiteral("PRAGMA user_version=%1").arg(store::schema::newest())));
    }
    vault.open();
    EXPECT_EQ(vault.get<domain::Person>(id).name, QStringLiteral("홍길동"));
    EXPECT_EQ(vault.troubles(), QString());
    auto copy = copyOf();
    ASSERT_OK(copy);
    EXPECT_EQ(
        (*copy)->single(QStringLiteral("SELECT name FROM person"))->toString(), QStringLiteral("홍길동"));
}

TEST(Migration, doesNotReplaceTheCopyOfAnEarlierAttempt)
{
    TestVault vault;
    ASSERT_OK(store::vaultfiles::keepCopy(vault.connection(), vault.path(), 1));
    const QByteArray first = support::contentOf(vault.path() + QStringLiteral(".before-schema-1"));
    vault.put(support::person(QStringLiteral("홍길동")));
    ASSERT_OK(store::vaultfiles::keepCopy(vault.connection(), vault.path(), 1));
    EXPECT_EQ(support::contentOf(vault.path() + QStringLiteral(".before-schema-1")), first);
}

} // namespace
