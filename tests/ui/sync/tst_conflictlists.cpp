// SPDX-License-Identifier: GPL-3.0-or-later
// From list to list: what is open, what was decided and what was matched, one person after another.
#include "tests/ui/sync/conflictroom.h"
#include "ui/sync/conflictreader.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class ConflictLists : public ConflictRoom {
protected:
    /// What stands on the three lists to choose from.
    QString counts() const
    {
        QStringList texts;
        for (const auto *choice : page->kinds()->findChildren<QAbstractButton *>())
            texts.append(choice->text());
        return texts.join(u" | "_s);
    }
};

TEST_F(ConflictLists, sayWhyADecisionIsNotTakenBack)
{
    const auto apart = syncsample::fill(desk, *colleague);
    open();
    choose(u"safety_note"_s, 2);
    save();
    syncsample::change<domain::Person>(desk, apart.person, [](domain::Person &one) {
        one.safetyNote = u"개는 이제 없음"_s;
        one.leadWorker = u"나은서"_s;
    });
    syncsample::change<domain::Note>(desk, apart.note, [](domain::Note &one) { one.text = u"새로 씀"_s; });
    settle();
    ASSERT_TRUE(undo);
    undo();
    settle();
    EXPECT_TRUE(desk.dialogs().asked.isEmpty()) << "nothing of it can be taken back";
    const auto messages = page->findChildren<InlineMessage *>();
    EXPECT_TRUE(std::ranges::any_of(messages, [](const InlineMessage *one) {
        return one->isVisible() && one->title().contains(u"Somebody has changed this"_s);
    }));
    EXPECT_EQ(person(apart.person).safetyNote, u"개는 이제 없음"_s);
}

TEST_F(ConflictLists, sayWhatStaysOfADecisionAndTakeTheRestBack)
{
    const auto apart = syncsample::fill(desk, *colleague);
    open();
    choose(u"safety_note"_s, 2);
    save();
    syncsample::change<domain::Person>(
        desk, apart.person, [](domain::Person &one) { one.safetyNote = u"개는 이제 없음"_s; });
    settle();
    showKind(1);
    ASSERT_TRUE(button(u"undoSettled"_s)->isEnabled());
    desk.dialogs().confirmed = false;
    button(u"undoSettled"_s)->click();
    settle();
    ASSERT_EQ(desk.dialogs().asked, QStringList{u"Some of it was changed afterwards"_s});
    EXPECT_TRUE(desk.dialogs().explained.first().startsWith(u"Changed since: Safety"_s))
        << desk.dialogs().explained.first().toStdString();
    EXPECT_EQ(left(), 0) << "nothing was done yet";
    desk.dialogs().confirmed = true;
    button(u"undoSettled"_s)->click();
    settle();
    EXPECT_EQ(left(), 2);
    EXPECT_EQ(person(apart.person).safetyNote, u"개는 이제 없음"_s);
    const auto labels = page->board()->findChildren<TextLabel *>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const TextLabel *one) {
        return one->text().contains(u"It was taken back since, except"_s);
    }));
}

TEST_F(ConflictLists, ofManyPeopleAreTakenBackButWhatWasWrittenSince)
{
    const auto one = syncsample::fill(desk, *colleague);
    const auto other = syncsample::fill(desk, *colleague);
    open();
    button(u"allAtOnce"_s)->click();
    settle();
    button(u"allTheirs"_s)->click();
    save();
    syncsample::change<domain::Person>(
        desk, one.person, [](domain::Person &person) { person.leadWorker = u"나은서"_s; });
    syncsample::change<domain::Note>(desk, other.note, [](domain::Note &note) { note.text = u"새로 씀"_s; });
    settle();
    undo();
    settle();
    ASSERT_EQ(desk.dialogs().asked.size(), 1) << "one question for all";
    EXPECT_EQ(left(), 4);
    EXPECT_EQ(person(one.person).leadWorker, u"나은서"_s);
    EXPECT_EQ(note(other.note).text, u"새로 씀"_s);
}

TEST_F(ConflictLists, sayWhatWasNotSavedUntilSomethingElseIsDone)
{
    syncsample::fill(desk, *colleague);
    open();
    const auto isSaid = [&] {
        const auto messages = page->findChildren<InlineMessage *>();
        return std::ranges::any_of(messages,
            [](const InlineMessage *one) { return one->isVisible() && one->title().contains(u"settled meanwhile"_s); });
    };
    Q_EMIT page->findChild<ConflictSaver *>()->saved({{}, base::Error{base::ErrorKind::NotFound, {}}});
    settle();
    EXPECT_TRUE(isSaid());
    colleague->vault().put(support::person(u"방미라"_s));
    colleague->sync();
    desk.desk().sync().syncNow();
    settle();
    EXPECT_TRUE(isSaid()) << "also after all was read anew";
    showKind(1);
    EXPECT_FALSE(isSaid());
}

