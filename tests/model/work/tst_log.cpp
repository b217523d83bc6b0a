// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/log.h"

#include "model/domain/relation.h"
#include "model/store/history.h"
#include "model/store/namesearch.h"
#include "model/work/people.h"
#include "model/work/personmerge.h"
#include "model/work/search.h"
#include "tests/model/work/workbench.h"
#include "tests/support/people.h"

using base::ErrorKind;
using domain::Overwrite;

namespace {

class LogTest : public test::WorkTest {
protected:
    base::Id add(const QString &name)
    {
        work::PersonEdit edit;
        edit.person = support::person(name);
        const auto id = work::people::add(context(), edit);
        EXPECT_OK(id);
        return id.value_or(base::Id());
    }
    domain::RecordRef ref(const base::Id &person) const { return {QStringLiteral("person"), person}; }
    work::SecondPerson second() const { return {partner.path(), support::kPassword}; }

    support::TestVault partner{QStringLiteral("한나라")};
};

TEST_F(LogTest, undoesTheNewestActThatCanBe)
{
    const base::Id person = add(QStringLiteral("홍길동"));
    const auto newest = work::log::newestUndoable(context());
    ASSERT_OK(newest);
    ASSERT_TRUE(newest->has_value());
    EXPECT_EQ((*newest)->kind, QStringLiteral("add person"));
    const auto outcome = work::log::undo(context(), (*newest)->id, Overwrite::Ask);
    ASSERT_OK(outcome);
    EXPECT_FALSE(m_vault.has<domain::Person>(person));
    EXPECT_FALSE(work::log::newestUndoable(context())->has_value()) << "an undo is redone, not undone";
    ASSERT_OK(work::log::undo(context(), outcome->act.id, Overwrite::Ask));
    EXPECT_EQ((*work::log::newestUndoable(context()))->id, (*newest)->id) << "and can be undone again";
}

TEST_F(LogTest, erasesWithASecondPersonWhoIsIntroduced)
{
    const base::Id person = add(QStringLiteral("홍길동"));
    EXPECT_ERROR(
        work::log::erase(context(), ref(person), QStringLiteral("요청"), second()), ErrorKind::NotAllowed)
        << "nobody has introduced this person";
    const auto user = work::log::addUser(context(), store::keyfile::pathFor(partner.path()));
    ASSERT_OK(user);
    EXPECT_EQ(user->name, QStringLiteral("한나라"));
    EXPECT_ERROR(
        work::log::erase(context(), ref(person), QStringLiteral("  "), second()), ErrorKind::InvalidInput);
    EXPECT_ERROR(work::log::erase(context(), ref(person), QStringLiteral("요청"), {}), ErrorKind::NotAllowed);
    EXPECT_ERROR(work::log::erase(context(), ref(person), QStringLiteral("요청"),
                     {partner.path(), QStringLiteral("wrong password")}),
        ErrorKind::WrongPassword);
    EXPECT_ERROR(work::log::erase(
                     context(), ref(person), QStringLiteral("요청"), {m_vault.path(), support::kPassword}),
        ErrorKind::NotAllowed)
        << "the owner cannot be both";
    ASSERT_TRUE(m_vault.has<domain::Person>(person));
    ASSERT_OK(work::log::erase(context(), ref(person), QStringLiteral("요청"), second()));
    EXPECT_FALSE(m_vault.has<domain::Person>(person));
    EXPECT_EQ(m_vault.lastAct().secondUser, user->id);
    EXPECT_EQ(m_vault.troubles(), QString());
}

TEST_F(LogTest, erasesNoMoreWithSomebodyWhoWasRemoved)
{
    const base::Id person = add(QStringLiteral("홍길동"));
    const auto user = work::log::addUser(context(), partner.path());
    ASSERT_OK(user) << "the path of the vault itself will do";
    ASSERT_OK(work::log::removeUser(context(), user->id));
    EXPECT_ERROR(
        work::log::erase(context(), ref(person), QStringLiteral("요청"), second()), ErrorKind::NotAllowed);
    EXPECT_ERROR(work::log::removeUser(context(), context().user()), ErrorKind::RefusedByRule);
    EXPECT_ERROR(work::log::addUser(context(), m_vault.path()), ErrorKind::RefusedByRule);
}

TEST_F(LogTest, erasesWhatTheAccessLogAndTheHistoryStillProve)
{
    const base::Id person = add(QStringLiteral("홍길동"));
    ASSERT_OK(work::people::open(context(), person));
    ASSERT_OK(work::log::addUser(context(), partner.path()));
    ASSERT_OK(work::log::erase(context(), ref(person), QStringLiteral("요청"), second()));
    EXPECT_EQ(work::log::accesses(context(), person, 10)->size(), 1) << "who saw the data stays known";
    const auto history = work::log::history(context(), person, 10);
    ASSERT_OK(history);
    EXPECT_EQ(history->size(), 2);
    EXPECT_ERROR(work::people::open(context(), person), ErrorKind::NotFound);
}

TEST_F(LogTest, notesEveryLookBeforeItShowsAnything)
{
    const base::Id person = add(QStringLiteral("홍길동"));
    ASSERT_OK(work::people::open(context(), person));
    ASSERT_OK(work::people::list(context(), {}, 0, 10));
    ASSERT_OK(work::search(context(), QStringLiteral("ㅎㄱㄷ"), 10));
    const auto seen = work::log::accesses(context(), {}, 10);
    ASSERT_OK(seen);
    ASSERT_EQ(seen->size(), 3);
    EXPECT_EQ(seen->at(0).kind, QStringLiteral("search"));
    EXPECT_EQ(seen->at(0).detail.value(QStringLiteral("count")), QJsonValue(1));
    EXPECT_EQ(seen->at(1).kind, QStringLiteral("list"));
    EXPECT_EQ(seen->at(2).kind, QStringLiteral("open"));
    EXPECT_EQ(seen->at(2).subject.id, person);
}

TEST_F(LogTest, showsNothingWhereTheLookCannotBeNoted)
{
    const base::Id person = add(QStringLiteral("홍길동"));
    ASSERT_OK(connection().script(QStringLiteral("PRAGMA query_only=ON")));
    EXPECT_FALSE(work::people::open(context(), person).has_value());
    EXPECT_FALSE(work::people::list(context(), {}, 0, 10).has_value());
    EXPECT_FALSE(work::search(context(), QStringLiteral("ㅎㄱㄷ"), 10).has_value());
}

class PeopleTest : public LogTest {
protected:
    qint64 count(const char *table)
    {
        return m_vault.number(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table));
    }
    void TearDown() override { EXPECT_EQ(m_vault.troubles(), QString()); }

