// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/undo.h"

#include "model/domain/household.h"
#include "model/domain/relation.h"
#include "model/domain/sameperson.h"
#include "model/store/history.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testvault.h"

#include <gtest/gtest.h>

using base::ErrorKind;
using domain::Overwrite;
using support::TestVault;

namespace {

class Undo : public ::testing::Test {
protected:
    base::Result<domain::UndoOutcome> undo(const base::Id &act, Overwrite overwrite = Overwrite::Ask)
    {
        return store::undo::takeBack(vault.vault(), vault.connection(), act, overwrite);
    }
    /// Undoes and expects that it happened; the act of undoing.
    base::Id undone(const base::Id &act, Overwrite overwrite = Overwrite::Ask)
    {
        const auto outcome = undo(act, overwrite);
        EXPECT_OK(outcome);
        EXPECT_TRUE(outcome && outcome->act.changes > 0) << "nothing was undone";
        return outcome ? outcome->act.id : base::Id();
    }
    bool isUndone(const base::Id &act)
    {
        return store::history::isUndone(vault.connection(), act).value_or(false);
    }
    base::Id rename(const base::Id &person, const QString &name)
    {
        auto edited = vault.get<domain::Person>(person);
        edited.name = name;
        vault.put(edited);
        return vault.lastAct().id;
    }
    QString name(const base::Id &person) { return vault.get<domain::Person>(person).name; }
    void TearDown() override { EXPECT_EQ(vault.troubles(), QString()); }

