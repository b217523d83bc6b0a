// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/movedaway.h"
#include "model/domain/person.h"
#include "model/work/log.h"
#include "model/work/people.h"
#include "tests/support/people.h"
#include "tests/ui/sync/lostpcs.h"
#include "tests/ui/sync/syncroom.h"
#include "tests/ui/sync/syncsample.h"
#include "ui/people/persondistrict.h"
#include "ui/sync/closednote.h"
#include "ui/sync/devicescard.h"
#include "ui/sync/enrolform.h"
#include "ui/sync/officeplacecard.h"
#include "ui/sync/packagescard.h"
#include "ui/sync/syncwords.h"
#include "ui/sync/waycard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/rowlist.h"

#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

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
    EXPECT_TRUE(form->trouble()->title().contains(u"past its day"_s))
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

TEST_F(SyncRoom, namesWhatWasNotAcceptedAndSaysTheSameEverywhere)
{
    house.enrol(desk);
    Colleague colleague(house, u"심가람"_s);
    const auto apart = syncsample::shared(desk, colleague);
    const auto users = house.console(u"users"_s);
    ASSERT_OK(users);
    for (const QJsonValue one : users->value("users"_L1).toArray()) {
        if (one["name"_L1].toString() == u"윤해솔"_s) {
            ASSERT_OK(house.console(u"endRole"_s,
                {{u"user"_s, one["id"_L1]}, {u"role"_s, u"dongOfficer"_s}, {u"dong"_s, u"연산제1동"_s}}));
        }
    }
    syncsample::change<domain::Person>(desk, apart.person, [](domain::Person &one) { one.nickname = u"현수"_s; });
    keeper().syncNow();
    open();
    const auto titles = [](const RowList *list) {
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            all.append(list->model()->index(row, 0).data(RowDelegate::RowRole).value<Row>().title);
        return all;
    };
    // Without the role the vault holds the person no more; what waits here still tells the name.
    ASSERT_EQ(titles(page->way()->refused()).size(), 1);
    EXPECT_TRUE(titles(page->way()->refused()).first().startsWith(u"탁현수"_s));
    for (const QString &title : titles(page->way()->delivered()))
        EXPECT_TRUE(title.startsWith(u"탁현수"_s)) << title.toStdString();
    EXPECT_EQ(titles(page->way()->waiting()).size(), keeper().state().waiting) << "the same number as above";
    EXPECT_FALSE(syncwords::standing(keeper(), 0).contains(u"Synced"_s)) << "it is not all at the office";
    EXPECT_TRUE(syncwords::standing(keeper(), 0).contains(u"not accepted"_s));
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

TEST_F(SyncRoom, saysThatAFileWasOvertakenByANewerOneAndThatOneBeforeItIsMissingApart)
{
    house.enrol(desk);
    open();
    const auto file = [&](const QString &name) { return desk.vault().file(name + u".carepack"_s); };
    for (const QString &name : {u"1"_s, u"2"_s}) {
        desk.put(support::person(u"탁현수"_s));
        desk.dialogs().path = file(u"out"_s + name);
        button(u"packageOut"_s)->click();
        settle();
        ASSERT_OK(house.answer(file(u"out"_s + name), file(u"back"_s + name)));
    }
    for (const QString &name : {u"2"_s, u"1"_s}) {
        desk.dialogs().path = file(u"back"_s + name);
        button(u"packageIn"_s)->click();
        settle();
    }
    EXPECT_EQ(page->packages()->message()->title(), u"This is file 1, and the newer file 2 was read in before."_s);
    EXPECT_EQ(page->packages()->message()->text(), u"Nothing of this one is missing. There is nothing more to do."_s);
    EXPECT_EQ(syncwords::packageTrouble({base::ErrorKind::LetterOutOfOrder, {}}).happened,
        u"A file before this one is missing."_s);
}

TEST_F(SyncRoom, saysEachRemarkAboutTheLastExchangeOnce)
{
    house.enrol(desk);
    open();
    work::SyncReport report;
    report.monthsRefused = 2;
    keeper().note(report);
    settle();
    int said = 0;
    for (const auto *label : page->findChildren<QLabel *>())
        said += label->isVisible() && label->text().contains(u"refused 2 month"_s) ? 1 : 0;
    EXPECT_EQ(said, 1);
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

TEST_F(SyncRoom, neverOffersToLockOutThePcThatOneSitsAt)
{
    house.enrol(desk, u"administrator"_s);
    Colleague colleague(house, u"심가람"_s);
    open();
    button(u"allDevices"_s)->click();
    settle();
    const auto title
        = [this] { return page->devices()->list()->currentIndex().data(RowDelegate::RowRole).value<Row>().title; };
    EXPECT_TRUE(title().startsWith(u"심가람"_s)) << "another one is chosen first";
    EXPECT_TRUE(button(u"revokeDevice"_s)->isVisible());
    for (int row = 0; row < 2; ++row) {
        page->devices()->list()->setCurrentIndex(page->devices()->list()->model()->index(row, 0));
        settle();
        EXPECT_EQ(button(u"revokeDevice"_s)->isVisible(), title().startsWith(u"심가람"_s));
    }
}

TEST_F(SyncRoom, tellsOfEveryPcHowItStands)
{
    house.enrol(desk, u"administrator"_s);
    const LostPcs lost(house, desk);
    open();
    button(u"allDevices"_s)->click();
    settle();
    const QAbstractItemModel &rows = *page->devices()->list()->model();
    const auto rowOf = [&rows](const QString &name) {
        QStringList found;
        for (int i = 0; i < rows.rowCount(); ++i) {
            const Row row = rows.index(i, 0).data(RowDelegate::RowRole).value<Row>();
            if (row.title.startsWith(name))
                found.append(row.chip + u": "_s + row.note);
        }
        return found.join(u" / "_s).toStdString();
    };
    using ::testing::HasSubstr;
    using ::testing::StartsWith;
    EXPECT_EQ(rows.rowCount(), 10);
    EXPECT_THAT(rowOf(u"윤해솔"_s), StartsWith("this PC: joined"));
    EXPECT_THAT(rowOf(u"심가람"_s), StartsWith(": joined"));
    EXPECT_THAT(rowOf(u"박다온"_s), StartsWith("locked out: joined"));
    EXPECT_THAT(rowOf(u"박다온"_s), HasSubstr("1 change(s) of it to be judged"));
    EXPECT_THAT(rowOf(u"배도현"_s), HasSubstr("waits for two backups of the office"));
    EXPECT_THAT(rowOf(u"배도현"_s), HasSubstr("1 change(s) of it to be judged"));
    EXPECT_THAT(rowOf(u"한지우"_s), HasSubstr("waits for one more backup"));
    EXPECT_THAT(rowOf(u"서유진"_s), HasSubstr("waits until the PC next asks"));
    EXPECT_THAT(rowOf(u"노을찬"_s), StartsWith("wipe ordered: "));
    EXPECT_THAT(rowOf(u"노을찬"_s), HasSubstr("not confirmed by the PC"));
    EXPECT_THAT(rowOf(u"문가온"_s), StartsWith("wiped: wiped, confirmed by the PC"));
    EXPECT_THAT(rowOf(u"오세린"_s), HasSubstr("a second vault of this PC"));
    EXPECT_THAT(rowOf(u"오세린"_s), HasSubstr("its vault was found more than once"));
    for (int i = 0; i < rows.rowCount(); ++i) {
        page->devices()->list()->setCurrentIndex(rows.index(i, 0));
        const Row row = rows.index(i, 0).data(RowDelegate::RowRole).value<Row>();
        EXPECT_EQ(button(u"revokeDevice"_s)->isVisible(), row.chip.isEmpty() || row.chip == u"found twice"_s)
            << row.title.toStdString() << " can be locked out, once";
    }
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
    EXPECT_EQ(district->disputes()->text(), u"Conflicts: 3"_s);
    EXPECT_FALSE(button(u"moveCase"_s)->isVisible()) << "the role does not allow it";
    district->disputes()->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first(), (Place{u"conflicts"_s, apart.person.toString()}));
}

} // namespace
