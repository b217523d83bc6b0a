// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back an edit that wrote over what stood against each other, and so had ended a disagreement by the way.
#include "model/domain/assessment.h"
#include "model/domain/records.h"
#include "model/domain/undoreasons.h"
#include "model/store/actwriter.h"
#include "model/store/recordchanges.h"
#include "model/work/log.h"
#include "model/work/reopening.h"
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
    void takeAway(Worker &who, const base::Id &phone)
    {
        auto writer = store::ActWriter::begin(who.vault.vault(), who.vault.connection(), {u"test"_s});
        ASSERT_OK(writer);
        ASSERT_OK(writer->removeRecord(domain::typeOf<domain::Phone>(), phone));
        ASSERT_OK(writer->commit());
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

/// What one person wrote offline names all that he had seen by then, and stands against nothing.
TEST_F(WrittenOver, goesBackAsEverWhereOnePersonWroteSeveralTimesOffline)
{
    QList<base::Id> acts;
    for (const QString &name : {u"가"_s, u"나"_s, u"다"_s, u"라"_s}) {
        call(a, name);
        acts.append(a.vault.lastAct().id);
    }
    ASSERT_OK(work::log::undo(*a.context, acts.last(), Overwrite::Ask));
    EXPECT_EQ(nickname(a), u"다"_s);
    EXPECT_TRUE(a.open().isEmpty()) << "before it is sent";
    syncAll();
    undo(acts.at(2));
    for (Worker *one : {&a, &e, &c}) {
        EXPECT_EQ(nickname(*one), u"나"_s);
        EXPECT_TRUE(one->open().isEmpty());
        EXPECT_EQ(one->vault.troubles(), QString());
    }
}

TEST_F(WrittenOver, standsAgainstEachOtherAgainBeneathLaterWordsOfTheSamePerson)
{
    for (Worker *who : {&a, &e})
        call(*who, who == &a ? u"가"_s : u"나"_s);
    syncAll();
    before = idsAt(a);
    QList<base::Id> acts;
    for (const QString &name : {u"다"_s, u"라"_s, u"마"_s}) {
        call(a, name);
        acts.append(a.vault.lastAct().id);
    }
    syncAll();
    for (auto act = acts.crbegin(); act != acts.crend(); ++act) {
        EXPECT_TRUE(a.open().isEmpty());
        EXPECT_TRUE(undo(*act).changed.isEmpty());
    }
    for (Worker *one : {&a, &e, &c}) {
        EXPECT_EQ(idsAt(*one), before);
        EXPECT_EQ(one->vault.troubles(), QString());
    }
}

TEST_F(WrittenOver, standsAgainWhateverTheActIsCalledByAfterItWasDoneOnceMore)
{
    const base::Id act = writeOver();
    undo(undo(act).act.id);
    EXPECT_TRUE(e.open().isEmpty());
    undo(act);
    for (Worker *one : {&a, &e, &c})
        EXPECT_EQ(idsAt(*one), before);
}

TEST_F(WrittenOver, standsAgainInOneAnswerOfManyAndWhereTheActHadMadeARecordToo)
{
    domain::Assessment form;
    form.parent = person;
    form.instrument = u"needs"_s;
    form.edition = u"1"_s;
    form.answers = {{u"one"_s, u"yes"_s}, {u"two"_s, u"yes"_s}};
    const base::Id assessment = a.vault.put(form);
    syncAll();
    const auto answer = [&](Worker &who, const QJsonObject &answers) {
        domain::Assessment mine = who.vault.get<domain::Assessment>(assessment);
        for (const QString &key : answers.keys())
            mine.answers.insert(key, answers.value(key));
        return mine;
    };
    a.vault.put(answer(a, {{u"one"_s, u"no"_s}}));
    e.vault.put(answer(e, {{u"one"_s, u"unknown"_s}}));
    syncAll();
    before = idsAt(a);
    ASSERT_EQ(before.size(), 1);
    auto writer = store::ActWriter::begin(a.vault.vault(), a.vault.connection(), {u"edit"_s, {u"person"_s, person}});
    ASSERT_OK(writer);
    ASSERT_OK(writer->put(answer(a, {{u"one"_s, u"later"_s}, {u"two"_s, u"no"_s}})));
    const auto note = writer->put(support::note(person, u"다시 물어봄"_s));
    ASSERT_OK(note);
    const auto act = writer->commit();
    ASSERT_OK(act);
    syncAll();
    EXPECT_TRUE(e.open().isEmpty());
    const UndoOutcome undone = undo(act->id);
    for (Worker *one : {&a, &e, &c}) {
        EXPECT_EQ(idsAt(*one), before);
        EXPECT_EQ(one->vault.get<domain::Assessment>(assessment).answers.value(u"two"_s), QJsonValue(u"yes"_s));
        EXPECT_FALSE(one->vault.has<domain::Note>(*note));
        EXPECT_EQ(one->vault.troubles(), QString());
    }
    undo(undone.act.id);
    for (Worker *one : {&a, &e, &c}) {
        EXPECT_TRUE(one->open().isEmpty());
        const QJsonObject answers = one->vault.get<domain::Assessment>(assessment).answers;
        EXPECT_EQ(answers.value(u"one"_s), QJsonValue(u"later"_s));
        EXPECT_EQ(answers.value(u"two"_s), QJsonValue(u"no"_s));
        EXPECT_TRUE(one->vault.has<domain::Note>(*note));
        EXPECT_EQ(one->vault.troubles(), QString());
    }
}

TEST_F(WrittenOver, whoTakesHisWordBackStandsAgainstNobody)
{
    call(a, u"옛 이름"_s);
    syncAll();
    for (Worker *who : {&a, &e, &c})
        call(*who, who == &a ? u"가"_s : who == &e ? u"나"_s : u"나"_s);
    const base::Id act = a.vault.lastAct().id;
    syncAll();
    ASSERT_EQ(a.open().size(), 1);
    const UndoOutcome undone = undo(act);
    EXPECT_TRUE(undone.changed.isEmpty()) << "nobody else's word is touched";
    for (Worker *one : {&a, &e, &c}) {
        EXPECT_EQ(nickname(*one), u"나"_s);
        EXPECT_TRUE(one->open().isEmpty());
        EXPECT_EQ(one->vault.troubles(), QString());
    }
    const auto history = work::log::changesOf(*e.context, undone.act.id);
    ASSERT_OK(history);
    ASSERT_EQ(history->size(), 1);
    EXPECT_EQ(history->first().fields, (QList<domain::FieldChange>{{u"nickname"_s, u"가"_s, u"나"_s}}));
    EXPECT_TRUE(undo(undone.act.id).changed.isEmpty());
    for (Worker *one : {&a, &e, &c}) {
        EXPECT_EQ(one->open().size(), 1) << "he says it once more, and it stands against the other again";
        EXPECT_EQ(one->vault.troubles(), QString());
    }
}

TEST_F(WrittenOver, whatAColleagueHasWrittenOverTwiceDoesNotComeBack)
{
    call(a, u"옛 이름"_s);
    syncAll();
    call(a, u"가"_s);
    const base::Id act = a.vault.lastAct().id;
    call(e, u"나"_s);
    syncAll();
    ASSERT_EQ(nickname(e), u"나"_s);
    call(e, u"다"_s);
    syncAll();
    ASSERT_EQ(e.open().size(), 1);
    undo(act);
    for (Worker *one : {&a, &e, &c}) {
        EXPECT_EQ(nickname(*one), u"다"_s);
        EXPECT_TRUE(one->open().isEmpty());
    }
}

/// It would stand there by a change that nobody has, once the office has refused it.
TEST_F(WrittenOver, bringsNoWordBackAsASideThatWaitsToBeSent)
{
    call(e, u"나"_s);
    district.sync(e.vault);
    const syncing::Request before = district.ask(a.vault);
    call(a, u"가"_s);
    district.take(a.vault, district.office().handle(before));
    ASSERT_EQ(a.open().size(), 1);
    call(a, u"다"_s);
    const auto undone = work::log::undo(*a.context, a.vault.lastAct().id, Overwrite::Ask);
    ASSERT_OK(undone);
    const auto changes = store::recordchanges::ofAct(a.vault.connection(), undone->act.id);
    ASSERT_OK(changes);
    ASSERT_EQ(changes->size(), 1);
    EXPECT_TRUE(changes->first().body.reopens.isEmpty());
    EXPECT_EQ(nickname(a), u"가"_s);
    syncAll();
    for (Worker *one : {&a, &e, &c}) {
        EXPECT_EQ(one->open().size(), 1);
        EXPECT_EQ(one->vault.troubles(), QString());
    }
}

/// The office may refuse it yet, and would have a side by nobody.
TEST_F(WrittenOver, opensNoConflictAgainWhileOneOfItsSidesWaitsToBeSent)
{
    call(e, u"나"_s);
    district.sync(e.vault);
    const syncing::Request before = district.ask(a.vault);
    call(a, u"가"_s);
    district.take(a.vault, district.office().handle(before));
    ASSERT_EQ(a.open().size(), 1);
    const auto settled = work::disagreements::settle(*a.context, a.open().first(), domain::Settle::Theirs);
    ASSERT_OK(settled);
    const auto early = work::log::undo(*a.context, settled->id, Overwrite::Ask);
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().detail, QString(work::reopening::kSideWaits));
    EXPECT_TRUE(a.open().isEmpty()) << "nothing was done";
    syncAll();
    ASSERT_OK(work::log::undo(*a.context, settled->id, Overwrite::Ask));
    syncAll();
    for (Worker *one : {&a, &e, &c}) {
        EXPECT_EQ(one->open().size(), 1);
        EXPECT_EQ(one->vault.troubles(), QString());
    }
}

