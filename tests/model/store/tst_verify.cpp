// SPDX-License-Identifier: GPL-3.0-or-later
// A meddler with the key and an editor for databases: whatever he changes in the logs or behind them is
// found.
#include "model/store/verify.h"

#include "model/domain/attachment.h"
#include "model/store/accesslog.h"
#include "model/store/attachments.h"
#include "model/store/schema.h"
#include "model/store/users.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testvault.h"

#include <gtest/gtest.h>

using base::ErrorKind;
using support::TestVault;

namespace {

class Verify : public ::testing::Test {
protected:
    Verify()
        : person(vault.put(support::person(QStringLiteral("홍길동"))))
    {
        auto changed = vault.get<domain::Person>(person);
        changed.nickname = QStringLiteral("길동이");
        vault.put(changed);
        vault.put(support::note(person, QStringLiteral("병원 동행")));
        vault.put(support::phone(person, QStringLiteral("01012345678")));
        for (const char *kind : {"open", "print", "export"})
            EXPECT_OK(store::accesslog::write(
                vault.vault(), vault.connection(), QLatin1String(kind), {QStringLiteral("person"), person}));
    }
    void meddle(const char *sql) { ASSERT_OK(vault.connection().script(QLatin1String(sql))); }
    store::verify::Report report()
    {
        const auto report = store::verify::everything(vault.vault());
        EXPECT_OK(report);
        return report.value_or(store::verify::Report());
    }
    /// What the key file remembers after locking.
    void witness()
    {
        auto keys = store::keyfile::read(vault.path());
        ASSERT_OK(keys);
        const auto heads = store::logheads::read(vault.connection());
        ASSERT_OK(heads);
        keys->heads = *heads;
        ASSERT_OK(store::keyfile::write(vault.path(), *keys));
    }

