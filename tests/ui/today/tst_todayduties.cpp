// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/careduties.h"
#include "tests/ui/consent/consentsample.h"
#include "ui/people/overviewtab.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/rowlist.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class TodayDuties : public ::testing::Test {
protected:
    TodayDuties()
        : m_sample(consentsample::fill(m_desk))
    {
        consentsample::run(m_desk, m_sample);
    }
    void withdraw(const base::Id &organisation)
    {
        const QDate today = m_desk.desk().today();
        for (const work::ConsentLine &line : m_desk.act(
                 [this](work::Context &context) { return work::consents::list(context, m_sample.person); })) {
            if (line.consent.organisation == organisation)
                m_desk.act([&](work::Context &context) {
                    return work::consents::withdraw(context, line.consent.id, today, {});
                });
        }
    }
    static QList<ui::Row> rows(const ui::RowList *list)
    {
        QList<ui::Row> rows;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            rows.append(list->model()->index(row, 0).data(ui::RowDelegate::RowRole).value<ui::Row>());
        return rows;
    }

    support::TestDesk m_desk;
    consentsample::Sample m_sample;
};

TEST_F(TodayDuties, nameTheProviderWithoutAConsentAndLeadToTakingOne)
{
    ui::TodayPage page(m_desk.desk());
    page.activate({});
    auto *list = page.findChild<ui::RowList *>(u"jobList"_s);
    const auto missing = [](const ui::Row &row) { return row.chip == u"missing"_s; };
    QList<ui::Row> all = rows(list);
    EXPECT_TRUE(std::none_of(all.begin(), all.end(), missing));
    withdraw(m_sample.care);
    page.activate({});
    all = rows(list);
    const auto row = std::find_if(all.begin(), all.end(), missing);
    ASSERT_NE(row, all.end());
    EXPECT_TRUE(row->title.contains(u"표승재"_s));
    EXPECT_TRUE(row->note.contains(u"해오름돌봄협동조합"_s)) << row->note.toStdString();
    QSignalSpy places(&page, &ui::Page::placeRequested);
    ASSERT_TRUE(list->selectId(row->id));
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(places.size(), 1);
    const auto place = places.first().first().value<ui::Place>();
    EXPECT_EQ(place.page, u"consents"_s);
    EXPECT_EQ(place.what.toMap(),
        (QVariantMap{{u"person"_s, m_sample.person.toString()}, {u"bundle"_s, m_sample.bundle.toString()},
            {u"organisation"_s, m_sample.care.toString()}}));
}

TEST_F(TodayDuties, standAmongWhatComesNextForThePerson)
{
    withdraw(m_sample.care);
    const auto duties = m_desk.act(
        [this](work::Context &context) { return work::careduties::ofPerson(context, m_sample.person); });
    const QList<ui::NextStep> steps = ui::dutySteps(duties, ui::PersonWords(m_desk.desk()));
    ASSERT_EQ(steps.size(), 1);
    EXPECT_EQ(steps.first().text, u"No consent for 해오름돌봄협동조합, which is at work"_s);
    EXPECT_EQ(steps.first().tone, ui::Tone::Danger);
}

} // namespace