/// Each of them would think that it is back, and it would stay away.
TEST_F(WrittenOver, asksWhereAColleagueHasTakenTheSameBack)
{
    call(a, u"옛 이름"_s);
    syncAll();
    call(a, u"가"_s);
    const base::Id act = a.vault.lastAct().id;
    syncAll();
    const auto mine = work::log::undo(*a.context, act, Overwrite::Ask);
    const auto theirs = work::log::undo(*e.context, act, Overwrite::Ask);
    ASSERT_OK(mine);
    ASSERT_OK(theirs);
    syncAll();
    EXPECT_EQ(nickname(a), u"옛 이름"_s);
    EXPECT_TRUE(a.open().isEmpty());
    EXPECT_EQ(undo(mine->act.id).changed.size(), 1) << "the colleague's word stays without him, too";
    ASSERT_OK(work::log::undo(*e.context, theirs->act.id, Overwrite::TakeBefore));
    undo(mine->act.id, Overwrite::TakeBefore);
    for (Worker *one : {&a, &e, &c}) {
        EXPECT_EQ(nickname(*one), u"가"_s);
        EXPECT_TRUE(one->open().isEmpty());
        EXPECT_EQ(one->vault.troubles(), QString());
    }
}

TEST_F(WrittenOver, whatWasPutBackOverALaterWordGivesWayToThatAgain)
{
    for (Worker *who : {&a, &e})
        call(*who, who == &a ? u"가"_s : u"나"_s);
    syncAll();
    ASSERT_EQ(a.open().size(), 1);
    const auto settled = work::disagreements::settle(*a.context, a.open().first(), domain::Settle::Mine);
    ASSERT_OK(settled);
    syncAll();
    call(e, u"다"_s);
    syncAll();
    const UndoOutcome taken = undo(settled->id, Overwrite::TakeBefore);
    ASSERT_NE(nickname(a), u"다"_s);
    const UndoOutcome again = undo(taken.act.id);
    EXPECT_TRUE(again.changed.isEmpty());
    for (Worker *one : {&a, &e, &c})
        EXPECT_EQ(nickname(*one), u"다"_s);
    undo(again.act.id);
    for (Worker *one : {&a, &e, &c}) {
        EXPECT_NE(nickname(*one), u"다"_s);
        EXPECT_EQ(one->vault.troubles(), QString());
    }
}

