// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"
#include "model/domain/person.h"
#include "model/work/log.h"
#include "model/work/waitinglist.h"
#include "tests/ui/directory/servicespagetest.h"
#include "ui/directory/placesgrid.h"
#include "ui/directory/servicedetail.h"
#include "ui/directory/servicepeople.h"
#include "ui/directory/waitingeditor.h"
#include "ui/forms/codebox.h"
#include "ui/forms/draftkeeper.h"
#include "ui/people/personpicker.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/searchfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The waiting list on the page of a service, by keys and buttons.
class ServiceWaitingPage : public ServicesPageTest {
protected:
    ServiceWaitingPage()
    {
        domain::Person other;
        other.name = u"봉예준"_s;
        other.birth = QDate(1950, 2, 3);
        m_other = desk.put(other);
        m_service = serviceOf(u"은하운동교실"_s);
        page().activate(m_service.toString());
        settle();
    }
    ui::ServicePeople &people() { return *page().browser()->detail()->people(); }
    ui::RowList *waiting() { return page().findChild<ui::RowList *>(u"serviceWaiting"_s); }
    static QString rowText(ui::RowList *list, int row)
    {
        return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    base::Id offer() { return stored(m_service).offers[0].offer.id; }
    void put(const base::Id &person, QDate since)
    {
        desk.act(
            [&](work::Context &context) { return work::waitinglist::put(context, person, offer(), since); });
        settle();
    }
    void setPlaces(int places)
    {
        change(
            u"은하운동교실"_s, [places](work::ServiceEdit &edit) { edit.offers[0].offer.places = places; });
    }
    QList<work::WaitingPerson> stillWaiting()
    {
        return desk.act(
            [this](work::Context &context) { return work::waitinglist::ofService(context, m_service); });
    }
    void pick(const QString &text)
    {
        auto *picker = page().findChild<ui::PersonPicker *>();
        ASSERT_NE(picker, nullptr);
        picker->line()->setFocus();
        picker->line()->setText(text);
        settle();
        ASSERT_TRUE(picker->list()->isVisible());
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        settle();
    }
    template <class Widget> Widget *part(const QString &name) { return page().findChild<Widget *>(name); }

    base::Id m_other;
    base::Id m_service;
};

TEST_F(ServiceWaitingPage, putsSomebodyOnTheListBySearchAndTakesThatBack)
{
    click(u"openWaiting"_s);
    pick(u"ㅂㅇㅈ"_s);
    part<QLineEdit>(u"waitingNote"_s)->setText(u"오전만"_s);
    click(u"putWaiting"_s);
    EXPECT_EQ(said, QStringList{u"Put on the waiting list"_s});
    EXPECT_FALSE(part<QWidget>(u"waitingEditor"_s)->isVisible());
    QList<work::WaitingPerson> list = stillWaiting();
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list.first().entry.parent, m_other);
    EXPECT_EQ(list.first().entry.since, desk.desk().today());
    EXPECT_EQ(list.first().entry.note, u"오전만"_s);
    EXPECT_EQ(stored(m_service).offers[0].waiting, 1);
    undo();
    settle();
    EXPECT_TRUE(stillWaiting().isEmpty());
}

TEST_F(ServiceWaitingPage, refusesWhoWaitsAlreadyAndWhatIsMissingInPlace)
{
    put(m_other, desk.desk().today().addDays(-3));
    click(u"openWaiting"_s);
    click(u"putWaiting"_s);
    EXPECT_TRUE(said.isEmpty());
    EXPECT_TRUE(part<QWidget>(u"waitingEditor"_s)->isVisible());
    pick(u"봉예준"_s);
    part<QLineEdit>(u"waitingSince"_s)->setText(u"2099-01-01"_s);
    click(u"putWaiting"_s);
    EXPECT_TRUE(said.isEmpty());
    part<QLineEdit>(u"waitingSince"_s)->setText(u"2026-01-01"_s);
    click(u"putWaiting"_s);
    EXPECT_TRUE(said.isEmpty());
    EXPECT_TRUE(part<QWidget>(u"waitingEditor"_s)->isVisible());
    EXPECT_EQ(stillWaiting().size(), 1);
}

