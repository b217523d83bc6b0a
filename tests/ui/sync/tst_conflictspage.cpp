// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/disagreements.h"
#include "tests/support/people.h"
#include "tests/ui/support/pagetest.h"
#include "tests/ui/sync/syncsample.h"
#include "ui/sync/conflictboard.h"
#include "ui/sync/conflictoutcome.h"
#include "ui/sync/conflictsaver.h"
#include "ui/sync/conflictspage.h"
#include "ui/sync/conflicttable.h"
#include "ui/sync/synckeeper.h"
#include "ui/sync/valuecell.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class Conflicts : public PageTest {
protected:
    Conflicts()
    {
        house.enrol(desk);
        colleague = std::make_unique<Colleague>(house, u"심가람"_s);
    }
    void open(const QVariant &what = {})
    {
        page = new ConflictsPage(desk.desk());
        host(page, u"conflicts"_s);
        page->activate(what);
        settle();
    }
    qint64 left()
    {
        return desk.act([](work::Context &context) { return work::disagreements::count(context); });
    }
    domain::Person person(const base::Id &id)
    {
        return desk.act([&](work::Context &context) -> base::Result<domain::Person> {
            const auto found = store::records::find<domain::Person>(context.connection(), id);
            if (!found || !*found)
                return base::Error{base::ErrorKind::NotFound, {}};
            return **found;
        });
    }
    /// The row about a field that is shown, or nothing.
    struct Place {
        ConflictTable *table = nullptr;
        int row = -1;

        const SheetRow &shown() const { return table->sheet().rows.at(row); }
        ValueCell *cell(int at) const { return table->cells(row).at(at); }
        QStringList heads() const
        {
            QStringList heads;
            for (const SheetColumn &column : table->sheet().columns)
                heads.append(column.title);
            return heads;
        }
    };
    Place rowOf(const QString &column) const
    {
        for (ConflictTable *table : page->board()->tables()) {
            for (int row = 0; row < table->sheet().rows.size(); ++row) {
                if (table->sheet().rows.at(row).one.column == column)
                    return {table, row};
            }
        }
        ADD_FAILURE() << "no row about " << column.toStdString();
        return {};
    }
    void showKind(int kind)
    {
        Q_EMIT page->kinds()->chosen(kind);
        settle();
    }
    void choose(const QString &column, int cell)
    {
        const Place place = rowOf(column);
        ASSERT_TRUE(place.table);
        place.cell(cell)->click();
        settle();
    }
    void save()
    {
        action(u"conflicts.settle"_s)->trigger();
        settle();
    }
    QPushButton *button(const QString &name) { return desk.host().findChild<QPushButton *>(name); }
    domain::Note note(const base::Id &id)
    {
        return desk.act([&](work::Context &context) -> base::Result<domain::Note> {
            const auto found = store::records::find<domain::Note>(context.connection(), id);
            if (!found || !*found)
                return base::Error{base::ErrorKind::NotFound, {}};
            return **found;
        });
    }
    QAction *action(const QString &id) { return desk.actions().find(id); }

    OfficeHouse house;
    std::unique_ptr<Colleague> colleague;
    ConflictsPage *page = nullptr;
};

TEST_F(Conflicts, saysThatNothingDiffersWhereNothingDoes)
{
    open();
    EXPECT_EQ(page->list()->model()->rowCount(), 0);
    EXPECT_FALSE(action(u"conflicts.settle"_s)->isEnabled());
}

TEST_F(Conflicts, areReadTogetherAsEachIsReadByItself)
{
    const auto apart = syncsample::fill(desk, *colleague);
    const auto list = desk.act([](work::Context &context) { return work::disagreements::list(context); });
    ASSERT_EQ(list.size(), 3);
    EXPECT_TRUE(list.constFirst().mustDecide) << "what has to be decided comes first";
    QStringList columns;
    for (const domain::Disagreement &one : list) {
        columns.append(one.column);
        EXPECT_EQ(one.title, u"탁현수"_s);
        EXPECT_EQ(one.subject.id, apart.person);
        EXPECT_EQ(one.record.id, one.column == u"text" ? apart.note : apart.person);
        ASSERT_EQ(one.sides.size(), 2);
        EXPECT_NE(one.sides.at(0).value, one.sides.at(1).value);
        EXPECT_NE(one.sides.at(0).isMine, one.sides.at(1).isMine);
    }
    EXPECT_EQ(columns, (QStringList{u"safety_note"_s, u"lead_worker"_s, u"text"_s}))
        << "in the order of the record, whatever ids there are";
    const auto counts
        = desk.act([](work::Context &context) { return work::disagreements::countBySubject(context); });
    EXPECT_EQ(counts, (QHash<base::Id, int>{{apart.person, 3}}));
}

