// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/calendar.h"
#include "tests/support/printers.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segments.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

void compose(QWidget &field, const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(&field, &event);
}

} // namespace

TEST(SearchField, readsTheComposition)
{
    SearchField field(u"찾기"_s);
    QSignalSpy told(&field, &SearchField::searchTextChanged);
    compose(field, u"ㅍ"_s);
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.last().first().toString(), u"ㅍ"_s);
    compose(field, u"표"_s);
    EXPECT_EQ(told.last().first().toString(), u"표"_s);
    EXPECT_EQ(field.text(), QString());
    compose(field, u"ㅅ"_s, u"표"_s);
    EXPECT_EQ(told.last().first().toString(), u"표ㅅ"_s);
    EXPECT_EQ(field.text(), u"표"_s);
}

TEST(SearchField, leavesTheKeyOutRatherThanCuttingItsWords)
{
    SearchField field(u"도움말에서 찾기"_s);
    field.setHint(u"Ctrl+F"_s);
    field.resize(400, 40);
    EXPECT_TRUE(field.showsHint());
    field.resize(150, 40);
    EXPECT_FALSE(field.showsHint());
    field.resize(400, 40);
    field.setText(u"백업"_s);
    EXPECT_FALSE(field.showsHint());
}

TEST(DateField, saysThatTheGreyDayIsAnExample)
{
    DateField field(QDate(2026, 11, 20));
    field.resize(300, 40);
    field.show();
    EXPECT_EQ(field.line()->placeholderText(), u"such as 2026. 11. 21."_s);
    field.resize(120, 40);
    QApplication::processEvents();
    EXPECT_EQ(field.line()->placeholderText(), u"2026. 11. 21."_s);
}

TEST(SearchField, tellsNothingTwice)
{
    SearchField field(u"찾기"_s);
    compose(field, u"표"_s);
    const QSignalSpy told(&field, &SearchField::searchTextChanged);
    compose(field, {}, u"표"_s);
    EXPECT_EQ(told.size(), 0);
    EXPECT_EQ(field.searchText(), u"표"_s);
}

