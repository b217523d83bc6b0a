// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/movedaway.h"
#include "model/domain/person.h"
#include "model/work/disagreements.h"
#include "model/work/people.h"
#include "tests/support/people.h"
#include "tests/ui/sync/syncroom.h"
#include "tests/ui/sync/syncsample.h"
#include "ui/people/persondistrict.h"
#include "ui/people/restrictform.h"
#include "ui/widgets/inlinemessage.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLayout>
#include <QLineEdit>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

/// A team leader's page of a person, with a colleague of the same dong.
class RestrictedCase : public SyncRoom {
protected:
    RestrictedCase()
    {
        house.enrol(desk, u"dongTeamLeader"_s);
        colleague = std::make_unique<Colleague>(house, u"심가람"_s);
        desk.desk().sync().setDoors(house.doors());
        person = desk.put(support::person(u"탁현수"_s));
        exchange();
        district = new PersonDistrict(desk.desk());
        desk.host().layout()->addWidget(district);
        desk.host().show();
        QObject::connect(district, &PersonDistrict::doneSaid, district,
            [this](const QString &text, const std::function<void()> &) { told.append(text); });
        district->setPerson(person, u"탁현수"_s);
        settle();
    }
    void exchange()
    {
        keeper().syncNow();
        settle();
        colleague->sync();
    }
    bool colleagueReads()
    {
        const auto found = store::records::find<domain::Person>(colleague->context().connection(), person);
        return found && found->has_value();
    }
    QCheckBox *reader(const QString &name) { return district->findChild<QCheckBox *>(u"reader "_s + name); }
    bool isMarked() { return district->findChild<QWidget *>(u"restricted"_s)->isVisible(); }
    void restrictToOwner()
    {
        button(u"restrictCase"_s)->click();
        settle();
        district->findChild<QLineEdit *>(u"restrictReason"_s)->setText(u"가정폭력 보호"_s);
        button(u"restrictNow"_s)->click();
        settle();
        exchange();
        settle();
    }

    std::unique_ptr<Colleague> colleague;
    base::Id person;
    PersonDistrict *district = nullptr;
    QStringList told;
};

TEST_F(RestrictedCase, isReadByTheChosenOnlyAndSaysSo)
{
    ASSERT_TRUE(colleagueReads());
    EXPECT_FALSE(isMarked());
    restrictToOwner();
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(isMarked());
    EXPECT_FALSE(district->form()->isVisible());
    EXPECT_FALSE(button(u"moveCase"_s)->isVisible());
    EXPECT_FALSE(colleagueReads());
    // Why stands in the office's book of acts.
    const auto acts = house.console(u"audit"_s);
    ASSERT_OK(acts);
    const QJsonObject act = acts->value("events"_L1).toArray().at(0).toObject();
    EXPECT_EQ(act.value("act"_L1).toString(), u"restrict"_s);
    EXPECT_EQ(act.value("detail"_L1).toObject().value("reason"_L1).toString(), u"가정폭력 보호"_s);
}

TEST_F(RestrictedCase, isOpenedToItsDongAgain)
{
    restrictToOwner();
    ASSERT_FALSE(colleagueReads());
    button(u"liftRestriction"_s)->click();
    settle();
    EXPECT_TRUE(desk.dialogs().asked.last().contains(u"연산제1동"_s));
    exchange();
    settle();
    EXPECT_FALSE(isMarked());
    EXPECT_TRUE(button(u"moveCase"_s)->isVisible());
    EXPECT_TRUE(colleagueReads());
}

TEST_F(RestrictedCase, isGivenToMoreReadersWithThoseOfNowChosen)
{
    restrictToOwner();
    button(u"restrictCase"_s)->click();
    settle();
    ASSERT_NE(reader(u"심가람"_s), nullptr);
    EXPECT_FALSE(reader(u"심가람"_s)->isChecked());
    EXPECT_EQ(district->form()->chosen(), QList{desk.desk().session().info().user});
    reader(u"심가람"_s)->setChecked(true);
    district->findChild<QLineEdit *>(u"restrictReason"_s)->setText(u"함께 방문"_s);
    button(u"restrictNow"_s)->click();
    settle();
    exchange();
    colleague->sync();
    EXPECT_TRUE(colleagueReads());
    EXPECT_TRUE(isMarked());
}

TEST_F(RestrictedCase, needsSomebodyAndAReasonAndWarnsWhoTakesHimselfOut)
{
    button(u"restrictCase"_s)->click();
    settle();
    button(u"restrictNow"_s)->click();
    settle();
    EXPECT_TRUE(district->form()->isVisible()) << "a reason is missing";
    EXPECT_TRUE(told.isEmpty());
    const InlineMessage *outcome = district->form()->outcome();
    EXPECT_TRUE(outcome->title().startsWith(u"Only "_s));
    for (QCheckBox *box : district->form()->findChildren<QCheckBox *>())
        box->setChecked(box == reader(u"심가람"_s));
    EXPECT_TRUE(outcome->title().contains(u"심가람"_s));
    EXPECT_TRUE(outcome->text().startsWith(u"You will not read it any more"_s));
    reader(u"심가람"_s)->setChecked(false);
    EXPECT_EQ(outcome->title(), u"Nobody is chosen"_s);
}