    base::Id one = add(QStringLiteral("하나"));
    base::Id two = add(QStringLiteral("두나"));
    base::Id three = add(QStringLiteral("세나"));
};

TEST_F(PeopleTest, joinWithoutChains)
{
    ASSERT_OK(work::people::join(context(), one, two, QStringLiteral("같은 사람")));
    EXPECT_ERROR(work::people::join(context(), two, three, {}), ErrorKind::RefusedByRule)
        << "two is part of one";
    EXPECT_ERROR(work::people::join(context(), three, one, {}), ErrorKind::RefusedByRule) << "one has a part";
    EXPECT_ERROR(work::people::join(context(), three, two, {}), ErrorKind::RefusedByRule) << "two is taken";
    EXPECT_ERROR(work::people::join(context(), one, one, {}), ErrorKind::InvalidInput);
    base::SeededRandom random(1);
    EXPECT_ERROR(work::people::join(context(), one, base::Id::make(1, random), {}), ErrorKind::NotFound);
    ASSERT_OK(work::people::join(context(), one, three, {}));
    const auto detail = work::people::open(context(), one);
    ASSERT_OK(detail);
    EXPECT_EQ(detail->joined.size(), 2);
    EXPECT_TRUE(work::people::open(context(), two)->joinedInto.has_value());
    ASSERT_OK(work::people::part(context(), detail->joined.first().id));
    EXPECT_EQ(work::people::open(context(), one)->joined.size(), 1);
}

