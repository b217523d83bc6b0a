// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "tests/support/pagewindow.h"
#include "tests/support/widgetchecks.h"
#include "tests/ui/bundle/bundlesample.h"
#include "ui/bundle/bundlepage.h"
#include "ui/bundle/composer.h"

#include <QApplication>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

TEST(Gallery, recordsTheComposer)
{
    support::TestDesk desk;
    const bundlesample::Sample sample = bundlesample::fill(desk);
    const auto make = [&]() -> std::unique_ptr<QWidget> {
        desk.renewActions();
        return support::pageWindow(new BundlePage(desk.desk()), u"bundle"_s, sample.person.toString());
    };
    gallery::record(u"composer"_s, {1440, 900}, make, [](QWidget &window, const gallery::Variant &) {
        QApplication::processEvents();
        QApplication::processEvents();
        EXPECT_EQ(widgetchecks::clippedWords(*window.findChild<BundlePage *>()), "");
    });
}

TEST(Gallery, recordsBrokenRulesOfABundle)
{
    support::TestDesk desk;
    const bundlesample::Sample sample = bundlesample::fill(desk);
    const auto make = [&]() -> std::unique_ptr<QWidget> {
        desk.renewActions();
        auto window = support::pageWindow(new BundlePage(desk.desk()), u"bundle"_s, sample.person.toString());
        Composer &composer = window->findChild<BundlePage *>()->composer();
        composer.choose(composer.made().indexOf(sample.offers.value(u"물결재활센터"_s)));
        composer.clear(domain::ServiceArea::Counselling);
        composer.setMonths(6);
        return window;
    };
    gallery::record(u"composer_rules"_s, {1440, 900}, make, [](QWidget &window, const gallery::Variant &) {
        QApplication::processEvents();
        EXPECT_EQ(widgetchecks::clippedWords(*window.findChild<BundlePage *>()), "");
    });
}

TEST(Gallery, recordsTheBeginningOfABundle)
{
    support::TestDesk desk;
    bundlesample::fill(desk);
    const auto make = [&]() -> std::unique_ptr<QWidget> {
        desk.renewActions();
        return support::pageWindow(new BundlePage(desk.desk()), u"bundle"_s, {});
    };
    gallery::record(u"bundle_start"_s, {1440, 900}, make);
}

} // namespace
