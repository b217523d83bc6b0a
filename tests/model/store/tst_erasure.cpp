// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/erasure.h"

#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"
#include "model/domain/household.h"
#include "model/domain/records.h"
#include "model/domain/relation.h"
#include "model/store/drafts.h"
#include "model/store/history.h"
#include "model/store/namesearch.h"
#include "model/store/undo.h"
#include "model/store/users.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testvault.h"

#include <gtest/gtest.h>

using base::ErrorKind;
using support::TestVault;

namespace {

class Erasure : public ::testing::Test {
protected:
    Erasure()
        : person(vault.put(support::person(QStringLiteral("PLANTED이름"))))
    {
        EXPECT_OK(
            store::users::add(vault.connection(), {partner, QStringLiteral("한나라"), key.publicKey, 1, 0}));
        vault.put(support::phone(person, QStringLiteral("PLANTED번호")));
        note = vault.put(support::note(person, QStringLiteral("PLANTED기록 병원")));
        auto edited = vault.get<domain::Person>(person);
        edited.healthNote = QStringLiteral("PLANTED건강");
        vault.put(edited);
    }
    void erase()
    {
        const auto family = store::erasure::familyOf(vault.connection(), {QStringLiteral("person"), person});
        ASSERT_OK(family);
        const auto left
            = store::erasure::leftHousehold(vault.connection(), {QStringLiteral("person"), person});
        ASSERT_OK(left);
        auto writer = store::ActWriter::begin(vault.vault(), vault.connection(),
            {QStringLiteral("erase"), {QStringLiteral("person"), person}, QStringLiteral("본인 요청")});
        ASSERT_OK(writer);
        for (const domain::RecordRef &one : *family)
            ASSERT_OK(writer->erase(*domain::recordType(one.type), one.id));
        if (*left) {
            ASSERT_OK(store::erasure::remake(*writer, **left));
        }
        ASSERT_OK(writer->commit({partner, &key.secretKey}));
        ASSERT_OK(store::erasure::scrub(vault.vault(), vault.connection()));
    }
    /// The bytes of the whole database in the clear, search tables and all; test folders only.
    QByteArray inTheClear()
    {
        const QString plain = vault.file(QStringLiteral("plain"));
        QFile::remove(plain);
        sql::Statement attach
            = vault.connection().statement(QStringLiteral("ATTACH DATABASE ? AS plain KEY ''"));
        EXPECT_OK(attach.bind(plain).run());
        EXPECT_OK(vault.connection().script(
            QStringLiteral("SELECT sqlcipher_export('plain'); DETACH DATABASE plain")));
        return support::contentOf(plain);
    }
    /// How many cells of all tables hold the text.
    qint64 cellsWith(const QString &text)
    {
        qint64 found = 0;
        sql::Statement tables = vault.connection().statement(QStringLiteral(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"));
        while (tables.step()) {
            sql::Statement rows
                = vault.connection().statement(QStringLiteral("SELECT * FROM \"%1\"").arg(tables.text(0)));
            while (rows.step()) {
                for (int column = 0; column < rows.columnCount(); ++column)
                    found += rows.bytes(column).contains(text.toUtf8()) ? 1 : 0;
            }
        }
        return found;
    }

    TestVault vault;
    base::SeededRandom random{4};
    base::Id partner = base::Id::make(1, random);
    base::crypto::SigningKey key = base::crypto::SigningKey::make();
    base::Id person;
    base::Id note;
};

TEST_F(Erasure, leavesNoValueInAnyTable)
{
    EXPECT_GT(cellsWith(QStringLiteral("PLANTED")), 8);
    erase();
    EXPECT_EQ(cellsWith(QStringLiteral("PLANTED")), 0);
}

TEST_F(Erasure, leavesNoValueInTheFileInTheClear)
{
    EXPECT_GT(inTheClear().count("PLANTED"), 5);
    erase();
    const QByteArray clear = inTheClear();
    EXPECT_TRUE(clear.startsWith("SQLite format 3")) << "or there is nothing to see";
    EXPECT_EQ(clear.count("PLANTED"), 0);
    EXPECT_EQ(clear.toLower().count("planted"), 0) << "neither in the form that names are searched in";
}

TEST_F(Erasure, leavesNoOlderPagesInTheLogNorOnFreePages)
{
    erase();
    EXPECT_EQ(QFileInfo(vault.path() + QStringLiteral("-wal")).size(), 0);
    EXPECT_EQ(vault.number(QStringLiteral("PRAGMA secure_delete")), 1) << "free pages are overwritten";
}

TEST_F(Erasure, leavesNoPartOfTheWordsInTheSearchTables)
{
    const auto there = [&](const QString &part) { return cellsWith(part) > 0; };
    ASSERT_TRUE(there(QStringLiteral("병원"))) << "a note is searched by pairs of syllables";
    erase();
    EXPECT_FALSE(there(QStringLiteral("병원")));
}

TEST_F(Erasure, takesTheHouseholdThatNobodyIsLeftIn)
{
    domain::Household household;
    household.name = QStringLiteral("PLANTED이름 가구");
    const base::Id id = vault.put(household);
    auto member = vault.get<domain::Person>(person);
    member.household = id;
    vault.put(member);
    erase();
    EXPECT_FALSE(vault.has<domain::Household>(id));
    EXPECT_EQ(cellsWith(QStringLiteral("PLANTED")), 0);
}

TEST_F(Erasure, leavesTheHouseholdToThoseWhoLiveInIt)
{
    const base::Id id = vault.put(domain::Household());
    for (const base::Id &one : {person, vault.put(support::person(QStringLiteral("김순옥")))}) {
        auto member = vault.get<domain::Person>(one);
        member.household = id;
        vault.put(member);
    }
    erase();
    EXPECT_TRUE(vault.has<domain::Household>(id));
}

TEST_F(Erasure, namesTheHouseholdThatOthersLiveInAfterOneOfThem)
{
    domain::Household household;
    household.name = QStringLiteral("PLANTED이름 가구");
    const base::Id id = vault.put(household);
    const base::Id other = vault.put(support::person(QStringLiteral("김순옥")));
    for (const base::Id &one : {person, other}) {
        auto member = vault.get<domain::Person>(one);
        member.household = id;
        vault.put(member);
    }
    auto stored = vault.get<domain::Household>(id);
    stored.note = QStringLiteral("PLANTED이름 님이 열쇠를 둡니다");
    vault.put(stored);
    erase();
    EXPECT_FALSE(vault.has<domain::Household>(id));
    const auto anew = vault.get<domain::Household>(vault.get<domain::Person>(other).household);
    EXPECT_EQ(anew.name, QStringLiteral("김순옥 가구"));
    EXPECT_EQ(anew.note, QStringLiteral("○○○ 님이 열쇠를 둡니다"));
    EXPECT_EQ(cellsWith(QStringLiteral("PLANTED")), 0);
    EXPECT_EQ(vault.troubles(), QString());
}

TEST_F(Erasure, leavesOtherNamesThatHoldTheErasedOne)
{
    domain::Household household;
    household.name = QStringLiteral("새PLANTED이름 가구");
    household.note = QStringLiteral("PLANTED이름은 떠남, 새PLANTED이름은 남음");
    const base::Id id = vault.put(household);
    const base::Id other = vault.put(support::person(QStringLiteral("새PLANTED이름")));
    for (const base::Id &one : {person, other}) {
        auto member = vault.get<domain::Person>(one);
        member.household = id;
        vault.put(member);
    }
    erase();
    const auto anew = vault.get<domain::Household>(vault.get<domain::Person>(other).household);
    EXPECT_EQ(anew.name, QStringLiteral("새PLANTED이름 가구"));
    EXPECT_EQ(anew.note, QStringLiteral("○○○은 떠남, 새PLANTED이름은 남음"));
}

TEST_F(Erasure, leavesTheChainProvable)
{
    const qint64 changes = vault.number(QStringLiteral("SELECT count(*) FROM change"));
    erase();
    EXPECT_EQ(vault.troubles(), QString());
    EXPECT_EQ(vault.number(QStringLiteral("SELECT count(*) FROM change")), changes + 3);
    EXPECT_EQ(vault.number(QStringLiteral("SELECT count(*) FROM erasure")), 3);
}

TEST_F(Erasure, isFoundByNoSearch)
{
    erase();
    for (const char *question : {"PLANTED", "이름", "번호", "ㅇㄹ"})
        EXPECT_TRUE(
            store::namesearch::find(vault.connection(), QString::fromUtf8(question), 9)->hits.isEmpty())
            << question;
    EXPECT_TRUE(store::notesearch::find(vault.connection(), QStringLiteral("병원"), 9)->hits.isEmpty());
}

TEST_F(Erasure, reachesDraftsAndReasons)
{
    const QJsonObject body{{QStringLiteral("text"), QStringLiteral("PLANTED초안")}};
    ASSERT_OK(store::drafts::save(vault.connection(), {QStringLiteral("person"), person, body, 1}));
    auto writer = store::ActWriter::begin(vault.vault(), vault.connection(),
        {QStringLiteral("edit person"), {QStringLiteral("person"), person}, QStringLiteral("PLANTED까닭")});
    ASSERT_OK(writer);
    auto edited = vault.get<domain::Person>(person);
    edited.nickname = QStringLiteral("PLANTED별명");
    ASSERT_OK(writer->put(edited));
    ASSERT_OK(writer->commit());
    erase();
    EXPECT_EQ(cellsWith(QStringLiteral("PLANTED")), 0);
    EXPECT_EQ(vault.lastAct().reason, QStringLiteral("본인 요청")) << "why it was erased stays";
    EXPECT_EQ(vault.troubles(), QString());
}

TEST_F(Erasure, reachesWhatWasRemovedBefore)
{
    auto writer = store::ActWriter::begin(vault.vault(), vault.connection(), {QStringLiteral("remove note")});
    ASSERT_OK(writer);
    ASSERT_OK(writer->remove<domain::Note>(note));
    ASSERT_OK(writer->commit());
    erase();
    EXPECT_EQ(cellsWith(QStringLiteral("PLANTED")), 0);
    EXPECT_EQ(vault.troubles(), QString());
}

TEST_F(Erasure, reachesARecordThatIsRemovedAlready)
{
    auto writer
        = store::ActWriter::begin(vault.vault(), vault.connection(), {QStringLiteral("remove person")});
    ASSERT_OK(writer);
    ASSERT_OK(writer->removeWithChildren(domain::typeOf<domain::Person>(), person));
    ASSERT_OK(writer->commit());
    EXPECT_GT(cellsWith(QStringLiteral("PLANTED")), 4) << "the log remembers";
    erase();
    EXPECT_EQ(cellsWith(QStringLiteral("PLANTED")), 0);
    EXPECT_EQ(vault.troubles(), QString());
}

TEST_F(Erasure, reachesTheRelationsOfOthersAndWhatHangsDeeper)
{
    const base::Id other = vault.put(support::person(QStringLiteral("김복지")));
    domain::Relation relation;
    relation.parent = other;
    relation.other = person;
    relation.otherName = QStringLiteral("PLANTED이름");
    vault.put(relation);
    domain::Bundle bundle;
    bundle.parent = person;
    bundle.state = QStringLiteral("draft");
    domain::BundleItem item;
    item.parent = vault.put(bundle);
    item.provider = QStringLiteral("PLANTED기관");
    vault.put(item);
    erase();
    EXPECT_EQ(cellsWith(QStringLiteral("PLANTED")), 0);
    EXPECT_TRUE(vault.has<domain::Person>(other)) << "the other person stays";
    EXPECT_EQ(vault.number(QStringLiteral("SELECT count(*) FROM bundleitem")), 0);
    EXPECT_EQ(vault.troubles(), QString());
}

TEST_F(Erasure, leavesWhatBelongsToSomebodyElseByNow)
{
    const base::Id other = vault.put(support::person(QStringLiteral("김복지")));
    auto moved = vault.get<domain::Note>(note);
    moved.parent = other;
    moved.text = QStringLiteral("김복지의 기록");
    vault.put(moved);
    erase();
    EXPECT_TRUE(vault.has<domain::Note>(note));
    EXPECT_EQ(vault.troubles(), QString());
}

TEST_F(Erasure, cannotBeTakenBackAndNothingThatItReached)
{
    const auto acts = store::history::recentActs(vault.connection(), 50);
    ASSERT_OK(acts);
    erase();
    const domain::Act erasure = vault.lastAct();
    EXPECT_ERROR(
        store::undo::takeBack(vault.vault(), vault.connection(), erasure.id, domain::Overwrite::TakeBefore),
        ErrorKind::RefusedByRule);
    for (const domain::Act &act : *acts)
        EXPECT_ERROR(
            store::undo::takeBack(vault.vault(), vault.connection(), act.id, domain::Overwrite::TakeBefore),
            ErrorKind::RefusedByRule);
    EXPECT_FALSE(vault.has<domain::Person>(person));
}

TEST_F(Erasure, keepsItsPlaceInTheHistoryWithoutValues)
{
    erase();
    const auto entries = store::history::ofRecord(vault.connection(), person, 50);
    ASSERT_OK(entries);
    EXPECT_GE(entries->size(), 3);
    for (const domain::HistoryEntry &entry : *entries) {
        EXPECT_TRUE(entry.erased || entry.kind == domain::ChangeKind::Erase);
        EXPECT_TRUE(entry.fields.isEmpty());
    }
}

TEST_F(Erasure, removesTheCopiesFromBeforeMigrations)
{
    ASSERT_OK(store::vaultfiles::keepCopy(vault.connection(), vault.path(), 0));
    erase();
    EXPECT_FALSE(QFile::exists(vault.path() + QStringLiteral(".before-schema-0")));
}

} // namespace
