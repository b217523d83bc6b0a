// SPDX-License-Identifier: GPL-3.0-or-later
// All that differs about a person, settled in one go and taken back in one go.
#include "model/work/log.h"
#include "tests/model/work/apartworkers.h"

using namespace Qt::StringLiterals;
using domain::Disagreement;
using domain::DisagreementKind;
using domain::Settle;

namespace {

struct SettlingAll : ApartWorkers {
    SettlingAll()
    {
        edit(a, [](domain::Person &one) {
            one.safetyNote = u"개가 있음"_s;
            one.leadWorker = u"윤해솔"_s;
        });
        text = a.vault.put(support::note(person, u"최근 일을 그만두고 방에서 지냄."_s));
        syncAll();
    }
    static QList<work::disagreements::Choice> choose(Worker &who, Settle how)
    {
        QList<work::disagreements::Choice> choices;
        for (const Disagreement &one : who.open())
            choices.append({one, how});
        return choices;
    }
    void write(Worker &who, const QString &safety, const QString &lead, const QString &added)
    {
        domain::Person one = who.vault.get<domain::Person>(person);
        one.safetyNote = safety;
        one.leadWorker = lead;
        who.vault.put(one);
        domain::Note mine = who.vault.get<domain::Note>(text);
        mine.text += added;
        who.vault.put(mine);
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

    base::Id text; ///< a note of the person
};

TEST_F(SettlingAll, takesOneActForAllFieldsOfAPerson)
{
    writeApart();
    ASSERT_EQ(a.open().size(), 3);
    const auto done = work::disagreements::settleAll(*a.context, choose(a, Settle::Theirs));
    ASSERT_FALSE(done.stopped) << done.stopped->detail.toStdString();
    EXPECT_EQ(done.acts.size(), 1);
    EXPECT_TRUE(a.open().isEmpty());
    EXPECT_EQ(shown(a).safetyNote, u"두 사람이 감"_s);
    EXPECT_EQ(shown(a).leadWorker, u"심가람"_s);
    EXPECT_EQ(a.vault.get<domain::Note>(text).text, u"최근 일을 그만두고 방에서 지냄. 술을 매일 2병 마심."_s);
    syncAll();
    EXPECT_TRUE(e.open().isEmpty());
    EXPECT_EQ(shown(e).leadWorker, u"심가람"_s);
    EXPECT_EQ(a.vault.troubles(), QString());
    EXPECT_EQ(e.vault.troubles(), QString());
}

TEST_F(SettlingAll, doesNotMindInWhichOrderTheyStand)
{
    writeApart();
    QList<work::disagreements::Choice> choices = choose(a, Settle::Mine);
    std::ranges::reverse(choices);
    const auto done = work::disagreements::settleAll(*a.context, choices);
    ASSERT_FALSE(done.stopped);
    EXPECT_TRUE(a.open().isEmpty());
    EXPECT_EQ(shown(a).safetyNote, u"벨을 누르고 기다릴 것"_s);
}

TEST_F(SettlingAll, isTakenBackByOneUndoAndDoneAgainByOneMore)
{
    writeApart();
    const auto done = work::disagreements::settleAll(*a.context, choose(a, Settle::Theirs));
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
    const auto choices = choose(a, Settle::Theirs);
    ASSERT_OK(work::disagreements::settle(*a.context, choices.last().which, Settle::Mine));
    const auto done = work::disagreements::settleAll(*a.context, choices);
    ASSERT_TRUE(done.stopped);
    EXPECT_EQ(done.stopped->kind, base::ErrorKind::NotFound);
    EXPECT_TRUE(done.acts.isEmpty() && done.settled.isEmpty());
    EXPECT_EQ(a.open().size(), 2);
}

TEST_F(SettlingAll, takesASecondDisagreementAboutTheSameTextAfterTheNewerOne)
{
    const auto put = [&](Worker &who, const QString &words) {
        domain::Note one = who.vault.get<domain::Note>(text);
        one.text = words;
        who.vault.put(one);
    };
    put(a, u"a1"_s);
    put(e, u"e1"_s);
    syncAll();
    put(a, u"a2"_s);
    put(e, u"e2"_s);
    syncAll();
    ASSERT_EQ(a.open().size(), 2);
    const auto done = work::disagreements::settleAll(*a.context, choose(a, Settle::Both));
    ASSERT_FALSE(done.stopped) << done.stopped->detail.toStdString();
    EXPECT_EQ(done.acts.size(), 2);
    EXPECT_TRUE(a.open().isEmpty());
    const QString all = a.vault.get<domain::Note>(text).text;
    for (const QString &part : {u"a1"_s, u"e1"_s, u"a2"_s, u"e2"_s})
        EXPECT_TRUE(all.contains(part)) << all.toStdString();
}

TEST_F(SettlingAll, takesTwoTextsOfOneRecordWhicheverWay)
{
    for (const Settle how : {Settle::Both, Settle::Mine, Settle::Theirs, Settle::Base}) {
        const auto apart = [&](Worker &who, QString words) {
            words += QString::number(int(how));
            edit(who, [&](domain::Person &one) {
                one.healthNote = words + u" 무릎"_s;
                one.wishNote = words + u" 산책"_s;
                one.nickname = words;
            });
        };
        apart(a, u"가"_s);
        apart(e, u"나"_s);
        syncAll();
        ASSERT_EQ(a.open().size(), 3);
        QList<work::disagreements::Choice> choices;
        for (const Disagreement &one : a.open())
            choices.append({one, how == Settle::Both && one.kind == DisagreementKind::Field ? Settle::Mine : how});
        const auto done = work::disagreements::settleAll(*a.context, choices);
        ASSERT_FALSE(done.stopped) << done.stopped->detail.toStdString();
        EXPECT_EQ(done.acts.size(), 1);
        syncAll();
        for (Worker *one : {&a, &e, &c})
            EXPECT_TRUE(one->open().isEmpty());
        const domain::Person person = shown(e);
        if (how == Settle::Theirs) {
            EXPECT_TRUE(person.healthNote.startsWith(u'나') && !person.healthNote.contains(u'가'));
            EXPECT_TRUE(person.wishNote.startsWith(u'나') && !person.wishNote.contains(u'가'));
        }
        undo(done.acts);
        EXPECT_EQ(a.open().size(), 3);
        const auto again = work::disagreements::settleAll(*a.context, choose(a, Settle::Mine));
        ASSERT_FALSE(again.stopped);
        syncAll();
        EXPECT_EQ(a.vault.troubles(), QString());
        EXPECT_EQ(shown(a).healthNote, shown(e).healthNote);
    }
}

/// One takes the person away while two others write in one text of hers, and in a plain field.
struct SettlingARemoval : SettlingAll {
    SettlingARemoval()
    {
        const auto write = [&](Worker &who, const QString &words) {
            edit(who, [&](domain::Person &one) {
                one.healthNote = words;
                one.nickname = words;
            });
        };
        write(e, u"나"_s);
        write(c, u"다"_s);
        auto writer = store::ActWriter::begin(a.vault.vault(), a.vault.connection(), {u"remove person"_s});
        EXPECT_OK(writer);
        EXPECT_OK(writer->removeWithChildren(domain::typeOf<domain::Person>(), person));
        EXPECT_OK(writer->commit());
        syncAll();
    }
    QList<work::disagreements::Choice> choices(Worker &who, Settle removal, Settle values)
    {
        QList<work::disagreements::Choice> all;
        for (const Disagreement &one : who.open())
            all.append({one, one.kind == DisagreementKind::Removal ? removal : values});
        return all;
    }
    bool isHere(Worker &who) { return who.vault.has<domain::Person>(person); }
};

TEST_F(SettlingARemoval, keepsThePersonWithWhatWasWrittenAndIsTakenBack)
{
    ASSERT_GE(e.open().size(), 3);
    const auto done = work::disagreements::settleAll(*e.context, choices(e, Settle::Keep, Settle::Mine));
    ASSERT_FALSE(done.stopped) << done.stopped->detail.toStdString();
    syncAll();
    for (Worker *one : {&a, &e, &c}) {
        EXPECT_TRUE(one->open().isEmpty());
        ASSERT_TRUE(isHere(*one));
        EXPECT_EQ(shown(*one).nickname, u"나"_s);
    }
    for (auto act = done.acts.crbegin(); act != done.acts.crend(); ++act)
        ASSERT_OK(work::log::undo(*e.context, act->id, domain::Overwrite::Ask));
    syncAll();
    EXPECT_GE(c.open().size(), 3);
    EXPECT_TRUE(isHere(c));
    EXPECT_EQ(c.vault.troubles(), QString());
}

TEST_F(SettlingARemoval, takesThePersonAwayForGoodWithAllThatDiffers)
{
    for (const Disagreement &one : e.open()) {
        if (one.kind != DisagreementKind::Removal)
            continue;
        ASSERT_OK(work::disagreements::settle(*e.context, one, Settle::Remove));
        break;
    }
    syncAll();
    for (Worker *one : {&a, &e, &c}) {
        EXPECT_FALSE(isHere(*one));
        EXPECT_TRUE(one->open().isEmpty()) << "nothing of somebody who is gone waits for anybody";
    }
}

TEST_F(SettlingAll, takesARemovedNoteAwayBesideTheFieldsOfItsPerson)
{
    write(a, u"벨을 누르고 기다릴 것"_s, u"윤해솔"_s, {});
    write(e, u"두 사람이 감"_s, u"윤해솔"_s, {});
    domain::Note mine = a.vault.get<domain::Note>(text);
    mine.text += u" 전화함."_s;
    a.vault.put(mine);
    auto writer = store::ActWriter::begin(e.vault.vault(), e.vault.connection(), {u"remove note"_s});
    ASSERT_OK(writer);
    ASSERT_OK(writer->remove<domain::Note>(text));
    ASSERT_OK(writer->commit());
    syncAll();
    QList<work::disagreements::Choice> choices;
    for (const Disagreement &one : a.open())
        choices.append({one, one.kind == DisagreementKind::Removal ? Settle::Remove : Settle::Theirs});
    ASSERT_EQ(choices.size(), 2);
    const auto done = work::disagreements::settleAll(*a.context, choices);
    ASSERT_FALSE(done.stopped);
    EXPECT_EQ(done.acts.size(), 2);
    EXPECT_EQ(done.settled.size(), 2) << "each choice counts once, whatever else is open after it";
    EXPECT_TRUE(a.open().isEmpty());
    undo(done.acts);
    EXPECT_EQ(shown(a).safetyNote, shown(e).safetyNote);
    EXPECT_EQ(a.vault.troubles(), QString());
}

} // namespace
