// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include <QAbstractButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

TEST(SegmentsOfChoices, keepTheFocusWhenTheirWordsChange)
{
    Segments segments(u"What"_s, {u"A 1"_s, u"B 2"_s});
    segments.setCurrent(1);
    segments.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&segments));
    QWidget *stop = segments.tabStop();
    stop->setFocus();
    ASSERT_TRUE(stop->hasFocus());
    segments.setTexts({u"A 10"_s, u"B 20"_s});
    EXPECT_EQ(segments.tabStop(), stop);
    EXPECT_TRUE(stop->hasFocus());
    EXPECT_EQ(segments.current(), 1);
    EXPECT_EQ(static_cast<QAbstractButton *>(stop)->text(), u"B 20"_s);
}

TEST(SegmentsOfChoices, areEnteredAtTheChosenOneOrTheFirst)
{
    Segments segments(u"What"_s, {u"A"_s, u"B"_s});
    segments.setCurrent(-1);
    EXPECT_EQ(static_cast<QAbstractButton *>(segments.tabStop())->text(), u"A"_s);
    EXPECT_EQ(segments.tabStop()->focusPolicy(), Qt::StrongFocus);
    segments.setTexts({u"A"_s, u"B"_s, u"C"_s});
    segments.setCurrent(2);
    EXPECT_EQ(static_cast<QAbstractButton *>(segments.tabStop())->text(), u"C"_s);
}

TEST(SegmentsOfChoices, knowWhetherAKeyOrThePointerChose)
{
    Segments segments(u"What"_s, {u"A"_s, u"B"_s, u"C"_s});
    segments.setCurrent(0);
    segments.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&segments));
    segments.tabStop()->setFocus();
    QTest::keyClick(segments.tabStop(), Qt::Key_Right);
    EXPECT_EQ(segments.current(), 1);
    EXPECT_FALSE(segments.isByPointer());
    QTest::mouseClick(segments.childAt(segments.width() - 8, segments.height() / 2), Qt::LeftButton);
    EXPECT_EQ(segments.current(), 2);
    EXPECT_TRUE(segments.isByPointer());
    QTest::keyClick(segments.tabStop(), Qt::Key_Left);
    EXPECT_EQ(segments.current(), 1);
    EXPECT_FALSE(segments.isByPointer());
}
