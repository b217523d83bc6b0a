// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "tests/support/printers.h"
#include "tests/support/widgetchecks.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/categorymark.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/dayclock.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/needbar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/summarystrip.h"
#include "ui/widgets/table.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/toolbar.h"
#include "ui/widgets/urgencymark.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

QString text(QWidget &widget, QAccessible::Text kind)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(kind);
}

Row row(int id, const QString &title, const QString &action = {})
{
    Row result;
    result.id = id;
    result.title = title;
    result.note = u"이유"_s;
    result.action = action;
    return result;
}

/// Runs with the words of Korea.
class Parts : public ::testing::Test {
protected:
    Parts() { gallery::use({Tongue::Korean, {}}); }
    ~Parts() override { gallery::restore(); }
};

} // namespace

TEST_F(Parts, aNoteThatDoesNotFitBesideTheTitleStandsUnderItInFull)
{
    Card card(u"내가 한 일"_s, u"한 번에 한 일씩 되돌리며, 되돌린 것도 다시 되돌릴 수 있습니다"_s);
    card.body()->addWidget(new QLabel(u"본문"_s));
    card.resize(900, 200);
    card.show();
    const int low = card.findChildren<TextLabel *>().at(1)->y();
    card.resize(260, 300);
    QApplication::processEvents();
    EXPECT_EQ(widgetchecks::clippedWords(card), "");
    const TextLabel *note = card.findChildren<TextLabel *>().at(1);
    EXPECT_GT(note->y(), low);
    EXPECT_GE(note->height(), note->heightForWidth(note->width()));
}

TEST_F(Parts, dayClockSaysASentence)
{
    DayClock clock;
    clock.setClock(u"탁현수"_s, u"조사"_s, {12, 10});
    EXPECT_EQ(text(clock, QAccessible::Name), u"탁현수 조사"_s);
    EXPECT_EQ(text(clock, QAccessible::Value), u"12일째, 기한 10일, 2일 지남"_s);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&clock)->role(), QAccessible::ProgressBar);
}

TEST_F(Parts, dayCountKnowsWhenItIsNear)
{
    EXPECT_TRUE((DayCount{12, 10}).isOver());
    EXPECT_FALSE((DayCount{10, 10}).isOver());
    EXPECT_TRUE((DayCount{12, 15}).isNear());
    EXPECT_FALSE((DayCount{11, 15}).isNear());
    EXPECT_FALSE((DayCount{12, 10, true}).isOver());
}

TEST_F(Parts, needBarSaysLevelAndLastTime)
{
    NeedBar bar(u"건강"_s);
    bar.setLevel(3, 4);
    EXPECT_EQ(text(bar, QAccessible::Name), u"건강"_s);
    EXPECT_EQ(text(bar, QAccessible::Value), u"심각, 4단계 중 3, 지난번 위급"_s);
    bar.setLevel(9);
    EXPECT_EQ(bar.level(), 4);
}

TEST_F(Parts, marksHaveWords)
{
    CategoryMark care(domain::ServiceArea::Care);
    EXPECT_EQ(text(care, QAccessible::Name), u"돌봄"_s);
    UrgencyMark urgent(Urgency::Urgent);
    EXPECT_EQ(text(urgent, QAccessible::Value), u"긴급"_s);
    ChipLabel chip(u"2일 지남"_s, Tone::Danger, u"timer"_s);
    EXPECT_EQ(text(chip, QAccessible::Name), u"2일 지남"_s);
}

TEST_F(Parts, urgencyMarksDifferInShape)
{
    QList<QImage> images;
    for (auto urgency : {Urgency::Urgent, Urgency::High, Urgency::Normal, Urgency::Low}) {
        UrgencyMark mark(urgency, 24);
        mark.resize(mark.sizeHint());
        // Only dark and light are left: the outline alone must tell them apart.
        images.append(mark.grab().toImage().convertToFormat(QImage::Format_Mono));
    }
    for (qsizetype a = 0; a < images.size(); ++a) {
        for (qsizetype b = a + 1; b < images.size(); ++b)
            EXPECT_NE(images[a], images[b]) << a << b;
    }
}

