// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back an edit that wrote over what stood against each other, and so had ended a disagreement by the way.
#include "model/work/log.h"
#include "tests/model/work/apartworkers.h"

using namespace Qt::StringLiterals;
using domain::Overwrite;
using domain::UndoOutcome;

namespace {

struct WrittenOver : ApartWorkers {
    /// Two fields of a person stand against each other, and one of those who wrote them writes over both; the act.
    base::Id writeOver()
    {
        for (Worker *who : {&a, &e}) {
            edit(*who, [&](domain::Person &one) {
                one.nickname = who == &a ? u"가"_s : u"나"_s;
                one.safetyNote = who == &a ? u"개가 있음"_s : u"벨을 누를 것"_s;
            });
        }
        syncAll();
        EXPECT_EQ(a.open().size(), 2);
        before = idsAt(a);
        edit(a, [](domain::Person &one) {
            one.nickname = u"다"_s;
            one.safetyNote = u"둘이 갈 것"_s;
            one.romanName = u"Da"_s;
        });
        EXPECT_TRUE(a.open().isEmpty());
        const base::Id act = a.vault.lastAct().id;
        syncAll();
        EXPECT_TRUE(e.open().isEmpty());
        return act;
    }
    QList<QByteArray> idsAt(Worker &who)
    {
        QList<QByteArray> ids;
        for (const domain::Disagreement &one : who.open())
            ids.append(one.id);
        std::ranges::sort(ids);
        return ids;
    }
    UndoOutcome undo(const base::Id &act, Overwrite overwrite = Overwrite::Ask)
    {
        const auto outcome = work::log::undo(*a.context, act, overwrite);
        EXPECT_OK(outcome);
        syncAll();
        return outcome.value_or(UndoOutcome());
    }
    domain::Person personAt(Worker &who) { return who.vault.get<domain::Person>(person); }

    QList<QByteArray> before;
};

TEST_F(WrittenOver, standsAgainstEachOtherAgainEverywhere)
{
    const UndoOutcome undone = undo(writeOver());
    EXPECT_TRUE(undone.changed.isEmpty());
    for (Worker *one : {&a, &e, &c}) {
        EXPECT_EQ(idsAt(*one), before);
        EXPECT_EQ(personAt(*one).romanName, QString()) << "what was no disagreement goes back as ever";
        EXPECT_EQ(personAt(*one).nickname, personAt(a).nickname);
        EXPECT_EQ(one->vault.troubles(), QString());
    }
    const UndoOutcome again = undo(undone.act.id);
    for (Worker *one : {&a, &e, &c}) {
        EXPECT_TRUE(one->open().isEmpty());
        EXPECT_EQ(personAt(*one).nickname, u"다"_s);
        EXPECT_EQ(personAt(*one).safetyNote, u"둘이 갈 것"_s);
        EXPECT_EQ(personAt(*one).romanName, u"Da"_s);
    }
    undo(again.act.id);
    for (Worker *one : {&a, &e, &c}) {
        EXPECT_EQ(idsAt(*one), before);
        EXPECT_EQ(one->vault.troubles(), QString());
    }
}

TEST_F(WrittenOver, staysWhereSomebodyHasWrittenSince)
{
    const base::Id act = writeOver();
    edit(e, [](domain::Person &one) { one.safetyNote = u"개는 이제 없음"_s; });
    syncAll();
    const UndoOutcome asked = undo(act);
    ASSERT_EQ(asked.changed.size(), 1);
    EXPECT_EQ(asked.changed.first().column, u"safety_note"_s);
    EXPECT_TRUE(a.open().isEmpty());
    undo(act, Overwrite::LeaveNew);
    for (Worker *one : {&a, &e, &c}) {
        ASSERT_EQ(one->open().size(), 1);
        EXPECT_EQ(one->open().first().column, u"nickname"_s);
        EXPECT_EQ(personAt(*one).safetyNote, u"개는 이제 없음"_s);
        EXPECT_EQ(one->vault.troubles(), QString());
    }
}

} // namespace
