// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sync/conflictroom.h"
#include "ui/widgets/textlabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class Conflicts : public ConflictRoom { };

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
    EXPECT_EQ(safety.heads(), (QStringList{u"First value"_s, u"My value"_s, u"Colleague's value"_s}));
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

TEST_F(Conflicts, countWhatIsNotChosenYet)
{
    syncsample::fill(desk, *colleague);
    syncsample::fill(desk, *colleague, u"도영철"_s);
    open();
    const auto chip = [&](int row) {
        return page->list()->model()->index(row, 0).data(RowDelegate::RowRole).value<Row>().chip;
    };
    const auto tells = [&](const QString &words) {
        return std::ranges::any_of(page->board()->findChildren<TextLabel *>(),
            [&](const TextLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    EXPECT_EQ(chip(0), u"1 to decide"_s);
    EXPECT_TRUE(tells(u"1 left"_s));
    choose(u"safety_note"_s, 1);
    EXPECT_EQ(chip(0), u"To be saved"_s);
    EXPECT_EQ(chip(1), u"1 to decide"_s) << "of the other one nothing was chosen";
    EXPECT_TRUE(tells(u"All chosen"_s));
    EXPECT_TRUE(tells(u"please save"_s));
    EXPECT_FALSE(tells(u"have to be decided"_s));
    choose(u"safety_note"_s, 1);
    EXPECT_EQ(chip(0), u"1 to decide"_s);
    EXPECT_TRUE(tells(u"1 left"_s));
    button(u"allAtOnce"_s)->click();
    settle();
    EXPECT_TRUE(tells(u"2 left"_s));
    button(u"allTheirs"_s)->click();
    settle();
    EXPECT_EQ(chip(0), u"To be saved"_s);
    EXPECT_EQ(chip(1), u"To be saved"_s);
    EXPECT_TRUE(tells(u"All chosen"_s));
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

TEST_F(Conflicts, takeAllOfOneSideWithOneButton)
{
    const auto apart = syncsample::fill(desk, *colleague);
    open();
    button(u"allMine"_s)->click();
    EXPECT_TRUE(rowOf(u"text"_s).cell(1)->isChecked());
    EXPECT_FALSE(rowOf(u"text"_s).cell(2)->isChecked());
    button(u"allTheirs"_s)->click();
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
        (QStringList{u"First value"_s, u"My value"_s, u"Colleague's value"_s, u"Another colleague's value"_s, u"Keep all"_s}));
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
