// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/likeness.h"
#include "model/domain/note.h"
#include "model/domain/organisation.h"
#include "model/domain/person.h"
#include "model/sql/transaction.h"
#include "model/store/conflictrows.h"
#include "model/store/history.h"
#include "model/store/outboxrows.h"
#include "model/store/peoplelist.h"
#include "model/store/recordshow.h"
#include "model/store/syncrows.h"
#include "model/store/undo.h"
#include "model/store/users.h"
#include "model/store/vaultreplica.h"
#include "tests/support/people.h"
#include "tests/support/testdistrict.h"

using support::TestDistrict;
using support::TestVault;
using namespace Qt::StringLiterals;

namespace {

/// Two vaults of one dong.
struct Pair : ::testing::Test {
    Pair()
    {
        district.enrol(a);
        district.enrol(b);
    }
    void syncAll()
    {
        for (int round = 0; round < 2; ++round) {
            district.sync(a);
            district.sync(b);
        }
    }
    template <class Change> void edit(TestVault &vault, const base::Id &id, Change change)
    {
        domain::Person person = vault.get<domain::Person>(id);
        change(person);
        vault.put(person);
    }
    qsizetype waiting(TestVault &vault) { return store::outboxrows::all(vault.connection())->size(); }
    QList<store::conflictrows::Row> conflicts(TestVault &vault)
    {
        return *store::conflictrows::all(vault.connection());
    }