TEST_F(ConflictLists, leaveWhoeverChoseAListThereWhenSomethingElseComes)
{
    syncsample::fillQuietly(desk, *colleague);
    open();
    ASSERT_EQ(page->kinds()->current(), 2) << "it comes up where there is something";
    showKind(0);
    colleague->vault().put(support::person(u"방미라"_s));
    colleague->sync();
    desk.desk().sync().syncNow();
    settle();
    EXPECT_EQ(page->kinds()->current(), 0);
}

TEST_F(ConflictLists, areReadOneByOneAndCountedTogether)
{
    syncsample::fill(desk, *colleague);
    open();
    const auto *reader = page->findChild<ConflictReader *>();
    EXPECT_EQ(counts(), u"To be decided 1 | Decided by me 0 | Matched automatically 0"_s);
    syncsample::mergeQuietly(desk, *colleague);
    settle();
    EXPECT_EQ(counts(), u"To be decided 1 | Decided by me 0 | Matched automatically 1"_s);
    EXPECT_TRUE(reader->inbox().merged.isEmpty()) << "only counted";
    EXPECT_EQ(page->list()->model()->rowCount(), 1);
    button(u"allTheirs"_s)->click();
    save();
    EXPECT_EQ(counts(), u"To be decided 0 | Decided by me 1 | Matched automatically 1"_s);
    EXPECT_TRUE(reader->inbox().settled.isEmpty()) << "only counted";
    showKind(2);
    EXPECT_EQ(page->list()->model()->rowCount(), 1);
    EXPECT_EQ(page->board()->kind(), BoardContent::Kind::Merged);
    EXPECT_TRUE(reader->inbox().open.isEmpty());
}

TEST_F(ConflictLists, areCountedAnewWhenThePageIsSeenAgain)
{
    open();
    page->hide();
    syncsample::fill(desk, *colleague);
    syncsample::mergeQuietly(desk, *colleague);
    settle();
    page->setMasked(true);
    EXPECT_EQ(counts(), u"To be decided | Decided by me | Matched automatically"_s) << "what was counted is old";
    EXPECT_EQ(page->context(), QString());
    page->show();
    settle();
    EXPECT_EQ(counts(), u"To be decided 1 | Decided by me 0 | Matched automatically 1"_s);
    EXPECT_TRUE(page->context().startsWith(u'1')) << page->context().toStdString();
}

TEST_F(ConflictLists, leadToThePersonAndBeginWithTheOneThatWasAskedFor)
{
    const auto apart = syncsample::fill(desk, *colleague);
    open(apart.person.toString());
    button(u"openPerson"_s)->click();
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().page, u"people"_s);
    EXPECT_EQ(places.first().what.toString(), apart.person.toString());
}

TEST_F(ConflictLists, canWaitWhileTheNextPersonIsLookedAt)
{
    syncsample::fill(desk, *colleague);
    syncsample::fill(desk, *colleague);
    open();
    ASSERT_EQ(page->list()->model()->rowCount(), 2);
    const base::Id first = page->board()->shown().first().subject.id;
    button(u"later"_s)->click();
    settle();
    EXPECT_NE(page->board()->shown().first().subject.id, first);
    button(u"later"_s)->click();
    settle();
    EXPECT_EQ(page->board()->shown().first().subject.id, first) << "and after the last one the first again";
    EXPECT_EQ(left(), 6);
}

TEST_F(ConflictLists, ofManyPeopleAreDecidedTogetherAndTakenBackByOneUndo)
{
    const auto one = syncsample::fill(desk, *colleague);
    const auto other = syncsample::fill(desk, *colleague);
    open();
    ASSERT_TRUE(button(u"allAtOnce"_s)->isVisible());
    button(u"allAtOnce"_s)->click();
    settle();
    EXPECT_EQ(page->board()->shown().size(), 6);
    button(u"allTheirs"_s)->click();
    save();
    EXPECT_EQ(left(), 0);
    for (const base::Id &id : {one.person, other.person})
        EXPECT_EQ(person(id).leadWorker, u"심가람"_s);
    ASSERT_TRUE(undo);
    undo();
    settle();
    EXPECT_EQ(left(), 6);
    EXPECT_EQ(page->list()->model()->rowCount(), 2);
}

TEST_F(ConflictLists, ofOnePersonAreShownAgainWhereSheIsChosenInTheList)
{
    syncsample::fill(desk, *colleague);
    syncsample::fill(desk, *colleague);
    open();
    button(u"allAtOnce"_s)->click();
    settle();
    page->list()->setCurrentIndex(page->list()->model()->index(1, 0));
    settle();
    EXPECT_EQ(page->board()->shown().size(), 3);
    EXPECT_FALSE(button(u"allAtOnce"_s)->isChecked());
}

