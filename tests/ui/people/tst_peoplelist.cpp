// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/assessment.h"
#include "model/work/log.h"
#include "model/work/people.h"
#include "tests/support/printers.h"
#include "tests/ui/people/peoplepagetest.h"
#include "ui/people/bulkbar.h"
#include "ui/people/peoplebrowser.h"
#include "ui/people/peoplecolumns.h"
#include "ui/people/peopleheader.h"
#include "ui/people/peoplelistcard.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/peoplestrip.h"
#include "ui/people/peopletable.h"
#include "ui/people/viewlist.h"
#include "ui/people/viewscard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tabrow.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTest>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace ui;
using ::testing::ElementsAre;

namespace {

class PeopleList : public PeoplePageTest {
protected:
    PeopleModel &model() { return *page().model(); }
    PeopleTable &table() { return *page().browser()->table(); }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < model().rowCount(); ++row)
            names.append(model().rowAt(row) ? model().rowAt(row)->name : QString());
        return names;
    }
    void clickHeading(PeopleField field, Qt::KeyboardModifiers modifiers = {})
    {
        PeopleHeader *header = table().header();
        const int x = header->sectionViewportPosition(int(field)) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, {x, header->height() / 2});
        settle();
    }
    QString cell(int row, PeopleField field, int role = Qt::DisplayRole)
    {
        return model().index(row, int(field)).data(role).toString();
    }
    int rowOf(const QString &name) { return model().rowOf(id(name)); }
};

} // namespace

TEST_F(PeopleList, showsEverybodyByName)
{
    EXPECT_EQ(model().rowCount(), 15);
    EXPECT_EQ(names().first(), u"강말순"_s);
    EXPECT_EQ(page().context(), u"All · 15 person(s)"_s);
}

TEST_F(PeopleList, findsWhileTheInputMethodComposes)
{
    page().browser()->filter()->setFocus();
    compose(u"ㅍㅅ"_s);
    EXPECT_THAT(names(), ElementsAre(u"표승재"_s));
    compose(u"표하"_s);
    EXPECT_THAT(names(), ElementsAre(u"표하늘"_s));
    compose(QString());
    EXPECT_EQ(model().rowCount(), 15);
}

TEST_F(PeopleList, sortsBySeveralColumns)
{
    clickHeading(PeopleField::Total);
    clickHeading(PeopleField::Total);
    EXPECT_EQ(names().first(), u"탁현수"_s);
    ASSERT_EQ(table().header()->order().size(), 1);
    EXPECT_TRUE(table().header()->order().first().descending);
    clickHeading(PeopleField::Name, Qt::ShiftModifier);
    EXPECT_THAT(table().header()->order(),
        ElementsAre(domain::PeopleSort{domain::PeopleColumn::Total, true},
            domain::PeopleSort{domain::PeopleColumn::Name, false}));
    // Equal totals stand by their names.
    const QStringList all = names();
    EXPECT_LT(all.indexOf(u"김미숙"_s), all.indexOf(u"도영철"_s));
    clickHeading(PeopleField::Name);
    EXPECT_EQ(names().first(), u"강말순"_s);
}

TEST_F(PeopleList, viewsSetConditionsAndCount)
{
    ViewList *views = page().browser()->viewsCard()->list();
    QTest::qWait(300);
    EXPECT_TRUE(views->model()->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"2"_s));
    views->setFocus();
    views->setCurrentIndex(views->model()->index(2, 0));
    EXPECT_EQ(model().rowCount(), 2);
    EXPECT_EQ(page().browser()->viewName(), u"Urgent"_s);
}

TEST_F(PeopleList, savesRenamesAndDeletesAView)
{
    ViewsCard *card = page().browser()->viewsCard();
    PeopleConditions conditions;
    conditions.set.condition = u"brain"_s;
    page().browser()->setConditions(conditions);
    const auto *save = card->findChild<Button *>();
    ASSERT_TRUE(save && save->isEnabled());
    QTest::mouseClick(const_cast<Button *>(save), Qt::LeftButton);
    type(u"뇌 질환 모두"_s);
    key(Qt::Key_Return);
    ASSERT_EQ(card->list()->views().size(), builtInViews().size() + 1);
    EXPECT_EQ(page().browser()->viewName(), u"뇌 질환 모두"_s);

    lockAndUnlock();
    card = page().browser()->viewsCard();
    ASSERT_EQ(card->list()->views().last().name, u"뇌 질환 모두"_s);
    EXPECT_EQ(card->list()->views().last().conditions, conditions);
    Q_EMIT card->list()->renamed(int(card->list()->views().size()) - 1, u"뇌 질환"_s);
    EXPECT_EQ(card->list()->views().last().name, u"뇌 질환"_s);

    Q_EMIT card->list()->removeRequested(int(card->list()->views().size()) - 1);
    EXPECT_EQ(card->list()->views().size(), builtInViews().size());
    ASSERT_TRUE(undo);
    undo();
    EXPECT_EQ(card->list()->views().last().name, u"뇌 질환"_s);
}

