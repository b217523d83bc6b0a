// SPDX-License-Identifier: GPL-3.0-or-later
// All that differs about a person, settled in one go and taken back in one go.
#include "model/work/codelists.h"
#include "model/work/context.h"
#include "model/work/disagreements.h"
#include "model/work/log.h"
#include "tests/support/people.h"
#include "tests/support/testdistrict.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using domain::Disagreement;
using domain::DisagreementKind;
using domain::Settle;

namespace {

struct SettlingAll : ::testing::Test {
    struct Worker {
        explicit Worker(const QString &owner)
            : vault(owner)
            , codes(*work::readCodeLists())
        {
        }
        void begin(support::TestDistrict &district)
        {
            district.enrol(vault);
            context = std::make_unique<work::Context>(vault.vault(), std::move(*vault.vault().connect({})), codes);
            district.sync(vault);
        }
        QList<Disagreement> open()
        {
            const auto all = work::disagreements::list(*context);
            EXPECT_OK(all);
            return all.value_or(QList<Disagreement>());
        }
        QList<work::disagreements::Choice> choose(Settle how)
        {
            QList<work::disagreements::Choice> choices;
            for (const Disagreement &one : open())
                choices.append({one, how});
            return choices;
        }
        support::TestVault vault;
        domain::CodeLists codes;
        std::unique_ptr<work::Context> context;
    };

    SettlingAll()
    {
        a.begin(district);
        domain::Person one = support::person(u"탁현수"_s);
        one.safetyNote = u"개가 있음"_s;
        one.leadWorker = u"윤해솔"_s;
        person = a.vault.put(one);
        note = a.vault.put(support::note(person, u"최근 일을 그만두고 방에서 지냄."_s));
        district.sync(a.vault);
        e.begin(district);
    }
    void write(Worker &who, const QString &safety, const QString &lead, const QString &added)
    {
        domain::Person one = who.vault.get<domain::Person>(person);
        one.safetyNote = safety;
        one.leadWorker = lead;
        who.vault.put(one);
        domain::Note text = who.vault.get<domain::Note>(note);
        text.text += added;
        who.vault.put(text);
    }
    void syncAll()
    {
        for (Worker *one : {&a, &e, &a, &e})
            district.sync(one->vault);
    }
    void writeApart()
    {
        write(a, u"벨을 누르고 기다릴 것"_s, u"배도현"_s, u" 월세 2개월 밀림."_s);
        write(e, u"두 사람이 감"_s, u"심가람"_s, u" 술을 매일 2병 마심."_s);
        syncAll();
    }
    domain::Person shown(Worker &who) { return who.vault.get<domain::Person>(person); }
    void undo(const QList<domain::Act> &acts)
    {
        for (auto act = acts.crbegin(); act != acts.crend(); ++act)
            ASSERT_OK(work::log::undo(*a.context, act->id, domain::Overwrite::Ask));
    }

