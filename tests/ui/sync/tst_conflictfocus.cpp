// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "tests/support/pagewindow.h"
#include "tests/ui/sync/conflictroom.h"
#include "ui/people/undoer.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QRadioButton>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

/// Where the keys are on the page of conflicts, and whether what they are at is seen.
class ConflictFocus : public ConflictRoom {
protected:
    ~ConflictFocus() override { gallery::restore(); }
    /// In the program's window, which comes up with this page.
    void openWindow(int percent = 100)
    {
        Theme::apply(*qApp, {Scheme::Light, percent, Density::Comfortable});
        page = new ConflictsPage(desk.desk());
        window = support::pageWindow(page, u"conflicts"_s, {});
        window->resize(1440, 900);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        settle();
    }
    /// Nothing of it lies outside of the room that it is scrolled in.
    static void expectSeen(const QWidget *part, const QRect &rect)
    {
        const QWidget *view = part;
        while (view && !qobject_cast<const QScrollArea *>(view->parentWidget()))
            view = view->parentWidget();
        ASSERT_TRUE(view);
        const QRect there(part->mapTo(view, rect.topLeft()), rect.size());
        EXPECT_TRUE(view->rect().contains(there))
            << there.top() << " to " << there.bottom() << " in a room of " << view->height();
    }

    std::unique_ptr<QWidget> window;
};

TEST_F(ConflictFocus, beginsAtTheList)
{
    syncsample::fill(desk, *colleague);
    openWindow();
    EXPECT_EQ(QApplication::focusWidget(), page->list());
}

TEST_F(ConflictFocus, beginsAtTheChoiceOfListsWhereTheListIsEmpty)
{
    openWindow();
    EXPECT_EQ(QApplication::focusWidget(), page->kinds()->tabStop());
    syncsample::fill(desk, *colleague);
    settle();
    EXPECT_EQ(QApplication::focusWidget(), page->list()) << "something came while nothing else was done";
}

TEST_F(ConflictFocus, goesOnFromListToListWithArrows)
{
    syncsample::fill(desk, *colleague);
    openWindow();
    page->kinds()->tabStop()->setFocus(Qt::TabFocusReason);
    for (int kind : {1, 2}) {
        key(Qt::Key_Right);
        settle();
        EXPECT_EQ(page->kinds()->current(), kind);
        EXPECT_EQ(QApplication::focusWidget(), page->kinds()->tabStop());
    }
    for (int kind : {1, 0}) {
        key(Qt::Key_Left);
        settle();
        EXPECT_EQ(page->kinds()->current(), kind);
        EXPECT_EQ(QApplication::focusWidget(), page->kinds()->tabStop())
            << "also where the list holds something";
    }
}

TEST_F(ConflictFocus, goesToTheListThatWasClicked)
{
    syncsample::fill(desk, *colleague);
    openWindow();
    for (int kind : {1, 0}) {
        QTest::mouseClick(page->kinds()->findChildren<QRadioButton *>().at(kind), Qt::LeftButton);
        settle();
        EXPECT_EQ(page->kinds()->current(), kind);
    }
    EXPECT_EQ(QApplication::focusWidget(), page->list());
}

TEST_F(ConflictFocus, leavesTheButtonsInSightBelowATrouble)
{
    syncsample::fill(desk, *colleague);
    for (int percent : {100, 150, 200}) {
        openWindow(percent);
        page->findChild<Undoer *>()->undo({});
        settle();
        const auto *trouble = page->findChild<InlineMessage *>(u"conflictsTrouble"_s);
        ASSERT_TRUE(trouble->isVisible());
        for (const QString &name : {u"settle"_s, u"ownWords"_s}) {
            const auto *one = page->findChild<QPushButton *>(name);
            expectSeen(one, one->rect());
        }
        window.reset();
        desk.renewActions();
    }
}

TEST_F(ConflictFocus, staysWhereThePersonIsWhenTheListIsReadAnew)
{
    syncsample::fill(desk, *colleague);
    openWindow();
    page->board()->choose(2);
    QWidget *cell = QApplication::focusWidget();
    syncsample::fillQuietly(desk, *colleague);
    settle();
    EXPECT_EQ(QApplication::focusWidget(), cell);
}

TEST_F(ConflictFocus, ofOnesOwnWordsIsSeenInLargeText)
{
    syncsample::fill(desk, *colleague);
    for (int percent : {100, 150, 200}) {
        openWindow(percent);
        page->board()->writeOwn();
        settle();
        ASSERT_EQ(QApplication::focusWidget(), page->board()->own());
        expectSeen(page->board()->own(), page->board()->own()->rect());
        window.reset();
        desk.renewActions();
    }
}

TEST_F(ConflictFocus, ofAValueInTheFirstRowLeavesTheHeadsInSight)
{
    syncsample::fill(desk, *colleague);
    for (int percent : {100, 150, 200}) {
        openWindow(percent);
        page->board()->choose(3);
        settle();
        ConflictTable *table = page->board()->tables().constFirst();
        const QRect cell = table->cells(0).at(2)->geometry();
        expectSeen(table, QRect(0, 0, table->width(), cell.bottom() + 1));
        window.reset();
        desk.renewActions();
    }
}

} // namespace