TEST_F(Conflicts, showAllThatDiffersAboutAPersonInOneTable)
{
    syncsample::fill(desk, *colleague);
    open();
    ASSERT_EQ(page->list()->model()->rowCount(), 1);
    EXPECT_EQ(page->board()->shown().size(), 3);
    const Place safety = rowOf(u"safety_note"_s);
    EXPECT_EQ(safety.row, 0) << "what has to be decided comes first";
    EXPECT_EQ(safety.heads(), (QStringList{u"First value"_s, u"My value"_s, u"Office's value"_s}));
    EXPECT_EQ(safety.cell(0)->cell().words(), u"개가 있음"_s);
    EXPECT_EQ(safety.cell(1)->cell().words(), u"개가 있음. 벨을 누르고 기다릴 것"_s);
    EXPECT_EQ(safety.cell(2)->cell().words(), u"술을 마시면 문을 열지 않음. 두 사람이 감"_s);
    EXPECT_TRUE(safety.table->sheet().columns.at(2).by.startsWith(u"심가람"_s)) << "said once for all rows";
    EXPECT_FALSE(action(u"conflicts.settle"_s)->isEnabled()) << "one row is open";
    EXPECT_EQ(page->board()->left(), 1);
    const Row row = page->list()->model()->index(0, 0).data(RowDelegate::RowRole).value<Row>();
    EXPECT_EQ(row.title, u"탁현수"_s);
    EXPECT_EQ(row.chip, u"1 to decide"_s);
}

TEST_F(Conflicts, areSettledByKeysAloneAllInOneActAndTakenBackByOneUndo)
{
    const auto apart = syncsample::fill(desk, *colleague);
    open();
    page->list()->setFocus();
    key(Qt::Key_3);
    EXPECT_TRUE(rowOf(u"safety_note"_s).cell(2)->isChecked());
    EXPECT_TRUE(page->board()->outcome()->lines().join(u'\n').contains(u"술을 마시면 문을 열지 않음. 두 사람이 감"_s));
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(person(apart.person).safetyNote, u"술을 마시면 문을 열지 않음. 두 사람이 감"_s);
    EXPECT_TRUE(note(apart.note).text.contains(u"술을 매일 2병 마심."_s));
    EXPECT_EQ(left(), 0);
    ASSERT_TRUE(undo);
    undo();
    settle();
    EXPECT_EQ(left(), 3);
    EXPECT_TRUE(said.last().contains(u"open again"_s)) << said.last().toStdString();
}

TEST_F(Conflicts, goFromValueToValueByArrowsAndChooseBySpace)
{
    const auto apart = syncsample::fill(desk, *colleague);
    open();
    page->board()->focusValues();
    key(Qt::Key_Right);
    key(Qt::Key_Space);
    EXPECT_TRUE(rowOf(u"safety_note"_s).cell(1)->isChecked());
    key(Qt::Key_Down);
    EXPECT_TRUE(rowOf(u"lead_worker"_s).cell(1)->hasFocus());
    key(Qt::Key_Right);
    key(Qt::Key_Space);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(person(apart.person).safetyNote, u"개가 있음. 벨을 누르고 기다릴 것"_s);
    EXPECT_EQ(person(apart.person).leadWorker, u"심가람"_s);
    EXPECT_EQ(left(), 0);
}

TEST_F(Conflicts, sayWhyADecisionIsNotTakenBack)
{
    const auto apart = syncsample::fill(desk, *colleague);
    open();
    choose(u"safety_note"_s, 2);
    save();
    syncsample::change<domain::Person>(
        desk, apart.person, [](domain::Person &one) { one.safetyNote = u"개는 이제 없음"_s; });
    settle();
    ASSERT_TRUE(undo);
    undo();
    settle();
    const auto messages = page->findChildren<InlineMessage *>();
    EXPECT_TRUE(std::ranges::any_of(messages, [](const InlineMessage *one) {
        return one->isVisible() && one->title().contains(u"Somebody has changed this"_s);
    }));
    EXPECT_EQ(person(apart.person).safetyNote, u"개는 이제 없음"_s);
}

