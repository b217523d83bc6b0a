// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/log.h"
#include "model/work/papers.h"
#include "tests/ui/review/reviewsample.h"
#include "tests/ui/support/pagetest.h"
#include "ui/bundle/signpanel.h"
#include "ui/review/reviewentries.h"
#include "ui/review/reviewpage.h"
#include "ui/review/reviewpeople.h"
#include "ui/review/reviewsign.h"
#include "ui/sync/synckeeper.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/table.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class Review : public PageTest {
protected:
    void open(const QString &role, const QVariant &what = {})
    {
        house.enrol(desk, role, role == u"supervisor"_s ? QString() : u"연산제1동"_s);
        openPage(what);
    }
    void openPage(const QVariant &what = {})
    {
        desk.desk().sync().setDoors(house.doors());
        page = new ReviewPage(desk.desk());
        host(page, u"review"_s);
        page->activate(what);
        settle();
    }
    QAction *action(const QString &id) { return desk.actions().find(id); }
    QPushButton *button(const QString &name) { return page->findChild<QPushButton *>(name); }
    int rows() { return page->entries()->table()->model()->rowCount(); }
    QString cell(int row, int column)
    {
        return page->entries()->table()->model()->index(row, column).data().toString();
    }
    QStringList people()
    {
        QStringList names;
        const QAbstractItemModel *model = page->people()->list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data(RowDelegate::RowRole).value<Row>().title);
        return names;
    }
    void search(const QString &text)
    {
        page->entries()->search()->setText(text);
        QTest::qWait(400);
        settle();
    }
    /// In October this reviewer was there too.
    void makeOwnEntry()
    {
        const base::Moment now = desk.vault().clock().now();
        desk.vault().clock().set(base::momentOf({2026, 10, 9}, {10, 0}));
        desk.act([](work::Context &context) { return work::log::noteAccess(context, u"open"_s, {}, {}); });
        desk.vault().clock().set(now);
        desk.desk().sync().syncNow();
        settle();
    }

    OfficeHouse house;
    ReviewPage *page = nullptr;
};

TEST_F(Review, opensWithTheMonthThatIsOverAndWhatIsUnusualFirst)
{
    const ReviewSample sample(house);
    open(u"supervisor"_s);
    EXPECT_EQ(page->place(), QVariant(u"2026-10"_s));
    EXPECT_EQ(people(), (QStringList{u"Everybody"_s, u"배도현"_s, u"박다온"_s, u"심가람"_s}));
    EXPECT_EQ(rows(), sample.count());
    const auto first
        = page->people()->list()->model()->index(1, 0).data(RowDelegate::RowRole).value<Row>();
    EXPECT_TRUE(first.note.contains(u"without a reason: 1"_s)) << first.note.toStdString();
    EXPECT_FALSE(first.chip.isEmpty());
    EXPECT_TRUE(cell(0, 0).startsWith(u"2026. 10. 17."_s)) << "the newest first: " << cell(0, 0).toStdString();
}

TEST_F(Review, filtersByPersonKindWordsAndWhatIsUnusual)
{
    const ReviewSample sample(house);
    open(u"supervisor"_s);
    page->people()->list()->selectId(
        page->people()->list()->model()->index(1, 0).data(RowDelegate::RowRole).value<Row>().id);
    settle();
    EXPECT_EQ(rows(), 3) << "those of 배도현 alone";
    QComboBox *kind = page->entries()->kind();
    kind->setCurrentIndex(kind->findData(u"export"_s));
    Q_EMIT kind->activated(kind->currentIndex());
    settle();
    EXPECT_EQ(rows(), 2);
    search(u"분기"_s);
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(cell(0, 7), u"분기 보고"_s);
    search(u"없는 말"_s);
    EXPECT_EQ(rows(), 0);
    EXPECT_FALSE(page->entries()->table()->isVisible()) << "words say what to do instead";
    search({});
    kind->setCurrentIndex(0);
    Q_EMIT kind->activated(0);
    page->people()->list()->selectId(QString());
    page->entries()->standingOut()->click();
    settle();
    EXPECT_EQ(rows(), 7) << "four evenings, a Saturday, and what was taken out";
}