TEST_F(WrittenOver, aRecordThatWasTakenAwayAndBroughtBackIsTakenAwayOnceMore)
{
    const auto add = [&] {
        domain::Phone phone;
        phone.parent = person;
        phone.number = u"01055550199"_s;
        return a.vault.put(phone);
    };
    const base::Id phone = add();
    syncAll();
    takeAway(a, phone);
    UndoOutcome last = undo(a.vault.lastAct().id);
    for (const bool isThere : {false, true, false}) {
        last = undo(last.act.id);
        EXPECT_TRUE(last.changed.isEmpty());
        for (Worker *one : {&a, &e, &c}) {
            EXPECT_EQ(one->vault.has<domain::Phone>(phone), isThere);
            EXPECT_EQ(one->vault.troubles(), QString());
        }
    }
}

TEST_F(WrittenOver, asksBeforeWhatAColleagueHasRemovedTooIsBroughtBack)
{
    domain::Phone phone;
    phone.parent = person;
    phone.number = u"01055550199"_s;
    const base::Id id = a.vault.put(phone);
    syncAll();
    for (Worker *who : {&a, &e})
        takeAway(*who, id);
    const base::Id act = a.vault.lastAct().id;
    syncAll();
    const UndoOutcome asked = undo(act);
    ASSERT_EQ(asked.changed.size(), 1);
    EXPECT_EQ(asked.changed.first().why, QString(domain::kRemovedByOthers));
    EXPECT_FALSE(e.vault.has<domain::Phone>(id));
    undo(act, Overwrite::TakeBefore);
    for (Worker *one : {&a, &e, &c})
        EXPECT_TRUE(one->vault.has<domain::Phone>(id));
}