TEST_F(PeopleList, contactConditionStaysRelative)
{
    PeopleConditions conditions;
    conditions.monthsWithoutContact = 3;
    const PeopleConditions read = PeopleConditions::fromJson(conditions.toJson());
    EXPECT_EQ(read, conditions);
    const auto early = read.query(QDate(2026, 5, 31)).noContactSince;
    const auto late = read.query(QDate(2026, 11, 20)).noContactSince;
    EXPECT_LT(early, late);
}

TEST_F(PeopleList, fetchesRowsWhenTheyAreLookedAt)
{
    sample::fillMany(desk, 1200);
    settle();
    ASSERT_EQ(model().rowCount(), 1215);
    EXPECT_EQ(model().rowAt(1000), nullptr);
    table().scrollTo(model().index(1000, 1));
    settle();
    ASSERT_NE(model().rowAt(1000), nullptr);
    EXPECT_EQ(model().rowAt(1000)->name, u"주민00990"_s);
    EXPECT_EQ(model().rowAt(500), nullptr);
}

TEST_F(PeopleList, keepsItsPlaceWhenSomethingChanges)
{
    sample::fillMany(desk, 400);
    settle();
    table().selectRow(300);
    table().scrollTo(model().index(300, 1));
    settle();
    const base::Id before = table().currentPerson();
    const int scroll = table().verticalScrollBar()->value();
    work::PersonEdit edit;
    edit.person.name = u"새로 온 사람"_s;
    desk.act([edit](work::Context &context) { return work::people::add(context, edit); });
    settle();
    EXPECT_EQ(model().rowCount(), 416);
    EXPECT_EQ(table().currentPerson(), before);
    EXPECT_EQ(table().verticalScrollBar()->value(), scroll);
}

TEST_F(PeopleList, ticksAllAndOffersJoiningForTwo)
{
    model().checkAll();
    EXPECT_EQ(model().checked().size(), 15);
    EXPECT_EQ(table().header()->checks(), Qt::Checked);
    model().clearChecks();
    table().setFocus();
    table().selectRow(0);
    key(Qt::Key_Space);
    table().selectRow(1);
    key(Qt::Key_Space);
    EXPECT_EQ(model().checked().size(), 2);
    QStringList shown;
    for (const Button *button : page().browser()->listCard()->bar()->findChildren<Button *>()) {
        if (button->isVisible())
            shown.append(button->text());
    }
    EXPECT_TRUE(shown.contains(u"Same person"_s));
    key(Qt::Key_Space);
    for (const Button *button : page().browser()->listCard()->bar()->findChildren<Button *>())
        EXPECT_FALSE(button->text() == u"Same person" && button->isVisible());
}

TEST_F(PeopleList, exportsTickedPeopleOrTheQuestion)
{
    model().setChecked(id(u"표승재"_s), true);
    Q_EMIT page().browser()->listCard()->bar()->exportClicked();
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().page, u"export"_s);
    const QVariantMap what = places.first().what.toMap();
    EXPECT_THAT(what.value(u"ids"_s).toStringList(), ElementsAre(id(u"표승재"_s).toString()));
    EXPECT_TRUE(what.contains(u"query"_s));
}

TEST_F(PeopleList, copiesRowsForASpreadsheet)
{
    table().setFocus();
    table().selectRow(rowOf(u"표승재"_s));
    key(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u"\r\n"_s);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.at(0).startsWith(u"Person\tAge\tCrisis score"_s)) << lines.at(0).toStdString();
    EXPECT_TRUE(lines.at(1).startsWith(u"표승재\t63 y\t18 / 40"_s)) << lines.at(1).toStdString();
}

