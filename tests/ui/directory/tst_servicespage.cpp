// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"
#include "model/store/accesslog.h"
#include "model/work/log.h"
#include "tests/ui/directory/servicespagetest.h"
#include "ui/directory/servicedetail.h"
#include "ui/directory/servicelistcard.h"
#include "ui/forms/codebox.h"
#include "ui/forms/rowgroup.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/segments.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::ServiceModel;

namespace {

class EmptyServicesPageTest : public ServicesPageTest {
protected:
    EmptyServicesPageTest()
        : ServicesPageTest(Begin::Empty)
    {
    }
};

QString visibleTitleOf(ui::ServicesPage &page)
{
    for (const auto *state : page.findChildren<ui::EmptyState *>()) {
        if (state->isVisible() && qobject_cast<ui::ServiceListCard *>(state->parentWidget()->parentWidget()))
            return state->findChild<QLabel *>()->text();
    }
    return {};
}

} // namespace

TEST_F(ServicesPageTest, listsEveryOfferByAreaWithTheFirstOneBeside)
{
    EXPECT_EQ(names().size(), 9);
    EXPECT_EQ(table().model()->index(0, ServiceModel::Area).data().toString(), u"Care"_s);
    EXPECT_EQ(table().model()->index(8, ServiceModel::Area).data().toString(), u"Counselling"_s);
    EXPECT_EQ(page().findChild<QLabel *>(u"serviceName"_s)->text(), currentName());
    EXPECT_TRUE(page().context().startsWith(u"9 "_s)) << page().context().toStdString();
    EXPECT_TRUE(page().context().endsWith(u"8 with a free place"_s)) << page().context().toStdString();
}

TEST_F(ServicesPageTest, fitsAScreenOf768Lines)
{
    constexpr int kFrame = 56 + 30; // the head of the window and its line of state
    EXPECT_LE(page().minimumSizeHint().height(), 768 - kFrame);
}

TEST_F(ServicesPageTest, showsPriceTimesPlacesAndDaysOfALine)
{
    search(u"가사·일상 방문돌봄"_s);
    ASSERT_EQ(names().size(), 1);
    const auto text
        = [&](ServiceModel::Column column) { return table().model()->index(0, column).data().toString(); };
    EXPECT_EQ(text(ServiceModel::Organisation), u"해오름돌봄협동조합"_s);
    EXPECT_EQ(text(ServiceModel::Times), u"Tue·Fri 10:00–11:30"_s);
    EXPECT_EQ(text(ServiceModel::Copay), u"20,000 / 200,000"_s);
    EXPECT_EQ(text(ServiceModel::Places), u"4 / 10"_s);
    EXPECT_EQ(text(ServiceModel::Registered), u"without end"_s);
}

TEST_F(ServicesPageTest, findsByInitialsHalfSyllablesSeveralWordsAndTheOtherKeyboard)
{
    search(u"ㅂㅁㅈㅎ"_s);
    EXPECT_EQ(names(), QStringList{u"뇌질환 맞춤 방문재활"_s});
    search(u"재활 ㄷㅇ"_s);
    EXPECT_EQ(names(), QStringList{u"뇌질환 맞춤 방문재활"_s});
    search(u"함께 ㄷㅇ"_s);
    EXPECT_TRUE(names().isEmpty());
    search(u"함께 거"_s);
    EXPECT_EQ(names(), QStringList{u"함께 걷기 운동"_s});
    search(u"gkaRp"_s);
    EXPECT_EQ(names(), QStringList{u"함께 걷기 운동"_s});
}

TEST_F(ServicesPageTest, narrowsToOneArea)
{
    auto *area = page().findChild<ui::Segments *>(u"areaFilter"_s);
    area->setCurrent(3);
    Q_EMIT area->chosen(3);
    EXPECT_EQ(names().size(), 3);
    EXPECT_TRUE(names().contains(u"마음건강 상담"_s));
}

