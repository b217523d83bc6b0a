// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/movedaway.h"
#include "model/domain/person.h"
#include "model/work/disagreements.h"
#include "model/work/log.h"
#include "model/work/people.h"
#include "tests/support/people.h"
#include "tests/ui/support/pagetest.h"
#include "tests/ui/sync/syncsample.h"
#include "ui/people/persondistrict.h"
#include "ui/people/restrictform.h"
#include "ui/sync/closednote.h"
#include "ui/sync/devicescard.h"
#include "ui/sync/enrolform.h"
#include "ui/sync/officeplacecard.h"
#include "ui/sync/packagescard.h"
#include "ui/sync/synckeeper.h"
#include "ui/sync/syncpage.h"
#include "ui/sync/waycard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/rowlist.h"

#include <QAction>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLabel>
#include <QLayout>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class SyncRoom : public PageTest {
protected:
    void open(const QVariant &what = {})
    {
        desk.desk().sync().setDoors(house.doors());
        page = new SyncPage(desk.desk());
        host(page, u"sync"_s);
        page->activate(what);
        settle();
    }
    QPushButton *button(const QString &name) { return desk.host().findChild<QPushButton *>(name); }
    SyncKeeper &keeper() { return desk.desk().sync(); }

    OfficeHouse house;
    SyncPage *page = nullptr;
};

TEST_F(SyncRoom, tellsAVaultOnItsOwnWhatAnOfficeGivesAndLeadsToTheForm)
{
    open();
    EXPECT_EQ(page->context(), u"works alone"_s);
    EXPECT_FALSE(page->primaryAction()->isEnabled());
    button(u"joinOffice"_s)->click();
    settle();
    EXPECT_TRUE(page->enrolForm()->isVisible());
    EXPECT_EQ(page->place(), QVariant(u"join"_s));
}

TEST_F(SyncRoom, joinsWithTypedLettersAndExchangesAtOnce)
{
    desk.put(support::person(u"탁현수"_s));
    const auto code = house.code(u"윤해솔"_s, {u"dongOfficer"_s}, u"연산제1동"_s);
    open(u"join"_s);
    EnrolForm *form = page->enrolForm();
    form->code()->setFocus();
    type(code.typed.toLower().remove(u'-'));
    EXPECT_EQ(form->code()->text(), code.typed) << "the dashes come by themselves";
    form->address()->setText(u"office.example:8443"_s);
    form->label()->setText(u"행정 PC 3"_s);
    button(u"join"_s)->click();
    settle();
    EXPECT_TRUE(keeper().state().isEnrolled);
    EXPECT_EQ(keeper().state().office, u"부산광역시 연제구"_s);
    EXPECT_EQ(keeper().state().waiting, 0) << "what was written before went along";
    EXPECT_TRUE(page->context().contains(u"연산제1동"_s)) << page->context().toStdString();
    ASSERT_FALSE(said.isEmpty());
    EXPECT_TRUE(said.last().contains(u"부산광역시 연제구"_s));
    EXPECT_EQ(page->devices()->list()->model()->rowCount(), 1);
}

TEST_F(SyncRoom, marksTheMistypedGroupWhileItIsTyped)
{
    const auto code = house.code(u"윤해솔"_s, {u"dongOfficer"_s}, u"연산제1동"_s);
    open(u"join"_s);
    QString typed = code.typed;
    typed[8] = typed.at(8) == u'A' ? u'B' : u'A';
    page->enrolForm()->code()->setFocus();
    type(typed);
    bool isMarked = false;
    for (const auto *label : page->enrolForm()->findChildren<QLabel *>())
        isMarked = isMarked || (label->isVisible() && label->text().contains(u"Group 2"_s));
    EXPECT_TRUE(isMarked);
    page->enrolForm()->address()->setText(u"office.example:8443"_s);
    page->enrolForm()->label()->setText(u"PC"_s);
    button(u"join"_s)->click();
    settle();
    EXPECT_FALSE(keeper().state().isEnrolled);
}

