// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/likenesses.h"
#include "model/work/log.h"
#include "model/work/people.h"
#include "tests/support/printers.h"
#include "tests/support/widgetchecks.h"
#include "tests/ui/people/peoplepagetest.h"
#include "ui/forms/codebox.h"
#include "ui/people/familytab.h"
#include "ui/people/historytab.h"
#include "ui/people/householdform.h"
#include "ui/people/householdmembers.h"
#include "ui/people/joinview.h"
#include "ui/people/noteeditor.h"
#include "ui/people/notestab.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/personlikeness.h"
#include "ui/people/personpicker.h"
#include "ui/people/relationeditor.h"
#include "ui/people/timeline.h"
#include "ui/people/undoer.h"
#include "ui/people/undoquestion.h"
#include "ui/widgets/button.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class PersonPanelTest : public PeoplePageTest {
protected:
    PersonPanelTest() { open(u"표승재"_s, u"overview"_s); }

    void open(const QString &name, const QString &tab)
    {
        page().activate(QString(id(name).toString() + u'/' + tab));
    }
    PersonPanel &panel() { return *page().panel(); }
    static QStringList titles(const RowList *list)
    {
        QStringList titles;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            titles.append(list->model()->index(row, 0).data(RowDelegate::RowRole).value<Row>().title);
        return titles;
    }
    static QStringList titles(const TimelineView *list)
    {
        QStringList titles;
        for (const TimelineItem &item : list->items()) {
            if (item.kind == TimelineItem::Kind::Entry)
                titles.append(item.title);
        }
        return titles;
    }
    static void press(QWidget *in, const QString &text)
    {
        for (QPushButton *button : in->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                settle();
                return;
            }
        }
        FAIL() << "no button: " << text.toStdString();
    }
    base::Id lastAct()
    {
        return desk.act([](work::Context &context) { return work::log::recentActs(context, 1); }).first().id;
    }
    void rename(const QString &from, const QString &to)
    {
        domain::Person person = detail(id(from)).person;
        person.nickname = to;
        const work::PersonEdit edited{person, {}, {}, {}, {}};
        const work::PersonEdit loaded{detail(person.id).person, {}, {}, {}, {}};
        desk.act([=](work::Context &context) { return work::people::change(context, loaded, edited); });
    }
};

} // namespace

TEST_F(PersonPanelTest, givesANoteTheRoomThatItNeedsToBeWritten)
{
    open(u"표승재"_s, u"note"_s);
    const NotesTab &notes = *panel().notes();
    EXPECT_TRUE(notes.list()->isVisible());
    desk.host().resize(1340, 480);
    settle();
    EXPECT_FALSE(notes.list()->isVisible()) << "older notes wait until it is written";
    const auto *text = notes.editor()->findChild<QPlainTextEdit *>(u"text"_s);
    EXPECT_FALSE(text->visibleRegion().isEmpty());
    desk.host().resize(1340, 900);
    settle();
    EXPECT_TRUE(notes.list()->isVisible());
}

TEST_F(PersonPanelTest, fitsAScreenOf768Lines)
{
    constexpr int kFrame = 56 + 30; // the head of the window and its line of state
    for (const QString &tab : {u"overview"_s, u"facts"_s, u"family"_s, u"notes"_s, u"assessments"_s, u"bundles"_s,
             u"consents"_s, u"conferences"_s, u"history"_s}) {
        open(u"표승재"_s, tab);
        settle();
        EXPECT_LE(page().minimumSizeHint().height(), 768 - kFrame) << tab.toStdString();
    }
}

TEST_F(PersonPanelTest, openingIsWrittenToTheAccessLog)
{
    const auto accesses = desk.act([person = id(u"표승재"_s)](work::Context &context) {
        return work::log::accesses(context, person, 5);
    });
    ASSERT_FALSE(accesses.isEmpty());
    EXPECT_EQ(accesses.first().kind, u"open"_s);
}

TEST_F(PersonPanelTest, tellsWhereARecordOfTheSamePersonMayBeAndTakesTheAnswerBack)
{
    domain::Likeness likeness;
    likeness.parent = id(u"표승재"_s);
    likeness.dong = u"연산제2동"_s;
    desk.put(likeness);
    open(u"표승재"_s, u"overview"_s);
    settle();
    const auto *shown = panel().findChild<PersonLikeness *>();
    const auto answer = [&] {
        return desk
            .act([person = id(u"표승재"_s)](work::Context &context) { return work::likenesses::of(context, person); })
            .first()
            .answer;
    };
    ASSERT_TRUE(shown && shown->isVisible());
    EXPECT_EQ(shown->findChild<NoticeBar *>()->title(), u"연산제2동 may have a record of the same person"_s);
    press(&panel(), u"The same person: count services together"_s);
    EXPECT_EQ(said.last(), u"Noted: the same person"_s);
    EXPECT_EQ(answer(), u"same"_s);
    press(&panel(), u"Take the answer back"_s);
    EXPECT_EQ(answer(), QString());
    press(&panel(), u"Not the same person"_s);
    EXPECT_EQ(answer(), u"other"_s);
    ASSERT_TRUE(undo);
    undo();
    settle();
    EXPECT_EQ(answer(), QString());
    open(u"엄순덕"_s, u"overview"_s);
    settle();
    EXPECT_FALSE(shown->isVisible()) << "of one person only";
}