    TestVault vault;
    base::Id person = vault.put(support::person(QStringLiteral("홍길동")));
    base::Id added = vault.lastAct().id;
};

TEST_F(Undo, setsEditedFieldsBack)
{
    const base::Id act = rename(person, QStringLiteral("홍길순"));
    undone(act);
    EXPECT_EQ(name(person), QStringLiteral("홍길동"));
    EXPECT_TRUE(isUndone(act));
    EXPECT_EQ(vault.lastAct().undoes, act);
}

TEST_F(Undo, removesWhatWasAddedAndRedoBringsItBack)
{
    const base::Id undoing = undone(added);
    EXPECT_FALSE(vault.has<domain::Person>(person));
    undone(undoing);
    EXPECT_EQ(name(person), QStringLiteral("홍길동"));
    EXPECT_FALSE(isUndone(added));
    EXPECT_TRUE(isUndone(undoing));
}

TEST_F(Undo, bringsBackWhatWasRemovedWithEveryField)
{
    domain::Person full = vault.get<domain::Person>(person);
    full.wishes = {QStringLiteral("garden")};
    full.residence.road = QStringLiteral("반송로 12");
    full.copayLimit = 0;
    full.extra = {{QStringLiteral("zodiac"), QStringLiteral("용")}};
    vault.put(full);
    vault.put(support::note(person, QStringLiteral("병원")));
    auto writer
        = store::ActWriter::begin(vault.vault(), vault.connection(), {QStringLiteral("remove person")});
    ASSERT_OK(writer);
    ASSERT_OK(writer->removeWithChildren(domain::typeOf<domain::Person>(), person));
    const auto act = writer->commit();
    ASSERT_OK(act);
    undone(act->id);
    const auto back = vault.get<domain::Person>(person);
    EXPECT_EQ(domain::toFields(back), domain::toFields(full));
    EXPECT_EQ(back.extra, full.extra) << "fields of newer programs too";
    EXPECT_EQ(store::records::childrenOf<domain::Note>(vault.connection(), person)->size(), 1);
}

TEST_F(Undo, worksAnyNumberOfTimesBackAndForth)
{
    const base::Id act = rename(person, QStringLiteral("홍길순"));
    base::Id last = act;
    for (int turn = 1; turn <= 6; ++turn) {
        last = undone(last);
        EXPECT_EQ(name(person), turn % 2 ? QStringLiteral("홍길동") : QStringLiteral("홍길순")) << turn;
        EXPECT_EQ(isUndone(act), turn % 2 == 1) << turn;
    }
}

TEST_F(Undo, countsUndoingTheSameActAgainAfterARedo)
{
    const base::Id act = rename(person, QStringLiteral("홍길순"));
    undone(undone(act));
    EXPECT_FALSE(isUndone(act));
    undone(act);
    EXPECT_TRUE(isUndone(act));
    EXPECT_ERROR(undo(act), ErrorKind::RefusedByRule);
}

TEST_F(Undo, isRefusedTwiceAndForNothing)
{
    const base::Id act = rename(person, QStringLiteral("홍길순"));
    undone(act);
    EXPECT_ERROR(undo(act), ErrorKind::RefusedByRule);
    base::SeededRandom random(3);
    EXPECT_ERROR(undo(base::Id::make(1, random)), ErrorKind::NotFound);
}

TEST_F(Undo, asksWhereAValueHasChangedSince)
{
    const base::Id act = rename(person, QStringLiteral("홍길순"));
    rename(person, QStringLiteral("홍길영"));
    const base::Id before = vault.lastAct().id;
    const auto outcome = undo(act);
    ASSERT_OK(outcome);
    ASSERT_EQ(outcome->changed.size(), 1);
    EXPECT_EQ(outcome->changed.first().column, QStringLiteral("name"));
    EXPECT_EQ(outcome->changed.first().before, QJsonValue(QStringLiteral("홍길동")));
    EXPECT_EQ(outcome->changed.first().written, QJsonValue(QStringLiteral("홍길순")));
    EXPECT_EQ(outcome->changed.first().now, QJsonValue(QStringLiteral("홍길영")));
    EXPECT_EQ(name(person), QStringLiteral("홍길영"));
    EXPECT_EQ(vault.lastAct().id, before) << "asking is no act";
}

TEST_F(Undo, asksWhereAFieldThatWasEmptyHasBeenFilledInSince)
{
    auto edited = vault.get<domain::Person>(person);
    edited.safetyNote = QStringLiteral("개를 조심");
    vault.put(edited);
    const auto asked = undo(added);
    ASSERT_OK(asked);
    ASSERT_EQ(asked->changed.size(), 1);
    EXPECT_EQ(asked->changed.first().column, QStringLiteral("safety_note"));
    EXPECT_OK(undo(added, Overwrite::LeaveNew));
    EXPECT_TRUE(vault.has<domain::Person>(person));
}

TEST_F(Undo, leavesNewValuesOrTakesTheOnesBeforeAsToldTo)
{
    auto edited = vault.get<domain::Person>(person);
    edited.name = QStringLiteral("홍길순");
    edited.nickname = QStringLiteral("순이");
    vault.put(edited);
    const base::Id act = vault.lastAct().id;
    rename(person, QStringLiteral("홍길영"));
    const base::Id undoing = undone(act, Overwrite::LeaveNew);
    EXPECT_EQ(name(person), QStringLiteral("홍길영"));
    EXPECT_EQ(vault.get<domain::Person>(person).nickname, QString());
    undone(undoing);
    undone(act, Overwrite::TakeBefore);
    EXPECT_EQ(name(person), QStringLiteral("홍길동"));
}

TEST_F(Undo, asksBeforeItRemovesWhatOthersHaveComeToHangOn)
{
    const base::Id note = vault.put(support::note(person, QStringLiteral("병원")));
    const auto outcome = undo(added);
    ASSERT_OK(outcome);
    ASSERT_EQ(outcome->changed.size(), 1);
    EXPECT_EQ(outcome->changed.first().record.id, note);
    EXPECT_TRUE(vault.has<domain::Person>(person));
    const auto left = undo(added, Overwrite::LeaveNew);
    ASSERT_OK(left);
    EXPECT_EQ(left->act.changes, 0);
    undone(added, Overwrite::TakeBefore);
    EXPECT_FALSE(vault.has<domain::Person>(person));
    EXPECT_FALSE(vault.has<domain::Note>(note));
}

TEST_F(Undo, leavesNoRecordThatNamesWhatItRemoved)
{
    const base::Id household = vault.put(domain::Household());
    const base::Id act = vault.lastAct().id;
    auto member = vault.get<domain::Person>(person);
    member.household = household;
    vault.put(member);
    const base::Id other = vault.put(support::person(QStringLiteral("김복지")));
    const base::Id addedOther = vault.lastAct().id;
    domain::SamePerson same;
    same.parent = person;
    same.other = other;
    vault.put(same);
    EXPECT_FALSE(undo(act)->changed.isEmpty());
    undone(act, Overwrite::TakeBefore);
    EXPECT_TRUE(vault.get<domain::Person>(person).household.isNil());
    undone(addedOther, Overwrite::TakeBefore);
    EXPECT_EQ(vault.number(QStringLiteral("SELECT count(*) FROM sameperson")), 0);
}

TEST_F(Undo, doesNotBringBackWhatHangsOnNothing)
{
    const base::Id note = vault.put(support::note(person, QStringLiteral("병원")));
    auto writer = store::ActWriter::begin(vault.vault(), vault.connection(), {QStringLiteral("remove note")});
    ASSERT_OK(writer);
    ASSERT_OK(writer->remove<domain::Note>(note));
    const auto act = writer->commit();
    ASSERT_OK(act);
    {
        auto second
            = store::ActWriter::begin(vault.vault(), vault.connection(), {QStringLiteral("remove person")});
        ASSERT_OK(second);
        ASSERT_OK(second->removeWithChildren(domain::typeOf<domain::Person>(), person));
        ASSERT_OK(second->commit());
    }
    const auto outcome = undo(act->id);
    ASSERT_OK(outcome);
    EXPECT_EQ(outcome->changed.first().column, QStringLiteral("parent"));
    EXPECT_FALSE(vault.has<domain::Note>(note));
}

TEST_F(Undo, takesBackAnActThatTouchedARecordTwiceInOrder)
{
    auto writer = store::ActWriter::begin(vault.vault(), vault.connection(), {QStringLiteral("twice")});
    ASSERT_OK(writer);
    auto edited = vault.get<domain::Person>(person);
    edited.name = QStringLiteral("둘");
    ASSERT_OK(writer->put(edited));
    edited.version = 2;
    edited.name = QStringLiteral("셋");
    ASSERT_OK(writer->put(edited));
    const auto act = writer->commit();
    ASSERT_OK(act);
    undone(act->id);
    EXPECT_EQ(name(person), QStringLiteral("홍길동"));
}

TEST_F(Undo, takesAnImportOfAThousandBackInOneStep)
{
    auto writer
        = store::ActWriter::begin(vault.vault(), vault.connection(), {QStringLiteral("import people")});
    ASSERT_OK(writer);
    for (int i = 0; i < 500; ++i) {
        // The person first and its household after it, as a file may have them.
        domain::Household household;
        household.id = vault.vault().ids().next();
        auto one = support::person(QStringLiteral("가져온 %1").arg(i));
        one.household = household.id;
        const auto id = writer->put(one);
        ASSERT_OK(id);
        ASSERT_OK(writer->put(household));
        ASSERT_OK(writer->put(support::phone(*id, QStringLiteral("0101234%1").arg(i, 4, 10, QChar(u'0')))));
    }
    const auto act = writer->commit();
    ASSERT_OK(act);
    EXPECT_EQ(act->changes, 1500);
    undone(act->id);
    EXPECT_EQ(vault.number(QStringLiteral("SELECT count(*) FROM person")), 1);
    EXPECT_EQ(vault.number(QStringLiteral("SELECT count(*) FROM household")), 0);
    EXPECT_EQ(vault.number(QStringLiteral(
                  "SELECT count(*) FROM name_entry WHERE record NOT IN (SELECT id FROM person)")),
        0);
}

TEST_F(Undo, showsInTheHistoryAsUndoneUntilItIsRedone)
{
    const base::Id act = rename(person, QStringLiteral("홍길순"));
    const auto isShownUndone = [&] {
        const auto entries = store::history::ofAct(vault.connection(), act);
        return entries && !entries->isEmpty() && entries->first().undone;
    };
    EXPECT_FALSE(isShownUndone());
    const base::Id undoing = undone(act);
    EXPECT_TRUE(isShownUndone());
    undone(undoing);
    EXPECT_FALSE(isShownUndone());
}

} // namespace