TEST_F(PeopleList, writesThatRowsWereCopiedAndDisarmsFormulas)
{
    const work::PersonEdit loaded{detail(id(u"표승재"_s)).person, {}, {}, {}, {}};
    work::PersonEdit edited = loaded;
    edited.person.name = u"=HYPERLINK(1)"_s;
    desk.act([=](work::Context &context) { return work::people::change(context, loaded, edited); });
    settle();
    table().setFocus();
    table().selectRow(rowOf(edited.person.name));
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().section(u"\r\n"_s, 1).startsWith(u"'=HYPERLINK(1)\t"_s))
        << QGuiApplication::clipboard()->text().toStdString();
    const auto entries = desk.act([](work::Context &context) { return work::log::accesses(context, {}, 1); });
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries.first().kind, u"copy"_s);
    EXPECT_EQ(entries.first().detail.value(u"count"_s).toInt(), 1);
}

TEST_F(PeopleList, copiesNothingThatCannotBeWrittenDown)
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    desk.act([](work::Context &context) -> base::Done {
        return context.connection()
            .statement(
                u"CREATE TRIGGER full BEFORE INSERT ON access BEGIN SELECT raise(ABORT, 'full'); END"_s)
            .run();
    });
    table().setFocus();
    table().selectRow(rowOf(u"표승재"_s));
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"before"_s);
}

TEST_F(PeopleList, marksAnAlarmOfSomebodyWhoseNeedsNobodyAssessed)
{
    EXPECT_FALSE(cell(rowOf(u"표하늘"_s), PeopleField::Name, Qt::AccessibleTextRole).contains(u"Urgent"_s));
    domain::Assessment mood;
    mood.parent = id(u"표하늘"_s);
    mood.instrument = u"urn:carepass:instrument:phq-9"_s;
    mood.day = desk.desk().today();
    mood.urgent = true;
    mood.finishedAt = 1;
    desk.put(mood);
    page().model()->ask(domain::PeopleQuery());
    settle();
    EXPECT_TRUE(cell(rowOf(u"표하늘"_s), PeopleField::Name, Qt::AccessibleTextRole).contains(u"Urgent"_s));
}

TEST_F(PeopleList, masksNamesAgesAndAddressesEverywhere)
{
    page().setMasked(true);
    const int row = rowOf(u"표승재"_s);
    EXPECT_EQ(cell(row, PeopleField::Name), u"표*재"_s);
    EXPECT_EQ(cell(row, PeopleField::Age), u"60s"_s);
    EXPECT_EQ(cell(row, PeopleField::Road), u"물빛1동"_s);
    EXPECT_FALSE(cell(row, PeopleField::Name, Qt::AccessibleTextRole).contains(u"표승재"_s));
    table().selectRow(row);
    for (const QStringList &cells : table().chosenCells())
        EXPECT_FALSE(cells.join(u' ').contains(u"승"_s));
    page().setMasked(false);
    EXPECT_EQ(cell(row, PeopleField::Name), u"표승재"_s);
}

TEST_F(PeopleList, neverShowsAWholePhoneNumber)
{
    EXPECT_EQ(cell(rowOf(u"표승재"_s), PeopleField::Phone), u"010-****-0412"_s);
}

TEST_F(PeopleList, rowsSpeakAsOneSentence)
{
    const QString sentence = cell(rowOf(u"표승재"_s), PeopleField::Name, Qt::AccessibleTextRole);
    for (const QString &part : {u"표승재"_s, u"63 y M"_s, u"score 18 of 40, High"_s, u"care pass"_s})
        EXPECT_TRUE(sentence.contains(part)) << sentence.toStdString();
    const QString namesake = cell(rowOf(u"김미숙"_s), PeopleField::Name, Qt::AccessibleTextRole);
    EXPECT_TRUE(namesake.contains(u"same name as another"_s)) << namesake.toStdString();
}

