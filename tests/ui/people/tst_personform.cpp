// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/log.h"
#include "model/work/people.h"
#include "tests/support/printers.h"
#include "tests/ui/people/peoplepagetest.h"
#include "ui/forms/addressedit.h"
#include "ui/forms/draftkeeper.h"
#include "ui/people/basicsection.h"
#include "ui/people/personfields.h"
#include "ui/people/personform.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/noticebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class PersonFormTest : public PeoplePageTest {
protected:
    BasicSection &basic() { return *page().form()->fields()->basic(); }
    template <class Field> Field *field(const QString &name)
    {
        return page().form()->findChild<Field *>(name);
    }
    NoticeBar *notice(const QString &title)
    {
        for (NoticeBar *bar : page().form()->findChildren<NoticeBar *>()) {
            if (bar->isVisible() && bar->title() == title)
                return bar;
        }
        return nullptr;
    }
    std::optional<domain::Draft> draft(const base::Id &person)
    {
        return desk.act(
            [person](work::Context &context) { return work::log::draft(context, u"person"_s, person); });
    }
    void edit(const QString &name) { page().activate(QString(id(name).toString() + u"/edit"_s)); }
};

} // namespace

TEST_F(PersonFormTest, addsAPersonByKeysAlone)
{
    key(Qt::Key_N, Qt::ControlModifier);
    ASSERT_EQ(QApplication::focusWidget(), basic().name());
    type(u"한가람"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    type(u"19630402"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(said.size(), 1);
    EXPECT_EQ(said.first(), u"Person added"_s);
    const base::Id added = page().panel()->person();
    EXPECT_EQ(detail(added).person.name, u"한가람"_s);
    EXPECT_EQ(detail(added).person.birth, QDate(1963, 4, 2));

    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"첫 통화. 다음 주에 뵙기로 함."_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(said.last(), u"Note saved"_s);
    ASSERT_EQ(detail(added).notes.size(), 1);
    EXPECT_EQ(detail(added).notes.first().text, u"첫 통화. 다음 주에 뵙기로 함."_s);
    key(Qt::Key_F8);
    EXPECT_NE(page().panel()->person(), added);
}

TEST_F(PersonFormTest, savesOneActThatCanBeTakenBack)
{
    edit(u"표승재"_s);
    field<QLineEdit>(u"nickname"_s)->setText(u"표 반장"_s);
    field<QLineEdit>(u"limit"_s)->setText(u"4만원"_s);
    page().form()->save();
    EXPECT_EQ(said.last(), u"Particulars saved"_s);
    EXPECT_EQ(detail(id(u"표승재"_s)).person.nickname, u"표 반장"_s);
    EXPECT_EQ(detail(id(u"표승재"_s)).person.copayLimit, 40'000);
    // What the form does not show stays.
    EXPECT_EQ(detail(id(u"표승재"_s)).relations.size(), 2);
    ASSERT_TRUE(undo);
    undo();
    EXPECT_EQ(said.last(), u"Taken back. Ctrl+Y does it again."_s);
    EXPECT_FALSE(undo) << "Ctrl+Z goes on to the act before";
    EXPECT_EQ(detail(id(u"표승재"_s)).person.nickname, QString());
    EXPECT_EQ(detail(id(u"표승재"_s)).person.copayLimit, 60'000);
}

TEST_F(PersonFormTest, offersNoUndoWhereNothingWasChanged)
{
    edit(u"표승재"_s);
    field<QLineEdit>(u"nickname"_s)->setText(u"표 반장"_s);
    page().form()->save();
    ASSERT_TRUE(undo);
    edit(u"표승재"_s);
    page().form()->save();
    EXPECT_EQ(said.last(), u"Particulars saved"_s);
    EXPECT_FALSE(undo) << "it would take back the act before";
}

TEST_F(PersonFormTest, saysWhatIsWrongAndGoesThere)
{
    page().activate(u"new"_s);
    basic().birth()->line()->setText(u"2026. 13. 1."_s);
    page().form()->save();
    EXPECT_TRUE(said.isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), basic().name());
    EXPECT_TRUE(basic().name()->property("invalid").toBool());
    EXPECT_EQ(basic().birth()->line()->text(), u"2026. 13. 1."_s);
    EXPECT_TRUE(basic().birth()->line()->property("invalid").toBool());
    basic().name()->setText(u"한가람"_s);
    basic().birth()->line()->setText(u"2027. 1. 1."_s);
    page().form()->save();
    EXPECT_TRUE(said.isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), basic().birth()->line());
}

TEST_F(PersonFormTest, draftWithTheSyllableBeingComposedSurvivesTheLock)
{
    page().activate(u"new"_s);
    type(u"한가"_s);
    compose(u"라"_s);
    basic().birth()->line()->setText(u"1963. 13."_s);
    lockAndUnlock();
    ASSERT_TRUE(draft({}));
    page().activate(u"new"_s);
    EXPECT_EQ(basic().name()->text(), u"한가라"_s);
    EXPECT_EQ(basic().birth()->line()->text(), u"1963. 13."_s);
    EXPECT_TRUE(notice(u"Brought back what was not saved"_s));
    basic().birth()->line()->clear();
    page().form()->save();
    EXPECT_EQ(detail(page().panel()->person()).person.name, u"한가라"_s);
    EXPECT_FALSE(draft({}));
}

TEST_F(PersonFormTest, keepsADraftShortlyAfterTheLastKeyAndAtEachCommit)
{
    edit(u"표승재"_s);
    auto *wish = field<QPlainTextEdit>(u"wishNote"_s);
    wish->setPlainText(u"가구를 만들고 싶다"_s);
    EXPECT_FALSE(draft(id(u"표승재"_s)));
    QTest::qWait(DraftKeeper::kDelay + 60);
    EXPECT_TRUE(draft(id(u"표승재"_s)));
    wish->setFocus();
    wish->moveCursor(QTextCursor::End);
    compose(u"ㅇ"_s);
    type(u"오"_s);
    ASSERT_TRUE(draft(id(u"표승재"_s)));
    const QJsonObject typed = draft(id(u"표승재"_s))->body.value(u"typed"_s).toObject();
    EXPECT_EQ(typed.value(u"wishNote"_s).toString(), u"가구를 만들고 싶다오"_s);
}

TEST_F(PersonFormTest, rowsOfADraftComeBack)
{
    edit(u"탁현수"_s);
    auto *numbers = page().form()->findChild<QWidget *>(u"phones"_s);
    ASSERT_TRUE(numbers);
    for (QPushButton *button : numbers->findChildren<QPushButton *>()) {
        if (button->text() == u"Add a number")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    const auto fields = numbers->findChildren<QLineEdit *>(u"number"_s);
    ASSERT_EQ(fields.size(), 2);
    fields.last()->setText(u"051-123"_s);
    lockAndUnlock();
    edit(u"탁현수"_s);
    numbers = page().form()->findChild<QWidget *>(u"phones"_s);
    ASSERT_EQ(numbers->findChildren<QLineEdit *>(u"number"_s).size(), 2);
    EXPECT_EQ(numbers->findChildren<QLineEdit *>(u"number"_s).last()->text(), u"051-123"_s);
    page().form()->save();
    EXPECT_EQ(detail(id(u"탁현수"_s)).phones.size(), 2);
}

TEST_F(PersonFormTest, discardingLeavesNothingBehind)
{
    edit(u"표승재"_s);
    basic().name()->setText(u"표승채"_s);
    page().form()->keep();
    ASSERT_TRUE(draft(id(u"표승재"_s)));
    page().form()->discard();
    EXPECT_FALSE(draft(id(u"표승재"_s)));
    EXPECT_EQ(detail(id(u"표승재"_s)).person.name, u"표승재"_s);
}

TEST_F(PersonFormTest, savingKeepsWhatCameInMeanwhile)
{
    edit(u"표승재"_s);
    domain::Person other = detail(id(u"표승재"_s)).person;
    other.leadWorker = u"나은서"_s;
    desk.put(other);
    field<QLineEdit>(u"nickname"_s)->setText(u"표 반장"_s);
    page().form()->save();
    EXPECT_EQ(detail(id(u"표승재"_s)).person.leadWorker, u"나은서"_s);
    EXPECT_EQ(detail(id(u"표승재"_s)).person.nickname, u"표 반장"_s);
}

TEST_F(PersonFormTest, pointsOutSomebodyOfTheSameNameAndBirthday)
{
    page().activate(u"new"_s);
    basic().name()->setText(u"표하늘"_s);
    basic().birth()->line()->setText(u"2002. 5. 9."_s);
    QTest::qWait(360);
    ASSERT_TRUE(notice(u"Somebody of this name and birthday is here already"_s));
    QTest::mouseClick(
        notice(u"Somebody of this name and birthday is here already"_s)->findChild<QPushButton *>(),
        Qt::LeftButton);
    settle();
    EXPECT_EQ(page().panel()->person(), id(u"표하늘"_s));
}

TEST_F(PersonFormTest, takesAPastedAddressApart)
{
    AddressEdit edit(u"a"_s, u"Address"_s);
    edit.road()->setText(u"부산광역시 해운대구 반송로 12, 101동 1203호 (반송제1동, 푸른아파트)"_s);
    Q_EMIT edit.road()->editingFinished();
    EXPECT_EQ(edit.address().road, u"부산광역시 해운대구 반송로 12"_s);
    EXPECT_EQ(edit.address().detail, u"101동 1203호, 푸른아파트"_s);
    EXPECT_EQ(edit.address().dong, u"반송1동"_s);
}

TEST_F(PersonFormTest, readsALunarBirthdayAndSaysBothCalendars)
{
    page().activate(u"new"_s);
    basic().name()->setText(u"한가람"_s);
    basic().birth()->line()->setText(u"1963. 4. 2."_s);
    field<QCheckBox>(u"birthLunar"_s)->setChecked(true);
    EXPECT_EQ(basic().birth()->date(), QDate(1963, 4, 25));
    page().form()->save();
    EXPECT_TRUE(detail(page().panel()->person()).person.birthIsLunar);
    EXPECT_EQ(detail(page().panel()->person()).person.birth, QDate(1963, 4, 25));
}

TEST_F(PersonFormTest, hidesWhatIsTypedWhileMasked)
{
    edit(u"표승재"_s);
    page().setMasked(true);
    EXPECT_FALSE(basic().name()->isVisible());
    page().setMasked(false);
    EXPECT_TRUE(basic().name()->isVisible());
}