    TestVault vault;
    base::Id person;
};

TEST_F(Verify, findsAPaperThatSomebodyExchanged)
{
    domain::Attachment paper;
    paper.parent = person;
    paper.digest = QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    ASSERT_OK(store::attachments::write(vault.connection(), vault.put(paper), "abc"));
    EXPECT_EQ(vault.troubles(), QString());
    meddle("UPDATE attachment_bytes SET bytes = x'616264'");
    EXPECT_TRUE(report().records.contains(QStringLiteral("the paper of attachment")));
}

TEST_F(Verify, findsNothingInAnHonestVault)
{
    const auto found = report();
    EXPECT_TRUE(found.ok()) << vault.troubles().toStdString();
    EXPECT_EQ(found.changes, 4);
    EXPECT_EQ(found.schemaVersion, store::schema::newest());
}

TEST_F(Verify, findsNothingInAnEmptyVault)
{
    TestVault empty;
    EXPECT_EQ(empty.troubles(), QString());
}

TEST_F(Verify, findsAChangedRecord)
{
    meddle("UPDATE person SET safety_note = 'harmless'");
    EXPECT_NE(report().records, QString());
}

TEST_F(Verify, findsAChangedVersionAndChangedFieldsOfNewerPrograms)
{
    meddle("UPDATE person SET version = 7");
    EXPECT_NE(report().records, QString());
    meddle("UPDATE person SET version = 2, extra = '{\"faith\":\"x\"}'");
    EXPECT_NE(report().records, QString());
}

TEST_F(Verify, findsARemovedRecordAndAnAddedOne)
{
    meddle("CREATE TEMP TABLE kept AS SELECT * FROM note; DELETE FROM note");
    EXPECT_NE(report().records, QString());
    meddle("INSERT INTO note SELECT * FROM kept");
    EXPECT_EQ(report().records, QString());
    meddle("INSERT INTO note (id, version) VALUES (randomblob(16), 1)");
    EXPECT_NE(report().records, QString());
}

TEST_F(Verify, findsAChangedContentAndSalt)
{
    for (const char *column :
        {"body = CAST(body || ' ' AS BLOB)", "salt = randomblob(32)", "salt = NULL", "body = x''"}) {
        meddle("CREATE TEMP TABLE kept AS SELECT * FROM change");
        meddle((QByteArray("UPDATE change SET ") + column + " WHERE k = 2").constData());
        EXPECT_NE(report().chain, QString()) << column;
        meddle("DELETE FROM change; INSERT INTO change SELECT * FROM kept; DROP TABLE kept");
        EXPECT_TRUE(report().ok());
    }
}

TEST_F(Verify, findsEveryChangedHeaderField)
{
    for (const char *column : {"id = randomblob(16)", "act = randomblob(16)", "user = randomblob(16)",
             "kind = 2", "type = 'phone'", "record = randomblob(16)", "base = 5",
             "clock_wall = clock_wall + 1", "clock_count = 9", "commitment = randomblob(32)",
             "signature = randomblob(64)", "previous = randomblob(32)", "chain = randomblob(32)"}) {
        meddle("CREATE TEMP TABLE kept AS SELECT * FROM change");
        meddle((QByteArray("UPDATE change SET ") + column + " WHERE k = 3").constData());
        const auto found = report();
        EXPECT_FALSE(found.chain.isEmpty() && found.signatures.isEmpty()) << column;
        meddle("DELETE FROM change; INSERT INTO change SELECT * FROM kept; DROP TABLE kept");
        EXPECT_TRUE(report().ok());
    }
}

TEST_F(Verify, findsARemovedChangeFirstMiddleAndLast)
{
    for (const char *where : {"k = 1", "k = 2", "k = (SELECT max(k) FROM change)"}) {
        meddle("CREATE TEMP TABLE kept AS SELECT * FROM change");
        meddle((QByteArray("DELETE FROM change WHERE ") + where).constData());
        EXPECT_NE(report().chain, QString()) << where;
        meddle("DELETE FROM change; INSERT INTO change SELECT * FROM kept; DROP TABLE kept");
        EXPECT_EQ(report().chain, QString());
    }
}

TEST_F(Verify, findsChangesInAnotherOrder)
{
    meddle("UPDATE change SET k = 100 WHERE k = 2; UPDATE change SET k = 2 WHERE k = 3; UPDATE change SET k "
           "= 3 WHERE "
           "k = 100");
    EXPECT_NE(report().chain, QString());
}

TEST_F(Verify, findsATailThatWasCutOffWithItsActs)
{
    meddle("DELETE FROM act WHERE id IN (SELECT act FROM change WHERE k > 2); DELETE FROM change WHERE k > 2;"
           "DELETE FROM note; DELETE FROM phone; DELETE FROM note_search; DELETE FROM name_entry WHERE field "
           "= 'phone'");
    EXPECT_NE(report().chain, QString());
}

TEST_F(Verify, findsACutTailEvenWhereTheVaultsOwnMemoryWasCutToo)
{
    witness();
    meddle("DELETE FROM act WHERE id IN (SELECT act FROM change WHERE k > 3); DELETE FROM change WHERE k > 3;"
           "DELETE FROM phone; DELETE FROM name_entry WHERE field = 'phone';"
           "UPDATE meta SET value = (SELECT json_array(k, lower(hex(chain))) FROM change ORDER BY k DESC "
           "LIMIT 1)"
           " WHERE name = 'change head'");
    EXPECT_NE(report().chain, QString());
}

TEST_F(Verify, findsAChangedAct)
{
    for (const char *column : {"kind = 'import people'", "at = at + 1", "user = randomblob(16)",
             "reason = 'other'", "subject = randomblob(16)", "undoes = randomblob(16)", "changes = 2",
             "salt = randomblob(32)", "commitment = randomblob(32)", "signature = randomblob(64)",
             "second_user = randomblob(16)", "reason = NULL, salt = NULL"}) {
        meddle("CREATE TEMP TABLE kept AS SELECT * FROM act");
        meddle((QByteArray("UPDATE act SET ") + column + " WHERE row = 2").constData());
        const auto found = report();
        EXPECT_FALSE(found.chain.isEmpty() && found.signatures.isEmpty()) << column;
        meddle("DELETE FROM act; INSERT INTO act SELECT * FROM kept; DROP TABLE kept");
        EXPECT_TRUE(report().ok());
    }
}

TEST_F(Verify, findsARemovedActAndAnInventedOne)
{
    meddle("CREATE TEMP TABLE kept AS SELECT * FROM act");
    meddle("DELETE FROM act WHERE row = 2");
    EXPECT_NE(report().chain, QString());
    meddle("DELETE FROM act; INSERT INTO act SELECT * FROM kept");
    meddle("INSERT INTO act (id, kind, at, user, changes, commitment, signature) SELECT randomblob(16), "
           "kind, at, user,"
           " 0, commitment, signature FROM act LIMIT 1");
    EXPECT_NE(report().chain, QString());
}

TEST_F(Verify, findsAContentThatWentWithoutAnErasure)
{
    meddle("UPDATE change SET body = NULL, salt = NULL WHERE k = 3");
    EXPECT_NE(report().chain, QString());
    // A row in the ledger alone is no erasure: that is a signed change.
    meddle("INSERT INTO erasure (act, type, record, at) SELECT act, type, record, 1 FROM change WHERE k = 3");
    EXPECT_NE(report().chain, QString());
}

TEST_F(Verify, findsAnotherKeyInThePlaceOfTheOwners)
{
    // Signing anew with a key of one's own needs that key to be believed.
    meddle("UPDATE known_user SET public_key = randomblob(32)");
    EXPECT_EQ(report().signatures, QString()) << "the owner's key comes from the key file";
}

TEST_F(Verify, findsATamperedAccessLog)
{
    for (const char *sql :
        {"UPDATE access SET kind = 'list' WHERE row = 2", "UPDATE access SET at = at + 1 WHERE row = 1",
            "UPDATE access SET subject = randomblob(16) WHERE row = 3",
            "UPDATE access SET detail = '{}' WHERE row = 1",
            "UPDATE access SET user = randomblob(16) WHERE row = 1", "DELETE FROM access WHERE row = 1",
            "DELETE FROM access WHERE row = 2", "DELETE FROM access WHERE row = 3", "DELETE FROM access"}) {
        meddle("CREATE TEMP TABLE kept AS SELECT * FROM access");
        meddle(sql);
        EXPECT_NE(report().access, QString()) << sql;
        meddle("DELETE FROM access; INSERT INTO access SELECT * FROM kept; DROP TABLE kept");
        EXPECT_EQ(report().access, QString());
    }
}

TEST_F(Verify, findsACutAccessLogEvenWhereTheVaultsOwnMemoryWasCutToo)
{
    witness();
    meddle("DELETE FROM access WHERE row = 3;"
           "UPDATE meta SET value = (SELECT json_array(row, lower(hex(chain))) FROM access ORDER BY row DESC "
           "LIMIT 1)"
           " WHERE name = 'access head'");
    EXPECT_NE(report().access, QString());
}

TEST_F(Verify, findsAnotherSchema)
{
    meddle("CREATE TRIGGER spy AFTER INSERT ON note BEGIN SELECT 1; END");
    EXPECT_NE(report().schema, QString());
}

TEST_F(Verify, findsStaleSummariesAndSearchEntries)
{
    meddle("UPDATE person_summary SET urgent = 1");
    EXPECT_NE(report().records, QString());
    meddle("UPDATE person_summary SET urgent = 0");
    EXPECT_EQ(report().records, QString());
    meddle("DELETE FROM note_search WHERE rowid = (SELECT row FROM note)");
    EXPECT_NE(report().records, QString());
}

TEST_F(Verify, tellsHowFarItIsAndStopsWhenAsked)
{
    base::Progress progress;
    progress.cancel.cancel();
    EXPECT_ERROR(store::verify::everything(vault.vault(), progress), ErrorKind::Cancelled);
}

TEST_F(Verify, goesOnBesideAWriter)
{
    auto writer = store::ActWriter::begin(vault.vault(), vault.connection(), {QStringLiteral("test")});
    ASSERT_OK(writer);
    ASSERT_OK(writer->put(support::person(QStringLiteral("아직 아니다"))));
    EXPECT_EQ(vault.troubles(), QString());
}

} // namespace
