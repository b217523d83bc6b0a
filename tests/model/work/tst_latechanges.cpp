// SPDX-License-Identifier: GPL-3.0-or-later
// What of a former holder's late changes waits for a decision: only what would still change something.
#include "model/store/actwriter.h"
#include "model/sync/kind.h"
#include "model/work/log.h"
#include "tests/model/work/movedcases.h"

using namespace Qt::StringLiterals;
using domain::Settle;

namespace {

struct LateChanges : MovedCases {
    template <class Edit> void edit(Holder &who, Edit change)
    {
        domain::Person mine = who.vault.get<domain::Person>(person);
        change(mine);
        who.vault.put(mine);
    }
    void call(Holder &who, const QString &nickname)
    {
        edit(who, [&](domain::Person &one) { one.nickname = nickname; });
    }
    void syncBoth()
    {
        district.sync(former.vault);
        district.sync(holder.vault);
    }
    qint64 counted() { return work::disagreements::count(*holder.context).value_or(-1); }
};

TEST_F(LateChanges, whatStandsThereAlreadyWaitsForNobody)
{
    move();
    call(former, u"길동이"_s);
    call(holder, u"길동이"_s);
    syncBoth();
    EXPECT_TRUE(holder.open().isEmpty()) << "both wrote the same";
    EXPECT_EQ(counted(), 0);
    const auto history = work::log::history(*holder.context, person, 10);
    ASSERT_OK(history);
    EXPECT_TRUE(std::ranges::any_of(*history, [](const domain::HistoryEntry &one) {
        return one.kind == syncing::headerKind(syncing::Kind::Arrived);
    })) << "it stays in the history";
    EXPECT_EQ(holder.vault.troubles(), QString());
}

TEST_F(LateChanges, whatIsWrittenByHandWaitsNoMoreAndAgainOnceItIsAnotherThing)
{
    Holder colleague(u"이동"_s);
    district.enrol(colleague.vault, {district.otherDong, district.common});
    colleague.begin();
    move();
    call(former, u"길동이"_s);
    syncBoth();
    district.sync(colleague.vault);
    ASSERT_EQ(holder.open().size(), 1);
    ASSERT_EQ(colleague.open().size(), 1);
    call(holder, u"길동이"_s);
    EXPECT_TRUE(holder.open().isEmpty()) << "before anybody has heard of it";
    const base::Id written = holder.vault.lastAct().id;
    syncBoth();
    district.sync(colleague.vault);
    EXPECT_TRUE(colleague.open().isEmpty()) << "on every PC";
    call(colleague, u"다른 이름"_s);
    ASSERT_EQ(colleague.open().size(), 1) << "nobody has decided about it";
    district.sync(colleague.vault);
    syncBoth();
    ASSERT_EQ(holder.open().size(), 1);
    EXPECT_TRUE(holder.open().first().isWrittenSince(holder.open().first().late.first()));
    ASSERT_OK(work::log::undo(*holder.context, written, domain::Overwrite::TakeBefore));
    ASSERT_EQ(holder.open().size(), 1);
    ASSERT_OK(work::disagreements::settle(*holder.context, holder.open().first(), Settle::Apply));
    EXPECT_EQ(holder.vault.get<domain::Person>(person).nickname, u"길동이"_s);
    syncBoth();
    district.sync(colleague.vault);
    EXPECT_TRUE(colleague.open().isEmpty());
    call(colleague, u"또 다른 이름"_s);
    EXPECT_TRUE(colleague.open().isEmpty()) << "what was decided stays decided";
    EXPECT_EQ(holder.vault.troubles(), QString());
    EXPECT_EQ(colleague.vault.troubles(), QString());
}

TEST_F(LateChanges, whatStillChangesOneFieldWaitsWithAllOfThem)
{
    move();
    edit(former, [](domain::Person &one) {
        one.nickname = u"길동이"_s;
        one.healthNote = u"늦게 쓴 것"_s;
    });
    call(holder, u"길동이"_s);
    syncBoth();
    ASSERT_EQ(holder.open().size(), 1);
    EXPECT_EQ(holder.open().first().late.size(), 2);
    edit(holder, [](domain::Person &one) { one.healthNote = u"늦게 쓴 것"_s; });
    EXPECT_TRUE(holder.open().isEmpty());
}

TEST_F(LateChanges, anElementOfASetWaitsUntilItIsInOrOutAsItWasWritten)
{
    edit(former, [](domain::Person &one) { one.needGroups = {u"1010000"_s, u"1020000"_s}; });
    district.sync(former.vault);
    move();
    edit(former, [](domain::Person &one) { one.needGroups = {u"1020000"_s, u"1030000"_s}; });
    syncBoth();
    edit(holder, [](domain::Person &one) { one.needGroups = {u"1010000"_s, u"1020000"_s, u"1030000"_s, u"1040000"_s}; });
    ASSERT_EQ(holder.open().size(), 1) << "one element is in, the other one is not out";
    edit(holder, [](domain::Person &one) { one.needGroups = {u"1020000"_s, u"1030000"_s, u"1040000"_s}; });
    EXPECT_TRUE(holder.open().isEmpty());
}

TEST_F(LateChanges, whatWasTakenAwayTwiceWaitsForNobody)
{
    const base::Id note = former.vault.put(support::note(person, u"방문함"_s));
    district.sync(former.vault);
    move();
    for (Holder *who : {&former, &holder}) {
        auto writer = store::ActWriter::begin(who->vault.vault(), who->vault.connection(), {u"remove note"_s});
        ASSERT_OK(writer);
        ASSERT_OK(writer->remove<domain::Note>(note));
        ASSERT_OK(writer->commit());
    }
    syncBoth();
    EXPECT_TRUE(holder.open().isEmpty());
    EXPECT_EQ(holder.vault.troubles(), QString());
}

TEST_F(LateChanges, anElementThatWasTakenOverGoesOutOfItsSetAgainWhenThatIsTakenBack)
{
    edit(former, [](domain::Person &one) { one.needGroups = {u"1010000"_s, u"1020000"_s}; });
    district.sync(former.vault);
    move();
    edit(former, [](domain::Person &one) { one.needGroups = {u"1020000"_s, u"1030000"_s}; });
    syncBoth();
    const auto taken = work::disagreements::settle(*holder.context, holder.open().first(), Settle::Apply);
    ASSERT_OK(taken);
    edit(holder, [](domain::Person &one) { one.needGroups.append(u"1040000"_s); });
    const auto undone = work::log::undo(*holder.context, taken->id, domain::Overwrite::Ask);
    ASSERT_OK(undone);
    EXPECT_TRUE(undone->changed.isEmpty());
    QStringList groups = holder.vault.get<domain::Person>(person).needGroups;
    groups.sort();
    EXPECT_EQ(groups, (QStringList{u"1010000"_s, u"1020000"_s, u"1040000"_s}));
    EXPECT_EQ(holder.open().size(), 1);
    EXPECT_EQ(holder.vault.troubles(), QString());
}

TEST_F(LateChanges, takingOverIsTakenBackOnlyInFieldsThatNobodyHasWrittenSince)
{
    move();
    edit(former, [](domain::Person &one) {
        one.nickname = u"길동이"_s;
        one.romanName = u"Hong"_s;
    });
    syncBoth();
    const auto taken = work::disagreements::settle(*holder.context, holder.open().first(), Settle::Apply);
    ASSERT_OK(taken);
    call(holder, u"다른 이름"_s);
    const auto asked = work::log::undo(*holder.context, taken->id, domain::Overwrite::Ask);
    ASSERT_OK(asked);
    ASSERT_EQ(asked->changed.size(), 1) << "it says so before it does anything";
    EXPECT_EQ(asked->changed.first().column, u"nickname"_s);
    EXPECT_TRUE(holder.open().isEmpty());
    ASSERT_OK(work::log::undo(*holder.context, taken->id, domain::Overwrite::LeaveNew));
    const domain::Person now = holder.vault.get<domain::Person>(person);
    EXPECT_EQ(now.nickname, u"다른 이름"_s);
    EXPECT_EQ(now.romanName, QString());
    EXPECT_EQ(holder.open().size(), 1);
    EXPECT_EQ(holder.vault.troubles(), QString());
}

TEST_F(LateChanges, aTextCanStandBesideWhatWasWrittenHereMeanwhile)
{
    edit(former, [](domain::Person &one) { one.healthNote = u"당뇨"_s; });
    district.sync(former.vault);
    move();
    edit(former, [](domain::Person &one) {
        one.healthNote = u"당뇨\n무릎 수술함"_s;
        one.romanName = u"Hong"_s;
    });
    edit(holder, [](domain::Person &one) { one.healthNote = u"당뇨\n혈압약을 드심"_s; });
    syncBoth();
    ASSERT_EQ(holder.open().size(), 1);
    const auto taken = work::disagreements::settle(*holder.context, holder.open().first(), Settle::Both);
    ASSERT_OK(taken);
    const auto health = [&] { return holder.vault.get<domain::Person>(person).healthNote; };
    EXPECT_EQ(health(), u"당뇨\n혈압약을 드심\n무릎 수술함"_s);
    EXPECT_EQ(holder.vault.get<domain::Person>(person).romanName, u"Hong"_s) << "what stands against nothing is taken over";
    EXPECT_TRUE(holder.open().isEmpty());
    syncBoth();
    const auto undone = work::log::undo(*holder.context, taken->id, domain::Overwrite::Ask);
    ASSERT_OK(undone);
    EXPECT_EQ(health(), u"당뇨\n혈압약을 드심"_s);
    EXPECT_EQ(holder.vault.get<domain::Person>(person).romanName, QString());
    ASSERT_EQ(holder.open().size(), 1);
    ASSERT_OK(work::log::undo(*holder.context, undone->act.id, domain::Overwrite::Ask));
    EXPECT_EQ(health(), u"당뇨\n혈압약을 드심\n무릎 수술함"_s);
    EXPECT_EQ(holder.vault.troubles(), QString());
}

TEST_F(LateChanges, standsBesideInItsTextsAndLeavesAloneWhatCannot)
{
    move();
    edit(former, [](domain::Person &one) {
        one.healthNote = u"무릎 수술함"_s;
        one.nickname = u"길동이"_s;
    });
    edit(holder, [](domain::Person &one) {
        one.healthNote = u"혈압약을 드심"_s;
        one.nickname = u"다른 이름"_s;
    });
    syncBoth();
    ASSERT_EQ(holder.open().size(), 1);
    ASSERT_OK(work::disagreements::settle(*holder.context, holder.open().first(), Settle::Both));
    const domain::Person now = holder.vault.get<domain::Person>(person);
    EXPECT_EQ(now.healthNote, u"혈압약을 드심\n무릎 수술함"_s);
    EXPECT_EQ(now.nickname, u"다른 이름"_s);
    EXPECT_TRUE(holder.open().isEmpty());
    EXPECT_EQ(holder.vault.troubles(), QString());
}

TEST_F(LateChanges, cannotStandBesideWhereTwoValuesCannotOrNothingWasWrittenMeanwhile)
{
    move();
    call(former, u"길동이"_s);
    edit(former, [](domain::Person &one) { one.healthNote = u"무릎 수술함"_s; });
    call(holder, u"다른 이름"_s);
    syncBoth();
    ASSERT_EQ(holder.open().size(), 2);
    for (const domain::Disagreement &one : holder.open()) {
        EXPECT_FALSE(work::disagreements::lateBeside(one));
        const auto taken = work::disagreements::settle(*holder.context, one, Settle::Both);
        ASSERT_FALSE(taken);
        EXPECT_EQ(taken.error().detail, work::disagreements::kNoSuchWay);
    }
}

TEST_F(LateChanges, aRecordThatIsNotHereWaitsThoughItIsTakenOverElsewhere)
{
    move();
    const base::Id note = former.vault.put(support::note(person, u"늦게 쓴 기록"_s));
    domain::Note again = former.vault.get<domain::Note>(note);
    again.text = u"고쳐 쓴 기록"_s;
    former.vault.put(again);
    syncBoth();
    ASSERT_EQ(holder.open().size(), 2);
    for (const domain::Disagreement &one : holder.open()) {
        if (one.late.size() > 1) {
            ASSERT_OK(work::disagreements::settle(*holder.context, one, Settle::Apply));
        }
    }
    ASSERT_EQ(holder.open().size(), 1) << "it was made of the first of the two";
    domain::Note mine = holder.vault.get<domain::Note>(note);
    mine.text = u"고쳐 쓴 기록"_s;
    holder.vault.put(mine);
    EXPECT_TRUE(holder.open().isEmpty());
    EXPECT_EQ(holder.vault.troubles(), QString());
}

} // namespace
