// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/ui/bundle/bundlesample.h"
#include "ui/bundle/bundlewords.h"
#include "ui/bundle/composer.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;
using domain::ServiceArea;

namespace {

class ComposerTest : public ::testing::Test {
protected:
    ComposerTest()
        : m_sample(bundlesample::fill(m_desk))
    {
        auto found = m_desk.act([this](work::Context &context) {
            return work::bundles::suggest(context, m_sample.person, base::Month{2026, 12});
        });
        m_composer.set(std::move(found.made), std::move(found.solution));
    }

    int offer(const QString &organisation) const
    {
        return m_composer.made().indexOf(m_sample.offers.value(organisation));
    }
    QString chosenName(ServiceArea area) const
    {
        const auto &chosen = m_composer.chosenIn(area);
        return chosen.empty() ? u"-"_s : BundleWords(m_composer).provider(chosen.front());
    }

    support::TestDesk m_desk;
    bundlesample::Sample m_sample;
    Composer m_composer;
};

TEST_F(ComposerTest, proposesTheBestBundle)
{
    EXPECT_EQ(chosenName(ServiceArea::Care), u"해오름돌봄협동조합"_s);
    EXPECT_EQ(chosenName(ServiceArea::Rehabilitation), u"다온방문재활"_s);
    EXPECT_EQ(chosenName(ServiceArea::Counselling), u"마음나루심리상담소"_s);
    EXPECT_EQ(m_composer.bundleChosen(), 0);
    EXPECT_EQ(m_composer.month().copay, 60'000);
    EXPECT_EQ(m_composer.month().price, m_composer.month().subsidy + m_composer.month().copay);
    EXPECT_TRUE(m_composer.demands().isEmpty());
}

TEST_F(ComposerTest, givesTheChosenBestAHundredPointsAndOthersFewer)
{
    for (const ServiceArea area : domain::kAllServiceAreas) {
        const auto &ranking = m_composer.ranking(area);
        EXPECT_EQ(ranking.front().points, 100);
        EXPECT_EQ(ranking.front().rank, 1);
        for (size_t i = 1; i < ranking.size(); ++i)
            EXPECT_LE(ranking[i].points, 100);
    }
}

TEST_F(ComposerTest, ranksTheChosenFirstAlsoAmongEquals)
{
    for (const bool isSwapped : {false, true}) {
        work::BundleProblem made = m_composer.made();
        bundle::Offer &one = made.problem.offers[size_t(offer(u"해오름돌봄협동조합"_s))];
        bundle::Offer &other = made.problem.offers[size_t(offer(u"새봄돌봄센터"_s))];
        const QString id = other.id;
        const QString service = other.service;
        other = one;
        other.id = id;
        other.service = service;
        if (isSwapped)
            std::swap(one.id, other.id);
        bundle::Solution solution = bundle::solve(made.problem);
        Composer composer;
        composer.set(std::move(made), std::move(solution));
        const auto &ranking = composer.ranking(ServiceArea::Care);
        EXPECT_EQ(ranking[0].points, ranking[1].points);
        EXPECT_EQ(ranking[0].offer, composer.chosenIn(ServiceArea::Care).front()) << isSwapped;
    }
}

TEST_F(ComposerTest, ranksWhatIsExcludedLastWithItsFigures)
{
    const Candidate *far = m_composer.candidate(offer(u"물결재활센터"_s));
    ASSERT_TRUE(far && far->exclusion);
    EXPECT_EQ(far->rank, 0);
    EXPECT_TRUE(far->isPossible());
    EXPECT_TRUE(BundleWords(m_composer).reasonLine(*far).startsWith(u"22 min, limit 15 min"_s));
    const Candidate *full = m_composer.candidate(offer(u"물빛종합사회복지관"_s));
    ASSERT_TRUE(full && full->exclusion);
    EXPECT_FALSE(full->isPossible());
    EXPECT_EQ(m_composer.ranking(ServiceArea::Care).back().offer, full->offer);
}

TEST_F(ComposerTest, asksForAReasonWhereARuleIsBroken)
{
    m_composer.choose(offer(u"물결재활센터"_s));
    EXPECT_EQ(m_composer.demands().reasons, QStringList{u"reach"_s});
    EXPECT_TRUE(m_composer.demands().second.isEmpty());
    EXPECT_EQ(m_composer.bundleChosen(), -1);
    m_composer.takeBundle(0);
    EXPECT_TRUE(m_composer.demands().isEmpty());
}

TEST_F(ComposerTest, asksWhyAnotherBundleIsChosenThanProposed)
{
    m_composer.clear(ServiceArea::Counselling);
    EXPECT_EQ(m_composer.demands().reasons, QStringList{u"choice"_s});
    m_composer.takeBundle(1);
    EXPECT_EQ(m_composer.demands().reasons, QStringList{u"choice"_s});
    m_composer.takeBundle(0);
    EXPECT_TRUE(m_composer.demands().isEmpty());
}

TEST_F(ComposerTest, asksForASecondPersonWhereAnAreaHasTwo)
{
    m_composer.clear(ServiceArea::Counselling);
    m_composer.add(offer(u"새봄돌봄센터"_s));
    EXPECT_EQ(m_composer.chosenIn(ServiceArea::Care).size(), 2u);
    EXPECT_EQ(m_composer.demands().second, QStringList{u"count"_s});
    EXPECT_EQ(m_composer.demands().reasons, QStringList{u"count"_s});
}

TEST_F(ComposerTest, asksForBothWhenTheMonthsExceedTheUsual)
{
    m_composer.setMonths(6);
    EXPECT_TRUE(m_composer.demands().second.contains(u"period"_s));
    EXPECT_TRUE(m_composer.demands().reasons.contains(u"period"_s));
    m_composer.setMonths(2);
    EXPECT_TRUE(m_composer.demands().isEmpty());
}

TEST_F(ComposerTest, stepsThroughWhatCanBeHadToTheUnusedPlace)
{
    // Best, next, then nothing: what has no place left is passed over.
    m_composer.step(ServiceArea::Care, 1);
    EXPECT_EQ(chosenName(ServiceArea::Care), u"새봄돌봄센터"_s);
    m_composer.step(ServiceArea::Care, 1);
    EXPECT_EQ(chosenName(ServiceArea::Care), u"-"_s);
    m_composer.step(ServiceArea::Care, 1);
    EXPECT_EQ(chosenName(ServiceArea::Care), u"-"_s);
    m_composer.step(ServiceArea::Care, -1);
    EXPECT_EQ(chosenName(ServiceArea::Care), u"새봄돌봄센터"_s);
}

TEST_F(ComposerTest, saysThatATimeCollides)
{
    // The evening care of Thursday and a service that takes the whole afternoon of Friday do not meet.
    m_composer.choose(offer(u"숨고르기상담실"_s));
    const Candidate *care = m_composer.candidate(offer(u"해오름돌봄협동조합"_s));
    ASSERT_TRUE(care);
    EXPECT_FALSE(care->collides);
    const Candidate *walking = m_composer.candidate(offer(u"은하운동교실"_s));
    ASSERT_TRUE(walking && walking->exclusion);
    EXPECT_EQ(walking->exclusion->rule, bundle::RuleId::Time);
    EXPECT_TRUE(walking->collides) << "Friday from 09:30 beside the care from 10:00";
}

TEST_F(ComposerTest, writesWaysInTheWordsOfTheMobility)
{
    const BundleWords words(m_composer);
    EXPECT_EQ(words.way(offer(u"해오름돌봄협동조합"_s)), u"8 min on foot"_s);
    EXPECT_EQ(words.way(offer(u"다온방문재활"_s)), u"Comes home"_s);
    EXPECT_EQ(words.need(ServiceArea::Care), u"Daily living Severe"_s);
    EXPECT_FALSE(words.whyRanked(offer(u"해오름돌봄협동조합"_s)).isEmpty());
}

} // namespace
