// SPDX-License-Identifier: GPL-3.0-or-later
// A vault that began with a snapshot, and the history that comes to it later.
#include "model/domain/note.h"
#include "model/domain/person.h"
#include "model/store/actwriter.h"
#include "model/store/departure.h"
#include "model/store/history.h"
#include "model/store/syncrows.h"
#include "model/store/vaultreplica.h"
#include "tests/support/people.h"
#include "tests/support/testdistrict.h"

using domain::HistoryExtent;
using support::TestDistrict;
using support::TestVault;
using namespace Qt::StringLiterals;

namespace {

/// One vault that made a dong's records, and a later one.
struct Older : ::testing::Test {
    Older()
    {
        district.enrol(a);
        for (int i = 0; i < 12; ++i)
            people.append(a.put(support::person(u"사람%1"_s.arg(i)), u"add person"_s));
        rename(a, people.first(), u"길동이"_s);
        district.sync(a);
        district.office().seal();
        district.limits.snapshotAfter = 5;
        district.enrol(c);
    }
    void rename(TestVault &vault, const base::Id &id, const QString &nickname)
    {
        auto person = vault.get<domain::Person>(id);
        person.nickname = nickname;
        vault.put(person, u"edit person"_s);
    }
    /// The snapshot, and what came after it.
    void begin() { exchange(); }
    void exchange() { district.take(c, district.office().handle(district.ask(c))); }
    void historyComes()
    {
        for (int i = 0; i < 20 && oldest() > 0; ++i)
            exchange();
        ASSERT_EQ(oldest(), 0);
    }
    qint64 oldest() { return store::syncrows::stream(c.connection(), district.dong)->oldest; }
    QStringList historyOf(TestVault &vault, const base::Id &id)
    {
        QStringList acts;
        const auto entries = store::history::ofRecord(vault.connection(), id, 100);
        EXPECT_OK(entries);
        for (const domain::HistoryEntry &entry : *entries)
            acts.append(entry.act.kind);
        return acts;
    }
    void erase(TestVault &vault, const base::Id &id)
    {
        auto writer = store::ActWriter::begin(vault.vault(), vault.connection(), {u"erase"_s});
        ASSERT_OK(writer->erase(domain::typeOf<domain::Person>(), id));
        ASSERT_OK(writer->commit({other.vault().identity().user, &other.vault().keys().signing.secretKey}));
    }

