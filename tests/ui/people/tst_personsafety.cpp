// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/disagreements.h"
#include "tests/support/people.h"
#include "tests/ui/support/pagetest.h"
#include "tests/ui/sync/syncsample.h"
#include "ui/people/peoplepage.h"
#include "ui/people/peoplestrip.h"
#include "ui/people/personpanel.h"
#include "ui/people/personsafety.h"
#include "ui/sync/synckeeper.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/tabrow.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class PersonSafetyTest : public PageTest {
protected:
    void open(const base::Id &person)
    {
        desk.desk().sync().watch();
        page = new PeoplePage(desk.desk());
        host(page, u"people"_s);
        page->activate(person.toString());
        QTest::qWait(20);
        settle();
    }
    /// People of an office, who wrote about the person apart from each other.
    void openApart()
    {
        house.enrol(desk);
        colleague = std::make_unique<Colleague>(house, u"심가람"_s);
        person = syncsample::fill(desk, *colleague).person;
        open(person);
    }
    QString said()
    {
        QStringList all;
        for (const NoticeBar *bar : safety()->findChildren<NoticeBar *>()) {
            if (!bar->isHidden())
                all.append(bar->title() + u'\n' + bar->text());
        }
        return all.join(u'\n');
    }
    PersonSafety *safety() { return page->findChild<PersonSafety *>(); }

    OfficeHouse house;
    std::unique_ptr<Colleague> colleague;
    base::Id person;
    PeoplePage *page = nullptr;
};

TEST_F(PersonSafetyTest, standsAboveTheTabs)
{
    domain::Person one = support::person(u"탁현수"_s);
    one.safetyNote = u"개가 있음"_s;
    open(desk.put(one));
    EXPECT_TRUE(safety()->isVisible());
    EXPECT_TRUE(said().contains(u"개가 있음"_s)) << said().toStdString();
    const auto *tabs = page->findChild<TabRow *>();
    EXPECT_LT(safety()->mapTo(page, QPoint()).y(), tabs->mapTo(page, QPoint()).y());
}

TEST_F(PersonSafetyTest, takesNoRoomWhereNothingIsToBeKnown)
{
    open(desk.put(support::person(u"탁현수"_s)));
    EXPECT_FALSE(safety()->isVisible());
}

TEST_F(PersonSafetyTest, tellsEveryValueWhilePeopleDisagreeWithWhoseItIs)
{
    openApart();
    EXPECT_TRUE(said().contains(u"개가 있음. 벨을 누르고 기다릴 것"_s)) << said().toStdString();
    EXPECT_TRUE(said().contains(u"술을 마시면 문을 열지 않음. 두 사람이 감"_s)) << said().toStdString();
    EXPECT_TRUE(said().contains(u"심가람"_s)) << said().toStdString();
}

TEST_F(PersonSafetyTest, leadsToWhatHasToBeDecided)
{
    openApart();
    safety()->findChild<QPushButton *>(u"decideSafety"_s)->click();
    settle();
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().page, u"conflicts"_s);
    EXPECT_EQ(places.first().what.toString(), person.toString());
}

TEST_F(PersonSafetyTest, tellsOneValueOnceItIsDecided)
{
    openApart();
    const auto open = desk.act([](work::Context &context) { return work::disagreements::list(context); });
    ASSERT_EQ(open.first().column, u"safety_note"_s);
    desk.act([&](work::Context &context) {
        return work::disagreements::settle(context, open.first(), domain::Settle::Theirs);
    });
    settle();
    EXPECT_TRUE(said().contains(u"두 사람이 감"_s)) << said().toStdString();
    EXPECT_FALSE(said().contains(u"벨을 누르고"_s)) << said().toStdString();
}

TEST_F(PersonSafetyTest, isHiddenByTheScreenMask)
{
    openApart();
    page->setMasked(true);
    settle();
    EXPECT_FALSE(said().contains(u"개가"_s)) << said().toStdString();
    EXPECT_FALSE(said().contains(u"술을"_s)) << said().toStdString();
}

TEST_F(PersonSafetyTest, hasTheWholeRoomWhereThereIsNoneForTheListBesideIt)
{
    open(desk.put(support::person(u"탁현수"_s)));
    const auto *strip = page->findChild<PeopleStrip *>();
    EXPECT_TRUE(strip->isVisible());
    desk.host().resize(800, 700);
    settle();
    EXPECT_FALSE(strip->isVisible());
    EXPECT_TRUE(page->findChild<QPushButton *>(u"backToList"_s)->isVisible()) << "there is a way to the list";
    page->findChild<QPushButton *>(u"backToList"_s)->click();
    settle();
    EXPECT_FALSE(page->panel()->isVisible());
}

} // namespace
