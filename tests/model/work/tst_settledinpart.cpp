// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what was settled in one act, where a part of it has been written over since.
#include "model/work/log.h"
#include "model/work/people.h"
#include "model/work/reopening.h"
#include "model/work/settledacts.h"
#include "tests/model/work/apartworkers.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::Disagreement;
using domain::Overwrite;
using domain::Settle;
using domain::UndoOutcome;

namespace {

struct SettledInPart : ApartWorkers {
    /// Three fields of a person, of which one is a text, settled by one act that all have heard of.
    domain::Act settleAll()
    {
        for (Worker *who : {&a, &e}) {
            edit(*who, [&](domain::Person &one) {
                one.nickname = who == &a ? u"가"_s : u"나"_s;
                one.romanName = who == &a ? u"Ga"_s : u"Na"_s;
                one.healthNote = who == &a ? u"가희가 씀"_s : u"은수가 씀"_s;
            });
        }
        syncAll();
        QList<work::disagreements::Choice> choices;
        for (const Disagreement &one : a.open())
            choices.append({one, Settle::Mine});
        EXPECT_EQ(choices.size(), 3);
        const auto done = work::disagreements::settleAll(*a.context, choices);
        EXPECT_FALSE(done.stopped);
        EXPECT_EQ(done.acts.size(), 1);
        syncAll();
        return done.acts.value(0);
    }
    UndoOutcome undo(const base::Id &act, Overwrite overwrite)
    {
        const auto outcome = work::log::undo(*a.context, act, overwrite);
        EXPECT_OK(outcome);
        return outcome.value_or(UndoOutcome());
    }
    QStringList openColumns(Worker &who)
    {
        QStringList columns;
        for (const Disagreement &one : who.open())
            columns.append(one.column);
        columns.sort();
        return columns;
    }
    QStringList stayingAt(Worker &who)
    {
        QStringList columns;
        const auto acts = work::settledacts::list(*who.context, work::settledacts::Whose::Everybodys, 1);
        for (const domain::SettledChange &change : acts->value(0).changes) {
            if (change.stays)
                columns.append(change.column);
        }
        return columns;
    }
    void clean()
    {
        syncAll();
        for (Worker *one : {&a, &e, &c}) {
            EXPECT_EQ(one->vault.troubles(), QString());
            EXPECT_EQ(health(*one), health(a));
            EXPECT_EQ(nickname(*one), nickname(a));
        }
    }
};

TEST_F(SettledInPart, saysWhichFieldWasWrittenSinceAndDoesNothingBeforeItIsAnswered)
{
    const domain::Act act = settleAll();
    note(c, u"찬호가 고쳐 씀"_s);
    syncAll();
    const UndoOutcome asked = undo(act.id, Overwrite::Ask);
    EXPECT_TRUE(asked.act.id.isNil());
    ASSERT_EQ(asked.changed.size(), 1);
    const domain::UndoneValue stays = asked.changed.first();
    EXPECT_EQ(stays.record, (domain::RecordRef{u"person"_s, person}));
    EXPECT_EQ(stays.column, u"health_note"_s);
    EXPECT_EQ(stays.written, QJsonValue(u"가희가 씀"_s));
    EXPECT_EQ(stays.now, QJsonValue(u"찬호가 고쳐 씀"_s));
    EXPECT_EQ(stays.why, QString());
    EXPECT_TRUE(a.open().isEmpty());
    EXPECT_EQ(nickname(a), u"가"_s);
    clean();
}

TEST_F(SettledInPart, takesTheRestBackAndDoesTheRestAgain)
{
    const domain::Act act = settleAll();
    note(c, u"찬호가 고쳐 씀"_s);
    syncAll();
    ASSERT_TRUE(work::settledacts::list(*a.context, work::settledacts::Whose::Mine, 1)->first().canUndo);
    const UndoOutcome undone = undo(act.id, Overwrite::LeaveNew);
    ASSERT_FALSE(undone.act.id.isNil());
    EXPECT_EQ(undone.changed.size(), 1);
    EXPECT_EQ(openColumns(a), (QStringList{u"nickname"_s, u"roman_name"_s}));
    EXPECT_EQ(health(a), u"찬호가 고쳐 씀"_s);
    syncAll();
    EXPECT_EQ(openColumns(c), (QStringList{u"nickname"_s, u"roman_name"_s}));
    EXPECT_EQ(stayingAt(c), QStringList{u"health_note"_s}) << "whoever looks at it afterwards is told";
    const UndoOutcome again = undo(undone.act.id, Overwrite::Ask);
    EXPECT_TRUE(again.changed.isEmpty()) << "what was not taken back is not done again";
    EXPECT_TRUE(a.open().isEmpty());
    EXPECT_EQ(nickname(a), u"가"_s);
    EXPECT_EQ(health(a), u"찬호가 고쳐 씀"_s);
    EXPECT_TRUE(stayingAt(a).isEmpty());
    undo(again.act.id, Overwrite::Ask);
    EXPECT_EQ(stayingAt(a), QStringList{u"health_note"_s});
    EXPECT_EQ(openColumns(a), (QStringList{u"nickname"_s, u"roman_name"_s}));
    clean();
}

TEST_F(SettledInPart, putsWhatStoodThereBeforeInThePlaceOfWhatWasWrittenSinceWhereThatIsWantedAndGivesItsPlaceBack)
{
    const domain::Act act = settleAll();
    const QString before = u"은수가 씀"_s;
    note(c, u"찬호가 고쳐 씀"_s);
    syncAll();
    const UndoOutcome undone = undo(act.id, Overwrite::TakeBefore);
    EXPECT_EQ(openColumns(a), (QStringList{u"nickname"_s, u"roman_name"_s}));
    EXPECT_TRUE(health(a).contains(before) && !health(a).contains(u"찬호"_s)) << health(a).toStdString();
    syncAll();
    const UndoOutcome again = undo(undone.act.id, Overwrite::Ask);
    EXPECT_TRUE(again.changed.isEmpty());
    EXPECT_TRUE(a.open().isEmpty());
    EXPECT_EQ(health(a), u"찬호가 고쳐 씀"_s) << "which the undo had taken the place of";
    clean();
}

TEST_F(SettledInPart, takesTheRestBackWhereARecordIsGone)
{
    const base::Id id = a.vault.put(support::note(person, u"방문함"_s));
    syncAll();
    for (Worker *who : {&a, &e}) {
        domain::Note one = who->vault.get<domain::Note>(id);
        one.text = who == &a ? u"방문하여 면담함"_s : u"전화함"_s;
        who->vault.put(one);
        call(*who, who == &a ? u"가"_s : u"나"_s);
    }
    syncAll();
    QList<work::disagreements::Choice> choices;
    for (const Disagreement &one : a.open())
        choices.append({one, Settle::Theirs});
    ASSERT_EQ(choices.size(), 2);
    const auto done = work::disagreements::settleAll(*a.context, choices);
    ASSERT_EQ(done.acts.size(), 1);
    syncAll();
    auto writer = store::ActWriter::begin(c.vault.vault(), c.vault.connection(), {u"remove note"_s});
    ASSERT_OK(writer);
    ASSERT_OK(writer->remove<domain::Note>(id));
    ASSERT_OK(writer->commit());
    syncAll();
    const UndoOutcome asked = undo(done.acts.first().id, Overwrite::Ask);
    ASSERT_EQ(asked.changed.size(), 1);
    EXPECT_EQ(asked.changed.first().record.id, id);
    EXPECT_EQ(asked.changed.first().now, QJsonValue());
    EXPECT_EQ(asked.changed.first().why, work::reopening::kRecordGone);
    undo(done.acts.first().id, Overwrite::LeaveNew);
    EXPECT_EQ(openColumns(a), QStringList{u"nickname"_s});
    EXPECT_FALSE(a.vault.has<domain::Note>(id));
    clean();
}

TEST_F(SettledInPart, isRefusedWithTheReasonWhereNothingOfItIsLeft)
{
    const domain::Act act = settleAll();
    edit(c, [](domain::Person &one) {
        one.nickname = u"다"_s;
        one.romanName = u"Da"_s;
        one.healthNote = u"찬호가 고쳐 씀"_s;
    });
    syncAll();
    for (const Overwrite how : {Overwrite::Ask, Overwrite::LeaveNew}) {
        const auto undone = work::log::undo(*a.context, act.id, how);
        ASSERT_FALSE(undone);
        EXPECT_EQ(undone.error().detail, work::reopening::kWrittenSince);
    }
    EXPECT_FALSE(work::settledacts::list(*a.context, work::settledacts::Whose::Mine, 1)->first().canUndo);
    clean();
}

} // namespace