TEST_F(Parts, buttonIsPressedByEnterAndSpace)
{
    Button button(u"저장"_s, ButtonKind::Primary);
    const QSignalSpy clicked(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    EXPECT_EQ(clicked.size(), 2);
}

TEST_F(Parts, buttonFollowsItsAction)
{
    QAction action(u"저장"_s);
    action.setShortcut(QKeySequence(u"Ctrl+S"_s));
    Button button;
    button.bind(&action, u"check"_s);
    EXPECT_EQ(button.text(), u"저장"_s);
    const int wide = button.sizeHint().width();
    action.setText(u"지금 바로 저장"_s);
    action.setEnabled(false);
    EXPECT_EQ(button.text(), u"지금 바로 저장"_s);
    EXPECT_FALSE(button.isEnabled());
    EXPECT_GT(button.sizeHint().width(), wide);
    action.setEnabled(true);
    const QSignalSpy triggered(&action, &QAction::triggered);
    button.click();
    EXPECT_EQ(triggered.size(), 1);
}

TEST_F(Parts, rowListRunsTheActionByKey)
{
    RowList list(u"할 일"_s);
    list.setRows({row(1, u"첫째"_s, u"전화하기"_s), row(2, u"둘째"_s)});
    QSignalSpy acted(&list, &RowList::actionChosen);
    QSignalSpy opened(&list, &RowList::opened);
    QTest::keyClick(&list, Qt::Key_Return);
    ASSERT_EQ(acted.size(), 1);
    EXPECT_EQ(acted.last().first().toInt(), 1);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.last().first().toInt(), 2);
}

TEST_F(Parts, rowListRunsTheActionUnderTheMouse)
{
    RowList list(u"할 일"_s);
    list.setRows({row(1, u"첫째"_s, u"전화하기"_s), row(2, u"둘째"_s, u"방문 잡기"_s)});
    list.resize(600, 300);
    list.show();
    QSignalSpy acted(&list, &RowList::actionChosen);
    const QRect second = list.visualRect(list.model()->index(1, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(second.right() - 60, second.center().y()));
    ASSERT_EQ(acted.size(), 1);
    EXPECT_EQ(acted.last().first().toInt(), 2);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(80, second.center().y()));
    EXPECT_EQ(acted.size(), 1) << "beside the button it only chooses";
}

TEST_F(Parts, rowListGivesNarrowRowsALineMore)
{
    RowList list(u"할 일"_s);
    Row data = row(1, u"달빛길 14 고시원 3층, 40대 남 추정"_s, u"방문 잡기"_s);
    data.chip = u"6일 경과"_s;
    list.setRows({data});
    list.resize(700, 300);
    list.show();
    QApplication::processEvents();
    const int wide = list.visualRect(list.model()->index(0, 0)).height();
    list.resize(320, 300);
    QApplication::processEvents();
    const QRect narrow = list.visualRect(list.model()->index(0, 0));
    EXPECT_GT(narrow.height(), wide);
    QSignalSpy acted(&list, &RowList::actionChosen);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(narrow.right() - 60, narrow.bottom() - 22));
    EXPECT_EQ(acted.size(), 1) << "the button moved with its line";
}

TEST_F(Parts, columnsStackWhenTheyDoNotFit)
{
    Columns columns;
    columns.addColumn(new QWidget, 600);
    columns.addColumn(new QWidget, 300, 0);
    columns.show();
    columns.resize(1000, 400);
    EXPECT_FALSE(columns.isStacked());
    columns.resize(800, 400);
    EXPECT_TRUE(columns.isStacked());
    gallery::use({Tongue::Korean, {Scheme::Light, 200}});
    columns.resize(1000, 400);
    EXPECT_TRUE(columns.isStacked()) << "large text needs more room";
}

