// SPDX-License-Identifier: GPL-3.0-or-later
// What people have settled, looked at afterwards.
#include "model/work/settledacts.h"

#include "model/store/actwriter.h"
#include "model/sync/view.h"
#include "model/work/disagreements.h"
#include "model/work/log.h"
#include "model/work/people.h"
#include "tests/model/work/apartworkers.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::Settle;
using domain::SettledAct;
using domain::SettledChange;
using work::settledacts::Whose;

namespace {

struct SettledActs : ApartWorkers {
    QList<SettledAct> settledAt(Worker &who, Whose whose = Whose::Everybodys, int limit = 50, int skip = 0)
    {
        const auto all = work::settledacts::list(*who.context, whose, limit, skip);
        EXPECT_OK(all);
        return all.value_or(QList<SettledAct>());
    }
    QList<domain::Disagreement> openAt(Worker &who)
    {
        return work::disagreements::list(*who.context).value_or(QList<domain::Disagreement>());
    }
    domain::Act settle(Worker &who, Settle how)
    {
        const auto act = work::disagreements::settle(*who.context, openAt(who).value(0), how);
        EXPECT_OK(act);
        return act.value_or(domain::Act());
    }
    static QStringList sidesOf(const SettledChange &change)
    {
        QStringList sides;
        for (const domain::DisagreementSide &side : change.sides)
            sides.append(side.who + u' ' + side.value.toString());
        sides.sort();
        return sides;
    }
};

TEST_F(SettledActs, tellWhatWasWrittenAndWhatEachSideHadWritten)
{
    call(a, u"가"_s);
    call(e, u"나"_s);
    syncAll();
    const domain::Act act = settle(a, Settle::Theirs);
    syncAll();
    for (Worker *who : {&a, &e, &c}) {
        const QList<SettledAct> all = settledAt(*who);
        ASSERT_EQ(all.size(), 1);
        EXPECT_EQ(all.first().act.id, act.id);
        EXPECT_EQ(all.first().who, u"가희"_s);
        EXPECT_EQ(all.first().isMine, who == &a);
        EXPECT_EQ(all.first().title, u"홍길동"_s);
        EXPECT_FALSE(all.first().isUndone);
        EXPECT_TRUE(all.first().canUndo);
        ASSERT_EQ(all.first().changes.size(), 1);
        const SettledChange &one = all.first().changes.first();
        EXPECT_EQ(one.kind, domain::DisagreementKind::Field);
        EXPECT_EQ(one.record.id, person);
        EXPECT_EQ(one.column, u"nickname"_s);
        EXPECT_EQ(one.after, QJsonValue(u"나"_s));
        EXPECT_EQ(sidesOf(one), (QStringList{u"가희 가"_s, u"은수 나"_s}));
    }
    EXPECT_TRUE(settledAt(c, Whose::Mine).isEmpty());
    EXPECT_EQ(settledAt(a, Whose::Mine).size(), 1);
    EXPECT_EQ(*work::settledacts::count(*c.context, Whose::Everybodys), 1);
    EXPECT_EQ(*work::settledacts::count(*c.context, Whose::Mine), 0);
}

TEST_F(SettledActs, oneThatWasTakenBackSaysSoAndTheNewestStandsFirst)
{
    call(a, u"가"_s);
    call(e, u"나"_s);
    syncAll();
    const domain::Act first = settle(a, Settle::Theirs);
    ASSERT_OK(work::log::undo(*a.context, first.id, domain::Overwrite::Ask));
    ASSERT_EQ(settledAt(a).size(), 1);
    EXPECT_TRUE(settledAt(a).first().isUndone);
    EXPECT_FALSE(settledAt(a).first().canUndo);
    const domain::Act second = settle(a, Settle::Mine);
    const QList<SettledAct> all = settledAt(a);
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all.first().act.id, second.id);
    EXPECT_EQ(settledAt(a, Whose::Mine, 1, 1).value(0).act.id, first.id);
}

TEST_F(SettledActs, oneThatWasTakenBackAndDoneAgainIsTakenBackByWhatDidItLast)
{
    call(a, u"가"_s);
    call(e, u"나"_s);
    syncAll();
    const domain::Act first = settle(a, Settle::Theirs);
    EXPECT_EQ(settledAt(a).first().last, first.id);
    const auto undone = work::log::undo(*a.context, first.id, domain::Overwrite::Ask);
    ASSERT_OK(undone);
    const auto again = work::log::undo(*a.context, undone->act.id, domain::Overwrite::Ask);
    ASSERT_OK(again);
    for (Worker *who : {&a, &c}) {
        syncAll();
        const SettledAct act = settledAt(*who).value(0);
        EXPECT_EQ(act.act.id, first.id);
        EXPECT_EQ(act.last, again->act.id);
        EXPECT_TRUE(act.canUndo && !act.isUndone);
    }
    ASSERT_OK(work::log::undo(*a.context, first.id, domain::Overwrite::Ask)) << "whoever names the first means the same";
    EXPECT_TRUE(settledAt(a).first().isUndone);
    EXPECT_EQ(openAt(a).size(), 1);
    EXPECT_EQ(a.vault.troubles(), QString());
}