TEST_F(ConflictLists, putAQuestionToTheColleagueWithoutNameAndValues)
{
    syncsample::fill(desk, *colleague);
    open();
    EXPECT_EQ(button(u"ask"_s)->text(), u"Ask 심가람"_s);
    button(u"ask"_s)->click();
    const QString question = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(question.contains(u"탁○○"_s)) << question.toStdString();
    EXPECT_FALSE(question.contains(u"현수"_s) || question.contains(u"개가"_s)) << question.toStdString();
}

TEST_F(ConflictLists, sayWhatAnEmptyOneWouldHold)
{
    open();
    const auto said = [this] {
        QStringList words;
        for (const auto *label : page->findChild<EmptyState *>()->findChildren<TextLabel *>())
            words.append(label->text());
        return words.join(u' ');
    };
    EXPECT_TRUE(said().contains(u"No conflicts to be decided"_s)) << said().toStdString();
    showKind(1);
    EXPECT_TRUE(said().contains(u"You have not decided"_s)) << said().toStdString();
    showKind(2);
    EXPECT_TRUE(said().contains(u"Nothing was matched automatically"_s)) << said().toStdString();
    button(u"pastConflicts"_s)->click();
    settle();
    EXPECT_TRUE(said().contains(u"Nobody has decided"_s)) << said().toStdString();
}

TEST_F(ConflictLists, thatIDecidedAreListedAndTakenBackThere)
{
    syncsample::fill(desk, *colleague);
    open();
    button(u"allTheirs"_s)->click();
    save();
    ASSERT_EQ(left(), 0);
    showKind(1);
    ASSERT_EQ(page->list()->model()->rowCount(), 1);
    EXPECT_EQ(page->board()->kind(), BoardContent::Kind::Settled);
    const Row row = page->list()->model()->index(0, 0).data(RowDelegate::RowRole).value<Row>();
    EXPECT_TRUE(row.note.contains(u"Me\u00a0"_s)) << "who and when stay in one line: " << row.note.toStdString();
    const Place lead = rowOf(u"lead_worker"_s);
    EXPECT_EQ(lead.heads(), (QStringList{u"My value"_s, u"Colleague's value"_s, u"Decided value"_s}));
    EXPECT_EQ(lead.cell(0)->cell().words(), u"배도현"_s);
    EXPECT_EQ(lead.cell(2)->cell().words(), u"심가람"_s);
    ASSERT_TRUE(button(u"undoSettled"_s)->isEnabled());
    button(u"undoSettled"_s)->click();
    settle();
    EXPECT_EQ(left(), 3);
    EXPECT_FALSE(button(u"undoSettled"_s)->isEnabled()) << "it is taken back";
}

TEST_F(ConflictLists, thatColleaguesDecidedStandAmongThePastOnes)
{
    syncsample::fill(desk, *colleague);
    colleague->sync();
    const auto settled = colleague->settleAll();
    ASSERT_FALSE(settled.isEmpty());
    colleague->sync();
    desk.desk().sync().syncNow();
    open();
    showKind(1);
    EXPECT_EQ(page->list()->model()->rowCount(), 0);
    button(u"pastConflicts"_s)->click();
    settle();
    ASSERT_EQ(page->list()->model()->rowCount(), 1);
    const Row row = page->list()->model()->index(0, 0).data(RowDelegate::RowRole).value<Row>();
    EXPECT_TRUE(row.note.contains(u"심가람"_s)) << row.note.toStdString();
    EXPECT_EQ(rowOf(u"lead_worker"_s).cell(0)->cell().words(), u"배도현"_s);
}

TEST_F(ConflictLists, thatWereMatchedAutomaticallyAreShownAndTakenBackOneByOne)
{
    const auto apart = syncsample::shared(desk, *colleague);
    syncsample::change<domain::Person>(
        *colleague, apart.person, [](domain::Person &one) { one.leadWorker = u"심가람"_s; });
    syncsample::change<domain::Person>(desk, apart.person, [](domain::Person &one) { one.nickname = u"현수 씨"_s; });
    colleague->sync();
    desk.desk().sync().syncNow();
    open();
    ASSERT_EQ(page->board()->kind(), BoardContent::Kind::Merged) << "there is nothing to decide";
    EXPECT_FALSE(action(u"conflicts.settle"_s)->isEnabled());
    choose(u"nickname"_s, 0);
    EXPECT_TRUE(action(u"conflicts.settle"_s)->isEnabled());
    save();
    EXPECT_EQ(person(apart.person).nickname, QString());
    EXPECT_EQ(person(apart.person).leadWorker, u"심가람"_s);
    ASSERT_TRUE(undo);
    undo();
    settle();
    EXPECT_EQ(person(apart.person).nickname, u"현수 씨"_s);
}

} // namespace