TEST_F(ServiceWaitingPage, namesThemOnlyWhenAskedInTheirOrderAndCoversThemWithTheMask)
{
    put(sample.person, desk.desk().today());
    put(m_other, desk.desk().today().addDays(-9));
    EXPECT_FALSE(waiting()->isVisible());
    click(u"askUsers"_s);
    ASSERT_TRUE(waiting()->isVisible());
    EXPECT_TRUE(rowText(waiting(), 0).contains(u"봉예준"_s));
    EXPECT_TRUE(rowText(waiting(), 1).contains(u"표승재"_s));
    page().setMasked(true);
    EXPECT_FALSE(rowText(waiting(), 0).contains(u"봉예준"_s));
    page().setMasked(false);
    waiting()->setCurrentIndex(waiting()->model()->index(0, 0));
    waiting()->setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(places.value(0), (ui::Place{u"people"_s, m_other.toString()}));
}

TEST_F(ServiceWaitingPage, takesSomebodyOffWithAnOutcomeAndKeepsThePlaceForOthers)
{
    setPlaces(0);
    put(m_other, desk.desk().today().addDays(-9));
    click(u"askUsers"_s);
    waiting()->setCurrentIndex(waiting()->model()->index(0, 0));
    click(u"openLeaving"_s);
    click(u"confirmLeaving"_s);
    EXPECT_TRUE(said.isEmpty());
    auto *outcome = part<ui::CodeBox>(u"waitingOutcome"_s);
    outcome->setCode(u"placed"_s);
    click(u"confirmLeaving"_s);
    EXPECT_TRUE(said.isEmpty()) << "no place is free";
    EXPECT_EQ(stillWaiting().size(), 1);
    outcome->setCode(u"withdrawn"_s);
    click(u"confirmLeaving"_s);
    EXPECT_EQ(said, QStringList{u"Taken off the waiting list"_s});
    EXPECT_TRUE(stillWaiting().isEmpty());
    EXPECT_FALSE(waiting()->isVisible());
    undo();
    settle();
    EXPECT_EQ(stillWaiting().size(), 1);
    EXPECT_TRUE(waiting()->isVisible());
}

TEST_F(ServiceWaitingPage, showsPlacesUsersAndWaitingAsNumbersWithoutNames)
{
    setPlaces(2);
    domain::Bundle bundle;
    bundle.parent = sample.person;
    bundle.state = u"active"_s;
    domain::BundleItem item;
    item.parent = desk.put(bundle);
    item.offer = offer();
    desk.put(item);
    put(m_other, desk.desk().today());
    QStringList numbers;
    for (const QLabel *label : page().findChild<ui::PlacesGrid *>()->findChildren<QLabel *>()) {
        if (label->accessibleName().contains(u": "_s))
            numbers.append(label->accessibleName());
    }
    const work::OfferEdit edit = stored(m_service).offers[0];
    EXPECT_EQ(numbers,
        (QStringList{
            u"Takes: %1"_s.arg(*edit.offer.capacity), u"In use: 1"_s, u"Free: 2"_s, u"Waiting: 1"_s}));
}

TEST_F(ServiceWaitingPage, keepsWhatWasTypedOverLocking)
{
    click(u"openWaiting"_s);
    pick(u"봉예준"_s);
    part<QLineEdit>(u"waitingNote"_s)->setText(u"반쯤 쓴"_s);
    QTest::qWait(ui::DraftKeeper::kDelay * 2);
    settle();
    lockAndUnlock();
    page().activate(m_service.toString());
    settle();
    click(u"openWaiting"_s);
    EXPECT_EQ(part<QLineEdit>(u"waitingNote"_s)->text(), u"반쯤 쓴"_s);
    click(u"putWaiting"_s);
    EXPECT_EQ(said.value(0), u"Put on the waiting list"_s);
    click(u"openWaiting"_s);
    EXPECT_EQ(part<QLineEdit>(u"waitingNote"_s)->text(), QString()) << "the draft became the act";
    click(u"cancelWaiting"_s);
}

} // namespace