    TestDistrict district;
    TestVault a{u"윤해솔"_s}, c{u"한가람"_s}, other{u"박다온"_s};
    QList<base::Id> people;
};

TEST_F(Older, historyIsReadAsWhereItWasMadeOnceItHasCome)
{
    begin();
    const base::Id first = people.first();
    EXPECT_EQ(oldest(), 13);
    EXPECT_EQ(*store::history::extent(c.connection(), first), HistoryExtent::Arriving);
    EXPECT_TRUE(historyOf(c, first).isEmpty());
    const domain::Person before = c.get<domain::Person>(first);
    historyComes();
    EXPECT_EQ(*store::history::extent(c.connection(), first), HistoryExtent::Whole);
    EXPECT_EQ(historyOf(c, first), (QStringList{u"edit person"_s, u"add person"_s}));
    EXPECT_EQ(store::history::ofRecord(c.connection(), first, 1)->constFirst().userName, u"윤해솔"_s);
    EXPECT_EQ(c.get<domain::Person>(first).version, before.version);
    EXPECT_EQ(c.get<domain::Person>(first).nickname, u"길동이"_s);
    EXPECT_EQ(c.troubles(), QString());
}

TEST_F(Older, verifyingLooksAtAHistoryThatHasComeInPart)
{
    begin();
    district.limits.entries = 4;
    for (const qint64 expected : {9, 5}) {
        exchange();
        EXPECT_EQ(oldest(), expected);
        EXPECT_EQ(c.troubles(), QString());
    }
    sql::Statement spoil = c.connection().statement(u"UPDATE change SET s = x'00' WHERE n = 8"_s);
    ASSERT_OK(spoil.run());
    EXPECT_NE(c.troubles(), QString());
}

TEST_F(Older, changesStandBeforeAllThatWereHere)
{
    begin();
    const base::Id own = c.put(support::person(u"새 사람"_s), u"add person"_s);
    district.sync(c);
    historyComes();
    EXPECT_EQ(c.number(u"SELECT count(*) FROM change WHERE n <= 13 AND row >= 0"_s), 0);
    EXPECT_EQ(c.number(u"SELECT count(*) FROM (SELECT n, lag(n) OVER (ORDER BY row) AS before FROM change"
                       " WHERE stream IS NOT NULL) WHERE n < before"_s),
        0)
        << "rows stand in the order of their numbers";
    EXPECT_EQ(store::history::recentActs(c.connection(), 1)->constFirst().subject.id,
        c.lastAct().subject.id)
        << "the newest act is still the one that was done here";
    EXPECT_EQ(historyOf(c, own).size(), 1);
    EXPECT_EQ(c.troubles(), QString());
}

TEST_F(Older, historyThatIsAllThereWasDoesNotDoubleTheFirstOwnChange)
{
    begin();
    historyComes();
    ASSERT_EQ(c.number(u"SELECT max(row) FROM change"_s), -1) << "nothing but history";
    rename(c, people.first(), u"동이"_s);
    EXPECT_EQ(c.number(u"SELECT count(*) FROM change WHERE row = 0"_s), 0) << "which would mean that it is not there";
    district.sync(c);
    EXPECT_EQ(c.troubles(), QString());
    EXPECT_EQ(historyOf(c, people.first()), (QStringList{u"edit person"_s, u"edit person"_s, u"add person"_s}));
}

TEST_F(Older, contentsGoWithTheirRecordWhenItIsErased)
{
    begin();
    historyComes();
    const base::Id gone = people.first();
    district.enrol(other);
    district.sync(other);
    district.sync(a);
    erase(a, gone);
    district.sync(a);
    district.sync(c);
    sql::Statement bodies = c.connection().statement(
        u"SELECT count(*) FROM change WHERE record = ? AND body IS NOT NULL AND kind <> ?"_s);
    bodies.bind(gone).bind(int(domain::ChangeKind::Erase));
    ASSERT_TRUE(bodies.step());
    EXPECT_EQ(bodies.integer(0), 0);
    EXPECT_EQ(c.troubles(), QString());
}

TEST_F(Older, erasuresThatASnapshotToldGetTheirDayInTheLedger)
{
    district.enrol(other);
    district.sync(other);
    district.sync(a);
    const base::Id gone = people.at(1);
    erase(a, gone);
    district.sync(a);
    district.office().seal();
    begin();
    EXPECT_EQ(c.number(u"SELECT count(*) FROM erasure WHERE at = 0"_s), 1);
    historyComes();
    EXPECT_EQ(c.number(u"SELECT count(*) FROM erasure WHERE at = 0"_s), 0);
    EXPECT_EQ(c.number(u"SELECT at FROM erasure"_s), a.number(u"SELECT at FROM erasure"_s));
    EXPECT_FALSE(c.has<domain::Person>(gone));
    EXPECT_EQ(c.troubles(), QString());
}

TEST_F(Older, changesGoWithTheirStream)
{
    begin();
    historyComes();
    district.setStreams(c, {district.common});
    district.sync(c);
    EXPECT_EQ(c.number(u"SELECT count(*) FROM change WHERE body IS NOT NULL AND n IS NOT NULL"_s), 0);
    district.setStreams(c, {district.dong, district.common});
    exchange();
    EXPECT_GT(oldest(), 0) << "it begins again, with a snapshot";
    historyComes();
    EXPECT_EQ(historyOf(c, people.first()).size(), 2);
    EXPECT_EQ(c.troubles(), QString());
}

TEST_F(Older, changesOfOnesOwnComeBackToTheHeaderThatStayed)
{
    begin();
    const base::Id own = c.put(support::person(u"내가 쓴 사람"_s), u"add person"_s);
    district.sync(c);
    district.sync(c);
    district.office().seal();
    district.sync(c);
    district.setStreams(c, {district.common});
    district.sync(c);
    ASSERT_FALSE(c.has<domain::Person>(own));
    EXPECT_EQ(c.troubles(), QString());
    district.setStreams(c, {district.dong, district.common});
    district.sync(c);
    historyComes();
    EXPECT_TRUE(c.has<domain::Person>(own));
    EXPECT_EQ(historyOf(c, own).size(), 1);
    EXPECT_EQ(c.troubles(), QString());
}

TEST_F(Older, reasonsOfActsAboutWhatWasErasedDoNotComeBack)
{
    const base::Id gone = people.at(2), kept = people.at(3);
    auto writer = store::ActWriter::begin(
        a.vault(), a.connection(), {u"edit person"_s, {u"person"_s, gone}, u"비밀스러운 까닭"_s});
    auto person = a.get<domain::Person>(kept);
    person.nickname = u"이웃"_s;
    ASSERT_OK(writer->put(person));
    ASSERT_OK(writer->commit());
    district.enrol(other);
    district.sync(other);
    district.sync(a);
    erase(a, gone);
    district.sync(a);
    district.office().seal();
    begin();
    historyComes();
    EXPECT_EQ(historyOf(c, kept).size(), 2) << "that it was done is told";
    EXPECT_EQ(c.number(u"SELECT count(*) FROM act WHERE reason IS NOT NULL"_s), 0);
}

} // namespace
