// SPDX-License-Identifier: GPL-3.0-or-later
// The same field disagreed about more than once, and by more than two.
#include "model/work/log.h"
#include "model/work/reopening.h"
#include "tests/model/work/apartworkers.h"

using namespace Qt::StringLiterals;
using domain::Disagreement;
using domain::Settle;

namespace {

struct SettlingTwice : ApartWorkers {
    /// The one that this change is a side of.
    static Disagreement with(const QList<Disagreement> &all, const QString &value)
    {
        for (const Disagreement &one : all) {
            for (const domain::DisagreementSide &side : one.sides) {
                if (side.value == QJsonValue(value))
                    return one;
            }
        }
        ADD_FAILURE() << "no conflict about " << value.toStdString();
        return {};
    }
    void clean()
    {
        for (Worker *one : {&a, &e, &c})
            EXPECT_EQ(one->vault.troubles(), QString());
        EXPECT_EQ(health(a), health(e));
        EXPECT_EQ(health(a), health(c));
    }
};

TEST_F(SettlingTwice, losesNoTextOfTheNewerOneWhicheverIsSettledFirst)
{
    note(a, u"a1"_s);
    note(e, u"e1"_s);
    syncAll();
    note(a, u"a2"_s);
    note(e, u"e2"_s);
    syncAll();
    const QList<Disagreement> all = a.open();
    ASSERT_EQ(all.size(), 2);
    const auto older = work::disagreements::settle(*a.context, with(all, u"a1"_s), Settle::Mine);
    ASSERT_FALSE(older) << "it would write over what the newer one is about";
    EXPECT_EQ(older.error().kind, base::ErrorKind::RefusedByRule);
    EXPECT_TRUE(health(a).contains(u"a2"_s) && health(a).contains(u"e2"_s));
    ASSERT_OK(work::disagreements::settle(*a.context, with(all, u"a2"_s), Settle::Both));
    EXPECT_EQ(health(a), u"a2\ne2"_s);
    ASSERT_OK(work::disagreements::settle(*a.context, with(a.open(), u"a1"_s), Settle::Mine));
    EXPECT_EQ(health(a), u"a2\ne2\na1"_s) << "what was chosen, and what was written since";
    EXPECT_TRUE(a.open().isEmpty());
    syncAll();
    EXPECT_TRUE(e.open().isEmpty());
    clean();
}

TEST_F(SettlingTwice, keepsTheTextOfBothThoughItWasWrittenOver)
{
    note(a, u"a1"_s);
    note(e, u"e1"_s);
    syncAll();
    note(c, u"찬호가 새로 씀"_s);
    syncAll();
    ASSERT_EQ(a.open().size(), 1);
    EXPECT_TRUE(a.open().first().isOvertaken);
    ASSERT_OK(work::disagreements::settle(*a.context, a.open().first(), Settle::Both));
    EXPECT_EQ(health(a), u"찬호가 새로 씀\na1\ne1"_s);
    syncAll();
    EXPECT_TRUE(c.open().isEmpty());
    clean();
}

TEST_F(SettlingTwice, choosingASideLeavesWhatSomebodyWroteSince)
{
    note(a, u"a1"_s);
    note(e, u"e1"_s);
    syncAll();
    note(c, health(c) + u"\n방문함"_s);
    syncAll();
    const auto mine = work::disagreements::settle(*a.context, a.open().first(), Settle::Mine);
    ASSERT_OK(mine);
    EXPECT_EQ(health(a), u"a1\n방문함"_s);
    ASSERT_OK(work::log::undo(*a.context, mine->id, domain::Overwrite::Ask));
    EXPECT_EQ(health(a), u"a1\ne1\n방문함"_s);
    ASSERT_EQ(a.open().size(), 1);
    ASSERT_OK(work::disagreements::settle(*a.context, a.open().first(), Settle::Base));
    EXPECT_EQ(health(a), u"방문함"_s);
    syncAll();
    clean();
}

TEST_F(SettlingTwice, settlingATextOnceMoreKeepsWhatAColleagueWroteMeanwhile)
{
    note(a, u"앞\na1\n뒤"_s);
    note(e, u"앞\ne1\n뒤"_s);
    syncAll();
    const auto mine = work::disagreements::settle(*a.context, a.open().first(), Settle::Mine);
    ASSERT_OK(mine);
    const auto undone = work::log::undo(*a.context, mine->id, domain::Overwrite::Ask);
    ASSERT_OK(undone);
    syncAll();
    ASSERT_EQ(health(c), u"앞\na1\n뒤\ne1"_s);
    note(c, u"앞을 고침\na1\n뒤\n방문함\ne1"_s);
    syncAll();
    ASSERT_OK(work::log::undo(*a.context, undone->act.id, domain::Overwrite::Ask));
    EXPECT_EQ(health(a), u"앞을 고침\na1\n뒤\n방문함"_s);
    syncAll();
    EXPECT_TRUE(c.open().isEmpty());
    clean();
}

TEST_F(SettlingTwice, settlingATextOnceMoreGivesWhatItGaveWhereNobodyWroteSince)
{
    note(a, u"a1\na2"_s);
    note(e, u"e1"_s);
    syncAll();
    const auto own = work::disagreements::settle(*a.context, a.open().first(), Settle::Value, u"e1\n\na2"_s);
    ASSERT_OK(own);
    const auto undone = work::log::undo(*a.context, own->id, domain::Overwrite::Ask);
    ASSERT_OK(undone);
    syncAll();
    ASSERT_OK(work::log::undo(*a.context, undone->act.id, domain::Overwrite::Ask));
    EXPECT_EQ(health(a), u"e1\n\na2"_s);
    syncAll();
    clean();
}

TEST_F(SettlingTwice, openingATextAgainKeepsWhatAColleagueWroteMeanwhile)
{
    note(a, u"앞\na1"_s);
    note(e, u"앞\ne1"_s);
    syncAll();
    const auto mine = work::disagreements::settle(*a.context, a.open().first(), Settle::Mine);
    ASSERT_OK(mine);
    note(c, u"방문함\n"_s + health(c)); // before she has heard of it
    syncAll();
    ASSERT_TRUE(health(a).contains(u"방문함"_s)) << health(a).toStdString();
    ASSERT_OK(work::log::undo(*a.context, mine->id, domain::Overwrite::Ask));
    EXPECT_TRUE(health(a).contains(u"방문함"_s)) << health(a).toStdString();
    EXPECT_TRUE(health(a).contains(u"a1"_s) && health(a).contains(u"e1"_s)) << health(a).toStdString();
    syncAll();
    clean();
}

TEST_F(SettlingTwice, openingATextAgainKeepsWhatAColleagueMadeOfItAndWhatAThirdWrote)
{
    note(a, u"가운데 a1\n끝"_s);
    syncAll();
    note(a, u"가운데 a2\n끝"_s);
    note(e, u"가운데 e2\n끝"_s);
    syncAll();
    const auto mine
        = work::disagreements::settle(*a.context, a.open().first(), Settle::Value, u"가운데 윤\n끝"_s);
    ASSERT_OK(mine);
    ASSERT_OK(work::disagreements::settle(*e.context, e.open().first(), Settle::Value, u"가운데 배\n끝"_s));
    note(c, health(c).replace(u"끝"_s, u"찬호가 쓴 끝"_s)); // none has heard of the others
    syncAll();
    ASSERT_TRUE(health(a).contains(u"윤"_s)) << health(a).toStdString();
    ASSERT_OK(work::log::undo(*a.context, mine->id, domain::Overwrite::Ask));
    EXPECT_TRUE(health(a).contains(u"가운데 배"_s) && health(a).contains(u"찬호가 쓴 끝"_s)) << health(a).toStdString();
    EXPECT_FALSE(health(a).contains(u"윤"_s)) << health(a).toStdString();
    syncAll();
    clean();
}

TEST_F(SettlingTwice, saysWhyItCannotBeTurnedOver)
{
    const auto why = [&](const domain::Act &act) {
        const auto undone = work::log::undo(*a.context, act.id, domain::Overwrite::Ask);
        return undone ? QString() : undone.error().detail;
    };
    note(a, u"a1"_s);
    note(e, u"e1"_s);
    syncAll();
    const auto first = work::disagreements::settle(*a.context, a.open().first(), Settle::Mine);
    ASSERT_OK(first);
    syncAll();
    note(c, u"찬호가 새로 씀"_s);
    syncAll();
    EXPECT_EQ(why(*first), work::reopening::kWrittenSince);
    note(a, u"a2"_s);
    note(e, u"e2"_s);
    syncAll();
    const auto second = work::disagreements::settle(*a.context, a.open().first(), Settle::Mine);
    ASSERT_OK(second);
    const auto undone = work::log::undo(*a.context, second->id, domain::Overwrite::Ask);
    ASSERT_OK(undone);
    syncAll();
    ASSERT_OK(work::disagreements::settle(*e.context, e.open().first(), Settle::Theirs));
    syncAll();
    EXPECT_EQ(why(undone->act), work::reopening::kSettledSince);
}

TEST_F(SettlingTwice, keepingBothSaysNothingTwiceThatSomebodyHasTidied)
{
    note(a, u"무릎 통증이 있음\n약을 드심"_s);
    note(e, u"병원에 모시고 감"_s);
    syncAll();
    note(c, u"- 병원에 모시고 감, 무릎 통증이 있음.\n그 밖에는 편안하심"_s);
    syncAll();
    ASSERT_EQ(a.open().size(), 1);
    ASSERT_OK(work::disagreements::settle(*a.context, a.open().first(), Settle::Both));
    EXPECT_EQ(health(a), u"- 병원에 모시고 감, 무릎 통증이 있음.\n그 밖에는 편안하심\n약을 드심"_s)
        << "only what nobody can read there any more comes back";
    syncAll();
    clean();
}

TEST_F(SettlingTwice, everySideOfThreeCanBeChosen)
{
    note(a, u"a1"_s);
    note(e, u"e1"_s);
    note(c, u"c1"_s);
    call(a, u"가"_s);
    call(e, u"나"_s);
    call(c, u"다"_s);
    syncAll();
    for (const Disagreement &one : a.open()) {
        if (one.kind != domain::DisagreementKind::Field)
            continue;
        ASSERT_EQ(one.sides.size(), 3);
        ASSERT_OK(work::disagreements::settle(
            *a.context, one, Settle::Side, one.sides.at(1).change.toString()));
        EXPECT_EQ(a.vault.get<domain::Person>(person).nickname, one.sides.at(1).value.toString());
    }
    ASSERT_EQ(a.open().size(), 1);
    const Disagreement text = a.open().first();
    ASSERT_EQ(text.sides.size(), 3);
    EXPECT_FALSE(work::disagreements::settle(*a.context, text, Settle::Side, u"nobody"_s));
    ASSERT_OK(work::disagreements::settle(*a.context, text, Settle::Side, text.sides.at(1).change.toString()));
    EXPECT_EQ(health(a), text.sides.at(1).value.toString());
    syncAll();
    EXPECT_TRUE(c.open().isEmpty());
    clean();
}

TEST_F(SettlingTwice, nobodyComesToDisagreeWithHerself)
{
    call(a, u"가1"_s);
    call(e, u"은1"_s);
    syncAll();
    call(a, u"가2"_s);
    call(e, u"은2"_s);
    syncAll();
    ASSERT_EQ(a.open().size(), 1);
    const Disagreement one = a.open().first();
    ASSERT_EQ(one.sides.size(), 2) << "what each wrote last";
    EXPECT_EQ(work::disagreements::valueOf(one, Settle::Mine), QJsonValue(u"가2"_s));
    EXPECT_EQ(work::disagreements::valueOf(one, Settle::Theirs), QJsonValue(u"은2"_s));
    EXPECT_EQ(e.open().size(), 1);
    clean();
}

TEST_F(SettlingTwice, whoeverWritesOverAnOpenOneKeepsOnlyWhatOthersWrote)
{
    call(a, u"가1"_s);
    call(e, u"은1"_s);
    syncAll();
    const QString standing = a.vault.get<domain::Person>(person).nickname;
    Worker &loser = standing == u"은1"_s ? a : e;
    Worker &winner = standing == u"은1"_s ? e : a;
    const QString lost = standing == u"은1"_s ? u"가1"_s : u"은1"_s;
    call(winner, u"다시"_s);
    syncAll();
    ASSERT_EQ(c.open().size(), 1);
    const Disagreement still = c.open().first();
    ASSERT_EQ(still.sides.size(), 2);
    EXPECT_EQ(still.base, QJsonValue()) << "before both, not between them";
    EXPECT_EQ(still.sides.first().value, QJsonValue(lost)) << "she has not agreed";
    call(c, u"찬호"_s);
    syncAll();
    ASSERT_EQ(c.open().size(), 1) << "a third person’s word is not hers";
    EXPECT_EQ(c.open().first().sides.first().value, QJsonValue(lost));
    call(loser, u"그럼"_s);
    syncAll();
    EXPECT_TRUE(c.open().isEmpty()) << "she saw what stands and wrote over both";
    EXPECT_EQ(c.vault.get<domain::Person>(person).nickname, u"그럼"_s);
    clean();
}

} // namespace
