// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/disagreements.h"
#include "tests/support/people.h"
#include "tests/ui/support/pagetest.h"
#include "tests/ui/sync/syncsample.h"
#include "ui/sync/choicecard.h"
#include "ui/sync/choicegrid.h"
#include "ui/sync/conflictspage.h"
#include "ui/sync/disagreementpanel.h"
#include "ui/sync/synckeeper.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QLabel>
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
    QStringList titles() const
    {
        QStringList all;
        for (const ChoiceCard *card : page->panel()->cards())
            all.append(card->option().title);
        return all;
    }
    void showRest()
    {
        Q_EMIT page->kinds()->chosen(1);
        settle();
    }
    bool select(const QString &what)
    {
        for (int row = 0; row < page->list()->model()->rowCount(); ++row) {
            const QModelIndex index = page->list()->model()->index(row, 0);
            if (!index.data(RowDelegate::RowRole).value<Row>().note.startsWith(what))
                continue;
            page->list()->setCurrentIndex(index);
            settle();
            return true;
        }
        return false;
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

TEST_F(Conflicts, showsFirstWhatHasToBeDecidedAndTheValuesSideBySide)
{
    syncsample::fill(desk, *colleague);
    open();
    ASSERT_EQ(page->list()->model()->rowCount(), 1);
    EXPECT_TRUE(page->panel()->shown()->mustDecide);
    EXPECT_EQ(page->panel()->shown()->column, u"safety_note"_s);
    EXPECT_EQ(titles(),
        (QStringList{u"As it was before"_s, u"My value"_s, u"Value of 심가람"_s, u"Keep both"_s}));
    const QList<ChoiceCard *> cards = page->panel()->cards();
    EXPECT_EQ(cards.at(0)->option().plain(), u"개가 있음"_s);
    EXPECT_EQ(cards.at(1)->option().plain(), u"개가 있음. 벨을 누르고 기다릴 것"_s);
    EXPECT_TRUE(cards.at(2)->option().by.startsWith(u"심가람"_s));
    EXPECT_FALSE(action(u"conflicts.settle"_s)->isEnabled()) << "nobody has chosen yet";
    showRest();
    EXPECT_EQ(page->list()->model()->rowCount(), 2);
}

TEST_F(Conflicts, isDecidedByKeysAloneAndTakenBackByUndo)
{
    const auto apart = syncsample::fill(desk, *colleague);
    open();
    page->list()->setFocus();
    const qint64 before = left();
    key(Qt::Key_3);
    EXPECT_TRUE(page->panel()->cards().at(2)->isChecked());
    EXPECT_EQ(desk.host().findChild<QLabel *>(u"outcome"_s)->text(), u"술을 마시면 문을 열지 않음. 두 사람이 감"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(person(apart.person).safetyNote, u"술을 마시면 문을 열지 않음. 두 사람이 감"_s);
    EXPECT_EQ(left(), before - 1);
    ASSERT_TRUE(undo);
    undo();
    settle();
    EXPECT_EQ(left(), before);
    EXPECT_TRUE(said.last().contains(u"decided again"_s)) << said.last().toStdString();
}

TEST_F(Conflicts, sayWhyADecisionIsNotTakenBack)
{
    const auto apart = syncsample::fill(desk, *colleague);
    open();
    page->panel()->choose(3);
    action(u"conflicts.settle"_s)->trigger();
    settle();
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

TEST_F(Conflicts, settlesTheFieldThatIsShownWhereTheSameChangesWroteTwo)
{
    const auto apart = syncsample::fill(desk, *colleague);
    open();
    showRest();
    ASSERT_TRUE(select(u"Lead"_s) || select(u"Case worker"_s) || page->panel()->shown()->column == u"lead_worker"_s);
    ASSERT_EQ(page->panel()->shown()->column, u"lead_worker"_s);
    page->panel()->choose(3);
    action(u"conflicts.settle"_s)->trigger();
    settle();
    EXPECT_EQ(person(apart.person).leadWorker, u"심가람"_s);
    bool isOpen = false;
    for (const domain::Disagreement &one : desk.act(
             [](work::Context &context) { return work::disagreements::list(context); }))
        isOpen = isOpen || one.column == u"safety_note"_s;
    EXPECT_TRUE(isOpen) << "the other field of the same changes still waits";
}

TEST_F(Conflicts, offersBothOnlyWhereBothCanStand)
{
    syncsample::fill(desk, *colleague);
    open();
    EXPECT_TRUE(titles().contains(u"Keep both"_s)) << "two notes on safety are one longer note";
    showRest();
    ASSERT_EQ(page->panel()->shown()->column, u"lead_worker"_s);
    EXPECT_EQ(titles(), (QStringList{u"As it was before"_s, u"My value"_s, u"Value of 심가람"_s}))
        << "a case has one lead worker";
    const auto settled = work::disagreements::valueOf(*page->panel()->shown(), domain::Settle::Both);
    EXPECT_FALSE(settled.has_value());
}

TEST_F(Conflicts, showsWhatIsGoneAndWhatIsNew)
{
    syncsample::fill(desk, *colleague);
    open();
    const QList<DiffPart> theirs = page->panel()->cards().at(2)->option().text;
    EXPECT_EQ(theirs.first(), (DiffPart{u"개가 있음"_s, DiffPart::Kind::Gone}));
    EXPECT_EQ(theirs.last().kind, DiffPart::Kind::New);
}

TEST_F(Conflicts, showsAllChoicesInANarrowWindowToo)
{
    syncsample::fill(desk, *colleague);
    open();
    auto *grid = desk.host().findChild<ChoiceGrid *>();
    EXPECT_EQ(grid->columns(), 4);
    desk.host().resize(720, 800);
    settle();
    EXPECT_EQ(grid->columns(), 2);
    for (const ChoiceCard *card : page->panel()->cards())
        EXPECT_LT(card->mapTo(grid, QPoint(card->width(), 0)).x(), grid->width() + 2);
    EXPECT_LT(page->list()->height(), page->panel()->height() / 2) << "the list leaves the room to the values";
}

TEST_F(Conflicts, keepsBothTextsUnlessSomebodyWantsOtherwise)
{
    syncsample::fill(desk, *colleague);
    open();
    showRest();
    int texts = 0;
    for (int row = 0; row < page->list()->model()->rowCount(); ++row) {
        page->list()->setCurrentIndex(page->list()->model()->index(row, 0));
        settle();
        if (page->panel()->shown()->kind != domain::DisagreementKind::Text)
            continue;
        ++texts;
        EXPECT_EQ(page->panel()->choice().how, domain::Settle::Both);
        EXPECT_TRUE(page->panel()->choice().outcome.contains(u"월세 2개월 밀림."_s));
        EXPECT_TRUE(page->panel()->choice().outcome.contains(u"술을 매일 2병 마심."_s));
        EXPECT_TRUE(action(u"conflicts.settle"_s)->isEnabled());
    }
    EXPECT_EQ(texts, 1);
}

TEST_F(Conflicts, takesWordsOfOnesOwn)
{
    const auto apart = syncsample::fill(desk, *colleague);
    open();
    desk.host().findChild<QPushButton *>(u"ownWords"_s)->click();
    page->panel()->own()->setPlainText(u"개가 있고, 술을 마시면 두 사람이 감"_s);
    action(u"conflicts.settle"_s)->trigger();
    settle();
    EXPECT_EQ(person(apart.person).safetyNote, u"개가 있고, 술을 마시면 두 사람이 감"_s);
}

TEST_F(Conflicts, doesNotTakeAwayWhatIsBeingTypedWhenSomethingElseComes)
{
    syncsample::fill(desk, *colleague);
    open();
    desk.host().findChild<QPushButton *>(u"ownWords"_s)->click();
    page->panel()->own()->setPlainText(u"쓰던 글"_s);
    colleague->vault().put(support::person(u"방미라"_s));
    colleague->sync();
    desk.desk().sync().syncNow();
    settle();
    EXPECT_EQ(page->panel()->own()->toPlainText(), u"쓰던 글"_s);
    EXPECT_FALSE(page->panel()->own()->isHidden());
}

TEST_F(Conflicts, letsARemovalBeKeptOrCarriedOut)
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
    ASSERT_TRUE(page->panel()->shown());
    EXPECT_EQ(page->panel()->shown()->kind, domain::DisagreementKind::Removal);
    EXPECT_EQ(titles(), (QStringList{u"It stays"_s, u"It goes"_s}));
    page->panel()->choose(1);
    action(u"conflicts.settle"_s)->trigger();
    settle();
    EXPECT_EQ(left(), 0);
    const auto note = desk.act([&](work::Context &context) {
        return store::records::find<domain::Note>(context.connection(), apart.note);
    });
    EXPECT_TRUE(note.has_value());
}

TEST_F(Conflicts, leadsToThePersonAndBeginsWithTheOneThatWasAskedFor)
{
    const auto apart = syncsample::fill(desk, *colleague);
    open(apart.person.toString());
    desk.host().findChild<QPushButton *>(u"openPerson"_s)->click();
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().page, u"people"_s);
    EXPECT_EQ(places.first().what.toString(), apart.person.toString());
}

TEST_F(Conflicts, hidesValuesUnderTheScreenMask)
{
    syncsample::fill(desk, *colleague);
    open();
    page->setMasked(true);
    settle();
    for (const ChoiceCard *card : page->panel()->cards())
        EXPECT_FALSE(card->option().plain().contains(u"개가"_s));
}

} // namespace