TEST_F(Conflicts, sayWhatWasNotSavedUntilSomethingElseIsDone)
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

TEST_F(Conflicts, leaveWhoeverChoseAListThereWhenSomethingElseComes)
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

TEST_F(Conflicts, takeAllOfOneSideWithOneButton)
{
    const auto apart = syncsample::fill(desk, *colleague);
    open();
    button(u"allMine"_s)->click();
    EXPECT_TRUE(rowOf(u"text"_s).cell(1)->isChecked());
    EXPECT_FALSE(rowOf(u"text"_s).cell(2)->isChecked());
    button(u"allOffice"_s)->click();
    EXPECT_TRUE(page->board()->isComplete());
    save();
    EXPECT_EQ(person(apart.person).safetyNote, u"술을 마시면 문을 열지 않음. 두 사람이 감"_s);
    EXPECT_EQ(person(apart.person).leadWorker, u"심가람"_s);
    EXPECT_EQ(note(apart.note).text, u"최근 일을 그만두고 방에서 지냄. 술을 매일 2병 마심."_s);
}

TEST_F(Conflicts, showTheValueThatStandsWhereNobodyHasToDecide)
{
    syncsample::fill(desk, *colleague);
    open();
    const Place lead = rowOf(u"lead_worker"_s);
    ASSERT_TRUE(page->board()->shown().at(1).shown.isString());
    const bool isMine = page->board()->shown().at(1).shown.toString() == u"배도현"_s;
    EXPECT_EQ(lead.cell(1)->isChecked(), isMine);
    EXPECT_EQ(lead.cell(2)->isChecked(), !isMine);
    EXPECT_FALSE(lead.cell(0)->isChecked());
}

TEST_F(Conflicts, offerBothOnlyWhereBothCanStand)
{
    const auto apart = syncsample::fill(desk, *colleague);
    open();
    EXPECT_TRUE(rowOf(u"safety_note"_s).shown().cells.at(1).isCheck) << "two notes on safety are one longer note";
    EXPECT_FALSE(rowOf(u"lead_worker"_s).shown().cells.at(1).isCheck) << "a case has one lead worker";
    choose(u"safety_note"_s, 1);
    choose(u"safety_note"_s, 2);
    EXPECT_TRUE(rowOf(u"safety_note"_s).cell(1)->isChecked());
    save();
    const QString both = person(apart.person).safetyNote;
    EXPECT_TRUE(both.contains(u"벨을 누르고"_s) && both.contains(u"두 사람이 감"_s)) << both.toStdString();
}

TEST_F(Conflicts, takeAValueBackThatWasCheckedAndThenWaitAgain)
{
    syncsample::fill(desk, *colleague);
    open();
    choose(u"safety_note"_s, 1);
    EXPECT_TRUE(page->board()->isComplete());
    choose(u"safety_note"_s, 1);
    EXPECT_FALSE(page->board()->isComplete());
    choose(u"safety_note"_s, 1);
    choose(u"safety_note"_s, 0);
    EXPECT_FALSE(rowOf(u"safety_note"_s).cell(1)->isChecked()) << "the first value stands alone";
    EXPECT_TRUE(page->board()->isComplete());
}

TEST_F(Conflicts, showWhatIsGoneAndWhatIsNew)
{
    syncsample::fill(desk, *colleague);
    open();
    const QList<DiffPart> theirs = rowOf(u"safety_note"_s).shown().cells.at(2).text;
    EXPECT_EQ(theirs.first(), (DiffPart{u"개가 있음"_s, DiffPart::Kind::Gone}));
    EXPECT_EQ(theirs.last().kind, DiffPart::Kind::New);
}

