// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "tests/support/pagewindow.h"
#include "tests/support/widgetchecks.h"
#include "tests/ui/bundle/lifebench.h"
#include "ui/bundle/bundlepage.h"
#include "ui/bundle/bundleworkplace.h"
#include "ui/bundle/candidatelist.h"
#include "ui/bundle/composer.h"
#include "ui/bundle/exchangeview.h"
#include "ui/bundle/lifepanel.h"
#include "ui/bundle/placecard.h"
#include "ui/bundle/waitpanel.h"

#include <QApplication>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class GalleryOfLife : public ::testing::Test {
protected:
    GalleryOfLife()
        : m_sample(bundlesample::fill(m_desk))
    {
    }

    using Prepare = std::function<void(BundlePage &)>;
    void record(const QString &screen, const base::Id &what, const Prepare &prepare = {})
    {
        const auto make = [&]() -> std::unique_ptr<QWidget> {
            m_desk.renewActions();
            auto window = support::pageWindow(new BundlePage(m_desk.desk()), u"bundle"_s, what.toString());
            if (prepare)
                prepare(*window->findChild<BundlePage *>());
            return window;
        };
        gallery::record(screen, {1440, 900}, make, [](QWidget &window, const gallery::Variant &) {
            QApplication::processEvents();
            QApplication::processEvents();
            EXPECT_EQ(widgetchecks::clippedWords(*window.findChild<BundlePage *>()), "");
        });
    }
    void running()
    {
        m_bundle = lifebench::keepBest(m_desk, m_sample);
        lifebench::run(m_desk, m_sample, m_bundle);
        lifebench::setDay(m_desk, {2026, 12, 10});
    }
    template <class Step> void step(Step step)
    {
        m_desk.act([&](work::Context &context) { return step(context); });
    }

    support::TestDesk m_desk;
    bundlesample::Sample m_sample;
    base::Id m_bundle;
};

TEST_F(GalleryOfLife, recordsADraft)
{
    record(u"bundle_draft"_s, lifebench::keepBest(m_desk, m_sample));
}

TEST_F(GalleryOfLife, recordsARefusedApproval)
{
    m_bundle = lifebench::keepBest(m_desk, m_sample);
    step([&](work::Context &context) { return work::bundlelife::toConference(context, m_bundle); });
    record(u"bundle_conference"_s, m_bundle,
        [](BundlePage &page) { page.view()->life()->begin(LifeAct::Approve); });
}

TEST_F(GalleryOfLife, recordsTheEmergencyPath)
{
    m_bundle = lifebench::keepBest(m_desk, m_sample);
    record(u"bundle_emergency"_s, m_bundle,
        [](BundlePage &page) { page.view()->life()->begin(LifeAct::Emergency); });
}

TEST_F(GalleryOfLife, recordsRunningServices)
{
    running();
    const base::Id care = lifebench::itemOf(m_desk, m_bundle, u"해오름돌봄협동조합"_s);
    step([&](work::Context &context) {
        return work::bundlechanges::changeStage(context, care, u"chronic"_s, QDate(2026, 12, 9), {});
    });
    record(u"bundle_active"_s, m_bundle);
}

TEST_F(GalleryOfLife, recordsAnExchange)
{
    running();
    const base::Id item = lifebench::itemOf(m_desk, m_bundle, u"다온방문재활"_s);
    record(u"bundle_exchange"_s, m_bundle, [&](BundlePage &page) {
        page.exchange(domain::ServiceArea::Rehabilitation, item);
        Composer &composer = page.view()->exchange()->composer();
        composer.choose(composer.made().indexOf(m_sample.offers.value(u"물결재활센터"_s)));
    });
}

TEST_F(GalleryOfLife, recordsTheSecondEdition)
{
    running();
    lifebench::exchange(m_desk, m_sample, m_bundle);
    record(u"bundle_edition2"_s, m_bundle);
}

TEST_F(GalleryOfLife, recordsAPause)
{
    running();
    step([&](work::Context &context) {
        return work::bundlelife::pause(
            context, m_bundle, QDate(2026, 12, 8), QDate(2026, 12, 22), u"재입원"_s);
    });
    record(u"bundle_paused"_s, m_bundle, [](BundlePage &page) { page.view()->life()->begin(LifeAct::End); });
}

TEST_F(GalleryOfLife, recordsAnEvaluation)
{
    running();
    step([&](work::Context &context) {
        return work::bundlelife::end(context, m_bundle, {QDate(2026, 12, 10), u"goal"_s, {}});
    });
    step([&](work::Context &context) {
        return work::bundlelife::evaluate(
            context, m_bundle, u"혼자 100 m를 걷게 되었고, 딸의 부담이 줄었다. 운동교실로 이어 간다."_s);
    });
    record(u"bundle_evaluated"_s, m_bundle);
}

TEST_F(GalleryOfLife, recordsAWaitingListInPlace)
{
    record(u"composer_waiting"_s, m_sample.person, [&](BundlePage &page) {
        WaitPanel *waiting = page.workplace()->place(0)->waiting();
        waiting->open(page.composer().made().indexOf(m_sample.offers.value(u"물빛종합사회복지관"_s)));
    });
}

TEST_F(GalleryOfLife, recordsTwoBundlesSideBySide)
{
    record(u"composer_compare"_s, m_sample.person, [](BundlePage &page) { page.compare(); });
}

} // namespace