TEST_F(SettledActs, oneThatWasDoneAgainAndWrittenOverCannotBeTakenBack)
{
    call(a, u"가"_s);
    call(e, u"나"_s);
    syncAll();
    const domain::Act first = settle(a, Settle::Theirs);
    const auto undone = work::log::undo(*a.context, first.id, domain::Overwrite::Ask);
    ASSERT_OK(undone);
    ASSERT_OK(work::log::undo(*a.context, undone->act.id, domain::Overwrite::Ask));
    call(a, u"다"_s);
    EXPECT_FALSE(settledAt(a).first().canUndo);
}

TEST_F(SettledActs, aRemovalThatWasTakenBackAndDoneAgainCanBeTakenBack)
{
    const base::Id id = a.vault.put(support::note(person, u"방문함"_s));
    syncAll();
    domain::Note mine = e.vault.get<domain::Note>(id);
    mine.text = u"방문하여 면담함"_s;
    e.vault.put(mine);
    auto writer = store::ActWriter::begin(a.vault.vault(), a.context->connection(), {u"test"_s});
    ASSERT_OK(writer);
    ASSERT_OK(writer->remove<domain::Note>(id));
    ASSERT_OK(writer->commit());
    syncAll();
    ASSERT_EQ(openAt(a).size(), 1);
    for (const Settle how : {Settle::Remove, Settle::Keep}) {
        const domain::Act act = settle(a, how);
        const auto undone = work::log::undo(*a.context, act.id, domain::Overwrite::Ask);
        ASSERT_OK(undone);
        ASSERT_OK(work::log::undo(*a.context, undone->act.id, domain::Overwrite::TakeBefore));
        const SettledAct shown = settledAt(a).value(0);
        EXPECT_EQ(shown.act.id, act.id);
        EXPECT_TRUE(shown.canUndo) << int(how);
        ASSERT_OK(work::log::undo(*a.context, shown.last, domain::Overwrite::Ask));
        EXPECT_TRUE(settledAt(a).value(0).isUndone);
        if (openAt(a).isEmpty())
            break;
    }
    EXPECT_EQ(a.vault.troubles(), QString());
}

TEST_F(SettledActs, oneThatWasWrittenOverCannotBeTakenBackAnyMore)
{
    call(a, u"가"_s);
    call(e, u"나"_s);
    syncAll();
    const domain::Act act = settle(a, Settle::Theirs);
    syncAll();
    call(c, u"다"_s);
    EXPECT_FALSE(settledAt(c).first().canUndo);
    EXPECT_FALSE(settledAt(c).first().isUndone);
    syncAll();
    EXPECT_FALSE(settledAt(a).first().canUndo);
    EXPECT_FALSE(work::log::undo(*a.context, act.id, domain::Overwrite::Ask)) << "as undo says itself";
}

TEST_F(SettledActs, oneActMayHoldSeveralChangesAlsoOfOneRecord)
{
    call(a, u"가"_s);
    call(e, u"나"_s);
    romanise(a, u"Hong"_s);
    romanise(e, u"Gil"_s);
    syncAll();
    const QList<domain::Disagreement> open = openAt(a);
    ASSERT_EQ(open.size(), 2);
    auto writer = store::ActWriter::begin(a.vault.vault(), a.context->connection(),
        {QString::fromLatin1(work::disagreements::kSettleAct), {u"person"_s, person}});
    ASSERT_OK(writer);
    const base::Id stream = district.dong;
    for (const domain::Disagreement &one : open) {
        const syncing::RecordState view = syncing::viewOf(*writer->replica(), stream, person);
        for (const syncing::Conflict &conflict : syncing::conflictsOf(view)) {
            if (conflict.column != one.column)
                continue;
            const syncing::Body body
                = syncing::composerFor(*writer->replica(), stream, view).resolve(conflict, u"새 값"_s);
            ASSERT_OK(writer->putBody(domain::ChangeKind::Update, u"person"_s, person, body));
        }
    }
    ASSERT_OK(a.context->finish(*writer));
    syncAll();
    const QList<SettledAct> all = settledAt(c);
    ASSERT_EQ(all.size(), 1);
    ASSERT_EQ(all.first().changes.size(), 2);
    QStringList columns;
    for (const SettledChange &change : all.first().changes) {
        columns.append(change.column);
        EXPECT_EQ(change.after, QJsonValue(u"새 값"_s));
        EXPECT_EQ(change.sides.size(), 2);
    }
    columns.sort();
    EXPECT_EQ(columns, (QStringList{u"nickname"_s, u"roman_name"_s}));
    EXPECT_TRUE(all.first().canUndo);
}