/// Not what one of them had written by himself before he heard of the other.
TEST_F(WrittenOver, tellsWhatStoodThereBeforeEitherWrote)
{
    call(a, u"옛 이름"_s);
    syncAll();
    for (const QString &name : {u"가"_s, u"갸"_s, u"거"_s})
        call(a, name);
    call(e, u"나"_s);
    call(e, u"냐"_s);
    syncAll();
    for (Worker *one : {&a, &e, &c}) {
        ASSERT_EQ(one->open().size(), 1);
        EXPECT_EQ(one->open().first().base.toString(), u"옛 이름"_s);
    }
    undo(a.vault.lastAct().id);
    for (Worker *one : {&a, &e, &c}) {
        ASSERT_EQ(one->open().size(), 1);
        EXPECT_EQ(one->open().first().base.toString(), u"옛 이름"_s) << "after a word of one side was taken back";
    }
    ASSERT_OK(work::disagreements::settle(*e.context, e.open().first(), domain::Settle::Base));
    syncAll();
    EXPECT_EQ(nickname(a), u"옛 이름"_s);
}

TEST_F(WrittenOver, asksBeforeAColleaguesDecisionForTheSameValueIsTakenBack)
{
    call(a, u"옛 이름"_s);
    syncAll();
    call(a, u"가"_s);
    const base::Id act = a.vault.lastAct().id;
    call(e, u"나"_s);
    syncAll();
    ASSERT_EQ(e.open().size(), 1);
    ASSERT_OK(work::disagreements::settle(*e.context, e.open().first(), domain::Settle::Theirs));
    syncAll();
    ASSERT_EQ(nickname(a), u"가"_s);
    EXPECT_EQ(undo(act).changed.size(), 1);
    for (Worker *one : {&a, &e, &c})
        EXPECT_EQ(nickname(*one), u"가"_s);
    undo(act, Overwrite::TakeBefore);
    EXPECT_EQ(nickname(e), u"옛 이름"_s) << "knowing it, he may";
}

TEST_F(WrittenOver, asksWhereAColleagueHasWrittenTheSameAnew)
{
    call(a, u"가"_s);
    const base::Id act = a.vault.lastAct().id;
    syncAll();
    call(e, u"나"_s);
    call(e, u"가"_s);
    syncAll();
    EXPECT_EQ(undo(act).changed.size(), 1);
    EXPECT_EQ(nickname(e), u"가"_s);
}

TEST_F(WrittenOver, leavesTheParagraphsOfOthersInATextAsTheyAre)
{
    note(a, u"하나\n둘\n셋"_s);
    syncAll();
    note(a, u"하나 가\n둘\n셋"_s);
    const base::Id act = a.vault.lastAct().id;
    note(e, u"하나\n둘\n셋 나"_s);
    syncAll();
    const UndoOutcome undone = undo(act);
    EXPECT_TRUE(undone.changed.isEmpty());
    for (Worker *one : {&a, &e, &c}) {
        EXPECT_EQ(health(*one), u"하나\n둘\n셋 나"_s);
        EXPECT_EQ(one->vault.troubles(), QString());
    }
    undo(undone.act.id);
    EXPECT_EQ(health(e), u"하나 가\n둘\n셋 나"_s);
}

} // namespace
