// SPDX-License-Identifier: GPL-3.0-or-later
// What a former holder wrote late, and what he takes back late, of a case that has gone to another dong.
#include "model/domain/movedaway.h"
#include "model/work/log.h"
#include "model/work/people.h"
#include "tests/model/work/movedcases.h"

using namespace Qt::StringLiterals;
using domain::Settle;

namespace {

TEST_F(MovedCases, aLateRecordCanBeDeclinedAndTheDecliningTakenBack)
{
    move();
    const base::Id note = lateNote();
    ASSERT_EQ(holder.open().size(), 1);
    const QByteArray open = holder.open().first().id;
    const auto declined
        = work::disagreements::settle(*holder.context, holder.open().first(), Settle::Keep, {}, u"이미 적혀 있음"_s);
    ASSERT_OK(declined);
    EXPECT_TRUE(holder.open().isEmpty());
    district.sync(holder.vault);
    EXPECT_TRUE(holder.open().isEmpty()) << "the office does not put the answer into the inbox";
    EXPECT_FALSE(holder.vault.has<domain::Note>(note));
    const auto history = work::log::history(*holder.context, note, 10);
    ASSERT_OK(history);
    ASSERT_EQ(history->size(), 3) << "it came late, and was made and removed by one act";
    EXPECT_EQ(history->first().act.kind, QLatin1String(work::disagreements::kDeclineAct));
    EXPECT_EQ(history->first().act.reason, u"이미 적혀 있음"_s);
    const auto undone = work::log::undo(*holder.context, declined->id, domain::Overwrite::Ask);
    ASSERT_OK(undone);
    EXPECT_FALSE(holder.vault.has<domain::Note>(note)) << "nobody has taken it over";
    ASSERT_EQ(holder.open().size(), 1) << "somebody has to decide about it again";
    EXPECT_EQ(holder.open().first().id, open);
    district.sync(holder.vault);
    ASSERT_EQ(holder.open().size(), 1);
    ASSERT_OK(work::log::undo(*holder.context, undone->act.id, domain::Overwrite::Ask));
    EXPECT_TRUE(holder.open().isEmpty()) << "and declined again";
    EXPECT_FALSE(holder.vault.has<domain::Note>(note));
    district.sync(holder.vault);
    EXPECT_TRUE(holder.open().isEmpty());
    ASSERT_OK(work::log::undo(*holder.context, holder.vault.lastAct().id, domain::Overwrite::Ask));
    ASSERT_EQ(holder.open().size(), 1);
    const auto again = work::disagreements::settle(*holder.context, holder.open().first(), Settle::Keep);
    ASSERT_OK(again);
    EXPECT_TRUE(holder.open().isEmpty());
    ASSERT_OK(work::log::undo(*holder.context, again->id, domain::Overwrite::Ask));
    ASSERT_EQ(holder.open().size(), 1) << "also what is declined a second time";
    ASSERT_OK(work::disagreements::settle(*holder.context, holder.open().first(), Settle::Apply));
    ASSERT_TRUE(holder.vault.has<domain::Note>(note));
    EXPECT_EQ(holder.vault.get<domain::Note>(note).text, u"늦게 쓴 기록"_s);
    EXPECT_TRUE(holder.open().isEmpty());
    district.sync(holder.vault);
    EXPECT_TRUE(holder.open().isEmpty());
    EXPECT_EQ(holder.vault.troubles(), QString());
}

TEST_F(MovedCases, aRecordThatWasDeclinedThenTakenOverAndTakenBackIsGoneAgain)
{
    move();
    const base::Id note = lateNote();
    const auto undo = [&](const base::Id &act) {
        const auto undone = work::log::undo(*holder.context, act, domain::Overwrite::Ask);
        EXPECT_OK(undone);
        return undone ? undone->act.id : base::Id();
    };
    const auto settle = [&](Settle how) {
        const auto act = work::disagreements::settle(*holder.context, holder.open().first(), how);
        EXPECT_OK(act);
        return act ? act->id : base::Id();
    };
    undo(settle(Settle::Keep));
    ASSERT_EQ(holder.open().size(), 1);
    const base::Id back = undo(settle(Settle::Apply));
    EXPECT_FALSE(holder.vault.has<domain::Note>(note)) << "nobody has taken it over";
    ASSERT_EQ(holder.open().size(), 1);
    district.sync(holder.vault);
    const base::Id again = undo(back);
    EXPECT_TRUE(holder.vault.has<domain::Note>(note)) << "and taken over once more";
    EXPECT_EQ(holder.vault.get<domain::Note>(note).text, u"늦게 쓴 기록"_s);
    EXPECT_TRUE(holder.open().isEmpty());
    undo(again);
    ASSERT_EQ(holder.open().size(), 1);
    settle(Settle::Keep);
    EXPECT_FALSE(holder.vault.has<domain::Note>(note));
    EXPECT_TRUE(holder.open().isEmpty());
    district.sync(holder.vault);
    EXPECT_TRUE(holder.open().isEmpty());
    EXPECT_FALSE(holder.vault.has<domain::Note>(note));
    EXPECT_EQ(holder.vault.troubles(), QString());
}

TEST_F(MovedCases, whatComesLateOfADeclinedRecordIsDeclinedLikewise)
{
    move();
    domain::Note note;
    note.parent = person;
    note.text = u"늦게 쓴 기록"_s;
    const base::Id id = former.vault.put(note);
    domain::Note again = former.vault.get<domain::Note>(id);
    again.text = u"고쳐 쓴 기록"_s;
    former.vault.put(again);
    district.sync(former.vault);
    district.sync(holder.vault);
    ASSERT_EQ(holder.open().size(), 2);
    const auto declined = work::disagreements::settle(*holder.context, holder.open().first(), Settle::Keep);
    ASSERT_OK(declined);
    EXPECT_TRUE(holder.open().isEmpty()) << "all that came late of it";
    district.sync(holder.vault);
    EXPECT_TRUE(holder.open().isEmpty());
    EXPECT_FALSE(holder.vault.has<domain::Note>(id));
    ASSERT_OK(work::log::undo(*holder.context, declined->id, domain::Overwrite::Ask));
    district.sync(holder.vault);
    EXPECT_EQ(holder.open().size(), 2) << "and all of it waits again";
    EXPECT_FALSE(holder.vault.has<domain::Note>(id));
    EXPECT_EQ(holder.vault.troubles(), QString());
}

TEST_F(MovedCases, takingOverALateChangeCanBeTakenBack)
{
    move();
    domain::Person late = former.vault.get<domain::Person>(person);
    late.healthNote = u"늦게 쓴 것"_s;
    former.vault.put(late);
    district.sync(former.vault);
    district.sync(holder.vault);
    ASSERT_EQ(holder.open().size(), 1);
    const QByteArray open = holder.open().first().id;
    const auto taken = work::disagreements::settle(*holder.context, holder.open().first(), Settle::Apply);
    ASSERT_OK(taken);
    EXPECT_EQ(holder.vault.get<domain::Person>(person).healthNote, u"늦게 쓴 것"_s);
    EXPECT_TRUE(holder.open().isEmpty());
    const auto undone = work::log::undo(*holder.context, taken->id, domain::Overwrite::Ask);
    ASSERT_OK(undone);
    EXPECT_EQ(holder.vault.get<domain::Person>(person).healthNote, QString());
    ASSERT_EQ(holder.open().size(), 1) << "somebody has to decide about it again";
    EXPECT_EQ(holder.open().first().id, open);
    district.sync(holder.vault);
    ASSERT_EQ(holder.open().size(), 1);
    ASSERT_OK(work::log::undo(*holder.context, undone->act.id, domain::Overwrite::Ask));
    EXPECT_EQ(holder.vault.get<domain::Person>(person).healthNote, u"늦게 쓴 것"_s) << "and done again";
    EXPECT_TRUE(holder.open().isEmpty());
    EXPECT_EQ(holder.vault.troubles(), QString());
}

TEST_F(MovedCases, aLateChangeIsShownBesideWhatWasWrittenHereMeanwhile)
{
    domain::Person before = former.vault.get<domain::Person>(person);
    before.healthNote = u"당뇨"_s;
    before.wishNote = u"산책"_s;
    former.vault.put(before);
    district.sync(former.vault);
    move();
    domain::Person late = former.vault.get<domain::Person>(person);
    late.healthNote = u"당뇨, 늦게 씀"_s;
    late.wishNote = u"산책, 노래"_s;
    former.vault.put(late);
    domain::Person meanwhile = holder.vault.get<domain::Person>(person);
    meanwhile.healthNote = u"새 담당이 쓴 값"_s;
    holder.vault.put(meanwhile);
    district.sync(holder.vault);
    district.sync(former.vault);
    district.sync(holder.vault);
    ASSERT_EQ(holder.open().size(), 1);
    const domain::Disagreement open = holder.open().first();
    ASSERT_EQ(open.late.size(), 2);
    for (const domain::FieldChange &field : open.late) {
        const bool isHealth = field.column == u"health_note";
        EXPECT_EQ(open.isWrittenSince(field), isHealth) << field.column.toStdString();
        EXPECT_EQ(open.now.value(field.column).toString(), isHealth ? u"새 담당이 쓴 값"_s : u"산책"_s);
        EXPECT_EQ(field.before.toString(), isHealth ? u"당뇨"_s : u"산책"_s);
    }
}

TEST_F(MovedCases, takingOverALateElementLeavesTheOthersOfItsSet)
{
    domain::Person before = former.vault.get<domain::Person>(person);
    before.needGroups = {u"1010000"_s, u"1020000"_s};
    former.vault.put(before);
    district.sync(former.vault);
    move();
    domain::Person late = former.vault.get<domain::Person>(person);
    late.needGroups = {u"1020000"_s, u"1030000"_s};
    former.vault.put(late);
    domain::Person meanwhile = holder.vault.get<domain::Person>(person);
    meanwhile.needGroups.append(u"1040000"_s);
    holder.vault.put(meanwhile);
    district.sync(former.vault);
    district.sync(holder.vault);
    ASSERT_EQ(holder.open().size(), 1);
    const domain::Disagreement open = holder.open().first();
    ASSERT_EQ(open.late.size(), 1);
    EXPECT_FALSE(open.isWrittenSince(open.late.first())) << "the two changes are about different elements";
    ASSERT_OK(work::disagreements::settle(*holder.context, open, Settle::Apply));
    QStringList groups = holder.vault.get<domain::Person>(person).needGroups;
    groups.sort();
    EXPECT_EQ(groups, (QStringList{u"1020000"_s, u"1030000"_s, u"1040000"_s}));
}

TEST_F(MovedCases, takingOverALateRecordCanBeTakenBack)
{
    move();
    const base::Id note = lateNote();
    const auto taken = work::disagreements::settle(*holder.context, holder.open().first(), Settle::Apply);
    ASSERT_OK(taken);
    ASSERT_TRUE(holder.vault.has<domain::Note>(note));
    district.sync(holder.vault);
    const auto undone = work::log::undo(*holder.context, taken->id, domain::Overwrite::Ask);
    ASSERT_OK(undone);
    EXPECT_FALSE(holder.vault.has<domain::Note>(note));
    ASSERT_EQ(holder.open().size(), 1) << "somebody has to decide about it again";
    district.sync(holder.vault);
    ASSERT_EQ(holder.open().size(), 1);
    ASSERT_OK(work::log::undo(*holder.context, undone->act.id, domain::Overwrite::Ask));
    EXPECT_TRUE(holder.vault.has<domain::Note>(note)) << "and done again";
    EXPECT_TRUE(holder.open().isEmpty());
    ASSERT_OK(work::log::undo(*holder.context, holder.vault.lastAct().id, domain::Overwrite::Ask));
    ASSERT_EQ(holder.open().size(), 1);
    ASSERT_OK(work::disagreements::settle(*holder.context, holder.open().first(), Settle::Apply));
    EXPECT_EQ(holder.vault.get<domain::Note>(note).text, u"늦게 쓴 기록"_s);
    EXPECT_TRUE(holder.open().isEmpty());
    district.sync(holder.vault);
    EXPECT_TRUE(holder.open().isEmpty());
    EXPECT_EQ(holder.vault.troubles(), QString());
}

TEST_F(MovedCases, havingReadALateChangeCanBeTakenBack)
{
    move();
    domain::Person late = former.vault.get<domain::Person>(person);
    late.healthNote = u"늦게 쓴 것"_s;
    former.vault.put(late);
    district.sync(former.vault);
    district.sync(holder.vault);
    ASSERT_EQ(holder.open().size(), 1);
    const domain::Disagreement open = holder.open().first();
    const auto kept = work::disagreements::settle(*holder.context, open, Settle::Keep);
    ASSERT_OK(kept);
    district.sync(holder.vault);
    EXPECT_TRUE(holder.open().isEmpty());
    const auto undone = work::log::undo(*holder.context, kept->id, domain::Overwrite::Ask);
    ASSERT_OK(undone);
    const auto check = [&] {
        ASSERT_EQ(holder.open().size(), 1);
        EXPECT_EQ(holder.open().first().id, open.id);
        EXPECT_EQ(holder.open().first().late.first().after, QJsonValue(u"늦게 쓴 것"_s));
        EXPECT_EQ(holder.open().first().sides.first().who, u"김동"_s);
    };
    check();
    district.sync(holder.vault);
    check();
    ASSERT_OK(work::log::undo(*holder.context, undone->act.id, domain::Overwrite::Ask));
    EXPECT_TRUE(holder.open().isEmpty()) << "and done again";
    const base::Id again = holder.vault.lastAct().id;
    ASSERT_OK(work::log::undo(*holder.context, again, domain::Overwrite::Ask));
    check();
    ASSERT_OK(work::disagreements::settle(*holder.context, holder.open().first(), Settle::Apply));
    EXPECT_EQ(holder.vault.get<domain::Person>(person).healthNote, u"늦게 쓴 것"_s);
    EXPECT_TRUE(holder.open().isEmpty());
    EXPECT_EQ(holder.vault.troubles(), QString());
}

TEST_F(MovedCases, theNewHolderReadsWhoDisagreesAndWhen)
{
    Holder colleague(u"이동"_s);
    district.enrol(colleague.vault);
    colleague.begin();
    district.sync(colleague.vault);
    const auto write = [&](Holder &who, const QString &nickname, const QString &note) {
        domain::Person mine = who.vault.get<domain::Person>(person);
        mine.nickname = nickname;
        mine.healthNote = note;
        who.vault.put(mine);
    };
    write(former, u"가"_s, u"한쪽 글"_s);
    write(colleague, u"나"_s, u"다른 글"_s);
    district.sync(former.vault);
    district.sync(colleague.vault);
    district.sync(former.vault);
    const QList<domain::Disagreement> before = former.open();
    ASSERT_FALSE(before.isEmpty());
    move();
    const auto check = [&](Holder &who) {
        const QList<domain::Disagreement> after = who.open();
        ASSERT_EQ(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i) {
            EXPECT_EQ(after.at(i).id, before.at(i).id);
            EXPECT_EQ(after.at(i).base, before.at(i).base);
            ASSERT_EQ(after.at(i).sides.size(), before.at(i).sides.size());
            for (qsizetype side = 0; side < after.at(i).sides.size(); ++side) {
                EXPECT_EQ(after.at(i).sides.at(side).who, before.at(i).sides.at(side).who);
                EXPECT_EQ(after.at(i).sides.at(side).at, before.at(i).sides.at(side).at);
                EXPECT_EQ(after.at(i).sides.at(side).value, before.at(i).sides.at(side).value);
            }
        }
    };
    check(holder);
    // Also of a case that goes on, and back.
    district.office().move(person, district.dong, u"연산제1동"_s);
    district.sync(colleague.vault);
    check(colleague);
    const auto settled
        = work::disagreements::settle(*colleague.context, colleague.open().first(), Settle::Theirs);
    ASSERT_OK(settled);
    EXPECT_EQ(colleague.open().size(), before.size() - 1);
    ASSERT_OK(work::log::undo(*colleague.context, settled->id, domain::Overwrite::Ask));
    check(colleague);
    EXPECT_EQ(holder.vault.troubles(), QString());
    EXPECT_EQ(colleague.vault.troubles(), QString());
}

TEST_F(MovedCases, historySaysThatThereIsMoreAtTheOffice)
{
    move();
    const auto atFormer = work::log::historyExtent(*former.context, person);
    const auto atHolder = work::log::historyExtent(*holder.context, person);
    ASSERT_OK(atFormer);
    ASSERT_OK(atHolder);
    EXPECT_EQ(*atFormer, domain::HistoryExtent::Whole);
    EXPECT_EQ(*atHolder, domain::HistoryExtent::AtOffice) << "what was before it came stayed behind";
}

TEST_F(MovedCases, undoSaysWhereTheCaseHasGone)
{
    domain::Person edited = former.vault.get<domain::Person>(person);
    edited.nickname = u"길동이"_s;
    former.vault.put(edited);
    district.sync(former.vault);
    const auto act = work::log::newestUndoable(*former.context);
    ASSERT_TRUE(act && *act);
    move();
    district.sync(former.vault);
    const auto undone = work::log::undo(*former.context, (*act)->id, domain::Overwrite::Ask);
    ASSERT_FALSE(undone);
    const auto moved = domain::MovedAway::in(undone.error());
    ASSERT_TRUE(moved) << undone.error().detail.toStdString();
    EXPECT_EQ(moved->to, u"연산제2동"_s);
    EXPECT_EQ(former.vault.troubles(), QString());
}

TEST_F(MovedCases, lookingForSomebodyWhoIsNotHereIsNotOpening)
{
    move();
    district.sync(former.vault);
    EXPECT_FALSE(work::people::open(*former.context, person));
    EXPECT_TRUE(work::log::accesses(*former.context, person, 10, 0)->isEmpty());
    EXPECT_OK(work::people::open(*holder.context, person));
    EXPECT_EQ(work::log::accesses(*holder.context, person, 10, 0)->size(), 1);
}

} // namespace