TEST_F(PersonPanelTest, writesChangesAndDeletesNotes)
{
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(panel().tab(), PersonTabId::Notes);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(said.isEmpty()) << "an empty note was saved";
    type(u"반찬을 전해 드림."_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(said.last(), u"Note saved"_s);
    EXPECT_EQ(panel().notes()->list()->currentItem()->text, u"반찬을 전해 드림."_s);

    press(panel().notes(), u"Change"_s);
    panel().notes()->editor()->text()->setPlainText(u"반찬과 국을 전해 드림."_s);
    panel().notes()->editor()->save();
    EXPECT_EQ(detail(id(u"표승재"_s)).notes.first().text, u"반찬과 국을 전해 드림."_s);

    const qsizetype before = detail(id(u"표승재"_s)).notes.size();
    press(panel().notes(), u"Delete"_s);
    EXPECT_EQ(detail(id(u"표승재"_s)).notes.size(), before - 1);
    ASSERT_TRUE(undo);
    undo();
    EXPECT_EQ(detail(id(u"표승재"_s)).notes.size(), before);
}

TEST_F(PersonPanelTest, noteDraftSurvivesTheLockAndStaysWithItsPerson)
{
    open(u"표승재"_s, u"note"_s);
    type(u"밤에 전화 옴"_s);
    compose(u"다"_s);
    lockAndUnlock();
    open(u"탁현수"_s, u"notes"_s);
    EXPECT_FALSE(panel().notes()->editor()->isOpen());
    open(u"표승재"_s, u"notes"_s);
    EXPECT_TRUE(panel().notes()->editor()->isOpen());
    EXPECT_EQ(panel().notes()->editor()->text()->toPlainText(), u"밤에 전화 옴다"_s);
}

TEST_F(PersonPanelTest, newNoteAndNoteBeingChangedHaveDraftsOfTheirOwn)
{
    open(u"표승재"_s, u"note"_s);
    type(u"반찬을 전해 드림."_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    NoteEditor &editor = *panel().notes()->editor();
    open(u"표승재"_s, u"note"_s);
    type(u"밤에 전화 옴"_s);
    press(panel().notes(), u"Change"_s);
    EXPECT_EQ(editor.text()->toPlainText(), u"반찬을 전해 드림."_s);
    desk.vault().clock().advance(1000);
    editor.text()->setPlainText(u"반찬과 국을"_s);
    lockAndUnlock();
    open(u"표승재"_s, u"notes"_s);
    NoteEditor &anew = *panel().notes()->editor();
    ASSERT_TRUE(anew.isOpen());
    EXPECT_EQ(anew.text()->toPlainText(), u"반찬과 국을"_s) << "what was typed last comes back first";
    anew.save();
    EXPECT_EQ(said.last(), u"Note changed"_s);
    EXPECT_EQ(detail(id(u"표승재"_s)).notes.first().text, u"반찬과 국을"_s);
    ASSERT_TRUE(anew.isOpen());
    EXPECT_EQ(anew.text()->toPlainText(), u"밤에 전화 옴"_s);
    anew.save();
    EXPECT_EQ(said.last(), u"Note saved"_s);
    EXPECT_FALSE(anew.isOpen());
    EXPECT_TRUE(desk.act([](work::Context &context) { return work::log::drafts(context); }).isEmpty());
}

TEST_F(PersonPanelTest, draftOfANoteGoesWithTheNote)
{
    open(u"표승재"_s, u"note"_s);
    type(u"반찬을 전해 드림."_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    press(panel().notes(), u"Change"_s);
    panel().notes()->editor()->text()->setPlainText(u"반찬과 국을"_s);
    panel().notes()->keep();
    press(panel().notes(), u"Delete"_s);
    EXPECT_FALSE(panel().notes()->editor()->isOpen());
    EXPECT_TRUE(desk.act([](work::Context &context) { return work::log::drafts(context); }).isEmpty());
}

TEST_F(PersonPanelTest, olderNotesComeWhenAskedFor)
{
    const base::Id person = id(u"방미라"_s);
    for (int i = 0; i < 70; ++i) {
        domain::Note note;
        note.parent = person;
        note.kind = u"phone"_s;
        note.at = desk.session().clock().now() - (i + 10) * 86'400'000LL;
        note.text = u"통화 %1"_s.arg(i);
        desk.put(note);
    }
    open(u"방미라"_s, u"notes"_s);
    EXPECT_EQ(titles(panel().notes()->list()).size(), 50);
    press(panel().notes(), u"Older notes"_s);
    EXPECT_EQ(titles(panel().notes()->list()).size(), 71);
}

TEST_F(PersonPanelTest, relationsReadAsSentencesFromBothSides)
{
    open(u"표승재"_s, u"family"_s);
    EXPECT_TRUE(titles(panel().family()->relations()).contains(u"표하늘: Child of 표승재"_s))
        << titles(panel().family()->relations()).join(u"; "_s).toStdString();
    open(u"표하늘"_s, u"family"_s);
    EXPECT_TRUE(titles(panel().family()->relations()).contains(u"표하늘: Child of 표승재"_s));
    EXPECT_EQ(titles(panel().family()->members()).size(), 2);
}

TEST_F(PersonPanelTest, linksAnExistingPersonAndANameOnly)
{
    open(u"탁현수"_s, u"family"_s);
    press(panel().family(), u"Add relation"_s);
    RelationEditor *editor = panel().family()->editor();
    editor->picker()->line()->setText(u"ㅇㅈㄷ"_s);
    settle();
    key(Qt::Key_Return);
    editor->kind()->setCode(u"friend"_s);
    press(editor, u"Save relation"_s);
    ASSERT_EQ(detail(id(u"탁현수"_s)).relations.size(), 1);
    EXPECT_EQ(detail(id(u"탁현수"_s)).relations.first().other, id(u"오정대"_s));

    press(panel().family(), u"Add relation"_s);
    editor->picker()->line()->setText(u"한장수"_s);
    editor->kind()->setCode(u"landlord"_s);
    press(editor, u"Save relation"_s);
    ASSERT_EQ(detail(id(u"탁현수"_s)).relations.size(), 2);
    EXPECT_EQ(detail(id(u"탁현수"_s)).relations.last().otherName, u"한장수"_s);
    undo();
    EXPECT_EQ(detail(id(u"탁현수"_s)).relations.size(), 1);
}

TEST_F(PersonPanelTest, makesAHouseholdInOneAct)
{
    page().activate(QVariantMap());
    page().model()->setChecked(id(u"탁현수"_s), true);
    page().model()->setChecked(id(u"오정대"_s), true);
    press(&page(), u"Make a household"_s);
    EXPECT_EQ(page().household()->members()->people().size(), 2);
    page().household()->findChild<QLineEdit *>(u"name"_s)->setText(u"고시원 304호"_s);
    page().household()->save();
    EXPECT_EQ(said.last(), u"Household made"_s);
    EXPECT_EQ(detail(id(u"탁현수"_s)).members.first().id, id(u"오정대"_s));
    undo();
    EXPECT_TRUE(detail(id(u"탁현수"_s)).members.isEmpty());
}

TEST_F(PersonPanelTest, joinsTwoRecordsAndPartsThem)
{
    page().activate(QString(id(u"표승재"_s).toString() + u'+' + id(u"설동주"_s).toString()));
    page().joinView()->choose(0);
    page().joinView()->join();
    EXPECT_TRUE(said.isEmpty()) << "joined without a reason";
    page().joinView()->setReason(u"동장 확인"_s);
    page().joinView()->join();
    ASSERT_EQ(said.last(), u"Two records joined as one person"_s);
    EXPECT_EQ(panel().person(), id(u"표승재"_s));
    EXPECT_EQ(panel().tab(), PersonTabId::Family);
    EXPECT_EQ(page().model()->rowCount(), 14);
    EXPECT_EQ(titles(panel().family()->joined()).size(), 1);
    Q_EMIT panel().family()->joined()->actionChosen(panel().family()->joined()->currentId());
    EXPECT_EQ(page().model()->rowCount(), 15);
}

TEST_F(PersonPanelTest, theFocusIsOnTheTabThatWasAskedFor)
{
    open(u"표승재"_s, u"history"_s);
    const auto *tab = qobject_cast<QAbstractButton *>(page().window()->focusWidget());
    ASSERT_NE(tab, nullptr);
    EXPECT_TRUE(tab->isChecked()) << tab->text().toStdString();
}

TEST_F(PersonPanelTest, historySaysWhoWhenAndWhat)
{
    rename(u"표승재"_s, u"표 반장"_s);
    open(u"표승재"_s, u"history"_s);
    const QList<TimelineItem> &items = panel().history()->list()->items();
    ASSERT_GT(items.size(), 2);
    EXPECT_EQ(items.at(0).kind, TimelineItem::Kind::Day);
    EXPECT_EQ(items.at(0).date, u"2026. 11. 20. (Fri)"_s);
    EXPECT_EQ(items.at(1).title, u"Person changed"_s);
    EXPECT_EQ(items.at(1).aside, u"윤해솔"_s);
    ASSERT_EQ(items.at(1).changes.size(), 1);
    EXPECT_EQ(items.at(1).changes.first().label, u"Also called"_s);
    EXPECT_EQ(items.at(1).changes.first().after, u"표 반장"_s);
    page().setMasked(true);
    EXPECT_EQ(panel().history()->list()->items().at(1).changes.first().after, u"(masked)"_s);
}

TEST_F(PersonPanelTest, undoAsksInThePageWhereAValueHasChangedSince)
{
    rename(u"표승재"_s, u"표 반장"_s);
    const base::Id act = lastAct();
    rename(u"표승재"_s, u"표 목수"_s);
    page().undoer()->undo(act);
    settle();
    EXPECT_EQ(panel().tab(), PersonTabId::History);
    ASSERT_TRUE(panel().history()->question()->isOpen());
    EXPECT_EQ(detail(id(u"표승재"_s)).person.nickname, u"표 목수"_s);
    QStringList words;
    for (const TextLabel *label : panel().history()->question()->findChildren<TextLabel *>())
        words.append(label->text());
    EXPECT_TRUE(words.contains(u"표 목수"_s));
    EXPECT_TRUE(words.contains(u"Also called"_s));

    press(panel().history()->question(), u"Put back as before"_s);
    EXPECT_EQ(detail(id(u"표승재"_s)).person.nickname, QString());
    EXPECT_FALSE(panel().history()->question()->isOpen());
}

TEST_F(PersonPanelTest, theNewerValueMayStay)
{
    rename(u"표승재"_s, u"표 반장"_s);
    const base::Id act = lastAct();
    rename(u"표승재"_s, u"표 목수"_s);
    page().undoer()->undo(act);
    press(panel().history()->question(), u"Keep the newer values"_s);
    EXPECT_EQ(detail(id(u"표승재"_s)).person.nickname, u"표 목수"_s);
}

TEST_F(PersonPanelTest, whatWasTakenBackCanBeRestored)
{
    rename(u"표승재"_s, u"표 반장"_s);
    open(u"표승재"_s, u"history"_s);
    TimelineView *list = panel().history()->list();
    ASSERT_TRUE(list->selectId(lastAct()));
    press(panel().history(), u"Take back"_s);
    EXPECT_EQ(detail(id(u"표승재"_s)).person.nickname, QString());
    ASSERT_TRUE(list->selectId(lastAct()));
    press(panel().history(), u"Restore"_s);
    EXPECT_EQ(detail(id(u"표승재"_s)).person.nickname, u"표 반장"_s);
}

TEST_F(PersonPanelTest, asksForOtherPagesWithThePersonsId)
{
    press(&panel(), u"Assess"_s);
    press(&panel(), u"Compose bundle"_s);
    key(Qt::Key_P, Qt::ControlModifier);
    ASSERT_EQ(places.size(), 3);
    EXPECT_EQ(places.at(0), (Place{u"assessment"_s, id(u"표승재"_s).toString()}));
    EXPECT_EQ(places.at(1), (Place{u"bundle"_s, id(u"표승재"_s).toString()}));
    EXPECT_EQ(places.at(2), (Place{u"print"_s, id(u"표승재"_s).toString()}));
}

TEST_F(PersonPanelTest, everyTabNamesItsControls)
{
    for (int tab = 0; tab <= int(PersonTabId::History); ++tab) {
        panel().setTab(PersonTabId(tab));
        settle();
        EXPECT_EQ(widgetchecks::focusableWithoutName(desk.host()), "") << "tab " << tab;
        EXPECT_EQ(widgetchecks::clippedWords(desk.host()), "") << "tab " << tab;
    }
}

TEST_F(PersonPanelTest, masksNamesOnEveryTab)
{
    page().setMasked(true);
    for (int tab = 0; tab <= int(PersonTabId::History); ++tab) {
        panel().setTab(PersonTabId(tab));
        settle();
        for (const QLabel *label : panel().findChildren<QLabel *>()) {
            if (!label->isVisible())
                continue;
            EXPECT_FALSE(label->text().contains(u"표승재"_s))
                << "tab " << tab << ": " << label->text().toStdString();
        }
        for (const QAbstractItemView *view : panel().findChildren<QAbstractItemView *>()) {
            for (int row = 0; view->isVisible() && view->model() && row < view->model()->rowCount(); ++row) {
                EXPECT_FALSE(view->model()
                                 ->index(row, 0)
                                 .data(Qt::AccessibleTextRole)
                                 .toString()
                                 .contains(u"표승재"_s))
                    << "tab " << tab;
            }
        }
    }
}