TEST_F(Parts, toolbarBreaksIntoLinesRatherThanCut)
{
    Toolbar bar;
    bar.addLeft(new Button(u"거르기"_s));
    bar.addRight(new Button(u"출력·내보내기"_s));
    bar.addRight(new Button(u"사례 접수"_s, ButtonKind::Primary));
    bar.resize(800, 40);
    bar.show();
    QApplication::processEvents();
    const int one = bar.height();
    bar.resize(240, one);
    QApplication::processEvents();
    EXPECT_GT(bar.height(), one);
    for (const auto *button : bar.findChildren<Button *>())
        EXPECT_GE(button->width(), button->sizeHint().width());
}

TEST_F(Parts, rowListKeepsWhatWasChosen)
{
    RowList list(u"할 일"_s);
    list.setRows({row(1, u"첫째"_s), row(2, u"둘째"_s)});
    list.selectId(2);
    list.setRows({row(3, u"새 것"_s), row(1, u"첫째"_s), row(2, u"둘째"_s)});
    EXPECT_EQ(list.currentId().toInt(), 2);
}

TEST_F(Parts, rowSaysWhyInItsSentence)
{
    Row data = row(1, u"엄순덕 님"_s, u"전화하기"_s);
    data.mark = Urgency::Urgent;
    data.chip = u"오늘 09:12"_s;
    EXPECT_EQ(data.sentence(), u"긴급, 엄순덕 님, 이유, 오늘 09:12, 전화하기"_s);
}

TEST_F(Parts, tableCopiesItsChosenRowsInVisualOrder)
{
    Table table(u"사람"_s);
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({u"이름"_s, u"단계"_s});
    model.appendRow({new QStandardItem(u"표승재"_s), new QStandardItem(u"조사\t중"_s)});
    model.appendRow({new QStandardItem(u"탁현수"_s), new QStandardItem(u"계획"_s)});
    table.setModel(&model);
    table.sortByColumn(0, Qt::AscendingOrder);
    table.selectRow(1);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"이름\t단계\r\n표승재\t조사 중"_s);
}

TEST_F(Parts, toastUndoesOnceAndGoes)
{
    QWidget page;
    page.resize(600, 300);
    Toast toast(&page);
    page.show();
    int undone = 0;
    toast.say(u"저장했습니다"_s, [&] { ++undone; });
    EXPECT_TRUE(toast.isVisible());
    auto *undo = toast.findChildren<Button *>().first();
    undo->click();
    EXPECT_EQ(undone, 1);
    EXPECT_FALSE(toast.isVisible());
    toast.say(u"알림"_s);
    EXPECT_FALSE(undo->isVisible());
}

TEST_F(Parts, loadingWaitsHalfASecondBeforeItShows)
{
    LoadingState loading;
    loading.begin(u"찾는 중"_s);
    EXPECT_FALSE(loading.isVisible());
    loading.end();
    QTest::qWait(LoadingState::kPatience + 50);
    EXPECT_FALSE(loading.isVisible()) << "a quick answer never flickers";
    loading.begin(u"찾는 중"_s);
    QTest::qWait(LoadingState::kPatience + 50);
    EXPECT_TRUE(loading.isVisible());
    const QSignalSpy stopped(&loading, &LoadingState::stopped);
    loading.findChild<Button *>()->click();
    EXPECT_EQ(stopped.size(), 1);
    EXPECT_FALSE(loading.isVisible());
}