    TestDistrict district;
    TestVault a{u"윤해솔"_s};
    TestVault b{u"박다온"_s};
};

using VaultReplica = Pair;

TEST_F(VaultReplica, whatOneWritesTheOtherReads)
{
    const base::Id id = a.put(support::person(u"홍길동"_s));
    EXPECT_EQ(waiting(a), 1);
    syncAll();
    EXPECT_EQ(waiting(a), 0);
    EXPECT_EQ(b.get<domain::Person>(id).name, u"홍길동"_s);
    EXPECT_EQ(b.get<domain::Person>(id).version, a.get<domain::Person>(id).version);
    EXPECT_EQ(b.number(u"SELECT count(*) FROM person_summary"_s), 1);
    EXPECT_EQ(b.number(u"SELECT count(*) FROM name_entry"_s), a.number(u"SELECT count(*) FROM name_entry"_s));
    EXPECT_EQ(a.troubles(), QString());
    EXPECT_EQ(b.troubles(), QString());
}

TEST_F(VaultReplica, anActOfVeryManyRecordsSeesWhatItWroteItself)
{
    // More than are looked up one by one, so that the outbox is read as a whole before its last lines are there.
    constexpr int many = 150;
    auto writer = store::ActWriter::begin(a.vault(), a.connection(), {u"test"_s});
    QList<base::Id> ids;
    for (int i = 0; i < many; ++i)
        ids.append(*writer->put(support::person(u"사람 %1"_s.arg(i))));
    for (int i = 0; i < many; ++i) {
        domain::Person person = a.get<domain::Person>(ids.at(i));
        person.nickname = u"별명 %1"_s.arg(i);
        EXPECT_OK(writer->put(person));
        EXPECT_EQ(a.get<domain::Person>(ids.at(i)).nickname, person.nickname);
    }
    EXPECT_OK(writer->commit());
    EXPECT_EQ(waiting(a), 2 * many);
    syncAll();
    for (int i = 0; i < many; ++i)
        EXPECT_EQ(b.get<domain::Person>(ids.at(i)).nickname, u"별명 %1"_s.arg(i));
    EXPECT_TRUE(conflicts(b).isEmpty());
    EXPECT_EQ(a.troubles(), QString());
}

TEST_F(VaultReplica, differentFieldsMerge)
{
    const base::Id id = a.put(support::person(u"홍길동"_s));
    syncAll();
    edit(a, id, [](domain::Person &person) { person.nickname = u"길동이"_s; });
    edit(b, id, [](domain::Person &person) { person.caseNumber = u"2026-17"_s; });
    syncAll();
    for (TestVault *vault : {&a, &b}) {
        const domain::Person person = vault->get<domain::Person>(id);
        EXPECT_EQ(person.nickname, u"길동이"_s);
        EXPECT_EQ(person.caseNumber, u"2026-17"_s);
        EXPECT_TRUE(conflicts(*vault).isEmpty());
        EXPECT_EQ(vault->troubles(), QString());
    }
}

TEST_F(VaultReplica, theSameFieldWrittenApartIsAConflictOnBothSides)
{
    const base::Id id = a.put(support::person(u"홍길동"_s));
    syncAll();
    edit(a, id, [](domain::Person &person) { person.nickname = u"길동이"_s; });
    edit(b, id, [](domain::Person &person) { person.nickname = u"홍반장"_s; });
    syncAll();
    ASSERT_EQ(conflicts(a).size(), 1);
    ASSERT_EQ(conflicts(b).size(), 1);
    EXPECT_EQ(conflicts(a).first().id, conflicts(b).first().id);
    EXPECT_EQ(conflicts(a).first().field, u"nickname"_s);
    EXPECT_EQ(a.get<domain::Person>(id).nickname, b.get<domain::Person>(id).nickname);
}

TEST_F(VaultReplica, theListOfPeopleMarksWhoHasSomethingToDecide)
{
    const base::Id hong = a.put(support::person(u"홍길동"_s));
    const base::Id kim = a.put(support::person(u"김복지"_s));
    a.put(support::person(u"박이웃"_s));
    domain::Note note;
    note.parent = kim;
    note.at = 1000;
    note.text = u"처음"_s;
    const base::Id of = a.put(note);
    syncAll();
    edit(a, hong, [](domain::Person &person) { person.nickname = u"길동이"_s; });
    edit(b, hong, [](domain::Person &person) { person.nickname = u"홍반장"_s; });
    for (TestVault *vault : {&a, &b}) {
        domain::Note apart = vault->get<domain::Note>(of);
        apart.at = vault == &a ? 2000 : 3000;
        vault->put(apart);
    }
    syncAll();
    domain::PeopleQuery query;
    query.today = QDate(2026, 11, 20);
    for (TestVault *vault : {&a, &b}) {
        query.conflictsOnly = false;
        QStringList marked;
        const auto all = store::peoplelist::page(vault->connection(), query, 0, 10);
        ASSERT_OK(all);
        EXPECT_EQ(all->total, 3);
        for (const domain::PeopleRow &row : all->rows) {
            if (row.hasConflict)
                marked.append(row.name);
        }
        EXPECT_EQ(marked, (QStringList{u"김복지"_s, u"홍길동"_s}));
        query.conflictsOnly = true;
        EXPECT_EQ(store::peoplelist::page(vault->connection(), query, 0, 10)->total, 2);
        EXPECT_EQ(*store::peoplelist::ids(vault->connection(), query), (QList{kim, hong}));
    }
}

TEST_F(VaultReplica, historyTellsWhoWroteWhatOnAnotherPc)
{
    const base::Id id = a.put(support::person(u"홍길동"_s), u"add person"_s);
    syncAll();
    const auto entries = store::history::ofRecord(b.connection(), id, 10);
    ASSERT_OK(entries);
    ASSERT_EQ(entries->size(), 1);
    EXPECT_EQ(entries->first().userName, u"윤해솔"_s);
    EXPECT_EQ(entries->first().act.kind, u"add person"_s);
    EXPECT_FALSE(entries->first().fields.isEmpty());
}

TEST_F(VaultReplica, whatWasWrittenBeforeEnrolmentIsHandedOver)
{
    TestVault c(u"한가람"_s);
    const base::Id id = c.put(support::person(u"성춘향"_s));
    domain::Person person = c.get<domain::Person>(id);
    person.nickname = u"춘향이"_s;
    c.put(person);
    district.enrol(c);
    EXPECT_EQ(waiting(c), 2);
    district.sync(c);
    district.sync(a);
    EXPECT_EQ(waiting(c), 0);
    EXPECT_EQ(a.get<domain::Person>(id).nickname, u"춘향이"_s);
    EXPECT_EQ(a.get<domain::Person>(id).version, 2);
    EXPECT_EQ(c.troubles(), QString());
    EXPECT_EQ(a.troubles(), QString());
}

TEST_F(VaultReplica, anActOfAnotherPcCanBeTakenBack)
{
    const base::Id id = a.put(support::person(u"홍길동"_s));
    syncAll();
    edit(a, id, [](domain::Person &person) { person.nickname = u"길동이"_s; });
    syncAll();
    const domain::Act act = b.lastAct();
    ASSERT_OK(store::undo::takeBack(b.vault(), b.connection(), act.id, domain::Overwrite::Ask));
    EXPECT_EQ(b.get<domain::Person>(id).nickname, QString());
    syncAll();
    EXPECT_EQ(a.get<domain::Person>(id).nickname, QString());
    EXPECT_EQ(a.troubles(), QString());
    EXPECT_EQ(b.troubles(), QString());
}

TEST_F(VaultReplica, aRemovalComesBackWithUndo)
{
    const base::Id id = a.put(support::person(u"홍길동"_s));
    syncAll();
    auto writer = store::ActWriter::begin(b.vault(), b.connection(), {u"remove"_s});
    ASSERT_OK(writer->remove<domain::Person>(id));
    const auto act = writer->commit();
    ASSERT_OK(act);
    syncAll();
    EXPECT_FALSE(a.has<domain::Person>(id));
    ASSERT_OK(store::undo::takeBack(b.vault(), b.connection(), act->id, domain::Overwrite::Ask));
    syncAll();
    EXPECT_EQ(a.get<domain::Person>(id).name, u"홍길동"_s);
    EXPECT_EQ(a.troubles(), QString());
    EXPECT_EQ(b.troubles(), QString());
}

TEST_F(VaultReplica, rightsThatEndTakeTheRowsAway)
{
    const base::Id id = a.put(support::person(u"홍길동"_s));
    const base::Id note = a.put([&] {
        domain::Note one;
        one.parent = id;
        one.text = u"어제 통화함"_s;
        return one;
    }());
    const base::Id shared = a.put([] {
        domain::Organisation one;
        one.name = u"연산복지관"_s;
        return one;
    }());
    syncAll();
    ASSERT_TRUE(b.has<domain::Note>(note));
    district.setStreams(b, {district.common});
    district.sync(b);
    EXPECT_FALSE(b.has<domain::Person>(id));
    EXPECT_FALSE(b.has<domain::Note>(note));
    EXPECT_TRUE(b.has<domain::Organisation>(shared));
    EXPECT_EQ(b.number(u"SELECT count(*) FROM change WHERE type IN ('person', 'note')"_s), 0);
    EXPECT_EQ(b.number(u"SELECT count(*) FROM name_entry WHERE type = 'person'"_s), 0);
    EXPECT_EQ(b.troubles(), QString());
}

TEST_F(VaultReplica, aCaseThatMovesGoesFromOneDongToTheOther)
{
    TestVault c(u"한가람"_s);
    district.enrol(c, {district.otherDong, district.common});
    const base::Id id = a.put(support::person(u"홍길동"_s));
    syncAll();
    district.office().move(id, district.otherDong);
    district.office().seal();
    syncAll();
    district.sync(c);
    EXPECT_FALSE(a.has<domain::Person>(id));
    EXPECT_FALSE(b.has<domain::Person>(id));
    EXPECT_EQ(c.get<domain::Person>(id).name, u"홍길동"_s);
    EXPECT_EQ(a.number(u"SELECT count(*) FROM change WHERE instr(body, '홍길동') > 0"_s), 0);
    for (TestVault *vault : {&a, &b, &c})
        EXPECT_EQ(vault->troubles(), QString());
}

TEST_F(VaultReplica, aNoticeOfTheOfficeIsARecordThatIsAnsweredAndTakenBack)
{
    TestVault c(u"한가람"_s);
    district.enrol(c, {district.otherDong, district.common});
    domain::Person person = support::person(u"홍길동"_s);
    person.birth = QDate(1957, 5, 6);
    const base::Id here = a.put(person), there = c.put(person);
    district.sync(a);
    district.sync(c);
    district.sync(a);
    const auto noticeIn = [](TestVault &vault, const base::Id &of) {
        const auto all = store::records::childrenOf<domain::Likeness>(vault.connection(), of);
        EXPECT_EQ(all->size(), 1);
        return all->value(0);
    };
    domain::Likeness mine = noticeIn(a, here);
    EXPECT_FALSE(mine.isOver);
    mine.answer = u"same"_s;
    a.put(mine);
    district.sync(a);
    district.sync(c);
    EXPECT_EQ(noticeIn(c, there).theirs, u"same"_s);
    const auto taken = store::undo::takeBack(a.vault(), a.connection(), a.lastAct().id, domain::Overwrite::Ask);
    ASSERT_OK(taken);
    district.sync(a);
    district.sync(c);
    EXPECT_EQ(noticeIn(c, there).theirs, QString());
    // Both undo what was removed; the notice comes again by itself.
    auto writer = store::ActWriter::begin(c.vault(), c.connection(), {u"test"_s});
    EXPECT_OK(writer->removeWithChildren(domain::typeOf<domain::Person>(), there));
    EXPECT_OK(writer->commit());
    district.sync(c);
    district.sync(a);
    EXPECT_TRUE(noticeIn(a, here).isOver);
    ASSERT_OK(store::undo::takeBack(c.vault(), c.connection(), c.lastAct().id, domain::Overwrite::Ask));
    district.sync(c);
    district.sync(a);
    EXPECT_FALSE(noticeIn(a, here).isOver);
    EXPECT_FALSE(noticeIn(c, there).isOver);
    EXPECT_EQ(waiting(c), 0) << "nothing was refused";
    for (TestVault *vault : {&a, &c})
        EXPECT_EQ(vault->troubles(), QString());
}

TEST_F(VaultReplica, aRevokedVaultWhoseCaseHadLeftIsWhole)
{
    const base::Id id = a.put(support::person(u"홍길동"_s));
    syncAll();
    district.office().move(id, district.otherDong);
    district.sync(a);
    EXPECT_EQ(a.troubles(), QString());
    district.office().revoke(a.vault().identity().device);
    district.sync(a);
    // What no two backups hold is still kept, with its header.
    EXPECT_EQ(waiting(a), 1);
    EXPECT_FALSE(a.has<domain::Person>(id));
    EXPECT_EQ(a.troubles(), QString());
}

TEST_F(VaultReplica, contentThatWaitsInTheOutboxIsNotMissingWhereItsStreamHasGone)
{
    const base::Id id = a.put(support::person(u"홍길동"_s));
    syncAll();
    district.office().move(id, district.otherDong);
    // Comes late, so that it lies in the inbox of others.
    edit(a, id, [](domain::Person &person) { person.nickname = u"길동이"_s; });
    district.sync(a);
    EXPECT_EQ(a.troubles(), QString());
    district.setStreams(a, {district.common});
    district.sync(a);
    EXPECT_EQ(a.troubles(), QString());
}

TEST_F(VaultReplica, whatIsToldOnALaterPageIsNotMissingOnAnEarlierOne)
{
    const base::Id id = a.put(support::person(u"홍길동"_s));
    district.sync(a);
    district.office().move(id, district.otherDong);
    district.office().seal();
    // The change comes bare, and its leaving with the page after it.
    district.limits.entries = 1;
    district.take(b, district.office().handle(district.ask(b)));
    district.take(b, district.office().handle(district.ask(b)));
    ASSERT_EQ(b.number(u"SELECT count(*) FROM change WHERE body IS NULL"_s), 1);
    EXPECT_EQ(b.troubles(), QString());
    district.sync(b);
    EXPECT_EQ(b.troubles(), QString());
}

TEST_F(VaultReplica, contentThatIsLostOnItsWayIsFound)
{
    a.put(support::person(u"홍길동"_s));
    sql::Statement lose = a.connection().statement(u"UPDATE change SET salt = NULL, body = NULL"_s);
    EXPECT_OK(lose.run());
    EXPECT_NE(a.troubles(), QString());
}

TEST_F(VaultReplica, aCaseThatMovedIsWrittenWhereItIsByWhoeverReadsBothSides)
{
    district.setStreams(a, {district.dong, district.otherDong, district.common});
    const base::Id id = a.put(support::person(u"홍길동"_s));
    district.sync(a);
    // Forth and back, since the pages of one answer come in any order.
    int times = 0;
    for (const base::Id &to : {district.otherDong, district.dong, district.otherDong}) {
        district.office().move(id, to);
        district.office().seal();
        district.sync(a);
        EXPECT_EQ(*store::syncrows::streamOf(a.connection(), id), to);
        edit(a, id, [&](domain::Person &person) { person.nickname = u"길동 %1"_s.arg(++times); });
        district.sync(a);
        EXPECT_EQ(a.get<domain::Person>(id).nickname, u"길동 %1"_s.arg(times));
        EXPECT_TRUE(conflicts(a).isEmpty()) << "nothing came late";
    }
    // A vault that begins with all of it sees the same.
    district.setStreams(b, {district.dong, district.otherDong, district.common});
    district.sync(b);
    EXPECT_EQ(*store::syncrows::streamOf(b.connection(), id), district.otherDong);
    for (TestVault *vault : {&a, &b})
        EXPECT_EQ(vault->troubles(), QString());
}

TEST_F(VaultReplica, aRecordThatNobodyKnewMayComeOutOfTwoStreamsAtOnce)
{
    // It stands in the page of the one, whose leaving is on the next page, and has entered the other.
    const store::VaultReplica replica(a.vault(), a.connection());
    store::RecordShow rows(a.connection(), replica);
    syncing::RecordState view;
    view.id = a.vault().ids().next();
    view.type = u"person"_s;
    view.presence = syncing::Presence::Here;
    const QJsonObject before{{u"name"_s, u"홍길동"_s}}, now{{u"name"_s, u"홍길똥"_s}};
    auto transaction = sql::Transaction::begin(a.connection());
    view.version = 1;
    EXPECT_OK(rows.show(district.dong, view, before));
    view.version = 2;
    EXPECT_OK(rows.show(district.otherDong, view, now));
    EXPECT_OK(rows.finish());
    EXPECT_OK(transaction->commit());
    EXPECT_EQ(a.get<domain::Person>(view.id).name, u"홍길똥"_s);
    EXPECT_EQ(a.number(u"SELECT count(*) FROM person"_s), 1);
}

TEST_F(VaultReplica, aLateChangeOfTheFormerHolderArrivesInTheInbox)
{
    TestVault c(u"한가람"_s);
    district.enrol(c, {district.otherDong, district.common});
    const base::Id id = a.put(support::person(u"홍길동"_s));
    syncAll();
    district.office().move(id, district.otherDong);
    district.office().seal();
    edit(a, id, [](domain::Person &person) { person.nickname = u"길동이"_s; });
    syncAll();
    district.sync(c);
    EXPECT_FALSE(a.has<domain::Person>(id));
    ASSERT_EQ(conflicts(c).size(), 1);
    EXPECT_FALSE(conflicts(c).first().change.isNil());
    EXPECT_EQ(c.get<domain::Person>(id).nickname, QString());
}

TEST_F(VaultReplica, anOfficeThatWasPutBackGetsEverythingAgain)
{
    const syncing::OfficeBook backup = district.book;
    const base::Id id = a.put(support::person(u"홍길동"_s));
    syncAll();
    district.book = backup;
    district.office().beginEpoch(syncing::Office::From::HereOn);
    edit(b, id, [](domain::Person &person) { person.nickname = u"길동이"_s; });
    for (int round = 0; round < 3; ++round)
        syncAll();
    for (TestVault *vault : {&a, &b}) {
        EXPECT_EQ(vault->get<domain::Person>(id).nickname, u"길동이"_s);
        EXPECT_EQ(waiting(*vault), 0);
        EXPECT_EQ(vault->troubles(), QString());
    }
}

TEST_F(VaultReplica, aNewVaultBeginsWithASnapshot)
{
    QList<base::Id> people;
    for (int i = 0; i < 12; ++i)
        people.append(a.put(support::person(u"사람%1"_s.arg(i))));
    district.sync(a);
    district.office().seal();
    district.limits.snapshotAfter = 5;
    TestVault c(u"한가람"_s);
    district.enrol(c);
    district.sync(c);
    EXPECT_EQ(c.number(u"SELECT count(*) FROM snapshot_record"_s), 12);
    edit(c, people.first(), [](domain::Person &person) { person.nickname = u"첫째"_s; });
    district.sync(c);
    syncAll();
    EXPECT_EQ(a.get<domain::Person>(people.first()).nickname, u"첫째"_s);
    EXPECT_EQ(c.get<domain::Person>(people.first()).nickname, u"첫째"_s);
    EXPECT_EQ(c.troubles(), QString());
}

TEST_F(VaultReplica, aVaultKnowsForEverWhatASnapshotSaysWasErased)
{
    const base::Id id = a.put(support::person(u"홍길동"_s));
    for (int i = 0; i < 6; ++i)
        a.put(support::person(u"사람%1"_s.arg(i)));
    syncAll();
    auto writer = store::ActWriter::begin(a.vault(), a.connection(), {u"test"_s});
    ASSERT_OK(writer->erase(domain::typeOf<domain::Person>(), id));
    ASSERT_OK(writer->commit({b.vault().identity().user, &b.vault().keys().signing.secretKey}));
    syncAll();
    district.office().seal();
    district.limits.snapshotAfter = 5;
    TestVault c(u"한가람"_s);
    district.enrol(c);
    district.sync(c);
    ASSERT_GT(c.number(u"SELECT count(*) FROM snapshot_record"_s), 0);
    EXPECT_TRUE(store::VaultReplica(c.vault(), c.connection()).isErased(id));
    EXPECT_FALSE(c.has<domain::Person>(id));
    EXPECT_EQ(c.troubles(), QString());
}

} // namespace