TEST_F(Conflicts, showEveryValueWhereThreeDifferAndBelowEachOtherInANarrowWindow)
{
    Colleague third(house, u"나은서"_s);
    const auto apart = syncsample::shared(desk, *colleague);
    third.sync();
    const auto call = [&](auto &who, const QString &name) {
        syncsample::change<domain::Person>(who, apart.person, [&](domain::Person &one) { one.safetyNote = name; });
    };
    call(*colleague, u"두 사람이 감"_s);
    call(third, u"낮에만 감"_s);
    call(desk, u"벨을 누르고 기다릴 것"_s);
    colleague->sync();
    third.sync();
    desk.desk().sync().syncNow();
    open();
    const Place safety = rowOf(u"safety_note"_s);
    EXPECT_EQ(safety.heads(),
        (QStringList{u"First value"_s, u"My value"_s, u"Office's value"_s, u"Another value"_s, u"Keep all"_s}));
    QStringList words;
    for (const ValueCell *cell : safety.table->cells(safety.row))
        words.append(cell->cell().words());
    EXPECT_EQ(words.mid(0, 4), (QStringList{u"개가 있음"_s, u"벨을 누르고 기다릴 것"_s, u"두 사람이 감"_s, u"낮에만 감"_s}));
    desk.host().resize(520, 800);
    settle();
    EXPECT_TRUE(safety.table->isStacked());
    for (const ValueCell *cell : safety.table->cells(safety.row)) {
        EXPECT_LT(cell->mapTo(safety.table, QPoint(cell->width(), 0)).x(), safety.table->width() + 2);
        EXPECT_TRUE(cell->isVisible());
    }
    EXPECT_LT(page->list()->height(), page->board()->height() / 2) << "the list leaves the room to the values";
    page->board()->focusValues();
    key(Qt::Key_Down);
    EXPECT_TRUE(safety.cell(1)->hasFocus());
    page->board()->choose(5);
    save();
    const QString all = person(apart.person).safetyNote;
    EXPECT_TRUE(all.contains(u"벨을"_s) && all.contains(u"두 사람"_s) && all.contains(u"낮에만"_s)) << all.toStdString();
}

TEST_F(Conflicts, keepBothTextsUnlessSomebodyWantsOtherwise)
{
    syncsample::fill(desk, *colleague);
    open();
    const Place text = rowOf(u"text"_s);
    EXPECT_TRUE(text.cell(1)->isChecked() && text.cell(2)->isChecked());
    const QString saved = page->board()->outcome()->lines().join(u'\n');
    EXPECT_TRUE(saved.contains(u"월세 2개월 밀림."_s) && saved.contains(u"술을 매일 2병 마심."_s)) << saved.toStdString();
}

TEST_F(Conflicts, takeWordsOfOnesOwnForTheRowThatOneStandsIn)
{
    const auto apart = syncsample::fill(desk, *colleague);
    open();
    button(u"ownWords"_s)->click();
    page->board()->own()->setPlainText(u"개가 있고, 술을 마시면 두 사람이 감"_s);
    EXPECT_TRUE(page->board()->isComplete());
    save();
    EXPECT_EQ(person(apart.person).safetyNote, u"개가 있고, 술을 마시면 두 사람이 감"_s);
    EXPECT_EQ(left(), 0);
}

TEST_F(Conflicts, doNotTakeAwayWhatIsBeingTypedWhenSomethingElseComes)
{
    syncsample::fill(desk, *colleague);
    open();
    button(u"ownWords"_s)->click();
    page->board()->own()->setPlainText(u"쓰던 글"_s);
    colleague->vault().put(support::person(u"방미라"_s));
    colleague->sync();
    desk.desk().sync().syncNow();
    settle();
    EXPECT_EQ(page->board()->own()->toPlainText(), u"쓰던 글"_s);
    EXPECT_FALSE(page->board()->own()->isHidden());
}

TEST_F(Conflicts, keepWhatWasChosenInOtherRowsWhenOneMoreComes)
{
    const auto apart = syncsample::fill(desk, *colleague);
    open();
    choose(u"safety_note"_s, 1);
    syncsample::change<domain::Person>(
        *colleague, apart.person, [](domain::Person &one) { one.nickname = u"현수 씨"_s; });
    syncsample::change<domain::Person>(desk, apart.person, [](domain::Person &one) { one.nickname = u"탁 씨"_s; });
    colleague->sync();
    desk.desk().sync().syncNow();
    settle();
    ASSERT_EQ(page->board()->shown().size(), 4);
    EXPECT_TRUE(rowOf(u"safety_note"_s).cell(1)->isChecked());
}