TEST_F(Review, namesWhoseRecordItWasAndFromWhichPc)
{
    const ReviewSample sample(house);
    // An auditor who works in the dong reads its people anyway; another one sees numbers.
    open(u"auditor,dongOfficer"_s);
    EXPECT_EQ(cell(0, 2), u"행정 PC 7"_s);
    EXPECT_TRUE(cell(0, 4).endsWith(u" · Person"_s)) << cell(0, 4).toStdString();
    const QString named = cell(0, 4);
    page->setMasked(true);
    EXPECT_NE(cell(0, 4), named) << "under the screen mask names are not whole";
}

TEST_F(Review, isReadAndNotWrittenOnceItIsSigned)
{
    const ReviewSample sample(house);
    open(u"supervisor"_s);
    EXPECT_TRUE(page->signature()->remark()->isVisible());
    EXPECT_TRUE(action(u"review.sign"_s)->isEnabled());
    action(u"review.sign"_s)->trigger();
    settle();
    EXPECT_FALSE(page->signature()->remark()->isVisible());
    EXPECT_FALSE(action(u"review.sign"_s)->isEnabled());
    page->signature()->again()->click();
    settle();
    EXPECT_TRUE(page->signature()->remark()->isVisible()) << "whoever finds something later signs once more";
    EXPECT_TRUE(action(u"review.sign"_s)->isEnabled());
}

TEST_F(Review, isSignedWithARemarkAndSaysSoFromThenOn)
{
    ReviewSample sample(house);
    open(u"supervisor"_s);
    EXPECT_FALSE(page->signature()->second()->isVisible()) << "none of the entries are his own";
    page->signature()->remark()->setPlainText(u"배도현 주무관에게 반출 사유를 확인함"_s);
    action(u"review.sign"_s)->trigger();
    settle();
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(page->signature()->standing()->title().startsWith(u"Signed by 윤해솔"_s))
        << page->signature()->standing()->title().toStdString();
    EXPECT_EQ(page->signature()->standing()->text(), u"배도현 주무관에게 반출 사유를 확인함"_s);
    EXPECT_TRUE(page->signature()->remark()->toPlainText().isEmpty());
    EXPECT_TRUE(page->months()->currentText().endsWith(u"signed"_s));
    // What arrives later is not signed by that.
    sample.addLate();
    page->activate({});
    settle();
    EXPECT_TRUE(page->signature()->standing()->text().contains(u"came after that"_s));
}

TEST_F(Review, ofOnesOwnAccessesWaitsForAnotherReviewerWhoSignsAtHisPc)
{
    const ReviewSample sample(house);
    open(u"supervisor"_s);
    makeOwnEntry();
    page->activate({});
    settle();
    EXPECT_TRUE(page->signature()->second()->isVisible());
    action(u"review.sign"_s)->trigger();
    settle();
    EXPECT_EQ(page->signature()->waiting()->title(), u"Your signature waits for a second one"_s);
    EXPECT_TRUE(page->signature()->standing()->title().startsWith(u"Not signed"_s));

    support::TestDesk other(u"한결"_s);
    house.enrol(other, u"auditor"_s, {}, u"한결"_s);
    auto *second = new ReviewPage(other.desk());
    other.host().layout()->addWidget(second);
    other.host().show();
    second->activate(u"2026-10"_s);
    settle();
    ASSERT_TRUE(second->signature()->waiting()->title().startsWith(u"윤해솔 has signed"_s))
        << second->signature()->waiting()->title().toStdString();
    second->findChild<QPushButton *>(u"confirmReview"_s)->click();
    settle();
    EXPECT_TRUE(second->signature()->standing()->title().startsWith(u"Signed by 윤해솔 and 한결"_s))
        << second->signature()->standing()->title().toStdString();
}