TEST_F(SettledActs, aTextAndARemovalAreToldByTheirKinds)
{
    note(a, u"a1"_s);
    note(e, u"e1"_s);
    syncAll();
    settle(a, Settle::Mine);
    const SettledChange text = settledAt(a).first().changes.value(0);
    EXPECT_EQ(text.kind, domain::DisagreementKind::Text);
    EXPECT_EQ(text.after, QJsonValue(u"a1"_s));
    EXPECT_EQ(sidesOf(text), (QStringList{u"가희 a1"_s, u"은수 e1"_s}));
    syncAll();
    const base::Id id = a.vault.put(support::note(person, u"방문함"_s));
    syncAll();
    domain::Note mine = e.vault.get<domain::Note>(id);
    mine.text = u"방문하여 면담함"_s;
    e.vault.put(mine);
    auto writer = store::ActWriter::begin(a.vault.vault(), a.context->connection(), {u"test"_s});
    ASSERT_OK(writer->remove<domain::Note>(id));
    ASSERT_OK(writer->commit());
    syncAll();
    ASSERT_EQ(openAt(e).size(), 1);
    a.vault.clock().advance(60'000);
    e.vault.clock().advance(120'000);
    settle(e, Settle::Keep);
    const SettledChange removal = settledAt(e).first().changes.value(0);
    EXPECT_EQ(removal.kind, domain::DisagreementKind::Removal);
    EXPECT_FALSE(removal.removes);
    EXPECT_GT(removal.noteAt, 0);
    EXPECT_EQ(removal.title, u"홍길동"_s);
    ASSERT_EQ(removal.sides.size(), 2);
    EXPECT_EQ(std::ranges::count(removal.sides, true, &domain::DisagreementSide::removes), 1);
}

TEST_F(SettledActs, whatWasErasedOrHasLeftIsThereWithoutValues)
{
    call(a, u"가"_s);
    call(e, u"나"_s);
    syncAll();
    settle(a, Settle::Theirs);
    syncAll();
    district.office().move(person, district.otherDong, u"연산제2동"_s);
    syncAll();
    const QList<SettledAct> all = settledAt(a);
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.first().title, QString());
    EXPECT_FALSE(all.first().canUndo);
    ASSERT_EQ(all.first().changes.size(), 1);
    EXPECT_TRUE(all.first().changes.first().isGone);
    EXPECT_EQ(all.first().changes.first().after, QJsonValue());
    EXPECT_TRUE(all.first().changes.first().sides.isEmpty());
}

TEST_F(SettledActs, lateChangesThatWereTakenOverOrDeclinedAreTold)
{
    Worker holder(u"박동"_s);
    district.enrol(holder.vault, {district.otherDong, district.common});
    holder.context = std::make_unique<work::Context>(
        holder.vault.vault(), std::move(*holder.vault.vault().connect({})), holder.codes);
    district.office().move(person, district.otherDong, u"연산제2동"_s);
    district.sync(holder.vault);
    call(a, u"늦게"_s);
    const base::Id late = a.vault.put(support::note(person, u"늦게 쓴 기록"_s));
    district.sync(a.vault);
    district.sync(holder.vault);
    ASSERT_EQ(openAt(holder).size(), 2);
    for (const domain::Disagreement &one : openAt(holder))
        ASSERT_OK(work::disagreements::settle(
            *holder.context, one, one.record.id == late ? Settle::Keep : Settle::Apply));
    const QList<SettledAct> all = settledAt(holder, Whose::Mine);
    ASSERT_EQ(all.size(), 2);
    for (const SettledAct &act : all) {
        ASSERT_EQ(act.changes.size(), 1);
        const SettledChange &one = act.changes.first();
        EXPECT_EQ(one.kind, domain::DisagreementKind::Late);
        ASSERT_EQ(one.sides.size(), 1);
        EXPECT_EQ(one.sides.first().who, u"가희"_s);
        EXPECT_FALSE(one.sides.first().isMine);
        EXPECT_EQ(act.title, u"홍길동"_s);
        EXPECT_TRUE(act.canUndo);
        EXPECT_EQ(one.removes, one.record.id == late);
        if (one.record.id == person) {
            EXPECT_EQ(one.written.value(0).after, QJsonValue(u"늦게"_s));
        }
    }
    const domain::Act removed = work::people::remove(*holder.context, person, u"잘못 만듦"_s)
        ? holder.vault.lastAct()
        : domain::Act();
    for (const SettledAct &act : settledAt(holder, Whose::Mine)) {
        if (act.changes.first().record.id == person) {
            EXPECT_FALSE(act.canUndo) << "its record was removed since";
        }
    }
    ASSERT_OK(work::log::undo(*holder.context, removed.id, domain::Overwrite::Ask));
    for (const SettledAct &act : all)
        ASSERT_OK(work::log::undo(*holder.context, act.act.id, domain::Overwrite::Ask));
    for (const SettledAct &act : settledAt(holder))
        EXPECT_TRUE(act.isUndone && !act.canUndo);
}

} // namespace