TEST_F(ServicesPageTest, keepsEndedOffersAndRegistrationsThatAreOverApart)
{
    change(u"새봄돌봄센터"_s, [](work::ServiceEdit &edit) { edit.offers[0].offer.closed = true; });
    change(u"은하운동교실"_s,
        [this](work::ServiceEdit &edit) { edit.service.registeredUntil = desk.desk().today().addDays(-1); });
    change(u"물결재활센터"_s,
        [this](work::ServiceEdit &edit) { edit.service.registeredUntil = desk.desk().today(); });
    EXPECT_EQ(names().size(), 7);
    auto *offered = page().findChild<ui::Segments *>(u"offeredFilter"_s);
    offered->setCurrent(1);
    Q_EMIT offered->chosen(1);
    EXPECT_EQ(names(), (QStringList{u"저녁 일상돌봄"_s, u"함께 걷기 운동"_s}));
    offered->setCurrent(2);
    Q_EMIT offered->chosen(2);
    EXPECT_EQ(names().size(), 9);
}

TEST_F(ServicesPageTest, sortsByPlacesAsNumbersAndByTimesAlongTheWeek)
{
    change(u"새봄돌봄센터"_s, [](work::ServiceEdit &edit) { edit.offers[0].offer.places = 12; });
    table().sortByColumn(ServiceModel::Places, Qt::DescendingOrder);
    EXPECT_EQ(names().first(), u"저녁 일상돌봄"_s);
    EXPECT_EQ(names().last(), u"낮 동안 돌봄"_s);
    table().sortByColumn(ServiceModel::Times, Qt::AscendingOrder);
    EXPECT_EQ(names().first(), u"뇌질환 맞춤 방문재활"_s);
    EXPECT_EQ(names().last(), u"방문 마음상담"_s);
}

TEST_F(ServicesPageTest, putsTheCursorOnWhatThePaletteFoundAlsoBehindFilters)
{
    change(u"새봄돌봄센터"_s, [](work::ServiceEdit &edit) { edit.offers[0].offer.closed = true; });
    search(u"상담"_s);
    page().activate(serviceOf(u"다온방문재활"_s).toString());
    EXPECT_EQ(currentName(), u"뇌질환 맞춤 방문재활"_s);
    page().activate(serviceOf(u"새봄돌봄센터"_s).toString());
    EXPECT_EQ(currentName(), u"저녁 일상돌봄"_s);
    const base::Id organisation = stored(serviceOf(u"숨고르기상담실"_s)).organisation.id;
    page().activate(organisation.toString());
    EXPECT_EQ(currentName(), u"방문 마음상담"_s);
    EXPECT_EQ(page().place().toString(), serviceOf(u"숨고르기상담실"_s).toString());
}

TEST_F(ServicesPageTest, saysWhereAServiceIsGone)
{
    page().activate(sample.person.toString());
    bool said = false;
    for (const auto *bar : page().findChildren<ui::NoticeBar *>())
        said = said || (bar->isVisible() && bar->title().contains(u"no longer"_s));
    EXPECT_TRUE(said);
}