TEST_F(Review, takesASignatureBackThatStillWaits)
{
    const ReviewSample sample(house);
    open(u"supervisor"_s);
    makeOwnEntry();
    page->activate({});
    action(u"review.sign"_s)->trigger();
    settle();
    button(u"declineReview"_s)->click();
    settle();
    EXPECT_EQ(button(u"declineReview"_s), nullptr);
    EXPECT_TRUE(page->signature()->waiting()->isHidden());
}

TEST_F(Review, keepsAnUnfinishedRemarkForEachMonth)
{
    const ReviewSample sample(house);
    open(u"supervisor"_s);
    // Something happened in November too.
    desk.act([](work::Context &context) { return work::log::noteAccess(context, u"open"_s, {}, {}); });
    desk.desk().sync().syncNow();
    page->activate({});
    settle();
    page->signature()->remark()->setPlainText(u"쓰던 의견"_s);
    action(u"review.next"_s)->trigger();
    settle();
    EXPECT_EQ(page->place(), QVariant(u"2026-11"_s));
    EXPECT_NE(page->signature()->remark()->toPlainText(), u"쓰던 의견"_s);
    action(u"review.previous"_s)->trigger();
    settle();
    EXPECT_EQ(page->signature()->remark()->toPlainText(), u"쓰던 의견"_s);
}

TEST_F(Review, goesOnPaperWithANumberAndAReason)
{
    const ReviewSample sample(house);
    open(u"supervisor"_s);
    desk.dialogs().given = u"기록물 보관"_s;
    desk.dialogs().path = desk.vault().file(u"review"_s);
    action(u"review.odt"_s)->trigger();
    settle();
    EXPECT_TRUE(QFile::exists(desk.vault().file(u"review.odt"_s)));
    const auto prints = desk.act([](work::Context &context) { return work::papers::prints(context, {}); });
    ASSERT_EQ(prints.size(), 1);
    EXPECT_EQ(prints.first().paper, u"access-review"_s);
    EXPECT_EQ(prints.first().reason, u"기록물 보관"_s);
    desk.dialogs().given.reset();
    desk.dialogs().path = desk.vault().file(u"second"_s);
    action(u"review.pdf"_s)->trigger();
    settle();
    EXPECT_FALSE(QFile::exists(desk.vault().file(u"second.pdf"_s))) << "nothing leaves without a reason";
}

TEST_F(Review, isDoneWithKeysAlone)
{
    const ReviewSample sample(house);
    open(u"supervisor"_s);
    page->people()->list()->setFocus();
    key(Qt::Key_Down);
    EXPECT_EQ(rows(), 3);
    key(Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(page->entries()->search()->hasFocus());
    key(Qt::Key_F7);
    EXPECT_EQ(page->place(), QVariant(u"2026-09"_s));
    key(Qt::Key_F8);
    EXPECT_EQ(page->place(), QVariant(u"2026-10"_s));
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(page->signature()->standing()->title().startsWith(u"Signed by"_s));
}

TEST_F(Review, saysWhatToDoWhereThereIsNothingToReview)
{
    openPage();
    EXPECT_TRUE(page->empty()->isVisible()) << "a vault on its own";
    EXPECT_FALSE(action(u"review.sign"_s)->isEnabled());
    button(u"toOffice"_s)->click();
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().page, u"sync"_s);
}

TEST_F(Review, isNotForWhoeverDoesNotReview)
{
    open(u"dongOfficer"_s);
    EXPECT_TRUE(page->empty()->isVisible());
    EXPECT_FALSE(page->months()->isVisible());
    EXPECT_FALSE(action(u"review.print"_s)->isEnabled());
}

TEST_F(Review, saysThatTheOfficeIsAwayAndTriesAgain)
{
    const ReviewSample sample(house);
    house.enrol(desk, u"supervisor"_s, {});
    house.setWay(OfficeHouse::Way::Away);
    openPage();
    EXPECT_FALSE(action(u"review.sign"_s)->isEnabled());
    EXPECT_FALSE(page->people()->isVisible());
    house.setWay(OfficeHouse::Way::Open);
    page->activate({});
    settle();
    EXPECT_TRUE(page->people()->isVisible());
    EXPECT_EQ(rows(), sample.count());
}

} // namespace