TEST_F(SyncRoom, takesACodeFromAFileAndRefusesWhatIsNone)
{
    const auto code = house.code(u"윤해솔"_s, {u"dongOfficer"_s}, u"연산제1동"_s);
    const QString right = desk.vault().file(u"code.txt"_s);
    const QString wrong = desk.vault().file(u"letter.txt"_s);
    for (const auto &[path, text] : {std::pair(right, code.whole), std::pair(wrong, u"안녕하세요"_s)}) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    open(u"join"_s);
    desk.dialogs().path = wrong;
    button(u"codeFile"_s)->click();
    settle();
    EXPECT_FALSE(page->enrolForm()->trouble()->isHidden());
    desk.dialogs().path = right;
    button(u"codeFile"_s)->click();
    page->enrolForm()->label()->setText(u"행정 PC 3"_s);
    settle();
    EXPECT_TRUE(page->enrolForm()->trouble()->isHidden());
    button(u"join"_s)->click();
    settle();
    EXPECT_TRUE(keeper().state().isEnrolled);
}

TEST_F(SyncRoom, saysWhyACodeIsNotAcceptedAndChangesNothing)
{
    const auto code = house.code(u"윤해솔"_s, {u"dongOfficer"_s}, u"연산제1동"_s);
    open(u"join"_s);
    EnrolForm *form = page->enrolForm();
    const auto join = [&] {
        form->code()->setText(code.typed);
        form->address()->setText(u"office.example:8443"_s);
        form->label()->setText(u"PC"_s);
        button(u"join"_s)->click();
        settle();
    };
    house.setWay(OfficeHouse::Way::Away);
    join();
    EXPECT_TRUE(form->trouble()->title().contains(u"cannot be reached"_s));
    house.setWay(OfficeHouse::Way::Open);
    // A day later the code does not hold any more.
    constexpr base::Moment kTwoDays = 48ll * 3600 * 1000;
    house.clock.advance(kTwoDays);
    desk.vault().clock().advance(kTwoDays);
    join();
    EXPECT_TRUE(form->trouble()->title().contains(u"does not accept this code"_s))
        << form->trouble()->title().toStdString();
    EXPECT_FALSE(keeper().state().isEnrolled);
}

TEST_F(SyncRoom, showsWhatWaitsAndSendsItOnDemand)
{
    house.enrol(desk);
    desk.put(support::person(u"탁현수"_s));
    open();
    ASSERT_EQ(page->way()->waiting()->model()->rowCount(), 1);
    const auto row = page->way()->waiting()->model()->index(0, 0).data(RowDelegate::RowRole).value<Row>();
    EXPECT_TRUE(row.title.startsWith(u"탁현수"_s));
    EXPECT_TRUE(row.note.contains(u"waits to be sent"_s));
    page->primaryAction()->trigger();
    settle();
    EXPECT_EQ(page->way()->waiting()->model()->rowCount(), 0);
    EXPECT_EQ(keeper().state().waiting, 0);
}

TEST_F(SyncRoom, tellsForWhomARestoredOfficeWaits)
{
    house.enrol(desk);
    Colleague colleague(house, u"심가람"_s);
    house.restore();
    open();
    page->primaryAction()->trigger();
    settle();
    auto *told = desk.host().findChild<InlineMessage *>(u"recovery"_s);
    ASSERT_TRUE(told);
    EXPECT_TRUE(told->isVisible());
    EXPECT_TRUE(told->text().contains(u"심가람 (행정 PC 7)"_s)) << told->text().toStdString();
    EXPECT_FALSE(told->text().contains(u"윤해솔"_s)) << told->text().toStdString();
    colleague.sync();
    page->primaryAction()->trigger();
    settle();
    EXPECT_FALSE(told->isVisible());
}

TEST_F(SyncRoom, joinsTheSameOfficeAgainWithANewCode)
{
    house.enrol(desk);
    desk.put(support::person(u"탁현수"_s));
    const auto code = house.code(u"윤해솔"_s, {u"dongOfficer"_s}, u"연산제1동"_s);
    open();
    button(u"joinAgain"_s)->click();
    settle();
    EnrolForm *form = page->enrolForm();
    ASSERT_TRUE(form->isVisible());
    form->code()->setText(code.typed);
    form->address()->setText(u"office.example:8443"_s);
    form->label()->setText(u"PC"_s);
    button(u"join"_s)->click();
    settle();
    EXPECT_TRUE(button(u"joinAgain"_s)->isVisible()) << form->trouble()->title().toStdString();
    EXPECT_EQ(keeper().state().waiting, 0);
    EXPECT_EQ(keeper().state().refused, 0);
}