TEST_F(ServicesPageTest, stepsThroughTheListAndOpensTheFormByKeysAlone)
{
    const QStringList all = names();
    table().choose(0);
    key(Qt::Key_F8);
    key(Qt::Key_F8);
    key(Qt::Key_F7);
    EXPECT_EQ(currentName(), all.at(1));
    key(Qt::Key_F2);
    ASSERT_TRUE(page().form()->isVisible());
    EXPECT_EQ(field<QLineEdit>(u"name"_s)->text(), all.at(1));
    page().activate(u"list"_s);
    key(Qt::Key_F, Qt::ControlModifier);
    key(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(page().form()->isVisible());
    EXPECT_TRUE(page().form()->isNew());
}

TEST_F(ServicesPageTest, addsAServiceOfANewOrganisationWorkingOutTheSubsidy)
{
    page().activate(u"new"_s);
    fillNewService();
    write(u"slots"_s, u"Tue 10:00-11:30; Fri 10:00-11:30"_s);
    write(u"places"_s, u"4"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(said, QStringList{u"Service added"_s});
    EXPECT_FALSE(page().form()->isVisible());
    EXPECT_EQ(currentName(), u"Walking group"_s);
    const work::ServiceEdit edit = stored(serviceOf(u"Haenuri"_s));
    EXPECT_EQ(edit.service.area, u"rehabilitation"_s);
    EXPECT_EQ(edit.service.subsidy, 108'000);
    ASSERT_EQ(edit.offers.size(), 1);
    EXPECT_EQ(edit.offers[0].weekly.size(), 2);
    EXPECT_EQ(edit.offers[0].offer.checked, desk.desk().today());
    undo();
    settle();
    EXPECT_EQ(names().size(), 9);
    EXPECT_TRUE(serviceOf(u"Haenuri"_s).isNil());
}

TEST_F(ServicesPageTest, marksWhatIsMissingOrCannotBeReadAndSavesNothing)
{
    page().activate(u"new"_s);
    write(u"slots"_s, u"sometimes"_s);
    write(u"capacity"_s, u"many"_s);
    write(u"registeredUntil"_s, u"soon"_s);
    click(u"save"_s);
    EXPECT_TRUE(said.isEmpty());
    EXPECT_TRUE(page().form()->isVisible());
    for (const QString &name : {u"organisationName"_s, u"name"_s, u"price"_s, u"subsidy"_s, u"copay"_s,
             u"slots"_s, u"capacity"_s, u"registeredUntil"_s})
        EXPECT_TRUE(field<QLineEdit>(name)->property("invalid").toBool()) << name.toStdString();
    EXPECT_FALSE(field<QLineEdit>(u"places"_s)->property("invalid").toBool());
    EXPECT_TRUE(field<QLineEdit>(u"organisationName"_s)->hasFocus());
}

TEST_F(ServicesPageTest, refusesAmountsThatDoNotAddUpByName)
{
    page().activate(u"new"_s);
    fillNewService();
    write(u"subsidy"_s, u"100000"_s);
    click(u"save"_s);
    EXPECT_TRUE(said.isEmpty());
    EXPECT_TRUE(field<QLineEdit>(u"price"_s)->property("invalid").toBool());
    write(u"subsidy"_s, u"108000"_s);
    click(u"save"_s);
    EXPECT_EQ(said.size(), 1);
}

TEST_F(ServicesPageTest, takesAKnownOrganisationButNotItsNameForANewOne)
{
    page().activate(u"new"_s);
    fillNewService();
    field<QLineEdit>(u"organisationName"_s)->setText(u"은하운동교실"_s);
    click(u"save"_s);
    EXPECT_TRUE(said.isEmpty());
    auto *box = field<ui::CodeBox>(u"known"_s);
    const int known = box->findText(u"은하운동교실"_s);
    ASSERT_GT(known, 0);
    box->setCurrentIndex(known);
    Q_EMIT box->activated(known);
    click(u"save"_s);
    ASSERT_EQ(said.size(), 1);
    const auto organisations
        = desk.act([](work::Context &context) { return work::services::organisations(context); });
    EXPECT_EQ(organisations.size(), 9);
}

TEST_F(ServicesPageTest, changesOnlyWhatWasChangedAndTakesItBack)
{
    const base::Id id = serviceOf(u"해오름돌봄협동조합"_s);
    const work::ServiceEdit before = stored(id);
    page().activate(id.toString() + u"/edit"_s);
    write(u"places"_s, u"2"_s);
    click(u"save"_s);
    EXPECT_EQ(said, QStringList{u"Service saved"_s});
    const work::ServiceEdit after = stored(id);
    EXPECT_EQ(after.offers[0].offer.places, 2);
    EXPECT_EQ(after.offers[0].offer.checked, desk.desk().today());
    EXPECT_EQ(after.offers[0].weekly[0].id, before.offers[0].weekly[0].id);
    EXPECT_EQ(after.service.version, before.service.version);
    EXPECT_EQ(after.organisation.version, before.organisation.version);
    undo();
    settle();
    EXPECT_EQ(stored(id).offers[0].offer.places, before.offers[0].offer.places);
    EXPECT_EQ(said.last(), u"Taken back. Ctrl+Y does it again."_s);
    EXPECT_FALSE(undo) << "Ctrl+Z goes on to the act before";
}

TEST_F(ServicesPageTest, addsAndTakesAwayDaysAndTimes)
{
    const base::Id id = serviceOf(u"해오름돌봄협동조합"_s);
    page().activate(id.toString() + u"/edit"_s);
    auto *group = field<ui::RowGroup>(u"offers"_s);
    auto *line = group->add()->findChild<QLineEdit *>(u"slots"_s);
    line->setText(u"Mon-Wed 9:00-10:00"_s);
    click(u"save"_s);
    ASSERT_EQ(stored(id).offers.size(), 2);
    EXPECT_EQ(stored(id).offers[1].weekly.size(), 3);
    page().activate(id.toString() + u"/edit"_s);
    for (auto *button : group->findChildren<QPushButton *>()) {
        if (button->accessibleName() != u"Take away days and times 1"_s)
            continue;
        button->click();
        break;
    }
    settle();
    click(u"save"_s);
    ASSERT_EQ(stored(id).offers.size(), 1);
    EXPECT_EQ(stored(id).offers[0].weekly.size(), 3);
}

TEST_F(ServicesPageTest, readsItsOwnWordsForTimesAgain)
{
    const base::Id id = serviceOf(u"해오름돌봄협동조합"_s);
    change(u"해오름돌봄협동조합"_s, [](work::ServiceEdit &edit) {
        domain::Slot slot;
        slot.day = u"SU"_s;
        slot.from = u"08:00"_s;
        slot.until = u"09:10"_s;
        edit.offers[0].weekly.append(slot);
    });
    page().activate(id.toString() + u"/edit"_s);
    click(u"save"_s);
    EXPECT_EQ(said.size(), 1);
    EXPECT_EQ(stored(id).offers[0].weekly.size(), 3);
}

TEST_F(ServicesPageTest, bringsBackWhatWasTypedAfterLockingAndThrowsItAwayOnDemand)
{
    const base::Id id = serviceOf(u"해오름돌봄협동조합"_s);
    page().activate(id.toString() + u"/edit"_s);
    write(u"capacity"_s, u"33"_s);
    field<QCheckBox>(u"home"_s)->setChecked(true);
    lockAndUnlock();
    page().activate(id.toString() + u"/edit"_s);
    EXPECT_EQ(field<QLineEdit>(u"capacity"_s)->text(), u"33"_s);
    EXPECT_TRUE(field<QCheckBox>(u"home"_s)->isChecked());
    EXPECT_EQ(stored(id).offers[0].offer.capacity, 10);
    page().form()->discard();
    page().activate(id.toString() + u"/edit"_s);
    EXPECT_EQ(field<QLineEdit>(u"capacity"_s)->text(), u"10"_s);
}

TEST_F(ServicesPageTest, removesAServiceAndTakesThatBack)
{
    page().activate(serviceOf(u"은하운동교실"_s).toString());
    click(u"removeService"_s);
    EXPECT_EQ(said, QStringList{u"Service removed"_s});
    EXPECT_EQ(names().size(), 8);
    undo();
    settle();
    EXPECT_EQ(names().size(), 9);
    EXPECT_TRUE(names().contains(u"함께 걷기 운동"_s));
}

TEST_F(ServicesPageTest, offersToEndAServiceThatACarePassHas)
{
    domain::Bundle bundle;
    bundle.parent = sample.person;
    bundle.state = u"active"_s;
    domain::BundleItem item;
    item.parent = desk.put(bundle);
    item.offer = sample.offers.value(u"은하운동교실"_s);
    desk.put(item);
    const base::Id id = serviceOf(u"은하운동교실"_s);
    page().activate(id.toString());
    click(u"removeService"_s);
    EXPECT_TRUE(said.isEmpty());
    EXPECT_EQ(names().size(), 9);
    auto *notice = page().findChild<ui::NoticeBar *>(u"serviceNotice"_s);
    ASSERT_TRUE(notice->isVisible());
    notice->findChild<QPushButton *>()->click();
    settle();
    EXPECT_EQ(said, QStringList{u"Service ended"_s});
    EXPECT_TRUE(stored(id).offers[0].offer.closed);
    EXPECT_EQ(currentName(), u"함께 걷기 운동"_s);
    click(u"endService"_s);
    EXPECT_FALSE(stored(id).offers[0].offer.closed);
}

TEST_F(ServicesPageTest, namesUsersOnlyWhenAskedAndWritesThatDown)
{
    domain::Bundle bundle;
    bundle.parent = sample.person;
    bundle.state = u"active"_s;
    domain::BundleItem item;
    item.parent = desk.put(bundle);
    item.offer = sample.offers.value(u"은하운동교실"_s);
    desk.put(item);
    const auto accesses = [this] {
        return desk.act([](work::Context &context) { return work::log::accesses(context, {}, 50); }).size();
    };
    const auto before = accesses();
    page().activate(serviceOf(u"은하운동교실"_s).toString());
    auto *users = page().findChild<ui::RowList *>(u"serviceUsers"_s);
    EXPECT_FALSE(users->isVisible());
    EXPECT_EQ(accesses(), before);
    click(u"askUsers"_s);
    ASSERT_TRUE(users->isVisible());
    EXPECT_TRUE(users->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"표승재"_s));
    EXPECT_GT(accesses(), before);
    page().setMasked(true);
    EXPECT_FALSE(users->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"표승재"_s));
    users->setCurrentIndex(users->model()->index(0, 0));
    users->setFocus();
    key(Qt::Key_Return);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places[0], (ui::Place{u"people"_s, sample.person.toString()}));
    key(Qt::Key_F8);
    EXPECT_FALSE(users->isVisible());
}