TEST_F(PeopleTest, leaveTheirNameWithThoseWhoWereRelatedToThem)
{
    work::PersonEdit edit;
    edit.person = m_vault.get<domain::Person>(one);
    domain::Relation relation;
    relation.other = two;
    relation.kind = QStringLiteral("daughter");
    work::PersonEdit related = edit;
    related.relations = {relation};
    ASSERT_OK(work::people::change(context(), edit, related));
    ASSERT_OK(work::people::join(context(), three, two, {}));
    ASSERT_OK(work::people::remove(context(), two, QStringLiteral("잘못 등록")));
    const auto detail = work::people::open(context(), one);
    ASSERT_OK(detail);
    ASSERT_EQ(detail->relations.size(), 1);
    EXPECT_TRUE(detail->relations.first().other.isNil());
    EXPECT_EQ(detail->relations.first().otherName, QStringLiteral("두나"));
    EXPECT_EQ(count("sameperson"), 0);
    const base::Id act = m_vault.lastAct().id;
    ASSERT_OK(work::log::undo(context(), act, Overwrite::Ask));
    EXPECT_EQ(work::people::open(context(), one)->relations.first().other, two);
    EXPECT_EQ(count("sameperson"), 1);
}

TEST_F(PeopleTest, areSavedWithTheirWholeListsInOneAct)
{
    work::PersonEdit edit;
    edit.person = support::person(QStringLiteral("네나"));
    edit.phones = {support::phone({}, QStringLiteral("0101")), support::phone({}, QStringLiteral("0102"))};
    const auto id = work::people::add(context(), edit);
    ASSERT_OK(id);
    EXPECT_EQ(m_vault.lastAct().changes, 3);
    const auto detail = work::people::open(context(), *id);
    ASSERT_OK(detail);
    const work::PersonEdit loaded = work::editOf(*detail);
    edit = loaded;
    edit.phones = {detail->phones.at(1)};
    edit.phones.first().note = QStringLiteral("저녁에");
    ASSERT_OK(work::people::change(context(), loaded, edit));
    EXPECT_EQ(m_vault.lastAct().changes, 2) << "one removed, one edited, the person as it was";
    EXPECT_EQ(work::people::open(context(), *id)->phones.size(), 1);
}

TEST_F(PeopleTest, shareAHouseholdAndLeaveIt)
{
    const auto household = work::people::saveHousehold(context(), {}, {one, two});
    ASSERT_OK(household);
    EXPECT_EQ(work::people::open(context(), one)->members.size(), 1);
    domain::Household stored = m_vault.get<domain::Household>(*household);
    ASSERT_OK(work::people::saveHousehold(context(), stored, {one, three}));
    EXPECT_FALSE(work::people::open(context(), two)->household.has_value());
    EXPECT_EQ(work::people::open(context(), three)->members.first().id, one);
}

TEST_F(PeopleTest, areRefusedWithWhatCannotBe)
{
    const auto issues = [&](auto change) {
        work::PersonEdit edit;
        edit.person = support::person(QStringLiteral("이름"));
        change(edit);
        return work::people::issuesOf(edit, today());
    };
    using Reason = work::FieldIssue::Reason;
    EXPECT_TRUE(issues([](auto &) {}).isEmpty());
    EXPECT_EQ(issues([](auto &e) { e.person.name = QStringLiteral(" "); }).first().reason, Reason::Missing);
    EXPECT_EQ(
        issues([](auto &e) { e.person.birth = QDate(2026, 11, 21); }).first().reason, Reason::InTheFuture);
    EXPECT_TRUE(issues([](auto &e) { e.person.birth = QDate(2026, 11, 20); }).isEmpty()) << "born today";
    EXPECT_EQ(issues([](auto &e) { e.person.birth = QDate(1890, 1, 1); }).first().reason, Reason::TooOld);
    EXPECT_EQ(
        issues([](auto &e) { e.phones = {support::phone({}, QStringLiteral("010-1"))}; }).first().reason,
        Reason::NotANumber);
}

} // namespace