    support::TestDistrict district;
    Worker a{u"가희"_s};
    Worker e{u"은수"_s};
    base::Id person;
    base::Id note;
};

TEST_F(SettlingAll, takesOneActForAllFieldsOfAPerson)
{
    writeApart();
    ASSERT_EQ(a.open().size(), 3);
    const auto done = work::disagreements::settleAll(*a.context, a.choose(Settle::Theirs));
    ASSERT_FALSE(done.stopped) << done.stopped->detail.toStdString();
    EXPECT_EQ(done.acts.size(), 1);
    EXPECT_TRUE(a.open().isEmpty());
    EXPECT_EQ(shown(a).safetyNote, u"두 사람이 감"_s);
    EXPECT_EQ(shown(a).leadWorker, u"심가람"_s);
    EXPECT_EQ(a.vault.get<domain::Note>(note).text, u"최근 일을 그만두고 방에서 지냄. 술을 매일 2병 마심."_s);
    syncAll();
    EXPECT_TRUE(e.open().isEmpty());
    EXPECT_EQ(shown(e).leadWorker, u"심가람"_s);
    EXPECT_EQ(a.vault.troubles(), QString());
    EXPECT_EQ(e.vault.troubles(), QString());
}

TEST_F(SettlingAll, doesNotMindInWhichOrderTheyStand)
{
    writeApart();
    QList<work::disagreements::Choice> choices = a.choose(Settle::Mine);
    std::ranges::reverse(choices);
    const auto done = work::disagreements::settleAll(*a.context, choices);
    ASSERT_FALSE(done.stopped);
    EXPECT_TRUE(a.open().isEmpty());
    EXPECT_EQ(shown(a).safetyNote, u"벨을 누르고 기다릴 것"_s);
}

TEST_F(SettlingAll, isTakenBackByOneUndoAndDoneAgainByOneMore)
{
    writeApart();
    const auto done = work::disagreements::settleAll(*a.context, a.choose(Settle::Theirs));
    ASSERT_EQ(done.acts.size(), 1);
    const auto undone = work::log::undo(*a.context, done.acts.first().id, domain::Overwrite::Ask);
    ASSERT_OK(undone);
    EXPECT_EQ(a.open().size(), 3);
    ASSERT_FALSE(undone->act.id.isNil());
    ASSERT_OK(work::log::undo(*a.context, undone->act.id, domain::Overwrite::Ask));
    EXPECT_TRUE(a.open().isEmpty());
    EXPECT_EQ(shown(a).leadWorker, u"심가람"_s);
    syncAll();
    EXPECT_TRUE(e.open().isEmpty());
    EXPECT_EQ(a.vault.troubles(), QString());
    EXPECT_EQ(e.vault.troubles(), QString());
}

TEST_F(SettlingAll, settlesNothingWhereOneWasSettledMeanwhile)
{
    writeApart();
    const auto choices = a.choose(Settle::Theirs);
    ASSERT_OK(work::disagreements::settle(*a.context, choices.last().which, Settle::Mine));
    const auto done = work::disagreements::settleAll(*a.context, choices);
    ASSERT_TRUE(done.stopped);
    EXPECT_EQ(done.stopped->kind, base::ErrorKind::NotFound);
    EXPECT_TRUE(done.acts.isEmpty());
    EXPECT_EQ(a.open().size(), 2);
}

TEST_F(SettlingAll, takesASecondDisagreementAboutTheSameTextAfterTheNewerOne)
{
    domain::Note mine = a.vault.get<domain::Note>(note);
    const auto put = [&](Worker &who, const QString &text) {
        domain::Note one = who.vault.get<domain::Note>(note);
        one.text = text;
        who.vault.put(one);
    };
    put(a, u"a1"_s);
    put(e, u"e1"_s);
    syncAll();
    put(a, u"a2"_s);
    put(e, u"e2"_s);
    syncAll();
    ASSERT_EQ(a.open().size(), 2);
    const auto done = work::disagreements::settleAll(*a.context, a.choose(Settle::Both));
    ASSERT_FALSE(done.stopped) << done.stopped->detail.toStdString();
    EXPECT_EQ(done.acts.size(), 2);
    EXPECT_TRUE(a.open().isEmpty());
    const QString text = a.vault.get<domain::Note>(note).text;
    for (const QString &part : {u"a1"_s, u"e1"_s, u"a2"_s, u"e2"_s})
        EXPECT_TRUE(text.contains(part)) << text.toStdString();
}

TEST_F(SettlingAll, keepsWhatWasRemovedAfterItsFieldsAndTakesBoth)
{
    write(a, u"벨을 누르고 기다릴 것"_s, u"윤해솔"_s, {});
    write(e, u"두 사람이 감"_s, u"윤해솔"_s, {});
    domain::Note text = a.vault.get<domain::Note>(note);
    text.text += u" 전화함."_s;
    a.vault.put(text);
    auto writer = store::ActWriter::begin(e.vault.vault(), e.vault.connection(), {u"remove note"_s});
    ASSERT_OK(writer);
    ASSERT_OK(writer->remove<domain::Note>(note));
    ASSERT_OK(writer->commit());
    syncAll();
    QList<work::disagreements::Choice> choices;
    for (const Disagreement &one : a.open())
        choices.append({one, one.kind == DisagreementKind::Removal ? Settle::Remove : Settle::Theirs});
    ASSERT_EQ(choices.size(), 2);
    const auto done = work::disagreements::settleAll(*a.context, choices);
    ASSERT_FALSE(done.stopped);
    EXPECT_EQ(done.acts.size(), 2);
    EXPECT_TRUE(a.open().isEmpty());
    undo(done.acts);
    EXPECT_EQ(shown(a).safetyNote, shown(e).safetyNote);
    EXPECT_EQ(a.vault.troubles(), QString());
}

} // namespace