TEST_F(Parts, summaryStripNamesItsCountsAndBreaksIntoRows)
{
    SummaryStrip strip;
    strip.setItems({{u"2"_s, u"긴급 신호"_s, u"가장 오래된 것 6일"_s, u"signal"_s, Tone::Danger},
        {u"1"_s, u"기한 지남"_s, u"조사"_s, u"timer"_s, Tone::Danger},
        {u"4"_s, u"점검"_s, u"전화"_s, u"clock"_s, Tone::Warn}});
    const auto cells = strip.findChildren<QAbstractButton *>();
    ASSERT_EQ(cells.size(), 3);
    EXPECT_EQ(cells.first()->accessibleName(), u"2 긴급 신호"_s);
    EXPECT_GT(strip.heightForWidth(300), strip.heightForWidth(2000));
    QSignalSpy chosen(&strip, &SummaryStrip::chosen);
    QTest::keyClick(cells.at(1), Qt::Key_Return);
    EXPECT_EQ(chosen.last().first().toInt(), 1);
}

TEST_F(Parts, summaryStripKeepsOneRowByWidthsOfTheWordsAndFillsEachRowOfMore)
{
    SummaryStrip strip;
    const QString longNote = u"assessed 90 days ago or earlier"_s;
    strip.setItems({{u"2"_s, u"가"_s, {}, u"signal"_s, Tone::Danger},
        {u"1"_s, u"나"_s, longNote, u"timer"_s, Tone::Danger},
        {u"4"_s, u"다"_s, longNote, u"clock"_s, Tone::Warn},
        {u"5"_s, u"라"_s, longNote, u"timer"_s, Tone::Info},
        {u"6"_s, u"마"_s, longNote, u"list"_s, Tone::Neutral}});
    const auto cells = strip.findChildren<QAbstractButton *>();
    const int one = strip.heightForWidth(5000);
    const int widest = cells.at(3)->sizeHint().width();
    ASSERT_GT(widest, cells.at(0)->sizeHint().width() + 40);
    EXPECT_EQ(strip.heightForWidth(5 * widest - 40), one) << "equal widths are not worth a second row";
    strip.resize(2 * widest + 20, one);
    strip.show();
    QCoreApplication::processEvents();
    ASSERT_GT(strip.height(), one);
    for (const QAbstractButton *cell : cells) {
        const bool endsRow = std::none_of(cells.begin(), cells.end(), [cell](const QAbstractButton *other) {
            return other->y() == cell->y() && other->x() > cell->x();
        });
        EXPECT_TRUE(!endsRow || cell->geometry().right() + 1 == strip.width()) << cell->geometry().right();
    }
}

TEST_F(Parts, cellsEndTheirWordsAtTheEdgeOfTheView)
{
    Table table(u"표"_s);
    table.resize(300, 200);
    table.show();
    QCoreApplication::processEvents();
    const int edge = table.viewport()->width() - 1;
    EXPECT_EQ(paint::shownPart(QRect(100, 0, 400, 30), &table), QRect(QPoint(100, 0), QPoint(edge, 29)));
    EXPECT_EQ(paint::shownPart(QRect(10, 0, 50, 30), &table), QRect(10, 0, 50, 30));
    EXPECT_EQ(paint::shownPart(QRect(edge - 10, 0, 90, 30), &table), QRect(edge - 10, 0, 90, 30));
}

TEST_F(Parts, errorStateTakesTheFocusToItsFirstAct)
{
    ErrorState error;
    error.setError({base::ErrorKind::DiskFull, {}}, 1795151100000);
    auto *retry = error.addButton(u"다시 저장"_s, ButtonKind::Primary);
    error.show();
    error.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&error));
    error.focusFirst();
    EXPECT_TRUE(retry->hasFocus());
    EXPECT_TRUE(error.accessibleName().contains(u"저장하지 못했습니다"_s));
}

TEST_F(Parts, flowLayoutBreaksLines)
{
    QWidget page;
    auto *flow = new FlowLayout(&page, 8);
    for (int i = 0; i < 4; ++i)
        flow->addWidget(new ChipLabel(u"꼬리표"_s, Tone::Outline));
    const int one = flow->heightForWidth(2000);
    const int chip = flow->itemAt(0)->sizeHint().width();
    EXPECT_EQ(flow->heightForWidth(2 * chip + 8), 2 * one + 8);
    EXPECT_EQ(flow->heightForWidth(chip), 4 * one + 24);
}