TEST_F(PeopleList, opensByEnterAndStepsWithTheSameTab)
{
    table().setFocus();
    table().selectRow(rowOf(u"탁현수"_s));
    key(Qt::Key_Return);
    ASSERT_EQ(page().panel()->person(), id(u"탁현수"_s));
    page().panel()->setTab(PersonTabId::Notes);
    key(Qt::Key_F8);
    EXPECT_EQ(page().panel()->person(), id(u"표승재"_s));
    EXPECT_EQ(page().panel()->tab(), PersonTabId::Notes);
    key(Qt::Key_F7);
    EXPECT_EQ(page().panel()->person(), id(u"탁현수"_s));
    key(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(page().panel()->tab(), PersonTabId::Assessments);
    EXPECT_TRUE(page().context().contains(u"12 of 15"_s)) << page().context().toStdString();
}

TEST_F(PeopleList, stepsToRowsThatAreNotThere)
{
    sample::fillMany(desk, 600);
    settle();
    page().activate(model().rowAt(199)->id.toString());
    ASSERT_EQ(model().rowAt(200), nullptr);
    key(Qt::Key_F8);
    settle();
    EXPECT_EQ(page().strip()->currentRow(), 200);
}

TEST_F(PeopleList, showsInTheStripWhomAnotherPageOpened)
{
    sample::fillMany(desk, 600);
    settle();
    const auto far = desk.act(
        [](work::Context &context) { return work::people::listIds(context, domain::PeopleQuery()); });
    ASSERT_EQ(far.size(), 615);
    ASSERT_EQ(model().rowAt(500), nullptr);
    page().activate(far.at(500).toString());
    settle();
    QListView *list = page().strip()->list();
    EXPECT_EQ(page().strip()->currentRow(), 500);
    EXPECT_EQ(list->currentIndex().row(), 500);
    EXPECT_TRUE(list->viewport()->rect().intersects(list->visualRect(list->currentIndex())));
}

TEST_F(PeopleList, marksNobodyInTheStripWhereTheListHasThePersonNot)
{
    page().activate(QVariantMap{{u"text"_s, u"탁현수"_s}});
    settle();
    page().activate(id(u"탁현수"_s).toString());
    ASSERT_EQ(page().strip()->list()->currentIndex().row(), 0);
    page().activate(id(u"표하늘"_s).toString());
    settle();
    EXPECT_FALSE(page().strip()->list()->currentIndex().isValid());
    EXPECT_TRUE(page().strip()->list()->selectionModel()->selectedIndexes().isEmpty());
}

TEST_F(PeopleList, saysWhyItIsEmpty)
{
    page().activate(QVariantMap{{u"text"_s, u"없는 이름"_s}});
    const auto states = page().browser()->listCard()->findChildren<EmptyState *>();
    const auto shown = std::find_if(
        states.begin(), states.end(), [](const EmptyState *state) { return state->isVisible(); });
    ASSERT_NE(shown, states.end());
    EXPECT_EQ((*shown)->accessibleName(), u"Nobody matches these conditions"_s);
    QTest::mouseClick((*shown)->findChild<Button *>(), Qt::LeftButton);
    EXPECT_EQ(model().rowCount(), 15);
}

TEST_F(PeopleList, remembersColumnsSortAndDensity)
{
    table().setColumnHidden(int(PeopleField::Groups), true);
    table().setDensity(Density::Compact);
    clickHeading(PeopleField::Total);
    const QByteArray state = page().saveState();
    lockAndUnlock();
    EXPECT_FALSE(table().isColumnHidden(int(PeopleField::Groups)));
    page().restoreState(state);
    EXPECT_TRUE(table().isColumnHidden(int(PeopleField::Groups)));
    EXPECT_EQ(table().density(), Density::Compact);
    EXPECT_EQ(table().header()->order().size(), 1);
    EXPECT_EQ(model().query().order.size(), 1);
}

TEST_F(PeopleList, saysWhatFailedAndTriesAgain)
{
    Q_EMIT model().failed({base::ErrorKind::DiskFull, {}});
    const auto *error = page().browser()->listCard()->findChild<ErrorState *>();
    ASSERT_TRUE(error && error->isVisible());
    EXPECT_TRUE(error->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_Return);
    EXPECT_FALSE(error->isVisible());
    EXPECT_TRUE(table().isVisible());
}

TEST_F(PeopleList, saysNothingOfWhatSomebodyIsIllWith)
{
    const domain::CodeList &groups = desk.desk().codes("need-groups");
    const domain::CodeList &conditions = desk.desk().codes("conditions");
    const PeopleModel &model = *page().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QString said = index.data(Qt::DisplayRole).toString() + u'\n'
                + index.data(Qt::AccessibleTextRole).toString();
            for (const domain::Code &code : conditions.codes)
                EXPECT_FALSE(said.contains(code.english)) << said.toStdString();
            for (const domain::Code &code : groups.codes)
                EXPECT_FALSE(code.isHealth && said.contains(code.english)) << said.toStdString();
        }
    }
}

TEST_F(PeopleList, focusGoesToTheTabsWhenAPersonOpens)
{
    table().setFocus();
    table().selectRow(3);
    key(Qt::Key_Return);
    EXPECT_TRUE(desk.host().findChild<TabRow *>()->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_Right);
    EXPECT_EQ(page().panel()->tab(), PersonTabId::Facts);
}
