// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/formats.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class TabRowTest : public ::testing::Test {
protected:
    TabRowTest()
    {
        for (const QString &text : {u"한눈에"_s, u"인적사항"_s, u"가구와 관계"_s, u"기록"_s, u"이력"_s})
            tabs.addTab(text);
        tabs.resize(600, tabs.heightForWidth(600));
        tabs.show();
    }

    TabRow tabs{u"이 사람의 화면"_s};
};

TEST_F(TabRowTest, goesOnInAFurtherRowRatherThanHideATab)
{
    const int one = tabs.heightForWidth(600);
    const int more = tabs.heightForWidth(180);
    EXPECT_GT(more, one);
    tabs.resize(180, more);
    QTest::qWait(10);
    for (const QAbstractButton *tab : tabs.findChildren<QAbstractButton *>()) {
        EXPECT_TRUE(tab->isVisible());
        EXPECT_TRUE(tabs.rect().contains(tab->geometry())) << tab->text().toStdString();
        EXPECT_GE(tab->width(), tab->sizeHint().width()) << tab->text().toStdString();
    }
}

TEST_F(TabRowTest, isOneTabStopInWhichArrowsMove)
{
    const QSignalSpy changed(&tabs, &TabRow::currentChanged);
    int stops = 0;
    for (const QAbstractButton *tab : tabs.findChildren<QAbstractButton *>())
        stops += tab->focusPolicy() & Qt::TabFocus ? 1 : 0;
    EXPECT_EQ(stops, 1);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&tabs));
    tabs.focusCurrent();
    QTest::keyClick(tabs.focusWidget(), Qt::Key_Right);
    EXPECT_EQ(tabs.currentIndex(), 1);
    QTest::keyClick(tabs.focusWidget(), Qt::Key_Left);
    QTest::keyClick(tabs.focusWidget(), Qt::Key_Left);
    EXPECT_EQ(tabs.currentIndex(), 0) << "there is none before the first";
    EXPECT_EQ(changed.size(), 2);
}

TEST(Days, neverBreakAcrossLines)
{
    EXPECT_EQ(formats::tied(u"기간이 2026. 12. 4. (금) 14:05에"_s).count(u' '), 1);
    EXPECT_EQ(formats::tied(u"문장. 다음 문장. 3건"_s), u"문장. 다음 문장. 3건"_s);
    TextLabel label;
    label.overflow(Overflow::Wrap);
    label.setText(u"끝난 날 2026. 12. 4."_s);
    EXPECT_EQ(label.text(), u"끝난 날 2026. 12. 4."_s) << "what is read is what was written";
    EXPECT_EQ(static_cast<QLabel &>(label).text().count(QChar(QChar::Nbsp)), 2);
}

} // namespace