TEST_F(ServicesPageTest, leadsToImportAndToAnExportOfWhatIsListed)
{
    click(u"importServices"_s);
    click(u"exportServices"_s);
    search(u"함께 걷기"_s);
    click(u"exportServices"_s);
    ASSERT_EQ(places.size(), 3);
    EXPECT_EQ(places[0], (ui::Place{u"import"_s, u"services"_s}));
    EXPECT_EQ(places[1].what.toMap().value(u"kind"_s).toString(), u"services"_s);
    EXPECT_TRUE(places[1].what.toMap().value(u"ids"_s).toStringList().isEmpty());
    EXPECT_EQ(places[2].what.toMap().value(u"ids"_s).toStringList(),
        QStringList{sample.offers.value(u"은하운동교실"_s).toString()});
}

TEST_F(ServicesPageTest, remembersSortAndFilters)
{
    table().sortByColumn(ServiceModel::Places, Qt::DescendingOrder);
    auto *area = page().findChild<ui::Segments *>(u"areaFilter"_s);
    area->setCurrent(1);
    Q_EMIT area->chosen(1);
    const QStringList shown = names();
    const QByteArray state = page().saveState();
    lockAndUnlock();
    page().restoreState(state);
    EXPECT_EQ(shown.size(), 3);
    EXPECT_EQ(names(), shown);
}