TEST_F(RestrictedCase, shutsNobodyOutUnlessHeSaysThatHeMeansIt)
{
    button(u"restrictCase"_s)->click();
    settle();
    auto *without = district->findChild<QCheckBox *>(u"restrictWithoutMe"_s);
    EXPECT_FALSE(without->isVisible()) << "he is among the readers";
    for (QCheckBox *box : district->form()->findChildren<QCheckBox *>())
        box->setChecked(box == reader(u"심가람"_s));
    EXPECT_TRUE(without->isVisible());
    district->findChild<QLineEdit *>(u"restrictReason"_s)->setText(u"본인 가족"_s);
    button(u"restrictNow"_s)->click();
    settle();
    EXPECT_TRUE(district->form()->isVisible());
    EXPECT_TRUE(told.isEmpty());
    without->setChecked(true);
    button(u"restrictNow"_s)->click();
    settle();
    exchange();
    settle();
    EXPECT_EQ(told.size(), 1);
    EXPECT_TRUE(colleagueReads());
    const bool knowsThatItLeft = desk.act([person = person](work::Context &context) -> base::Result<bool> {
        const auto mine = work::people::open(context, person);
        return !mine && domain::MovedAway::in(mine.error());
    });
    EXPECT_TRUE(knowsThatItLeft);
}

TEST_F(RestrictedCase, isDoneWithKeysAlone)
{
    QPushButton *restrict = button(u"restrictCase"_s);
    restrict->setFocus(Qt::TabFocusReason);
    QTest::keyClick(restrict, Qt::Key_Space);
    settle();
    ASSERT_TRUE(district->form()->isVisible());
    QWidget *first = district->form()->focusWidget();
    ASSERT_NE(qobject_cast<QCheckBox *>(first), nullptr);
    QTest::keyClick(first, Qt::Key_Escape);
    EXPECT_FALSE(district->form()->isVisible());
    QTest::keyClick(restrict, Qt::Key_Space);
    settle();
    auto *reason = district->findChild<QLineEdit *>(u"restrictReason"_s);
    reason->setText(u"보호"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    settle();
    EXPECT_EQ(told.size(), 1);
}

TEST_F(RestrictedCase, listsEachOfManyThingsThatAColleagueWroteLate)
{
    constexpr int kLate = 200;
    for (int i = 0; i < kLate; ++i)
        syncsample::change<domain::Person>(*colleague, person,
            [&](domain::Person &one) { one.nickname = u"별명 %1"_s.arg(i); });
    button(u"restrictCase"_s)->click();
    settle();
    district->findChild<QLineEdit *>(u"restrictReason"_s)->setText(u"보호"_s);
    button(u"restrictNow"_s)->click();
    settle();
    exchange();
    exchange();
    QElapsedTimer timer;
    timer.start();
    const auto list = desk.act([](work::Context &context) { return work::disagreements::list(context); });
    const qint64 together = timer.restart();
    ASSERT_EQ(list.size(), kLate);
    QSet<QString> names;
    for (const domain::Disagreement &one : list) {
        EXPECT_EQ(one.kind, domain::DisagreementKind::Late);
        ASSERT_EQ(one.late.size(), 1);
        names.insert(one.late.constFirst().after.toString());
        const auto alone = desk.act([&](work::Context &context) { return work::disagreements::find(context, one.id); });
        EXPECT_EQ(alone.late.constFirst().after, one.late.constFirst().after);
    }
    EXPECT_EQ(names.size(), kLate);
    // Each history is read once for all of its lines: far less than line by line, on whatever machine.
    EXPECT_LT(together * 5, timer.elapsed());
    RecordProperty("together_ms", int(together));
    RecordProperty("one_by_one_ms", int(timer.elapsed()));
}

TEST_F(SyncRoom, offersNoRestrictingToWhoeverMayNot)
{
    house.enrol(desk);
    desk.desk().sync().setDoors(house.doors());
    const base::Id person = desk.put(support::person(u"탁현수"_s));
    keeper().syncNow();
    auto *district = new PersonDistrict(desk.desk());
    desk.host().layout()->addWidget(district);
    desk.host().show();
    district->setPerson(person, u"탁현수"_s);
    settle();
    EXPECT_FALSE(button(u"restrictCase"_s)->isVisible());
    EXPECT_FALSE(button(u"liftRestriction"_s)->isVisible());
}

} // namespace