TEST(SearchField, leavesEnterToTheComposition)
{
    SearchField field(u"찾기"_s);
    field.show();
    const QSignalSpy entered(&field, &QLineEdit::returnPressed);
    compose(field, u"표"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(entered.size(), 0);
    compose(field, {}, u"표"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(entered.size(), 0) << "the Enter that ended the composition came through";
    QTest::qWait(60);
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(entered.size(), 1);
}

TEST(SearchField, escapesOnlyTheComposition)
{
    SearchField field(u"찾기"_s);
    field.setText(u"표"_s);
    compose(field, u"ㅅ"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(field.text(), u"표"_s);
    EXPECT_FALSE(field.isComposing());
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(field.text(), QString());
}

TEST(DateField, understandsDaysAsPeopleTypeThem)
{
    DateField field(QDate(2026, 11, 20));
    for (const QString &typed : {u"2026. 11. 21."_s, u"2026-11-21"_s, u"20261121"_s, u"2026년 11월 21일"_s}) {
        field.line()->setText(typed);
        EXPECT_EQ(field.date(), QDate(2026, 11, 21)) << qPrintable(typed);
    }
}

TEST(DateField, rewritesWhatItUnderstoodWhenLeft)
{
    DateField field(QDate(2026, 11, 20));
    field.show();
    QTest::keyClicks(field.line(), u"20261121"_s);
    QTest::keyClick(field.line(), Qt::Key_Return);
    EXPECT_EQ(field.line()->text(), u"2026. 11. 21."_s);
    EXPECT_FALSE(field.isWrong());
}

TEST(DateField, keepsAndMarksWhatIsNoDay)
{
    DateField field(QDate(2026, 11, 20));
    field.show();
    QTest::keyClicks(field.line(), u"2026. 13. 1."_s);
    QTest::keyClick(field.line(), Qt::Key_Return);
    EXPECT_EQ(field.line()->text(), u"2026. 13. 1."_s);
    EXPECT_TRUE(field.isWrong());
    EXPECT_TRUE(field.line()->property("invalid").toBool());
    EXPECT_FALSE(field.date().isValid());
}

TEST(DateField, answersTheSolarDayOfALunarOne)
{
    DateField field(QDate(2026, 11, 20), DateField::Lunar::Offered);
    field.setDate(QDate(1963, 4, 25), true);
    EXPECT_EQ(field.line()->text(), u"1963. 4. 2."_s);
    EXPECT_EQ(field.date(), QDate(1963, 4, 25));
    EXPECT_TRUE(field.isLunar());
    field.findChildren<QCheckBox *>().first()->setChecked(false);
    EXPECT_EQ(field.date(), QDate(1963, 4, 2));
}

TEST(DateField, showsAndReadsLunarDaysThatTheSolarCalendarLacks)
{
    const QDate born = base::solarFromLunar(1958, 2, 30, false).value_or(QDate());
    DateField field(QDate(2026, 11, 20), DateField::Lunar::Offered);
    field.show();
    field.setDate(born, true);
    EXPECT_EQ(field.line()->text(), u"1958. 2. 30."_s);
    EXPECT_EQ(field.date(), born);
    EXPECT_FALSE(field.isWrong());
    field.line()->clear();
    QTest::keyClicks(field.line(), u"19580230"_s);
    QTest::keyClick(field.line(), Qt::Key_Return);
    EXPECT_EQ(field.line()->text(), u"1958. 2. 30."_s);
    EXPECT_EQ(field.date(), born);
}

TEST(PhoneField, keepsDigitsAndShowsGroups)
{
    PhoneField field;
    QTest::keyClicks(&field, u"010 12340412"_s);
    EXPECT_EQ(field.digits(), u"01012340412"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(field.text(), u"010-1234-0412"_s);
}

TEST(Form, namesItsFieldsAndShowsErrorsUnderThem)
{
    Form form;
    auto *name = new QLineEdit;
    auto *birth = new DateField(QDate(2026, 11, 20));
    form.addField(u"이름"_s, name, Required::Yes);
    form.addField(u"생년월일"_s, birth);
    EXPECT_TRUE(name->accessibleName().contains(u"이름"_s));
    EXPECT_EQ(birth->line()->accessibleName(), u"생년월일"_s);
    form.setError(birth, u"날이 아닙니다"_s);
    EXPECT_TRUE(form.hasErrors());
    EXPECT_EQ(birth->line()->accessibleDescription(), u"날이 아닙니다"_s);
    EXPECT_TRUE(birth->line()->property("invalid").toBool());
    form.show();
    form.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
    EXPECT_TRUE(form.focusFirstError());
    EXPECT_TRUE(birth->line()->hasFocus());
    form.clearErrors();
    EXPECT_FALSE(form.hasErrors());
    EXPECT_FALSE(birth->line()->property("invalid").toBool());
    EXPECT_FALSE(form.focusFirstError());
}

TEST(Segments, startWithNothingChosen)
{
    const Segments segments(u"끼니"_s, {u"예"_s, u"아니오"_s, u"모름"_s});
    EXPECT_EQ(segments.current(), -1);
}

TEST(Segments, areOneTabStopWhereArrowsChoose)
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *before = new QLineEdit;
    auto *segments = new Segments(u"끼니"_s, {u"예"_s, u"아니오"_s, u"모름"_s});
    auto *after = new QLineEdit;
    for (QWidget *widget :
        {static_cast<QWidget *>(before), static_cast<QWidget *>(segments), static_cast<QWidget *>(after)})
        layout->addWidget(widget);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    before->setFocus();
    QSignalSpy chosen(segments, &Segments::chosen);
    QTest::keyClick(before, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(segments->current(), 0) << "the first arrow takes the first choice";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(segments->current(), 2) << "the last choice is the end";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    EXPECT_EQ(segments->current(), 1);
    EXPECT_EQ(chosen.last().first().toInt(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(after->hasFocus());
}

TEST(Segments, areRadioButtonsForAScreenReader)
{
    Segments segments(u"끼니"_s, Segments::yesNoUnknown());
    segments.setCurrent(1);
    const auto buttons = segments.findChildren<QRadioButton *>();
    ASSERT_EQ(buttons.size(), 3);
    auto *interface = QAccessible::queryAccessibleInterface(buttons.at(1));
    EXPECT_EQ(interface->role(), QAccessible::RadioButton);
    EXPECT_TRUE(interface->state().checked);
}