TEST_F(Conflicts, letARemovalBeKeptOrCarriedOut)
{
    const auto apart = syncsample::shared(desk, *colleague);
    auto writer = store::ActWriter::begin(
        colleague->vault().vault(), colleague->vault().connection(), {u"remove note"_s});
    ASSERT_OK(writer);
    ASSERT_OK(writer->remove<domain::Note>(apart.note));
    ASSERT_OK(writer->commit());
    colleague->sync();
    desk.vault().clock().advance(60'000);
    syncsample::change<domain::Note>(desk, apart.note, [](domain::Note &note) { note.text += u" 전화함."_s; });
    desk.desk().sync().syncNow();
    ASSERT_EQ(left(), 1);
    open();
    ASSERT_EQ(page->board()->shown().size(), 1);
    EXPECT_EQ(page->board()->shown().first().kind, domain::DisagreementKind::Removal);
    const Place removal{page->board()->tables().first(), 0};
    EXPECT_EQ(removal.heads(), (QStringList{u"It stays"_s, u"It goes"_s}));
    removal.cell(0)->click();
    save();
    EXPECT_EQ(left(), 0);
    const auto found = desk.act([&](work::Context &context) {
        return store::records::find<domain::Note>(context.connection(), apart.note);
    });
    EXPECT_TRUE(found.has_value());
}

TEST_F(Conflicts, leadToThePersonAndBeginWithTheOneThatWasAskedFor)
{
    const auto apart = syncsample::fill(desk, *colleague);
    open(apart.person.toString());
    button(u"openPerson"_s)->click();
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().page, u"people"_s);
    EXPECT_EQ(places.first().what.toString(), apart.person.toString());
}

TEST_F(Conflicts, canWaitWhileTheNextPersonIsLookedAt)
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

TEST_F(Conflicts, ofManyPeopleAreDecidedTogetherAndTakenBackByOneUndo)
{
    const auto one = syncsample::fill(desk, *colleague);
    const auto other = syncsample::fill(desk, *colleague);
    open();
    ASSERT_TRUE(button(u"allAtOnce"_s)->isVisible());
    button(u"allAtOnce"_s)->click();
    settle();
    EXPECT_EQ(page->board()->shown().size(), 6);
    button(u"allOffice"_s)->click();
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

TEST_F(Conflicts, ofOnePersonAreShownAgainWhereSheIsChosenInTheList)
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

TEST_F(Conflicts, putAQuestionToTheColleagueWithoutNameAndValues)
{
    syncsample::fill(desk, *colleague);
    open();
    EXPECT_EQ(button(u"ask"_s)->text(), u"Ask 심가람"_s);
    button(u"ask"_s)->click();
    const QString question = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(question.contains(u"탁○○"_s)) << question.toStdString();
    EXPECT_FALSE(question.contains(u"현수"_s) || question.contains(u"개가"_s)) << question.toStdString();
}

TEST_F(Conflicts, thatIDecidedAreListedAndTakenBackThere)
{
    syncsample::fill(desk, *colleague);
    open();
    button(u"allOffice"_s)->click();
    save();
    ASSERT_EQ(left(), 0);
    showKind(1);
    ASSERT_EQ(page->list()->model()->rowCount(), 1);
    EXPECT_EQ(page->board()->kind(), BoardContent::Kind::Settled);
    const Place lead = rowOf(u"lead_worker"_s);
    EXPECT_EQ(lead.heads(), (QStringList{u"My value"_s, u"Office's value"_s, u"Decided value"_s}));
    EXPECT_EQ(lead.cell(0)->cell().words(), u"배도현"_s);
    EXPECT_EQ(lead.cell(2)->cell().words(), u"심가람"_s);
    ASSERT_TRUE(button(u"undoSettled"_s)->isEnabled());
    button(u"undoSettled"_s)->click();
    settle();
    EXPECT_EQ(left(), 3);
    EXPECT_FALSE(button(u"undoSettled"_s)->isEnabled()) << "it is taken back";
}

TEST_F(Conflicts, thatColleaguesDecidedStandAmongThePastOnes)
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

TEST_F(Conflicts, thatWereMatchedAutomaticallyAreShownAndTakenBackOneByOne)
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

TEST_F(Conflicts, hideValuesUnderTheScreenMask)
{
    syncsample::fill(desk, *colleague);
    open();
    page->setMasked(true);
    settle();
    for (ConflictTable *table : page->board()->tables()) {
        for (int row = 0; row < table->sheet().rows.size(); ++row) {
            for (const ValueCell *cell : table->cells(row))
                EXPECT_FALSE(cell->cell().words().contains(u"개가"_s));
        }
    }
}

} // namespace