TEST_F(SyncRoom, goesOnWithoutTheOfficeAndSaysSo)
{
    house.enrol(desk);
    open();
    house.setWay(OfficeHouse::Way::Away);
    desk.put(support::person(u"방미라"_s));
    page->primaryAction()->trigger();
    settle();
    ASSERT_TRUE(keeper().trouble());
    EXPECT_EQ(keeper().trouble()->kind, base::ErrorKind::Offline);
    EXPECT_EQ(keeper().state().waiting, 1);
    EXPECT_TRUE(page->primaryAction()->isEnabled()) << "one may try again";
}

TEST_F(SyncRoom, showsWhatTheOfficeRefusedUntilSomebodyLetsItGo)
{
    house.enrol(desk);
    Colleague colleague(house, u"심가람"_s);
    const auto apart = syncsample::shared(desk, colleague);
    // A facilitator may not write to a case of this dong any more.
    const auto users = house.console(u"users"_s);
    ASSERT_OK(users);
    QString user;
    for (const QJsonValue one : users->value("users"_L1).toArray()) {
        if (one.toObject().value("name"_L1).toString() == u"윤해솔"_s)
            user = one.toObject().value("id"_L1).toString();
    }
    ASSERT_OK(house.console(
        u"endRole"_s, {{u"user"_s, user}, {u"role"_s, u"dongOfficer"_s}, {u"dong"_s, u"연산제1동"_s}}));
    syncsample::change<domain::Person>(desk, apart.person, [](domain::Person &one) { one.nickname = u"현수"_s; });
    keeper().syncNow();
    open();
    ASSERT_GT(keeper().state().refused, 0);
    ASSERT_EQ(page->way()->refused()->model()->rowCount(), int(keeper().state().refused));
    desk.dialogs().confirmed = false;
    button(u"letGo"_s)->click();
    settle();
    EXPECT_GT(keeper().state().refused, 0) << "nothing goes without an answer";
    desk.dialogs().confirmed = true;
    const qint64 before = keeper().state().refused;
    button(u"letGo"_s)->click();
    settle();
    EXPECT_EQ(keeper().state().refused, before - 1);
}

TEST_F(SyncRoom, writesAFileForTheOfficeAndSaysWhatIsWrongWithAnAnswer)
{
    house.enrol(desk);
    desk.put(support::person(u"탁현수"_s));
    open();
    desk.dialogs().path = desk.vault().file(u"out"_s);
    button(u"packageOut"_s)->click();
    settle();
    EXPECT_TRUE(QFile::exists(desk.vault().file(u"out.carepack"_s)));
    EXPECT_TRUE(page->packages()->message()->title().contains(u"out.carepack"_s));
    QFile broken(desk.vault().file(u"broken.carepack"_s));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("not a letter");
    broken.close();
    desk.dialogs().path = broken.fileName();
    button(u"packageIn"_s)->click();
    settle();
    EXPECT_FALSE(page->packages()->message()->title().isEmpty());
    EXPECT_TRUE(page->packages()->message()->text().contains(u"Nothing has been changed"_s));
}

TEST_F(SyncRoom, takesAnotherAddressOnlyIfItIsOne)
{
    house.enrol(desk);
    open();
    page->officePlace()->address()->setText(u"nowhere"_s);
    page->officePlace()->save();
    settle();
    EXPECT_EQ(keeper().state().address, u"office.example:8443"_s);
    page->officePlace()->address()->setText(u"gu.example.kr:9443"_s);
    page->officePlace()->save();
    settle();
    EXPECT_EQ(keeper().state().address, u"gu.example.kr:9443"_s);
}