TEST_F(ServicesPageTest, offersToTryAgainWhereTheDirectoryCannotBeRead)
{
    auto *card = page().findChild<ui::ServiceListCard *>();
    card->showError({base::ErrorKind::Io, u"disk"_s}, desk.session().clock().now());
    EXPECT_FALSE(table().isVisible());
    auto *again = qobject_cast<QPushButton *>(QApplication::focusWidget());
    ASSERT_NE(again, nullptr);
    again->click();
    EXPECT_TRUE(table().isVisible());
    EXPECT_EQ(names().size(), 9);
}

TEST_F(ServicesPageTest, saysWhatToTryWhereNothingMatches)
{
    search(u"없는 서비스"_s);
    EXPECT_EQ(visibleTitleOf(page()), u"No service matches"_s);
    page().browser()->takeFiltersOff();
    EXPECT_EQ(names().size(), 9);
    EXPECT_EQ(visibleTitleOf(page()), QString());
}

TEST_F(EmptyServicesPageTest, saysHowToBeginWhileTheDirectoryIsEmpty)
{
    EXPECT_EQ(visibleTitleOf(page()), u"No services yet"_s);
    key(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(page().form()->isVisible());
    fillNewService();
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(names(), QStringList{u"Walking group"_s});
    EXPECT_EQ(visibleTitleOf(page()), QString());
    EXPECT_EQ(table().model()->index(0, ServiceModel::Times).data().toString(), u"by arrangement"_s);
}
