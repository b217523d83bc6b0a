// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/waitinglist.h"
#include "tests/ui/directory/servicespagetest.h"
#include "ui/directory/servicedetail.h"
#include "ui/forms/rowgroup.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

class ServicePartsPage : public ServicesPageTest {
protected:
    /// Opens the form of the first service.
    base::Id openForm()
    {
        const base::Id service = page().browser()->service();
        page().activate(service.toString() + u"/edit"_s);
        settle();
        return service;
    }
    QLineEdit *inRow(const QString &group, const QString &name)
    {
        auto *rows = page().form()->findChild<ui::RowGroup *>(group);
        return rows && !rows->rows().isEmpty() ? rows->rows().first()->findChild<QLineEdit *>(name) : nullptr;
    }
};

TEST_F(ServicePartsPage, aPriceByGradeIsTypedAndKept)
{
    const base::Id service = openForm();
    auto *rows = page().form()->findChild<ui::RowGroup *>(u"prices"_s);
    ASSERT_NE(rows, nullptr);
    rows->add();
    ASSERT_NE(inRow(u"prices"_s, u"price"_s), nullptr);
    inRow(u"prices"_s, u"price"_s)->setText(u"200,000"_s);
    inRow(u"prices"_s, u"subsidy"_s)->setText(u"19만"_s);
    inRow(u"prices"_s, u"copay"_s)->setText(u"10000"_s);
    page().form()->save();
    settle();
    ASSERT_EQ(stored(service).prices.size(), 1);
    EXPECT_EQ(stored(service).prices[0].copay, 10'000);
}

TEST_F(ServicePartsPage, aPriceThatDoesNotAddIsMarkedAndNotKept)
{
    const base::Id service = openForm();
    page().form()->findChild<ui::RowGroup *>(u"prices"_s)->add();
    inRow(u"prices"_s, u"price"_s)->setText(u"200000"_s);
    inRow(u"prices"_s, u"subsidy"_s)->setText(u"1"_s);
    inRow(u"prices"_s, u"copay"_s)->setText(u"1"_s);
    page().form()->save();
    settle();
    EXPECT_TRUE(stored(service).prices.isEmpty());
}

TEST_F(ServicePartsPage, sitesAndContactPersonsAreTypedAndKept)
{
    const base::Id service = openForm();
    page().form()->findChild<ui::RowGroup *>(u"sites"_s)->add();
    page().form()->findChild<ui::RowGroup *>(u"staff"_s)->add();
    inRow(u"sites"_s, u"name"_s)->setText(u"Annexe"_s);
    inRow(u"staff"_s, u"name"_s)->setText(u"선우보름"_s);
    inRow(u"staff"_s, u"phone"_s)->setText(u"051-555-0177"_s);
    page().form()->save();
    settle();
    ASSERT_EQ(stored(service).sites.size(), 1);
    EXPECT_EQ(stored(service).sites[0].name, u"Annexe"_s);
    ASSERT_EQ(stored(service).staff.size(), 1);
    EXPECT_EQ(stored(service).staff[0].phone, u"0515550177"_s);
}

TEST_F(ServicePartsPage, openingHoursAreTypedAsOfficesWriteThem)
{
    const base::Id service = openForm();
    page().form()->findChild<ui::RowGroup *>(u"sites"_s)->add();
    inRow(u"sites"_s, u"name"_s)->setText(u"본관"_s);
    inRow(u"sites"_s, u"hours"_s)->setText(u"월-금 09:00-18:00"_s);
    page().form()->save();
    settle();
    ASSERT_EQ(stored(service).sites.size(), 1);
    const QJsonObject hours = stored(service).sites[0].hours;
    EXPECT_EQ(hours.keys(), QStringList({u"FR"_s, u"MO"_s, u"TH"_s, u"TU"_s, u"WE"_s}));
    EXPECT_EQ(hours.value(u"FR"_s).toString(), u"09:00-18:00"_s);
}

TEST_F(ServicePartsPage, confirmingSetsTheDayOfAllOffers)
{
    const base::Id service = page().browser()->service();
    click(u"confirmService"_s);
    EXPECT_EQ(stored(service).service.verified, desk.desk().today());
    EXPECT_EQ(stored(service).offers[0].offer.checked, desk.desk().today());
}

TEST_F(ServicePartsPage, theFreePlaceGoesToWhoWaitsLongest)
{
    const base::Id service = page().browser()->service();
    auto *next = page().findChild<QPushButton *>(u"placeNext"_s);
    ASSERT_NE(next, nullptr);
    EXPECT_FALSE(next->isVisible());
    work::ServiceEdit edit = stored(service);
    edit.offers[0].offer.places = 1;
    desk.act([&](work::Context &context) { return work::services::save(context, edit); });
    desk.act([&](work::Context &context) {
        return work::waitinglist::put(context, sample.person, edit.offers[0].offer.id);
    });
    settle();
    click(u"placeNext"_s);
    EXPECT_EQ(stored(service).offers[0].offer.places, 0);
    EXPECT_FALSE(next->isVisible());
}

} // namespace