TEST_F(SyncRoom, letsAnAdministratorLockAPcOutAfterAQuestion)
{
    house.enrol(desk, u"administrator"_s);
    Colleague colleague(house, u"심가람"_s);
    open();
    ASSERT_TRUE(button(u"allDevices"_s)->isVisible());
    button(u"allDevices"_s)->click();
    settle();
    ASSERT_EQ(page->devices()->list()->model()->rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        const QModelIndex index = page->devices()->list()->model()->index(row, 0);
        if (index.data(RowDelegate::RowRole).value<Row>().title.startsWith(u"심가람"_s))
            page->devices()->list()->setCurrentIndex(index);
    }
    button(u"revokeDevice"_s)->click();
    settle();
    EXPECT_TRUE(desk.dialogs().asked.last().contains(u"심가람"_s));
    const auto row
        = page->devices()->list()->currentIndex().data(RowDelegate::RowRole).value<Row>();
    EXPECT_EQ(row.chip, u"locked out"_s);
}

TEST_F(SyncRoom, showsNoListOfStaffToOthers)
{
    house.enrol(desk);
    open();
    EXPECT_FALSE(button(u"allDevices"_s)->isVisible());
}

TEST_F(SyncRoom, offersTheNoteThatWasWrittenWhileNothingWasShown)
{
    house.enrol(desk);
    desk.act([](work::Context &context) {
        return work::log::saveDraft(context, closednote::draftOf(u"전화 옴, 내일 방문"_s, 1));
    });
    open();
    ASSERT_NE(button(u"discardNote"_s), nullptr);
    button(u"discardNote"_s)->click();
    settle();
    const auto draft = desk.act([](work::Context &context) {
        return work::log::draft(context, closednote::kPage, {});
    });
    EXPECT_FALSE(draft.has_value());
}

TEST_F(SyncRoom, movesACaseToAnotherDongForATeamLeader)
{
    house.enrol(desk, u"dongTeamLeader"_s);
    house.code(u"누구"_s, {u"dongOfficer"_s}, u"거제제1동"_s);
    desk.desk().sync().setDoors(house.doors());
    const base::Id person = desk.put(support::person(u"탁현수"_s));
    keeper().syncNow();
    auto *district = new PersonDistrict(desk.desk());
    desk.host().layout()->addWidget(district);
    desk.host().show();
    QStringList told;
    QObject::connect(district, &PersonDistrict::doneSaid, district,
        [&](const QString &text, const std::function<void()> &) { told.append(text); });
    district->setPerson(person, u"탁현수"_s);
    settle();
    QPushButton *move = button(u"moveCase"_s);
    ASSERT_TRUE(move->isVisible());
    move->click();
    settle();
    QAction *target = nullptr;
    for (QAction *one : district->targets()->actions())
        target = one->text() == u"거제제1동"_s ? one : target;
    district->targets()->hide();
    ASSERT_NE(target, nullptr);
    target->trigger();
    settle();
    EXPECT_TRUE(desk.dialogs().asked.last().contains(u"거제제1동"_s));
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.first().contains(u"거제제1동"_s)) << told.first().toStdString();
}

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
    const auto *outcome = district->form()->findChild<InlineMessage *>();
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

TEST_F(SyncRoom, showsAtThePersonWhatDiffersAndLeadsThere)
{
    house.enrol(desk);
    Colleague colleague(house, u"심가람"_s);
    const auto apart = syncsample::fill(desk, colleague);
    auto *district = new PersonDistrict(desk.desk());
    desk.host().layout()->addWidget(district);
    desk.host().show();
    QList<Place> asked;
    QObject::connect(
        district, &PersonDistrict::placeRequested, district, [&](const Place &place) { asked.append(place); });
    district->setPerson(apart.person, u"탁현수"_s);
    settle();
    EXPECT_TRUE(district->disputes()->isVisible());
    EXPECT_EQ(district->disputes()->text(), u"To look at: 3"_s);
    EXPECT_FALSE(button(u"moveCase"_s)->isVisible()) << "the role does not allow it";
    district->disputes()->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first(), (Place{u"conflicts"_s, apart.person.toString()}));
}

} // namespace
